"""The numbers of a sliding window: what lies under it, what becomes of it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from designer.teach.example import BRIGHTEST, edge_detector, image
from designer.teach.sliding import Slide
from graph.gather import Gather


class Tap(NamedTuple):
    """One tap of the window: its place in the kernel, its cell, the number there, the weight.

    `number` is None on the padding, and for a spread tap that falls outside the output.
    """

    row: int
    column: int
    cell: tuple[int, int]
    number: int | None
    weight: int | None

    @property
    def product(self) -> int:
        """What the tap brings: number × weight, or the number alone; 0 on the padding."""
        if self.number is None:
            return 0
        return self.number if self.weight is None else self.number * self.weight


class Arithmetic:
    """A slide over the example image, with the example kernel where the layer has weights."""

    def __init__(self, slide: Slide, gather: Gather) -> None:
        self.slide = slide
        self.gather = gather
        self.image = image(*slide.input_size)
        rows, columns = slide.rows, slide.columns
        self.kernel = edge_detector(rows.kernel, columns.kernel) if gather.weighted else None
        self.result = cache(self._result)

    def taps(self, place: int) -> list[Tap]:
        """Return the taps of a position, along the rows."""
        slide, (row, column) = self.slide, self.slide.position(place)
        return [
            Tap(r, c, (y, x), self._number(place, y, x), self.kernel[r][c] if self.kernel else None)
            for r, y in enumerate(slide.rows.taps(row))
            for c, x in enumerate(slide.columns.taps(column))
        ]

    def _number(self, place: int, y: int, x: int) -> int | None:
        if not (0 <= y < self.slide.rows.size and 0 <= x < self.slide.columns.size):
            return None
        if self.slide.spreads:
            row, column = self.slide.position(place)
            return self.image[row][column]
        return self.image[y][x]

    def _result(self, place: int) -> float:
        """Return what the window gathers at a position; it must not spread."""
        taps = self.taps(place)
        inside = [tap.product for tap in taps if tap.number is not None]
        padded = sum(tap.number is None and self._on_padding(tap.cell) for tap in taps)
        return self.gather.of(inside, padded)

    def _on_padding(self, cell: tuple[int, int]) -> bool:
        """Return whether a cell is on the padding, and not behind it as `ceil_mode` allows."""
        rows, columns = self.slide.rows, self.slide.columns
        return cell[0] < rows.size + rows.after and cell[1] < columns.size + columns.after

    def gathered(self, row: int, column: int, upto: int) -> float | None:
        """Return a cell of the output after position `upto`; None if nothing reached it yet."""
        slide = self.slide
        if not slide.spreads:
            place = row * slide.columns.count + column
            return self.result(place) if place <= upto else None
        parts = [
            self.image[r][c] * (self.kernel[tap_r][tap_c] if self.kernel else 1)
            for r, tap_r in slide.rows.reaching(row)
            for c, tap_c in slide.columns.reaching(column)
            if r * slide.columns.count + c <= upto
        ]
        return float(sum(parts)) if parts else None

    @property
    def strongest(self) -> float:
        """The largest result there can be, to shade the output by."""
        if self.kernel is None:
            return float(BRIGHTEST)
        weights = [weight for row in self.kernel for weight in row]
        most = max(sum(w for w in weights if w > 0), -sum(w for w in weights if w < 0))
        return float(BRIGHTEST * max(1, most)) * 0.6
