"""What a layer makes of the numbers in one position of its window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gather:
    """How the numbers in a window become one.

    `words` names the result: "largest number"; `weighted` says that each number is multiplied by
    a learned weight first. `of(numbers, padded)` gives the result from the numbers (or products)
    that lie on the input; `padded` counts the taps that lie on the padding.
    """

    words: str
    of: Callable[[Sequence[float], int], float]
    weighted: bool = False


def _mean(numbers: Sequence[float], padded: int) -> float:
    return sum(numbers) / (len(numbers) + padded)


def _mean_inside(numbers: Sequence[float], padded: int) -> float:
    return sum(numbers) / len(numbers)


WEIGHTED_SUM = Gather("sum of the products", lambda numbers, _: sum(numbers), weighted=True)
MAXIMUM = Gather("largest number", lambda numbers, _: max(numbers))
MEAN = Gather("mean", _mean)
MEAN_INSIDE = Gather("mean without padding", _mean_inside)


def norm_of(power: int) -> Gather:
    """Return the norm of a window: (Σ x^p)^(1/p)."""
    words = "sum" if power == 1 else f"(Σ x^{power})^(1/{power})"

    def norm(numbers: Sequence[float], _padded: int) -> float:
        total = sum(number**power for number in numbers)
        return float(total if power == 1 else total ** (1 / power))

    return Gather(words, norm)
