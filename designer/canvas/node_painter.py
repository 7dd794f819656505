"""How a node looks: a calm card with a mark in its category's colour.

The name stands above the kind with the parameters that matter; the shape of each output is
printed on the wires that leave it. A layer with an error is red and bears a mark, one with a
warning is amber, a hint is a small dot.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen

from designer.canvas.face import Face, face
from designer.canvas.frame import HEIGHT, PORT_RADIUS, RADIUS, Frame, Side
from designer.canvas.lettering import (
    DETAIL_ZOOM,
    KIND,
    NAME,
    Lettering,
    elided,
    fits,
    lettering,
    shape_width,
    with_words,
)
from designer.look import theme as themes
from graph import ERROR, HINT, WARNING

if TYPE_CHECKING:
    from designer.canvas.node_item import NodeItem
    from designer.canvas.scene import Scene

TEXT_LEFT = 22.0
TEXT_RIGHT = 12.0
MARK = 16.0
PLAIN = "out"
"""The name of a port that tells least: the shape alone stands for it where names would collide."""
NEAR_EDGE = 6.0
"""By how much farther to the right letters may go that are larger than usual."""


class Chip(NamedTuple):
    """A shape that is printed below an output port, where the wires leave room for it."""

    text: str
    box: QRectF

    @classmethod
    def of(cls, text: str, x: float, leans: frozenset[int]) -> Chip:
        """Place a shape: on a wire that goes straight down, else opposite to the wires."""
        width = shape_width(text)
        if leans <= {0}:
            return cls(text, QRectF(x - width / 2, HEIGHT / 2 + 9, width, 16))
        top = HEIGHT / 2 + 6
        if -1 not in leans:
            return cls(text, QRectF(x - width, top, width, 16))
        if 1 not in leans:
            return cls(text, QRectF(x, top, width, 16))
        top = HEIGHT / 2 + 19
        left = x if 0 in leans else x - width / 2
        return cls(text, QRectF(left, top, width, 16))

    def grown(self, growth: float, bounds: QRectF) -> QRectF:
        """Return the box for larger letters, on the same side of the wires as before."""
        more = self.box.width() * (growth - 1.0)
        left, right = self.box.left() - bounds.left(), bounds.right() - self.box.right()
        share = 0.5 if abs(left - right) < 1.0 else float(left < right)
        high = self.box.height() * (growth - 1.0)
        return self.box.adjusted(-more * share, 0, more * (1.0 - share), high) & bounds


def _chips(
    scene: Scene, node: str, frame: Frame, shapes: tuple[str, ...], used: frozenset[str]
) -> tuple[Chip, ...]:
    """Place the shapes of all outputs; of several each with its port's name, if there is room."""
    several = len(frame.outputs) > 1
    placed = [
        (port, text, x, scene.leans(node, port))
        for text, (port, x) in zip(shapes, frame.outputs.items(), strict=True)
        if several or text != "?" or port in used
    ]
    chips: tuple[Chip, ...] = ()
    for named in ({*frame.outputs}, {*frame.outputs} - {PLAIN}, set()) if several else (set(),):
        chips = tuple(
            Chip.of(f"{port} {text}" if port in named else text, x, leans)
            for port, text, x, leans in placed
        )
        if all(not a.box.intersects(b.box) for a, b in pairwise(chips)):
            break
    return chips


