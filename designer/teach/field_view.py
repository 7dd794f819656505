"""The receptive field of a layer on the input image, to scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.look.mixing import mixed
from designer.teach import terms
from designer.teach.example import BRIGHTEST, enlarged
from designer.teach.field_path import Path, Stop, span
from designer.teach.map_painter import shade

LARGEST_IMAGE = 96
"""The example is drawn from so many pixels a side at most; the fields are exact at any size."""
LEAST, MOST = 1.06, 1.7
"""How many times larger than the image the picture is: enough for what sticks out, if it can."""


class FieldView(QWidget):
    """Draws the image, the field of one position, the fields before it, and the next position's.

    Clicking the image goes to the position whose field has its middle there; `moved()` tells it.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.stop = 0
        self._at = (0.5, 0.5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 130)

    def sizeHint(self) -> QSize:
        """Return a size at which fields of a few pixels can be seen."""
        return QSize(340, 260)

    def show_stop(self, path: Path | None, stop: int) -> None:
        """Show the field at a stop of a path."""
        self.path, self.stop = path, stop
        self.update()

    # -- where things are --------------------------------------------------------------------

    def position(self, stop: Stop) -> tuple[int, int]:
        """Return the row and column of the layer's output whose field is shown."""
        rows, columns = _plane(stop)
        return min(int(self._at[0] * rows), rows - 1), min(int(self._at[1] * columns), columns - 1)

    def image_area(self) -> QRectF:
        """Return where the input image is drawn."""
        assert self.path is not None
        rows, columns = self.path.size
        top = 20.0 * max(1.0, theme.text_scale())
        high, wide = self.height() - top - 4, float(self.width())
        margin = 1 - 1 / max(1.0, self._overhang())
        room = QRectF(0, top, wide, high)
        room.adjust(wide * margin / 2, high * margin / 2, -wide * margin / 2, -high * margin / 2)
        scale = min(room.width() / columns, room.height() / max(rows, 4))
        area = QRectF(0, 0, columns * scale, max(rows, 1) * scale)
        area.moveCenter(room.center())
        return area

    def _overhang(self) -> float:
        """Return how many times larger than the image the picture must be to hold all fields."""
        assert self.path is not None
        most = LEAST
        for stop in self.path.stops:
            if stop.axes is not None:
                for axis, size, count in zip(stop.axes, self.path.size, _plane(stop), strict=True):
                    seen = span(axis, count // 2)
                    outside = max(-seen[0], seen[-1] + 1 - size, 0)
                    most = max(most, 1 + 2 * outside / size)
        return min(most, MOST)

    def field_area(self, stop: Stop, row: int, column: int) -> QRectF | None:
        """Return the rectangle of a position's field, padding included; None if it has none."""
        axes = stop.axes
        if axes is None or self.path is None:
            return None
        area = self.image_area()
        scale = area.width() / self.path.size[1]
        down, along = span(axes[0], row), span(axes[1], column)
        return QRectF(
            area.left() + along[0] * scale,
            area.top() + down[0] * scale,
            len(along) * scale,
            len(down) * scale,
        )

    # -- painting and clicking ---------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image and the fields."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.path is not None and self.path.stops:
            self._paint(painter, self.path, self.path.stops[self.stop])
        painter.end()

    def _paint(self, painter: QPainter, path: Path, stop: Stop) -> None:
        colours, area = theme.current().colours, self.image_area()
        painter.drawImage(area, _picture(*path.size, theme.current().name))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(terms.colour("size"), 1.6))
        painter.drawRect(area)
        painter.setFont(theme.panel_font(12, QFont.Weight.DemiBold))
        painter.setPen(terms.colour("size"))
        title = self.tr("Input image {}×{}").format(*path.size)
        if path.is_line:
            title = self.tr("Input {}").format(path.size[1])
        high = 18 * max(1.0, theme.text_scale())
        box = QRectF(area.center().x() - 200, 2, 400, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
        row, column = self.position(stop)
        field = self.field_area(stop, row, column)
        if field is None:
            painter.fillRect(area, terms.colour("kernel", 60))
            painter.setPen(QPen(terms.colour("kernel"), 2.4))
            painter.drawRect(area)
            return
        painter.setClipRect(self.rect())
        for past in path.stops[: self.stop]:
            self._paint_past(painter, past, field.center())
        painter.fillRect(field, terms.colour("kernel", 70))
        after = self.field_area(stop, row, column + 1)
        if after is not None and column + 1 < _plane(stop)[1]:
            painter.setPen(QPen(terms.colour("stride"), 1.3, Qt.PenStyle.DashLine))
            painter.drawRect(after)
        painter.setPen(QPen(terms.colour("kernel"), 2.4))
        painter.drawRect(field)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(field.center(), 3, 3)

    def _paint_past(self, painter: QPainter, stop: Stop, centre: QPointF) -> None:
        """Outline the field that an earlier layer has, around the same middle."""
        area = self.field_area(stop, 0, 0)
        if area is not None:
            area.moveCenter(centre)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(terms.colour("kernel", 110), 1))
            painter.drawRect(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the position whose field has its middle here."""
        self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while its button is held."""
        self._move_to(event.position())

    def _move_to(self, at: QPointF) -> None:
        if self.path is None:
            return
        area = self.image_area()
        down = (at.y() - area.top()) / area.height()
        along = (at.x() - area.left()) / area.width()
        self._at = min(max(down, 0.0), 0.9999), min(max(along, 0.0), 0.9999)
        self.update()
        self.moved.emit()


def _plane(stop: Stop) -> tuple[int, int]:
    """Return the rows and columns of what a layer gives."""
    if len(stop.shape) < 2:
        return 1, 1
    return (stop.shape[-2] if len(stop.shape) > 2 else 1), stop.shape[-1]


@lru_cache(maxsize=8)
def _picture(rows: int, columns: int, _theme: str) -> QImage:
    """Return the example as a picture in the greys of the theme in use."""
    high, wide = min(max(rows, 1), LARGEST_IMAGE), min(columns, LARGEST_IMAGE)
    pixels = bytes(value for line in enlarged(high, wide) for value in line)
    image = QImage(pixels, wide, high, wide, QImage.Format.Format_Indexed8)
    paper = theme.current().colours.field
    shades = [mixed(paper, shade(value).name(), 0.55) for value in range(BRIGHTEST + 1)]
    image.setColorTable([each.rgb() for each in shades])
    return image.convertToFormat(QImage.Format.Format_RGB32)
