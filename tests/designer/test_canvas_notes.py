"""Notes and frames on the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionGraphicsItem
from pytestqt.qtbot import QtBot

from designer.canvas.scene import Scene
from designer.projects.document import Document
from graph import (
    EditError,
    Input,
    Network,
    Output,
    ParameterError,
    Project,
    ProjectError,
    build,
    project,
)
from graph.layers import ReLU
from graph.notes import PutNote, frame_around, inside, make_note, move_note
from tests.designer.desk import Desk
from tests.editing import text_of


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, 0))
    first = network.add(ReLU(), image, name="first", position=(0, 120))
    second = network.add(ReLU(), first, name="second", position=(0, 240))
    network.add(Output(), second, name="out", position=(0, 400))
    return Desk(qtbot, network)


def type_text(desk: Desk, text: str, last: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    box = desk.canvas.note_box
    assert box.isVisible()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, last, keys)


def framed(desk: Desk) -> str:
    desk.document.select([desk.id("first"), desk.id("second")])
    desk.canvas.note_commands.frame()
    type_text(desk, "stage 1", Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    (id,) = desk.network.notes
    return id


def test_a_frame_goes_around_the_selection_and_has_a_title(desk: Desk) -> None:
    note = desk.network.notes[framed(desk)]
    assert note.text == "stage 1" and note.frame
    held = {desk.network.name(node) for node in inside(desk.network, note)}
    assert held == {"first", "second"}
    desk.agrees()
    desk.canvas.viewport().repaint()
    while desk.document.undo_stack.canUndo():
        desk.undo()
    assert not desk.network.notes
    desk.agrees()


def test_what_is_added_and_written_at_once_is_one_step(desk: Desk) -> None:
    control, stack = Qt.KeyboardModifier.ControlModifier, desk.document.undo_stack
    framed(desk)
    assert (stack.count(), stack.undoText()) == (1, "Frame 2 layers")
    desk.canvas.note_commands.add()
    type_text(desk, "one", Qt.Key.Key_Return, control)
    assert (stack.count(), stack.undoText()) == (2, "Add note")
    (frame, note) = desk.network.notes.values()
    desk.canvas.note_box.open(note.id)
    desk.canvas.note_box.selectAll()
    type_text(desk, "two", Qt.Key.Key_Return, control)
    assert (stack.count(), stack.undoText()) == (3, "Write note")
    desk.canvas.note_box.open(frame.id)
    desk.canvas.note_box.selectAll()
    type_text(desk, "stage 2", Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert (stack.count(), stack.undoText()) == (4, "Write title")
    desk.undo()
    desk.undo()
    assert desk.network.notes[note.id].text == "one"
    assert desk.network.notes[frame.id].text == "stage 1"
    desk.undo()
    assert set(desk.network.notes) == {frame.id}
    desk.agrees()
    desk.redo()
    assert desk.network.notes[note.id].text == "one"
    desk.agrees()


def test_a_title_too_long_for_the_edge_of_a_row_stands_above_it_and_is_held_there(
    desk: Desk,
) -> None:
    desk.document.select([desk.id("first")])
    desk.canvas.note_commands.frame()
    desk.key(Qt.Key.Key_Escape)
    (note,) = desk.network.notes.values()

    def printed(text: str) -> QImage:
        low = note.changed(text=text)
        desk.document.push(PutNote(low), "Title")
        picture = QImage(int(low.width), int(low.height), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        desk.board.notes.items[note.id].paint(painter, QStyleOptionGraphicsItem())
        painter.end()
        return picture

    def differ(one: QImage, other: QImage, area: QRect) -> bool:
        return one.copy(area) != other.copy(area)

    empty, short, long = (printed(text) for text in ("", "Row", "A long title of a row"))
    edge, above = QRect(2, 20, 18, 60), QRect(30, 2, 120, 11)
    assert differ(empty, short, edge) and not differ(empty, short, above)
    assert differ(empty, long, above) and not differ(empty, long, edge)
    at = desk.spot(QPointF(note.x + 40, note.y + 9))
    before = desk.network.notes[note.id]
    desk.drag(at, at + QPoint(-160, 0))
    assert desk.network.notes[note.id].x < before.x
    desk.agrees()


def test_a_title_is_one_line_without_a_scroll_bar(desk: Desk) -> None:
    desk.document.select([desk.id("first"), desk.id("second")])
    desk.canvas.note_commands.frame()
    box = desk.canvas.note_box
    QTest.keyClicks(box, "the first stage of the network")
    assert not box.verticalScrollBar().isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)


def test_a_frame_takes_its_layers_along(desk: Desk) -> None:
    id = framed(desk)
    note = desk.network.notes[id]
    before = {name: desk.network.position(desk.id(name)) for name in ("image", "first", "second")}
    title = desk.spot(QPointF(note.x + 12, note.y + 40))
    desk.drag(title, title + QPoint(160, -40))
    assert (desk.network.notes[id].x, desk.network.notes[id].y) == (note.x + 160, note.y - 40)
    assert desk.network.position(desk.id("first")) == (160.0, 80.0)
    assert desk.network.position(desk.id("image")) == before["image"]
    assert desk.document.undo_stack.undoText() == "Move frame"
    desk.agrees()
    desk.undo()
    assert desk.network.position(desk.id("second")) == before["second"]
    desk.agrees()


def test_escape_leaves_a_frame_and_its_layers(desk: Desk) -> None:
    id = framed(desk)
    count = desk.document.undo_stack.count()
    note = desk.network.notes[id]
    title = desk.spot(QPointF(note.x + 12, note.y + 40))
    desk.begin(title, title + QPoint(80, 0))
    desk.key(Qt.Key.Key_Escape)
    desk.release(title)
    assert desk.document.undo_stack.count() == count
    desk.agrees()


def test_inside_a_frame_layers_are_selected_as_ever(desk: Desk) -> None:
    id = framed(desk)
    note = desk.network.notes[id]
    corner = desk.spot(QPointF(note.x + note.width - 10, note.y + 20))
    desk.drag(corner, desk.body("second"))
    assert desk.selected() == {"first", "second"}
    assert desk.network.notes[id] == note


def test_a_note_is_written_coloured_sized_and_deleted(desk: Desk) -> None:
    desk.canvas.note_commands.add()
    control = Qt.KeyboardModifier.ControlModifier
    type_text(desk, "why two? see VGG", Qt.Key.Key_Return, control)
    (id,) = desk.network.notes
    note = desk.network.notes[id]
    assert note.text == "why two? see VGG" and not note.frame
    desk.canvas.note_commands.paint(id, "rose")
    assert desk.network.notes[id].colour == "rose"
    middle = desk.spot(QPointF(note.x + 10, note.y + note.height - 30))
    away = QPoint(-40, -120)
    desk.drag(middle, middle + away)
    note = desk.network.notes[id]
    corner = desk.spot(QPointF(note.x + note.width - 5, note.y + note.height - 5))
    desk.move(corner)
    assert desk.canvas.viewport().cursor().shape() == Qt.CursorShape.SizeFDiagCursor
    desk.drag(corner, corner + QPoint(80, 40))
    assert (desk.network.notes[id].width, desk.network.notes[id].height) == (
        note.width + 80,
        note.height + 40,
    )
    desk.agrees()
    desk.key(Qt.Key.Key_Delete)
    assert not desk.network.notes
    desk.agrees()
    desk.undo()
    assert desk.network.notes[id].text == "why two? see VGG"
    text = text_of(desk.network)
    assert project.loads(text).networks["network"] == desk.network


def test_a_new_note_covers_no_layer_and_no_other_note(desk: Desk) -> None:
    for _ in range(2):
        desk.move(desk.body("first"))
        desk.canvas.note_commands.add()
        type_text(desk, "x", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    boxes = [QRectF(n.x, n.y, n.width, n.height) for n in desk.network.notes.values()]
    bodies = [item.frame.body.translated(*item.place) for item in desk.board.nodes.values()]
    assert len(boxes) == 2 and not boxes[0].intersects(boxes[1])
    assert not any(box.intersects(body) for box in boxes for body in bodies)
    assert all(box.left() < 700 for box in boxes)
    assert desk.canvas.visible().intersects(boxes[1])


def test_double_click_writes_a_note_and_escape_does_not(desk: Desk) -> None:
    id = framed(desk)
    note = desk.network.notes[id]
    title = desk.spot(QPointF(note.x + 12, note.y + 40))
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=title)
    box = desk.canvas.note_box
    assert box.isVisible() and box.toPlainText() == "stage 1"
    QTest.keyClicks(box, "other")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert desk.network.notes[id].text == "stage 1" and not box.isVisible()


def test_notes_have_exact_inverses_and_no_effect() -> None:
    network = Network()
    node = network.add(ReLU(), name="relu", position=(0, 0))
    frame = frame_around(network, [node], "f")
    network.notes[frame.id] = frame
    network.notes["m7"] = make_note(id="m7", x=-20, y=-20, width=48, height=48)
    before = text_of(network)
    undo = move_note(network, frame, 40, 80).apply(network)
    assert network.position(node) == (40, 80) and network.notes["m7"].x == 20
    undo.apply(network)
    assert text_of(network) == before
    with pytest.raises(EditError, match="Select the layers"):
        frame_around(network, [], "f")


@pytest.mark.parametrize(
    "values",
    [{"id": "n1"}, {"width": 1e9}, {"colour": "<b>"}, {"x": float("inf")}, {"text": "x" * 5000}],
)
def test_a_note_that_is_no_note_is_one_sentence(values: dict[str, object]) -> None:
    with pytest.raises(ParameterError, match="A note's"):
        make_note(**{"id": "m1", **values})
    network = Network()
    network.notes["m1"] = make_note(id="m1", text="hello")
    text = project.dumps(Project({"n": network})).replace('"hello"', '"hello", "colour": "pink"')
    with pytest.raises(ProjectError, match="A note's colour"):
        project.loads(text)


def test_escape_in_a_new_note_leaves_nothing_behind(desk: Desk) -> None:
    before, stack = text_of(desk.network), desk.document.undo_stack
    desk.canvas.note_commands.add()
    type_text(desk, "", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert text_of(desk.network) == before
    assert stack.count() == 0 and stack.isClean()
    assert desk.board.picked_note is None
    desk.agrees()
    desk.canvas.note_commands.add()
    type_text(desk, "kept", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    (note,) = desk.network.notes.values()
    assert note.text == "", "what was typed is left out, but the note stays where it was put"
    desk.canvas.note_box.open(note.id)
    type_text(desk, "", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert desk.network.notes, "it is not new any more"
    desk.undo()
    assert text_of(desk.network) == before


def test_a_wire_between_two_columns_runs_beside_a_frame(qtbot: QtBot) -> None:
    network = build("lenet5")
    second = sorted({network.position(node)[0] for node in network})[1]
    column = [node for node in network if network.position(node)[0] == second]
    frame = frame_around(network, column, "middle")
    document = Document(Project({"lenet5": network}))
    scene = Scene(document)
    lanes = [item.course.lane for item in scene.wires.values() if item.course is not None]
    climbing = [lane for lane in lanes if lane is not None]
    assert len(climbing) == 2
    assert all(not frame.x - 4 < lane < frame.x + frame.width + 4 for lane in climbing)
    document.close()
