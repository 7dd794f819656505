"""An example of unpooling: a map is pooled, and each largest number goes back to its place."""

from __future__ import annotations

from dataclasses import dataclass

from designer.teach.example import image
from graph import Facts
from graph.unpool import Pair, Unpool

MOST = 4
"""Rows and columns of the pooled map that are shown at most."""
ROOM = 10
"""Rows and columns of the output that are shown, unless a single window has more."""


@dataclass(frozen=True)
class Unpooling:
    """An example image of `size`, pooled to `pooled` by the windows of `unpool`."""

    unpool: Unpool
    pooled: Pair
    size: Pair

    @classmethod
    def of(cls, facts: Facts) -> Unpooling:
        """Return the example of an unpooling whose shapes are known."""
        assert facts.layer.unpool is not None and facts.inputs and facts.shape
        (_, rows, columns), (_, high, wide) = facts.inputs[0], facts.shape
        return cls(facts.layer.unpool, (rows, columns), (high, wide))

    def place(self, row: int, column: int) -> Pair | None:
        """Return where the largest number of a window stands, the first of equal ones.

        None for a window that sees padding only.
        """
        down, along = self.unpool.window(row, column, self.size)
        pixels, places = image(*self.size), [(y, x) for y in down for x in along]
        return max(places, key=lambda place: pixels[place[0]][place[1]], default=None)

    def index(self, row: int, column: int) -> int | None:
        """Return the number of that place, counted row by row."""
        place = self.place(row, column)
        return place[0] * self.size[1] + place[1] if place is not None else None

    def number(self, row: int, column: int) -> int | None:
        """Return the largest number of a window."""
        place = self.place(row, column)
        return image(*self.size)[place[0]][place[1]] if place is not None else None

    def shown(self) -> tuple[range, range]:
        """Return the rows and columns of the pooled map, from its middle, that can be told apart.

        Those that come of them in the output fit into `ROOM`, unless one window alone does not.
        """
        windows = zip(self.pooled, self.unpool.kernel, self.unpool.stride, strict=True)
        counts = [
            min(size, MOST, max(1, (ROOM - kernel) // stride + 1))
            for size, kernel, stride in windows
        ]
        down, along = (
            range((size - count) // 2, (size - count) // 2 + count)
            for size, count in zip(self.pooled, counts, strict=True)
        )
        return down, along

    def reached(self) -> tuple[range, range]:
        """Return the rows and columns of the output that the shown windows reach."""
        down, along = self.shown()
        first = self.unpool.window(down[0], along[0], self.size)
        last = self.unpool.window(down[-1], along[-1], self.size)
        rows, columns = (
            range(min(a.start, most - 1), min(max(a.start + 1, b.stop), most))
            for a, b, most in zip(first, last, self.size, strict=True)
        )
        return rows, columns

    def places(self) -> list[Pair]:
        """Return the shown places of the pooled map in order."""
        down, along = self.shown()
        return [(row, column) for row in down for column in along]
