"""Drag a rectangle over what is to be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from designer.gestures.gesture import Gesture

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class RubberBand(Gesture):
    """Selects the nodes that it touches as it grows, or if none the wires that it crosses.

    With Shift they are added to what is selected, with Ctrl taken from it.
    """

    def __init__(self, canvas: Canvas, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__(canvas)
        self._start = at
        self._before = canvas.document.selection, canvas.board.picked
        self._takes_away = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        keep = self._takes_away or modifiers & Qt.KeyboardModifier.ShiftModifier
        self._kept = self._before if keep else (frozenset(), frozenset())
        self._band = QGraphicsRectItem()
        self._band.setPen(self.board.theme.band)
        self._band.setBrush(self.board.theme.band_fill)
        self.show(self._band)
        self._select(QRectF(at, at))

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Span the rectangle from where the press was."""
        area = QRectF(self._start, at).normalized()
        self._band.setRect(area)
        self._select(area)

    def _select(self, area: QRectF) -> None:
        nodes, wires = self.board.inside(area) if not area.isEmpty() else (set(), set())
        kept_nodes, kept_wires = self._kept
        if self._takes_away:
            self.document.select(kept_nodes - nodes)
            self.board.pick(kept_wires if nodes else kept_wires - wires)
            return
        self.document.select(kept_nodes | nodes)
        self.board.pick(kept_wires if nodes else kept_wires | wires)

    def cancel(self) -> None:
        """Select what was selected before."""
        nodes, wires = self._before
        self.document.select(nodes)
        self.board.pick(wires)
