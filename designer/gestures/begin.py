"""Which gesture a press begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from designer.canvas.frame import PortPlace, Side
from designer.gestures.cut_wires import CutWires
from designer.gestures.drag_wire import DragWire
from designer.gestures.duplicate_nodes import DuplicateNodes
from designer.gestures.gesture import Gesture
from designer.gestures.move_nodes import MoveNodes
from designer.gestures.move_note import MoveNote, ResizeNote
from designer.gestures.move_wire_end import MoveWireEnd
from designer.gestures.pan import Pan
from designer.gestures.rubber_band import RubberBand
from designer.gestures.take_out import TakeOut
from graph import Wire

if TYPE_CHECKING:
    from designer.canvas.hits import Hit
    from designer.canvas.view import Canvas

END = 26.0
"""How near to its end, in scene pixels, a wire is taken hold of by it."""
TOGGLE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def begin(
    canvas: Canvas, hit: Hit, event: QMouseEvent, at: QPointF, spot: QPoint
) -> Gesture | None:
    """Return the gesture that a press on `hit` begins, or None if the press is a whole click."""
    button, modifiers = event.button(), event.modifiers()
    left = button == Qt.MouseButton.LeftButton
    if button == Qt.MouseButton.MiddleButton or (left and canvas.space_held):
        return Pan(canvas, spot, button)
    if button == Qt.MouseButton.RightButton and modifiers & Qt.KeyboardModifier.ControlModifier:
        return CutWires(canvas, at, button)  # many desktops keep Alt with the mouse for themselves
    if not left:
        return None
    toggle = bool(modifiers & TOGGLE)
    if hit.port is not None and not canvas.is_far and not toggle:
        return _from_port(canvas, hit.port)
    if hit.node is not None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                return TakeOut(canvas, hit.node, at, spot)
            return DuplicateNodes(canvas, hit.node, at, spot)
        return MoveNodes(canvas, hit.node, at, spot, toggle=toggle)
    if hit.wire is not None:
        end = None if toggle else end_near(canvas, hit.wire, at)
        if end is not None:
            return MoveWireEnd(canvas, hit.wire, end)
        pick = canvas.board.picked
        if not toggle:
            canvas.document.select(())
        canvas.board.pick(pick ^ {hit.wire} if toggle else {hit.wire})
        return None
    if hit.note is not None:
        note = canvas.document.network.notes[hit.note]
        grip = canvas.board.picked_note == note.id
        if grip and canvas.board.notes.items[note.id].corner_has(at):
            return ResizeNote(canvas, note, at, spot)
        return MoveNote(canvas, note, at, spot)
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return CutWires(canvas, at, button)
    return RubberBand(canvas, at, modifiers)


def _from_port(canvas: Canvas, port: PortPlace) -> Gesture:
    """Return the gesture of an output or a free input, or that of the wire at a taken input."""
    if port.side is Side.INPUT:
        wire = canvas.document.network.wires_into(port.node).get(port.name)
        if wire is not None:
            return MoveWireEnd(canvas, wire, Side.INPUT)
    return DragWire(canvas, port)


def end_near(canvas: Canvas, wire: Wire, at: QPointF) -> Side | None:
    """Return which end of a wire a press is so near to that it takes hold of it."""
    x1, y1, x2, y2 = canvas.board.ends(wire)
    reach = min(END, QLineF(x1, y1, x2, y2).length() / 3)
    for side, end in ((Side.OUTPUT, QPointF(x1, y1)), (Side.INPUT, QPointF(x2, y2))):
        if QLineF(end, at).length() <= reach:
            return side
    return None
