"""Runs as if they had been trained, and a hand on the panel that lists them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from codegen import generate
from designer.compare.compare_window import CompareWindow
from designer.runs.run_columns import PLACES
from designer.runs.runs_panel import RunsPanel
from designer.window import MainWindow
from graph import build, check, project
from graph.edits import set_parameters
from training.messages import Done, Epoch, Started, Step
from training.runs import Run, create_run
from training.settings import parse_settings

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000
MakeRun = Callable[..., Run]


def make_run_in(home: Path) -> MakeRun:
    """Return what makes a run of LeNet-5 whose events were written as by a training."""

    def make(
        epochs: int = 3,
        *,
        filters: int = 6,
        best: float = 0.9,
        sweep: str = "",
        **settings: object,
    ) -> Run:
        network = build("lenet5")
        conv = network.find("conv1")
        assert conv is not None
        if filters != 6:
            set_parameters(network, conv, out_channels=filters).apply(network)
        source = generate(network, check(network), name="lenet5")
        run = create_run(
            home / "runs",
            network="lenet5",
            settings=parse_settings({"epochs": 3, **settings}),
            model_source=source.text,
            layers=source.layers(),
            project=project.dumps(project.Project({"lenet5": network})),
            drawing="lenet5",
            sweep=sweep,
        )
        events = [started(run)]
        for number in range(1, epochs + 1):
            losses = tuple(2.0 / (10 * number + place) for place in range(10))
            events += [step(10 * number, losses), epoch(number, best - 0.1 * (epochs - number))]
        if epochs == 3:
            events.append(done(run, best))
        if epochs:
            run.events_path.write_text("".join(event.line() for event in events), "utf-8")
        return run

    return make


def started(run: Run) -> Started:
    return Started(
        run=str(run.path),
        device="cpu",
        parameters=61706,
        train_images=320,
        val_images=10,
        epochs=3,
        steps_per_epoch=10,
    )


def step(at: int, losses: tuple[float, ...]) -> Step:
    speed = 1000.0
    return Step(
        epoch=at // 10, step=at, loss=losses[-1], lr=0.03, images_per_second=speed, losses=losses
    )


def epoch(number: int, accuracy: float) -> Epoch:
    return Epoch(
        epoch=number,
        step=10 * number,
        train_loss=1.0 / number,
        train_accuracy=accuracy - 0.02,
        val_loss=1.1 / number,
        val_accuracy=accuracy,
        seconds=2.0,
        images_per_second=1000,
    )


def done(run: Run, best: float) -> Done:
    return Done(
        epochs=3,
        train_loss=0.3,
        val_loss=0.4,
        val_accuracy=best,
        run=str(run.path),
        train_accuracy=best,
        best_val_accuracy=best,
        best_epoch=3,
        seconds=6.0,
    )


def open_panel(qtbot: QtBot, window: MainWindow, count: int) -> RunsPanel:
    window.show_panel("runs")
    panel = window.late.runs
    panel.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() == count and not panel.reading)
    return panel


def names(panel: RunsPanel) -> list[str]:
    column = PLACES["name"]
    return [panel.shown.index(r, column).data() for r in range(panel.shown.rowCount())]


def place(panel: RunsPanel, run: Run, key: str = "name") -> QPoint:
    row = names(panel).index(run.name)
    index = panel.shown.index(row, PLACES[key])
    panel.table.scrollTo(index)
    return panel.table.visualRect(index).center()


def click(panel: RunsPanel, run: Run, key: str = "name", keys=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(panel.table.viewport(), LEFT, keys, place(panel, run, key))


def double_click(panel: RunsPanel, run: Run, key: str = "name") -> None:
    click(panel, run, key)
    QTest.mouseDClick(panel.table.viewport(), LEFT, pos=place(panel, run, key))


def choose(panel: RunsPanel, text: str) -> None:
    """Choose a command of the menu of the chosen runs."""
    menu = panel.commands.menu(panel.chosen, panel._edit_note, panel)
    actions = [*menu.actions(), *(a for m in menu.findChildren(QMenu) for a in m.actions())]
    (action,) = [a for a in actions if a.text().partition("\t")[0] == text]
    assert action.isEnabled(), text
    action.trigger()


def compare(qtbot: QtBot, window: MainWindow, panel: RunsPanel) -> CompareWindow:
    qtbot.mouseClick(panel.compare_button, LEFT)
    shown = window.findChildren(CompareWindow)[-1]
    shown.move(window.width() + 50, 0)  # the offscreen pointer knows no window above another
    qtbot.waitUntil(lambda: shown.ready)
    return shown


def compare_drawings(qtbot: QtBot, window: MainWindow, panel: RunsPanel) -> CompareWindow:
    """Compare the chosen runs, and turn to their drawings."""
    shown = compare(qtbot, window, panel)
    shown.tabs.setCurrentWidget(shown.drawings)
    qtbot.waitUntil(lambda: shown.drawings.ready)
    return shown
