"""The output-size formula, letters over numbers, each term in the colour it has in the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.said import said
from designer.teach import terms
from graph.shape import Term

SIZES = (18, 16, 15, 14, 13, 12, 11)
LINE = 1.35
"""Height of a row in heights of its font."""


class FormulaView(QWidget):
    """Sets formulas, wrapped if they must be. `pointed(role)` names the term under the mouse.

    `active` are the terms that the picture is just showing; they are underlined.
    """

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active: frozenset[str] = frozenset()
        self._formulas: list[tuple[Term, ...]] = []
        self.placed: list[tuple[QRectF, str, str, str]] = []
        self._size = SIZES[0]
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_formulas(self, formulas: list[tuple[Term, ...]]) -> None:
        """Show these formulas below each other."""
        self._formulas = [tuple((_told(t), role) for t, role in terms) for terms in formulas]
        lines = ["".join(text for text, _ in formula) for formula in self._formulas]
        self.setAccessibleName(self.tr("Output size: {}").format("; ".join(lines)))
        self._place()

    def activate(self, roles: frozenset[str]) -> None:
        """Underline these terms."""
        if roles != self.active:
            self.active = roles
            self.update()

    # -- where the pieces are ----------------------------------------------------------------

    def _place(self) -> None:
        width = max(120, self.width())
        for size in SIZES:
            self._size = size
            self.placed, high, wide = self._set(size, width)
            if (
                wide <= width
                and high <= len(self._formulas) * 2 * LINE * size * theme.text_scale() * 1.1 + 30
            ):
                break
        height = int(self._set(self._size, width)[1]) + 2
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def _set(
        self, size: int, width: float
    ) -> tuple[list[tuple[QRectF, str, str, str]], float, float]:
        """Return the pieces with their places, and how high and wide they are in all."""
        metrics = QFontMetricsF(theme.panel_font(size, QFont.Weight.DemiBold))
        placed, widest, top = [], 0.0, 0.0
        line = LINE * size * theme.text_scale()
        for formula in self._formulas:
            left = 0.0
            for (text, role), letter in zip(formula, terms.in_letters(formula), strict=True):
                wide = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(letter))
                if left and left + wide > width:
                    left, top = 0.0, top + 2 * line
                placed.append((QRectF(left, top, wide, 2 * line), letter, text, role))
                left += wide
                widest = max(widest, left)
            top += 2 * line + 4
        return placed, top, widest

    def sizeHint(self) -> QSize:
        """Return the size that is needed at the width of now."""
        return QSize(200, int(self._set(self._size, max(120, self.width()))[1]) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the formulas for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    # -- painting and pointing ---------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw letters, and numbers below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.panel_font(self._size, QFont.Weight.DemiBold)
        painter.setFont(strong)
        for box, letter, text, role in self.placed:
            half = box.height() / 2
            if role in self.active:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(terms.colour(role, 46))
                painter.drawRoundedRect(box.adjusted(-2, 1, 2, -1), 4, 4)
            painter.setPen(terms.colour(role) if role else theme.current().dim)
            for at, piece in ((0.0, letter), (half, text)):
                line = QRectF(box.left(), box.top() + at, box.width(), half)
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, piece)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which term is under the mouse."""
        at = event.position()
        found = next((role for box, _, _, role in self.placed if box.contains(at)), "")
        self.pointed.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no term is under the mouse."""
        super().leaveEvent(event)
        self.pointed.emit("")


def _told(piece: str) -> str:
    """Return a piece of a formula in the language of the window, with the spaces at its ends."""
    words = piece.strip()
    return piece.replace(words, said(words)) if words else piece
