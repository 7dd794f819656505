"""One figure of two networks: two bars on one scale, and how much less the smaller one is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer import theme
from designer.status import short
from designer.teach import terms

NAME, FIGURE, VERDICT = 0.29, 0.16, 0.16
"""Shares of the width for the name, for each figure, and for the comparison."""
COUNTED = 100
"""Figures below this are told apart by their difference."""
Figure = int | str | None


class VersusBar(QWidget):
    """Numbers are drawn as bars towards each other's middle; words are only printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._pair: tuple[Figure, Figure] = (None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(260)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, figures, bars and comparison."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, wide, high = theme.current().colours, self.width(), self.height()
        painter.setFont(theme.panel_font(12))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(colours.dim))
        painter.drawText(QRectF(0, 0, NAME * wide, high), left | middle, self._name)
        first, second = self._pair
        start = NAME * wide
        bars = QRectF(start + FIGURE * wide, 0, wide * (1 - NAME - 2 * FIGURE - VERDICT), high)
        painter.setPen(QColor(colours.text))
        before = QRectF(start, 0, FIGURE * wide - 6, high)
        after = QRectF(bars.right() + 6, 0, FIGURE * wide - 6, high)
        longest = max(painter.fontMetrics().horizontalAdvance(written(f)) for f in self._pair)
        if isinstance(first, int) and isinstance(second, int):
            self._paint_bars(painter, bars, first, second)
        elif longest > before.width():
            before = QRectF(start, 0, bars.center().x() - start - 8, high)
            after = QRectF(bars.center().x() + 8, 0, before.width(), high)
        painter.setPen(QColor(colours.text))
        painter.drawText(before, right | middle, written(first))
        painter.drawText(after, left | middle, written(second))
        painter.setPen(QColor(colours.accent))
        last = QRectF(wide * (1 - VERDICT), 0, VERDICT * wide, high)
        painter.drawText(last, right | middle, verdict(first, second))
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
