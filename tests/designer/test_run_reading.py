"""What runs have written is read beside the window, in order, and only for whoever still waits."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from designer import export
from designer.runs import run_reading
from designer.runs.run_columns import PLACES
from designer.runs.weights_export import WeightsDialog
from designer.session import training_panel
from designer.session.live_run import LiveRun
from designer.session.run_follower import RunFollower
from designer.session.training_session import State
from designer.watching import watched
from designer.window import MainWindow
from tests.designer.runs_desk import MakeRun, compare, done, epoch, open_panel, step
from training.messages import Layers, Resume, Stopped
from training.processes.client import worker_environment
from training.processes.waiting import WaitingRuns
from training.records.run_mark import Mark
from training.runs import Run

LONG = 60


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The runs whose events were read, all of which count as long; the window's thread reads none.

    What raises in that thread is a fault by itself.
    """
    seen: list[str] = []
    plain = Run._event_lines

    def read(run: Run) -> Iterator[bytes]:
        assert threading.current_thread() is not threading.main_thread(), "the window stands still"
        seen.append(run.name)
        return plain(run)

    monkeypatch.setattr(run_reading, "LARGE", -1)
    monkeypatch.setattr(Run, "_event_lines", read)
    yield seen
    monkeypatch.undo()


def look(at: int) -> Layers:
    return Layers(
        epoch=1, step=at, lr=0.1, base_lr=0.1, names=("conv1",), figures={"gradient": (float(at),)}
    )


HOLD = """
import sys
from pathlib import Path
from training.processes import lock
file = lock.hold(Path(sys.argv[1]))
lock.sign(file)
print(flush=True)
sys.stdin.read()
"""


@contextmanager
def held(run: Run) -> Iterator[Callable[[], None]]:
    """Have a process work on a run, as far as anybody can see; what is given ends it."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(run.lock_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=worker_environment(),
    )
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        yield lambda: process.communicate() and None


class Gate:
    """Holds back a function of a module or class, which has read by then, until it `may_end`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()
        plain = getattr(owner, name)

        def read(run: Run) -> object:
            found = plain(run)
            self.begun.set()
            assert self.may_end.wait(LONG)
            return found

        monkeypatch.setattr(owner, name, read)


def shown(window: MainWindow, run: Run) -> LiveRun:
    """Show a run as one that another process trains."""
    follower = RunFollower(run, window.session)
    follower.close()  # nobody does work on it
    live = LiveRun(run, follower, None, window.session)
    live.state = State.RUNNING
    window.session.show(live)
    return live


# -- a reader ------------------------------------------------------------------------------------


# -- who reads -----------------------------------------------------------------------------------


