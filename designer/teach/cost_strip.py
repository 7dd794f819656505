"""Bars that show which layers take a network's parameters, multiply-adds and memory."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.look.ink import ink
from designer.teach.costs import Row, Share

LABEL, TOTAL = 118, 100
"""Widths of the names to the left and the totals to the right."""
THICKEST = 44.0
NARROWEST = 10.0
"""A piece of fewer pixels has room for no name."""
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CostStrip(QWidget):
    """A stacked bar for each row, a piece for each layer in the colour of its category.

    `hovered(node)` names the layer under the mouse or reached by arrow keys, "" for none;
    `chosen(node)` one that was clicked, or confirmed by Enter.
    """

    hovered = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._titles: list[tuple[str, str]] = []
        self.selection: frozenset[str] = frozenset()
        self.under = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 100)

    def sizeHint(self) -> QSize:
        """Return room for three bars."""
        return QSize(700, 170)

    def show_rows(self, rows: tuple[Row, ...], titles: list[tuple[str, str]]) -> None:
        """Show these bars; each has a name and a total as text."""
        self.rows, self._titles = rows, titles
        self.update()

    def let_go(self) -> None:
        """Name none, wherever the mouse is: ids mean other layers in another network."""
        self._hover("")

    def select(self, nodes: frozenset[str]) -> None:
        """Mark the selected layers."""
        self.selection = nodes
        self.update()

    # -- where the pieces are ----------------------------------------------------------------

    def bar(self, index: int) -> QRectF:
        """Return the rectangle of a whole bar."""
        slot = self.height() / max(1, len(self.rows))
        thick = min(THICKEST, slot * 0.66)
        top = slot * index + (slot - thick) / 2
        label, total = self._margins()
        return QRectF(label, top, max(10.0, self.width() - label - total), thick)

    @staticmethod
    def _margins() -> tuple[float, float]:
        """Return the widths of names and totals in the size of text that is chosen."""
        return LABEL * theme.text_scale(), TOTAL * theme.text_scale()

    def pieces(self, index: int) -> list[tuple[Share, QRectF]]:
        """Return the layers of a bar with their rectangles, which fill it to scale."""
        row, bar = self.rows[index], self.bar(index)
        placed, left, total = [], bar.left(), row.total
        for share in row.shares:
            width = bar.width() * share.amount / total
            placed.append((share, QRectF(left, bar.top(), width, bar.height())))
            left += width
        return placed

    def _at(self, x: float, y: float) -> str:
        """Return the layer at a place: the nearest one in a bar, as some are thin as a hair."""
        for index in range(len(self.rows)):
            if self.bar(index).adjusted(0, -4, 0, 4).contains(x, y):
                pieces = self.pieces(index)
                if pieces:
                    return min(pieces, key=lambda pair: _distance(pair[1], x))[0].node
        return ""

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (name, total) in enumerate(self._titles[: len(self.rows)]):
            self._paint_bar(painter, index, name, total)
        painter.end()

    def _paint_bar(self, painter: QPainter, index: int, name: str, total: str) -> None:
        colours, bar = theme.current().colours, self.bar(index)
        painter.setFont(theme.panel_font(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(8, bar.top(), bar.left() - 12, bar.height()),
            middle | Qt.AlignmentFlag.AlignLeft,
            name,
        )
        end = QRectF(bar.right() + 10, bar.top(), self._margins()[1] - 12, bar.height())
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignLeft, total)
        painter.fillRect(bar, QColor(colours.raised))
        painter.setFont(theme.panel_font(11.5))
        metrics = QFontMetricsF(painter.font())
        categories = {share.category for share in self.rows[index].shares}
        fills = {category: theme.category_colour(category) for category in categories}
        marked = []
        for share, box in self.pieces(index):
            fill = fills[share.category]
            painter.fillRect(box, fill)
            if box.width() > 3:
                painter.fillRect(
                    QRectF(box.right() - 1, box.top(), 1, box.height()), QColor(colours.panel)
                )
            tells = box.width() > NARROWEST and box.height() >= 15
            if tells and metrics.horizontalAdvance(share.name) + 8 < box.width():
                painter.setPen(ink(fill))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, share.name)
            if share.node in self.selection or share.node == self.under:
                marked.append((share, box))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share, box in marked:
            width = 3.0 if share.node == self.under else 2.0
            painter.setPen(QPen(QColor(colours.text), width))
            painter.drawRect(box.adjusted(0, -2.5, 0, 2.5))

    # -- mouse and keys ----------------------------------------------------------------------

    def _hover(self, node: str) -> None:
        if node != self.under:
            self.under = node
            self.hovered.emit(node)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the layer under the mouse."""
        node = self._at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if node else Qt.CursorShape.ArrowCursor)
        self._hover(node)

    def leaveEvent(self, event: QEvent) -> None:
        """Name none."""
        super().leaveEvent(event)
        self._hover("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Name none, if it was keys that led there."""
        super().focusOutEvent(event)
        if not self.underMouse():
            self._hover("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the layer under the mouse."""
        node = self._at(event.position().x(), event.position().y())
        if node and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from layer to layer by the arrow keys; Enter chooses."""
        order = list(dict.fromkeys(share.node for row in self.rows for share in row.shares))
        key = Qt.Key(event.key())
        if key in KEYS and order:
            here = order.index(self.under) if self.under in order else -1
            self._hover(order[(here + KEYS[key]) % len(order)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.under:
            self.chosen.emit(self.under)
        else:
            super().keyPressEvent(event)


def _distance(box: QRectF, x: float) -> float:
    return max(box.left() - x, x - box.right(), 0.0)
