"""Which settings a sweep varies, over which values: `lr=0.001..0.1`, `optimizer=sgd,adamw`."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from training.errors import SettingsError
from training.setting_field import SettingField
from training.settings import parse_settings, setting_fields

POINTS = 5
"""How many values of a range a grid takes, unless the range says so: `lr=0.001..0.1:9`."""
LOG_FROM = 10
"""A range whose ends are this factor apart is searched by factors, not by differences."""
NONE = "none"


@dataclass(frozen=True)
class Choice:
    """Some values, each as a command line has it."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Range:
    """All numbers, or all whole numbers, from `low` to `high`, both of them included."""

    low: float
    high: float
    whole: bool = False
    points: int = POINTS

    @property
    def log(self) -> bool:
        """Whether the logarithm is drawn evenly."""
        return self.low > 0 and self.high / self.low >= LOG_FROM

    def grid(self) -> Choice:
        """`points` values from end to end, evenly apart or by even factors."""
        steps = [step / max(self.points - 1, 1) for step in range(self.points)]
        if self.log:
            span = math.log(self.high / self.low)
            values = [self.low * math.exp(span * step) for step in steps]
        else:
            values = [self.low + (self.high - self.low) * step for step in steps]
        texts = (f"{round(value)}" if self.whole else f"{value:.6g}" for value in values)
        return Choice(tuple(dict.fromkeys(texts)))


Space = dict[str, Choice | Range]


def parse_space(texts: Iterable[str]) -> Space:
    """What to vary, from a text for each setting: `NAME=LOW..HIGH[:POINTS]` or `NAME=A,B,C`.

    Several augmentations that go together are joined by +, and `none` stands for none of them:
    `augment=none,flip,flip+crop`. Raises SettingsError with one sentence for the first text that
    names no setting or a value that the setting cannot take.
    """
    space: Space = {}
    fields = {field.name: field for field in setting_fields()}
    for text in texts:
        name, equals, values = (part.strip() for part in text.partition("="))
        name = name.replace("-", "_")
        if name not in fields:
            raise SettingsError(
                f"There is no setting {name!r} to vary.", f"The settings are {', '.join(fields)}."
            )
        if name in space:
            raise SettingsError(f"{name} is varied twice.", "Give all its values at once.")
        if not equals or not values:
            raise SettingsError(
                f"{name} has no values to try.",
                f"Write {name}=A,B,C for some values, or {name}=LOW..HIGH for a range.",
            )
        space[name] = _range(fields[name], values) if ".." in values else _choice(name, values)
    if not space:
        raise SettingsError(
            "Nothing is varied.", "Name settings with their values, such as lr=0.001..0.1."
        )
    return space


def grid(space: Space) -> dict[str, tuple[str, ...]]:
    """The values that a grid over the space takes of each setting."""
    return {
        name: (axis.grid() if isinstance(axis, Range) else axis).texts
        for name, axis in space.items()
    }


def setting_text(name: str, text: str) -> str:
    """A value of a choice as a command line has it: augmentations with commas, none as nothing."""
    if name != "augment":
        return text
    return "" if text == NONE else text.replace("+", ",")


def _choice(name: str, text: str) -> Choice:
    texts = tuple(dict.fromkeys(value.strip() for value in text.split(",") if value.strip()))
    for value in texts:
        parse_settings({name: setting_text(name, value)})
    return Choice(texts)


def _range(field: SettingField, text: str) -> Range:
    if field.kind not in ("int", "float"):
        raise SettingsError(
            f"{field.name} has no range, as it is no number.", f"Write {field.name}=A,B,C."
        )
    span, colon, points = text.partition(":")
    ends = [end.strip() for end in span.split("..")]
    try:
        low, high = (float(end) for end in ends)
        count = int(points) if colon else POINTS
    except ValueError:
        raise SettingsError(
            f"{field.name}={text} is no range.",
            f"Write two numbers, such as {field.name}=0.001..0.1, and :9 behind them for a grid "
            "of 9.",
        ) from None
    for end in ends:
        parse_settings({field.name: end})
    if not low < high:
        raise SettingsError(
            f"The range of {field.name} is empty: {low:g} is not below {high:g}.",
            "Put the smaller number first.",
        )
    if not 2 <= count <= 1000:
        raise SettingsError(
            f"A grid cannot take {count} values of {field.name}.", "Take 2 to 1,000 of them."
        )
    return Range(low, high, field.kind == "int", count)
