"""Exports from the File menu: the network as model.py, a whole training as train.py."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.consent import may_run
from designer.document import Document
from graph import GraphError
from graph.project import write_whole
from training.data.catalog import shipped_file
from training.settings import TrainingSettings


class Export(QObject):
    """Writes files for use without Stride; `failed` and `done` give one sentence each."""

    failed = Signal(str)
    done = Signal(str)

    def __init__(
        self, document: Document, settings: Callable[[], TrainingSettings], window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._window = window

    def model(self) -> None:
        """Ask for a file and write the network's source to it."""
        self._write("model.py", self._model_text)

    def script(self) -> None:
        """Ask for a file and write the source with its training to it, and the data it reads."""
        written = self._write("train.py", self._script_text)
        data = shipped_file(self._settings().data)
        if written is not None and data is not None and not written.with_name(data.name).exists():
            shutil.copyfile(data, written.with_name(data.name))

    def picture(self) -> None:
        """Ask for a file and write the drawing as a picture to it."""
        from designer.picture import write_picture

        chosen = self._ask("network.svg", self.tr("Pictures (*.svg *.png)"))
        if chosen is None:
            return
        try:
            write_picture(self._document.network, chosen)
        except GraphError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(self.tr("Wrote {}").format(chosen))

    def _model_text(self) -> str:
        from codegen.source import generate

        document = self._document
        return generate(document.network, document.report, name=document.name).text

    def _script_text(self) -> str:
        from codegen.script import script

        report = self._document.report
        shapes = [report.facts[node].shape for node in report.sources()]
        first = shapes[0] if shapes else None
        return script(
            self._model_text(),
            self._settings().model_dump(mode="json"),
            title=self._document.network.title or self._document.name,
            input_shape=first if first is not None and len(first) == 3 else None,
        )

    def _ask(self, name: str, kinds: str) -> Path | None:
        """Ask where to write; None if the user thought better of it."""
        folder = self._document.path.parent if self._document.path else Path.home()
        title = self.tr("Export")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / name), kinds)
        return Path(chosen) if chosen else None

    def _write(self, name: str, text: Callable[[], str]) -> Path | None:
        """Write a Python file and return it; None if it was not written."""
        from codegen.errors import CodegenError

        try:
            content = text()
        except CodegenError as error:
            self.failed.emit(str(error))
            return None
        if not may_run(self._document.network, self._window):
            return None
        chosen = self._ask(name, self.tr("Python files (*.py)"))
        if chosen is None:
            return None
        try:
            write_whole(chosen, content)
        except GraphError as error:
            self.failed.emit(str(error))
            return None
        self.done.emit(self.tr("Wrote {}").format(chosen))
        return chosen
