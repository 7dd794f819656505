"""Every lesson, walked step by step with the mouse and the keys, as its texts ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from designer.canvas.lettering import DETAIL_ZOOM
from designer.lessons.classroom import WIDTH, Classroom
from designer.lessons.progress import Progress
from designer.lessons.words import unbroken
from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, Report, build
from graph.course import LESSONS, PAGE
from tests.designer.student import Student

LEFT = Qt.MouseButton.LeftButton
Deed = Callable[[Student], object]

WINDOW, FIELD, COSTS, COMPARE = range(4)


def both(*deeds: Deed) -> Deed:
    return lambda student: [deed(student) for deed in deeds]


DEEDS: dict[str, tuple[Deed, ...]] = {
    "convolution": (
        lambda s: s.click("conv1"),
        both(lambda s: s.explain(WINDOW), lambda s: s.slide_to_end()),
        lambda s: s.set("conv1", "kernel_size", "3"),
        lambda s: s.set("conv1", "out_channels", "16"),
        lambda s: s.set("input1", "shape", "3x28x28"),
    ),
    "stride-padding": (
        lambda s: s.set("conv1", "stride", "2"),
        lambda s: s.set("conv1", "padding", "2"),
        both(lambda s: s.set("conv1", "padding", "1"), lambda s: s.set("conv2", "padding", "same")),
        lambda s: s.set("conv3", "kernel_size", "3"),
    ),
    "relu": (
        lambda s: s.drop("ReLU", "conv1", "conv2"),
        lambda s: s.click("relu1"),
        lambda s: s.retype("relu1", "leakyrelu"),
    ),
    "pooling": (
        lambda s: s.drop("MaxPool2d", "relu1", "flatten1"),
        both(lambda s: s.click("maxpool1"), lambda s: s.explain(WINDOW), lambda s: s.step_on()),
        both(
            lambda s: s.set("maxpool1", "kernel_size", "3"),
            lambda s: s.set("maxpool1", "stride", "2"),
        ),
        lambda s: s.drop("AdaptiveAvgPool2d", "input1", "flatten1"),
    ),
    "dropout": (
        lambda s: s.explain(COSTS),
        lambda s: s.set("drop7", "p", "0.3"),
        lambda s: s.drop("Dropout", "relu2", "linear2"),
    ),
    "one-by-one": (
        both(
            lambda s: s.set("conv1", "kernel_size", "1"),
            lambda s: s.set("conv1", "padding", "0"),
        ),
        both(
            lambda s: s.drop("Conv2d", "input1", "conv1"), lambda s: s.retype_newest("conv 32 1x1")
        ),
        lambda s: s.open("mlpconv1"),
    ),
    "alexnet-to-resnet": (
        both(lambda s: s.click("pool5"), lambda s: s.explain(FIELD)),
        lambda s: s.explain(COMPARE),
        lambda s: s.open("inception3_a"),
        lambda s: s.open("layer1_first"),
    ),
    "inception": (
        both(lambda s: s.set("conv2", "padding", "1"), lambda s: s.set("conv3", "padding", "2")),
        lambda s: s.open("naiveinception1"),
        lambda s: s.open("inception1"),
        both(
            lambda s: s.drop("Conv2d", "input1", "conv3"),
            lambda s: s.retype_newest("conv 16 1x1"),
        ),
    ),
    "residual": (
        lambda s: s.wire("input1", "add1", "in2"),
        lambda s: s.click("add1"),
        both(
            lambda s: s.drop("Conv2d", "input1", "add1"),
            lambda s: s.retype_newest("conv 128 1x1 s2"),
        ),
        lambda s: s.open("layer1_rest"),
    ),
    "spatial-transformer": (
        lambda s: s.open("transformer"),
        lambda s: s.click("regress_theta"),
        lambda s: s.set("spatialtransformer1", "output_size", "28"),
        lambda s: s.drop("SpatialTransformer", "image", "conv1"),
    ),
}

BY_HAND = {
    2_712_960: 784 * 3_456 + 3_456,  # fully connected instead of a convolution
    25_088: 512 * 7 * 7,
    409_600: 256 * 25 * 64,  # at one place
    1_179_648: 2 * 256 * 9 * 256,
    387_296: 192 * 64 + 64 + 192 * 9 * 128 + 128 + 192 * 25 * 32 + 32,
    69_632: 256 * 64 + 64 * 9 * 64 + 64 * 256,
}
"""Numbers in the texts that no drawing has, worked out again."""


@pytest.fixture
def classroom(window: MainWindow) -> Classroom:
    while window.late.make_next():
        pass
    return window.welcome.classroom


def numbers(text: str) -> set[int]:
    """Return what a text gives with thousands apart: 1,605,760."""
    return {int(found.replace(",", "")) for found in re.findall(r"\d{1,3}(?:,\d{3})+", text)}


def known(report: Report) -> Iterator[int]:
    """Yield what the check of a drawing counts."""
    yield from (report.parameters, report.macs)
    for facts in report.facts.values():
        yield from (facts.parameters, facts.macs)
        for shape in (*(facts.inputs or ()), *(facts.outputs or ())):
            size = 1
            for axis in shape:
                size *= axis
                yield axis
            yield size


def points_at_something(qtbot: QtBot, window: MainWindow, classroom: Classroom) -> None:
    """ "Show me" points at a part that can be seen, beside it, until a key is pressed."""
    show_me = classroom.show_me
    qtbot.mouseClick(classroom.panel.show_button, LEFT)
    qtbot.waitUntil(show_me.isVisible, timeout=2000)
    assert window.rect().contains(show_me.geometry())
    ring = show_me.ring.geometry()
    assert window.rect().contains(ring) and ring.width() > 20 and ring.height() > 12
    assert not ring.intersects(show_me.geometry().adjusted(12, 12, -12, -12))
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert show_me.isHidden() and show_me.ring.isHidden()


@pytest.mark.parametrize("name", LESSONS)
def test_each_step_is_done_when_the_student_did_it_and_not_before(
    qtbot: QtBot, window: MainWindow, classroom: Classroom, name: str
) -> None:
    tutor, panel, student = classroom.tutor, classroom.panel, Student(qtbot, window)
    mine = window.document.sheet
    before = window.document.project.networks["lenet5"].copy()
    window.canvas.add_layer("ReLU")
    window.document.undo_stack.undo()
    window.welcome.begin_lesson(name)
    lesson = LESSONS[name]
    assert len(DEEDS[name]) == len(lesson.steps)
    for place, (step, deed) in enumerate(zip(lesson.steps, DEEDS[name], strict=True)):
        assert (tutor.place, tutor.here) == (place, True)
        assert panel.step.text() == step.title
        assert place not in tutor.done
        assert not step.check(tutor.watch.situation())
        assert panel.done_box.isHidden()
        counted = set(known(window.document.report))
        if step.spot.what != PAGE:  # to open a page is to do the step
            points_at_something(qtbot, window, classroom)
        assert place not in tutor.done
        deed(student)
        qtbot.waitUntil(lambda at=place: at in tutor.done, timeout=2000)
        if step.spot.what == PAGE:
            points_at_something(qtbot, window, classroom)
        assert step.check(tutor.watch.situation())
        assert panel.done_box.isVisible()
        counted |= set(known(window.document.report)) | BY_HAND.keys()
        assert numbers(step.text + step.done) - {1_000} <= counted
        if place < len(lesson.steps) - 1:
            qtbot.mouseClick(panel.next_button, LEFT)
    assert Progress(window.settings).complete(lesson)
    assert mine in window.document.sheets
    assert mine.project.networks["lenet5"] == before
    assert not window.document.sheet.modified  # closing it asks nothing


def test_a_block_that_is_to_be_read_comes_near_when_it_is_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.welcome.begin_lesson("inception", 2)
    canvas, closer = window.canvas, LESSONS["inception"].steps[2].closer
    Student(qtbot, window).open("inception1")
    qtbot.waitUntil(lambda: window.document.network.find(closer[0]) is not None)
    whole = canvas.board.drawing().height() * canvas.zoom
    assert canvas.zoom > DETAIL_ZOOM and whole > canvas.viewport().height()
    for name in closer:
        item = canvas.board.nodes[window.document.network.find(name) or ""]
        assert canvas.visible().contains(item.frame.bounds.translated(*item.place))


def test_the_next_lesson_takes_the_place_of_one_that_is_done(
    qtbot: QtBot, window: MainWindow, classroom: Classroom
) -> None:
    tutor, panel, student = classroom.tutor, classroom.panel, Student(qtbot, window)
    window.welcome.begin_lesson("relu")
    begun = window.document.sheet
    for deed in DEEDS["relu"][:-1]:
        deed(student)
        qtbot.waitUntil(lambda: tutor.place in tutor.done)
        qtbot.mouseClick(panel.next_button, LEFT)
    assert panel.next_button.text() == "Next lesson" and panel.next_button.toolTip() == "Pooling"
    qtbot.mouseClick(panel.next_button, LEFT)
    assert tutor.lesson.name == "pooling"
    assert begun in window.document.sheets, "a step of it is left to do"
    tutor.begin("relu", 2)
    DEEDS["relu"][-1](student)
    qtbot.waitUntil(lambda: 2 in tutor.done)
    qtbot.mouseClick(panel.next_button, LEFT)
    assert tutor.lesson.name == "pooling" and tutor.here
    assert begun not in window.document.sheets


def test_a_step_has_the_room_that_how_it_works_was_lent(
    qtbot: QtBot, window: MainWindow, classroom: Classroom
) -> None:
    window.welcome.begin_lesson("relu")
    docks, canvas = window.docks, window.canvas
    qtbot.waitUntil(lambda: docks["problems"].height() < 260)
    high = canvas.height()
    Student(qtbot, window).explain(WINDOW)
    qtbot.waitUntil(lambda: canvas.height() < high)
    window.show_panel("problems")
    qtbot.mouseClick(classroom.panel.next_button, LEFT)
    qtbot.waitUntil(lambda: canvas.height() == high)
    Student(qtbot, window).explain(WINDOW)
    qtbot.waitUntil(lambda: canvas.height() < high)
    window.resizeDocks([docks["learn"]], [300], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: docks["learn"].height() < 280)
    by_hand = canvas.height()
    qtbot.mouseClick(classroom.panel.next_button, LEFT)
    qtbot.wait(20)
    assert canvas.height() == by_hand


def test_a_window_closed_in_a_lesson_comes_back_as_it_was_before(
    qtbot: QtBot, window: MainWindow, classroom: Classroom, settings: QSettings
) -> None:
    narrow, low = window.docks["palette"].width(), window.docks["problems"].height()
    window.welcome.begin_lesson("relu")
    qtbot.waitUntil(lambda: window.docks["palette"].width() > narrow)
    Student(qtbot, window).explain(WINDOW)
    qtbot.waitUntil(lambda: window.docks["learn"].height() > low + 20)
    window.close()
    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.docks["palette"].width() == narrow
    assert abs(again.docks["learn"].height() - low) <= 1


def test_a_sum_stays_on_one_line() -> None:
    gap, joint = "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
    text = "With (W − K + 2P)/S + 1 columns: 784·3,456 + 3,456 = 2,712,960, 96 % of it."
    kept = unbroken(text)
    assert f"(W{gap}−{gap}K{gap}+{gap}2P)/{joint}S{gap}+{gap}1 columns" in kept
    assert f"784·3,456{gap}+{gap}3,456 ={gap}2,712,960, 96{gap}%" in kept
    assert kept.replace(gap, " ").replace(joint, "") == text


def test_what_was_worked_out_by_hand_is_right() -> None:
    assert all(said == worked for said, worked in BY_HAND.items())


def test_a_lesson_is_left_and_gone_on_with(
    qtbot: QtBot, window: MainWindow, classroom: Classroom, settings: QSettings
) -> None:
    tutor, student = classroom.tutor, Student(qtbot, window)
    window.welcome.begin_lesson("convolution")
    student.click("conv1")
    qtbot.waitUntil(lambda: 0 in tutor.done)
    tutor.go(2)
    close = list(classroom.dock.titleBarWidget().findChildren(QToolButton))[-1]
    qtbot.mouseClick(close, LEFT)
    assert not tutor.active
    student.set("conv1", "kernel_size", "3")
    qtbot.wait(20)
    assert 2 not in tutor.done  # nobody looks over a shoulder
    sheets = len(window.document.sheets)
    window.welcome.begin_lesson("convolution")
    assert tutor.place == 2
    assert len(window.document.sheets) == sheets
    qtbot.waitUntil(lambda: 2 in tutor.done)  # what was drawn meanwhile counts
    assert Progress(settings).done(LESSONS["convolution"]) == {0, 2}


def test_the_way_back_to_the_drawing_and_to_its_begin(
    qtbot: QtBot, window: MainWindow, classroom: Classroom
) -> None:
    tutor, panel, student = classroom.tutor, classroom.panel, Student(qtbot, window)
    window.welcome.begin_lesson("relu")
    student.click("conv1")
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    lesson_sheet = window.document.sheet
    window.files.new()
    qtbot.waitUntil(panel.return_button.isVisible)
    qtbot.mouseClick(panel.return_button, LEFT)
    assert window.document.sheet is lesson_sheet
    assert window.document.network.find("conv1") is None
    qtbot.mouseClick(panel.over_button, LEFT)
    assert window.document.network.find("conv1") is not None
    window.actions_.undo.trigger()
    assert window.document.network.find("conv1") is None
    window.document.remove(lesson_sheet)
    qtbot.waitUntil(panel.return_button.isVisible)
    qtbot.mouseClick(panel.return_button, LEFT)
    assert tutor.here
    assert window.document.network.find("conv1") is not None


def test_a_lesson_beside_the_layers_leaves_their_list_as_wide_as_it_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1920, 1080)
    palette = window.docks["palette"]
    qtbot.waitUntil(lambda: window.width() == 1920)
    before = palette.width()
    window.welcome.begin_lesson("convolution")
    lesson = window.welcome.classroom.dock
    qtbot.waitUntil(lambda: lesson.isVisible() and lesson.width() >= WIDTH)
    assert palette.width() == before
