"""The axes of the overview of a sweep: where a value stands on each. Needs no Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from training.sweeps.sweep import Plan
from training.sweeps.sweep_space import Choice, Range, Space, grid

ROOM = 0.08
"""Share of the spread of the figures that is left free above and below them."""


@dataclass(frozen=True)
class Axis:
    """One axis from 0 (below) to 1 (above): choices evenly, numbers to scale or by factors."""

    title: str
    choices: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0
    log: bool = False
    percent: bool = False

    def place(self, text: str) -> float | None:
        """Return where a value stands; None if it does not belong here."""
        if self.choices:
            if text not in self.choices:
                return None
            return (self.choices.index(text) + 0.5) / len(self.choices)
        try:
            value = float(text)
        except ValueError:
            return None
        if self.log:
            if value <= 0:
                return None
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> list[tuple[float, str]]:
        """Return what is written beside the axis, and where."""
        if self.choices:
            return [((at + 0.5) / len(self.choices), text) for at, text in enumerate(self.choices)]
        if self.log:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            inner = [10.0**power for power in range(first, last + 1)]
            values = sorted({self.low, *inner, self.high})
        else:
            values = [self.low, (self.low + self.high) / 2, self.high]
        return [(self.place(repr(value)) or 0.0, self._text(value)) for value in values]

    def _text(self, value: float) -> str:
        return f"{100 * value:.1f} %" if self.percent else f"{value:.3g}"


def axes_of(plan: Plan, titles: dict[str, str], figures: Sequence[float], aim: str) -> list[Axis]:
    """Return an axis for each setting that is varied, and one for the figure to the right."""
    space: Space = plan.space
    if plan.search == "grid":
        space = {name: Choice(texts) for name, texts in grid(space).items()}
    axes = []
    for name, axis in space.items():
        match axis:
            case Choice(texts):
                axes.append(Axis(titles.get(name, name), texts))
            case Range(low, high):
                axes.append(Axis(titles.get(name, name), (), low, high, axis.log))
    low, high = min(figures, default=0.0), max(figures, default=1.0)
    room = ROOM * (high - low) or 0.01
    percent = plan.aim == "val_accuracy"
    top = min(1.0, high + room) if percent else high + room
    return [*axes, Axis(aim, (), max(0.0, low - room), top, percent=percent)]
