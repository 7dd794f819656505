"""The button that chooses a data set: one by name, or a person's own folder, table or arrays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from designer.look.icons import icon
from designer.said import said
from training.data.catalog import ARRAYS, CATALOG, FOLDER, TABLE


class DataChoice(QPushButton):
    """`chosen` gives the name of a data set, as the setting `data` takes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("folder"), "", parent)
        self.setText(self.tr("Choose data"))
        menu = QMenu(self)
        for name, data_set in CATALOG.items():
            action = menu.addAction(said(data_set.title))
            action.setData(name)
            action.triggered.connect(lambda _on=False, name=name: self.chosen.emit(name))
        menu.addSeparator()
        for text, ask in (
            (self.tr("A folder of images, one folder a class…"), self.ask_folder),
            (self.tr("A table of paths and labels (CSV)…"), self.ask_table),
            (self.tr("Arrays (.npz, .safetensors)…"), self.ask_arrays),
        ):
            menu.addAction(text).triggered.connect(lambda _on=False, ask=ask: ask())
        self.setMenu(menu)

    def ask_folder(self) -> None:
        """Ask for a folder."""
        title = self.tr("A folder with one folder of images a class")
        found = QFileDialog.getExistingDirectory(self.window(), title, str(Path.home()))
        self._tell(FOLDER, found)

    def ask_table(self) -> None:
        """Ask for a table with the columns path and label."""
        title = self.tr("A table with the columns path and label, and split if it says the parts")
        self._tell(TABLE, self._ask_file(title, self.tr("Tables (*.csv)")))

    def ask_arrays(self) -> None:
        """Ask for a file that holds images and labels."""
        title = self.tr("A file with the arrays images and labels")
        self._tell(ARRAYS, self._ask_file(title, self.tr("Arrays (*.npz *.safetensors)")))

    def _ask_file(self, title: str, kinds: str) -> str:
        found, _ = QFileDialog.getOpenFileName(self.window(), title, str(Path.home()), kinds)
        return found

    def _tell(self, prefix: str, path: str) -> None:
        if path:
            self.chosen.emit(prefix + path)
