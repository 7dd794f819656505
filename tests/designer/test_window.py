"""The window as a whole: start, menus, shortcuts, palette, themes, layout."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMenu
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.palette import KIND, matches
from designer.projects.document import Document
from designer.window import MainWindow
from graph import KINDS, TEMPLATES, Project, build
from graph.finding import takes_images
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).resolve().parents[2]


def test_the_window_loads_no_torch_even_with_all_its_panels(home: Path) -> None:
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from designer import window
made = window.MainWindow.__init__
def watch(self, *rest):
    made(self, *rest)
    def end():
        if self.late.make_next():
            return
        self._end.stop()
        for name in ("code", "training", "runs", "problems"):
            self.show_panel(name)
        self.late.training.prepare_plots()
        self.document.select(list(self.document.network)[1:2])
        print("loaded", "torch" in sys.modules, "pyqtgraph" in sys.modules)
        self.close()
    def painted():
        print("painted", "torch" in sys.modules, "pyqtgraph" in sys.modules)
        self._end = QTimer(self, interval=10)
        self._end.timeout.connect(end)
        self._end.start()
    self.first_painted.connect(painted)
window.MainWindow.__init__ = watch
sys.exit(window.open_window(None))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(home),
            "HOME": str(home),
        },
    )
    assert done.stdout.splitlines() == ["painted False False", "loaded False True"], done.stderr
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr


def test_it_shows_the_network_and_its_counts(window: MainWindow) -> None:
    assert window.windowTitle() == "LeNet-5[*] — Stride"
    assert window.status.parameters.text() == "61,706 parameters"
    assert window.status.macs.text() == "416,520 MACs"
    assert "at batch" in window.status.memory.text()
    assert not window.isWindowModified()


def test_every_panel_stands_in_a_dock(window: MainWindow) -> None:
    names = {dock.objectName() for dock in window.findChildren(QDockWidget)}
    below = {"code", "data", "training", "predictions", "watch", "runs", "learn"}
    assert names == below | {"palette", "inspector", "problems"}
    bottom = {d.objectName() for d in window.tabifiedDockWidgets(window.docks["problems"])}
    assert bottom == below


def test_shortcuts_do_not_collide(window: MainWindow) -> None:
    from PySide6.QtGui import QAction

    keys: dict[str, str] = {}
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            assert key.toString() not in keys, (action.text(), keys[key.toString()])
            keys[key.toString()] = action.text()
    assert {"Ctrl+S", "Ctrl+O", "Ctrl+N", "Ctrl+Z", "F5"} <= set(keys)


def test_undo_and_redo_carry_the_name_of_the_step(window: MainWindow) -> None:
    window.canvas.add_layer("ReLU")
    text = window.document.undo_stack.undoText()
    assert text
    assert window.actions_.undo.text() == f"Undo {text}"
    window.actions_.undo.trigger()
    assert window.actions_.redo.text() == f"Redo {text}"


# -- the palette ---------------------------------------------------------------------------------


def kinds_shown(window: MainWindow) -> list[str]:
    kinds = window.palette_panel.list
    shown = []
    for place in range(kinds.topLevelItemCount()):
        group = kinds.topLevelItem(place)
        assert group is not None
        rows = [group.child(row) for row in range(group.childCount())]
        shown += [str(row.data(0, KIND)) for row in rows if not row.isHidden()]
    return shown


def test_the_first_letter_of_a_search_finds_all_kinds_judged(
    qtbot: QtBot, window: MainWindow
) -> None:
    takes_images.cache_clear()
    window.palette_panel.search.setFocus()
    qtbot.waitUntil(lambda: takes_images.cache_info().currsize == len(KINDS))
    judged = takes_images.cache_info().misses
    qtbot.keyClicks(window.palette_panel.search, "c")
    assert takes_images.cache_info().misses == judged


def test_the_palette_holds_every_kind_once(window: MainWindow) -> None:
    assert sorted(kinds_shown(window)) == sorted(KINDS)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("fc", "Linear"), ("bn", "BatchNorm2d"), ("resid", "Add"), ("max", "MaxPool2d")],
)
def test_search_knows_synonyms(qtbot: QtBot, window: MainWindow, words: str, kind: str) -> None:
    qtbot.keyClicks(window.palette_panel.search, words)
    assert kind in kinds_shown(window)
    assert all(matches(KINDS[name], words) for name in kinds_shown(window))


def test_enter_in_the_search_adds_the_first(qtbot: QtBot, window: MainWindow) -> None:
    before = len(window.document.network)
    qtbot.keyClicks(window.palette_panel.search, "dropout")
    qtbot.keyClick(window.palette_panel.search, Qt.Key.Key_Return)
    assert len(window.document.network) == before + 1


def test_enter_takes_the_best_find_and_not_what_was_added_last(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.canvas.add_layer("DenseBlock")
    qtbot.keyClicks(window.palette_panel.search, "dense")
    qtbot.keyClick(window.palette_panel.search, Qt.Key.Key_Return)
    (added,) = window.document.selection
    assert window.document.network.layer(added).kind == "Linear"


def test_a_search_without_a_hit_says_so(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.palette_panel.search, "qqq")
    assert window.palette_panel.none.isVisible()


def test_double_click_adds_a_layer(qtbot: QtBot, window: MainWindow) -> None:
    before = len(window.document.network)
    kinds = window.palette_panel.list
    group = kinds.topLevelItem(2)
    assert group is not None
    place = kinds.visualItemRect(group.child(0)).center()
    qtbot.mouseClick(kinds.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(kinds.viewport(), LEFT, pos=place)
    assert len(window.document.network) == before + 1


def test_a_dragged_row_carries_its_kind(window: MainWindow) -> None:
    from designer.canvas import LAYER_MIME

    kinds = window.palette_panel.list
    group = kinds.topLevelItem(2)  # behind the favourites and the recent ones
    assert group is not None
    data = kinds.mimeData([group.child(0)])
    assert bytes(data.data(LAYER_MIME).data()).decode() in KINDS


# -- themes and layout ---------------------------------------------------------------------------


def test_the_theme_is_switched_and_remembered(window: MainWindow, settings: QSettings) -> None:
    window.use_theme("dark")
    assert theme.current().name == "dark"
    assert settings.value("theme") == "dark"
    ticked = [a.data() for a in window.actions_.themes.actions() if a.isChecked()]
    assert ticked == ["dark"]
    assert window.palette().window().color().name() == theme.DARK.panel
    window.use_theme("light")
    assert window.palette().window().color().name() == theme.LIGHT.panel


def test_geometry_and_panels_are_remembered(
    qtbot: QtBot, window: MainWindow, settings: QSettings
) -> None:
    window.docks["palette"].close()
    window.resize(1200, 700)
    window.close()
    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(again)
    again.show()
    assert again.docks["palette"].isHidden()
    again.layout_.reset()
    assert not again.docks["palette"].isHidden()


def test_a_first_window_fills_a_screen_that_is_too_small_for_it(
    window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    assert window.screen().availableGeometry().width() < 1600
    window.layout_.fit_screen()
    assert window.isMaximized()
    window.showNormal()
    window.resize(700, 500)
    window.layout_.keep()
    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(again)
    again.layout_.fit_screen()
    assert not again.isMaximized()


def test_templates_are_in_menus_that_fit_a_low_screen(window: MainWindow) -> None:
    menu = window.actions_.templates
    families = [family for each in menu.actions() if isinstance(family := each.menu(), QMenu)]
    titles = [action.text() for family in families for action in family.actions()]
    assert sorted(titles) == sorted(f"{t.title}\t{t.year}" for t in TEMPLATES.values())
    assert max(each.sizeHint().height() for each in (menu, *families)) < 400
    actions = (action for family in families for action in family.actions())
    next(action for action in actions if action.text().startswith("AlexNet\t")).trigger()
    assert window.document.report.parameters == 61_100_840
    assert window.status.parameters.text() == "61.1 M parameters"


def test_a_refused_wire_is_told_in_the_status_bar(window: MainWindow) -> None:
    window.canvas.refused.emit("conv1 has a wire already.")
    assert window.status.message.text() == "conv1 has a wire already."
    window.canvas.select_all()
    assert window.status.message.text() == "conv1 has a wire already."
    window.canvas.commands.nudge(8, 0)
    assert window.status.message.text() == "", "what was refused is past"
    window.complain("A run failed.")
    window.canvas.commands.nudge(8, 0)
    assert window.status.message.text() == "A run failed."


def test_zoom_is_shown(window: MainWindow) -> None:
    window.canvas.reset_zoom()
    assert window.status.zoom.text() == "100 %"


def test_delete_key_deletes_on_the_canvas_and_not_in_a_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.canvas.show_node(node(window, "conv1"))
    page = window.inspector.layer_page
    assert page is not None
    qtbot.mouseClick(page.name, LEFT)
    qtbot.keyClick(page.name, Qt.Key.Key_Delete)
    assert window.document.network.find("conv1") is not None
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.document.network.find("conv1") is None)


def test_help_shows_the_page_of_the_selected_layer(window: MainWindow) -> None:
    from designer.kind_page import KindPage

    window.document.select([])
    window.show_help()
    assert "Select a layer" in window.status.message.text()
    window.document.select([node(window, "pool1")])
    window.show_help()
    pages = window.findChildren(KindPage)
    assert [page.windowTitle() for page in pages] == ["MaxPool2d"]
    pages[0].close()


def test_help_shows_the_page_of_the_kind_in_hand_in_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    from designer.kind_page import KindPage

    window.activateWindow()
    window.palette_panel.search.setFocus()
    qtbot.keyClicks(window.palette_panel.search, "batchnorm2d")
    qtbot.waitUntil(lambda: window.palette_panel.in_hand() == "BatchNorm2d")
    window.show_help()
    pages = window.findChildren(KindPage)
    assert [page.windowTitle() for page in pages] == ["BatchNorm2d"]
    pages[0].close()


def test_a_formula_on_the_page_of_a_kind_stays_on_one_line() -> None:
    from designer.kind_page import page

    joined, space = "\N{WORD JOINER}", "\N{NO-BREAK SPACE}"
    assert f"1/{joined}(1{space}−{space}p)" in page(KINDS["Dropout"])


def test_closing_with_unsaved_changes_asks(
    window: MainWindow, answer: Callable[[str], list[str]]
) -> None:
    window.canvas.add_layer("ReLU")
    seen = answer("Cancel")
    assert window.close() is False
    assert seen and "Save the changes" in seen[0]
    assert window.isVisible()
    answer("Discard")
    assert window.close() is True


def test_a_new_project_is_drawn_in_by_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.palette_panel.search.setFocus()
    window.actions_.new.trigger()
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert window.canvas.quick_add.isVisible()
