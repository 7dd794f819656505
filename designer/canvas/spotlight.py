"""A ring around a node that something outside the canvas speaks of, or an arrow towards it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from designer.look import theme

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

GAP, RADIUS, EDGE, ARROW = 6.0, 10.0, 18.0, 9.0
"""Pixels between node and ring, of the ring's corners, from the view's edge to the arrow, of it."""


class Spotlight(QWidget):
    """Lies over the canvas, takes no mouse, and changes nothing in the drawing."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.node = ""
        self.drawn = QRectF()
        """Where the node was when this was painted last, in the pixels of the view."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.viewport().installEventFilter(self)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.update())
        canvas.zoomed.connect(lambda _zoom: self.update())
        self.hide()

    def light(self, node: str) -> None:
        """Point at a node of the drawing in view; "" for none."""
        self.node = node if node in self._canvas.board.nodes else ""
        self.setGeometry(self._canvas.viewport().rect())
        self.setVisible(bool(self.node))
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas, and with the node where that is moved."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._canvas.viewport().rect())
        elif event.type() == QEvent.Type.Paint and self.isVisible():
            here = self.node in self._canvas.board.nodes
            if self.drawn != (self.place() if here else QRectF()):
                self.update()
        return False

    def place(self) -> QRectF:
        """Return the rectangle of the node in the pixels of the view."""
        item = self._canvas.board.nodes[self.node]
        body = item.frame.body.translated(item.pos())
        return QRectF(self._canvas.mapFromScene(body).boundingRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring where the node can be seen, else an arrow at the edge that it is behind."""
        if self.node not in self._canvas.board.nodes:
            self.drawn = QRectF()
            return
        self.drawn = self.place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, place, seen = QColor(theme.current().colours.accent), self.drawn, self.rect()
        if place.intersects(QRectF(seen)):
            soft = QColor(accent)
            soft.setAlpha(46)
            painter.setPen(QPen(accent, 2.5))
            painter.setBrush(soft)
            ring = place.adjusted(-GAP, -GAP, GAP, GAP)
            painter.drawRoundedRect(ring, RADIUS, RADIUS)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPolygon(arrow(QRectF(seen), place.center()))
        painter.end()


def arrow(view: QRectF, target: QPointF) -> QPolygonF:
    """Return the triangle at the edge of a view that points at a place outside it."""
    inner = view.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    tip = QPointF(
        min(max(target.x(), inner.left()), inner.right()),
        min(max(target.y(), inner.top()), inner.bottom()),
    )
    angle = math.atan2(target.y() - tip.y(), target.x() - tip.x())
    turns = ((0.0, 1.3), (2.5, 1.0), (-2.5, 1.0))
    return QPolygonF(
        [
            QPointF(
                tip.x() + size * ARROW * math.cos(angle + turn),
                tip.y() + size * ARROW * math.sin(angle + turn),
            )
            for turn, size in turns
        ]
    )
