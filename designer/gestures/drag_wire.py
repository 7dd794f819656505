"""Drag a wire from a port to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import PortPlace, Side
from designer.canvas.route import Ends, loose
from designer.gestures.connection import Connection, connection, misfit
from designer.gestures.gesture import Gesture
from graph import GraphError, Wire

if TYPE_CHECKING:
    from designer.canvas.hits import Hit
    from designer.canvas.view import Canvas


class DragWire(Gesture):
    """Pulls a wire out of a port, and connects it where it is let go.

    Meanwhile the ports that would take it light up, in another colour where the shape would not
    fit; the nodes that would not take it are dimmed. A sentence beside the mouse says why, or what
    else than a wire letting go would bring.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, start: PortPlace) -> None:
        super().__init__(canvas)
        self.start = start
        self._answers: dict[tuple[str, str | None], Connection] = {}
        self._misfits: dict[Wire, str] = {}
        self._item = QGraphicsPathItem()
        self._item.setPen(self.board.theme.wire_loose)
        self.show(self._item)
        self._anchor = self.board.nodes[start.node].port_centre(start.side, start.name)
        self._moved = False
        self.board.fits = self
        self.board.update()

    # -- what fits -------------------------------------------------------------------------

    def takes(self, node: str, side: Side, port: str) -> bool:
        """Return whether a port lights up: it would take the wire, or the wire starts there."""
        place = PortPlace(node, side, port)
        if place == self.start:
            return True
        return side is not self.start.side and self._answer(place).edit is not None

    def suits(self, node: str, side: Side, port: str) -> bool:
        """Return whether the shape would fit at a port that takes the wire."""
        place = PortPlace(node, side, port)
        return place == self.start or not self._misfit(self._answer(place))

    def concerns(self, node: str) -> bool:
        """Return whether a node takes the wire anywhere, or is where it starts."""
        if node == self.start.node:
            return True
        key = (node, None)
        if key not in self._answers:
            self._answers[key] = connection(self.document.network, self.start, node, None)
        return self._answers[key].why_not == ""

    def _answer(self, place: PortPlace) -> Connection:
        key = (place.node, place.name)
        if key not in self._answers:
            network = self.document.network
            self._answers[key] = connection(network, self.start, place.node, place)
        return self._answers[key]

    def _misfit(self, answer: Connection) -> str:
        """Return what would be wrong with the shape on the wire of an answer; empty if it fits."""
        wire = answer.wire
        if wire is None or answer.edit is None:
            return ""
        if wire not in self._misfits:
            self._misfits[wire] = misfit(self.document.report, wire)
        return self._misfits[wire]

    def _tell(self, answer: Connection, spot: QPoint) -> None:
        """Say beside the mouse why the wire cannot go there, or what comes of it."""
        bubble, wrong = self.canvas.bubble, self._misfit(answer)
        if answer.why_not:
            bubble.say(answer.why_not, spot, "error")
        elif wrong:
            bubble.say(wrong, spot, "warning")
        else:
            bubble.say(self._outcome(answer), spot)

    def _outcome(self, answer: Connection) -> str:
        """Return what letting go would bring, where that is more than a wire."""
        wire, network = answer.wire, self.document.network
        if wire is None or answer.edit is None:
            return ""
        name = network.name(wire.target)
        ports = [port.name for port in network.layer(wire.target).input_ports]
        if wire.target_port not in ports:
            return _tr("Adds an input to {}").format(name)
        old = network.wires_into(wire.target).get(wire.target_port)
        if old is not None:
            told = _tr("Takes the place of the wire {} → {}")
            return told.format(network.name(old.source), name)
        if len(ports) > 1:
            return _tr("Wires {} of {}").format(wire.target_port, name)
        return ""

    def _over(self, at: QPointF) -> Connection:
        """Return what letting go here would do; an empty answer over nothing."""
        hit: Hit = self.board.hit(at)
        if hit.node is None or hit.port == self.start:
            return Connection()
        if hit.node == self.start.node and (hit.port is None or hit.port.side is self.start.side):
            return Connection()
        return connection(self.document.network, self.start, hit.node, hit.port)

    # -- the gesture -----------------------------------------------------------------------

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Draw the wire to the mouse, or to the port that it would snap to."""
        self._moved = True
        answer = self._over(at)
        end = self._snapped(answer, at)
        theme = self.board.theme
        self._item.setPen(theme.wire_refused if answer.why_not else theme.wire_loose)
        start = self._anchor
        if self.start.side is Side.INPUT:
            start, end = end, start
        self._item.setPath(loose(Ends(start.x(), start.y(), end.x(), end.y())))
        self._tell(answer, spot)

    def _snapped(self, answer: Connection, at: QPointF) -> QPointF:
        wire = answer.wire
        if wire is None or answer.edit is None:
            return at
        if self.start.side is Side.INPUT:
            return self.board.nodes[wire.source].port_centre(Side.OUTPUT, wire.source_port)
        names = [port.name for port in self.document.network.layer(wire.target).input_ports]
        if wire.target_port not in names:
            return at
        return self.board.nodes[wire.target].port_centre(Side.INPUT, wire.target_port)

    def clear(self) -> None:
        """Dim nothing any more."""
        super().clear()
        self.board.fits = None
        self.board.update()
        self.canvas.bubble.hide()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Connect, or say why not; over nothing, tell where the wire was let go."""
        if not self._moved:
            self.board.pick(())
            self.document.select({self.start.node})
            return
        answer = self._over(at)
        if answer.why_not:
            self.canvas.refused.emit(answer.why_not)
        elif answer.edit is not None:
            try:
                self.document.push(answer.edit, QCoreApplication.translate("Canvas", answer.text))
            except GraphError as error:
                self.canvas.refused.emit(str(error))
        elif self.board.hit(at).node is None:
            self.canvas.dropped_in_void.emit(self.start, at)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
