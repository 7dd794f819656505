"""Drag nodes; a press that goes nowhere is a click that selects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from designer.canvas.frame import snapped
from designer.canvas.typed import told
from designer.gestures.gesture import Gesture
from designer.gestures.guides import Guides, around, box_of
from graph import Position
from graph.edits import Move

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class MoveNodes(Gesture):
    """Moves the selection; one step of undo when the button is let go.

    It snaps to what it lines up with, else to the grid; Ctrl leaves only the grid.
    `leaves_originals` says that the nodes stay where they are, to be lined up with.
    """

    leaves_originals = False

    def __init__(
        self, canvas: Canvas, node: str, at: QPointF, spot: QPoint, *, toggle: bool = False
    ) -> None:
        super().__init__(canvas)
        self._node = node
        self._toggle = toggle
        self._was_selected = node in self.document.selection
        self._start, self._spot = at, spot
        self._offset: tuple[float, float] | None = None
        self._guides: Guides | None = None
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
        if self._guides is None:
            self._guides = self._made_guides()
        x, y = self.origins[self._node]
        gone = at - self._start
        offset = snapped(x + gone.x()) - x, snapped(y + gone.y()) - y
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._guides.hide()
        else:
            offset = self._guides.snap((gone.x(), gone.y()), offset)
        if offset != self._offset:
            self._offset = offset
            self.preview()

    def _made_guides(self) -> Guides:
        nodes = self.board.nodes
        bodies = [box_of(at, nodes[node].frame.body) for node, at in self.origins.items()]
        return Guides(self, () if self.leaves_originals else self.origins, around(bodies))

    def places(self) -> dict[str, Position]:
        """Return where the nodes are to go."""
        dx, dy = self.offset
        return {node: (_plus(x, dx), _plus(y, dy)) for node, (x, y) in self.origins.items()}

    def told(self) -> str:
        """Return what the name of the step calls the nodes."""
        return told(self.document.network, self.origins)

    def preview(self) -> None:
        """Show the nodes and their wires at the offset."""
        for node, place in self.places().items():
            self.board.put_node(node, place)
        self.board.follow(self.origins)
        self.canvas.redraw_overview()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move the nodes, or select the one that was clicked."""
        if not self.is_drag:
            self._click()
            return
        self.cancel()
        if self.offset != (0.0, 0.0):
            moved = tuple(sorted(self.places().items()))
            text = QCoreApplication.translate("Canvas", "Move {}")
            self.document.attempt(Move(moved), text.format(self.told()))

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


def _plus(value: float, by: float) -> float:
    """Return the sum, without the dust that adding and subtracting leave."""
    return round(value + by, 3) if by else value
