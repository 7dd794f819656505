"""The picture of a window that slides over its input, what is under it, and the output filling."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.look.mixing import mixed
from designer.teach import terms
from designer.teach.arithmetic import Arithmetic
from designer.teach.closeup import BOTH, LEGIBLE_ONE, ONE, paint_closeup, result_text, widest_text
from designer.teach.map_painter import (
    Cells,
    paint_cells,
    paint_ticks,
    paint_torn,
    shade,
)
from designer.teach.sliding import Course, Slide, visible

SMALLEST, LEGIBLE = 3.0, 8.0
"""A map whose cells would be smaller than the first is shown in part, with cells of the second."""
LEGIBLE_LINE = 13.0
"""Pixels of a cell where there is a single row of them."""
SMALL, LARGEST = 12.0, 40.0
"""Pixels of a cell of a small output, and of any cell at most."""
LEFT, TOP, BOTTOM = 34.0, 36.0, 18.0
"""Room beside a map for its indices and its letters."""
GAP, EDGE = 38.0, 12.0
RESULT_SIZES = (13, 12, 11)
INDICES = 26.0
"""Room of the indices themselves, of up to three digits."""
BELOW = 22.0
"""Room for the result below the enlarged window."""
HATCH = Qt.BrushStyle.BDiagPattern
LETTERS = 9
"""Heights of its letters that a title is wide, about: `Input 28×28`."""
CLOSE = 0.8
"""Width of the enlarged window, in widths of a map."""
SMALL_MAP = 84.0
"""Pixels of a map that can give way to the numbers in the window: a digit can be seen in it."""


class SlidingView(QWidget):
    """Draws one position of a slide. `emphasis` is the term of the formula that stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers: Arithmetic | None = None
        self.place = 0
        self.emphasis = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    def sizeHint(self) -> QSize:
        """Return a size at which LeNet's first layer can be read."""
        return QSize(640, 260)

    def show_numbers(self, numbers: Arithmetic | None) -> None:
        """Show another slide from its start."""
        self.numbers = numbers
        self.place = 0
        self.update()

    def show_place(self, place: int) -> None:
        """Show a position of the window."""
        self.place = place
        self.update()

    def emphasise(self, role: str) -> None:
        """Have what a term of the formula stands for stand out; "" for none."""
        if role != self.emphasis:
            self.emphasis = role
            self.update()

    # -- where things are --------------------------------------------------------------------

    def cells(self) -> tuple[Cells, Cells]:
        """Return where the map under the window is drawn, and the map of positions."""
        assert self.numbers is not None
        slide = self.numbers.slide
        row, column = slide.position(self.place)
        room = self._room()
        legible = LEGIBLE_LINE if slide.is_line else LEGIBLE
        rows = _shown(slide.rows, row, room, legible)
        columns = _shown(slide.columns, column, room, legible)
        side = min(LARGEST, room / max(len(rows), len(columns)))
        positions = _counted(slide.rows), _counted(slide.columns)
        turned = (
            _shown(positions[0], row, room, legible),
            _shown(positions[1], column, room, legible),
        )
        span = max(map(len, turned))
        other = min(LARGEST, room / span, max(side, SMALL if span > 1 else 2 * SMALL))
        left, right = len(columns) * side, len(turned[1]) * other
        used = LEFT + left + 2 * GAP + self.closeup_width() + LEFT + right + EDGE
        start = LEFT + max(0.0, self.width() - used) / 2
        first = right if slide.spreads else left
        end = start + first + 2 * GAP + self.closeup_width() + LEFT
        at_under, at_made = (end, start) if slide.spreads else (start, end)
        under = Cells(rows, columns, self._origin(at_under, len(rows) * side), side)
        made = Cells(*turned, self._origin(at_made, len(turned[0]) * other), other)
        return under, made

    def _room(self) -> float:
        """Return how wide and high a map may be."""
        wide = (self._across() - self.closeup_width()) / 2
        return max(60.0, min(self.height() - TOP - BOTTOM, wide))

    def _across(self) -> float:
        """Return the width that both maps and the enlarged window share."""
        return self.width() - 2 * LEFT - 2 * GAP - EDGE

    def closeup_width(self) -> float:
        """Return the width of the enlarged window: where it is narrow, enough for its numbers."""
        high = self.height() - TOP - BOTTOM
        usual = CLOSE * max(60.0, min(high, self._across() / (2 + CLOSE)))
        cells = self.numbers.slide.columns.kernel if self.numbers else 1
        most = min(self._across() - 2 * SMALL_MAP, high - BELOW)
        wanted = [size * cells for size in (BOTH, LEGIBLE_ONE, ONE) if size * cells <= most]
        return max(usual, wanted[0]) if wanted else usual

    def _font(self, pixels: float) -> QFont:
        """Return a font of a size, larger as chosen, but no larger than the maps are wide."""
        grown = min(pixels * theme.text_scale(), max(pixels, self._room() / LETTERS))
        return theme.canvas_font(grown, QFont.Weight.DemiBold)

    def _origin(self, left: float, height: float) -> QPointF:
        room = self.height() - TOP - BOTTOM
        return QPointF(round(left), round(TOP + max(0.0, room - height) / 2))

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the position."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.numbers is not None:
            self._paint(painter, self.numbers)
        painter.end()

    def _paint(self, painter: QPainter, numbers: Arithmetic) -> None:
        slide = numbers.slide
        under, made = self.cells()
        self._paint_under(painter, numbers, under)
        self._paint_made(painter, numbers, made)
        row, column = slide.position(self.place)
        window = under.rect(
            _span(slide.rows, row),
            _span(slide.columns, column),
        )
        left = (made if slide.spreads else under).whole.right() + GAP
        area = QRectF(left, TOP, self.closeup_width(), self.height() - TOP - BOTTOM)
        close = paint_closeup(painter, area.adjusted(0, 0, 0, -BELOW), numbers, self.place)
        self._paint_beam(painter, *((close, window) if slide.spreads else (window, close)))
        room = (left - GAP + 5, (under if slide.spreads else made).whole.left() - INDICES)
        self._paint_result(painter, close, room, result_text(numbers, self.place))
        self._paint_arrow(painter, close, made.cell(row, column), towards=not slide.spreads)
        self._paint_titles(painter, under, made, close)

    def _paint_result(
        self, painter: QPainter, close: QRectF, room: tuple[float, float], text: str
    ) -> None:
        """Write what comes of the window below its numbers, between the maps beside it.

        Where there is no room for the words in any size the result stands alone.
        """
        assert self.numbers is not None
        painter.setPen(QColor(theme.current().colours.text))
        (start, end), widest = room, widest_text(self.numbers)
        for size in RESULT_SIZES:
            painter.setFont(self._font(size))
            if painter.fontMetrics().horizontalAdvance(widest) <= end - start:
                break
        else:
            painter.setFont(self._font(RESULT_SIZES[0]))
            text = text[text.find("=") :] if "=" in text else text
        metrics = painter.fontMetrics()
        below = QRectF(0, close.bottom() + 4, metrics.horizontalAdvance(text) + 4, metrics.height())
        below.moveLeft(close.center().x() - below.width() / 2)
        below.moveLeft(max(min(below.left(), end - below.width()), start))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_under(self, painter: QPainter, numbers: Arithmetic, cells: Cells) -> None:
        """Draw the map that the window slides over, with the window on it."""
        slide = numbers.slide
        colours = theme.current().colours
        pad = mixed(
            colours.panel,
            terms.colour("padding").name(),
            0.4 if self.emphasis == "padding" else 0.2,
        )

        def colour(row: int, column: int) -> QColor | None:
            if not (0 <= row < slide.rows.size and 0 <= column < slide.columns.size):
                return pad
            if slide.spreads:
                value = numbers.gathered(row, column, self.place)
                return None if value is None else shade(value, numbers.strongest, signed=True)
            return shade(numbers.image[row][column])

        painter.fillRect(cells.whole, QColor(colours.field))
        paint_cells(painter, cells, colour)
        self._paint_unseen(painter, slide, cells)
        whole_rows, whole_columns = (range(c.low, c.high) for c in (slide.rows, slide.columns))
        paint_torn(painter, cells, whole_rows, whole_columns)
        paint_ticks(painter, cells)
        self._paint_edge(painter, slide, cells)
        self._paint_window(painter, slide, cells)

    def _paint_unseen(self, painter: QPainter, slide: Slide, cells: Cells) -> None:
        """Hatch what the window leaves out, and in another colour what output padding adds."""
        rows, columns = (
            range(0, course.size) if slide.spreads else range(course.low, course.high)
            for course in (slide.rows, slide.columns)
        )
        for column in cells.columns:
            if (brush := self._hatch(slide.columns, column)) is not None:
                painter.fillRect(cells.rect(rows, range(column, column + 1)), brush)
        for row in cells.rows:
            if (brush := self._hatch(slide.rows, row)) is not None:
                painter.fillRect(cells.rect(range(row, row + 1), columns), brush)

    def _hatch(self, course: Course, cell: int) -> QBrush | None:
        if cell in course.added:
            style = Qt.BrushStyle.DiagCrossPattern if self.emphasis == "extra" else HATCH
            return QBrush(terms.colour("extra"), style)
        if cell in course.unseen:
            return QBrush(QColor(theme.current().colours.error), HATCH)
        return None

    def _paint_edge(self, painter: QPainter, slide: Slide, cells: Cells) -> None:
        """Outline the map inside its padding, in the colour of W."""
        rows = range(max(0, cells.rows[0]), min(slide.rows.size, cells.rows[-1] + 1))
        columns = range(max(0, cells.columns[0]), min(slide.columns.size, cells.columns[-1] + 1))
        if rows and columns:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            thick = 3.0 if self.emphasis == "size" else 1.6
            painter.setPen(QPen(terms.colour("output" if slide.spreads else "size"), thick))
            painter.drawRect(cells.rect(rows, columns))

    def _paint_window(self, painter: QPainter, slide: Slide, cells: Cells) -> None:
        row, column = slide.position(self.place)
        rows, columns = _span(slide.rows, row), _span(slide.columns, column)
        box = cells.rect(rows, columns)
        tint = terms.colour("kernel", 90 if self.emphasis == "kernel" else 55)
        if slide.rows.dilation == slide.columns.dilation == 1:
            painter.fillRect(box, tint)
        else:
            for y in slide.rows.taps(row):
                for x in slide.columns.taps(column):
                    if y in cells.rows and x in cells.columns:
                        painter.fillRect(cells.cell(y, x), terms.colour("kernel", 130))
        self._paint_next(painter, slide, cells, row, column)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(terms.colour("kernel"), 3.2 if self.emphasis == "kernel" else 2.2))
        painter.drawRect(box)

    def _paint_next(
        self, painter: QPainter, slide: Slide, cells: Cells, row: int, column: int
    ) -> None:
        """Draw the window's next place in dashes, and the stride as an arrow to it."""
        course = slide.columns
        if column + 1 >= course.count or course.start(column + 1) not in cells.columns:
            return
        rows = _span(slide.rows, row)
        strong = self.emphasis in ("stride", "")
        pen = QPen(terms.colour("stride", 255 if strong else 120), 1.4, Qt.PenStyle.DashLine)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        after = cells.rect(rows, _span(course, column + 1))
        painter.drawRect(after)
        box = cells.rect(rows, _span(course, column))
        y = box.bottom() + 7
        if y > self.height() - BOTTOM * 0.5:
            y = box.top() - 5
        painter.setPen(QPen(terms.colour("stride"), 2.4 if self.emphasis == "stride" else 1.8))
        _arrow(painter, QPointF(box.left(), y), QPointF(box.left() + course.stride * cells.side, y))

    def _paint_made(self, painter: QPainter, numbers: Arithmetic, cells: Cells) -> None:
        """Draw the map with a cell for each position, filled as far as the window has come."""
        slide, colours = numbers.slide, theme.current().colours
        signed = numbers.gather.weighted

        def colour(row: int, column: int) -> QColor | None:
            if slide.spreads:
                return shade(numbers.image[row][column])
            value = numbers.gathered(row, column, self.place)
            return None if value is None else shade(value, numbers.strongest, signed=signed)

        painter.fillRect(cells.whole, QColor(colours.field))
        paint_cells(painter, cells, colour)
        paint_torn(painter, cells, range(slide.rows.count), range(slide.columns.count))
        paint_ticks(painter, cells)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(terms.colour("size" if slide.spreads else "output"), 1.6))
        painter.drawRect(cells.whole)
        painter.setPen(QPen(QColor(colours.accent), 2.2))
        painter.drawRect(cells.cell(*slide.position(self.place)).adjusted(-1, -1, 1, 1))

    # -- what joins the pictures -------------------------------------------------------------

    def _paint_beam(self, painter: QPainter, start: QRectF, end: QRectF) -> None:
        """Draw the lines along which the window is enlarged, from left to right."""
        painter.setPen(QPen(terms.colour("kernel", 120), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(start.topRight(), end.topLeft()))
        painter.drawLine(QLineF(start.bottomRight(), end.bottomLeft()))

    def _paint_arrow(
        self, painter: QPainter, close: QRectF, cell: QRectF, *, towards: bool
    ) -> None:
        """Draw the arrow from what is gathered to its cell, or the other way where it spreads."""
        painter.setPen(QPen(QColor(theme.current().colours.accent), 1.6))
        before, after = (close, cell) if towards else (cell, close)
        start = QPointF(before.right() + 5, before.center().y())
        _arrow(painter, start, QPointF(after.left() - 5, after.center().y()))

    def _paint_titles(self, painter: QPainter, under: Cells, made: Cells, close: QRectF) -> None:
        assert self.numbers is not None
        slide = self.numbers.slide
        painter.setFont(self._font(12))
        high = float(painter.fontMetrics().height())
        rows, columns = slide.input_size
        given = self.tr("Input {}").format(_size(slide, rows, columns))
        made_text = self.tr("Output {}").format(_size(slide, *slide.output_size))
        texts = (made_text, given) if slide.spreads else (given, made_text)
        for cells, text, role in zip(
            (under, made),
            texts,
            ("output", "size") if slide.spreads else ("size", "output"),
            strict=True,
        ):
            painter.setPen(terms.colour(role))
            bottom = cells.whole.top() - 17
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            left = min(cells.whole.center().x() - width / 2, self.width() - width)
            box = QRectF(max(0.0, left), bottom - high, width, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(terms.colour("kernel"))
        kernel = self.tr("Window {}").format(_size(slide, slide.rows.kernel, slide.columns.kernel))
        box = QRectF(close.center().x() - 200, close.top() - high - 3, 400, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, kernel)


def _span(course: Course, position: int) -> range:
    start = course.start(position)
    return range(start, start + course.extent)


def _counted(course: Course) -> Course:
    """Return a course along the positions, to show one of them at a time."""
    return Course(course.count, course.count)


def _shown(course: Course, position: int, room: float, legible: float) -> range:
    """Return the cells to draw: all of them, or a part with legible cells."""
    whole = room / (course.high - course.low) >= SMALLEST
    most = course.high - course.low if whole else int(room / legible)
    return visible(course, position, most)


def _size(slide: Slide, rows: int, columns: int) -> str:
    return str(columns) if slide.is_line else f"{rows}×{columns}"


def _arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    line = QLineF(start, end)
    if line.length() < 2:
        return
    painter.drawLine(line)
    size = min(6.0, max(3.5, line.length() * 0.6))
    for angle in (150, -150):
        wing = QLineF.fromPolar(size, line.angle() + angle)
        painter.drawLine(end, end + wing.p2())
