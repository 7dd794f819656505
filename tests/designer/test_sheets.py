"""Several projects in tabs: each keeps its own drawing, history, selection and view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from designer.window import MainWindow
from graph import Project, build
from graph.project import dumps, load, save
from tests.designer.conftest import node
from tests.designer.sheets_desk import (
    CONTROL,
    LEFT,
    MIDDLE,
    SHIFT,
    Answer,
    agrees,
    click,
    key,
    spot,
    titles,
)


def test_the_project_at_the_start_makes_room_if_nobody_touched_it(window: MainWindow) -> None:
    assert not window.sheet_bar.isVisible()
    window.actions_.new.trigger()
    assert len(window.document.sheets) == 1
    assert not window.sheet_bar.isVisible()
    window.files.from_template("alexnet")
    assert titles(window) == ["Untitled", "AlexNet"]
    assert window.sheet_bar.isVisible()
    assert window.canvas.visible().contains(window.canvas.board.drawing())
    agrees(window)


def test_an_edited_project_stays_open_beside_a_new_one(three: MainWindow) -> None:
    assert titles(three) == ["LeNet-5", "AlexNet", "Untitled"]
    tabs = three.sheet_bar.tabs
    assert not tabs.tabIcon(0).isNull() and tabs.tabIcon(1).isNull()
    assert "not saved" in tabs.tabToolTip(0)
    agrees(three)


def test_a_file_that_is_open_is_shown_and_not_opened_twice(three: MainWindow, home: Path) -> None:
    path = home / "digits.stride"
    save(Project({"lenet5": build("lenet5")}), path)
    assert three.files.open(path)
    assert three.sheet_bar.tabs.tabToolTip(3) == str(path)
    click(three, 0)
    assert three.files.open(path)
    assert len(three.document.sheets) == 4
    assert three.document.path == path


def test_two_files_of_one_name_are_told_apart_by_their_folders(
    window: MainWindow, home: Path
) -> None:
    for folder in ("a", "b"):
        (home / folder).mkdir()
        save(Project({"lenet5": build("lenet5")}), home / folder / "net.stride")
        window.files.open(home / folder / "net.stride")
    assert titles(window) == ["net.stride — a", "net.stride — b"]


def test_drawings_of_one_name_are_numbered_as_they_were_opened(three: MainWindow) -> None:
    three.actions_.new.trigger()
    three.actions_.new.trigger()
    three.files.from_template("alexnet")
    names = ["LeNet-5", "AlexNet", "Untitled", "Untitled (2)", "Untitled (3)", "AlexNet (2)"]
    assert titles(three) == names
    sheets = three.document.sheets
    three.document.move(sheets[2], 4)
    assert titles(three)[2:5] == ["Untitled (2)", "Untitled (3)", "Untitled"], "names stay"
    three.document.remove(three.document.sheets[4])
    assert titles(three)[2:4] == ["Untitled", "Untitled (2)"]
    agrees(three)


def test_a_project_is_not_saved_over_one_that_is_open(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "digits.stride"
    save(Project({"lenet5": build("lenet5")}), path)
    window.files.open(path)
    window.files.from_template("alexnet")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_.save.trigger()
    assert "open in another tab" in window.banner.message.text()
    assert list(load(path).networks) == ["lenet5"]


# -- switching -----------------------------------------------------------------------------------


def test_a_tab_shows_its_drawing_as_it_was_left(qtbot: QtBot, three: MainWindow) -> None:
    click(three, 1)
    agrees(three)
    three.canvas.show_node(node(three, "conv3"))
    three.canvas.set_zoom(1.5)
    middle, chosen = three.canvas.middle(), three.document.selection
    click(three, 0)
    agrees(three)
    three.canvas.fit()
    click(three, 1)
    agrees(three)
    assert three.document.selection == chosen
    assert three.canvas.zoom == 1.5
    assert (three.canvas.middle() - middle).manhattanLength() < 2
    page = three.inspector.layer_page
    assert page is not None and page.name.text() == "conv3"
    assert three.status.parameters.text() == "61.1 M parameters"


def test_undo_is_of_the_project_in_view_alone(three: MainWindow) -> None:
    click(three, 1)
    three.canvas.add_layer("ReLU")
    click(three, 0)
    agrees(three)
    three.actions_.undo.trigger()
    assert dumps(three.document.project) == dumps(Project({"lenet5": build("lenet5")}))
    assert not three.actions_.undo.isEnabled()
    assert three.document.sheets[1].undo_stack.count() == 1
    click(three, 1)
    agrees(three)
    assert len(three.document.network) == len(build("alexnet")) + 1


def test_keys_go_round_the_tabs_and_close_them(three: MainWindow, answer: Answer) -> None:
    assert three.actions_.close_tab.shortcut() == QKeySequence("Ctrl+W")
    key(three, Qt.Key.Key_Tab)
    assert three.document.title == "LeNet-5"
    key(three, Qt.Key.Key_Tab)
    assert three.document.title == "AlexNet"
    key(three, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert three.document.title == "LeNet-5"
    key(three, Qt.Key.Key_Tab)
    key(three, Qt.Key.Key_W)
    assert titles(three) == ["LeNet-5", "Untitled"]
    agrees(three)
    key(three, Qt.Key.Key_W)
    seen = answer("Discard")
    key(three, Qt.Key.Key_W)
    assert seen and "LeNet-5" in seen[0]
    assert titles(three) == ["Untitled"] and len(three.document.network) == 0


def test_what_is_typed_belongs_to_the_tab_it_was_typed_in(qtbot: QtBot, three: MainWindow) -> None:
    click(three, 1)
    three.canvas.show_node(node(three, "conv1"))
    page = three.inspector.layer_page
    assert page is not None
    qtbot.mouseClick(page.name, LEFT)
    page.name.selectAll()
    qtbot.keyClicks(page.name, "stem")
    qtbot.keyClick(page.name, Qt.Key.Key_Tab, CONTROL)
    assert three.document.title == "Untitled"
    assert three.document.sheets[1].network.find("stem") is not None
    assert three.document.sheets[0].network.find("conv1") is not None


def test_what_is_typed_in_a_panel_that_floats_is_saved(
    qtbot: QtBot, three: MainWindow, home: Path
) -> None:
    click(three, 1)
    three.canvas.show_node(node(three, "conv1"))
    three.docks["inspector"].setFloating(True)
    three.docks["inspector"].activateWindow()
    qtbot.waitUntil(three.docks["inspector"].isActiveWindow)
    page = three.inspector.layer_page
    assert page is not None
    page.name.setFocus()
    page.name.selectAll()
    qtbot.keyClicks(page.name, "stem")
    three.document.save(home / "named.stride")
    (network,) = load(home / "named.stride").networks.values()
    assert network.find("stem") is not None


@pytest.mark.parametrize("last", ["save", "next", "close"])
def test_a_note_that_is_being_written_is_kept(
    qtbot: QtBot, three: MainWindow, home: Path, answer: Answer, last: str
) -> None:
    click(three, 1)
    sheet, path = three.document.sheet, home / "noted.stride"
    three.document.save(path)
    three.canvas.note_commands.add()
    qtbot.keyClicks(three.canvas.note_box, "why?")
    if last == "save":
        three.actions_.save.trigger()
    elif last == "next":
        three.sheets.next()
        assert three.document.sheet is not sheet
        three.document.use(sheet)
        three.actions_.save.trigger()
    else:
        said = answer("Save")
        three.sheets.close_current()
        assert said and sheet not in three.document.sheets
    (network,) = load(path).networks.values()
    assert [note.text for note in network.notes.values()] == ["why?"]


def test_a_tab_can_be_dragged_elsewhere(three: MainWindow) -> None:
    tabs = three.sheet_bar.tabs
    start, end = spot(three, 2), spot(three, 0) - QPoint(20, 0)
    QTest.mousePress(tabs, LEFT, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(tabs, start + (end - start) * (step / 10))
    QTest.mouseRelease(tabs, LEFT, pos=end)
    assert [sheet.title for sheet in three.document.sheets] == ["Untitled", "LeNet-5", "AlexNet"]
    assert titles(three) == ["Untitled", "LeNet-5", "AlexNet"]
    agrees(three)


# -- closing -------------------------------------------------------------------------------------


def test_closing_a_modified_tab_asks(three: MainWindow, answer: Answer) -> None:
    button = three.sheet_bar.tabs.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    seen = answer("Cancel")
    QTest.mouseClick(button, LEFT)
    assert "Save the changes to LeNet-5?" in seen[0]
    assert three.document.title == "LeNet-5" and len(three.document.sheets) == 3
    answer("Discard")
    QTest.mouseClick(button, LEFT)
    assert titles(three) == ["AlexNet", "Untitled"]
    agrees(three)
    click(three, 0, MIDDLE)
    assert not three.sheet_bar.isVisible()


def test_saving_in_the_question_saves_that_tab(
    three: MainWindow, home: Path, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "kept.stride"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer("Save")
    assert three.sheets.close(three.document.sheets[0])
    assert len(load(path).networks["lenet5"]) == 15
    assert titles(three) == ["AlexNet", "Untitled"]


def test_the_window_asks_for_every_modified_tab(three: MainWindow, answer: Answer) -> None:
    click(three, 1)
    three.canvas.add_layer("ReLU")
    click(three, 2)
    first = answer("Cancel")
    assert three.close() is False
    assert "LeNet-5" in first[0] and three.document.title == "LeNet-5"
    seen: list[str] = []
    three.document.switched.connect(lambda: seen.append(three.document.title))
    answer("Discard")
    three.document.switched.connect(lambda: answer("Discard"))
    assert three.close() is True
    assert seen == ["AlexNet"]


def test_the_menu_of_a_tab_closes_the_others(three: MainWindow, answer: Answer) -> None:
    sheet = three.document.sheets[1]
    menu = three.sheet_bar.menu(sheet)
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Copy the path"].isEnabled()
    answer("Discard")
    actions["Close the others"].trigger()
    assert titles(three) == ["AlexNet"]
    agrees(three)
