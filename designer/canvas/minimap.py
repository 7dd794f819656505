"""The whole drawing in a corner, with the part in view; press or drag in it to go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

WIDTH, HEIGHT, MARGIN, PAD = 176, 116, 12, 8
PATIENCE = 120
"""Milliseconds from a change of the drawing to a new map."""


class Minimap(QWidget):
    """A small opaque map, kept as a picture until the drawing changes.

    It hides while all of the drawing is in view, where it would tell nothing. It is a child of
    the viewport, moved back after each scroll: any other widget over the viewport would keep Qt
    from shifting the pixels that it has.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._picture: QPixmap | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self._redraw)
        self._place = QTransform()
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Map of the drawing"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def take_corner(self) -> None:
        """Stand in the lower right corner of the canvas."""
        room = self._canvas.viewport().size()
        self.move(room.width() - WIDTH - MARGIN, room.height() - HEIGHT - MARGIN)
        self.follow()

    def forget(self) -> None:
        """Draw the map anew, soon: the drawing changed, and may go on changing."""
        if not self._later.isActive():
            self._later.start()

    def _redraw(self) -> None:
        self._picture = None
        self.follow()

    def follow(self) -> None:
        """Show the part that is in view now."""
        canvas = self._canvas
        drawing = canvas.board.content()
        roomy = canvas.width() > 3 * WIDTH and canvas.height() > 3 * HEIGHT
        self.setVisible(roomy and not drawing.isEmpty() and not canvas.visible().contains(drawing))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture and the frame of the view."""
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatio():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        theme = self._canvas.board.theme
        view = self._place.mapRect(self._canvas.visible()) & QRectF(self.rect()).adjusted(
            2, 2, -3, -3
        )
        painter.setPen(theme.view_line)
        painter.setBrush(theme.band_fill)
        painter.drawRect(view)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        theme = self._canvas.board.theme
        picture.fill(QColor(theme.colours.panel))
        painter = QPainter(picture)
        drawing = self._canvas.board.content()
        room = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        scale = min(room.width() / drawing.width(), room.height() / drawing.height(), 0.2)
        centre, middle = drawing.center(), room.center()
        self._place = QTransform(
            scale, 0, 0, scale, middle.x() - centre.x() * scale, middle.y() - centre.y() * scale
        )
        painter.setTransform(self._place, True)
        self._canvas.overview.paint(painter, selection=False)
        painter.resetTransform()
        painter.setPen(theme.node_line)
        painter.setBrush(theme.none)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, spot: QPointF) -> None:
        inverse, ok = self._place.inverted()
        if ok:
            self._canvas.centerOn(inverse.map(spot))
