"""One scale from little to much, in both themes: its lightness alone tells the order.

The colours are YlGnBu of ColorBrewer 2 (Harrower & Brewer 2003), which are told apart with any kind
of colour vision, and in grey. Little is near the colour of the canvas: light in the light theme,
dark in the dark one, where the scale is turned round.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look.ink import ink
from designer.look.theme import current

STOPS = (
    "#ffffd9",
    "#edf8b1",
    "#c7e9b4",
    "#7fcdbb",
    "#41b6c4",
    "#1d91c0",
    "#225ea8",
    "#253494",
    "#081d58",
)
LEVELS = 64


@dataclass(frozen=True, eq=False)
class Tint:
    """A fill, and the pen of what is written on it; there is one of each level and theme."""

    fill: QBrush
    ink: QPen
    level: int


def colour_at(share: float) -> QColor:
    """Return the colour of a share from 0 to 1 in the current theme."""
    return _colour(min(max(share, 0.0), 1.0), current().name == "dark")


def _colour(share: float, turned: bool) -> QColor:
    place = (1.0 - share if turned else share) * (len(STOPS) - 1)
    low = min(int(place), len(STOPS) - 2)
    first, second, part = QColor(STOPS[low]), QColor(STOPS[low + 1]), place - low
    pairs = (
        (first.red(), second.red()),
        (first.green(), second.green()),
        (first.blue(), second.blue()),
    )
    return QColor(*(round(one + (other - one) * part) for one, other in pairs))


def tint_at(share: float) -> Tint:
    """Return what a node of this share is painted with in the current theme."""
    level = round(min(max(share, 0.0), 1.0) * (LEVELS - 1))
    return _tint(level, current().name == "dark")


@cache
def _tint(level: int, turned: bool) -> Tint:
    colour = _colour(level / (LEVELS - 1), turned)
    return Tint(QBrush(colour), QPen(ink(colour)), level)


class ScaleBar(QWidget):
    """The scale with the figures at its two ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def ends(self) -> tuple[str, str]:
        """What stands at the two ends."""
        return self._ends

    def show_ends(self, low: str, high: str) -> None:
        """Write these figures at the ends."""
        if (low, high) != self._ends:
            self._ends = (low, high)
            self.setToolTip(self.tr("From {} to {}").format(low, high) if high else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Give the texts and 90 pixels of colours room."""
        widths = [self.fontMetrics().horizontalAdvance(text) for text in self._ends]
        return QSize(sum(widths) + 90 + 12, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint low end, colours, high end."""
        painter = QPainter(self)
        metrics, theme = self.fontMetrics(), current()
        left, right = (metrics.horizontalAdvance(text) for text in self._ends)
        middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(theme.dim)
        painter.drawText(0, round(middle), self._ends[0])
        painter.drawText(self.width() - right, round(middle), self._ends[1])
        strip = QRectF(left + 6, self.height() / 2 - 5, self.width() - left - right - 12, 10)
        colours = QLinearGradient(strip.topLeft(), strip.topRight())
        for place in range(len(STOPS)):
            share = place / (len(STOPS) - 1)
            colours.setColorAt(share, colour_at(share))
        painter.setPen(theme.node_line)
        painter.setBrush(colours)
        painter.drawRoundedRect(strip, 3, 3)
