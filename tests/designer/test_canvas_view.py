"""How the canvas looks at the drawing: zoom, scroll, far view, minimap, theme."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.scene import AT_ONCE
from designer.look import theme
from graph import Input, Network, ReLU, arrange, build
from graph.edits import Move
from graph.notes import PutNote, new_note
from tests.designer.desk import LEFT, NO_KEYS, Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, build("alexnet"))


def turn(
    desk: Desk, at: QPoint, steps: int, keys: Qt.KeyboardModifier = NO_KEYS, *, aside: int = 0
) -> None:
    viewport = desk.canvas.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(120 * aside, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
        device=QPointingDevice.primaryPointingDevice(),
    )
    QApplication.sendEvent(viewport, event)


def test_a_wheel_that_tilts_scrolls_aside(desk: Desk) -> None:
    before, zoom = desk.canvas.middle(), desk.canvas.zoom
    turn(desk, QPoint(333, 222), 0, aside=-1)
    gone = desk.canvas.middle() - before
    assert gone.x() > 30 and gone.y() == 0 and desk.canvas.zoom == zoom


def test_many_steps_of_zoom_do_not_drift_from_the_cursor(desk: Desk) -> None:
    spot = QPoint(333, 222)
    desk.canvas.scroll_by(7, 5)
    before = desk.canvas.at(spot)
    for step in [-1] * 12 + [1] * 12 + [-1] * 5 + [1] * 10:
        turn(desk, spot, step)
        gone = (desk.canvas.at(spot) - before) * desk.canvas.zoom
        assert abs(gone.x()) <= 1 and abs(gone.y()) <= 1  # pixels of the viewport
    desk.canvas.scroll_by(40, 0)
    there = desk.canvas.at(spot)
    turn(desk, spot, 1)
    assert abs((desk.canvas.at(spot) - there).x()) < 1


def test_the_wheel_zooms_at_the_cursor(desk: Desk, qtbot: QtBot) -> None:
    spot = QPoint(333, 222)
    before = desk.canvas.at(spot)
    with qtbot.waitSignal(desk.canvas.zoomed):
        turn(desk, spot, 2)
    assert desk.canvas.zoom == pytest.approx(1.44)
    gone = desk.canvas.at(spot) - before
    assert abs(gone.x()) < 1
    assert abs(gone.y()) < 1
    turn(desk, spot, -2)
    assert desk.canvas.zoom == 1.0
    turn(desk, spot, -100)
    assert 0 < desk.canvas.zoom < 0.1
    turn(desk, spot, 200)
    assert desk.canvas.zoom == 4.0


def test_shift_and_the_wheel_scroll_sideways(desk: Desk) -> None:
    before = desk.canvas.middle()
    turn(desk, QPoint(300, 300), -1, Qt.KeyboardModifier.ShiftModifier)
    after = desk.canvas.middle()
    assert after.x() > before.x()
    assert after.y() == before.y()
    assert desk.canvas.zoom == 1.0


def test_two_fingers_scroll(desk: Desk) -> None:
    before, viewport = desk.canvas.middle(), desk.canvas.viewport()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(-30, -20),
        QPoint(-30, -20),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert (desk.canvas.middle() - before).toPoint() == QPoint(30, 20)


TOUCHPAD = QPointingDevice(
    "touchpad",
    7,
    QInputDevice.DeviceType.TouchPad,
    QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Scroll | QInputDevice.Capability.PixelScroll,
    5,
    0,
)


def pixels(desk: Desk, device: QPointingDevice, angle: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Scroll as X11 and Wayland tell it: pixels and angle, of a device that is known."""
    spot, pixel = QPointF(333, 222), angle / 8
    phase = Qt.ScrollPhase.NoScrollPhase
    button = Qt.MouseButton.NoButton
    event = QWheelEvent(spot, spot, pixel, angle, button, keys, phase, False, device=device)
    QApplication.sendEvent(desk.canvas.viewport(), event)


