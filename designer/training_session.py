"""One training at a time, as the window sees it: its state, its run, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.document import Document
from designer.sheet import Sheet
from designer.worker_process import WorkerProcess
from graph import Network
from graph.layer import Layer
from graph.network import Wire
from graph.project import dumps
from training.client import resume_remedy
from training.errors import RunError
from training.messages import (
    FINAL_EVENTS,
    Continue,
    Done,
    Event,
    Failed,
    Pause,
    Paused,
    Resume,
    Resumed,
    SetLearningRate,
    Started,
    Stop,
    Train,
    WatchLayers,
)
from training.runs import Run, create_run
from training.settings import TrainingSettings

Drawing = tuple[dict[str, tuple[str, Layer]], frozenset[Wire]]


class State(Enum):
    """Where a training stands."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    STOPPING = "stopping"

    @property
    def busy(self) -> bool:
        """Whether a run is under way, paused or not."""
        return self is not State.IDLE


class TrainingSession(QObject):
    """Starts runs of the drawing in view, steers them, and tells what comes of them.

    Signals: `state_changed()`, `told(object)` for each event of the run, `began()` when a
    run was started or resumed, before its first message.
    """

    state_changed = Signal()
    began = Signal()
    told = Signal(object)

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        *,
        runs_root: Path | None = None,
        start_worker: Callable[[QObject], WorkerProcess] = WorkerProcess,
    ) -> None:
        super().__init__(parent)
        self.runs_root = runs_root
        self.state = State.IDLE
        self.run: Run | None = None
        self.ending: Event | None = None
        self.stops_after_epoch = False
        self._document = document
        self._start_worker = start_worker
        self._worker: WorkerProcess | None = None
        self._drawing: Drawing | None = None
        self._network: Network | None = None
        self.sheet: Sheet | None = None

    # -- steering --------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """What is trained."""
        return self._document

    @property
    def worker(self) -> WorkerProcess | None:
        """The training process, if there is one."""
        return self._worker

    def warm_up(self) -> None:
        """Start the process ahead of the first run, so that the run starts at once."""
        if self._worker is None or not self._worker.running:
            self._worker = self._start_worker(self)
            self._worker.message.connect(self._on_event)
            self._worker.ended.connect(self._on_end)

    def train(self, settings: TrainingSettings) -> Run:
        """Start a run of the network as it is now.

        Raises CodegenError if the network has errors, RunError if the run cannot be written.
        """
        from codegen.source import generate

        document = self._document
        network, report = document.top.network, document.top
        source = generate(network, report, name=document.name)
        run = create_run(
            self.runs_root,
            network=document.path.stem if document.path else network.title or document.name,
            settings=settings,
            model_source=source.text,
            layers=source.layers(),
            project=dumps(document.project),
            drawing=document.name,
        )
        self._drawing, self._network, self.sheet = _drawing(network), network, document.sheet
        document.sheet.placeholder = False
        self._begin(run, Train(run=str(run.path)))
        return run

    def repeat(self, run: Run) -> Run:
        """Start another run of the same source, with the same settings and seed.

        Raises RunError if the first cannot be read or the new one cannot be written.
        """
        try:
            source = run.model_path.read_text(encoding="utf-8")
            project = run.project_path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise RunError(
                f"The run {run.name} cannot be repeated: {error}.", "Train its drawing instead."
            ) from None
        again = create_run(
            self.runs_root,
            network=run.network,
            settings=run.settings,
            model_source=source,
            layers=run.layers(),
            project=project,
            drawing=run.drawing,
        )
        self._drawing = self._network = self.sheet = None
        self._begin(again, Train(run=str(again.path)))
        return again

    def resume(self, run: Run) -> None:
        """Go on with a run from its last checkpoint, in a process that is fit for it."""
        if self.run is None or self.run.path != run.path:
            self._drawing = self._network = self.sheet = None
        self._begin(run, Resume(run=str(run.path)))

    def _begin(self, run: Run, command: Train | Resume) -> None:
        self.warm_up()
        assert self._worker is not None
        self.run, self.ending, self.stops_after_epoch = run, None, False
        self._worker.log = run.log_path
        self._set(State.STARTING)
        self.began.emit()
        self._worker.send(command)

    def pause(self) -> None:
        """Ask the run to save itself and wait."""
        if self.state is State.RUNNING and self._worker:
            self._set(State.PAUSING)
            self._worker.send(Pause())

    def proceed(self) -> None:
        """Let a paused run go on."""
        if self.state is State.PAUSED and self._worker:
            self._worker.send(Continue())

    def stop(self) -> None:
        """Ask the run to save itself and end."""
        if self.state.busy and self._worker:
            self._set(State.STOPPING)
            self._worker.send(Stop())

    def stop_after_epoch(self) -> None:
        """Ask the run to end once the epoch under way is over."""
        if self.steerable and self._worker:
            self.stops_after_epoch = True
            self._worker.send(Stop(when="epoch"))
            self.state_changed.emit()

    def set_learning_rate(self, lr: float) -> None:
        """Ask the run to go on with another learning rate."""
        if self.steerable and self._worker:
            self._worker.send(SetLearningRate(lr=lr))

    def watch_layers(self) -> None:
        """Ask the run to look at its layers from now on."""
        if self.steerable and self._worker:
            self._worker.send(WatchLayers(on=True))

    def close(self) -> None:
        """End the process; a run under way is saved first."""
        self._worker = None
        for worker in self.findChildren(WorkerProcess):
            worker.blockSignals(True)
            worker.end()
        if self.state.busy:
            self._set(State.IDLE)

    # -- reading ---------------------------------------------------------------------------

    @property
    def steerable(self) -> bool:
        """Whether a run is under way that takes wishes for its next steps."""
        return self.state in (State.RUNNING, State.PAUSED)

    @property
    def resumable(self) -> bool:
        """Whether the last run ended early and has a checkpoint to go on from."""
        return (
            not self.state.busy
            and self.run is not None
            and self.ending is not None
            and not isinstance(self.ending, Done)
            and self.run.last_checkpoint.exists()
        )

    def drawing_changed(self) -> bool:
        """Whether the drawing in view was trained as another than it is, positions aside."""
        if self._drawing is None or self.run is None or not self.in_view:
            return False
        return _drawing(self._document.top.network) != self._drawing

    @property
    def in_view(self) -> bool:
        """Whether the drawing in view is the one of the run, as far as that is known."""
        return self.sheet is None or (
            self.sheet is self._document.sheet and self._trained() == self._document.name
        )

    def show_drawing(self) -> bool:
        """Bring the drawing of the run into view; return False if it is not open any more.

        Of a run of another day it is not known; then any drawing may be the one.
        """
        if self.sheet is None:
            return True
        name = self._trained()
        if self.sheet not in self._document.sheets or name is None:
            return False
        self._document.use(self.sheet, name)
        return True

    def _trained(self) -> str | None:
        """Return what the project calls the trained network now; None if it has it no more."""
        networks = self.sheet.project.networks if self.sheet is not None else {}
        return next((n for n, each in networks.items() if each is self._network), None)

    # -- what the process tells --------------------------------------------------------------

    def _set(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    def _on_event(self, event: object) -> None:
        if not self.state.busy:
            return
        if isinstance(event, FINAL_EVENTS):
            self._finish(event)
            return
        match event:
            case Started() | Resumed() if self.state is not State.STOPPING:
                self._set(State.RUNNING)
            case Paused() if self.state is not State.STOPPING:
                self._set(State.PAUSED)
        self.told.emit(event)

    def _on_end(self, sentence: str) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.deleteLater()
        if self.state.busy and self.run is not None:
            remedy = resume_remedy(self.run)
            self._finish(Failed(message=sentence, remedy=remedy, run=str(self.run.path)))

    def _finish(self, event: Event) -> None:
        self.ending = event
        if isinstance(event, Failed) and self._worker is not None:
            worker, self._worker = self._worker, None
            worker.ended.connect(worker.deleteLater)
            worker.ended.disconnect(self._on_end)
            worker.close()
        self._set(State.IDLE)
        self.told.emit(event)


def _drawing(network: Network) -> Drawing:
    nodes = {node: (network.name(node), network.layer(node)) for node in network}
    return nodes, frozenset(network.wires())
