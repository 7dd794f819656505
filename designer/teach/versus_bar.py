"""One figure of two networks: two bars on one scale, and how much less the smaller one is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.status.status import short
from designer.teach import terms

BARS = 48
"""Pixels that both bars have together at least."""
BETWEEN = 8
"""Pixels between the name, the figures, the bars and the comparison."""
COUNTED = 100
"""Figures below this are told apart by their difference."""
Figure = int | str | None


class Columns(NamedTuple):
    """Widths in pixels: of the name, of each of the two figures, and of the comparison."""

    name: float
    figure: float
    verdict: float


class VersusBar(QWidget):
    """Numbers are drawn as bars towards each other's middle; words are only printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._pair: tuple[Figure, Figure] = (None, None)
        self._columns = Columns(0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line of text."""
        return QSize(420, round(20 * theme.text_scale()))

    def show_pair(self, name: str, titles: tuple[str, str], first: Figure, second: Figure) -> None:
        """Show two figures; the titles are read out with them."""
        self._name, self._pair = name, (first, second)
        figures = f"{titles[0]} {written(first)}, {titles[1]} {written(second)}"
        self.setAccessibleName(f"{name}: {figures}. {verdict(first, second)}".strip())
        self.setToolTip(self.accessibleName())
        self.update()

    def wanted(self) -> Columns:
        """Return how wide its texts are; a figure that is no number may spread over the bars."""
        wide = QFontMetricsF(theme.panel_font(12)).horizontalAdvance
        numbers = [written(each) for each in self._pair if not isinstance(each, str)]
        figure = max(map(wide, numbers), default=0.0)
        return Columns(wide(self._name), figure, wide(verdict(*self._pair)))

    def set_columns(self, columns: Columns) -> None:
        """Stand in these columns, which rows below each other share."""
        self._columns = columns
        self.setMinimumWidth(round(sum(columns) + columns.figure + BARS + 4 * BETWEEN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, figures, bars and comparison."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, wide, high = theme.current().colours, self.width(), self.height()
        painter.setFont(theme.panel_font(12))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(colours.dim))
        name, figure, last = self._columns
        painter.drawText(QRectF(0, 0, name + 1, high), left | middle, self._name)
        first, second = self._pair
        start = name + BETWEEN
        begin, end = start + figure + BETWEEN, wide - last - figure - 2 * BETWEEN
        bars = QRectF(begin, 0, end - begin, high)
        before = QRectF(start, 0, figure, high)
        after = QRectF(bars.right() + BETWEEN, 0, figure, high)
        longest = max(painter.fontMetrics().horizontalAdvance(written(f)) for f in self._pair)
        if isinstance(first, int) and isinstance(second, int):
            self._paint_bars(painter, bars, first, second)
        elif longest > figure:
            before.setRight(bars.center().x() - BETWEEN)
            after.setLeft(bars.center().x() + BETWEEN)
        painter.setPen(QColor(colours.text))
        painter.drawText(before, right | middle, written(first))
        painter.drawText(after, left | middle, written(second))
        painter.setPen(QColor(colours.accent))
        painter.drawText(
            QRectF(wide - last - 1, 0, last + 1, high), right | middle, verdict(first, second)
        )
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF, first: int, second: int) -> None:
        """Draw both from the middle outwards, on one scale."""
        most = max(first, second, 1)
        half, top, thick = area.width() / 2 - 1, area.height() * 0.22, area.height() * 0.56
        centre = area.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        for amount, way, colour in ((first, -1, "size"), (second, 1, "kernel")):
            width = half * amount / most
            x = centre - 1 - width if way < 0 else centre + 1
            painter.setBrush(terms.colour(colour))
            painter.drawRoundedRect(QRectF(x, top, width, thick), 2, 2)


def written(figure: Figure) -> str:
    """Return a figure as text: 61,706; 138 M; – where there is none."""
    if figure is None:
        return "–"
    return short(figure) if isinstance(figure, int) else figure


def verdict(first: Figure, second: Figure) -> str:
    """Return how the two compare: `28 % less` for the smaller, `2.1 ×` where much larger."""
    if first == second:
        return _tr("the same")
    if not isinstance(first, int) or not isinstance(second, int):
        return ""
    small, large = sorted((first, second))
    side = "◂" if first < second else "▸"
    if large < COUNTED:
        return _tr("{} {} less").format(side, large - small)
    if small == 0:
        return _tr("{} none").format(side)
    if large < 2 * small:
        return _tr("{} {} % less").format(side, f"{100 * (large - small) / large:.0f}")
    return _tr("{} {}× less").format(side, f"{large / small:.3g}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("VersusBar", text)