def test_pixels_of_a_touchpad_scroll_and_those_of_a_wheel_zoom(desk: Desk) -> None:
    before = desk.canvas.middle()
    pixels(desk, TOUCHPAD, QPoint(-240, -160), NO_KEYS)
    assert (desk.canvas.middle() - before).toPoint() == QPoint(30, 20)
    assert desk.canvas.zoom == 1.0
    there = desk.canvas.at(QPointF(333, 222))
    pixels(desk, TOUCHPAD, QPoint(0, 60), Qt.KeyboardModifier.ControlModifier)
    assert desk.canvas.zoom == pytest.approx(1.2**0.5)
    gone = desk.canvas.at(QPointF(333, 222)) - there
    assert abs(gone.x()) < 1 and abs(gone.y()) < 1
    pixels(desk, QPointingDevice.primaryPointingDevice(), QPoint(0, 120), NO_KEYS)
    assert desk.canvas.zoom == pytest.approx(1.2**1.5), "X11 gives pixels for a wheel too"


def pinch(desk: Desk, kind: Qt.NativeGestureType, value: float) -> None:
    spot = QPointF(333, 222)
    event = QNativeGestureEvent(kind, TOUCHPAD, 2, spot, spot, spot, value, QPointF())
    QApplication.sendEvent(desk.canvas.viewport(), event)


def test_a_pinch_zooms_at_the_fingers_and_a_double_tap_to_size_and_back(desk: Desk) -> None:
    there = desk.canvas.at(QPointF(333, 222))
    for value in (0.1, 0.1, -0.05):
        pinch(desk, Qt.NativeGestureType.ZoomNativeGesture, value)
    assert desk.canvas.zoom == pytest.approx(1.1 * 1.1 * 0.95)
    gone = desk.canvas.at(QPointF(333, 222)) - there
    assert abs(gone.x()) < 1 and abs(gone.y()) < 1
    pinch(desk, Qt.NativeGestureType.ZoomNativeGesture, -1.5)
    assert desk.canvas.zoom > 0.2, "a hasty pinch does not lose the drawing"
    pinch(desk, Qt.NativeGestureType.SmartZoomNativeGesture, 0.0)
    assert desk.canvas.zoom == 1.0
    pinch(desk, Qt.NativeGestureType.SmartZoomNativeGesture, 0.0)
    assert desk.canvas.visible().contains(desk.board.drawing())


@pytest.mark.parametrize("keys", [Qt.Key.Key_Home, "."])
def test_home_and_the_period_fit(desk: Desk, keys: Qt.Key | str) -> None:
    desk.canvas.centerOn(9000, 9000)
    desk.key(keys)
    assert desk.canvas.visible().contains(desk.board.drawing())
    desk.ctrl(Qt.Key.Key_0)
    assert desk.canvas.zoom == 1.0


