"""Nodes that glide to where they were arranged, so that the eye can follow them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

from graph import Position

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

DURATION = 220
"""Milliseconds."""
MOST = 300
"""Above so many nodes the picture would jerk, so they are just there."""


class Glide(QObject):
    """Shows nodes on the way from where they were to where the network has them."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.wanted = False
        """Whether anything is to glide at all."""
        self._canvas = canvas
        self._from: dict[str, Position] = {}
        self._to: dict[str, Position] = {}
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(DURATION)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(lambda share: self._show(float(share)))
        self._motion.finished.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether nodes are under way."""
        return self._motion.state() == QAbstractAnimation.State.Running

    def start(self, before: Mapping[str, Position]) -> None:
        """Begin at these places; nothing glides where motion is off or too much would."""
        self.stop()
        network = self._canvas.document.network
        self._from = {n: place for n, place in before.items() if place != network.position(n)}
        if not self.wanted or not self._from or len(self._from) > MOST:
            return
        self._to = {node: network.position(node) for node in self._from}
        self._show(0.0)
        self._motion.start()

    def stop(self) -> None:
        """Be there."""
        if self._to:
            self._motion.stop()
            nodes, self._to = [n for n in self._to if n in self._canvas.board.nodes], {}
            self._canvas.board.sync(nodes)
            self._canvas.redraw_overview()

    def _show(self, share: float) -> None:
        board = self._canvas.board
        there = [node for node in self._to if node in board.nodes]
        for node in there:
            (x1, y1), (x2, y2) = self._from[node], self._to[node]
            board.put_node(node, (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share))
        board.follow(there)
        self._canvas.refresh_far()
