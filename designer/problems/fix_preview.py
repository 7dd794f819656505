"""Shows on the canvas what a fix would do while its button is hovered or has the keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from designer.background import without_collector
from designer.canvas.outcome_card import OutcomeCard
from designer.canvas.scene import MANY
from designer.canvas.view import Canvas
from designer.projects.document import Document
from graph import GraphError, format_shape
from graph.fixes import Fix
from graph.outcome import Outcome, outcome

PAUSE = 120
"""Milliseconds that a button is hovered before its fix is tried: not each one on the way."""


class FixPreview(QObject):
    """Tries a fix on a copy, prints the new shapes on the nodes, and the totals on a card.

    The document is not changed. What is shown goes as soon as `consider(None)` is called, or
    anything is edited or selected.
    """

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._document = document
        self._canvas = canvas
        self._fix: Fix | None = None
        self.card = OutcomeCard(canvas)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._show)
        document.edited.connect(self.clear)
        document.switched.connect(self.clear)
        document.selected.connect(self.clear)

    def consider(self, fix: Fix | None) -> None:
        """Show what a fix would do, after a moment; None shows the drawing as it is."""
        if fix is None:
            self.clear()
        elif fix != self._fix:
            self.clear()
            self._fix = fix
            self._later.start()

    def clear(self, _nodes: object = None) -> None:
        """Show the drawing as it is."""
        self._fix = None
        self._later.stop()
        self.card.hide()
        self._print({})

    def _show(self) -> None:
        if self._fix is None:
            return
        with without_collector():
            try:
                found = outcome(self._document.report, self._fix.edit(self._document.network))
            except GraphError:
                return  # the drawing moved on; a click on the button says so
            self.card.show_outcome(self._fix.title, found, self._fix.node)
            self._print(_shapes(found))

    def _print(self, shapes: dict[str, tuple[str, ...]]) -> None:
        board = self._canvas.board
        before, board.preview = board.preview, shapes
        self._refresh(before.keys() | shapes.keys())

    def _refresh(self, nodes: Iterable[str]) -> None:
        board = self._canvas.board
        items = [board.nodes[node] for node in nodes if node in board.nodes]
        for item in items:
            item.refresh()
            if len(items) <= MANY:
                item.update()
        if len(items) > MANY:
            board.update()


def _shapes(found: Outcome) -> dict[str, tuple[str, ...]]:
    """Return the shapes that each changed node would give, as its chips print them."""
    shapes = {}
    for node in found.changed:
        facts = found.after.facts[node]
        if facts.outputs is None:
            shapes[node] = ("?",) * len(facts.layer.output_ports)
        else:
            shapes[node] = tuple(map(format_shape, facts.outputs))
    return shapes
