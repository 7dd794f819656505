"""The table of runs, by real events: sorting, stars and notes, the bin, files, repeating."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
)
from pytestqt.qtbot import QtBot

from designer.runs.run_columns import COLUMNS, PLACES
from designer.runs.runs_panel import RunsPanel
from designer.session.training_session import State
from designer.window import MainWindow
from tests.designer.conftest import node
from tests.designer.runs_desk import (
    LEFT,
    LONG,
    MakeRun,
    choose,
    click,
    compare,
    compare_drawings,
    done,
    double_click,
    names,
    open_panel,
    started,
)
from tests.designer.sheets_desk import titles
from training.messages import Stopped
from training.records.run_mark import Mark, mark_path, read_mark
from training.runs import Run, open_run

ALIGNMENT, RIGHT = Qt.ItemDataRole.TextAlignmentRole, int(Qt.AlignmentFlag.AlignRight)


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


def test_the_runs_of_a_sweep_stand_together(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    """In the order of the column that is sorted by within each sweep; kept for the next time."""
    best = {"": (0.7, 0.95), "rates": (0.8, 0.6), "widths": (0.9, 0.5)}
    runs = {
        value: make_run(best=value, sweep=sweep)
        for sweep, values in best.items()
        for value in values
    }
    panel = open_panel(qtbot, window, 6)
    panel.table.sortByColumn(PLACES["accuracy"], Qt.SortOrder.DescendingOrder)
    assert names(panel) == [runs[value].name for value in sorted(runs, reverse=True)]
    panel.columns._show_menu(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    group = next(a for a in menu.actions() if a.text() == "Group by sweep")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(group).center())
    grouped = [runs[value].name for value in (0.9, 0.5, 0.8, 0.6, 0.95, 0.7)]
    assert names(panel) == grouped
    assert not panel.table.isColumnHidden(PLACES["sweep"])
    again = RunsPanel(panel.commands, window.settings, window.session.runs_root)
    qtbot.addWidget(again)
    again.refresh()
    qtbot.waitUntil(lambda: names(again) == grouped)


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
    needed = panel.table.fontMetrics().horizontalAdvance("wider first layer")
    assert panel.table.columnWidth(PLACES["note"]) > needed, "it can be read as a whole"
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
    assert titles(window) == ["LeNet-5", run.name]
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
    shown = compare_drawings(qtbot, window, panel)
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
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    session.heard.emit(run, started(run))
    session.heard.emit(run, done(run, 0.9))
    assert not alerts, "whoever waits a moment needs no notice"
    session.heard.emit(run, started(run))
    notice._since[run.path] -= 200
    session.heard.emit(run, done(run, 0.9))
    assert len(alerts) == 1
    told = f"{run.name} is complete after 6 s of training: best accuracy 90.00 %."
    assert window.status.message.text() == told, "the time of the card and of the table"
    panel = window.late.training.outcome
    panel.show_end(done(run, 0.9), run, resumable=False)
    assert "in 6 s." in panel.remedy.text()
    session.heard.emit(run, started(run))
    notice._since[run.path] -= 200
    session.heard.emit(run, Stopped(epoch=2, step=1234, run=str(run.path)))
    assert window.status.message.text() == f"{run.name} stopped in epoch 2, after step 1,234."
