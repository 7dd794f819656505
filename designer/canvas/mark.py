"""What a comparison says of a node: a sign, a colour, a line and words, so not by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from designer.look.mixing import mixed
from designer.watching.colour_scale import Tint

if TYPE_CHECKING:
    from designer.look.theme import Theme

ADDED, REMOVED, CHANGED = "+", "−", "Δ"
SOFT = 0.16
"""Share of the tone in a marked node's fill."""


@dataclass(frozen=True, eq=False)
class Mark:
    """How a node differs; `words` take the place of its kind, unless they are empty."""

    sign: str
    words: str
    tone: QColor
    fill: QBrush
    line: QPen

    @classmethod
    def of(cls, sign: str, words: str, theme: Theme) -> Mark:
        """Return the mark in the colours of a theme; what was removed has a broken line."""
        colours = theme.colours
        tone = QColor({ADDED: colours.fits, REMOVED: colours.error}.get(sign, colours.warning))
        line = QPen(tone, 2.0)
        if sign == REMOVED:
            line.setDashPattern([3.0, 2.0])
        return cls(sign, words, tone, QBrush(mixed(colours.node, tone, SOFT)), line)

    def tint(self, theme: Theme) -> Tint:
        """Return the colour in which the node is drawn from afar."""
        return Tint(QBrush(self.tone), theme.text, 0)

    def paint_sign(self, painter: QPainter, theme: Theme, disc: QRectF) -> None:
        """Paint the sign in its disc."""
        painter.setPen(theme.no_pen)
        painter.setBrush(QBrush(self.tone))
        painter.drawEllipse(disc)
        painter.setPen(theme.on_mark)
        painter.setFont(theme.name_font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.sign)
