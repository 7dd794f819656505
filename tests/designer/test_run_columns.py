"""The columns of the table of runs: what has room, what a person chose, what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QStyleOptionHeaderV2,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from designer.runs.run_columns import COLUMNS, PLACES
from designer.runs.runs_panel import RunsPanel
from designer.session.run_view import ARROW
from designer.window import MainWindow
from tests.designer.runs_desk import (
    LEFT,
    MakeRun,
    click,
    names,
    open_panel,
)

ALIGNMENT, RIGHT = Qt.ItemDataRole.TextAlignmentRole, int(Qt.AlignmentFlag.AlignRight)


def test_columns_grow_with_what_they_hold_unless_a_person_made_them_narrow(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    panel = open_panel(qtbot, window, 1)
    table, header, data, state = panel.table, panel.table.header(), PLACES["data"], PLACES["state"]
    header.resizeSection(state, 30)  # not by hand
    make_run(data="csv:/me/a.csv")
    panel.refresh()
    qtbot.waitUntil(lambda: len(names(panel)) == 2 and not panel.reading)
    assert table.columnWidth(PLACES["star"]) == 34
    assert table.columnWidth(state) >= table.sizeHintForColumn(state)
    assert table.columnWidth(data) >= table.sizeHintForColumn(data)
    edge = QPoint(header.sectionViewportPosition(data + 1) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), LEFT, pos=edge)
    QTest.mouseMove(header.viewport(), edge - QPoint(20, 0))
    QTest.mouseMove(header.viewport(), edge - QPoint(80, 0))
    QTest.mouseRelease(header.viewport(), LEFT, pos=edge - QPoint(80, 0))
    narrow = table.columnWidth(data)
    assert narrow < table.sizeHintForColumn(data)
    panel.refresh()
    qtbot.waitUntil(lambda: not panel.reading)
    assert table.columnWidth(data) == narrow


def test_columns_are_chosen_and_remembered(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    panel = open_panel(qtbot, window, 1)
    assert panel.table.isColumnHidden(PLACES["seed"])
    panel.columns._show_menu(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Seed").trigger()
    menu.close()
    assert not panel.table.isColumnHidden(PLACES["seed"])
    again = RunsPanel(panel.commands, window.settings, window.session.runs_root)
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(PLACES["seed"])


def test_columns_that_another_version_remembered_do_no_harm(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    open_panel(qtbot, window, 1)
    for key in ("runs/gave_way", "runs/kept", "runs/by_hand"):
        window.settings.setValue(key, "weather loss")
    again = RunsPanel(window.late.runs.commands, window.settings, window.session.runs_root)
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(PLACES["loss"])


def test_what_matters_of_a_run_is_in_view_on_a_laptop(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    """Titles stand above their figures, and no room is lost to arrows that are not there."""
    make_run(best=0.9, lr=0.1)
    window.resize(1366, 768)
    panel = open_panel(qtbot, window, 1)
    header = panel.table.header()
    for place, column in enumerate(COLUMNS):
        aligned = panel.model.headerData(place, Qt.Orientation.Horizontal, ALIGNMENT)
        cell = panel.model.index(0, place).data(ALIGNMENT)
        assert bool(aligned & RIGHT) == column.number == bool(cell and cell & RIGHT)
        if column.key in ("name", "state", "accuracy", "loss", "epochs", "data", "lr", "time"):
            end = header.sectionViewportPosition(place) + header.sectionSize(place)
            assert end <= panel.table.viewport().width(), column.key
    before = header.sectionSize(PLACES["accuracy"])
    panel.table.sortByColumn(PLACES["accuracy"], Qt.SortOrder.AscendingOrder)
    assert header.sectionSize(PLACES["accuracy"]) > before, "for the arrow"


def test_columns_of_a_wide_table_fit_what_they_hold(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run(best=0.9)
    window.resize(1920, 1080)
    table = open_panel(qtbot, window, 1).table
    qtbot.waitUntil(lambda: table.columnWidth(PLACES["name"]) > 140)
    for key in ("name", "date", "parameters"):
        assert table.columnWidth(PLACES[key]) >= table.sizeHintForColumn(PLACES[key]), key
    assert table.header().length() >= table.viewport().width(), "its line ends with the panel"


def overflows(table: QTreeView) -> bool:
    """Whether a part of the titles is beyond the edge of the table."""
    return table.header().length() > table.viewport().width()


def test_with_large_text_what_matters_most_is_seen_without_scrolling(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    """What gave way comes back where there is room, and what a person asks for stays."""
    runs = [make_run(best=0.9), make_run(best=0.8)]
    window.actions_.text_size.use(150)
    try:
        panel = open_panel(qtbot, window, 2)
        table = panel.table
        qtbot.waitUntil(lambda: not overflows(table))
        for key in ("star", "name", "state", "accuracy", "loss", "epochs"):
            assert not table.isColumnHidden(PLACES[key]), key
            assert table.columnWidth(PLACES[key]) >= table.sizeHintForColumn(PLACES[key]), key
        assert table.isColumnHidden(PLACES["device"])
        again = RunsPanel(panel.commands, window.settings, window.session.runs_root)
        again.resize(2400, 300)
        qtbot.addWidget(again)
        again.show()
        again.refresh()
        qtbot.waitUntil(lambda: again.columns._is_fitted)
        assert not again.table.isColumnHidden(PLACES["device"]), "it had no room, that is all"

        qtbot.mouseClick(panel.columns_button, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text() == "Device (no room)")
        assert not action.isChecked()
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        assert not table.isColumnHidden(PLACES["device"])
        click(panel, runs[0])
        QTest.keyClick(table, Qt.Key.Key_F2)
        assert not table.isColumnHidden(PLACES["note"])
    finally:
        window.actions_.text_size.use(100)
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: not table.isColumnHidden(PLACES["parameters"]))


def test_a_column_that_one_sorts_by_stays(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    panel = open_panel(qtbot, window, 1)
    table = panel.table
    table.sortByColumn(PLACES["device"], Qt.SortOrder.AscendingOrder)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: table.isColumnHidden(PLACES["date"]))
    assert not table.isColumnHidden(PLACES["device"])


def test_a_title_to_the_right_stands_beside_its_arrow(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    make_run()
    panel = open_panel(qtbot, window, 1)
    place = PLACES["accuracy"]
    panel.table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    option = QStyleOptionHeaderV2()
    panel.table.titles.initStyleOption(option)
    panel.table.titles.initStyleOptionForIndex(option, place)
    assert option.text == "Best acc." + ARROW
    panel.table.titles.initStyleOptionForIndex(option, PLACES["loss"])
    assert option.text == "Val. loss"
