"""The box that adds a layer by name: type, choose with the arrows, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from designer import theme as themes
from designer.canvas.search import found, summary

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

WIDTH, ROW_HEIGHT, MOST_ROWS = 280, 26, 9
KIND = Qt.ItemDataRole.UserRole


class QuickAdd(QFrame):
    """Lies over the canvas. `chosen(kind, place)`: the place is of the scene, or None."""

    chosen = Signal(str, object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._place: QPointF | None = None
        self.setProperty("role", "popup")
        self.setFixedWidth(WIDTH)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Add a layer: conv, fc, bn …"))
        self.field.setAccessibleName(self.tr("Name of the layer to add"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Layers found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.none = QLabel(self.tr("No layer is called that."))
        self.none.setProperty("role", "help")
        self.none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.none, self.list):
            column.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.hide()

    def open(self, spot: QPoint | None = None) -> None:
        """Show the box at a spot of the viewport, or in the upper middle."""
        canvas = self._canvas
        self._place = canvas.at(spot) if spot is not None else None
        self.field.clear()
        self._fill("")
        full = self.sizeHint().height()
        corner = spot or QPoint((canvas.width() - WIDTH) // 2, canvas.height() // 5)
        x = min(corner.x(), canvas.width() - WIDTH - 8)
        y = min(corner.y(), canvas.height() - full - 8)
        self.move(max(8, x), max(8, y))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Hide the box and give the keys back to the canvas."""
        if self.isVisible():
            self.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, words: str) -> None:
        self.list.clear()
        network = self._canvas.document.network
        for kind in found(words, {network.layer(node).kind for node in network}):
            item = QListWidgetItem(_swatch(kind.category), kind.__name__)
            item.setData(KIND, kind.__name__)
            item.setToolTip(summary(kind))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
        rows = self.list.count()
        self.list.setFixedHeight(max(1, min(rows, MOST_ROWS)) * ROW_HEIGHT + 2)
        self.list.setVisible(rows > 0)
        self.none.setVisible(rows == 0)
        self.list.setCurrentRow(0)
        self.adjustSize()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            kind = str(item.data(KIND))
            self.close_box()
            self.chosen.emit(kind, self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list; close the box when the field loses the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, rows = event.key(), self.list.count()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and rows:
            self.list.setCurrentRow((self.list.currentRow() + 1) % rows)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and rows:
            self.list.setCurrentRow((self.list.currentRow() - 1) % rows)
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return False
        return True


def _swatch(category: str) -> QIcon:
    """Return a small bar in the category's colour, as on the node."""
    picture = QPixmap(24, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(themes.current().category(category))
    painter.drawRoundedRect(QRectF(4, 1, 4, 14), 2, 2)
    painter.end()
    return QIcon(picture)
