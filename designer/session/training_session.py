"""The runs under way as the window sees them: one is shown, others go on beside it or wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from designer.projects.document import Document
from designer.runs.run_reading import RunReader
from designer.session.device_wanted import device_wanted
from designer.session.live_run import Drawn, LiveRun
from designer.session.queue_words import next_text, waiting_text
from designer.session.run_finder import RunFinder
from designer.session.run_follower import RunFollower, new_events
from designer.session.run_queue import Job, RunQueue
from designer.session.run_state import State
from designer.session.shown_run import ShownRun
from designer.session.worker_process import WorkerProcess
from graph.project import dumps
from training.errors import RunError, TrainingError
from training.messages import Detach, Failed, Started, Train
from training.processes.client import resuming
from training.processes.waiting import Waiting, WaitingRuns, forget
from training.records.run_follow import NewEvents
from training.runs import Run, RunSummary, create_run
from training.settings import TrainingSettings

__all__ = ["State", "TrainingSession"]

UNDER_WAY = ("running", "paused")
"""States in which a process works on a run."""
SETTLE = 2000
"""Milliseconds after which a process that goes from run to run has taken up its next one."""


class TrainingSession(ShownRun):
    """Starts runs of the drawing in view, queues them by device, and steers the one that is shown.

    Of the run that is shown: `began()` when it comes up, before its first message,
    `state_changed()`, and `told(object)` for each event. Of all: `heard(Run, object)` for each
    event, `queue_changed()` when another is under way or waits, `quiet_changed()` when one is not
    heard of for long, or is again. `wanted()` tells that the person has just started a run;
    `said(str)` and `wrong(str)` are sentences about what begins next, and what is wrong, and
    `unsaid(str)` takes back one that is no longer so;
    `left_waiting(list)` gives what waited when a window closed.
    """

    state_changed = Signal()
    began = Signal()
    told = Signal(object)
    heard = Signal(object, object)
    queue_changed = Signal()
    quiet_changed = Signal()
    wanted = Signal()
    said = Signal(str)
    unsaid = Signal(str)
    wrong = Signal(str)
    left_waiting = Signal(list)

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        *,
        runs_root: Path | None = None,
        start_worker: Callable[[QObject], WorkerProcess] = WorkerProcess,
    ) -> None:
        super().__init__(document, parent)
        self.runs_root = runs_root
        self.live: list[LiveRun] = []
        self.queue = RunQueue()
        self.goes_on_alone = False
        """Whether the runs are to go on when the window closes."""
        self._start_worker = start_worker
        self._idle: list[WorkerProcess] = []
        self._reader = RunReader(self)
        self._finder = RunFinder(self)
        self._finder.found.connect(self.follow)
        self._finder.left.connect(self.left_waiting)
        self._waiting = WaitingRuns()
        self.queue_changed.connect(self._keep_waiting)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.find)

    # -- starting --------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """What is trained."""
        return self._document

    def warm_up(self) -> None:
        """Start a process ahead of the next run, so that the run starts at once."""
        if not self._idle and not any(live.is_own for live in self.live):
            self._idle.append(self._new_worker())

    def train(self, settings: TrainingSettings) -> Run:
        """Make a run of the network as it is now; it starts at once or when its device is free.

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
        document.sheet.placeholder = False
        self._add(Job(run, Train(run=str(run.path)), Drawn.of(document)))
        return run

    def repeat(self, run: Run) -> Run:
        """Make another run of the same source, with the same settings and seed.

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
        self.start(again)
        return again

    def start(self, run: Run) -> None:
        """Start a run that was made but never began."""
        self._add(Job(run, Train(run=str(run.path))))

    def resume(self, run: Run) -> None:
        """Go on with a run from its last checkpoint."""
        drawn = None
        if self.shown is not None and self.shown.run.path == run.path:
            drawn = self.shown.drawn
        self._add(Job(run, resuming(run), drawn))

    def queue_again(self, waiting: Waiting) -> None:
        """Take a run that was left waiting into the queue."""
        forget(waiting.run.path)
        self._add(Job(waiting.run, waiting.command))

    def _keep_waiting(self) -> None:
        self._waiting.keep([(job.run, job.command) for job in self.queue.jobs])

    def _add(self, job: Job) -> None:
        """Begin a run, or have it wait for those before it on its device."""
        if self.is_under_way(job.run) or self.queue.place(job.run):
            return
        self.queue.add(job)
        self._start_waiting(wanted=True)
        if not self.queue.place(job.run):
            return
        place = self.queue.place(job.run)
        before = [live.run for live in self.live if self._shares(job.run, live.device)]
        before += [each.run for each in self.queue.jobs[: place - 1]]
        self.said.emit(waiting_text(job.run, before[-1] if before else None, place))
        self.queue_changed.emit()

    def _shares(self, run: Run, device: str) -> bool:
        return not self.queue.is_free(device_wanted(run.settings), [device])

    def start_now(self, run: Run) -> None:
        """Begin a run that waits, beside whatever is under way."""
        job = self.queue.take(run)
        if job is not None:
            self._begin(job)
            self.wanted.emit()

    def take_out(self, run: Run) -> None:
        """Let a run wait no more; it stays in the table and can be started from there."""
        if self.queue.take(run) is not None:
            self.said.emit(self.tr("{} is out of the queue.").format(run.name))
            self.queue_changed.emit()

    def move(self, run: Run, by: int) -> None:
        """Give a run that waits another place."""
        self.queue.move(run, by)
        self.queue_changed.emit()

    def _start_waiting(self, *, wanted: bool = False) -> list[Run]:
        """Begin all that need not wait any longer."""
        begun = []
        while (job := self.queue.startable([live.device for live in self.live])) is not None:
            self._begin(job, shown=wanted)
            begun.append(job.run)
        if begun and wanted:
            self.wanted.emit()
        return begun

    def _begin(self, job: Job, *, shown: bool = True) -> None:
        worker = self._idle.pop() if self._idle else self._new_worker()
        live = LiveRun(job.run, worker, job.drawn, self)
        self._take_up(live, shown=shown or self.shown is None or not self.shown.state.busy)
        live.begin(job.command)

    def _take_up(self, live: LiveRun, *, shown: bool) -> None:
        live.state_changed.connect(partial(self._on_state, live))
        live.told.connect(partial(self._on_told, live))
        live.over.connect(partial(self._on_over, live))
        live.silence.changed.connect(self.quiet_changed)
        self.live.append(live)
        if shown:
            self.show(live)
        self.queue_changed.emit()

    def _new_worker(self) -> WorkerProcess:
        worker = self._start_worker(self)
        worker.ended.connect(partial(self._on_end, worker))
        return worker

    # -- which is shown ----------------------------------------------------------------------

    def show(self, live: LiveRun) -> None:
        """Show another run that is under way; all that steers is for this one."""
        before, self.shown = self.shown, live
        if before is not None and before not in self.live:
            before.deleteLater()
        self.state_changed.emit()
        self.began.emit()

    @property
    def others(self) -> list[LiveRun]:
        """The runs under way but the one that is shown."""
        return [live for live in self.live if live is not self.shown]

    def find(self) -> None:
        """Look for runs that other processes train, and follow them."""
        self._finder.look(self.runs_root)

    def find_all(self) -> None:
        """Look for runs that other processes train, and for those that were left waiting."""
        self._finder.look(self.runs_root, also_left=True)

    def follow(self, runs: list[Run], then: Callable[[LiveRun], object] | None = None) -> None:
        """Take up runs that other processes train; the first is shown if none of our own is.

        `then` is given each that is under way, once so much is known of it.
        """
        for run in runs:
            if self.is_under_way(run):
                self._hand_on(run, then)
                continue
            try:
                news = new_events(run)  # before it is read: nothing lies between the two
            except RunError as error:
                self.wrong.emit(str(error))
                continue
            follow = partial(self._follow, run, news, then)
            self._reader.read((run,), run.summary, follow, self._on_unreadable)

    def _on_unreadable(self, error: TrainingError) -> None:
        self.wrong.emit(str(error))

    def _hand_on(self, run: Run, then: Callable[[LiveRun], object] | None) -> None:
        live = next((live for live in self.live if live.run.path == run.path), None)
        if live is not None and then is not None:
            then(live)

    def _follow(
        self,
        run: Run,
        news: NewEvents,
        then: Callable[[LiveRun], object] | None,
        summary: RunSummary,
    ) -> None:
        if self.is_under_way(run):  # it was taken up while its events were read
            self._hand_on(run, then)
            return
        if summary.state not in UNDER_WAY:
            self.queue_changed.emit()  # it has ended: whoever lists it still says otherwise
            return
        follower = RunFollower(run, self, news=news)
        live = LiveRun(run, follower, None, self)
        live.join(summary)
        self.queue.take(run)
        follower.failed.connect(self.wrong)
        before = self.shown
        at_leisure = before is None or not (before.is_own or before.state.busy)
        is_same = before is not None and before.run.path == run.path
        self._take_up(live, shown=at_leisure or is_same)
        text = self.tr("{} is in training: another process works on it, and is followed here.")
        self.said.emit(text.format(run.name))
        live.over.connect(partial(self.unsaid.emit, text.format(run.name)))
        self._hand_on(run, then)

    def is_under_way(self, run: Run) -> bool:
        """Whether a run is in training here, or followed."""
        return any(live.run.path == run.path for live in self.live)

    # -- the end -----------------------------------------------------------------------------

    @property
    def own(self) -> list[LiveRun]:
        """The runs under way that end with this window, unless they are let go on alone."""
        return [live for live in self.live if live.is_own]

    def close(self) -> None:
        """End all processes of our own; runs under way are saved first, or go on alone."""
        self._finder.rest()
        self._settled.stop()
        self._reader.forget()
        if self.goes_on_alone:
            self._leave()
        self._waiting.leave()
        for live in self.live:
            live.let_go()
        self.live.clear()
        self._idle.clear()
        self.queue.jobs.clear()
        for follower in self.findChildren(RunFollower):
            follower.close()
        for worker in self.findChildren(WorkerProcess):
            worker.blockSignals(True)
            worker.end()

    def _leave(self) -> None:
        """Have the processes outlive the window; what waits is handed to the first of them."""
        for live in self.own:
            worker = live.process
            assert isinstance(worker, WorkerProcess)
            worker.send(Detach())
            for job in self.queue.jobs:
                worker.send(job.command)
            self.queue.jobs.clear()
            self._keep_waiting()
            worker.blockSignals(True)
            worker.leave()

    # -- what the processes tell -----------------------------------------------------------------

    def _on_state(self, live: LiveRun) -> None:
        if live is self.shown:
            self.state_changed.emit()

    def _on_told(self, live: LiveRun, event: object) -> None:
        if isinstance(event, Started):
            if live.run.settings.device == "auto" and not live.run.settings.host:
                self.queue.learn_auto(event.device)
            QTimer.singleShot(0, self._start_waiting)
        if live is self.shown:
            self.told.emit(event)
        self.heard.emit(live.run, event)

    def _on_end(self, worker: WorkerProcess, _sentence: str) -> None:
        if worker in self._idle:
            self._idle.remove(worker)
        worker.deleteLater()

    def _on_over(self, live: LiveRun) -> None:
        """Let go of a run that has ended, and begin what has waited for it."""
        if live not in self.live:
            return  # the window was closed while this end was told
        self.live.remove(live)
        process = live.let_go()
        if isinstance(process, RunFollower):
            process.close()
            process.deleteLater()
            self._settled.start()
        elif process is not None and process.running:
            # After a fault its libraries may be in no usable state.
            if isinstance(live.ending, Failed) or self._idle:
                process.close()
                self._settled.start()  # another process may have the run
            else:
                self._idle.append(process)
        begun = self._start_waiting()
        if begun:
            tell = self.wrong if isinstance(live.ending, Failed) else self.said
            tell.emit(next_text(live.run, live.ending, begun))
        if live is not self.shown:
            live.deleteLater()
        self.queue_changed.emit()
