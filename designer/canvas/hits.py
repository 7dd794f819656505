"""What is under the mouse, or inside a rectangle."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsItem

from designer.canvas.frame import PortPlace
from designer.canvas.node_item import NodeItem
from designer.canvas.wire_item import WireItem, distance
from graph import Wire


class Hit(NamedTuple):
    """What is under a point: a port on a node, a node, a wire, a note, or nothing."""

    node: str | None = None
    port: PortPlace | None = None
    wire: Wire | None = None
    note: str | None = None


NOTHING = Hit()


def hit(items: Iterable[QGraphicsItem], at: QPointF, reach: float) -> Hit:
    """Return what is under a point: a port, else a body, else the nearest wire within `reach`."""
    items = list(items)
    nodes = [item for item in items if isinstance(item, NodeItem)]
    for node in nodes:
        port = node.port_at(at)
        if port is not None:
            return Hit(node.node, port)
    for node in nodes:
        if node.has_in_body(at):
            return Hit(node.node)
    wires = [item for item in items if isinstance(item, WireItem) and item.is_near(at, reach)]
    if not wires:
        return NOTHING
    nearest = wires[0] if len(wires) == 1 else min(wires, key=lambda w: distance(w.path(), at))
    return Hit(wire=nearest.wire)


def inside(items: Iterable[QGraphicsItem], area: QRectF) -> tuple[frozenset[str], frozenset[Wire]]:
    """Return the nodes whose bodies a rectangle touches, and the wires that cross it."""
    outline = QPainterPath()
    outline.addRect(area)
    nodes, wires = set(), set()
    for item in items:
        if isinstance(item, NodeItem):
            if item.frame.body.translated(*item.place).intersects(area):
                nodes.add(item.node)
        elif isinstance(item, WireItem) and item.crosses(outline):
            wires.add(item.wire)
    return frozenset(nodes), frozenset(wires)
