"""The tooltips of nodes and wires."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.projects.document import Document
from designer.said import said
from graph import Wire, format_shape

if TYPE_CHECKING:
    from designer.canvas.hits import Hit


def tip(document: Document, hit: Hit) -> str:
    """Return what is worth knowing of what is under the mouse, as rich text; empty for nothing."""
    if hit.port is not None:
        layer = document.network.layer(hit.port.node)
        ports = layer.input_ports + layer.output_ports
        several = len(layer.input_ports) > 1 or len(layer.output_ports) > 1
        if several and len(ports) > 2:
            return f"<b>{escape(document.network.name(hit.port.node))}</b> {escape(hit.port.name)}"
    if hit.node is not None:
        return _of_node(document, hit.node)
    return _of_wire(document, hit.wire) if hit.wire is not None else ""


def _of_node(document: Document, node: str) -> str:
    facts, network = document.report.facts[node], document.network
    layer = network.layer(node)
    lines = [f"<b>{escape(network.name(node))}</b> {escape(layer.kind)}"]
    lines += [escape(said(problem.message)) for problem in facts.problems]
    if not facts.failed and facts.formula:
        lines.append(escape(said(facts.formula)))
    if facts.parameters:
        text = QCoreApplication.translate("StatusBar", "{} parameters")
        lines.append(text.format(f"{facts.parameters:,}"))
    return "<p style='margin:0'>" + "<br>".join(lines) + "</p>"


def _of_wire(document: Document, wire: Wire) -> str:
    network, shape = document.network, document.report.shape_on(wire)
    carried = format_shape(shape) if shape is not None else "?"
    names = f"{escape(network.name(wire.source))} → {escape(network.name(wire.target))}"
    return f"{names}<br><b>{carried}</b>"
