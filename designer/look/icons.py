"""Line icons, drawn in the colour that the palette has at the moment, so that themes can change."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from designer.look.theme import current

_SHAPES = {
    "new": '<path d="M14 3H6v18h12V7z"/><path d="M14 3v4h4M12 11v6M9 14h6"/>',
    "open": '<path d="M3 19V5h6l2 3h8v3"/><path d="M3 19l3-8h16l-3 8z"/>',
    "save": '<path d="M4 4h13l3 3v13H4z"/><path d="M8 4v5h8V4M7 20v-7h10v7"/>',
    "undo": '<path d="M9 14L4 9l5-5"/><path d="M4 9h10a6 6 0 0 1 0 12h-3"/>',
    "redo": '<path d="M15 14l5-5-5-5"/><path d="M20 9H10a6 6 0 0 0 0 12h3"/>',
    "fit": '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>'
    '<rect x="9" y="9" width="6" height="6"/>',
    "arrange": '<rect x="8" y="3" width="8" height="5"/><rect x="3" y="16" width="7" height="5"/>'
    '<rect x="14" y="16" width="7" height="5"/><path d="M12 8v4M6.5 16v-4h11v4"/>',
    "before": '<path d="M15 5l-7 7 7 7"/>',
    "after": '<path d="M9 5l7 7-7 7"/>',
    "columns": '<rect x="3" y="5" width="18" height="14"/><path d="M9 5v14M15 5v14"/>',
    "up": '<path d="M12 20V5M6 11l6-6 6 6"/>',
    "check": '<path d="M4 12.500l5 5L20 6.5"/>',
    "train": '<path d="M7 4l13 8-13 8z"/>',
    "pause": '<path d="M8 5v14M16 5v14"/>',
    "stop": '<rect x="5.5" y="5.5" width="13" height="13"/>',
    "resume": '<path d="M4 5v14M9 5l11 7-11 7z"/>',
    "step_back": '<path d="M17 5L8 12l9 7zM6 5v14"/>',
    "step_on": '<path d="M7 5l9 7-9 7zM18 5v14"/>',
    "how": '<path d="M3 3h18v18H3zM3 9h18M3 15h18M9 3v18M15 3v18"/>'
    '<rect x="3" y="3" width="12" height="12" stroke-width="3"/>',
    "reset": '<path d="M4 12a8 8 0 1 0 2.5-5.8"/><path d="M4 4v5h5"/>',
    "copy": '<rect x="8" y="8" width="12" height="12"/><path d="M16 8V4H4v12h4"/>',
    "folder": '<path d="M3 19V5h6l2 3h10v11z"/>',
    "help": '<circle cx="12" cy="12" r="9"/><path d="M12 17v.1"/>'
    '<path d="M9.2 9.500a2.8 2.8 0 1 1 3.8 2.600c-.7.3-1 .8-1 1.6"/>',
    "pointer": '<path d="M6 3l13 8.500-5.700 1.400L10.500 19z"/>',
    "book": '<path d="M12 6C10 4.500 7 4 3 4v14c4 0 7 .5 9 2 2-1.500 5-2 9-2V4"/>'
    '<path d="M21 4c-4 0-7 .5-9 2v14"/>',
    "dot": '<circle cx="12" cy="12" r="2" stroke-width="5"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "history": '<path d="M4 12a8 8 0 1 0 2.5-5.8"/><path d="M4 4v5h5M12 8v4.500l3 2"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "float": '<rect x="4" y="9" width="11" height="11"/><path d="M9 9V4h11v11h-5"/>',
    "folded": '<path d="M8 4l8 8-8 8"/>',
    "unfolded": '<path d="M4 8l8 8 8-8"/>',
    "search": '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>',
    "error": '<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.500v.1"/>',
    "warning": '<path d="M12 3.500L22 20.500H2z"/><path d="M12 10v4.500M12 17.500v.1"/>',
    "hint": '<path d="M9 18h6M10 21h4"/>'
    '<path d="M12 3a6 6 0 0 0-3.5 10.900c.6.5 1 1.2 1 2.100h5c0-.9.4-1.6 1-2.1'
    'A6 6 0 0 0 12 3z"/>',
}


class _LineIcon(QIconEngine):
    """One shape, in the palette's text colour or in another colour of the theme."""

    def __init__(self, shape: str, tone: str = "") -> None:
        super().__init__()
        self._shape = shape
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the shape into the rectangle."""
        palette = QApplication.palette()
        dim = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if dim else QPalette.ColorGroup.Active
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        if self._tone and not dim:
            colour = QColor(getattr(current().colours, self._tone))
        _renderer(self._shape, colour.name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the shape as a picture of this size."""
        return _picture(self, size, mode, state)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the shape as a picture for a screen of this scale."""
        return _picture(self, size, mode, state, scale)

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return _LineIcon(self._shape, self._tone)


@cache
def _renderer(shape: str, colour: str) -> QSvgRenderer:
    style = 'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" {style}>{_SHAPES[shape]}</svg>'
    )
    return QSvgRenderer(QByteArray(text.encode()))


class _Chip(QIconEngine):
    """The colour of a category as a small square with round corners."""

    def __init__(self, category: str) -> None:
        super().__init__()
        self._category = category

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the square into the rectangle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().category(self._category))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the square as a picture of this size."""
        return _picture(self, size, mode, state)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the square as a picture for a screen of this scale."""
        return _picture(self, size, mode, state, scale)

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return _Chip(self._category)


def icon(shape: str, tone: str = "") -> QIcon:
    """Return an icon by name, in the text's colour unless a colour of the theme is named."""
    return QIcon(_LineIcon(shape, tone))


def chip(category: str) -> QIcon:
    """Return the colour of a category as an icon."""
    return QIcon(_Chip(category))


class Sign(QWidget):
    """An icon that stands alone, at a fixed size."""

    def __init__(self, picture: QIcon, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setFixedSize(size, size)

    def show_icon(self, picture: QIcon) -> None:
        """Show another icon."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        self._picture.paint(painter, self.rect())
        painter.end()


def _picture(
    engine: QIconEngine, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float = 1.0
) -> QPixmap:
    """Return what an engine paints, sharp at so many pixels a point; `size` is in points."""
    picture = QPixmap((QSizeF(size) * scale).toSize())
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    engine.paint(painter, QRect(QPoint(), size), mode, state)
    painter.end()
    return picture
