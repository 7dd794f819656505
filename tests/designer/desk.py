"""A canvas with a hand: real mouse and key events on the real view, and what must always hold."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsPathItem
from pytestqt.qtbot import QtBot

from designer.canvas import LAYER_MIME, Canvas
from designer.canvas.frame import PortPlace, Side, frame_of
from designer.canvas.node_painter import Look
from designer.canvas.scene import Scene
from designer.projects.document import Document
from graph import Network, Project, Wire

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Desk:
    """A shown canvas of a network at zoom 1, driven as by a person."""

    def __init__(self, qtbot: QtBot, network: Network) -> None:
        self.document = Document(Project({"main": network}))
        self.canvas = Canvas(self.document)
        qtbot.addWidget(self.canvas, before_close_func=lambda _: self.document.close())
        self.canvas.resize(1000, 800)
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.canvas.setFocus()
        self.canvas.reset_zoom()
        self.canvas.centerOn(self.board.drawing().center())
        self.refusals: list[str] = []
        self.canvas.refused.connect(self.refusals.append)

    @property
    def network(self) -> Network:
        return self.document.network

    @property
    def board(self) -> Scene:
        return self.canvas.board

    def id(self, name: str) -> str:
        node = self.network.find(name)
        assert node is not None, name
        return node

    def wire(self, source: str, target: str, port: str = "in") -> Wire:
        return Wire(self.id(source), "out", self.id(target), port)

    def selected(self) -> set[str]:
        return {self.network.name(node) for node in self.document.selection}

    # -- places in the viewport ------------------------------------------------------------

    def spot(self, at: QPointF) -> QPoint:
        return self.canvas.mapFromScene(at)

    def body(self, name: str) -> QPoint:
        return self.spot(self.board.nodes[self.id(name)].pos())

    def port(self, name: str, port: str) -> QPoint:
        node = self.id(name)
        inputs = [each.name for each in self.network.layer(node).input_ports]
        side = Side.INPUT if port in inputs else Side.OUTPUT
        return self.spot(self.board.nodes[node].port_centre(side, port))

    def place(self, name: str, port: str, side: Side) -> PortPlace:
        return PortPlace(self.id(name), side, port)

    def on_wire(self, wire: Wire) -> QPoint:
        return self.spot(self.board.wires[wire].path().pointAtPercent(0.5))

    def void(self) -> QPoint:
        """Return a place of the viewport with nothing under it."""
        return QPoint(6, 6)

    # -- what the hand does ----------------------------------------------------------------

    def press(self, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS, button=LEFT) -> None:
        QTest.mousePress(self.canvas.viewport(), button, keys, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self.canvas.viewport(), at)

    def release(self, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS, button=LEFT) -> None:
        QTest.mouseRelease(self.canvas.viewport(), button, keys, at)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, keys, at)

    def drag(
        self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEYS, button=LEFT
    ) -> None:
        self.begin(start, end, keys, button)
        self.release(end, keys, button)

    def begin(
        self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEYS, button=LEFT
    ) -> None:
        """Drag without letting go."""
        self.press(start, keys, button)
        for step in (0.3, 0.7, 1.0):
            self.move(start + (end - start) * step)

    def key(self, key: Qt.Key | str, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.canvas, key, keys)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def drop(self, kind: str, at: QPoint) -> bool:
        """Drag a kind in from the palette and let go; return whether it was taken."""
        data = QMimeData()
        data.setData(LAYER_MIME, kind.encode())
        action = Qt.DropAction.CopyAction
        viewport = self.canvas.viewport()
        enter = QDragEnterEvent(at, action, data, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, enter)
        if not enter.isAccepted():
            return False
        QApplication.sendEvent(viewport, QDragMoveEvent(at, action, data, LEFT, NO_KEYS))
        drop = QDropEvent(QPointF(at), action, data, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, drop)
        return drop.isAccepted()

    def undo(self) -> None:
        self.ctrl(Qt.Key.Key_Z)

    def redo(self) -> None:
        self.key(
            Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

    # -- what must always hold -------------------------------------------------------------

    def agrees(self) -> None:
        """The items are those of the network, nothing more, and as if they were made anew."""
        board, network = self.board, self.network
        fresh = Scene(self.document)
        assert set(board.nodes) == set(network)
        assert set(board.wires) == set(network.wires())
        for node, item in board.nodes.items():
            assert item.place == network.position(node)
            assert item.pos() == QPointF(*item.place)  # Qt leaves out moves of 1e-13 pixels
            assert item.frame is frame_of(network.layer(node))
            assert item.look == Look.of(fresh, node, item.frame)
            assert item.zValue() == fresh.nodes[node].zValue()
        for wire, item in board.wires.items():
            assert item.course == fresh.wires[wire].course
            assert item.state == fresh.wires[wire].state
        assert {id: item.note for id, item in board.notes.items.items()} == network.notes
        kinds = (board.nodes, board.wires, board.notes.items)
        shown = {id(item) for items in kinds for item in items.values()}
        hanging = [item for item in board.items() if type(item) is QGraphicsPathItem]
        box = vars(self.canvas).get("quick_add")  # a wire hangs while it is open
        assert len(hanging) <= (box is not None and box.isVisible())
        assert {id(item) for item in board.items()} - {id(item) for item in hanging} == shown
        assert board.picked <= set(board.wires)
        assert self.document.selection <= set(network)
        fresh.deleteLater()