@dataclass(frozen=True, slots=True)
class Look:
    """What a node shows, measured: texts cut to the room they have at zoom 1.

    `preview` says that the shapes are those that it would have, and not what it has.
    """

    name: str
    kind: str
    severity: str
    category: str
    shapes: tuple[Chip, ...]
    wired: frozenset[str]
    used: frozenset[str]
    bad: frozenset[str]
    preview: bool
    bypassed: bool
    face: Face
    room: float

    @classmethod
    def of(cls, scene: Scene, node: str, frame: Frame) -> Look:
        """Return what a node shows at the moment."""
        report = scene.document.report
        shown = face(report, node)
        network, facts = report.network, report.facts[node]
        layer = network.layer(node)
        is_grave = shown.severity in (ERROR, WARNING)
        marked = is_grave if scene.marks is None else node in scene.marks
        room = 2 * frame.half - TEXT_LEFT - TEXT_RIGHT - (MARK if marked else 0.0)
        used = frozenset(wire.source_port for wire in network.wires_out_of(node))
        shapes = scene.preview.get(node, ())
        preview = bool(shapes) and len(shapes) == len(frame.outputs)
        shapes = shapes if preview else shown.shapes
        return cls(
            elided(shown.name, True, room, NAME),
            with_words(shown.kind, shown.words, room, KIND),
            shown.severity,
            layer.category,
            _chips(scene, node, frame, shapes, used),
            frozenset(network.wires_into(node)),
            used,
            frozenset(p.port for p in facts.problems if p.severity == ERROR and p.port),
            preview,
            layer.bypassed,
            shown,
            room,
        )

    def printed(self, letters: Lettering, bounds: QRectF) -> Print:
        """Return the texts in letters of a size, cut to their room, within the node's bounds."""
        kind, face, room = self.kind, self.face, self.room
        name, font = self.name, letters.name_font
        if letters.name != NAME:
            room += NEAR_EDGE
            size = letters.name
            if not fits(face.name, room, size):
                size, font = letters.long, letters.long_font
            name = elided(face.name, True, room, size)
        if letters.kind not in (KIND, 0):
            kind = with_words(face.kind, face.words, room, letters.kind)
        boxes = [chip.box for chip in self.shapes]
        if len(boxes) == 1 and letters.growth > 1.0:
            boxes = [self.shapes[0].grown(letters.growth, bounds)]
        chips = [
            (chip.text, box, box.adjusted(4, 1, -4, -1))
            for chip, box in zip(self.shapes, boxes, strict=True)
        ]
        return Print(letters, font, name, kind, chips)


class Print(NamedTuple):
    """The texts of a node in letters of a size; shapes with their boxes and their grounds."""

    letters: Lettering
    name_font: QFont
    name: str
    kind: str
    shapes: list[tuple[str, QRectF, QRectF]]


def paint_node(painter: QPainter, item: NodeItem, scene: Scene) -> None:
    """Paint a node around the origin."""
    theme, look, frame = scene.theme, item.look, item.frame
    node, body = item.node, frame.body
    selected = node in scene.document.selection
    hovered = node == scene.hovered
    dimmed = scene.fits is not None and not scene.fits.concerns(node)
    if selected:
        painter.setPen(theme.halo)
        painter.setBrush(theme.none)
        painter.drawRoundedRect(body, RADIUS, RADIUS)
    mark = scene.marks.get(node) if scene.marks is not None else None
    severity = look.severity if scene.marks is None else ""
    fill, line = _body(theme, severity, hovered)
    tint = scene.tints.get(node) if severity != ERROR and scene.marks is None else None
    if mark is not None:
        fill, line = mark.fill, mark.line
    painter.setBrush(fill if tint is None else tint.fill)
    painter.setPen(theme.node_line_selected if selected else line)
    painter.drawRoundedRect(body, RADIUS, RADIUS)
    if look.bypassed:
        _bypass(painter, theme, frame, scene, node)
    painter.setPen(theme.no_pen)
    painter.setBrush(theme.category(look.category))
    painter.drawRoundedRect(frame.bar, 2, 2)
    left = -frame.half + TEXT_LEFT
    printed = item.printed(lettering(scene.zoom))
    letters = printed.letters
    painter.setFont(printed.name_font)
    name_pen, kind_pen = (theme.text, theme.dim) if tint is None else (tint.ink, tint.ink)
    painter.setPen(theme.dim if look.bypassed else name_pen)
    painter.drawText(QPointF(left, letters.name_base), printed.name)
    if letters.kind:
        painter.setFont(letters.kind_font)
        painter.setPen(kind_pen)
        words = printed.kind
        if mark is not None and mark.words:
            room = 2 * frame.half - TEXT_LEFT - TEXT_RIGHT
            words = elided(mark.words, False, room, letters.kind)
        painter.drawText(QPointF(left, letters.kind_base), words)
        _shapes(painter, theme, printed, preview=look.preview)
    if severity and (scene.shows_hints or severity != HINT):
        _mark(painter, theme, severity, frame.half)
    if mark is not None:
        mark.paint_sign(painter, theme, QRectF(frame.half - 24, -HEIGHT / 2 + 6, 18, 18))
    _ports(painter, item, scene)
    if dimmed:
        painter.setPen(theme.no_pen)
        painter.setBrush(theme.veil)
        painter.drawRoundedRect(body.adjusted(-5, -5, 5, 5), RADIUS, RADIUS)


