"""A student before the window: clicks, types and drags as the lessons ask."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.canvas.frame import Side
from designer.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Student:
    """Has a mouse and keys, and nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def node(self, name: str) -> str:
        found = self.window.document.network.find(name)
        assert found is not None, name
        return found

    def _spot(self, name: str) -> QPoint:
        canvas = self.window.canvas
        canvas.ensure_in_view(self.node(name))
        return canvas.mapFromScene(canvas.board.nodes[self.node(name)].pos())

    # -- the canvas ------------------------------------------------------------------------

    def click(self, name: str) -> None:
        QTest.mouseClick(self.window.canvas.viewport(), LEFT, NO_KEYS, self._spot(name))
        assert self.window.document.selection == {self.node(name)}

    def open(self, name: str) -> None:
        self.click(name)
        QTest.mouseDClick(self.window.canvas.viewport(), LEFT, NO_KEYS, self._spot(name))

    def retype(self, name: str, line: str) -> None:
        """Type a layer where it stands."""
        self.open(name)
        field = self.window.canvas.commands.phrase_box.field
        QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drop(self, kind: str, source: str, target: str) -> None:
        """Drag a kind from the list onto a wire, as `Desk.drop` does on a canvas of its own."""
        from tests.designer.desk import Desk

        desk = Desk.__new__(Desk)
        desk.canvas = self.window.canvas
        desk.document = self.window.document
        self.window.canvas.fit()
        wires = self.window.document.network.wires()
        ends = self.node(source), self.node(target)
        wire = next(wire for wire in wires if (wire.source, wire.target) == ends)
        assert desk.drop(kind, desk.on_wire(wire))

    def wire(self, source: str, target: str, port: str) -> None:
        """Drag from the dot below a layer to a dot above another."""
        canvas = self.window.canvas
        canvas.fit()
        item = canvas.board.nodes[self.node(source)]
        start = canvas.mapFromScene(item.port_centre(Side.OUTPUT, "out"))
        item = canvas.board.nodes[self.node(target)]
        end = canvas.mapFromScene(item.port_centre(Side.INPUT, port))
        view = canvas.viewport()
        QTest.mousePress(view, LEFT, NO_KEYS, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(view, start + (end - start) * share)
        QTest.mouseRelease(view, LEFT, NO_KEYS, end)

    # -- the panels ------------------------------------------------------------------------

    def set(self, name: str, parameter: str, text: str) -> None:
        """Select a layer and type over a value in the inspector."""
        self.click(name)
        page = self.window.inspector.layer_page
        assert page is not None
        editor: QWidget = page.form.rows[parameter].field.editor
        edit = editor.lineEdit() if isinstance(editor, QAbstractSpinBox) else editor
        assert isinstance(edit, QLineEdit)
        self.window.inspector.reveal(edit)
        QTest.mouseClick(edit, LEFT)
        edit.selectAll()
        self._type(edit, text)

    def retype_newest(self, line: str) -> None:
        """Type anew the one layer that was just added and is selected."""
        (chosen,) = self.window.document.selection
        self.retype(self.window.document.network.name(chosen), line)

    def explain(self, page: int) -> None:
        """Press F9 and turn to a page of How it works."""
        QTest.keyClick(self.window.canvas, Qt.Key.Key_F9)
        learn = self.window.late.learn
        self.qtbot.waitUntil(lambda: learn.in_view)
        QTest.mouseClick(learn.tabs, LEFT, NO_KEYS, learn.tabs.tabRect(page).center())

    def slide_to_end(self) -> None:
        bar = self.window.late.learn.window_page.bar
        self.qtbot.waitUntil(lambda: self.window.late.learn.window_page.slide is not None)
        bar.slider.setFocus()
        QTest.keyClick(bar.slider, Qt.Key.Key_End)

    def step_on(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.late.learn.window_page.slide is not None)
        QTest.mouseClick(self.window.late.learn.window_page.bar.forward, LEFT)

    @staticmethod
    def _type(field: QWidget, text: str) -> None:
        if isinstance(field, QLineEdit):
            field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
