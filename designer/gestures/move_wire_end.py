"""Drag one end of a wire to another port, or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt

from designer.canvas.frame import PortPlace, Side
from designer.gestures.drag_wire import DragWire
from graph import GraphError, Wire
from graph.rewire import replug

if TYPE_CHECKING:
    from designer.canvas.view import Canvas
    from designer.gestures.connection import Connection


class MoveWireEnd(DragWire):
    """Takes a wire off a port by one end; the other end stays.

    Over a port that fits, the wire goes there; over nothing it is removed. A press that goes
    nowhere is a click on the node.
    """

    def __init__(self, canvas: Canvas, wire: Wire, end: Side) -> None:
        fixed = (
            PortPlace(wire.source, Side.OUTPUT, wire.source_port)
            if end is Side.INPUT
            else PortPlace(wire.target, Side.INPUT, wire.target_port)
        )
        super().__init__(canvas, fixed)
        self._wire = wire
        self._end = end

    def takes(self, node: str, side: Side, port: str) -> bool:
        """Return whether a port lights up; the one that the wire comes from would take it back."""
        own = (self._wire.target, self._wire.target_port)
        if self._end is Side.OUTPUT:
            own = (self._wire.source, self._wire.source_port)
        return (side is self._end and (node, port) == own) or super().takes(node, side, port)

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Hide the wire where it was, and draw it to the mouse."""
        self.board.wires[self._wire].hide()
        super().move(at, spot, modifiers)

    def clear(self) -> None:
        """Show the wire where the network has it."""
        super().clear()
        item = self.board.wires.get(self._wire)
        if item is not None:
            item.show()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move the end, or take the wire away where nothing is under the mouse."""
        if not self._moved:
            node = self._wire.target if self._end is Side.INPUT else self._wire.source
            self.board.pick(())
            self.document.select({node})
            return
        answer = self._over(at)
        if answer.why_not:
            self.canvas.refused.emit(answer.why_not)
        elif answer.wire is not None and answer.wire != self._wire:
            self._replug(answer)
        elif answer.wire is None and self.board.hit(at).node is None:
            self.canvas.shaping.disconnect([self._wire])

    def _replug(self, answer: Connection) -> None:
        assert answer.wire is not None
        try:
            edit = replug(self.document.network, self._wire, answer.wire)
            self.document.push(edit, QCoreApplication.translate("Canvas", "Move wire"))
        except GraphError as error:
            self.canvas.refused.emit(str(error))