def test_the_table_of_runs_is_read_beside_the_window(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    first, second = make_run(), make_run(2)
    panel = open_panel(qtbot, window, 2)
    assert {first.name, second.name} <= set(reads)
    cells = {row.summary.run.name: row.summary.epoch for row in panel.model.rows}
    assert cells == {first.name: 3, second.name: 2}
    with second.events_path.open("a") as file:
        file.write(epoch(3, 0.9).line())
    window.session.heard.emit(second, epoch(3, 0.9))
    qtbot.waitUntil(lambda: panel.model.row(second).summary.epoch == 3)  # type: ignore[union-attr]


def test_runs_that_have_ended_are_read_once_until_something_happens_to_them(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    whole, stopped = make_run(), make_run(2)
    with stopped.events_path.open("a") as file:
        file.write(Stopped(epoch=2, step=20, run=str(stopped.path)).line())
    panel = open_panel(qtbot, window, 2)

    def again() -> dict[str, tuple[str, int]]:
        """Read the table again; return what it says, while `reads` tells what was read."""
        reads.clear()
        panel.refresh()
        qtbot.waitUntil(lambda: not panel.reading)
        rows = [row.summary for row in panel.model.rows]
        return {each.run.name: (each.state, each.epoch) for each in rows}

    before = again()
    assert not reads
    assert before == {whole.name: (before[whole.name][0], 3), stopped.name: ("stopped", 2)}
    with held(stopped):
        assert again()[stopped.name] == ("running", 2)
    assert set(reads) == {stopped.name}
    with stopped.events_path.open("a") as file:
        file.write(epoch(3, 0.9).line())
    assert again()[stopped.name] == ("interrupted", 3)
    assert set(reads) == {stopped.name}
    panel.commands.mark(whole, Mark(star=True, note="kept"))
    assert again() == {**before, stopped.name: ("interrupted", 3)} and not reads
    row = panel.model.row(whole)
    assert row is not None and row.mark.note == "kept"


def test_a_run_that_is_deleted_while_it_is_read_does_not_come_back_into_the_table(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    gone, kept = make_run(), make_run()
    panel = open_panel(qtbot, window, 2)
    panel.commands.delete([gone])
    panel.read(gone)  # as its last epoch is told
    qtbot.waitUntil(lambda: not panel.reading and not panel._soon.isActive())
    assert [row.summary.run.name for row in panel.model.rows] == [kept.name]
    panel.read(gone)
    qtbot.waitUntil(lambda: not panel.reading)
    assert [row.summary.run.name for row in panel.model.rows] == [kept.name]


def test_a_note_is_kept_that_is_written_while_its_run_is_read(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run()
    panel = open_panel(qtbot, window, 1)
    gate = Gate(monkeypatch, Run, "summary")
    with run.events_path.open("a") as file:
        file.write(Stopped(epoch=3, step=30, run=str(run.path)).line())
    panel.read(run)
    assert gate.begun.wait(LONG)
    index = panel.shown.index(0, PLACES["note"])
    assert panel.shown.setData(index, "wider")
    assert index.data() == "wider", "at once"
    gate.may_end.set()
    qtbot.waitUntil(lambda: not panel.reading)
    assert panel.shown.index(0, PLACES["note"]).data() == "wider"


def test_layers_are_read_beside_the_window_and_those_seen_meanwhile_are_kept(
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
    reads: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another run may be chosen meanwhile: then nothing of the first comes any more."""
    run, other = make_run(1), make_run(1)
    for each, at in ((run, 1), (other, 7)):
        with each.events_path.open("a") as file:
            file.write(look(at).line())
    gate = Gate(monkeypatch, watched, "read_layers")
    seen = window.late.watched
    window.show_panel("watch")
    shown(window, run)
    assert seen.run == run and seen.is_reading and not seen.history.count
    assert gate.begun.wait(LONG)
    window.session.told.emit(look(2))
    qtbot.waitUntil(lambda: window.late.watch.empty_words.text() == "Reading the run …")
    gate.may_end.set()
    qtbot.waitUntil(lambda: not seen.is_reading)
    assert seen.history.steps.tolist() == [1, 2]
    assert seen.history.values("gradient").tolist() == [[1.0, 2.0]]

    gate.begun.clear()
    gate.may_end.clear()
    seen.show_run(other)
    assert gate.begun.wait(LONG)
    seen.show_run(run)
    gate.may_end.set()
    qtbot.waitUntil(lambda: not seen.is_reading)
    assert seen.run == run and seen.history.steps.tolist() == [1]


def test_curves_of_a_run_that_is_shown_are_those_of_the_run_that_was_chosen_last(
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
    reads: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run, other = make_run(1), make_run(2)
    gate = Gate(monkeypatch, training_panel, "read_curves")
    window.show_panel("training")
    panel, session = window.late.training, window.session
    first = shown(window, run)
    session.live.append(first)  # it stays, as one under way does
    assert gate.begun.wait(LONG)
    shown(window, other)
    session.show(first)
    assert panel.progress.headline.text() == "Reading the run …"
    session.told.emit(step(20, (0.5,) * 10))
    session.told.emit(Stopped(epoch=2, step=20, run=str(run.path)))
    assert not panel.outcome.isVisible(), "what came before is shown before"
    gate.may_end.set()
    plots = panel.plots
    assert plots is not None
    qtbot.waitUntil(panel.outcome.isVisible)
    assert plots.losses.run == run.name
    assert plots.losses.losses[10:].tolist() == [0.5] * 10 and len(plots.epochs) == 1


def test_the_result_of_a_run_that_is_compared_is_read_beside_the_window(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    run = make_run(2)
    panel = open_panel(qtbot, window, 1)
    panel.choose([run])
    compared = compare(qtbot, window, panel)

    def state() -> str:
        item = compared.settings.topLevelItem(0)
        return item.text(1) if item is not None else ""

    assert state() == "interrupted"
    with run.events_path.open("a") as file:
        file.write(done(run, 0.9).line())
    compared.take(run, done(run, 0.9))
    qtbot.waitUntil(lambda: state() == "finished")
    compared.take(run, done(run, 0.9))
    compared.close()  # while it is read


def test_a_learning_rate_is_read_beside_the_window_and_not_asked_for_after_the_end(
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
    reads: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QInputDialog, "getText", lambda *given: (asked.append(given[-1]), ("", False))[1]
    )
    window.show_panel("training")
    button = window.late.training.steer_button
    live = shown(window, make_run(1, lr=0.07))
    button.learning_rate.trigger()
    qtbot.waitUntil(lambda: asked == ["0.07"])
    button.learning_rate.trigger()
    live.state = State.IDLE
    qtbot.waitUntil(lambda: not button._reader.busy)
    assert len(asked) == 1


def test_weights_to_export_are_looked_for_beside_the_window(
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
    reads: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run, offered = make_run(best=0.9), list[str]()
    run.best_checkpoint.write_bytes(b"")

    def choose(dialog: WeightsDialog) -> int:
        offered.extend(dialog.box.itemText(place) for place in range(dialog.box.count()))
        return 0

    monkeypatch.setattr(export, "may_run", lambda *_: True)
    monkeypatch.setattr(WeightsDialog, "exec", choose)
    window.export.weights("onnx")
    assert offered == [f"{run.name}   90.00 %", "Untrained weights"] and reads == [run.name]


def test_a_run_of_another_process_is_taken_up_once_it_is_read(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    run, session, given = make_run(2), window.session, list[LiveRun]()
    with held(run):
        session.follow([run], given.append)
        session.follow([run], given.append)
        assert not session.live, "it is read first"
        qtbot.waitUntil(lambda: len(given) == 2)
        assert [live.run for live in session.live] == [run] and given[0] is given[1]
        assert session.state is State.RUNNING


def test_a_run_that_ends_while_it_is_read_ended_as_it_did(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, session = make_run(2), window.session
    monkeypatch.setattr(run_reading, "LARGE", -1)
    gate = Gate(monkeypatch, Run, "summary")
    with held(run) as end:
        session.follow([run])
        assert gate.begun.wait(LONG)
        with run.events_path.open("a") as events:
            events.write(done(run, 0.9).line())
        end()
    gate.may_end.set()
    qtbot.waitUntil(lambda: session.ending is not None)
    assert session.ending == done(run, 0.9)


def test_a_run_that_has_ended_by_itself_is_not_shown_as_one_in_training(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    run, changes = make_run(3), list[int]()
    window.session.queue_changed.connect(lambda: changes.append(1))
    window.session.follow([run], lambda _live: changes.append(100))
    qtbot.waitUntil(lambda: bool(changes))
    assert sum(changes) == 1 and not window.session.live and window.session.ending is None


def test_runs_left_waiting_are_read_beside_the_window(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    run, other = make_run(2), make_run(1)
    for each in (run, other):
        each.last_checkpoint.write_bytes(b"")
    waiting = WaitingRuns()
    waiting.keep([(each, Resume(run=str(each.path))) for each in (other, run)])
    waiting.leave()
    with qtbot.waitSignal(window.session.left_waiting) as told:
        window.session.find_all()
        window.session.find()  # as a run that was followed ends at this moment
    assert [each.run for each in told.args[0]] == [other, run]


def test_the_end_of_a_process_is_told_without_reading_the_run(
    window: MainWindow, make_run: MakeRun, reads: list[str]
) -> None:
    run = make_run(2)
    run.last_checkpoint.write_bytes(b"")
    with run.events_path.open("a") as file:
        file.write('{"event":"checkpoint","step":20,"path":"last.pt"}\n')
        file.writelines(step(20 + each, (0.5,)).line() for each in range(1, 2000))
        file.write('{"event":"st')
    live = shown(window, run)
    process = live.process
    assert process is not None
    process.ended.emit("It was killed.")
    assert live.ending is not None and live.state is State.IDLE
    assert live.ending.remedy == f"Resume the run {run.name}: it goes on from step 20."
    assert not reads
