"""Notes and frames on the canvas: one item each that paints everything itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from graph.notes import ABOVE, TITLE, Note

if TYPE_CHECKING:
    from designer.canvas.scene import Scene

EDGE = 7.0
"""How near to a frame's edge a press takes hold of it, in scene pixels."""
CORNER = 16.0
"""The side of the square at the lower right by which it is made larger."""
PAD = 12.0
RADIUS = 8.0
HALO = 6.0


class NoteItem(QGraphicsRectItem):
    """Shows one note or frame, below nodes and wires."""

    def __init__(self, scene: Scene, note: Note) -> None:
        super().__init__()
        self._scene = scene
        self.note = note
        self.show_note(note)

    def show_note(self, note: Note) -> None:
        """Show this note, be it the network's or that of a drag in progress."""
        self.note = note
        area = QRectF(0, 0, note.width, note.height)
        self.setRect(area.adjusted(-HALO, -HALO, HALO, HALO))
        self.setPos(note.x, note.y)
        self.setZValue(-2 if note.frame else -1)
        self.update()

    @property
    def area(self) -> QRectF:
        """Where it is in the scene."""
        return QRectF(self.note.x, self.note.y, self.note.width, self.note.height)

    def is_held_at(self, at: QPointF) -> bool:
        """Return whether a press here means it: all of a note, the title and edges of a frame."""
        area = self.area
        if not area.adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(at):
            return False
        if not self.note.frame:
            return area.contains(at)
        title = QRectF(area.left(), area.top(), TITLE, area.height())
        return title.contains(at) or not area.adjusted(EDGE, ABOVE, -EDGE, -EDGE).contains(at)

    def corner_has(self, at: QPointF) -> bool:
        """Return whether a press here makes it larger or smaller."""
        area = self.area
        return QRectF(area.right() - CORNER, area.bottom() - CORNER, CORNER, CORNER).contains(at)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a card with its text, or a frame with its title."""
        theme, note = self._scene.theme, self.note
        area = QRectF(0, 0, note.width, note.height)
        fill, line = theme.note(note.colour, frame=note.frame)
        if note.id == self._scene.picked_note:
            painter.setPen(theme.halo)
            painter.setBrush(theme.none)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(line)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(theme.text)
        if note.frame:
            self._title(painter)
        else:
            painter.setFont(theme.note_font)
            painter.drawText(area.adjusted(PAD, PAD - 2, -PAD, -PAD + 2), _TEXT_FLAGS, note.text)
        if note.id == self._scene.picked_note:
            self._grip(painter, area)

    def _title(self, painter: QPainter) -> None:
        """Print the title along the left edge, where the rows of layers leave it room.

        One too long for that goes above the layers, if the frame is wider than high.
        """
        theme, note = self._scene.theme, self.note
        length = note.height - 2 * PAD
        painter.setFont(theme.name_font)
        line, metrics = note.text.partition("\n")[0], painter.fontMetrics()
        if note.width > note.height and metrics.horizontalAdvance(line) > length:
            length = note.width - 2 * PAD
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(length))
            painter.drawText(QRectF(PAD, 0, length, ABOVE), _LEVEL_FLAGS, shown)
            return
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(length))
        painter.save()
        painter.translate(0, note.height - PAD)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, length, TITLE), _TITLE_FLAGS, shown)
        painter.restore()

    def _grip(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(self._scene.theme.dim)
        for step in (4.0, 8.0):
            painter.drawLine(
                QPointF(area.right() - 4 - step, area.bottom() - 4),
                QPointF(area.right() - 4, area.bottom() - 4 - step),
            )


_TITLE_FLAGS = int(
    Qt.AlignmentFlag.AlignRight.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
)
_LEVEL_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
)
_TEXT_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextWordWrap.value
)
