"""The whole drawing from afar, painted with a few calls: the far view and the minimap."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from designer.canvas.route import lines
from designer.canvas.scene import Scene
from designer.canvas.wire_item import BAD
from designer.watching.colour_scale import Tint
from graph import Wire

FAILED = ""
"""The group of nodes with errors; the other groups are categories and the levels of a tint."""
UNTINTED = " "
"""The group of nodes without a figure where others are tinted: their own colour would mislead."""


class Overview:
    """Flat boxes and straight wires, without text; before painting it catches up with the scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._group_of: dict[str, str | Tint] = {}
        self._boxes: dict[str | Tint, dict[str, QRectF]] = {}
        self._wires: dict[Wire, list[QLineF]] = {}
        self._bad: dict[Wire, list[QLineF]] = {}
        self._lines: list[QLineF] = []

    def paint(self, painter: QPainter, *, selection: bool = True) -> None:
        """Paint in scene coordinates."""
        self._catch_up()
        theme = self._scene.theme
        self._scene.notes.paint_far(painter)
        painter.setBrush(theme.none)
        painter.setPen(theme.wire_far)
        painter.drawLines(self._lines)
        if self._bad:
            painter.setPen(theme.wire_far_error)
            painter.drawLines([line for wire in self._bad.values() for line in wire])
        painter.setPen(theme.no_pen)
        for group, boxes in self._boxes.items():
            if isinstance(group, Tint):
                painter.setBrush(group.fill)
            elif group == UNTINTED:
                painter.setBrush(theme.dots)
            else:
                painter.setBrush(theme.error if group == FAILED else theme.category(group))
            painter.drawRects(list(boxes.values()))
        chosen = self._scene.document.selection if selection else ()
        places = [self._boxes[self._group_of[node]][node] for node in chosen]
        if places:
            painter.setBrush(theme.band_fill)
            painter.setPen(theme.view_line)
            painter.drawRects([place.adjusted(-12, -12, 12, 12) for place in places])

    def _catch_up(self) -> None:
        """Take over what changed since the last painting."""
        scene = self._scene
        if scene.touched_wires:
            for wire in scene.touched_wires:
                self._take_wire(wire)
            self._lines = [line for wires in self._wires.values() for line in wires]
            scene.touched_wires.clear()
        for node in scene.touched_nodes:
            self._take_node(node)
        scene.touched_nodes.clear()

    def _take_wire(self, wire: Wire) -> None:
        self._wires.pop(wire, None)
        self._bad.pop(wire, None)
        item = self._scene.wires.get(wire)
        if item is not None and item.course is not None:
            (self._bad if item.state == BAD else self._wires)[wire] = lines(item.course)

    def _take_node(self, node: str) -> None:
        group: str | Tint | None = self._group_of.pop(node, None)
        if group is not None:
            del self._boxes[group][node]
        item = self._scene.nodes.get(node)
        if item is not None:
            facts = self._scene.document.report.facts[node]
            own = UNTINTED if self._scene.tints else facts.layer.category
            group = FAILED if facts.failed else self._scene.tints.get(node, own)
            self._group_of[node] = group
            x, y = item.place
            body = item.frame.body
            self._boxes.setdefault(group, {})[node] = QRectF(
                x + body.x(), y + body.y(), body.width(), body.height()
            )
