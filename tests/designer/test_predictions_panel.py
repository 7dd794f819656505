"""The predictions panel with real images from its real process: matrix, cells, classes, epochs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.look.ink import ink
from designer.look.theme import DARK, LIGHT
from designer.plots.plot_grid import LOWEST, NARROWEST
from designer.plots.plots import Plots
from designer.predictions import predictions_panel
from designer.predictions.confusion_colours import mixed, strengths
from designer.predictions.confusion_frame import Cell
from designer.predictions.predictions_panel import PredictionsPanel
from designer.session.live_run import LiveRun
from designer.session.run_follower import RunFollower
from designer.window import MainWindow
from tests.designer.runs_desk import LEFT, LONG, MakeRun, choose, epoch, open_panel, step
from training.data.record import SplitRecord
from training.data.source import open_data
from training.runs import Run, list_runs
from training.watching.confusion import members
from training.watching.predictions import PredictionFiles, Predictions

Said = Callable[[int], None]
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def run(make_run: MakeRun) -> Run:
    """A run of the digits; in its epoch n every (n + 2)th seven is taken for a one."""
    made = make_run(3)
    data = open_data(made.settings.data)
    SplitRecord.of(made.settings.data, data.parts, data.labels).keep(made.path)
    labels = data.labels[data.parts.val]
    PredictionFiles(made.path).begin(labels, data.classes, epoch=1, epochs=9)
    for number in range(1, 4):
        say(made, number)
    return made


def say(run: Run, number: int) -> None:
    files = PredictionFiles(run.path)
    predicted = files.images().labels.copy()
    sevens = np.flatnonzero(predicted == 7)[:: number + 2]
    predicted[sevens] = 1
    sure = np.full(len(predicted), 0.99, np.float32)
    sure[sevens] = np.linspace(0.5, 0.9, len(sevens))
    files.write(Predictions(number, predicted, sure), best_epoch=number)


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow, run: Run) -> PredictionsPanel:
    """The panel as the menu of the runs table brings it."""
    runs = open_panel(qtbot, window, 1)
    runs.choose([run])
    choose(runs, "Show its predictions")
    shown = window.late.predictions
    qtbot.waitUntil(lambda: shown.in_view)
    wait(qtbot, shown)
    return shown


def wait(qtbot: QtBot, panel: PredictionsPanel) -> None:
    qtbot.waitUntil(lambda: not panel.page.source.busy, timeout=LONG)


def click(panel: PredictionsPanel, true: int, predicted: int) -> None:
    frame = panel.matrix.frame
    assert frame is not None
    at = frame.cell_rect(true, predicted).center().toPoint()
    QTest.mouseClick(panel.matrix, LEFT, pos=at)


def texts(panel: PredictionsPanel) -> list[str]:
    images = panel.page.images
    return [images.item(row).text() for row in range(images.count())]


def test_a_click_shows_the_images_of_a_cell_by_confidence(
    qtbot: QtBot, panel: PredictionsPanel, run: Run
) -> None:
    assert "Epoch 3" in panel.epoch.text() and "98.00 % of 1,000" in panel.epoch.text()
    assert panel.page.images.count() == 40, "samples, until something is chosen"
    assert texts(panel)[7].startswith("✗ 7 → 1"), "the first seven"
    click(panel, 7, 1)
    wait(qtbot, panel)
    assert panel.page.caption.text() == "7 taken for 1: 20 images"
    assert panel.words.text() == "7 taken for 1: 20 of 100 images (20.0 %)"
    shown = texts(panel)
    assert (shown[0], shown[-1]) == ("✗ 7 → 1\n90 %", "✗ 7 → 1\n50 %")
    files = PredictionFiles(run.path)
    (surest, *_) = members(files.images(), files.read(3), 7, 1)
    data = open_data("mnist5k")
    pixels = data.images[data.parts.val[surest]][0]
    picture = panel.page.images.item(0).icon().pixmap(56, 56).toImage()
    seen = [[picture.pixelColor(2 * x, 2 * y).red() for x in range(28)] for y in range(28)]
    assert np.array_equal(seen, pixels), "the very image"
    hint = panel.page.images.item(0).toolTip()
    assert "Epoch 1: ✓ 7, 99 % sure\n" in hint and "Epoch 3: ✗ 1, 90 % sure\n" in hint
    qtbot.mouseClick(panel.page.order, LEFT)
    assert texts(panel) == shown[::-1]
    qtbot.keyClick(panel.matrix, Qt.Key.Key_Escape)
    assert panel.matrix.cell is None and panel.page.images.count() == 40


def test_the_slider_goes_back_and_the_newest_epoch_is_followed(
    qtbot: QtBot, panel: PredictionsPanel, window: MainWindow, run: Run
) -> None:
    window.session.shown = LiveRun(run, RunFollower(run), None, window.session)
    say(run, 4)
    window.session.told.emit(epoch(4, 0.9))
    qtbot.waitUntil(lambda: "Epoch 4" in panel.epoch.text())
    panel.slider.setFocus()
    qtbot.keyClick(panel.slider, Qt.Key.Key_Home)
    assert "Epoch 1 " in panel.epoch.text()
    assert panel.mistakes.topLevelItem(0).text(2) == "34"
    say(run, 5)
    window.session.told.emit(epoch(5, 0.9))
    qtbot.waitUntil(lambda: panel.slider.maximum() == 4)
    assert "Epoch 1 " in panel.epoch.text(), "whoever looks back is left there"
    qtbot.keyClick(panel.slider, Qt.Key.Key_End)
    assert "Epoch 5" in panel.epoch.text()


def test_tables_are_sorted_and_lead_to_images(qtbot: QtBot, panel: PredictionsPanel) -> None:
    panel.tabs.setCurrentWidget(panel.figures)
    rows = [panel.figures.topLevelItem(row) for row in range(10)]
    assert [row.text(0) for row in rows[:3]] == ["7", "1", "0"], "the lowest F1 first"
    assert [rows[0].text(column) for column in (1, 2, 4)] == ["100.0 %", "80.0 %", "100"]
    header = panel.figures.header()
    at = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=at)
    assert panel.figures.topLevelItem(0).text(0) in ("1", "0"), "sorted by precision"
    panel.tabs.setCurrentWidget(panel.mistakes)
    item = panel.mistakes.topLevelItem(0)
    assert [item.text(column) for column in range(4)] == ["7", "1", "20", "20.0 %"]
    place = panel.mistakes.visualItemRect(item).center()
    QTest.mouseClick(panel.mistakes.viewport(), LEFT, pos=place)
    assert panel.matrix.cell == Cell(7, 1)
    assert panel.tabs.currentWidget() is panel.page


def test_the_matrix_is_read_zoomed_and_moved_by_keys(qtbot: QtBot, panel: PredictionsPanel) -> None:
    matrix = panel.matrix
    frame = matrix.frame
    QTest.mouseMove(matrix, frame.cell_rect(7, 7).center().toPoint())
    qtbot.waitUntil(lambda: panel.words.text() == "7 found as 7: 80 of 100 images (80.0 %)")
    row = QPoint(3, round(frame.cell_rect(7, 0).center().y()))
    QTest.mouseClick(matrix, LEFT, pos=row)
    assert matrix.cell == Cell(7, None)
    assert panel.page.caption.text() == "All of class 7: 100 images"
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.cell == Cell(7, 1)
    at = frame.cell_rect(7, 1).center()
    for _ in range(4):
        turn = QWheelEvent(
            at,
            QPointF(matrix.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(matrix, turn)
    assert matrix.frame.across == 4
    assert 7 in matrix.frame.rows() and 1 in matrix.frame.columns()
    before = matrix.frame.rows()
    middle = matrix.rect().center()
    QTest.mousePress(matrix, LEFT, pos=middle)
    QTest.mouseMove(matrix, middle + QPoint(0, 40))
    QTest.mouseMove(matrix, middle + QPoint(0, 100))
    QTest.mouseRelease(matrix, LEFT, pos=middle + QPoint(0, 100))
    assert matrix.frame.rows().start < before.start
    assert matrix.cell == Cell(7, 1), "a drag chooses nothing"
    QTest.mouseDClick(matrix, LEFT, pos=middle)
    assert matrix.is_whole


def test_data_that_is_gone_is_one_sentence_and_the_figures_stay(
    qtbot: QtBot, panel: PredictionsPanel, run: Run
) -> None:
    (run.path / "split.json").write_text('{"sha256": "other"}')
    panel.close_down()
    click(panel, 3, 3)
    qtbot.waitUntil(lambda: "are not those that" in panel.page.caption.text(), timeout=LONG)
    assert panel.page.images.count() == 100 and not panel.note.isVisible()
    (PredictionFiles(run.path).folder / "epoch-0002.npz").write_bytes(b"")
    panel._said.clear()
    panel.slider.setValue(1)
    assert "epoch-0002.npz" in panel.note.text() and panel.note.isVisible()


def test_one_mistake_among_thousands_is_seen_and_numbers_can_be_read() -> None:
    counts = np.diag([5000, 5000, 5000])
    counts[0, 1], counts[2, 0] = 1, 400
    made = strengths(counts, of_class=False)
    assert made[0, 1] > 0.1 and made[2, 0] == 1.0 and made[1, 0] == 0.0
    for colours in (LIGHT, DARK):
        for right in (True, False):
            for strength in np.linspace(0, 1, 21):
                ground = mixed(colours, float(strength), right=right)
                assert contrast(ground, ink(ground)) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_newest_run_with_predictions_is_looked_for_beside_the_window(
    qtbot: QtBot, window: MainWindow, run: Run, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_run(3)  # newer, but nothing was kept of what it said
    threads = []

    def listed(root: Path | None) -> list[Run]:
        threads.append(threading.current_thread())
        return list_runs(root)

    monkeypatch.setattr(predictions_panel, "list_runs", listed)
    window.show_panel("predictions")
    shown = window.late.predictions
    qtbot.waitUntil(lambda: shown.run is not None)
    assert shown.run is not None and shown.run.path == run.path
    assert threads and threading.main_thread() not in threads
    wait(qtbot, shown)


def test_more_plots_are_brought_and_taken_away(
    qtbot: QtBot, make_run: MakeRun, tmp_path: Path
) -> None:
    plots = Plots()
    qtbot.addWidget(plots)
    plots.resize(1200, 300)
    plots.show()
    for event in make_run().events():
        plots._take(event)
    memory = step(20, (0.5, 0.4)).model_copy(update={"memory_megabytes": 700.0, "load": 0.5})
    plots._take(memory)
    for name in ("lr", "memory", "load"):
        plots.extras.actions[name].trigger()
    view = plots.extras.shown["memory"]
    assert view.isVisible() and view in plots.views
    assert [part.tolist() for part in view.points(view.curves[0])] == [[2.0], [700.0]]
    rates = plots.extras.shown["lr"]
    assert set(rates.points(rates.curves[0])[1].tolist()) == {0.03}
    plots._hover(2.0)
    assert plots.more.isVisible()
    assert "700 MB" in plots.more.text() and "load 50 %" in plots.more.text()
    assert plots.legend.text().count("●") == plots.legend.text().count("■") == 1
    plots.extras.actions["speed"].trigger()
    plots.resize(560, 300)  # six side by side would be wider than the window has room for
    qtbot.waitUntil(lambda: len({each.mapTo(plots, QPoint()).y() for each in plots.views}) == 3)
    assert plots.minimumSizeHint().width() < 560
    assert all(each.width() >= NARROWEST and each.height() >= LOWEST for each in plots.views)
    plots.extras.actions["memory"].trigger()
    assert not view.isVisible() and view not in plots.views
