"""Exports from the File menu: the network as model.py, a whole training as train.py."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.background import in_background
from designer.consent import may_run
from designer.file_to_write import file_stem, file_to_write
from designer.projects.document import Document
from designer.proof_dialog import ProofDialog
from designer.runs.weights_export import WeightsDialog
from designer.subcommand import Subcommand
from graph import GraphError
from graph.project import write_whole
from training.data.catalog import put_beside
from training.errors import RunError, TrainingError
from training.runs import Run, RunSummary, list_runs
from training.settings import TrainingSettings

TITLES = {
    "onnx": "ONNX",
    "pt2": "torch.export program",
    "safetensors": "safetensors",
}
"""The formats that hold weights, by their names on the command line."""
MOST_RUNS = 200
"""How many runs are looked at for weights, newest first."""


class Export(QObject):
    """Writes files for use without Stride; `failed` and `done` give one sentence each."""

    failed = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        document: Document,
        settings: Callable[[], TrainingSettings],
        runs_root: Callable[[], Path | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._runs_root = runs_root
        self._work: Subcommand | None = None
        self._window = window

    def model(self) -> None:
        """Ask for a file and write the network's source to it."""
        self._write("model.py", self._model_text)

    def script(self) -> None:
        """Ask for a file and write the source with its training to it, and the data it reads."""
        written = self._write("train.py", self._script_text)
        try:
            if written is not None:
                put_beside(written, self._settings().data)
        except TrainingError as error:
            self.failed.emit(str(error))

    def picture(self) -> None:
        """Ask for a file and write the drawing as a picture to it."""
        from designer.picture import write_picture

        chosen = self._ask(f"{self._name()}.svg", self.tr("Pictures (*.svg *.pdf *.png)"))
        if chosen is None:
            return
        try:
            write_picture(self._document.network, chosen)
        except GraphError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(self.tr("Wrote {}").format(chosen))

    def weights(self, form: str) -> None:
        """Ask for a run and a file, and write a format that holds weights: onnx, pt2, …"""
        if self._work is not None and self._work.running:
            self.failed.emit(self.tr("An export is at work; wait until it is done."))
            return
        from codegen.errors import CodegenError

        try:
            text = self._model_text()
        except CodegenError as error:
            self.failed.emit(str(error))
            return
        if not may_run(self._document.top.network, self._window):
            return
        runs = in_background(partial(_trained_runs, self._runs_root(), text))
        dialog = WeightsDialog(TITLES[form], runs, self._window)
        if not dialog.exec():
            return
        chosen = self._ask(f"{self._name()}.{form}", f"{TITLES[form]} (*.{form})")
        if chosen is not None:
            self._begin(form, dialog.weights, chosen)

    def _begin(self, form: str, weights: Path | None, path: Path) -> None:
        options = ["--format", form, "--output", str(path.resolve())]
        options += ["--weights", str(weights)] if weights is not None else []
        self._work = Subcommand(self)
        self._work.answered.connect(
            lambda _answer: self.done.emit(self.tr("Wrote {}").format(path))
        )
        self._work.failed.connect(self.failed)
        self.done.emit(self.tr("Writing {} …").format(path.name))
        try:
            self._work.start(self._document.top.network, self._document.name, "export", options)
        except GraphError as error:
            self.failed.emit(str(error))

    def prove(self) -> None:
        """Compare the drawing with the file that is exported, and show the result."""
        from codegen.errors import CodegenError

        try:
            self._model_text()
        except CodegenError as error:
            self.failed.emit(str(error))
            return
        if may_run(self._document.top.network, self._window):
            ProofDialog(self._document, self._window).open()

    def close(self) -> None:
        """End an export that is at work."""
        if self._work is not None:
            self._work.cancel()

    def _model_text(self) -> str:
        from codegen.source import generate

        document = self._document
        return generate(document.top.network, document.top, name=document.name).text

    def _script_text(self) -> str:
        from codegen.script import script
        from codegen.source import generate

        document, report = self._document, self._document.top
        source = generate(report.network, report, name=document.name)
        shapes = [report.facts[node].shape for node in report.sources()]
        first = shapes[0] if shapes else None
        return script(
            source.text,
            self._settings().model_dump(mode="json"),
            title=report.network.title or document.name,
            input_shape=first if first is not None and len(first) == 3 else None,
            modules=source.modules,
        )

    def _name(self) -> str:
        """Return what files of the network are called: as its project where that holds no other."""
        document = self._document
        alone = document.path if len(document.project.networks) == 1 else None
        return alone.stem if alone is not None else file_stem(document.name)

    def _ask(self, name: str, kinds: str) -> Path | None:
        """Ask where to write; None if the user thought better of it."""
        folder = self._document.path.parent if self._document.path else Path.home()
        title = self.tr("Export")
        return file_to_write(self._window, title, folder / name, kinds)

    def _write(self, name: str, text: Callable[[], str]) -> Path | None:
        """Write a Python file and return it; None if it was not written."""
        from codegen.errors import CodegenError

        try:
            content = text()
        except CodegenError as error:
            self.failed.emit(str(error))
            return None
        if not may_run(self._document.top.network, self._window):
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


def _trained_runs(root: Path | None, text: str) -> list[RunSummary]:
    """Read the runs of the network of this source, which takes long where there are many."""
    found = []
    for run in list_runs(root)[:MOST_RUNS]:
        if _trained(run, text):
            with suppress(RunError):  # its events cannot be read; the table of runs says why
                found.append(run.summary())
    return found


def _trained(run: Run, text: str) -> bool:
    """Return whether a run trained the network of this source, and has saved it."""
    if not (run.best_checkpoint.exists() or run.last_checkpoint.exists()):
        return False
    try:
        return run.model_path.read_text(encoding="utf-8") == text
    except (OSError, UnicodeDecodeError):
        return False
