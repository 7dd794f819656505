"""One run in a training process, as the window sees it: its state, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from designer.projects.document import Document
from designer.projects.sheet import Sheet
from designer.session.device_wanted import device_wanted
from designer.session.run_follower import RunFollower
from designer.session.run_state import State
from designer.session.silence import Silence
from designer.session.worker_process import WorkerProcess
from graph import Network
from graph.layer import Layer
from graph.network import Wire
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
from training.processes.client import resume_remedy
from training.runs import Run, RunSummary


@dataclass(frozen=True)
class Drawn:
    """What is trained: a network of a sheet, and how it stood when the run was made."""

    sheet: Sheet
    network: Network
    _nodes: dict[str, tuple[str, Layer]] = field(repr=False)
    _wires: frozenset[Wire] = field(repr=False)

    @classmethod
    def of(cls, document: Document) -> Drawn:
        """The drawing in view."""
        network = document.top.network
        return cls(document.sheet, network, *_layers_and_wires(network))

    @property
    def name(self) -> str | None:
        """What the project calls the network now; None if it has it no more."""
        networks = self.sheet.project.networks
        return next((name for name, each in networks.items() if each is self.network), None)

    def is_in_view(self, document: Document) -> bool:
        """Whether this is the drawing that is looked at."""
        return self.sheet is document.sheet and self.name == document.name

    def show(self, document: Document) -> bool:
        """Bring it into view; return False if it is not open any more."""
        if self.sheet not in document.sheets or self.name is None:
            return False
        document.use(self.sheet, self.name)
        return True

    def differs(self, network: Network) -> bool:
        """Whether a drawing would be trained as another than it was, positions aside."""
        return (self._nodes, self._wires) != _layers_and_wires(network)


class LiveRun(QObject):
    """A run and the process at work on it, which is our own or one that is only followed.

    Signals: `state_changed()`, `told(object)` for each event of the run, `over()` after the last.
    """

    state_changed = Signal()
    told = Signal(object)
    over = Signal()

    def __init__(
        self,
        run: Run,
        process: WorkerProcess | RunFollower,
        drawn: Drawn | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.run = run
        self.process: WorkerProcess | RunFollower | None = process
        self.is_own = isinstance(process, WorkerProcess)
        """Whether the process was started by this window, and ends with it."""
        self.drawn = drawn
        self.state = State.STARTING
        self.started: Started | None = None
        self.ending: Event | None = None
        self.stops_after_epoch = False
        self._is_ended_here = False
        process.message.connect(self._on_event)
        process.ended.connect(self._on_end)
        self.silence = Silence(self)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that it was drawn on, as far as that is known."""
        return self.drawn.sheet if self.drawn is not None else None

    @property
    def device(self) -> str:
        """Where the run trains: what it said itself, else what its settings say."""
        return device_wanted(self.run.settings, self.started.device if self.started else "")

    # -- steering --------------------------------------------------------------------------

    def begin(self, command: Train | Resume) -> None:
        """Have the process take the run up."""
        assert isinstance(self.process, WorkerProcess)
        self.process.log = self.run.log_path
        self.process.send(command)

    def join(self, summary: RunSummary) -> None:
        """Take up a run that is under way already."""
        self.started = summary.started
        self._set(State.PAUSED if summary.state == "paused" else State.RUNNING)

    def pause(self) -> None:
        """Ask the run to save itself and wait."""
        if self.state is State.RUNNING and self.process and self.process.send(Pause()):
            self._set(State.PAUSING)

    def proceed(self) -> None:
        """Let a paused run go on."""
        if self.state is State.PAUSED and self.process:
            self.process.send(Continue())

    def stop(self) -> None:
        """Ask the run to save itself and end."""
        if self.state.busy and self.process and self.process.send(Stop()):
            self._set(State.STOPPING)

    def stop_after_epoch(self) -> None:
        """Ask the run to end once the epoch under way is over."""
        if self.steerable and self.process and self.process.send(Stop(when="epoch")):
            self.stops_after_epoch = True
            self.state_changed.emit()

    def set_learning_rate(self, lr: float) -> None:
        """Ask the run to go on with another learning rate."""
        if self.steerable and self.process:
            self.process.send(SetLearningRate(lr=lr))

    def watch_layers(self) -> None:
        """Ask the run to look at its layers from now on."""
        if self.steerable and self.process:
            self.process.send(WatchLayers(on=True))

    def kill(self) -> None:
        """End the process by force; the run is as it was at its last checkpoint."""
        if self.process is not None:
            self._is_ended_here = self.process.kill()

    def let_go(self) -> WorkerProcess | RunFollower | None:
        """Hear of the process no more, and hand it over."""
        process, self.process = self.process, None
        if process is not None:
            process.message.disconnect(self._on_event)
            process.ended.disconnect(self._on_end)
        self._set(State.IDLE)
        return process

    # -- reading ---------------------------------------------------------------------------

    @property
    def steerable(self) -> bool:
        """Whether the run takes wishes for its next steps."""
        return self.state in (State.RUNNING, State.PAUSED)

    @property
    def resumable(self) -> bool:
        """Whether the run ended early and has a checkpoint to go on from."""
        return (
            not self.state.busy
            and self.ending is not None
            and not isinstance(self.ending, Done)
            and self.run.last_checkpoint.exists()
        )

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
        if isinstance(event, Started):
            self.started = event
        match event:
            case Started() | Resumed() if self.state is not State.STOPPING:
                self._set(State.RUNNING)
            case Paused() if self.state is not State.STOPPING:
                self._set(State.PAUSED)
        self.told.emit(event)

    def _on_end(self, sentence: str) -> None:
        if self._is_ended_here:
            sentence = self.tr("The training process was ended from this window.")
        if self.state.busy:
            remedy = resume_remedy(self.run)
            self._finish(Failed(message=sentence, remedy=remedy, run=str(self.run.path)))

    def _finish(self, event: Event) -> None:
        self.ending = event
        self._set(State.IDLE)
        self.told.emit(event)
        self.over.emit()


def _layers_and_wires(
    network: Network,
) -> tuple[dict[str, tuple[str, Layer]], frozenset[Wire]]:
    nodes = {node: (network.name(node), network.layer(node)) for node in network}
    return nodes, frozenset(network.wires())
