"""Trials from the window, with the real training process: learning rate, and one batch by heart."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.trials.trial_plot import RatePlot, running_mean
from designer.trials.trial_window import TrialWindow
from designer.window import MainWindow
from graph.edits import set_parameters
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


def begin(window: MainWindow, title: str) -> TrialWindow:
    action = next(a for a in window.actions_.train_menu.actions() if a.text().startswith(title))
    action.trigger()
    shown = window.actions_.trials.shown
    assert shown is not None
    return shown


def test_a_learning_rate_is_found_marked_and_taken_over(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "warm_up", lambda: None)  # a process that nobody needs
    sheet = window.document.sheet
    window.document.touch()  # so that it does not make room for another project
    shown = begin(window, "Find a learning rate")
    assert "LeNet-5 on mnist5k, batches of 32, sgd." in shown.about.text()
    assert not shown.use_button.isVisible()
    qtbot.waitUntil(lambda: not shown.trial.running, timeout=LONG)
    assert shown.message.text().startswith("The loss falls most steeply at a learning rate of 0.")
    plot = shown.plot
    assert isinstance(plot, RatePlot)
    x, losses = plot.points(plot.curves[0])
    assert len(x) == len(losses) > 50
    assert x[0] == -6
    assert shown.use_button.text() == f"Use {plot.rate:g}"
    plot.marker.setValue(math.log10(0.0123))  # as dragging does
    assert shown.use_button.text() == "Use 0.012"
    window.files.new()  # another project comes into view meanwhile
    qtbot.mouseClick(shown.use_button, LEFT)
    assert window.document.sheet is sheet
    assert sheet.project.training["lr"] == 0.012
    assert window.late.training.form.settings.lr == 0.012
    assert window.status.message.text() == "The learning rate is 0.012 now."


def test_a_trial_that_is_killed_or_cannot_begin_says_why(qtbot: QtBot, window: MainWindow) -> None:
    shown = begin(window, "Learn one batch by heart")
    worker = shown.trial._worker
    assert worker is not None
    qtbot.waitUntil(lambda: worker.pid > 0)
    assert shown.stop_button.isEnabled()
    worker.kill()
    qtbot.waitUntil(lambda: not shown.trial.running)
    assert "was killed (signal 9)" in shown.message.text()
    assert shown.remedy.text().startswith("Try again")
    pool = node(window, "pool1")
    window.document.push(set_parameters(window.document.network, pool, kernel_size=99), "Set")
    qtbot.mouseClick(shown.again_button, LEFT)
    assert "pool1" in shown.message.text()
    assert not shown.trial.running
    assert not shown.use_button.isVisible()
    qtbot.mouseClick(shown.close_button, LEFT)


def test_a_trial_goes_on_while_its_window_is_minimised(qtbot: QtBot, window: MainWindow) -> None:
    shown = begin(window, "Learn one batch by heart")
    with qtbot.waitSignal(shown.trial.told, timeout=LONG):
        shown.showMinimized()
    assert shown.trial.running
    shown.close()
    assert not shown.trial.running


def test_the_mean_is_that_of_the_steps_around() -> None:
    values = np.arange(20.0)
    means = running_mean(values)
    assert means[0] == np.mean(values[:6])
    assert means[10] == 10
    assert means[19] == np.mean(values[14:])
