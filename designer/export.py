"""Exports from the File menu: the network as model.py, a whole training as train.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.document import Document
from graph import GraphError
from graph.project import write_whole
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
        """Ask for a file and write the source with its training to it."""
        self._write("train.py", self._script_text)

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

    def _write(self, name: str, text: Callable[[], str]) -> None:
        from codegen.errors import CodegenError

        try:
            content = text()
        except CodegenError as error:
            self.failed.emit(str(error))
            return
        folder = self._document.path.parent if self._document.path else Path.home()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(folder / name), self.tr("Python files (*.py)")
        )
        if not chosen:
            return
        try:
            write_whole(Path(chosen), content)
        except GraphError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(self.tr("Wrote {}").format(chosen))
