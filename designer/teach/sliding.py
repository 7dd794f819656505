"""Which cells of a map each position of a window covers; all that the pictures draw follows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from graph import Layer, ParameterError, Shape, ShapeError
from graph.field import Reach
from graph.fixes import SetParameter
from graph.shape import Spread, Term, Window


@dataclass(frozen=True)
class Course:
    """A window's way along one axis of a map of `size` cells, padded or cropped at its ends.

    Cells are counted from 0; those below 0 and from `size` on lie outside the map. The last
    `extra` of them are output padding, where the window spreads.
    """

    size: int
    count: int
    kernel: int = 1
    stride: int = 1
    before: int = 0
    after: int = 0
    dilation: int = 1
    terms: tuple[Term, ...] = ()
    extra: int = 0

    @property
    def added(self) -> range:
        """The cells of the map that are output padding."""
        return range(self.size - self.extra, self.size)

    @property
    def extent(self) -> int:
        """The cells from the first tap to the last."""
        return self.dilation * (self.kernel - 1) + 1

    @property
    def low(self) -> int:
        """The first cell that there is to draw, padding included."""
        return -self.before

    @property
    def high(self) -> int:
        """The cell behind the last one to draw: with `ceil_mode` a window can stick out."""
        return max(self.size + self.after, self.start(self.count - 1) + self.extent)

    def start(self, position: int) -> int:
        """Return the cell of the first tap at a position of the window."""
        return position * self.stride - self.before

    def taps(self, position: int) -> range:
        """Return the cells under the taps at a position."""
        start = self.start(position)
        return range(start, start + self.extent, self.dilation)

    def reaching(self, cell: int) -> list[tuple[int, int]]:
        """Return every position with a tap on a cell, and which tap: [(position, tap), …]."""
        found = []
        for tap in range(self.kernel):
            position, rest = divmod(cell + self.before - tap * self.dilation, self.stride)
            if rest == 0 and 0 <= position < self.count:
                found.append((position, tap))
        return sorted(found)

    @cached_property
    def unseen(self) -> frozenset[int]:
        """The cells of the padded map that lie outside the window at every position."""
        cells = set(range(self.low, self.size + self.after))
        for position in range(self.count):
            start = self.start(position)
            cells.difference_update(range(start, start + self.extent))
        return frozenset(cells)


@dataclass(frozen=True)
class Slide:
    """A window that slides over the rows and columns of a map, one position at a time.

    The map is the layer's input and each position gives one cell of the output; if `spreads`, as
    in a transposed convolution, it is the other way round. `more` are the courses along axes
    that a plane does not show.
    """

    rows: Course
    columns: Course
    spreads: bool = False
    more: tuple[Course, ...] = ()

    @property
    def count(self) -> int:
        """How many positions there are in the plane."""
        return self.rows.count * self.columns.count

    def position(self, place: int) -> tuple[int, int]:
        """Return row and column of a position, counted along the rows."""
        return divmod(place, self.columns.count)

    @property
    def is_line(self) -> bool:
        """Whether there is one axis only, drawn as a single row."""
        return self.rows.size == self.rows.count == self.rows.kernel == 1 and not self.rows.terms

    @property
    def input_size(self) -> tuple[int, int]:
        """Rows and columns of the layer's input."""
        if self.spreads:
            return self.rows.count, self.columns.count
        return self.rows.size, self.columns.size

    @property
    def output_size(self) -> tuple[int, int]:
        """Rows and columns of the layer's output."""
        if self.spreads:
            return self.rows.size, self.columns.size
        return self.rows.count, self.columns.count

    @property
    def formulas(self) -> list[tuple[Term, ...]]:
        """The output-size formula with its numbers: once if all axes agree, else once an axis."""
        found = [course.terms for course in (*self.more, self.rows, self.columns) if course.terms]
        return list(dict.fromkeys(found))


def slide_of(layer: Layer, inputs: tuple[Shape, ...]) -> Slide | None:
    """Return how the layer's window slides over this input, or None if it has no such window."""
    if layer.gather is None or layer.bypassed or len(inputs) != 1 or len(inputs[0]) < 2:
        return None
    sizes = inputs[0][1:]
    spread = layer.spread(*inputs)
    windows = layer.windows(*inputs)
    if spread:
        courses = [_spread(each, size) for each, size in zip(spread, sizes, strict=True)]
    elif isinstance(windows, Reach) or len(windows) != len(sizes):
        return None
    else:
        courses = [_slid(each, size) for each, size in zip(windows, sizes, strict=True)]
    if len(courses) == 1:
        courses.insert(0, Course(1, 1))
    *more, rows, columns = courses
    return Slide(rows, columns, bool(spread), tuple(more))


def _slid(window: Window, size: int) -> Course:
    return Course(
        size,
        window.output(size),
        window.kernel,
        window.stride,
        window.before,
        window.after,
        window.dilation,
        window.terms(size),
    )


def _spread(spread: Spread, size: int) -> Course:
    return Course(
        spread.output(size),
        size,
        spread.kernel,
        spread.stride,
        spread.padding,
        max(0, spread.padding - spread.extra),
        spread.dilation,
        spread.terms(size),
        spread.extra,
    )


def keeping_size(layer: Layer, inputs: tuple[Shape, ...]) -> SetParameter | None:
    """Return the padding (K − 1)/2 if it would keep the size of the input and is not set yet.

    With dilation it is D·(K − 1)/2. None for an even kernel or a stride, which it cannot mend.
    """
    windows = () if layer.spread(*inputs) else layer.windows(*inputs)
    if "padding" not in layer.values() or isinstance(windows, Reach) or not windows:
        return None
    if any(each.extent % 2 == 0 or each.stride > 1 for each in windows):
        return None
    half = tuple((each.extent - 1) // 2 for each in windows)
    if half == tuple(each.before for each in windows):
        return None
    try:
        kept = layer.changed(padding=half).output_shape(*inputs)
    except (ParameterError, ShapeError):
        return None
    return SetParameter("padding", half) if kept[1:] == inputs[0][1:] else None


def visible(course: Course, position: int, most: int) -> range:
    """Return the cells to draw where there is room for `most`: the window is among them.

    The part in view stays where it is until the window would leave it, then turns like a page.
    """
    low, high = course.low, course.high
    most = max(most, course.extent)
    if high - low <= most:
        return range(low, high)
    page = (most - course.extent) // course.stride * course.stride + course.stride
    first = low + (course.start(position) - low) // page * page
    first = min(first, high - most)
    return range(first, first + most)
