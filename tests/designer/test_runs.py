"""Runs in the window, by real events: the table, stars and notes, the bin, comparing, repeating."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QFile, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from codegen import generate
from designer.compare_window import CompareWindow
from designer.plot_points import in_view, peaks
from designer.plot_smooth import Smoothed
from designer.plot_view import PlotView
from designer.plots import Plots
from designer.run_columns import COLUMNS, PLACES
from designer.runs_panel import RunsPanel
from designer.training_session import State
from designer.window import MainWindow
from graph import build, check, project
from graph.edits import set_parameters
from tests.designer.conftest import node
from training.messages import Done, Epoch, Started, Step
from training.run_curves import Curves, smoothed
from training.run_mark import Mark, mark_path, read_mark
from training.runs import Run, create_run, open_run
from training.settings import parse_settings

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000
MakeRun = Callable[..., Run]


@pytest.fixture
def make_run(home: Path) -> MakeRun:
    """Make a run of LeNet-5 whose events were written as by a training of three epochs."""

    def make(epochs: int = 3, *, filters: int = 6, best: float = 0.9, **settings: object) -> Run:
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
    qtbot.waitUntil(lambda: panel.model.rowCount() == count and not panel._next.isActive())
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


# -- the table -----------------------------------------------------------------------------------


def test_the_table_sorts_by_value_and_filters_by_words(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    one, two, three = (
        make_run(best=0.9, lr=0.1),
        make_run(best=0.95, data="fashion-mnist"),
        make_run(0),
    )
    panel = open_panel(qtbot, window, 3)
    cells = {c.key: panel.model.index(2, i).data() for i, c in enumerate(COLUMNS)}
    assert (cells["accuracy"], cells["epochs"], cells["parameters"]) == (
        "90.00 %",
        "3 / 3",
        "61,706",
    )
    assert (cells["time"], cells["device"], cells["data"]) == ("6 s", "cpu", "mnist5k")
    header = panel.table.header()
    for order in ([two.name, one.name, three.name], [three.name, one.name, two.name]):
        at = header.sectionViewportPosition(PLACES["accuracy"]) + 8
        QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(at, header.height() // 2))
        if names(panel) != order:
            QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(at, header.height() // 2))
        assert names(panel) == order
    QTest.keyClicks(panel.filter, "fashion")
    assert names(panel) == [two.name]
    assert "1 of 3 runs" in panel.count.text()
    QTest.keyClicks(panel.filter, " nowhere")
    assert names(panel) == []
    panel.filter.clear()
    assert len(names(panel)) == 3


def test_columns_are_chosen_and_remembered(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    panel = open_panel(qtbot, window, 1)
    assert panel.table.isColumnHidden(PLACES["seed"])
    panel._show_columns(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Seed").trigger()
    menu.close()
    assert not panel.table.isColumnHidden(PLACES["seed"])
    again = RunsPanel(panel.commands, window.settings, window.session.runs_root)
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(PLACES["seed"])


def test_a_star_and_a_note_are_set_by_hand_and_kept(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    run, other = make_run(), make_run()
    panel = open_panel(qtbot, window, 2)
    click(panel, run, "star")
    assert read_mark(run).star
    panel.filter.setText("★")
    assert names(panel) == [run.name]
    panel.filter.clear()
    double_click(panel, run, "note")
    editor = panel.table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "wider first layer")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_mark(run) == Mark(star=True, note="wider first layer"))
    assert read_mark(other) == Mark()
    click(panel, run, "star")
    assert read_mark(run) == Mark(star=False, note="wider first layer")


def test_runs_go_to_the_bin_and_come_back(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    gone, kept, also = make_run(), make_run(), make_run()
    before = sorted(p.name for p in gone.path.iterdir())
    panel = open_panel(qtbot, window, 3)
    click(panel, gone)
    click(panel, also, keys=Qt.KeyboardModifier.ControlModifier)
    assert "2 selected" in panel.count.text()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(panel) == [kept.name])
    assert not gone.path.exists()
    assert "2 runs are in the bin" in panel.count.text()
    panel.count.linkActivated.emit("undo")
    qtbot.waitUntil(lambda: len(names(panel)) == 3)
    assert sorted(p.name for p in gone.path.iterdir()) == before
    assert open_run(also.path) == also


def test_without_a_bin_runs_go_to_a_folder_of_our_own(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda _file: False)
    run = make_run()
    panel = open_panel(qtbot, window, 1)
    click(panel, run)
    choose(panel, "Delete")
    qtbot.waitUntil(lambda: not names(panel))
    assert (run.path.parent / ".trash" / run.name / "settings.json").exists()
    panel.commands.bring_back()
    qtbot.waitUntil(lambda: names(panel) == [run.name])


# -- drawings, settings, files -------------------------------------------------------------------


def test_a_run_is_opened_as_it_was_and_forked(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    run = make_run(filters=9, lr=0.2, batch_size=17)
    window.document.sheet.placeholder = False
    panel = open_panel(qtbot, window, 1)
    double_click(panel, run)
    assert len(window.document.sheets) == 2
    network = window.document.network
    assert network.layer(node(window, "conv1")).values()["out_channels"] == 9
    assert window.document.path is None, "saving must never write into the run"
    choose(panel, "Fork: open it with its settings")
    assert len(window.document.sheets) == 3
    assert window.late.training.form.settings == run.settings
    assert window.late.training.in_view


def test_files_of_a_run_are_written_from_its_folder(
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    run = make_run(filters=9, lr=0.2)
    panel = open_panel(qtbot, window, 1)
    click(panel, run)
    for text, name in (("Network as model.py…", "m.py"), ("Training as train.py…", "t.py")):
        path = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (path, ""))
        choose(panel, text)
    assert (tmp_path / "m.py").read_text("utf-8") == run.model_path.read_text("utf-8")
    script = (tmp_path / "t.py").read_text("utf-8")
    compile(script, "t.py", "exec")
    assert "0.2" in script
    choose(panel, "Best weights as safetensors…")
    assert "no weights yet" in window.status.message.text()
    choose(panel, "Copy path")
    assert QGuiApplication.clipboard().text() == str(run.path)


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (lambda run: run.project_path.unlink(), "There is no file"),
        (lambda run: run.project_path.write_text("{"), "project.stride"),
        (lambda run: run.project_path.write_bytes(b"\xff\xfe"), "not text"),
    ],
)
def test_a_run_without_its_project_is_one_sentence(
    spoil: Callable[[Run], object],
    word: str,
    qtbot: QtBot,
    window: MainWindow,
    make_run: MakeRun,
) -> None:
    run, other = make_run(), make_run()
    spoil(run)
    panel = open_panel(qtbot, window, 2)
    double_click(panel, run)
    assert word in window.status.message.text()
    assert len(window.document.sheets) == 1
    choose(panel, "Train again and compare losses")
    assert word in window.status.message.text()
    assert window.session.state is State.IDLE
    panel.choose([run, other])
    shown = compare(qtbot, window, panel)
    assert "cannot be compared" in shown.drawings.toPlainText()


def test_spoiled_events_and_marks_do_no_harm(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    cut, empty, spoiled = make_run(), make_run(), make_run()
    text = cut.events_path.read_text("utf-8")
    cut.events_path.write_text(text[: len(text) * 2 // 3], "utf-8")
    empty.events_path.write_bytes(b"")
    spoiled.events_path.write_bytes(b"\x00\xff not events\n" * 20)
    mark_path(cut).write_text("{")
    panel = open_panel(qtbot, window, 3)
    assert sorted(names(panel)) == sorted(run.name for run in (cut, empty, spoiled))
    trouble = [row.trouble for row in panel.model.rows if row.trouble]
    assert len(trouble) == 1 and "star and the note" in trouble[0]
    panel.table.selectAll()
    shown = compare(qtbot, window, panel)
    assert "No curves yet" in shown.note.text()
    assert shown.plot.runs[0].curves is not None


# -- comparing -----------------------------------------------------------------------------------


def compare(qtbot: QtBot, window: MainWindow, panel: RunsPanel) -> CompareWindow:
    qtbot.mouseClick(panel.compare_button, LEFT)
    shown = window.findChildren(CompareWindow)[-1]
    shown.move(window.width() + 50, 0)  # the offscreen pointer knows no window above another
    qtbot.waitUntil(lambda: shown.ready)
    return shown


@pytest.fixture
def compared(qtbot: QtBot, window: MainWindow, make_run: MakeRun) -> CompareWindow:
    runs = [make_run(best=0.9), make_run(2, filters=9, best=0.95, lr=0.2)]
    panel = open_panel(qtbot, window, 2)
    panel.table.sortByColumn(PLACES["accuracy"], Qt.SortOrder.AscendingOrder)
    panel.choose(runs)
    return compare(qtbot, window, panel)


def test_runs_are_compared_by_curves_settings_and_drawings(compared: CompareWindow) -> None:
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
    assert "conv1: out_channels 6 → 9" in compared.drawings.toPlainText()


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


# -- live curves ---------------------------------------------------------------------------------


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


# -- training again ------------------------------------------------------------------------------


def test_a_run_is_trained_again_with_the_same_losses(qtbot: QtBot, window: MainWindow) -> None:
    window.document.set_training({"epochs": 1, "batch_size": 100, "seed": 3})
    window.show_panel("training")
    window.late.training.form.read()
    qtbot.mouseClick(window.late.training.train_button, LEFT)
    first = window.session.run
    assert first is not None
    qtbot.waitUntil(lambda: window.session.state is State.IDLE, timeout=LONG)
    assert first.drawing == "lenet5"
    panel = open_panel(qtbot, window, 1)
    click(panel, first)
    choose(panel, "Train again and compare losses")
    again = window.session.run
    assert again is not None and again.path != first.path
    qtbot.waitUntil(lambda: window.session.state is State.IDLE, timeout=LONG)
    assert "All 40 losses are equal, bit for bit." in window.status.message.text()
    assert first.name in read_mark(again).note
    panel = open_panel(qtbot, window, 2)
    assert json.loads(mark_path(again).read_text("utf-8"))["star"] is False


# -- a notice ------------------------------------------------------------------------------------


def test_the_end_of_a_long_run_is_noticed(
    window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, alerts = make_run(), []
    monkeypatch.setattr(QApplication, "alert", lambda *args: alerts.append(args))
    session, notice = window.session, window.late.notice
    session.run = run
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    session.began.emit()
    session.told.emit(done(run, 0.9))
    assert not alerts, "whoever waits a moment needs no notice"
    notice._since -= 200
    session.told.emit(done(run, 0.9))
    assert len(alerts) == 1
    assert "complete after 3 min 20 s: best accuracy 90.00 %" in window.status.message.text()


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
