"""Exports of a run as it was: its source, its training script, its best weights."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.consent import may_run
from designer.file_to_write import file_to_write
from designer.runs.run_drawing import drawing_of
from designer.subcommand import Subcommand
from graph import GraphError
from graph.project import write_whole
from training.data.catalog import put_beside
from training.errors import TrainingError
from training.runs import Run


class RunExport(QObject):
    """Writes files from a run's folder; `failed` and `done` give one sentence each."""

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._work: Subcommand | None = None

    def model(self, run: Run) -> None:
        """Write the network's source, as it was trained."""
        self._write(run, "model.py", lambda: self._source(run))

    def script(self, run: Run) -> None:
        """Write a script that repeats the run without Stride, and the data that it comes with."""
        written = self._write(run, "train.py", lambda: self._script(run))
        try:
            if written is not None:
                put_beside(written, run.settings.data)
        except TrainingError as error:
            self.failed.emit(str(error))

    def weights(self, run: Run, form: str) -> None:
        """Write the weights of the best epoch as safetensors, or with the network as onnx, pt2."""
        if self._work is not None and self._work.running:
            self.failed.emit(self.tr("An export is at work; wait until it is done."))
            return
        if not run.best_checkpoint.exists():
            text = self.tr("The run {} has no weights yet: none of its epochs is over.")
            self.failed.emit(text.format(run.name))
            return
        try:
            _, name, network = drawing_of(run)
        except GraphError as error:
            self.failed.emit(str(error))
            return
        if not may_run(network, self._window):
            return
        path = self._ask(f"{run.network}.{form}", f"{form} (*.{form})")
        if path is None:
            return
        work = self._work = Subcommand(self)
        work.answered.connect(lambda _answer: self.done.emit(self.tr("Wrote {}").format(path)))
        work.failed.connect(self.failed)
        self.done.emit(self.tr("Writing {} …").format(path.name))
        options = ["--format", form, "--output", str(path.resolve()), "--weights", str(run.path)]
        try:
            work.start(network, name, "export", options)
        except GraphError as error:
            self.failed.emit(str(error))

    def close(self) -> None:
        """End an export that is at work."""
        if self._work is not None:
            self._work.cancel()

    def _source(self, run: Run) -> str:
        try:
            return run.model_path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or self.tr("it is not text")
            raise GraphError(
                self.tr("model.py of run {} cannot be read: {}.").format(run.name, reason)
            ) from None

    def _script(self, run: Run) -> str:
        from codegen.script import script

        layers = run.layers()
        shapes = [tuple(map(int, shape)) for shape in layers.get("inputs", {}).values()]
        first = shapes[0] if shapes else None
        return script(
            self._source(run),
            run.settings.model_dump(mode="json"),
            title=run.network,
            input_shape=first if first is not None and len(first) == 3 else None,
            modules=layers.get("modules", {}),
        )

    def _write(self, run: Run, name: str, text: object) -> Path | None:
        """Write a Python file and return it; None if it was not written."""
        from codegen.errors import CodegenError

        assert callable(text)
        try:
            content = text()
            path = self._ask(name, self.tr("Python files (*.py)"))
            if path is None:
                return None
            write_whole(path, content)
        except (GraphError, CodegenError, TrainingError) as error:
            self.failed.emit(str(error))
            return None
        self.done.emit(self.tr("Wrote {}").format(path))
        return path

    def _ask(self, name: str, kinds: str) -> Path | None:
        title = self.tr("Export the run")
        return file_to_write(self._window, title, Path.home() / name, kinds)
