"""A table whose rows are read by their number, with an example of its numbers."""

from __future__ import annotations

from dataclasses import dataclass

from graph.shape import minus

LARGEST = 9
"""Numbers of the example go from −9 to this, so that one digit stands in a cell."""
SENTENCE = (2, 0, 3, 2, 1, 4)
"""The rows that an example reads, in turn: one of them twice, as a word in a sentence."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """A learned table of so many rows and columns; each integer gives the row of that number.

    The numbers are an example: what a network learns is not known before.
    """

    rows: int
    columns: int

    def number(self, row: int, column: int) -> int:
        """Return the example's number at a place of the table."""
        mixed = 7 * row + 5 * column + 3 * row * column + 4
        return mixed % (2 * LARGEST + 1) - LARGEST

    def tokens(self, count: int) -> tuple[int, ...]:
        """Return that many integers of the example, each the number of a row."""
        return tuple(SENTENCE[place % len(SENTENCE)] % self.rows for place in range(count))

    def row(self, token: int, most: int) -> str:
        """Return the row of a token as text, at most so many of its numbers."""
        shown = [minus(self.number(token, column)) for column in range(min(most, self.columns))]
        return ", ".join([*shown, "…"] if self.columns > most else shown)
