"""Sweeps from the window: what is searched, the real process, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from designer.trials.sweep_axes import axes_of
from designer.trials.sweep_process import SweepProcess
from designer.trials.sweep_trials import SweepTrial, best
from designer.trials.sweep_window import SweepWindow
from designer.trials.vary_row import proposed, varied_fields
from designer.window import MainWindow
from graph import Network
from graph.edits import set_parameters
from tests.designer.conftest import node
from training.runs import open_run
from training.sweeps.sweep import Plan, open_sweep
from training.sweeps.sweep_space import parse_space

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000
PLAN = Plan(
    network="net",
    vary=("lr=0.001..0.1", "optimizer=sgd,adamw"),
    settings={},
    trials=9,
)


@pytest.fixture
def sweeps(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> SweepWindow:
    """The window of sweeps, opened by its menu, for runs of four steps an epoch."""
    monkeypatch.setattr(window.session, "warm_up", lambda: None)  # a process that nobody needs
    window.session.runs_root = None  # a sweep keeps its runs among the user's
    window.document.set_training({"epochs": 2, "batch_size": 1000})
    window.late.training.form.read()
    menu = window.actions_.train_menu
    next(a for a in menu.actions() if a.text().startswith("Sweep")).trigger()
    shown = window.actions_.trials.swept
    assert shown is not None
    return shown


def trial(number: int, value: float | None, lr: str = "0.01", how: str = "sgd") -> SweepTrial:
    outcome = "finished" if value is not None else "failed"
    return SweepTrial(number, {"lr": lr, "optimizer": how}, outcome, f"run{number}", value, 3)


def write(qtbot: QtBot, sweeps: SweepWindow, row: int, values: str) -> None:
    field = sweeps.form.rows[row].values
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, values)


def test_a_sweep_runs_stops_and_comes_back(
    qtbot: QtBot, window: MainWindow, sweeps: SweepWindow, home: Path
) -> None:
    for row in tuple(sweeps.form.rows):
        qtbot.mouseClick(row.remove, LEFT)
    sweeps.form.add("epochs")
    write(qtbot, sweeps, 0, "8000, 1, 9000")  # by its seed the short one is first
    sweeps.form.search.setCurrentIndex(sweeps.form.search.findData("grid"))
    assert sweeps.form.sum.text() == "3 runs of varied epochs. Each is kept among the runs."
    qtbot.mouseClick(sweeps.start_button, LEFT)
    assert sweeps.stop_button.isVisible()
    assert not sweeps.form.isEnabled()
    with qtbot.waitSignal(sweeps.process.told, timeout=LONG):
        pass
    qtbot.mouseClick(sweeps.stop_button, LEFT)
    with qtbot.waitSignal(sweeps.process.ended, timeout=LONG) as blocker:
        pass
    assert blocker.args == [False]
    assert sweeps.state.text() == "Stopped after 1 of 3 runs. Go on makes the rest."
    assert sweeps.on_button.isVisible()
    (made,) = sweeps.trials
    run = open_run(made.run)
    assert made.values == {"epochs": "1"}
    assert run.settings.epochs == 1
    assert run.sweep == sweeps.earlier.currentText()
    assert sweeps.table.topLevelItem(0).text(0) == "★ 1"
    qtbot.mouseClick(sweeps.use_button, LEFT)
    assert window.document.project.training["epochs"] == 1
    # Of another day: what it searched and what came of it are read from its folders.
    folder = sweeps.process.folder
    assert folder is not None
    sweeps.earlier.setCurrentIndex(0)
    sweeps.earlier.activated.emit(0)
    assert not sweeps.trials
    sweeps.show_sweep(open_sweep(folder))
    assert replace(sweeps.trials[0], outcome="finished", number=0) == replace(made, number=0)
    assert sweeps.form.rows[0].text == "epochs=8000, 1, 9000"


def test_what_cannot_be_swept_is_told(
    qtbot: QtBot, window: MainWindow, sweeps: SweepWindow
) -> None:
    write(qtbot, sweeps, 0, "0.3..0.1")
    row = sweeps.form.rows[0]
    assert row.note.text().startswith("The range of lr is empty: 0.3 is not below 0.1.")
    assert not sweeps.start_button.isEnabled()
    write(qtbot, sweeps, 0, "0.1..0.3")
    assert sweeps.start_button.isEnabled()
    second = sweeps.form.add("lr")
    assert sweeps.form.sum.text().startswith("lr is varied twice.")
    qtbot.mouseClick(second.remove, LEFT)
    choices = sweeps.form.rows[1]
    choices.menu.aboutToShow.emit()
    for action in choices.menu.actions():
        if action.text() in ("sgd", "rmsprop"):
            action.trigger()
    assert choices.text == "optimizer=adamw, rmsprop"
    process = SweepProcess(sweeps)
    with qtbot.waitSignal(process.failed, timeout=LONG) as blocker:
        process.begin(Network("Empty"), "empty", {}, ["--vary", "lr=0.1,0.2"])
    assert blocker.args[0].startswith("The network has no Input.")
    pool = node(window, "pool1")
    window.document.push(set_parameters(window.document.network, pool, kernel_size=99), "Set")
    qtbot.mouseClick(sweeps.start_button, LEFT)
    assert "pool1" in sweeps.state.text()
    assert not sweeps.process.running


def test_settings_that_contradict_those_of_the_project_are_refused(
    window: MainWindow, sweeps: SweepWindow
) -> None:
    before = {"loss": "nll"}
    window.document.set_training(before)
    sweeps.settings_wanted.emit({"label_smoothing": 0.1})
    assert window.status.message.text().startswith("label_smoothing cannot be 0.1 with")
    assert window.document.project.training == before


def test_every_setting_is_proposed_with_values_that_it_can_take() -> None:
    for field in varied_fields():
        assert parse_space([f"{field.name}={proposed(field)}"])


def test_the_best_is_marked_and_a_click_on_a_line_selects_its_row(
    qtbot: QtBot, sweeps: SweepWindow
) -> None:
    sweeps.plan = PLAN
    sweeps.trials = [
        trial(0, 0.91, "0.001"),
        trial(1, 0.97, "0.1", "adamw"),
        trial(2, None, "0.01"),
    ]
    sweeps._show_trials()
    table, plot = sweeps.table, sweeps.plot
    assert plot.best == 1
    header = table.header()
    place = header.sectionViewportPosition(3) + 10
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(place, 8))  # by accuracy, falling
    orders = [[table.topLevelItem(row).text(0) for row in range(3)]]
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(place, 8))  # and rising
    orders.append([table.topLevelItem(row).text(0) for row in range(3)])
    assert sorted(orders) == [["1", "★ 2", "3"], ["★ 2", "1", "3"]], "without a figure it is last"
    first, second = plot.line(sweeps.trials[0])[:2]
    qtbot.mouseClick(plot, LEFT, pos=((first * 3 + second) / 4).toPoint())
    assert table.numbers() == [0]
    assert plot.marked == 0
    assert len(plot.line(sweeps.trials[2])) == 2  # without a figure it does not reach the last axis


def test_axes_hold_values_to_scale_and_figures_with_room() -> None:
    lr, how, aim = axes_of(PLAN, {"lr": "Learning rate"}, [0.9, 0.99], "Accuracy")
    assert lr.place("0.01") == pytest.approx(0.5)
    assert [text for _, text in lr.ticks()] == ["0.001", "0.01", "0.1"]
    assert how.place("sgd") == 0.25
    assert how.place("adam") is None
    assert 0 < (aim.place("0.9") or 0) < (aim.place("0.99") or 0) < 1
    made = [trial(0, 0.4), trial(1, 0.2), trial(2, None)]
    assert best(PLAN, made) is made[0]
    assert best(PLAN.model_copy(update={"aim": "val_loss"}), made) is made[1]
    assert best(PLAN, made[2:]) is None
