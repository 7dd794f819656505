"""One short trial in a training process: find a learning rate, or learn one batch by heart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import QObject, Signal

from designer.projects.document import Document
from designer.session.worker_process import WorkerProcess
from graph.project import dumps
from training.messages import FINAL_EVENTS, Failed, Stop, Try
from training.runs import create_run
from training.settings import TrainingSettings

Kind = Literal["lr-find", "overfit"]


class Trial(QObject):
    """Tries the drawing in view, in a folder that is gone afterwards: it is no run to keep.

    `told(object)` gives each event; the last one is Tried, Stopped or Failed, and comes once.
    """

    told = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        start_worker: Callable[[QObject], WorkerProcess] = WorkerProcess,
    ) -> None:
        super().__init__(parent)
        self._start_worker = start_worker
        self._worker: WorkerProcess | None = None
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def running(self) -> bool:
        """Whether an outcome is still to come."""
        return self._worker is not None

    def start(self, kind: Kind, document: Document, settings: TrainingSettings) -> None:
        """Begin; raises CodegenError if the network has errors, RunError if there is no room.

        A trial is made by one process of this machine, wherever runs are made.
        """
        from codegen.source import generate

        top = document.top
        source = generate(top.network, top, name=document.name)
        self._folder = TemporaryDirectory(prefix="stride-trial-", ignore_cleanup_errors=True)
        run = create_run(
            Path(self._folder.name),
            network=document.name,
            settings=settings.model_copy(update={"host": "", "devices": 1, "nodes": 1}),
            model_source=source.text,
            layers=source.layers(),
            project=dumps(document.project),
            drawing=document.name,
        )
        self._worker = self._start_worker(self)
        self._worker.log = run.log_path
        self._worker.message.connect(self._on_event)
        self._worker.ended.connect(self._on_end)
        self._worker.send(Try(run=str(run.path), trial=kind))

    def stop(self) -> None:
        """Ask it to end after the step under way."""
        if self._worker is not None:
            self._worker.send(Stop())

    def close(self) -> None:
        """End it at once; nothing is told any more."""
        self._let_go()
        for worker in self.findChildren(WorkerProcess):
            worker.end(0.0)

    def _on_event(self, event: object) -> None:
        if isinstance(event, FINAL_EVENTS):
            self._let_go()
        self.told.emit(event)

    def _on_end(self, sentence: str) -> None:
        self._let_go()
        remedy = self.tr("Try again; if it happens again, take a smaller batch.")
        self.told.emit(Failed(message=sentence, remedy=remedy))

    def _let_go(self) -> None:
        """Have the process end: it has nothing to save."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.message.disconnect(self._on_event)
            worker.ended.disconnect(self._on_end)
            worker.ended.connect(worker.deleteLater)
            worker.kill()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
