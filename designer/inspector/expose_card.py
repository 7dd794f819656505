"""Which parameters of a layer inside a user's block the block itself has."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from designer.projects.document import Document
from graph import GraphError, Layer
from graph.definitions import hide, show
from graph.inside import Restored
from graph.userblock import Definition


class ExposeCard(QWidget):
    """A tick and a name for each parameter; shown while a block of the user's own is open."""

    def __init__(self, document: Document, kind: type[Layer]) -> None:
        super().__init__()
        self._document = document
        self._node: str | None = None
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.about = QLabel(
            self.tr("Ticked, each use of the block has this parameter, under this name.")
        )
        self.about.setProperty("role", "help")
        self.about.setWordWrap(True)
        layout.addWidget(self.title, 0, 0, 1, 2)
        layout.addWidget(self.about, 1, 0, 1, 2)
        self.rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        for place, parameter in enumerate(kind.parameters(), start=2):
            tick, name = QCheckBox(parameter.name), QLineEdit()
            name.setAccessibleName(self.tr("Name of {} on the block").format(parameter.name))
            tick.clicked.connect(lambda on, which=parameter.name: self._on_tick(which, on=on))
            name.editingFinished.connect(partial(self._on_name, parameter.name))
            layout.addWidget(tick, place, 0)
            layout.addWidget(name, place, 1)
            self.rows[parameter.name] = tick, name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def _definition(self) -> Definition | None:
        levels = self._document.sheet.levels
        return levels[-1].definition if levels else None

    def refresh(self, node: str | None) -> None:
        """Show what the block has of this layer."""
        self._node = node
        definition = self._definition
        self.setVisible(definition is not None and bool(self.rows) and node is not None)
        if definition is None or node is None:
            return
        self.title.setText(self.tr("On the block {}").format(definition.name))
        layer = self._document.network.name(node)
        for parameter, (tick, name) in self.rows.items():
            known = _name_of(definition, layer, parameter)
            tick.setChecked(known is not None)
            name.setVisible(known is not None)
            if not name.hasFocus():
                name.setText(known or "")

    def _on_tick(self, parameter: str, *, on: bool) -> None:
        definition, layer = self._definition, self._layer()
        if definition is None:
            return
        if not on:
            new = hide(definition, layer, parameter)
            self._take(new, self.tr("Keep {} of {} inside").format(parameter, layer))
            return
        names = {each.name for each in definition.shown}
        name = parameter if parameter not in names else f"{layer}_{parameter}"
        self._show(definition, layer, parameter, name)

    def _on_name(self, parameter: str) -> None:
        definition, layer = self._definition, self._layer()
        if definition is None:
            return
        old, new = _name_of(definition, layer, parameter), self.rows[parameter][1].text().strip()
        if old is not None and new and new != old:
            self._show(definition, layer, parameter, new)

    def _show(self, definition: Definition, layer: str, parameter: str, name: str) -> None:
        new = show(definition, layer, parameter, name)
        self._take(new, self.tr("Show {} of {} on the block").format(parameter, layer))

    def _take(self, new: Definition, text: str) -> None:
        try:
            new.kind  # noqa: B018 - made now, so that a bad name is told
        except GraphError as error:
            self._document.refused.emit(str(error))
        else:
            self._document.attempt(Restored(new, frozenset()), text)
        self.refresh(self._node)

    def _layer(self) -> str:
        network, node = self._document.network, self._node
        return network.name(node) if node is not None and node in network else ""


def _name_of(definition: Definition, layer: str, parameter: str) -> str | None:
    """Return under which name a block has a parameter of an inner layer; None if it has not."""
    return next((s.name for s in definition.shown if (layer, parameter) in s.targets), None)
