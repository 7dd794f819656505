"""Drag nodes; a press that goes nowhere is a click that selects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from designer.canvas.frame import snapped
from designer.gestures.gesture import Gesture
from graph.edits import Move

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class MoveNodes(Gesture):
    """Moves the selection, snapped to the grid; one step of undo when the button is let go."""

    def __init__(
        self, canvas: Canvas, node: str, at: QPointF, spot: QPoint, *, toggle: bool = False
    ) -> None:
        super().__init__(canvas)
        self._node = node
        self._toggle = toggle
        self._was_selected = node in self.document.selection
        self._start, self._spot = at, spot
        self._offset: tuple[float, float] | None = None
        if not self._was_selected:
            kept = self.document.selection if toggle else frozenset()
            if not toggle:
                self.board.pick(())
            self.document.select(kept | {node})
        network = self.document.network
        self.origins = {each: network.position(each) for each in self.document.selection}

    @property
    def is_drag(self) -> bool:
        """Whether the mouse went far enough to mean it."""
        return self._offset is not None

    @property
    def offset(self) -> tuple[float, float]:
        """How far the nodes are to go."""
        return self._offset or (0.0, 0.0)

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Show the nodes where they would go."""
        far_enough = QApplication.startDragDistance()
        if self._offset is None and (spot - self._spot).manhattanLength() < far_enough:
            return
        x, y = self.origins[self._node]
        gone = at - self._start
        offset = snapped(x + gone.x()) - x, snapped(y + gone.y()) - y
        if offset != self._offset:
            self._offset = offset
            self.preview()

    def preview(self) -> None:
        """Show the nodes and their wires at the offset."""
        dx, dy = self.offset
        for node, (x, y) in self.origins.items():
            self.board.put_node(node, (x + dx, y + dy))
        self.board.follow(self.origins)
        self.canvas.redraw_overview()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move the nodes, or select the one that was clicked."""
        if not self.is_drag:
            self._click()
            return
        self.cancel()
        dx, dy = self.offset
        if (dx, dy) == (0.0, 0.0):
            return
        moved = tuple((node, (x + dx, y + dy)) for node, (x, y) in sorted(self.origins.items()))
        self.document.attempt(Move(moved), self.canvas.tr("Move"))

    def _click(self) -> None:
        if self._toggle and self._was_selected:
            self.document.select(self.document.selection - {self._node})
        elif not self._toggle:
            self.board.pick(())
            self.document.select({self._node})

    def cancel(self) -> None:
        """Show the nodes where the network has them."""
        self.board.sync(frozenset(self.origins))
        self.canvas.redraw_overview()
