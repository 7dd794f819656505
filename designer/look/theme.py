"""Colours, pens, brushes and fonts of the window, made once for light and once for dark.

`follow(app)` gives the application its palette and stylesheet and keeps both in step with the
system; `current()` is what painters read. Widgets learn of a change as Qt tells them of any
palette change, by `changeEvent`.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from designer.look.colours import ALIKE, CATEGORIES, DARK, LIGHT, NOTES, Colours
from designer.look.stylesheet import stylesheet

__all__ = [
    "CATEGORIES",
    "DARK",
    "LIGHT",
    "Colours",
    "Theme",
    "category_colour",
    "category_place",
    "current",
    "follow",
    "panel_font",
    "roomy",
    "text_scale",
    "text_size",
    "use",
    "use_text_scale",
    "widened",
]


class Theme:
    """A theme's colours with the pens, brushes and fonts that the canvas paints with."""

    def __init__(self, name: str, colours: Colours) -> None:
        """Needs a running QGuiApplication, whose font the canvas uses too."""
        self.name = name
        self.colours = colours
        self._categories = [QBrush(QColor(colour)) for colour in colours.categories]
        self._mix_node_colours(colours)
        self._mix_wire_colours(colours)
        self.name_font = canvas_font(13, QFont.Weight.DemiBold)
        self.detail_font = canvas_font(11)
        self.shape_font = canvas_font(10.5)
        self.mark_font = canvas_font(10, QFont.Weight.Bold)
        self.note_font = canvas_font(12)
        self._notes = {
            (name, frame): (_tint(colour, 26 if frame else 64), pen(colour, 1.0))
            for name, colour in NOTES.items()
            for frame in (False, True)
        }

    def _mix_node_colours(self, c: Colours) -> None:
        self.canvas = QBrush(QColor(c.canvas))
        self.dots = QBrush(QColor(c.dot))
        self.node = QBrush(QColor(c.node))
        self.node_hover = QBrush(QColor(c.node_hover))
        self.node_error = QBrush(QColor(c.error_soft))
        self.node_warning = QBrush(QColor(c.warning_soft))
        self.node_line = pen(c.node_line, 1.0)
        self.node_line_hover = pen(c.dim, 1.2)
        self.node_line_error = pen(c.error, 1.5)
        self.node_line_warning = pen(c.warning, 1.5)
        self.node_line_selected = pen(c.accent, 2.0)
        self.node_line_bypassed = pen(c.dim, 1.2, dashes=(5.0, 4.0))
        self.halo = pen(c.accent_soft, 7.0)
        veil = QColor(c.canvas)
        veil.setAlpha(165)
        self.veil = QBrush(veil)
        self.text = QPen(QColor(c.text))
        self.dim = QPen(QColor(c.dim))
        self.accent_text = QPen(QColor(c.accent))
        self.error = QBrush(QColor(c.error))
        self.warning = QBrush(QColor(c.warning))
        self.hint = QBrush(QColor(c.hint))
        self.on_mark = QPen(QColor(c.node))
        self.port = QBrush(QColor(c.node))
        self.port_line = pen(c.wire, 1.5)
        self.port_wired = QBrush(QColor(c.wire))
        self.port_error = QBrush(QColor(c.error))
        self.port_fits = QBrush(QColor(c.fits))
        self.port_fits_line = pen(c.fits, 2.0)
        self.port_misfit_line = pen(c.warning, 2.0)

    def _mix_wire_colours(self, c: Colours) -> None:
        self.wire = pen(c.wire, 1.8)
        self.wire_unknown = pen(c.unknown, 1.8, dashes=(4.0, 3.0))
        self.wire_error = pen(c.error, 2.2)
        self.wire_hover = pen(c.dim, 2.6)
        self.wire_selected = pen(c.accent, 2.8)
        self.wire_loose = pen(c.accent, 2.2)
        self.wire_refused = pen(c.error, 2.2, dashes=(4.0, 3.0))
        self.wire_far = pen(c.wire, 1.0, cosmetic=True)
        self.wire_far_error = pen(c.error, 1.0, cosmetic=True)
        self.band = pen(c.accent, 1.0, cosmetic=True)
        self.band_fill = QBrush(QColor(c.accent_soft))
        self.view_line = pen(c.accent, 1.5, cosmetic=True)
        self.accent = QBrush(QColor(c.accent))
        self.none = QBrush(Qt.BrushStyle.NoBrush)
        self.no_pen = QPen(Qt.PenStyle.NoPen)

    def note(self, colour: str, *, frame: bool) -> tuple[QBrush, QPen]:
        """Return the fill and the line of a note, or the paler ones of a frame."""
        return self._notes[colour, frame]

    def category(self, category: str) -> QBrush:
        """Return the brush of a category."""
        return self._categories[category_place(category)]

    def palette(self) -> QPalette:
        """Return the palette of the panels."""
        c, role, group = self.colours, QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        for which, colour in (
            (role.Window, c.panel),
            (role.WindowText, c.text),
            (role.Base, c.field),
            (role.AlternateBase, c.raised),
            (role.Text, c.text),
            (role.PlaceholderText, c.dim),
            (role.Button, c.raised),
            (role.ButtonText, c.text),
            (role.BrightText, c.error),
            (role.Highlight, c.accent),
            (role.HighlightedText, c.on_accent),
            (role.Accent, c.accent),
            (role.Link, c.accent),
            (role.LinkVisited, c.accent),
            (role.ToolTipBase, c.raised),
            (role.ToolTipText, c.text),
            (role.Light, c.raised),
            (role.Midlight, c.raised),
            (role.Mid, c.line),
            (role.Dark, c.line),
            (role.Shadow, c.canvas),
        ):
            palette.setColor(which, QColor(colour))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, which, QColor(c.disabled))
        palette.setColor(group.Disabled, role.Highlight, QColor(c.line))
        return palette