def test_what_is_shown_whole_stays_so_in_a_smaller_canvas_until_it_is_moved(
    desk: Desk, qtbot: QtBot
) -> None:
    canvas = desk.canvas
    canvas.fit()
    size = canvas.size()
    canvas.resize(size.width() - 60, size.height() // 2)
    qtbot.waitUntil(lambda: canvas.viewport().height() <= size.height() // 2)
    assert canvas.visible().contains(canvas.board.drawing())
    canvas.scroll_by(0, 40)
    zoom = canvas.zoom
    canvas.resize(size)
    qtbot.waitUntil(lambda: canvas.viewport().height() > size.height() // 2)
    assert canvas.zoom == zoom


def test_a_large_drawing_is_shown_whole_with_its_notes_once_it_is_made(qtbot: QtBot) -> None:
    network = Network("Long")
    node = network.add(Input(shape=(3, 32, 32)))
    for _ in range(AT_ONCE + 1):
        node = network.add(ReLU(), node)
    arrange(network)
    PutNote(new_note(network, (4000.0, -900.0))).apply(network)
    canvas = Desk(qtbot, network).canvas
    canvas.document.switched.emit()
    assert canvas.board.gradual.running
    qtbot.waitUntil(lambda: not canvas.board.gradual.running, timeout=20_000)
    assert canvas.visible().contains(canvas.board.drawing())
    size = canvas.size()
    canvas.resize(size.width() - 60, size.height() // 2)
    qtbot.waitUntil(lambda: canvas.viewport().height() <= size.height() // 2)
    assert canvas.visible().contains(canvas.board.drawing())


def test_the_period_zooms_to_the_selection(desk: Desk) -> None:
    desk.document.select([desk.id("conv3")])
    desk.key(".")
    assert desk.canvas.zoom == 1.5
    assert desk.canvas.visible().contains(desk.board.drawing([desk.id("conv3")]))


def test_from_afar_nodes_can_still_be_selected_moved_and_deleted(desk: Desk) -> None:
    while not desk.canvas.is_far:
        desk.canvas.zoom_out()
    desk.click(desk.body("conv3"))
    assert desk.selected() == {"conv3"}
    start = desk.body("conv3")
    desk.drag(start, start + QPoint(0, -40))
    desk.canvas.picture()
    desk.agrees()
    desk.drag(QPoint(1, 1), QPoint(900, 700))
    desk.canvas.picture()
    assert len(desk.document.selection) > 3
    desk.key(Qt.Key.Key_Delete)
    desk.agrees()


def test_names_can_be_read_while_the_boxes_are_large_enough_for_them(desk: Desk) -> None:
    def colours(zoom: float) -> int:
        canvas, item = desk.canvas, desk.board.nodes[desk.id("conv3")]
        canvas.set_zoom(zoom)
        canvas.centerOn(item)
        box = canvas.mapFromScene(item.frame.body.translated(item.pos())).boundingRect()
        picture = canvas.picture().toImage().copy(box.adjusted(2, 2, -2, -2))
        return len(
            {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
        )

    assert colours(0.3) > 10
    assert colours(0.15) == 1


def test_the_far_view_is_painted_anew_after_an_edit(desk: Desk) -> None:
    while not desk.canvas.is_far:
        desk.canvas.zoom_out()
    before = desk.canvas.picture().toImage()
    desk.document.push(Move(((desk.id("conv3"), (0.0, 2000.0)),)), "Move")
    after = desk.canvas.picture().toImage()
    assert after != before
    desk.undo()
    assert desk.canvas.picture().toImage() == before


def test_the_minimap_shows_only_when_needed_and_leads_there(desk: Desk) -> None:
    minimap = desk.canvas.minimap
    desk.canvas.fit()
    assert not minimap.isVisible()
    desk.canvas.zoom_at(QPoint(0, 0), 2.0)
    assert minimap.isVisible()
    minimap.grab()
    QTest.mouseClick(minimap, LEFT, NO_KEYS, QPoint(10, 58))
    left = desk.canvas.middle().x()
    QTest.mouseClick(minimap, LEFT, NO_KEYS, QPoint(160, 58))
    assert desk.canvas.middle().x() > left + 300


def test_another_theme_repaints_everything(desk: Desk) -> None:
    try:
        theme.use("light")
        light = desk.canvas.picture().toImage()
        theme.use("dark")
        dark = desk.canvas.picture().toImage()
    finally:
        theme.use(None)
        QApplication.instance().setStyleSheet("")
    assert light.pixelColor(3, 3).lightness() > 200
    assert dark.pixelColor(3, 3).lightness() < 60


def test_another_network_in_view_replaces_all_items(desk: Desk) -> None:
    desk.document.project.networks["other"] = other = Network()
    other.add(ReLU(), name="alone")
    desk.document.switch("other")
    assert len(desk.board.items()) == 1
    desk.agrees()
    desk.document.switch("main")
    desk.agrees()


def test_a_switch_in_the_middle_of_a_gesture_stops_it(desk: Desk) -> None:
    desk.document.project.networks["other"] = Network()
    desk.begin(desk.port("conv3", "out"), desk.void())
    desk.document.switch("other")
    assert desk.canvas.gesture is None
    assert desk.board.items() == []
    desk.release(desk.void())
    desk.canvas.fit()
    desk.agrees()


def test_a_closed_canvas_is_forgotten(qtbot: QtBot) -> None:
    from designer.canvas import Canvas
    from designer.projects.document import Document
    from graph import Project

    document = Document(Project({"main": build("lenet5")}))
    canvas = Canvas(document)
    canvas.show()
    canvas.open_quick_add()
    died = weakref.ref(canvas.board)
    with qtbot.waitSignal(canvas.destroyed):
        canvas.deleteLater()
    del canvas
    gc.collect()
    assert died() is None
    document.push(Move((("n1", (5.0, 5.0)),)), "Move")
    document.close()
