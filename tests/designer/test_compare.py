"""Runs side by side: curves, settings and drawings, and the curves of the run under way."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from designer.compare import compare_window
from designer.compare.compare_tables import SettingsTable
from designer.compare.compare_window import CompareWindow
from designer.look import theme
from designer.plots.plot_points import MOST, in_view, peaks
from designer.plots.plot_smooth import Smoothed
from designer.plots.plot_view import PlotView
from designer.plots.plots import Plots, validation
from designer.runs import run_reading
from designer.runs.run_columns import PLACES, row_of
from designer.window import MainWindow
from tests.designer.runs_desk import (
    LEFT,
    MakeRun,
    compare,
    open_panel,
    step,
)
from training.records.run_curves import Curves, read_curves, smoothed
from training.runs import Run


@pytest.fixture
def compared(qtbot: QtBot, window: MainWindow, make_run: MakeRun) -> CompareWindow:
    runs = [make_run(best=0.9), make_run(2, filters=9, best=0.95, lr=0.2)]
    panel = open_panel(qtbot, window, 2)
    panel.table.sortByColumn(PLACES["accuracy"], Qt.SortOrder.AscendingOrder)
    panel.choose(runs)
    return compare(qtbot, window, panel)


def test_runs_are_compared_by_curves_settings_and_drawings(
    qtbot: QtBot, compared: CompareWindow
) -> None:
    first, second = compared.plot.runs
    x, y = compared.plot.loss.points(first.lines["val_loss"])
    assert x.tolist() == [1, 2, 3]
    assert y.tolist() == pytest.approx([1.1, 0.55, 1.1 / 3])
    assert compared.plot.accuracy.points(second.lines["val_accuracy"])[1].tolist() == pytest.approx(
        [0.85, 0.95]
    )
    items = [
        compared.settings.topLevelItem(n) for n in range(compared.settings.topLevelItemCount())
    ]
    rows = {item.text(0): [item.text(1), item.text(2)] for item in items if item is not None}
    assert rows["Learning rate"] == ["0.03", "0.2"]
    assert "Epochs" not in rows, "it is the same in both"
    compared.tabs.setCurrentWidget(compared.drawings)
    qtbot.waitUntil(lambda: compared.drawings.ready)
    assert "conv1: out_channels 6 → 9" in compared.drawings.toPlainText()


def test_names_of_runs_are_shortened_before_the_settings_scroll_away(
    qtbot: QtBot, make_run: MakeRun
) -> None:
    runs = [make_run(best=0.9, lr=0.01 * n) for n in range(1, 6)]
    table = SettingsTable()
    qtbot.addWidget(table)
    table.resize(1400, 400)
    table.show()
    for run in runs:
        table.put(run, row_of(run))
    table.show_runs(runs)
    header = table.header()

    def widths() -> list[int]:
        return [header.sectionSize(column) for column in range(1, 6)]

    whole = widths()
    assert all(w == header.sectionSizeHint(n) for n, w in enumerate(whole, 1)), "there is room"
    table.resize(560, 400)
    qtbot.waitUntil(lambda: widths() < whole)
    assert not table.horizontalScrollBar().isVisible()
    assert all(w >= table.sizeHintForColumn(n) for n, w in enumerate(widths(), 1)), "figures whole"
    assert table.headerItem().toolTip(3) == runs[2].name
    table.resize(300, 400)
    qtbot.waitUntil(table.horizontalScrollBar().isVisible)
    assert widths() == [table.sizeHintForColumn(n) for n in range(1, 6)]


def test_the_pointer_reads_all_runs_at_its_epoch(qtbot: QtBot, compared: CompareWindow) -> None:
    view, rows = compared.plot.loss, compared.legend._rows

    def epochs() -> list[str]:
        return [row.text(1) for row in rows]

    assert epochs() == ["3", "2"], "the last of each"
    point_at(qtbot, view, 2.1, lambda: epochs() == ["2", "2"])
    assert rows[0].text(3) == "0.5500"
    assert view.line.isVisible() and view.line.value() == 2
    point_at(qtbot, view, 2.9, lambda: epochs() == ["3", "–"])


def point_at(qtbot: QtBot, view: PlotView, x: float, seen: Callable[[], bool]) -> None:
    """Move the pointer to an x until it is noticed: pyqtgraph looks at it a few times a second."""
    box = view.getViewBox()
    low, high = box.viewRange()[1]
    at = view.mapFromScene(box.mapViewToScene(QPointF(x, (low + high) / 2)))

    def moved() -> bool:
        QTest.mouseMove(view.viewport(), at + QPoint(0, 2))
        QTest.mouseMove(view.viewport(), at)
        return seen()

    qtbot.waitUntil(moved)


def test_a_log_axis_smoothing_and_another_axis(qtbot: QtBot, compared: CompareWindow) -> None:
    first = compared.plot.runs[0]
    for action in compared.menu.choices.actions():
        if action.text() in ("Over steps", "Mean of 10 steps", "Logarithmic loss"):
            action.trigger()
    x, y = first.lines["step"].getData()
    assert x.tolist() == list(range(1, 31))
    losses = first.curves.losses
    assert y[29] == pytest.approx(np.log10(losses[20:30].mean()))
    low, high = compared.plot.loss.getViewBox().viewRange()[1]
    assert low < np.log10(losses.min()) and high > np.log10(1.1)


def test_dragging_zooms_and_a_double_click_shows_the_whole(
    qtbot: QtBot, compared: CompareWindow
) -> None:
    view = compared.plot.loss
    whole = view.getViewBox().viewRange()
    viewport = view.viewport()
    middle = viewport.rect().center()
    QTest.mousePress(viewport, LEFT, pos=middle)
    for share in (10, 30, 60):
        QTest.mouseMove(viewport, middle + QPoint(share, share))
    QTest.mouseRelease(viewport, LEFT, pos=middle + QPoint(60, 60))
    (left, right), _ = view.getViewBox().viewRange()
    assert right - left < (whole[0][1] - whole[0][0]) / 2
    assert compared.whole.isVisible()
    QTest.mouseDClick(viewport, LEFT, pos=middle)
    assert view.getViewBox().viewRange() == whole
    assert not compared.whole.isVisible()


def test_curves_are_written_as_pictures_and_figures(
    compared: CompareWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for form in ("png", "svg", "csv"):
        path = str(tmp_path / f"c.{form}")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (path, ""))
        compared.export(form)
    image = QImage(str(tmp_path / "c.png"))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}
    assert len(colours) > 20
    root = ElementTree.parse(tmp_path / "c.svg").getroot()
    assert len(list(root.iter("{http://www.w3.org/2000/svg}polyline"))) >= 4
    with (tmp_path / "c.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    assert [float(row["val_loss"]) for row in rows if row["val_loss"]] == pytest.approx(
        [1.1, 0.55, 1.1 / 3, 1.1, 0.55]
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/c.svg", ""))
    compared.export("svg")
    assert "cannot be written" in compared.note.text()


def test_a_picture_shows_each_plot_whole_however_small_it_is_in_the_window(
    qtbot: QtBot, make_run: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plots = Plots()
    qtbot.addWidget(plots)
    plots.resize(500, 150)
    plots.show()
    qtbot.waitExposed(plots)
    for event in make_run().events():
        plots._take(event)
    plots.extras.actions["lr"].trigger()
    small = [view.size() for view in plots.views]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "c.png"), ""))
    plots.export("png")
    image = QImage(str(tmp_path / "c.png"))
    assert (image.width(), image.height()) == (3 * 2 * 480, 2 * (300 + 32))
    assert [view.size() for view in plots.views] == small, "the window is as it was"
    blue, colours = QColor(theme.current().colours.accent), theme.current().colours
    curves = (blue, QColor(validation(colours)), blue)
    for place, curve in enumerate(curves):
        left = place * 2 * 480
        columns = [
            x - left
            for x in range(left, left + 2 * 480)
            if any(near(image.pixelColor(x, y), curve) for y in range(image.height()))
        ]
        assert columns and max(columns) > 0.85 * 2 * 480, "the curve goes up to the right end"


def near(one: QColor, other: QColor) -> bool:
    """Whether two colours are of one hue, as a thin line blends with what is behind it."""
    apart = abs(one.hue() - other.hue())
    return one.saturation() > 60 and min(apart, 360 - apart) < 8


def test_live_curves_can_be_zoomed_while_more_come(qtbot: QtBot, make_run: MakeRun) -> None:
    plots = Plots()
    qtbot.addWidget(plots)
    plots.resize(900, 300)
    plots.show()
    qtbot.waitExposed(plots)
    run = make_run()
    events = list(run.events())
    for event in events[:3]:
        plots._take(event)
    plots.draw()
    box = plots.loss.getViewBox()
    box.setRange(xRange=(0.2, 0.4), padding=0)
    plots.loss._set_zoomed(True)
    for event in events[3:]:
        plots._take(event)
    plots.draw()
    assert box.viewRange()[0] == pytest.approx([0.2, 0.4])
    assert plots.whole_button.isVisible()
    qtbot.mouseClick(plots.whole_button, LEFT)
    assert box.viewRange()[0][1] >= 3
    plots.pin_action.trigger()
    plots.clear(3)
    assert plots.loss.points(plots._pins[0][1])[0].tolist() == [1, 2, 3], "kept behind the next run"
    assert not len(plots.loss.points(plots._train_loss)[0])


def test_peaks_of_a_million_points_keep_every_spike() -> None:
    values = np.zeros(1_000_000)
    values[[3, 500_001, 999_999]] = [5.0, -7.0, 9.0]
    x, y = peaks(np.arange(1_000_000, dtype=np.float64), values)
    assert len(x) < 5_000
    assert (y.max(), y.min(), y[:10].max()) == (9.0, -7.0, 5.0)
    assert (np.diff(x) >= 0).all()
    left, right = in_view(x, y, 400_000, 600_000)[0][[0, -1]]
    assert left <= 400_000 and right >= 600_000
    assert len(in_view(x, y, 2e6, 3e6)[0]) <= 2


def test_smoothing_as_losses_come_is_smoothing_at_once() -> None:
    curves, kept = Curves(), Smoothed()
    rng = np.random.default_rng(0)
    for end in range(100, 5_100, 100):
        curves.take(step(end, tuple(rng.random(100))))
        shown = kept.of(curves, 50)
    np.testing.assert_allclose(shown, smoothed(curves.losses, 50), rtol=1e-9)


def test_a_run_under_way_goes_on_in_the_comparison(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    """Its curves, its legend and its results; another run's events change nothing."""
    whole, live, other = make_run(), make_run(0), make_run(0)
    events = list(whole.events())
    panel = open_panel(qtbot, window, 3)
    panel.choose([whole, live])
    shown = compare(qtbot, window, panel)
    (going,) = (each for each in shown.plot.runs if each.run.path == live.path)
    assert "No curves yet" in shown.note.text()
    shown.steps.setChecked(True)
    for event in events[:5]:  # of two epochs
        window.session.heard.emit(live, event)
        window.session.heard.emit(other, event)
    qtbot.waitUntil(lambda: len(shown.plot.accuracy.points(going.lines["val_accuracy"])[0]) == 2)
    assert "No curves yet" not in shown.note.text()
    assert shown.plot.loss.points(going.lines["step"])[1].tolist() == going.curves.losses.tolist()
    row = shown.plot.runs.index(going)
    qtbot.waitUntil(lambda: shown.legend._rows[row].text(1) == "2")
    live.events_path.write_text("".join(event.line() for event in events), "utf-8")
    for event in events[5:]:
        window.session.heard.emit(live, event)
    qtbot.waitUntil(lambda: shown.legend._rows[row].text(1) == "3")
    qtbot.waitUntil(lambda: "finished" in _cells(shown))
    shown.close()
    window.session.heard.emit(live, events[-1])  # nobody is there any more


