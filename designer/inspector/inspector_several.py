"""The inspector's page of several layers: what they share can be set for all at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.forms.arithmetic import CalculationError, Change
from designer.forms.declarations import declare
from designer.forms.form import Form
from designer.inspector.parameters_head import ParametersHead
from designer.look.figures import Figures
from designer.projects.document import Document
from graph import GraphError, Layer, ParameterError, format_value
from graph.edits import Batch, Replace, reset_parameters

MIXED = object()
"""What is shown where the layers have different values."""


class SeveralPage(QWidget):
    """The kinds and sums of a selection, and the form of its parameters if it is of one kind."""

    refused = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._nodes: tuple[str, ...] = ()
        self._kind: type[Layer] | None = None
        self._editing = 0
        self.form: Form | None = None
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.kinds = QLabel()
        self.kinds.setWordWrap(True)
        self.kinds.setProperty("role", "help")
        self.figures = Figures()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(10)
        self.head = ParametersHead()
        self.head.reset.connect(self._on_reset_all)
        for widget in (self.title, self.kinds, self.figures, self.head):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)

    def show_nodes(self, nodes: Sequence[str]) -> None:
        """Show these layers as the model has them now."""
        if tuple(nodes) != self._nodes:
            self._nodes = tuple(nodes)
            self._editing += 1
        layers = [self._document.network.layer(node) for node in nodes]
        kinds = Counter(layer.kind for layer in layers)
        self.title.setText(self.tr("{} layers").format(len(nodes)))
        self.kinds.setText(", ".join(f"{count} {kind}" for kind, count in kinds.items()))
        facts = [self._document.report.facts[node] for node in nodes]
        self.figures.show_rows(
            [
                (self.tr("Parameters"), f"{sum(f.parameters for f in facts):,}"),
                (self.tr("MACs"), f"{sum(f.macs for f in facts):,}"),
            ]
        )
        self._use_form(type(layers[0]) if len(kinds) == 1 else None)
        self.head.setVisible(self.form is not None and bool(self.form.rows))
        if self.form is not None:
            self._show_form(self.form, layers)
            self.head.offer(bool(reset_parameters(self._document.network, nodes).edits))

    def _show_form(self, form: Form, layers: Sequence[Layer]) -> None:
        values = {name: _common(layers, name) for name in form.rows}
        form.show_values(values)
        for name, (value, _text) in values.items():
            row = form.rows[name]
            mixed = self.tr("several values")
            row.field.hint(mixed if value is MIXED else row.declaration.default_text)

    def _use_form(self, kind: type[Layer] | None) -> None:
        if kind is self._kind:
            return
        self._kind = kind
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if kind is not None:
            self.form = Form([declare(each) for each in kind.parameters()], several=True)
            self.form.entered.connect(self._on_entry)
            self.form.left.connect(lambda _name: self._on_leaving())
            self.form.reset.connect(self._on_reset)
            self._layout.insertWidget(self._layout.count() - 1, self.form)

    def _on_entry(self, name: str, value: object, meant: bool) -> None:
        assert self.form is not None
        network = self._document.network
        try:
            new = {node: self._changed(node, name, value) for node in self._nodes}
        except (CalculationError, ParameterError) as error:
            self.form.show_error(name, str(error))
            return
        self.form.show_error(name, "")
        ports = any(new[node].input_ports != network.layer(node).input_ports for node in new)
        if ports and not meant:
            return
        edits = tuple(Replace(n, layer) for n, layer in new.items() if layer != network.layer(n))
        if edits:
            text = self.tr("Set {} of {} layers").format(name, len(self._nodes))
            merge = f"{'+'.join(self._nodes)}.{name}.{self._editing}"
            try:
                self._document.push(Batch(edits), text, merge=merge)
            except GraphError as error:
                self.form.show_error(name, str(error))
        if meant:
            self.show_nodes(self._nodes)

    def _changed(self, node: str, name: str, value: object) -> Layer:
        """Return a layer with another value, or with one made from its own, as by `*2`."""
        network = self._document.network
        layer = network.layer(node)
        if not isinstance(value, Change):
            return layer.changed(**{name: value})
        try:
            return layer.changed(**{name: value.of(getattr(layer, name))})
        except (CalculationError, ParameterError) as error:
            sentence = f"{network.name(node)}: {error}"
            raise CalculationError(sentence) from None

    def _on_leaving(self) -> None:
        self._editing += 1

    def _on_reset(self, name: str) -> None:
        assert self.form is not None
        self.form.settle(name)
        self._on_entry(name, self.form.rows[name].declaration.default, True)

    def _on_reset_all(self) -> None:
        assert self.form is not None
        for name in self.form.rows:
            self.form.settle(name)
        edit = reset_parameters(self._document.network, self._nodes)
        self._document.attempt(edit, self.tr("Reset {} layers").format(len(self._nodes)))


def _common(layers: Sequence[Layer], name: str) -> tuple[object, str]:
    values = {layer.values()[name] for layer in layers}
    if len(values) == 1:
        value = values.pop()
        return value, format_value(value)
    return MIXED, ""
