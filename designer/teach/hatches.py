"""What the hatches in the picture of a window mean, in words beside a piece of each hatch."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from designer.look import theme
from designer.said import in_a_row, said
from designer.teach import terms
from designer.teach.sliding import Course, Slide
from graph import Layer, Shape


def legend(layer: Layer, inputs: tuple[Shape, ...], slide: Slide) -> str:
    """Return a line of rich text for each hatch that a layer's picture has; empty for none."""
    hints = [said(hint.message) for hint in layer.hints(*inputs)]
    loss = QColor(theme.current().colours.error)
    lines = [_line(loss, [text[:1].upper() + text[1:] for text in hints])] if hints else []
    if slide.spreads:
        biased = bool(layer.values().get("bias"))
        lines += _of_output_padding(slide, biased)
        lines += _of_gaps(slide, biased, loss)
    return "<br>".join(lines)


def _of_output_padding(slide: Slide, biased: bool) -> list[str]:
    """Return what output padding adds, and what stands there where the kernel never comes."""
    courses = slide.rows, slide.columns
    if not any(course.extra for course in courses):
        return []
    text = _tr("Output padding (E) adds {} at the end.")
    sentences = [text.format(_counted(slide, [len(course.added) for course in courses]))]
    if all(course.unseen.issuperset(course.added) for course in courses):
        sentences.append(_left(biased))
    return [_line(terms.colour("extra"), sentences)]


def _of_gaps(slide: Slide, biased: bool, colour: QColor) -> list[str]:
    """Return what lies between copies of a kernel that is smaller than its stride."""
    gaps = [len(_gaps(course)) for course in (slide.rows, slide.columns)]
    if not any(gaps):
        return []
    text = _tr("Between the copies of the kernel: {}.").format(_counted(slide, gaps))
    return [_line(colour, [text, _left(biased)])]


def _gaps(course: Course) -> frozenset[int]:
    """Return the cells of the map before the output padding that no window comes to."""
    return course.unseen.intersection(range(course.size - course.extra))


def _counted(slide: Slide, counts: list[int]) -> str:
    """Return `1 row and 1 column`, or steps where there is one axis only."""
    rows, columns = counts
    if slide.is_line:
        return _steps(columns)
    named = [text for count, text in ((rows, _rows(rows)), (columns, _columns(columns))) if count]
    return _tr("{} and {}").format(*named) if len(named) == 2 else named[0]


def _steps(count: int) -> str:
    return (_tr("{} step") if count == 1 else _tr("{} steps")).format(count)


def _rows(count: int) -> str:
    return (_tr("{} row") if count == 1 else _tr("{} rows")).format(count)


def _columns(count: int) -> str:
    return (_tr("{} column") if count == 1 else _tr("{} columns")).format(count)


def _left(biased: bool) -> str:
    bias = _tr("No input reaches that part: it holds the bias alone.")
    return bias if biased else _tr("No input reaches that part: it holds 0.")


def _line(colour: QColor, sentences: Iterable[str]) -> str:
    swatch = f'<span style="color: {colour.name()}">▨</span>'
    return f"{swatch} {in_a_row(map(escape, sentences))}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hatches", text)