def _cells(shown: CompareWindow) -> list[str]:
    table = shown.settings
    items = [table.topLevelItem(n) for n in range(table.topLevelItemCount())]
    return [item.text(place) for item in items if item is not None for place in (1, 2)]


def test_curves_are_smooth_and_as_wide_on_any_screen(qtbot: QtBot) -> None:
    """Where that costs little: the noise of many points is painted without smooth edges."""
    plots = Plots()
    qtbot.addWidget(plots)
    view, curve = plots.loss, plots._train_loss
    for count, smooth in ((100, True), (3_000, False)):
        x = np.linspace(0.0, 1.0, count)
        view._room = lambda: MOST  # type: ignore[method-assign]
        view.draw(curve, x, np.sin(x))
        pen = curve.opts["pen"]
        assert curve.opts["antialias"] is smooth
        assert pen.widthF() == 1.5 * view.devicePixelRatioF()
        assert curve.curve._shouldUseDrawLineSegments(pen), "a path costs thirty times as much"


@pytest.mark.parametrize("closes", [False, True])
def test_a_long_run_is_read_beside_the_window_and_what_it_does_meanwhile_is_kept(
    qtbot: QtBot, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch, closes: bool
) -> None:
    """The window may also be closed by then."""
    run, reads, told = make_run(1), threading.Event(), threading.Event()

    def read(run: Run) -> Curves:
        curves = read_curves(run)
        reads.set()
        assert told.wait(60), "the window stands still while it is read"
        return curves

    monkeypatch.setattr(run_reading, "LARGE", 0)
    monkeypatch.setattr(compare_window, "read_curves", read)
    desk = QWidget()
    qtbot.addWidget(desk)
    shown = CompareWindow([run], desk)

    def go_on() -> None:
        if reads.is_set():
            timer.stop()
            if closes:
                shown.destroyed.connect(told.set)
                shown.close()
            else:
                shown.take(run, step(20, (0.5,) * 10))
                told.set()

    timer = QTimer(desk, interval=1)
    timer.timeout.connect(go_on)
    timer.start()
    if closes:
        shown.show()
        with qtbot.waitSignal(shown.destroyed):
            pass
        qtbot.wait(0)
        return
    qtbot.waitUntil(lambda: shown.ready)
    (each,) = shown.plot.runs
    assert each.curves.losses[10:].tolist() == [0.5] * 10
