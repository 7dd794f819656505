"""What differs between two drawings, shown on a canvas that is only looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.canvas.mark import ADDED, CHANGED, REMOVED
from designer.canvas.node_painter import TEXT_LEFT
from designer.compare import compare_drawings as page
from designer.compare.compare_window import CompareWindow
from designer.compare.difference_panel import DifferencePanel
from designer.compare.difference_view import READABLE, DifferenceView
from designer.compare.differences_text import FEW
from designer.window import MainWindow
from graph import Dropout, Input, Network, Report, Wire, arrange, build
from graph.difference_drawing import Compared, compared
from graph.edits import Batch, Rename, set_parameters
from graph.layering import COLUMN
from graph.rewire import remove_and_join
from tests.designer.conftest import node
from tests.designer.runs_desk import LEFT, MakeRun, compare, compare_drawings, open_panel


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
    return compare_drawings(qtbot, window, panel)


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
    qtbot.waitUntil(lambda: shown.drawings.ready)
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


def test_a_ghost_stands_beside_the_layer_that_took_its_place() -> None:
    """A drawing that was arranged since makes room for it, and nothing is drawn over it."""
    before, after = build("lenet5"), build("lenet5")
    gone = [before.find(name) or "" for name in ("pool1", "fc2", "relu4")]
    remove_and_join(Report(after), gone).apply(after)
    arrange(after)
    found = compared(before, after)
    places = {node: found.network.position(node) for node in found.network}
    x, y = places[found.network.find("conv2") or ""]
    ghost = found.network.find("pool1") or ""
    assert places[ghost][1] == y and abs(places[ghost][0] - x) <= COLUMN
    for each, (x, y) in places.items():
        near = [n for n, at in places.items() if abs(at[0] - x) < 168 and abs(at[1] - y) < 56]
        assert near == [each]


def chain(count: int, *other: int) -> Network:
    """A network of so many layers one after the other, some of which are otherwise."""
    network = Network("chain")
    last = network.add(Input(shape=(4,)), name="image")
    for number in range(count):
        layer = Dropout(p=0.2 if number in other else 0.1)
        node = network.add(layer, name=f"drop{number}")
        network.connect(Wire(last, "out", node, "in"))
        last = node
    arrange(network)
    return network


@pytest.fixture
def long(qtbot: QtBot) -> DifferencePanel:
    """A drawing of 301 layers, too many to be read at once, that differs in two places."""
    found = compared(chain(300), chain(300, 40, 41, 250))
    panel = DifferencePanel(found)
    qtbot.addWidget(panel, before_close_func=lambda _: panel.view.close_document())
    panel.resize(940, 640)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def in_view(view: DifferenceView, name: str) -> bool:
    """Whether all of a layer can be seen, and is large enough to be read."""
    item = view.board.nodes[view.document.network.find(name) or ""]
    body = item.frame.body.translated(*item.place)
    return view.zoom >= READABLE and view.visible().contains(body)


def test_a_drawing_too_large_to_be_read_is_shown_where_it_differs(
    qtbot: QtBot, long: DifferencePanel
) -> None:
    view = long.view
    assert in_view(view, "drop40") and in_view(view, "drop41")
    assert long.place.text() == "1 of 2" and not long.whole.isChecked()
    assert not long.before.isEnabled()
    QTest.keyClick(long, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: in_view(view, "drop250"))
    assert not in_view(view, "drop40")
    assert long.place.text() == "2 of 2" and not long.after.isEnabled()
    long.resize(800, 500)
    assert in_view(view, "drop250"), "in a view of another size too"
    qtbot.mouseClick(long.before, LEFT)
    assert in_view(view, "drop41")
    qtbot.mouseClick(long.whole, LEFT)
    assert long.whole.isChecked() and long.place.text() == "2 places"
    assert view.visible().contains(view.board.drawing())
    qtbot.mouseClick(long.whole, LEFT)
    assert in_view(view, "drop41") and not long.whole.isChecked()


def test_who_reads_large_text_sees_the_drawings_larger(
    qtbot: QtBot, window: MainWindow, shown: CompareWindow
) -> None:
    view = shown.drawings.view
    assert view is not None and view.zoom < 1.5 * READABLE
    window.actions_.text_size.use(150)
    try:
        shown.drawings._begin()
        qtbot.waitUntil(lambda: shown.drawings.ready)
        view = shown.drawings.view
        assert view is not None
        qtbot.waitUntil(lambda: view.zoom >= 1.5 * READABLE)
    finally:
        window.actions_.text_size.use(100)


def test_a_double_click_goes_to_a_layer_or_between_all_and_what_differs(
    long: DifferencePanel,
) -> None:
    view, corner = long.view, QPoint(3, 3)
    QTest.mouseDClick(view.viewport(), LEFT, pos=corner)
    assert view.is_whole and long.whole.isChecked()
    QTest.mouseDClick(view.viewport(), LEFT, pos=corner)
    assert in_view(view, "drop40") and not view.is_whole
    QTest.mouseDClick(view.viewport(), LEFT, pos=corner)
    node = view.document.network.find("drop250") or ""
    at = view.mapFromScene(view.board.nodes[node].pos())
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    assert in_view(view, "drop250") and view.document.selection == {node}
    assert long.place.text() == "2 of 2"


def test_the_oldest_run_is_what_the_others_are_compared_with_unless_another_is_chosen(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    old, new = make_run(filters=6), make_run(filters=9)
    panel = open_panel(qtbot, window, 2)
    panel.choose([old, new])
    assert panel.chosen[0].summary.run == new, "the newest stands above"
    drawings = compare_drawings(qtbot, window, panel).drawings
    assert drawings.base.currentText() == old.name
    assert "conv1: out_channels 6 → 9" in drawings.toPlainText()
    QTest.keyClick(drawings.base, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: drawings.ready)
    assert drawings.base.currentText() == new.name
    assert "conv1: out_channels 9 → 6" in drawings.toPlainText()


def test_one_of_several_comparisons_is_pressed_to_see_it(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    runs = [make_run(filters=filters) for filters in (6, 9, 12)]
    panel = open_panel(qtbot, window, 3)
    panel.choose(runs)
    drawings = compare_drawings(qtbot, window, panel).drawings
    for title, words in ((runs[1].name, "6 → 9"), (runs[2].name, "6 → 12")):
        (number,) = [n for n, each in enumerate(drawings._sections) if each.title == title]
        drawings.text.anchorClicked.emit(QUrl(f"#{number}/-1"))
        qtbot.waitUntil(lambda: drawings.ready)
        assert drawings.view is not None
        assert any(
            words in text for each in drawings.view.compared.changed.values() for text in each
        )


def test_many_lines_are_folded_until_they_are_asked_for(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    run = make_run()
    document = window.document
    document.replace(type(document.project)({"chain": chain(40)}))
    panel = open_panel(qtbot, window, 1)
    panel.choose([run])
    text = compare_drawings(qtbot, window, panel).drawings.text
    lines = [line for line in text.toPlainText().splitlines() if line[:2] in ("+ ", "- ", "~ ")]
    assert len(lines) == FEW
    text.anchorClicked.emit(QUrl("#0/-2"))
    assert "drop39" in text.toPlainText() and "more" not in text.toPlainText()


def watched(monkeypatch: pytest.MonkeyPatch, note: Callable[[], object]) -> None:
    """Have a note taken each time that two drawings are compared."""

    def noted(before: Network, after: Network) -> Compared:
        note()
        return compared(before, after)

    monkeypatch.setattr(page, "compared", noted)


def test_drawings_are_compared_one_a_turn_and_only_once_somebody_looks(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns, seen = [0], list[int]()
    clock = QTimer(window, interval=0)
    clock.timeout.connect(lambda: turns.append(turns[-1] + 1))
    watched(monkeypatch, lambda: seen.append(turns[-1]))
    runs = [make_run(filters=filters) for filters in (6, 7, 8, 9)]
    panel = open_panel(qtbot, window, 4)
    panel.choose(runs)
    clock.start()
    shown = compare_drawings(qtbot, window, panel)
    clock.stop()
    assert len(seen) == 4 == len(set(seen)), "the open drawing too, and other work between them"
    assert [each.differs for each in shown.drawings._sections] == [True, True, True, False]


def test_large_drawings_are_read_and_compared_in_a_thread_and_closing_ends_that(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "LARGE", 0)
    monkeypatch.setattr(page, "MANY", 0)
    threads = list[str]()
    watched(monkeypatch, lambda: threads.append(threading.current_thread().name))
    runs = [make_run(), make_run(), make_run()]
    panel = open_panel(qtbot, window, 3)
    panel.choose(runs)
    shown = compare_drawings(qtbot, window, panel)
    assert threads == ["stride-background"] * 3
    shown.close()
    begun, closed = threading.Event(), threading.Event()
    watched(monkeypatch, lambda: (begun.set(), closed.wait(10)))
    shown = compare(qtbot, window, panel)
    clock = QTimer(window, interval=5)

    def close() -> None:
        if begun.is_set() and not closed.is_set():
            assert shown.close()
            closed.set()

    clock.timeout.connect(close)
    clock.start()
    shown.tabs.setCurrentWidget(shown.drawings)
    qtbot.waitUntil(lambda: closed.is_set() and not window.findChildren(CompareWindow))
