"""The whole drawing from afar, painted with a few calls: the far view and the minimap."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen

from designer.canvas.frame import HEIGHT
from designer.canvas.route import lines
from designer.canvas.scene import Scene
from designer.canvas.wire_item import BAD
from designer.look.ink import ink
from designer.look.theme import canvas_font
from designer.watching.colour_scale import Tint
from graph import Wire

FAILED = ""
"""The group of nodes with errors; the other groups are categories and the levels of a tint."""
UNTINTED = " "
"""The group of nodes without a figure where others are tinted: their own colour would mislead."""


NAMED, MOST_NAMES = 0.2, 400
"""From which zoom on boxes bear their names, and in drawings of how many at most."""
NAME, HEAD = 9.0, 0.62
"""Pixels of the letters on a box at most, and their share of its height."""


class Overview:
    """Flat boxes and straight wires; before painting it catches up with the scene.

    Not so far away names can be read, in letters that do not shrink with the drawing.
    """

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
            painter.setBrush(self._fill(group))
            painter.drawRects(list(boxes.values()))
        chosen = self._scene.document.selection if selection else ()
        places = [self._boxes[self._group_of[node]][node] for node in chosen]
        if places:
            painter.setBrush(theme.band_fill)
            painter.setPen(theme.view_line)
            painter.drawRects([place.adjusted(-12, -12, 12, 12) for place in places])

    def paint_names(self, painter: QPainter) -> None:
        """Write names on the boxes, in the pixels of the view, where they are large enough."""
        zoom = painter.transform().m11()
        if zoom < NAMED or len(self._group_of) > MOST_NAMES:
            return
        view, painted = painter.transform(), QRectF(painter.clipBoundingRect())
        font = canvas_font(min(NAME, HEAD * HEIGHT * zoom), QFont.Weight.DemiBold)
        metrics, network = QFontMetricsF(font), self._scene.document.network
        painter.save()
        painter.resetTransform()
        painter.setFont(font)
        for group, boxes in self._boxes.items():
            painter.setPen(self._ink(group))
            for node, box in boxes.items():
                if box.intersects(painted):
                    place = view.mapRect(box).adjusted(2, 0, -2, 0)
                    cut = Qt.TextElideMode.ElideMiddle
                    name = metrics.elidedText(network.name(node), cut, place.width())
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _ink(self, group: str | Tint) -> QPen:
        if isinstance(group, Tint):
            return group.ink
        return QPen(ink(self._fill(group).color()))

    def _fill(self, group: str | Tint) -> QBrush:
        theme = self._scene.theme
        if isinstance(group, Tint):
            return group.fill
        if group == UNTINTED:
            return QBrush(theme.dots)
        return theme.error if group == FAILED else theme.category(group)

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
            wrong = facts.failed and self._scene.marks is None
            group = FAILED if wrong else self._scene.tints.get(node, own)
            self._group_of[node] = group
            x, y = item.place
            body = item.frame.body
            self._boxes.setdefault(group, {})[node] = QRectF(
                x + body.x(), y + body.y(), body.width(), body.height()
            )
