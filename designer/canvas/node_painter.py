"""How a node looks: a calm card with a mark in its category's colour.

The name stands above the kind with the parameters that matter; the shape of each output is
printed on the wires that leave it. A layer with an error is red and bears a mark, one with a
warning is amber, a hint is a small dot.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from designer.canvas.face import face
from designer.canvas.frame import HEIGHT, PORT_RADIUS, RADIUS, Frame, Side
from designer.look import theme as themes
from graph import ERROR, HINT, WARNING

if TYPE_CHECKING:
    from designer.canvas.node_item import NodeItem
    from designer.canvas.scene import Scene

TEXT_LEFT = 22.0
TEXT_RIGHT = 12.0
MARK = 16.0
NAME_BASE, KIND_BASE = -4.0, 14.0
ALONE_BASE = 5.0
"""The base of a name that has no small print below it, so that it stands in the middle."""
DETAIL_ZOOM = 0.55
"""Below this the small print is left out."""


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


@dataclass(frozen=True, slots=True)
class Look:
    """What a node shows, measured: texts cut to the room they have.

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
        several = len(frame.outputs) > 1
        used = frozenset(wire.source_port for wire in network.wires_out_of(node))
        shapes = scene.preview.get(node, ())
        preview = bool(shapes) and len(shapes) == len(frame.outputs)
        shapes = shapes if preview else shown.shapes
        return cls(
            elided(shown.name, True, room),
            with_words(shown.kind, shown.words, room),
            shown.severity,
            layer.category,
            tuple(
                Chip.of(f"{port} {text}" if several else text, x, scene.leans(node, port))
                for text, (port, x) in zip(shapes, frame.outputs.items(), strict=True)
                if several or text != "?" or port in used
            ),
            frozenset(network.wires_into(node)),
            used,
            frozenset(p.port for p in facts.problems if p.severity == ERROR and p.port),
            preview,
            layer.bypassed,
        )


@lru_cache(maxsize=8192)
def elided(text: str, is_name: bool, room: float) -> str:
    """Return the text cut with … to a room in pixels.

    Names are cut in the middle: layers of one stage begin alike, and differ at the end.
    """
    cut = Qt.TextElideMode.ElideMiddle if is_name else Qt.TextElideMode.ElideRight
    return _metrics(is_name).elidedText(text, cut, room)


@lru_cache(maxsize=8192)
def with_words(kind: str, words: tuple[str, ...], room: float) -> str:
    """Return the kind with as many of its words as there is room for, whole words only."""
    metrics = _metrics(False)
    for count in range(len(words), 0, -1):
        more = " …" if count < len(words) else ""
        text = f"{kind}  {' '.join(words[:count])}{more}"
        if metrics.horizontalAdvance(text) <= room:
            return text
    return elided(kind, False, room)


@lru_cache(maxsize=4096)
def shape_width(text: str) -> float:
    """Return the room of a shape, with a little space on both sides."""
    return QFontMetricsF(themes.current().shape_font).horizontalAdvance(text) + 14.0


@lru_cache(maxsize=2)
def _metrics(is_name: bool) -> QFontMetricsF:
    theme = themes.current()
    return QFontMetricsF(theme.name_font if is_name else theme.detail_font)


def forget_measures() -> None:
    """Measure anew, after the application's font changed."""
    for measured in (elided, with_words, shape_width, _metrics):
        measured.cache_clear()


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
    painter.drawRoundedRect(QRectF(-frame.half + 9, -HEIGHT / 2 + 11, 4, HEIGHT - 22), 2, 2)
    left = -frame.half + TEXT_LEFT
    painter.setFont(theme.name_font)
    name_pen, kind_pen = (theme.text, theme.dim) if tint is None else (tint.ink, tint.ink)
    painter.setPen(theme.dim if look.bypassed else name_pen)
    small_print = scene.zoom >= DETAIL_ZOOM
    painter.drawText(QPointF(left, NAME_BASE if small_print else ALONE_BASE), look.name)
    if small_print:
        painter.setFont(theme.detail_font)
        painter.setPen(kind_pen)
        words = look.kind
        if mark is not None and mark.words:
            words = elided(mark.words, False, 2 * frame.half - TEXT_LEFT - TEXT_RIGHT)
        painter.drawText(QPointF(left, KIND_BASE), words)
        _shapes(painter, theme, look)
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


def _shapes(painter: QPainter, theme: themes.Theme, look: Look) -> None:
    painter.setFont(theme.shape_font)
    for text, box in look.shapes:
        painter.fillRect(box.adjusted(4, 1, -4, -1), theme.canvas)
        painter.setPen(theme.dim)
        if look.preview:
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
