"""Small pictures of the built-in networks: their real drawings, made one at a time at leisure."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from designer import background
from designer.canvas.scene import Scene
from designer.look import theme
from designer.projects.document import Document
from graph import Project, build

PAUSE = 10
"""Milliseconds between two pictures, so that the window stays quick beside them."""
MARGIN = 24.0
LARGEST = 0.6
"""Share of their size on the canvas to which small drawings are held."""


class Thumbnail(NamedTuple):
    """A picture and the number of parameters of what it shows."""

    picture: QPixmap
    parameters: int


class Thumbnails(QObject):
    """Pictures in the current theme, kept for as long as the window lives.

    `ask` names what is wanted soon, `made(name)` tells that a picture is there. Each takes one turn
    of the event loop of its own, about 20 ms.
    """

    made = Signal(str)

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        """Make pictures of this size, in pixels of the screen's own scale."""
        super().__init__(parent)
        self._size = size
        self._kept: dict[tuple[str, str], Thumbnail] = {}
        self._wanted: list[str] = []
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._make_next)

    def find(self, name: str) -> Thumbnail | None:
        """Return a network's picture in the current theme, if it was made already."""
        return self._kept.get((name, theme.current().name))

    def ask(self, names: list[str]) -> None:
        """Make these soon, in this order, as far as they are not there."""
        self._wanted = [name for name in names if self.find(name) is None]
        if self._wanted:
            self._timer.start()

    def rest(self) -> None:
        """Make no more until asked again."""
        self._timer.stop()

    def _make_next(self) -> None:
        if background.under_way():
            return
        if not self._wanted:
            self._timer.stop()
            return
        name = self._wanted.pop(0)
        if self.find(name) is None:
            self._kept[name, theme.current().name] = self._draw(name)
        self.made.emit(name)

    def _draw(self, name: str) -> Thumbnail:
        document = Document(Project({name: build(name)}))
        scene = Scene(document)
        scene.complete()
        picture = _picture(scene, self._size)
        parameters = document.report.parameters
        scene.deleteLater()
        document.close()
        document.deleteLater()
        return Thumbnail(picture, parameters)


def _picture(scene: Scene, size: QSize) -> QPixmap:
    """Return the whole drawing, as large as fits."""
    picture = QPixmap(size * 2)  # sharp on screens of up to two dots a pixel
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(scene.theme.colours.canvas))
    drawing = scene.drawing().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    scale = min(size.width() / drawing.width(), size.height() / drawing.height(), LARGEST)
    target = QRectF(0, 0, drawing.width() * scale, drawing.height() * scale)
    target.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, target, drawing)
    painter.end()
    return picture
