"""The confusion matrix as a picture: hover to read, click to choose, the wheel goes nearer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from designer.predictions.confusion_colours import Strengths, strengths
from designer.predictions.confusion_frame import Cell, Frame
from designer.predictions.confusion_painter import ConfusionPainter
from designer.said import said
from training.watching.confusion import Confusion

NEAREST = 4
"""Classes that are in view at the largest."""


class ConfusionView(QWidget):
    """Rows are the true classes, columns what was said. `hovered(object)` and `chosen(object)`
    give a Cell, or None.
    """

    hovered = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Confusion | None = None
        self._strengths: Strengths = np.zeros((0, 0))
        self._of_class = False
        self._first = QPoint(0, 0)
        self._across = 0
        self._pressed: QPoint | None = None
        self._pressed_first = QPoint(0, 0)
        self.cell: Cell | None = None
        """What is chosen."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(150, 130)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def sizeHint(self) -> QSize:
        """Return a size at which ten classes are read well."""
        return QSize(330, 300)

    # -- what it shows -----------------------------------------------------------------------

    def show_confusion(self, found: Confusion | None) -> None:
        """Show another matrix; place and choice are kept where the classes are the same."""
        before, self._found = self._found, found
        if found is None or before is None or found.classes != before.classes:
            self._first, self._across = QPoint(0, 0), len(found.classes) if found else 0
            self.cell = None
        self._colour()
        self.setAccessibleDescription(said(found.sentence()) if found else "")

    def show_shares(self, on: bool) -> None:
        """Write shares of each row's images in percent, or the numbers of images."""
        self._of_class = on
        self._colour()

    def _colour(self) -> None:
        if self._found is not None:
            self._strengths = strengths(self._found.counts, of_class=self._of_class)
        self.update()

    @property
    def is_whole(self) -> bool:
        """Whether all classes are in view."""
        return self._found is None or self._across >= len(self._found.classes)

    def choose(self, cell: Cell | None) -> None:
        """Mark a cell, a row or a column, and tell of it."""
        self.cell = cell
        if cell is not None:
            self._bring_into_view(cell)
        self.update()
        self.chosen.emit(cell)

    def show_whole(self) -> None:
        """Bring all classes into view."""
        self._first, self._across = QPoint(0, 0), len(self._found.classes) if self._found else 0
        self.update()

    @property
    def frame(self) -> Frame | None:
        """Where the cells are that are in view; None where there are none."""
        if self._found is None or not self._found.classes:
            return None
        metrics = self.fontMetrics()
        return Frame.of(self._found.classes, self._first, self._across, self.size(), metrics)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells in view, the names beside them, and what is chosen."""
        frame = self.frame
        if self._found is None or frame is None:
            return
        painter = QPainter(self)
        hand = ConfusionPainter(painter, frame, self.font())
        hand.title()
        hand.cells(self._strengths)
        if frame.is_labelled:
            hand.names()
        if frame.is_numbered:
            hand.numbers(self._found, self._strengths, of_class=self._of_class)
        if self.cell is not None:
            hand.choice(self.cell)
        painter.end()

    def _cell_at(self, at: QPointF) -> Cell | None:
        frame = self.frame
        return frame.cell_at(at) if frame is not None else None

    # -- the mouse and the keys --------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or a drag of what is in view."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position().toPoint()
            self._pressed_first = QPoint(self._first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the cell below, or drag."""
        at = event.position()
        if self._pressed is not None and event.buttons() and not self.is_whole:
            moved = at.toPoint() - self._pressed
            frame = self.frame
            if moved.manhattanLength() >= QApplication.startDragDistance() and frame is not None:
                side = frame.side
                steps = QPoint(round(moved.x() / side.x()), round(moved.y() / side.y()))
                self._look_from(self._pressed_first - steps)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        self.hovered.emit(self._cell_at(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the cell below, unless it was a drag; the chosen one is let go."""
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        moved = event.position().toPoint() - pressed
        if moved.manhattanLength() < QApplication.startDragDistance():
            cell = self._cell_at(event.position())
            self.choose(None if cell == self.cell else cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring all classes into view again."""
        self.show_whole()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no cell is below."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go nearer to the class below, or farther away."""
        frame, cell = self.frame, self._cell_at(event.position())
        turn = event.angleDelta().y()
        if self._found is None or frame is None or cell is None or not turn:
            event.ignore()
            return
        total = len(self._found.classes)
        wanted = self._across * 0.8 if turn > 0 else self._across / 0.8
        # Rounded away from where it is, so that each turn of a small matrix does something.
        size = max(NEAREST, int(wanted)) if turn > 0 else int(wanted) + 1
        size = self._across = min(size, total)
        # What is below the pointer stays there.
        x, y = cell.predicted or 0, cell.true or 0
        at = event.position() - frame.field.topLeft()
        across, down = at.x() / frame.field.width(), at.y() / frame.field.height()
        self._look_from(QPoint(x - int(across * size), y - int(down * size)))
        event.accept()

    def _look_from(self, first: QPoint) -> None:
        assert self._found is not None
        most = len(self._found.classes) - self._across
        self._first = QPoint(min(max(first.x(), 0), most), min(max(first.y(), 0), most))
        self.update()

    def _bring_into_view(self, cell: Cell) -> None:
        def nearest(first: int, place: int | None) -> int:
            if place is None:
                return first
            return min(max(first, place - self._across + 1), place)

        self._first = QPoint(
            nearest(self._first.x(), cell.predicted), nearest(self._first.y(), cell.true)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by the arrows; Esc lets go of it, Home shows the whole."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        key = Qt.Key(event.key())
        if self._found is None:
            super().keyPressEvent(event)
        elif key in steps:
            last, cell = len(self._found.classes) - 1, self.cell or Cell(0, 0)
            true, predicted = (place or 0 for place in (cell.true, cell.predicted))
            if self.cell is not None:
                true, predicted = true + steps[key][0], predicted + steps[key][1]
            self.choose(Cell(min(max(true, 0), last), min(max(predicted, 0), last)))
        elif key == Qt.Key.Key_Escape and self.cell is not None:
            self.choose(None)
        elif key == Qt.Key.Key_Home:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
