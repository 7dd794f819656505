"""What fitting the drawing to a data set would change, in words, and the button that does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from designer.projects.document import Document
from designer.said import said
from graph import GraphError, Network, Report, format_shape, format_value
from graph.edits import Batch, Replace
from graph.fit_data import fit_to_data, image_source


class DataFit(QWidget):
    """One click, one step of undo: the Input as the images are, the last layer as the classes."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._wanted: tuple[tuple[int, ...], bool, int] | None = None
        self.button = QPushButton(self.tr("Fit the network to it"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(lambda _on=False: self.fit())
        self.words = QLabel()
        self.words.setProperty("role", "help")
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.button)
        layout.addWidget(self.words)
        self.show_data(None)

    def show_data(self, found: Mapping[str, Any] | None) -> None:
        """Take the data set to fit to, as `stride data --json` describes it."""
        self._wanted = None
        if found is not None:
            shape = tuple(int(size) for size in found["image_shape"])
            self._wanted = shape, bool(found["one_size"]), len(found["classes"])
        self.refresh()

    def refresh(self) -> None:
        """Say what would change in the network as it is now."""
        self.setVisible(self._wanted is not None)
        if self._wanted is None:
            return
        try:
            edit = self._edit()
        except GraphError as error:
            self.button.setEnabled(False)
            self.words.setText(said(str(error)))
            return
        self.button.setEnabled(bool(edit.edits))
        self.words.setText(
            "\n".join(_changes(self._document.top.network, edit))
            or self.tr("The network takes these images and has an output for each class.")
        )

    def fit(self) -> None:
        """Change the network."""
        try:
            edit = self._edit()
        except GraphError as error:
            self.refused.emit(str(error))
            return
        if edit.edits:
            self._document.climb()
            self._document.push(edit, self.tr("Fit to the data"))
            self.refresh()

    def _edit(self) -> Batch:
        assert self._wanted is not None
        shape, one_size, classes = self._wanted
        report = self._document.top
        if not one_size:  # the images are made to fit the Input, whatever its size
            shape = (shape[0], *_input_size(report))
        return fit_to_data(report, shape, classes)


def _input_size(report: Report) -> tuple[int, ...]:
    """Return the rows and columns of the network's Input."""
    found = report.facts[image_source(report)].shape
    assert found is not None
    return found[1:]


def _changes(network: Network, edit: Batch) -> list[str]:
    """Return a line for each layer that the edit changes: fc3: out_features 10 → 7."""
    lines = []
    for part in edit.edits:
        assert isinstance(part, Replace)
        before, after = network.layer(part.node).values(), part.layer.values()
        told = [
            f"{name} {_value(before[name])} → {_value(value)}"
            for name, value in after.items()
            if value != before[name]
        ]
        lines.append(f"{network.name(part.node)}: {', '.join(told)}")
    return lines


def _value(value: object) -> str:
    return format_shape(value) if isinstance(value, tuple) else format_value(value)
