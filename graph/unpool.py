"""Where the numbers of a pool stood: the windows whose largest numbers are put back."""

from __future__ import annotations

from dataclasses import dataclass

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unpool:
    """The windows of the pool that an unpooling undoes: rows and columns of each."""

    kernel: Pair
    stride: Pair
    padding: Pair

    def window(self, row: int, column: int, size: Pair) -> tuple[range, range]:
        """Return the rows and columns that a pooled number came from, in a map of this size.

        What lies on the padding is left out; a range is empty where nothing else is left.
        """
        starts = (
            at * stride - padding
            for at, stride, padding in zip((row, column), self.stride, self.padding, strict=True)
        )
        down, along = (
            range(max(0, start), min(start + kernel, most))
            for start, kernel, most in zip(starts, self.kernel, size, strict=True)
        )
        return down, along
