"""What differs between two drawings, shown on a canvas that is only looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.canvas.mark import ADDED, CHANGED, REMOVED
from designer.canvas.node_painter import TEXT_LEFT
from designer.compare.compare_window import CompareWindow
from designer.compare.difference_view import DifferenceView
from designer.window import MainWindow
from graph import Report, build
from graph.difference_drawing import compared
from graph.edits import Batch, Rename, set_parameters
from graph.rewire import remove_and_join
from tests.designer.conftest import node
from tests.designer.runs_desk import LEFT, MakeRun, compare, open_panel


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, make_run: MakeRun) -> CompareWindow:
    """A run of LeNet-5 against the drawing in the window, which was changed in three ways."""
    run = make_run()
    document, network = window.document, window.document.network
    document.push(remove_and_join(document.report, [node(window, "pool1")]), "Delete")
    conv2 = node(window, "conv2")
    document.push(set_parameters(network, conv2, out_channels=20), "Change")
    document.select([])
    window.canvas.add_layer("Dropout")
    panel = open_panel(qtbot, window, 1)
    panel.choose([run])
    found = compare(qtbot, window, panel)
    found.tabs.setCurrentWidget(found.drawings)
    return found


def of(view: DifferenceView, sign: str) -> set[str]:
    marks, network = view.board.marks, view.document.network
    assert marks is not None
    return {network.name(each) for each, mark in marks.items() if mark.sign == sign}


def test_a_run_is_compared_with_the_open_drawing_on_a_canvas(
    qtbot: QtBot, window: MainWindow, shown: CompareWindow
) -> None:
    view = shown.drawings.view
    assert view is not None and view.isVisible()
    assert len(of(view, ADDED)) == 1
    assert of(view, REMOVED) == {"pool1"}
    assert "conv2" in of(view, CHANGED)
    ghost = view.document.network.find("pool1")
    conv2 = view.document.network.find("conv2")
    assert ghost is not None and conv2 is not None
    assert view.compared.cut, "the ghost hangs on the wire that it had"
    assert "out_channels 16 → 20" in view.board.marks[conv2].words  # type: ignore[index]
    before = window.document.network.copy()

    link = next(r for r in view.compared.rows if r.text.startswith("- pool1"))
    place = view.compared.rows.index(link)
    shown.drawings.text.anchorClicked.emit(QUrl(f"#0/{place}"))
    assert view.document.selection == {ghost}
    at = view.mapFromScene(view.board.nodes[ghost].pos())
    assert view.viewport().rect().contains(at)

    view.go_to(conv2)
    other = view.mapFromScene(view.board.nodes[conv2].pos())
    with qtbot.waitSignal(view.chosen) as heard:
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, other)
    assert heard.args == [conv2]
    QTest.mousePress(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, other)
    for step in (20, 60, 90):
        QTest.mouseMove(view.viewport(), other + QPoint(step, 0))
    QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, other + QPoint(90, 0))
    assert view.mapFromScene(view.board.nodes[conv2].pos()).x() > other.x() + 40, "dragged along"
    assert window.document.network == before, "it is only looked at"
    shown.close()


def test_what_is_wrong_in_a_drawing_is_not_told_by_its_difference(qtbot: QtBot) -> None:
    before, after = build("lenet5"), build("lenet5")
    conv2 = after.find("conv2") or ""
    Batch(
        (
            set_parameters(after, conv2, kernel_size=(99, 99)),
            Rename(conv2, "convolution_with_a_name_that_is_long"),
        )
    ).apply(after)
    view = DifferenceView(compared(before, after))
    qtbot.addWidget(view, before_close_func=lambda _: view.close_document())
    view.resize(900, 700)
    view.show()
    board = view.board
    assert view.document.report.facts[conv2].failed
    assert all(wire.pen() == board.theme.wire for wire in board.wires.values())
    name = QFontMetricsF(board.theme.name_font).horizontalAdvance(board.nodes[conv2].look.name)
    half = board.nodes[conv2].frame.half
    assert -half + TEXT_LEFT + name <= half - 24, "the name ends before the sign"
    view.set_zoom(0.3)
    view.centerOn(board.nodes[conv2].pos())
    shown = view.grab().toImage()
    at = shown.pixelColor(shown.width() // 2, shown.height() // 2)
    assert at == board.marks[conv2].tone  # type: ignore[index]


def test_ghosts_keep_their_places_and_their_names() -> None:
    before, after = build("lenet5"), build("lenet5")
    pool = before.find("pool1")
    assert pool is not None
    remove_and_join(Report(after), [pool]).apply(after)
    found = compared(before, after)
    (ghost,) = found.removed
    assert found.network.position(ghost) == before.position(pool)
    assert found.network.name(ghost) == "pool1"
    assert [row.node for row in found.rows if row.text.startswith("- pool1")] == [ghost]
    assert not compared(before, before.copy()).rows
