"""How the network's weights start: a choice of schemes, and what it does in words."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from designer.forms.fields import QuietComboBox
from designer.projects.document import Document
from designer.said import said
from graph.initialisation import SCHEMES, Initialise


class StartCard(QWidget):
    """The choice, undoable; the rules of a paper's network stand as a choice of their own."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        title = QLabel(self.tr("Weights at the start"))
        title.setProperty("role", "section")
        self.box: QComboBox = QuietComboBox()
        self.box.setAccessibleName(title.text())
        self.box.activated.connect(self._choose)
        self.help = QLabel()
        self.help.setProperty("role", "help")
        self.help.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (title, self.box, self.help):
            layout.addWidget(widget)

    def refresh(self) -> None:
        """Show what holds for the network in view."""
        network = self._document.network
        rules = network.initialisation
        known = next((name for name, scheme in SCHEMES.items() if scheme == rules), None)
        names = [*SCHEMES, *([] if known else [self.tr("As its authors have it")])]
        if [self.box.itemText(index) for index in range(self.box.count())] != names:
            self.box.clear()
            self.box.addItems([said(name) for name in names])
        self.box.setCurrentText(known or names[-1])
        if rules:
            self.help.setText("\n".join(rule.sentence(network) for rule in rules))
        else:
            self.help.setText(self.tr("Each layer draws its weights as its PyTorch class does."))

    def _choose(self, index: int) -> None:
        rules = SCHEMES.get(self.box.itemText(index))
        if rules is not None and rules != self._document.network.initialisation:
            text = self.tr("Start the weights: {}").format(self.box.itemText(index))
            self._document.attempt(Initialise(rules), text)
