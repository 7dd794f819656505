"""A node on the canvas: one item that paints body, texts, marks, ports and shapes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from designer.canvas.frame import HEIGHT, PORT_RADIUS, Frame, PortPlace, Side, frame_of
from designer.canvas.lettering import Lettering
from designer.canvas.node_painter import Look, Print, paint_node
from graph import Position

if TYPE_CHECKING:
    from designer.canvas.scene import Scene

REACH = 11.0
"""How near to a port's centre a press takes hold of it, in scene pixels."""
RESTING, CHOSEN = 1.0, 2.0
"""How high nodes lie: what is selected, and so what is dragged, over all others."""


class NodeItem(QGraphicsRectItem):
    """Shows one node. What it says is read when it is first painted after a change."""

    def __init__(self, scene: Scene, node: str) -> None:
        network = scene.document.network
        self.node = node
        self.frame: Frame = frame_of(network.layer(node))
        super().__init__(self.frame.bounds)
        self.put(network.position(node))
        self.lift(node in scene.document.selection)
        self._scene = scene
        self._look: Look | None = None
        self._printed: Print | None = None

    def lift(self, chosen: bool) -> None:
        """Lie over the other nodes, or among them."""
        self.setZValue(CHOSEN if chosen else RESTING)

    def refresh(self) -> None:
        """Forget the look, which may have changed."""
        self._look = self._printed = None

    def reframe(self, frame: Frame) -> None:
        """Take the frame that the layer's ports need."""
        self._look = self._printed = None
        self.frame = frame
        self.setRect(frame.bounds)

    @property
    def look(self) -> Look:
        """What the node shows."""
        if self._look is None:
            self._look = Look.of(self._scene, self.node, self.frame)
        return self._look

    def printed(self, letters: Lettering) -> Print:
        """Return its texts in these letters."""
        if self._printed is None or self._printed.letters is not letters:
            self._printed = self.look.printed(letters, self.frame.bounds)
        return self._printed

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the whole node."""
        paint_node(painter, self, self._scene)

    # -- arithmetic of ports ---------------------------------------------------------------

    def put(self, place: Position) -> None:
        """Stand at this place of the scene."""
        self.place = place
        self.setPos(*place)

    def port_at(self, at: QPointF) -> PortPlace | None:
        """Return the port under a point of the scene."""
        x, y = at.x() - self.place[0], at.y() - self.place[1]
        for side, edge, places in (
            (Side.INPUT, -HEIGHT / 2, self.frame.inputs),
            (Side.OUTPUT, HEIGHT / 2, self.frame.outputs),
        ):
            if abs(y - edge) > REACH or not places:
                continue
            distance, name = min((abs(x - place), name) for name, place in places.items())
            if distance <= REACH:
                return PortPlace(self.node, side, name)
        return None

    def port_centre(self, side: Side, name: str) -> QPointF:
        """Return where the middle of a port is in the scene."""
        return QPointF(*(self.input(name) if side is Side.INPUT else self.output(name)))

    def input(self, name: str) -> Position:
        """Return where wires end at an input port."""
        return self.place[0] + self.frame.inputs[name], self.place[1] - HEIGHT / 2

    def output(self, name: str) -> Position:
        """Return where wires start at an output port."""
        return self.place[0] + self.frame.outputs[name], self.place[1] + HEIGHT / 2

    def has_in_body(self, at: QPointF) -> bool:
        """Return whether a point of the scene is on the body or on the rim of a port."""
        x, y = at.x() - self.place[0], at.y() - self.place[1]
        return abs(x) <= self.frame.half and abs(y) <= HEIGHT / 2 + PORT_RADIUS
