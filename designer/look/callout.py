"""A bubble that points at a part of the window, with a ring around that part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from designer.look import theme

WIDTH = 320
TIP = 11
"""Pixels that the arrow sticks out."""
GAP = 4
EDGE = 8
"""Pixels that are left free at the window's edge."""


class Ring(QWidget):
    """A frame around a part of the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().colours.accent), 2.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class Callout(QFrame):
    """Stands beside what it points at, inside of the window; `body` takes what it says.

    It follows the window's size by asking `target`, which a subclass may override, again.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "callout")
        self._window = window
        self._rect = QRect()
        self._tip = QPoint()
        self._side = "right"
        self.ring = Ring(window)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.title.setWordWrap(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.body = QVBoxLayout(self)
        margin = 14 + TIP
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(8)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.hide()
        window.installEventFilter(self)

    def target(self) -> QRect | None:
        """Return the part that is pointed at, in the window; None where it cannot be seen."""
        return self._rect

    def point(self, rect: QRect, text: str, title: str = "") -> None:
        """Say something about a part of the window, given in the window's own pixels."""
        self._rect = rect
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.setAccessibleName(f"{title}: {text}" if title else text)
        self.stand()

    def stand(self) -> None:
        """Take the place that leaves what is pointed at free to see."""
        rect = self.target()
        if rect is None:
            self.away()
            return
        self.setFixedWidth(WIDTH + 2 * TIP)
        self.body.activate()
        size = self.size()
        size.setHeight(max(self.heightForWidth(self.width()), self.minimumSizeHint().height()))
        area = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        self._side, place = _place(rect, size.width(), size.height(), area)
        self.setGeometry(QRect(place, size))
        self._tip = _nearest(rect, self.geometry(), self._side) - place
        self.ring.setGeometry(rect.adjusted(-4, -4, 4, 4).intersected(self._window.rect()))
        self.ring.show()
        self.ring.raise_()
        self.show()
        self.raise_()
        self.update()

    def away(self) -> None:
        """Disappear, with the ring."""
        self.ring.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and stay above panels that come to the front."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.stand()
        elif event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.ring.raise_()
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bubble and its arrow as one outline."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(TIP, TIP, -TIP, -TIP)
        outline = QPainterPath()
        outline.addRoundedRect(box, 9, 9)
        arrow = QPainterPath()
        arrow.addPolygon(_arrow(QPointF(self._tip), box, self._side))
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        painter.setBrush(QColor(colours.panel))
        painter.drawPath(outline.united(arrow).simplified())
        painter.end()


def _place(rect: QRect, width: int, height: int, area: QRect) -> tuple[str, QPoint]:
    """Return on which side of a rectangle there is room, and where a bubble stands there."""
    middle = rect.center()
    x = min(max(middle.x() - width // 2, area.left()), area.right() - width)
    y = min(max(middle.y() - height // 2, area.top()), area.bottom() - height)
    places = {
        "right": QPoint(rect.right() + GAP, y),
        "left": QPoint(rect.left() - GAP - width, y),
        "below": QPoint(x, rect.bottom() + GAP),
        "above": QPoint(x, rect.top() - GAP - height),
    }
    for side, place in places.items():
        if area.contains(QRect(place.x(), place.y(), width, height)):
            return side, place
    return "inside", QPoint(x, y)


def _nearest(rect: QRect, bubble: QRect, side: str) -> QPoint:
    """Return the point of the target's edge that the arrow leads to."""
    low, high = bubble.top() + TIP + 16, bubble.bottom() - TIP - 16
    y = min(max(rect.center().y(), low), high)
    x = min(max(rect.center().x(), bubble.left() + TIP + 16), bubble.right() - TIP - 16)
    if side == "right":
        return QPoint(bubble.left(), y)
    if side == "left":
        return QPoint(bubble.right(), y)
    if side == "below":
        return QPoint(x, bubble.top())
    return QPoint(x, bubble.bottom())


def _arrow(tip: QPointF, box: QRectF, side: str) -> QPolygonF:
    """Return a triangle from the tip to the edge of the bubble; nothing where it has no side."""
    if side == "inside":
        return QPolygonF()
    if side in ("right", "left"):
        x = box.left() + 1 if side == "right" else box.right() - 1
        base = QPointF(x, tip.y() - 8), QPointF(x, tip.y() + 8)
    else:
        y = box.top() + 1 if side == "below" else box.bottom() - 1
        base = QPointF(tip.x() - 8, y), QPointF(tip.x() + 8, y)
    return QPolygonF([tip, *base, tip])
