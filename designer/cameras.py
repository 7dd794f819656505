"""Keeps where the canvas looked in each network of each sheet, and looks there again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF

from designer.canvas import Canvas
from designer.projects.document import Document
from designer.projects.sheet import Look


class Cameras(QObject):
    """Notes zoom and place before another network comes into view, and brings them back after.

    A network that was never in view is shown as a whole. It is made after the canvas and after the
    rows over it, so that it looks when these are in place.
    """

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._document = document
        self._canvas = canvas
        document.leaving.connect(self._note)
        document.switched.connect(self._look)

    def _note(self) -> None:
        middle = self._canvas.at(self._middle())
        sheet = self._document.sheet
        sheet.looks[sheet.key] = Look(middle.x(), middle.y(), self._canvas.zoom)

    def _look(self) -> None:
        sheet = self._document.sheet
        look = sheet.looks.get(sheet.key)
        if look is None:
            around = self._canvas.parentWidget()
            layout = around.layout() if around is not None else None
            if layout is not None:
                layout.activate()  # rows over the canvas may just have come or gone
            self._canvas.fit()
        else:
            self._canvas.set_zoom(look.zoom)
            self._canvas.centerOn(look.x, look.y)
            place = self._canvas.viewportTransform().map(QPointF(look.x, look.y))
            rest = place - self._middle()  # centerOn cuts off parts of pixels, which would add up
            self._canvas.scroll_by(rest.x(), rest.y())

    def _middle(self) -> QPointF:
        size = self._canvas.viewport().size()
        return QPointF(size.width() / 2, size.height() / 2)
