"""Drag nodes out of their wires, and onto another wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import HEIGHT
from designer.canvas.hits import NOTHING, Hit
from designer.canvas.placing import insert_nodes
from designer.canvas.route import loose
from designer.canvas.wire_item import WireItem, distance
from designer.gestures.move_nodes import MoveNodes
from graph import Network, Wire
from graph.edits import Batch, Connect, Edit, Move
from graph.rewire import take_out

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

NEAR = HEIGHT / 2
"""How near to the middle of what is dragged a wire must pass to take it, in scene pixels."""


class TakeOut(MoveNodes):
    """Frees the selection of its wires and joins what it stood between, where that fits.

    Let go on a wire, it is put into that one; all of it is one step of undo.
    """

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, node: str, at: QPointF, spot: QPoint) -> None:
        super().__init__(canvas, node, at, spot)
        self._out: Batch | None = None
        self._free: Network
        self._joins: dict[Wire, QPainterPath] = {}
        self._hidden: list[Wire] = []
        self._onto: Wire | None = None

    def preview(self) -> None:
        """Show the nodes without their wires, the neighbours joined, and the wire under them."""
        if self._out is None:
            self._out = self._freed()
        super().preview()
        self._onto = self._wire_below()
        self.board.hover(Hit(wire=self._onto if self._onto in self.board.wires else None))

    def _freed(self) -> Batch:
        """Hide the wires and show the joins; return the edit that does it in the network."""
        out = take_out(self.document.report, self.origins)
        self._free = self.document.network.copy()
        out.apply(self._free)
        left = set(self._free.wires())
        for wire, item in self.board.wires.items():
            if wire not in left:
                self._hidden.append(wire)
                item.hide()
        drawn = QPainterPath()
        for edit in out.edits:
            if isinstance(edit, Connect):
                self._joins[edit.wire] = loose(self.board.ends(edit.wire))
                drawn.addPath(self._joins[edit.wire])
        shown = QGraphicsPathItem(drawn)
        shown.setPen(self.board.theme.wire_loose)
        self.show(shown)
        shown.setZValue(0)
        return out

    # -- onto a wire -----------------------------------------------------------------------

    def _wire_below(self) -> Wire | None:
        """Return the wire that passes nearest to the middle of the nodes and takes them."""
        xs, ys = zip(*self.places().values(), strict=True)
        middle = QPointF((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
        found = [(distance(path, middle), wire) for wire, path in self._near(middle)]
        for far, wire in sorted(found):
            if far <= NEAR and insert_nodes(self._free, self.origins, wire) is not None:
                return wire
        return None

    def _near(self, at: QPointF) -> Iterator[tuple[Wire, QPainterPath]]:
        yield from self._joins.items()
        for item in self.board.near(QRectF(at.x() - NEAR, at.y() - NEAR, 2 * NEAR, 2 * NEAR)):
            if isinstance(item, WireItem) and not {*item.wire[::2]} & self.origins.keys():
                yield item.wire, item.path()

    # -- the end ---------------------------------------------------------------------------

    def clear(self) -> None:
        """Show the wires where the network has them."""
        super().clear()
        for wire in self._hidden:
            if wire in self.board.wires:
                self.board.wires[wire].show()
        self.board.hover(NOTHING)

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Take the nodes out, and put them on the wire under them; a click selects."""
        if self._out is None:
            super().finish(at, spot, modifiers)
            return
        self.cancel()
        if self.offset == (0.0, 0.0):
            return
        put: Edit | None = None
        if self._onto is not None:
            put = insert_nodes(self._free, self.origins, self._onto)
        if put is not None:
            text = _tr("Move {} onto a wire")
        else:
            put = Move(tuple(sorted(self.places().items())))
            text = _tr("Take {} out") if self._out.edits else _tr("Move {}")
        self.document.attempt(Batch((*self._out.edits, put)), text.format(self.told()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
