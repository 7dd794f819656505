"""A field over a node, in which its layer is typed in the short form: conv 64 3x3 s2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel

from designer.canvas.frame import HEIGHT
from designer.canvas.popup import Popup
from designer.said import said
from graph import EditError, GraphError, Layer, Network, Report, ShapeError, format_shape
from graph.block import Block
from graph.check import evaluate
from graph.edits import Edit
from graph.rewire import become
from graph.shorthand import parse, phrase
from graph.shorthand.write_layer import layer_text

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

NARROWEST = 260
PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for which the keys are elsewhere only for a while."""


def words_of(network: Network, node: str) -> str | None:
    """Return a node's layer in the short form; None for a block, which is opened and not typed."""
    layer = network.layer(node)
    if isinstance(layer, Block):
        return None
    working = layer.with_bypass(False) if layer.bypassed else layer
    return layer_text(working, len(network.wires_into(node)))


def layer_from(network: Network, node: str, text: str) -> Layer:
    """Return the layer that a text says for a node; GraphError says what is wrong with it.

    Values alone are those of its own kind. The layer is bypassed if the node was, and has an input
    port for each wire that leads there.
    """
    typed = _read_as(words_of(network, node) or "", text)
    if len(typed) != 1:
        raise EditError(
            _tr("This says {} layers, and the node is one. Add lines of layers with Tab.").format(
                len(typed)
            )
        )
    layer = typed.layer(next(iter(typed)))
    old, wired = network.layer(node), len(network.wires_into(node))
    if wired > len(layer.input_ports):
        layer = layer.with_inputs(wired) or layer
    if old.bypassed and layer.can_be_bypassed:
        layer = layer.with_bypass(True)
    lost = network.lost_by(node, layer)
    if lost:
        wire = lost[0]
        raise EditError(
            _tr("{} has no port for the wire {} → {}. Remove that wire first.").format(
                layer.kind, network.name(wire.source), network.name(wire.target)
            )
        )
    return layer


def _read_as(words: str, text: str) -> Network:
    """Return the layers that a text says where these words stood before."""
    kind = words.partition(" ")[0]
    values = f"{kind} {text}"
    if kind and text.strip()[:1].isdigit():
        return parse(values).network
    try:
        return parse(text).network
    except GraphError:
        if not (kind and text.strip()):
            raise
        try:
            return parse(values).network
        except GraphError:
            pass
        raise


def reading(report: Report, node: str, layer: Layer) -> str:
    """Return a layer read out, with the shape that it would give: Conv2d 64 3×3 → 64×14×14."""
    words, inputs = phrase(layer), report.facts[node].inputs
    if layer.bypassed or inputs is None or len(inputs) != len(layer.input_ports):
        return words
    found = evaluate(layer, inputs)
    if isinstance(found, ShapeError):
        return _tr("{}: does not fit {}").format(words, ", ".join(map(format_shape, inputs)))
    return " → ".join([words, *map(format_shape, found.outputs[:1])])


class PhraseBox(Popup):
    """Lies over the canvas; Enter or leaving it takes what is typed, Escape does not.

    Below the field stands what is read in it, or what is wrong with it.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, margin=6, spacing=4)
        self._node: str | None = None
        self._before = ""
        self.field.setAccessibleName(self.tr("Layer in the short form"))
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._take)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self.told)

    def open(self, node: str) -> bool:
        """Show the field over a node, all of it selected; return False for a block."""
        canvas = self._canvas
        words = words_of(canvas.document.network, node)
        if words is None:
            return False
        item = canvas.board.nodes[node]
        self._node, self._before = node, words
        self.setFixedWidth(max(NARROWEST, round(2 * item.frame.half * canvas.zoom)))
        self.field.setText(words)
        self._read()
        corner = canvas.mapFromScene(item.pos() + QPointF(-item.frame.half, -HEIGHT / 2))
        right, bottom = canvas.width() - self.width() - 8, canvas.height() - self.height() - 8
        self.field.selectAll()
        self.show_at(QPoint(max(8, min(corner.x(), right)), max(8, min(corner.y(), bottom))))
        return True

    def close_box(self) -> None:
        """Hide the field and give the keys back to the canvas."""
        self._node = None
        super().close_box()

    def _read(self) -> None:
        """Say what is typed, or what is wrong with it."""
        document, node = self._canvas.document, self._node
        if node is None or node not in document.network:
            return
        try:
            layer = layer_from(document.network, node, self.field.text())
        except GraphError as error:
            self._tell(str(error), "error")
        else:
            self._tell(reading(document.report, node, layer), "help")

    def _tell(self, text: str, role: str) -> None:
        """Show a sentence below the field, in the colour of its role."""
        self.told.setText(said(text))
        if self.told.property("role") != role:
            self.told.setProperty("role", role)
            self.told.style().unpolish(self.told)
            self.told.style().polish(self.told)
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def _take(self) -> None:
        try:
            self._apply(self._node)
        except GraphError as error:
            self._tell(str(error), "error")
        else:
            self.close_box()

    def _apply(self, node: str | None) -> None:
        """Give the node the layer that is typed; GraphError if that cannot be."""
        text, network = self.field.text(), self._canvas.document.network
        if node is None or node not in network or text.strip() == self._before:
            return
        layer = layer_from(network, node, text)
        if layer == network.layer(node):
            return
        edit, title = self._edit(node, layer)
        self._canvas.document.attempt(edit, title)

    def _edit(self, node: str, layer: Layer) -> tuple[Edit, str]:
        network = self._canvas.document.network
        name, old = network.name(node), network.layer(node)
        title = _tr("Set {} to {}") if type(old) is type(layer) else _tr("Replace {} by {}")
        return become(network, node, layer), title.format(name, phrase(layer))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape; take what is typed where the field loses the keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close_box()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in PASSING:
            node, self._node = self._node, None
            self.hide()
            try:
                self._apply(node)
            except GraphError as error:
                self._canvas.refused.emit(str(error))
        return super().eventFilter(watched, event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhraseBox", text)
