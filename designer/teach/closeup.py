"""The window seen closely: the numbers under its taps, what they are multiplied by, the result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.look import theme
from designer.look.ink import ink
from designer.look.mixing import mixed
from designer.said import said
from designer.teach import terms
from designer.teach.arithmetic import Arithmetic, Tap
from designer.teach.map_painter import shade

BOTH, LEGIBLE_ONE, ONE = 30.0, 24.0, 17.0
"""A cell of so many pixels shows number and weight; one of so many the product, well or just so."""
LARGEST = 52.0


def paint_closeup(painter: QPainter, area: QRectF, numbers: Arithmetic, place: int) -> QRectF:
    """Draw the taps of a position into the middle of an area; return where they are."""
    slide, taps = numbers.slide, numbers.taps(place)
    down, along = slide.rows.kernel, slide.columns.kernel
    side = min(area.width() / along, area.height() / down, LARGEST)
    left = area.center().x() - side * along / 2
    top = area.center().y() - side * down / 2
    best = _best(numbers, taps)
    for tap in taps:
        box = QRectF(left + tap.column * side, top + tap.row * side, side, side)
        _paint_tap(painter, box, tap, winner=tap is best)
    frame = QRectF(left, top, side * along, side * down)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(terms.colour("kernel"), 2))
    painter.drawRect(frame)
    return frame


def _best(numbers: Arithmetic, taps: list[Tap]) -> Tap | None:
    """Return the tap whose number is the result as it stands, as that of a max pool."""
    if numbers.slide.spreads or numbers.gather.weighted:
        return None
    result = numbers.gather.of(*_inside(taps))
    same = [tap for tap in taps if tap.number is not None and tap.number == result]
    plain = len({tap.number for tap in taps if tap.number is not None}) > 1
    largest = max((tap.product for tap in taps), default=0)
    return same[0] if same and plain and result == largest else None


def _inside(taps: list[Tap]) -> tuple[list[int], int]:
    inside = [tap.product for tap in taps if tap.number is not None]
    return inside, len(taps) - len(inside)


def _paint_tap(painter: QPainter, box: QRectF, tap: Tap, *, winner: bool) -> None:
    colours = theme.current().colours
    if tap.number is None:
        tint = terms.colour("padding").name()
        back = mixed(colours.field, tint, 0.16)
    else:
        back = shade(tap.number)
    painter.fillRect(box, back)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    if winner:
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.drawRect(box.adjusted(2, 2, -2, -2))
    if box.width() < ONE:
        return
    painter.setPen(ink(back))
    middle = Qt.AlignmentFlag.AlignCenter
    if tap.weight is None:
        painter.setFont(theme.canvas_font(min(17.0, box.width() * 0.5)))
        painter.drawText(box, middle, "–" if tap.number is None else str(tap.number))
    elif box.width() < BOTH:
        painter.setFont(theme.canvas_font(min(11.0, box.width() * 0.42)))
        painter.drawText(box, middle, _signed(tap.product))
    else:
        number = "0" if tap.number is None else str(tap.number)
        painter.setFont(theme.canvas_font(min(15.0, box.width() * 0.36)))
        painter.drawText(box.adjusted(0, 2, 0, -box.height() * 0.44), middle, number)
        painter.setFont(theme.canvas_font(min(12.5, box.width() * 0.3)))
        painter.drawText(
            box.adjusted(0, box.height() * 0.46, 0, -1), middle, f"× {_signed(tap.weight)}"
        )


def _signed(number: float) -> str:
    return f"{number:.3g}".replace("-", "−")


def result_text(numbers: Arithmetic, place: int) -> str:
    """Return what comes of the position, as it stands below the window."""
    if numbers.slide.spreads:
        row, column = numbers.slide.position(place)
        return f"{numbers.image[row][column]} × K"
    return _said(numbers, numbers.result(place))


def widest_text(numbers: Arithmetic) -> str:
    """Return the longest text that a position of these may have below its window."""
    if numbers.slide.spreads:
        return result_text(numbers, 0)
    weighted, most = numbers.gather.weighted, numbers.strongest
    return _said(numbers, -round(most) if weighted else most - 0.01)  # a mean has decimals


def _said(numbers: Arithmetic, result: float) -> str:
    digits = 0 if result == round(result) else 2
    told = f"{result:,.{digits}f}".replace("-", "−")
    if numbers.gather.weighted:
        return _tr("Σ number × weight = {}").format(told)
    return f"{said(numbers.gather.words)} = {told}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closeup", text)
