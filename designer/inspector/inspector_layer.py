"""The inspector's page of one layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.forms.declarations import declare
from designer.forms.form import Form
from designer.forms.undo_keys import UndoKeys
from designer.inspector.expose_card import ExposeCard
from designer.inspector.formula import Formula
from designer.inspector.parameters_head import ParametersHead
from designer.look.figures import Figures
from designer.look.icons import Sign, chip, icon
from designer.palette import first_sentence
from designer.projects.document import Document
from designer.said import said
from graph import (
    ERROR,
    Facts,
    GraphError,
    Layer,
    ParameterError,
    Problem,
    format_shape,
    format_value,
)
from graph.edits import Rename, Replace, reset_parameters, set_parameters
from graph.field import Reach
from graph.fixes import SetParameter
from graph.shape import numel
from graph.userblock import CATEGORY


class LayerPage(QWidget):
    """Name, shape and its reason, problems, parameters and counts of a layer of one kind."""

    page_wanted = Signal(str)
    how_wanted = Signal()

    def __init__(self, document: Document, kind: type[Layer]) -> None:
        super().__init__()
        self._document = document
        self._kind = kind
        self.node: str | None = None
        self._editing = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(10)
        self._layout.addLayout(self._make_head())
        self._layout.addWidget(self._make_shape())
        self.figures = Figures()
        self._layout.addWidget(self.figures)
        self.form = Form([declare(parameter) for parameter in kind.parameters()])
        self.form.entered.connect(self._on_entry)
        self.form.left.connect(lambda _name: self._on_leaving())
        self.form.reset.connect(self._on_reset)
        if kind.parameters():
            self.head = ParametersHead()
            self.head.reset.connect(self._on_reset_all)
            self._layout.addWidget(self.head)
            self._layout.addWidget(self.form)
        self.expose = ExposeCard(document, kind)
        self._layout.addWidget(self.expose)
        self._layout.addStretch(1)

    # -- how it is built ---------------------------------------------------------------------

    def _make_head(self) -> QVBoxLayout:
        self.name = QLineEdit()
        UndoKeys(self.name)
        self.name.setProperty("role", "title")
        self.name.setAccessibleName(self.tr("Name of the layer"))
        self.name.setToolTip(self.tr("Name of the layer, as it stands in the code"))
        self.name.textEdited.connect(self._check_name)
        self.name.editingFinished.connect(self._rename)
        self.name_error = QLabel()
        self.name_error.setProperty("role", "error")
        self.name_error.setWordWrap(True)
        self.name_error.hide()
        colour = Sign(chip(self._kind.category), 12)
        category = self._kind.category or CATEGORY
        kind = QLabel(f"{self._kind.__name__}  ·  {said(category)}")
        kind.setProperty("role", "kind")
        kind.setWordWrap(True)
        help_button = QToolButton()
        help_button.setIcon(icon("help"))
        help_button.setAutoRaise(True)
        help_button.setToolTip(self.tr("The whole page on {}").format(self._kind.__name__))
        help_button.setAccessibleName(help_button.toolTip())
        help_button.clicked.connect(lambda: self.page_wanted.emit(self._kind.__name__))
        self.help_button = help_button
        how_button = QToolButton()
        how_button.setIcon(icon("how"))
        how_button.setAutoRaise(True)
        how_button.setToolTip(self.tr("How it works: see its window slide"))
        how_button.setAccessibleName(how_button.toolTip())
        how_button.clicked.connect(self.how_wanted)
        self.how_button = how_button
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(colour)
        row.addWidget(kind, 1)
        row.addWidget(how_button)
        row.addWidget(help_button)
        about = QLabel(first_sentence(self._kind))
        about.setWordWrap(True)
        about.setProperty("role", "help")
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(row)
        head.addWidget(self.name)
        head.addWidget(self.name_error)
        head.addWidget(about)
        return head

    def _make_shape(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "formula")
        self.shapes = QLabel()
        self.shapes.setProperty("role", "shapes")
        self.shapes.setWordWrap(True)
        self.formula = Formula()
        for label in (self.shapes, self.formula):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.unknown = QLabel(self.tr("Not known yet: something before it is missing or wrong."))
        self.unknown.setProperty("role", "help")
        self.unknown.setWordWrap(True)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        layout.addWidget(self.shapes)
        layout.addWidget(self.formula)
        layout.addWidget(self.unknown)
        self._box = box
        return box

    # -- showing -------------------------------------------------------------------------------

    def leave(self) -> None:
        """Take what was typed, and forget the layer."""
        if self.node is not None and self.node in self._document.network:
            for name, row in self.form.rows.items():
                if not row.error.isHidden():
                    self.form.settle(name)
        self.node = None

    def show_node(self, node: str) -> None:
        """Show a layer as the model has it now."""
        if node != self.node:
            for name in self.form.rows:
                self.form.settle(name)
            self.node = node
            self._editing += 1
            self._say_name("")
            self.name.setText("")
        network, facts = self._document.network, self._document.report.facts[node]
        if not self.name_error.text() and not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(network.name(node))
        self.form.show_values(
            {name: (value, format_value(value)) for name, value in facts.layer.values().items()}
        )
        if self._kind.parameters():
            self.head.offer(bool(reset_parameters(network, [node]).edits))
        self._show_shape(facts)
        self._mark_suspects(facts.problems)
        self._show_figures(facts)
        self.expose.refresh(node)

    def _show_shape(self, facts: Facts) -> None:
        given = ", ".join(map(format_shape, facts.inputs)) if facts.inputs else ""
        made = format_shape(facts.shape) if facts.shape is not None else "?"
        if facts.layer.input_ports:
            text = f"{given or '?'} → {made}" if facts.layer.output_ports else given or "?"
        else:
            text = made
        self.shapes.setText(text)
        self.formula.setText(said(facts.formula))
        self.formula.setVisible(bool(facts.formula))
        self.unknown.setVisible(facts.outputs is None and not facts.problems)
        if self._box.property("wrong") != facts.failed:
            self._box.setProperty("wrong", facts.failed)
            self._box.style().unpolish(self._box)
            self._box.style().polish(self._box)

    def _mark_suspects(self, problems: tuple[Problem, ...]) -> None:
        grave = [fix.remedy for p in problems if p.severity == ERROR for fix in p.fixes]
        self.form.suspect({r.parameter for r in grave if isinstance(r, SetParameter)})

    def _show_figures(self, facts: Facts) -> None:
        report = self._document.report
        known = facts.outputs is not None
        rows = [
            (self.tr("Parameters"), _with_share(facts.parameters, report.parameters)),
            (self.tr("MACs"), _with_share(facts.macs, report.macs)),
        ]
        if not known:
            rows = [(name, "–") for name, _ in rows]
        if not known and facts.layer.output_ports:
            rows += [(self.tr("Numbers out"), "–"), (self.tr("Receptive field"), "–")]
        if facts.shape is not None and facts.layer.output_ports:
            rows.append((self.tr("Numbers out"), f"{numel(facts.shape):,}"))
        for source, field in facts.fields:
            title = self.tr("Receptive field")
            if len(facts.fields) > 1 and source in self._document.network:
                title = self.tr("Field on {}").format(self._document.network.name(source))
            if isinstance(field, Reach):
                rows.append((title, said(field.value)))
            else:
                size = "×".join(str(axis.size) for axis in field)
                step = format_value(tuple(axis.stride for axis in field))
                rows.append((title, self.tr("{}, stride {}").format(size, step)))
        self.figures.show_rows(rows)

    # -- editing -------------------------------------------------------------------------------

    def _on_entry(self, name: str, value: object, meant: bool) -> None:
        network, node = self._document.network, self.node
        if node is None or node not in network:
            return
        layer = network.layer(node)
        try:
            new = layer.changed(**{name: value})
        except ParameterError as error:
            self.form.show_error(name, str(error))
            return
        self.form.show_error(name, "")
        if not meant and new.input_ports != layer.input_ports:
            return
        if new != layer:
            self._push(Replace(node, new), name)
        if meant:
            self.show_node(node)

    def _on_leaving(self) -> None:
        self._editing += 1

    def _push(self, edit: Replace, name: str) -> None:
        assert self.node is not None
        text = self.tr("Set {} of {}").format(name, self._document.network.name(self.node))
        try:
            self._document.push(edit, text, merge=f"{self.node}.{name}.{self._editing}")
        except GraphError as error:
            self.form.show_error(name, str(error))

    def _on_reset(self, name: str) -> None:
        if self.node is None:
            return
        self.form.settle(name)
        default = self.form.rows[name].declaration.default
        edit = set_parameters(self._document.network, self.node, **{name: default})
        text = self.tr("Reset {} of {}").format(name, self._document.network.name(self.node))
        self._document.attempt(edit, text)

    def _on_reset_all(self) -> None:
        if self.node is None:
            return
        for name in self.form.rows:
            self.form.settle(name)
        network = self._document.network
        text = self.tr("Reset {}").format(network.name(self.node))
        self._document.attempt(reset_parameters(network, [self.node]), text)

    def _check_name(self, name: str) -> None:
        if self.node is not None:
            self._say_name(self._document.network.why_not_name(name, self.node) or "")

    def _say_name(self, sentence: str) -> None:
        self.name_error.setText(sentence)
        self.name_error.setVisible(bool(sentence))
        if bool(self.name.property("wrong")) != bool(sentence):
            self.name.setProperty("wrong", bool(sentence))
            self.name.style().unpolish(self.name)
            self.name.style().polish(self.name)

    def _rename(self) -> None:
        node, name = self.node, self.name.text()
        if node is None or node not in self._document.network:
            return
        old = self._document.network.name(node)
        if name == old:
            return
        try:
            self._document.push(Rename(node, name), self.tr("Rename {} to {}").format(old, name))
        except GraphError as error:
            self._say_name(str(error))
        else:
            self._say_name("")
            self.name.setModified(False)


def _with_share(count: int, total: int) -> str:
    if not count or not total or count == total:
        return f"{count:,}"
    share = f"{100 * count / total:.1f}" if count / total >= 0.001 else "<0.1"
    translated = QCoreApplication.translate("LayerPage", "{}   ({} % of all)")
    return translated.format(f"{count:,}", share)