def _tint(colour: str, alpha: int) -> QBrush:
    """Return a colour through which the canvas is seen; `alpha` is of 255."""
    tint = QColor(colour)
    tint.setAlpha(alpha)
    return QBrush(tint)


def pen(colour: str, width: float, *, cosmetic: bool = False, dashes: Iterable[float] = ()) -> QPen:
    """Return a pen with round caps and joins."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCosmetic(cosmetic)
    pattern = list(dashes)
    if pattern:
        made.setDashPattern(pattern)
    return made


def canvas_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the system's font at a size in scene pixels, unhinted so that zoom keeps widths."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def panel_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the system's font for what a panel paints itself, in the size of text chosen."""
    return canvas_font(pixels * text_scale(), weight)


def category_place(category: str) -> int:
    """Return which of the colours a category has, the same in both themes and on each start."""
    category = ALIKE.get(category, category)
    if category in CATEGORIES:
        return CATEGORIES.index(category)
    return zlib.crc32(category.encode()) % len(CATEGORIES)


def category_colour(category: str) -> QColor:
    """Return the colour of a category in the current theme."""
    return current().category(category).color()


# -- which theme -------------------------------------------------------------------------------

_chosen: list[str] = []
_text: list[float] = [1.0]
"""How much larger than usual the text of panels is."""
_usual: list[QFont] = []
"""The application's font as the system gave it."""


class _TextSize(QObject):
    changed = Signal()


text_size = _TextSize()
"""Its `changed()` tells that `text_scale` is another, those who measure text or paint their own."""


def text_scale() -> float:
    """Return how much larger than usual the text of panels is; the canvas has its own zoom."""
    return _text[0]


def widened(scale: float) -> float:
    """Return how much wider a panel at a side is that wraps its text: less than that is larger."""
    return 1 + 0.7 * (scale - 1)


def roomy(width: int, height: int) -> QSize:
    """Return a window's size at first: more for larger text, as far as the screen goes."""
    screen = QGuiApplication.primaryScreen().availableSize()
    return (QSize(width, height) * widened(text_scale())).boundedTo(screen * 0.95)


def use_text_scale(scale: float) -> None:
    """Have the text of all panels in another size, 1.0 being that of the system."""
    app = QApplication.instance()
    if scale == _text[0] or not isinstance(app, QApplication):
        return
    if not _usual:
        _usual.append(QFont(app.font()))
    _text[0] = scale
    font = QFont(_usual[0])
    if font.pointSizeF() > 0:
        font.setPointSizeF(_usual[0].pointSizeF() * scale)
    else:
        font.setPixelSize(round(_usual[0].pixelSize() * scale))
    app.setFont(font)
    app.setStyleSheet(stylesheet(current().colours, scale))
    text_size.changed.emit()


@cache
def _made(name: str) -> Theme:
    return Theme(name, DARK if name == "dark" else LIGHT)


def system() -> str:
    """Return "dark" or "light", as the system asks for; light where it says nothing."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def current() -> Theme:
    """Return the theme to paint with: the chosen one, else the system's."""
    return _made(_chosen[0] if _chosen else system())


def use(name: str | None) -> None:
    """Switch to "light" or "dark"; None follows the system again."""
    _chosen[:] = [name] if name else []
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme = current()
        app.setPalette(theme.palette())
        app.setStyleSheet(stylesheet(theme.colours, text_scale()))


def follow(app: QApplication) -> None:
    """Give the application the look of the system's theme, now and whenever it changes."""
    app.setStyle("Fusion")
    use(_chosen[0] if _chosen else None)
    app.styleHints().colorSchemeChanged.connect(_system_changed)


def _system_changed(_scheme: Qt.ColorScheme) -> None:
    if not _chosen:
        use(None)
