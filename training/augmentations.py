"""The random changes that training images can go through, by name, each with its strength.

A change is typed as its name, or as `name=number`: `rotate` turns images by up to 10°, `rotate=15`
by up to 15°. Needs no torch, so a form and a command line can ask it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class UnfitValueError(ValueError):
    """A value of a setting, with a sentence on what would fit."""

    def __init__(self, value: str, remedy: str) -> None:
        super().__init__(remedy)
        self.value = value
        self.remedy = remedy


@dataclass(frozen=True)
class Change:
    """One kind of change: what it does, what its number means, and which numbers are legal.

    The number is at least `minimum`, or above it where `open_below`. A `default` of None follows
    from the size of the images, as `default_text` says.
    """

    name: str
    description: str
    amount: str
    default: float | None
    minimum: float
    maximum: float
    example: str
    open_below: bool = True
    whole: bool = False
    default_text: str = ""

    @property
    def range(self) -> str:
        """The legal numbers, in words."""
        lower = "above" if self.open_below else "at least"
        noun = "a whole number " if self.whole else ""
        return f"{noun}{lower} {self.minimum:g} and at most {self.maximum:g}"

    def takes(self, number: float) -> bool:
        """Whether this number is legal."""
        inside = self.minimum < number if self.open_below else self.minimum <= number
        return inside and number <= self.maximum and (not self.whole or number == int(number))

    def text(self, number: float | None) -> str:
        """The change as it is typed: the name alone where the number is the default."""
        if number is None or number == self.default:
            return self.name
        short = f"{number:g}"
        return f"{self.name}={short if float(short) == number else repr(number)}"


def _chance(name: str, sentence: str, default: float) -> Change:
    amount = "the share of images that it happens to"
    return Change(name, sentence, amount, default, 0, 1, f"{name}=0.3")


#: What there is, in the order of a menu.
CHANGES: dict[str, Change] = {
    change.name: change
    for change in (
        _chance("flip", "Mirrored, left for right.", 0.5),
        _chance("vertical-flip", "Mirrored, top for bottom.", 0.5),
        Change(
            "crop",
            "A window of the same size, cut from the image with a black margin.",
            "the pixels of margin",
            None,
            1,
            512,
            "crop=4",
            open_below=False,
            whole=True,
            default_text="size / 8",
        ),
        Change(
            "resized-crop",
            "A window of random size and aspect, scaled to the whole (Szegedy et al. 2015).",
            "the smallest share of the area",
            0.08,
            0,
            1,
            "resized-crop=0.5",
        ),
        Change(
            "translate",
            "Shifted in both directions.",
            "the largest shift, as a share of the size",
            0.1,
            0,
            1,
            "translate=0.2",
        ),
        Change(
            "rotate",
            "Turned about the centre.",
            "the largest angle in degrees",
            10.0,
            0,
            180,
            "rotate=15",
        ),
        Change(
            "scale",
            "Made larger or smaller.",
            "the largest change of size, as a share of it",
            0.1,
            0,
            0.9,
            "scale=0.2",
        ),
        Change(
            "color",
            "Brightness, contrast and saturation changed, and the hue by a quarter as much.",
            "the largest change, as a share",
            0.2,
            0,
            1,
            "color=0.4",
        ),
        _chance("grayscale", "Without colour.", 0.1),
        Change(
            "erase",
            "A rectangle blacked out in half of the images (Zhong et al. 2020).",
            "the largest share of the area",
            0.2,
            0.02,
            1,
            "erase=0.4",
        ),
        Change(
            "mixup",
            "Each image mixed with another, and their labels too (Zhang et al. 2018); the "
            "training accuracy counts the label with the larger share.",
            "the alpha of the Beta distribution of the shares: more mixes more",
            0.2,
            0,
            10,
            "mixup=0.4",
        ),
    )
}


def read_change(text: str) -> tuple[Change, float | None]:
    """A change and its number, from `name` or `name=number`. Raises UnfitValueError."""
    name, equals, typed = (part.strip() for part in text.partition("="))
    if name not in CHANGES:
        raise UnfitValueError(text, f"Choose any of {', '.join(CHANGES)}.")
    change = CHANGES[name]
    if not equals:
        return change, change.default
    try:
        number = float(typed)
    except ValueError:
        number = float("nan")
    if not change.takes(number):
        raise UnfitValueError(
            text,
            f"The number of {name} is {change.amount}, {change.range}, such as {change.example}.",
        )
    return change, int(number) if change.whole else number


def read_changes(texts: Sequence[str]) -> tuple[str, ...]:
    """The changes as they are kept, each written in one way. Raises UnfitValueError."""
    found: dict[str, str] = {}
    for text in texts:
        change, number = read_change(text)
        if change.name in found:
            raise UnfitValueError(text, f"Name {change.name} once.")
        found[change.name] = change.text(number)
    return tuple(found.values())
