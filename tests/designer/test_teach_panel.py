"""How it works: the panel as a student uses it, by mouse and keys."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from designer.canvas.spotlight import Spotlight
from designer.look.colours import DARK, LIGHT
from designer.teach.closeup import BOTH, LEGIBLE_ONE, ONE
from designer.teach.cost_strip import CostStrip
from designer.teach.costs import Row, Share
from designer.teach.learn_panel import LearnPanel
from designer.teach.playback import pace
from designer.teach.sliding_view import SMALL_MAP
from designer.teach.terms import COLOURS
from designer.window import MainWindow
from graph import Project, build
from graph.edits import Move, Remove, set_parameters
from tests.designer.conftest import node
from tests.designer.learn_desk import click
from tests.designer.test_theme import contrast


def test_the_window_steps_and_says_where_it_is(qtbot: QtBot, learn: LearnPanel) -> None:
    page = learn.window_page
    assert page.where.text().startswith("Output (0, 0) sees rows −2…2, columns −2…2.")
    assert "16 of its 25 cells lie on the padding" in page.where.text()
    click(qtbot, page.bar.forward)
    click(qtbot, page.bar.forward)
    assert page.playback.place == page.view.place == 2
    assert page.where.text().startswith("Output (0, 2) sees rows −2…2, columns 0…4.")
    assert "stride" in page.formula.active
    click(qtbot, page.bar.back)
    assert page.playback.place == 1


def test_groups_are_told_of_the_filter_that_is_shown(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    document, conv = window.document, node(window, "conv2")
    document.push(set_parameters(document.network, conv, groups=2), "Two groups")
    window.canvas.show_node(conv)
    told = learn.window_page.about
    qtbot.waitUntil(lambda: "In 2 groups each filter sees 3 of the 6 channels." in told.text())


def test_the_slider_scrubs_to_the_end(qtbot: QtBot, learn: LearnPanel) -> None:
    page = learn.window_page
    page.bar.slider.setFocus()
    qtbot.keyClick(page.bar.slider, Qt.Key.Key_End)
    assert page.playback.place == 28 * 28 - 1
    assert page.bar.where.text() == "784 of 784"
    assert page.where.text().startswith("Output (27, 27)")


@pytest.mark.parametrize(("kernel", "legible"), [(3, BOTH), (5, LEGIBLE_ONE), (7, ONE)])
def test_the_numbers_in_the_window_can_be_read_on_a_laptop(
    window: MainWindow, learn: LearnPanel, kernel: int, legible: float
) -> None:
    document, conv = window.document, node(window, "conv1")
    edit = set_parameters(document.network, conv, kernel_size=(kernel, kernel), padding=(0, 0))
    document.push(edit, "Another kernel")
    view = learn.window_page.view
    view.resize(446, 240)
    assert view.closeup_width() / kernel >= legible
    under, made = view.cells()
    assert min(under.whole.width(), made.whole.width()) >= 0.75 * SMALL_MAP
    assert made.whole.right() <= view.width()


def test_a_window_of_one_pixel_is_said_to_mix_channels(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    document, conv = window.document, node(window, "conv2")
    edit = set_parameters(document.network, conv, kernel_size=(1, 1), padding=(0, 0))
    document.push(edit, "One pixel")
    window.canvas.show_node(conv)
    page = learn.window_page
    qtbot.waitUntil(lambda: page.where.text() == "Output (0, 0) sees row 0, column 0.")
    assert "mixes the channels of a pixel" in page.about.text()
    assert "edges" not in page.about.text()


def test_a_window_that_does_not_fit_is_not_blamed_on_what_is_before(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    document, conv = window.document, node(window, "conv1")
    document.push(set_parameters(document.network, conv, kernel_size=(51, 51)), "Too large")
    told = learn.window_page.nothing.about
    qtbot.waitUntil(lambda: told.text().startswith("conv1 does not fit."))


def test_it_plays_pauses_and_stops_when_it_is_hidden(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    page = learn.window_page
    with qtbot.waitSignals([page.playback.moved] * 2, timeout=5000):
        click(qtbot, page.bar.play)
    assert page.playback.playing and page.bar.play.accessibleName() == "Pause"
    click(qtbot, page.bar.play)
    assert not page.playback.playing
    click(qtbot, page.bar.play)
    window.show_panel("problems")
    qtbot.waitUntil(lambda: not page.playback.playing)


def test_motion_can_be_turned_off_for_good(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    page = learn.window_page
    click(qtbot, page.bar.play)
    learn.move_box.setFocus()
    qtbot.keyClick(learn.move_box, Qt.Key.Key_Space)
    assert not page.playback.playing
    assert not page.bar.play.isEnabled()
    click(qtbot, page.bar.forward)
    assert page.playback.place > 0
    again = LearnPanel(window.document, window.settings)
    qtbot.addWidget(again)
    assert not again.move_box.isChecked()
    assert not again.motion.allowed


def test_playing_starts_slowly_and_does_not_take_for_ever() -> None:
    assert pace(0, 784)[0] >= 400
    place = time = 0
    while place < 224 * 224 - 1:
        milliseconds, leap = pace(place, 224 * 224)
        place, time = place + leap, time + milliseconds
    assert time < 40_000


def test_the_offered_padding_is_set_and_undone(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    window.canvas.show_node(node(window, "conv2"))
    page = learn.window_page
    qtbot.waitUntil(page.same_button.isVisible)
    assert "(K − 1)/2 = (5 − 1)/2 = 2" in page.same.text()
    click(qtbot, page.same_button)
    conv2 = node(window, "conv2")
    assert window.document.network.layer(conv2).values()["padding"] == (2, 2)
    qtbot.waitUntil(lambda: not page.same_button.isVisible())
    assert page.slide is not None
    assert page.slide.output_size == (14, 14)
    window.document.undo_stack.undo()
    assert window.document.network.layer(conv2).values()["padding"] == (0, 0)


def test_the_formula_and_the_picture_point_at_each_other(qtbot: QtBot, learn: LearnPanel) -> None:
    page = learn.window_page
    assert page.formula.accessibleName() == "Output size: (28 − 5 + 2·2)/1 + 1 = 28"
    box = next(box for box, _, _, role in page.formula.placed if role == "kernel")
    qtbot.mouseMove(page.formula, box.center().toPoint())
    assert page.view.emphasis == "kernel"


def test_a_click_on_the_strip_selects_the_layer(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    learn.show_page(learn.costs_page)
    strip = learn.costs_page.strip
    qtbot.waitUntil(lambda: bool(strip.rows))
    share, box = max(strip.pieces(0), key=lambda pair: pair[1].width())
    qtbot.mouseMove(strip, box.center().toPoint())
    assert learn.costs_page.said.text().startswith(
        "<b>fc1</b> (Linear): 48,120 parameters (78\N{NO-BREAK SPACE}%)"
    )
    ring = window.canvas.viewport().findChild(Spotlight)
    assert ring.isVisible()
    assert ring.node == node(window, "fc1")
    at = window.canvas.mapToScene(ring.place().center().toPoint())
    assert window.canvas.board.hit(at).node == ring.node
    click(qtbot, strip, box.center())
    assert window.document.selection == {share.node} == {node(window, "fc1")}
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert window.document.selection != {share.node}
    qtbot.mouseMove(strip, QPoint(2, 2))
    assert not ring.isVisible()
    window.canvas.show_node(node(window, "conv1"))
    qtbot.waitUntil(lambda: strip.selection == {node(window, "conv1")})


def test_the_ring_goes_with_its_layer(qtbot: QtBot, window: MainWindow, learn: LearnPanel) -> None:
    ring = window.canvas.viewport().findChild(Spotlight)
    fc1 = node(window, "fc1")
    learn.pointed.emit(fc1)
    qtbot.waitUntil(lambda: not ring.drawn.isNull())
    x, y = window.document.network.position(fc1)
    window.document.push(Move(((fc1, (x + 40, y - 24)),)), "Move")
    qtbot.waitUntil(lambda: ring.drawn == ring.place())
    window.document.push(Remove(fc1), "Delete fc1")
    qtbot.waitUntil(lambda: ring.drawn == QRectF())
    learn.pointed.emit("")
    assert not ring.isVisible()


def test_no_layer_of_another_drawing_is_lit(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    learn.show_page(learn.costs_page)
    strip = learn.costs_page.strip
    qtbot.waitUntil(lambda: bool(strip.rows))
    _, box = max(strip.pieces(0), key=lambda pair: pair[1].width())
    qtbot.mouseMove(strip, box.center().toPoint())
    ring = window.canvas.viewport().findChild(Spotlight)
    assert ring.isVisible()
    window.document.add(Project({"alexnet": build("alexnet")}))
    assert not ring.isVisible()
    assert not strip.under


def test_the_strip_adds_up_to_the_report(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    learn.show_page(learn.costs_page)
    qtbot.waitUntil(lambda: bool(learn.costs_page.rows))
    learn.costs_page.batch.setValue(10)
    report = window.document.report
    totals = [row.total for row in learn.costs_page.rows]
    assert totals == [report.parameters, report.macs * 10, report.activations * 4 * 10]


def test_a_closed_project_is_held_by_no_comparison(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    document, page = window.document, learn.compare_page
    document.touch()  # so that it does not make room for the next
    other = document.add(Project({"alexnet": build("alexnet")}))
    document.use(document.sheets[0])
    learn.show_page(page)
    page.choice.setCurrentIndex(page.choice.count() - 1)
    page.nets[0].setCurrentIndex(page.nets[0].findText("AlexNet"))
    qtbot.waitUntil(lambda: page.names[0].text() == "AlexNet")
    assert page.measures is not None
    assert page.measures[0].parameters > 50e6
    document.remove(other)
    gone = weakref.ref(other)
    del other
    qtbot.waitUntil(lambda: page.names[0].text() == "The drawing in view")
    gc.collect()
    assert gone() is None
    assert page.measures[0].parameters == document.report.parameters
    document.push(set_parameters(document.network, node(window, "fc1"), out_features=60), "Change")
    qtbot.waitUntil(
        lambda: page.measures[0].parameters == document.report.parameters  # type: ignore[index]
    )
    told = page.measures
    document.select([node(window, "fc2")])
    page.refresh()
    assert page.measures is told, "nothing is counted again for a selection"


def test_a_strip_of_many_layers_adds_them_up_once(qtbot: QtBot) -> None:
    summed: list[int] = []

    class Counted(Row):
        @property
        def total(self) -> int:
            summed.append(super().total)
            return summed[-1]

    strip = CostStrip()
    qtbot.addWidget(strip)
    shares = tuple(Share(f"n{n}", f"relu{n}", "ReLU", "Activation", 8) for n in range(2000))
    strip.show_rows((Counted("memory", shares),), [("Memory", "16 kB")])
    assert len(strip.pieces(0)) == 2000
    assert len(summed) <= 2
    assert not strip.grab().isNull()


def test_two_networks_are_compared(qtbot: QtBot, learn: LearnPanel) -> None:
    learn.show_page(learn.compare_page)
    page = learn.compare_page
    qtbot.waitUntil(lambda: page.measures is not None)
    assert "two 3×3 73,856, one 5×5 102,464. ◂ 28 % less" in page.bars[0].accessibleName()
    page.choice.setFocus()
    qtbot.keyClick(page.choice, Qt.Key.Key_End)
    assert page.nets[0].isVisible()
    assert "VGG-16 138 M, ResNet-50 25.6 M" in page.bars[0].accessibleName()


def test_any_open_network_can_be_compared(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    window.canvas.add_layer("ReLU")  # so that it does not make room for the next
    window.files.from_template("alexnet")
    learn.show_page(learn.compare_page)
    page = learn.compare_page
    page.choice.setCurrentIndex(page.choice.count() - 1)
    qtbot.waitUntil(lambda: page.nets[0].findText("LeNet-5") > 0)
    page.nets[0].setFocus()
    for nets, title in zip(page.nets, ("LeNet-5", "AlexNet"), strict=True):
        nets.setCurrentIndex(nets.findText(title))
    assert "LeNet-5 61,706, AlexNet 61.1 M" in page.bars[0].accessibleName()
    first = window.document.sheets[0]
    window.document.use(first)
    conv1 = node(window, "conv1")
    window.document.push(set_parameters(first.network, conv1, out_channels=12), "Set")
    qtbot.waitUntil(lambda: "LeNet-5 61,706" not in page.bars[0].accessibleName())
    window.document.remove(first)
    assert page.nets[0].currentIndex() == 0
    qtbot.waitUntil(lambda: "The drawing in view 61.1 M" in page.bars[0].accessibleName())


def test_terms_can_be_read_on_the_panel() -> None:
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        for colour in COLOURS[name].values():
            assert contrast(colour, colours.panel) >= 4.5
