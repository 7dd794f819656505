"""Boxes that lie over the canvas while something is typed, and give the keys back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

WIDTH = 320


class Popup(QFrame):
    """A frame over the canvas with a field that has the keys while the box is open."""

    def __init__(self, canvas: Canvas, *, margin: int, spacing: int) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setProperty("role", "popup")
        self.field = QLineEdit()
        self.field.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(spacing)
        self._column.addWidget(self.field)
        self.hide()

    def show_at(self, corner: QPoint) -> None:
        """Show the box with its upper left corner there, and give the field the keys."""
        self.move(corner)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Hide the box and give the keys back to the canvas."""
        if self.isVisible():
            self.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)


class ListPopup(Popup):
    """A field with a list below it, in which the field's arrow keys move and Enter chooses.

    A kind of box fills the list in `fill` for each text, ends with `show_rows`, and acts in
    `choose`.
    """

    def __init__(self, canvas: Canvas, *, row_height: int, most_rows: int) -> None:
        super().__init__(canvas, margin=8, spacing=6)
        self._row_height, self._most_rows = row_height, most_rows
        self.setFixedWidth(WIDTH)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Layers found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.help = QLabel()
        self.help.setProperty("role", "help")
        self.help.setWordWrap(True)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.hide()
        self._column.addWidget(self.help)
        self._column.addWidget(self.list)
        self.field.textChanged.connect(self.fill)
        self.list.itemClicked.connect(self.choose)

    def fill(self, words: str) -> None:
        """Put into the list what the words mean."""
        raise NotImplementedError

    def choose(self, item: QListWidgetItem | None) -> None:
        """Act on a row of the list, or on nothing if it is empty."""
        raise NotImplementedError

    def add_row(self, item: QListWidgetItem) -> None:
        """Add a row at the end of the list."""
        item.setSizeHint(QSize(0, self._row_height))
        self.list.addItem(item)

    def show_rows(self, told: str) -> None:
        """Fit the box to its rows, with a sentence above them, and take the first."""
        count = self.list.count()
        self.list.setFixedHeight(max(1, min(count, self._most_rows)) * self._row_height + 2)
        self.list.setVisible(count > 0)
        self.help.setText(told)
        self.help.setVisible(bool(told))
        self.list.setCurrentRow(0)
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list; close the box when the field loses the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        rows = self.list.count()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and rows:
            self.list.setCurrentRow((self.list.currentRow() + 1) % rows)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and rows:
            self.list.setCurrentRow((self.list.currentRow() - 1) % rows)
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return False
        return True