def _bypass(painter: QPainter, theme: themes.Theme, frame: Frame, scene: Scene, node: str) -> None:
    """Paint the way that data take past a layer that is bypassed: a line from port to port."""
    painter.setBrush(theme.veil)
    painter.setPen(theme.node_line_bypassed)
    painter.drawRoundedRect(frame.body, RADIUS, RADIUS)
    layer = scene.document.network.layer(node)
    start = QPointF(frame.inputs[layer.input_ports[0].name], -HEIGHT / 2)
    end = QPointF(frame.outputs[layer.output_ports[0].name], HEIGHT / 2)
    painter.setPen(theme.wire_unknown)
    painter.drawLine(start, end)


def _body(theme: themes.Theme, severity: str, hovered: bool) -> tuple[QBrush, QPen]:
    if severity == ERROR:
        return theme.node_error, theme.node_line_error
    if severity == WARNING:
        return theme.node_warning, theme.node_line_warning
    if hovered:
        return theme.node_hover, theme.node_line_hover
    return theme.node, theme.node_line


def _shapes(painter: QPainter, theme: themes.Theme, printed: Print, *, preview: bool) -> None:
    painter.setFont(printed.letters.shape_font)
    for text, box, ground in printed.shapes:
        painter.fillRect(ground, theme.canvas)
        painter.setPen(theme.dim)
        if preview:
            painter.setBrush(theme.band_fill)
            painter.setPen(theme.no_pen)
            painter.drawRoundedRect(box.adjusted(2, 0, -2, 0), 4, 4)
            painter.setPen(theme.accent_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _mark(painter: QPainter, theme: themes.Theme, severity: str, half: float) -> None:
    painter.setPen(theme.no_pen)
    if severity == HINT:
        painter.setBrush(theme.hint)
        painter.drawEllipse(QPointF(half - 12, -HEIGHT / 2 + 12), 3, 3)
        return
    disc = QRectF(half - 24, -HEIGHT / 2 + 8, 16, 16)
    painter.setBrush(theme.error if severity == ERROR else theme.warning)
    painter.drawEllipse(disc)
    painter.setPen(theme.on_mark)
    painter.setFont(theme.mark_font)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")


def _ports(painter: QPainter, item: NodeItem, scene: Scene) -> None:
    theme, look, frame, fits = scene.theme, item.look, item.frame, scene.fits
    for side, edge, places, taken in (
        (Side.INPUT, -HEIGHT / 2, frame.inputs, look.wired),
        (Side.OUTPUT, HEIGHT / 2, frame.outputs, look.used),
    ):
        for name, x in places.items():
            radius = PORT_RADIUS
            line, fill = theme.port_line, theme.port_wired if name in taken else theme.port
            if fits is not None:
                if fits.takes(item.node, side, name):
                    suits = fits.suits(item.node, side, name)
                    line = theme.port_fits_line if suits else theme.port_misfit_line
                    fill = theme.port_fits if suits and name not in taken else theme.port
                    radius = PORT_RADIUS + 1.5
            elif side is Side.INPUT and name in look.bad and scene.marks is None:
                line, fill = theme.node_line_error, theme.port_error
            elif scene.hovered_port == (item.node, side, name):
                line, radius = theme.node_line_selected, PORT_RADIUS + 2
            painter.setPen(line)
            painter.setBrush(fill)
            painter.drawEllipse(QPointF(x, edge), radius, radius)
    if item.node == scene.hovered and len(frame.inputs) > 1 and scene.zoom >= DETAIL_ZOOM:
        _port_names(painter, theme, frame)


def _port_names(painter: QPainter, theme: themes.Theme, frame: Frame) -> None:
    """Print the names of the inputs above their ports, where a node has several."""
    painter.setFont(theme.shape_font)
    painter.setPen(theme.text)
    for name, x in frame.inputs.items():
        width = shape_width(name) - 6
        box = QRectF(x - width / 2, -HEIGHT / 2 - 20, width, 13)
        painter.fillRect(box, theme.canvas)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
