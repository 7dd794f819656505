"""What is wrong with the images of a data set, in sentences. Needs no torch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training.data.arrays import ImageArrays
from training.data.image_files import ImageFiles

Severity = Literal["error", "warning", "hint"]

NAMED = 5  # names in one finding
IMBALANCE = 10  # the largest class against the smallest, from which on it is told


@dataclass(frozen=True)
class Finding:
    """What is wrong, or worth knowing, and what to do about it."""

    severity: Severity
    message: str
    remedy: str = ""


@dataclass
class Seen:
    """What is gathered while images are looked at.

    `sizes` counts (width, height); `grey`, `colour`, `broken` and both of `twins` hold indices;
    `digests` gives the first image of each content.
    """

    histogram: NDArray[np.int64] | int = 0
    sizes: Counter[tuple[int, int]] = field(default_factory=Counter)
    grey: list[int] = field(default_factory=list)
    colour: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    digests: dict[bytes, int] = field(default_factory=dict)
    twins: list[tuple[int, int]] = field(default_factory=list)


def findings(
    seen: Seen,
    data: ImageFiles | ImageArrays,
    part_of: NDArray[np.int64],
    counts: NDArray[np.int64],
) -> list[Finding]:
    """All that is wrong, the gravest first.

    `part_of` is the number of each image's part, `counts` the number of images of each class.
    """
    return [
        *_wrong_files(seen, data),
        *_same_images(seen, data, part_of),
        *_wrong_balance(data.classes, counts),
        *_wrong_sizes(seen),
    ]


def _wrong_files(seen: Seen, data: ImageFiles | ImageArrays) -> list[Finding]:
    if isinstance(data, ImageArrays):
        return []
    findings, names = [], data.names()
    if seen.broken:
        many = len(seen.broken)
        named = ", ".join(names[index] for index in seen.broken[:NAMED])
        more = f" and {many - NAMED:,} more" if many > NAMED else ""
        images = "1 image" if many == 1 else f"{many:,} images"
        findings.append(
            Finding(
                "error",
                f"{images} cannot be read: {named}{more}.",
                "Remove it, or put the whole image there."
                if many == 1
                else "Remove them, or put whole images there.",
            )
        )
    if seen.grey and seen.colour:
        few, kind = min((seen.grey, "grey"), (seen.colour, "colour"), key=lambda pair: len(pair[0]))
        findings.append(
            Finding(
                "warning",
                f"Grey and colour are mixed: {len(seen.grey):,} grey, {len(seen.colour):,} in "
                f"colour; {names[few[0]]} is {kind}.",
                "With 3 channels the grey ones are repeated on each; with 1 channel colour is "
                "lost.",
            )
        )
    return findings


def _wrong_sizes(seen: Seen) -> list[Finding]:
    if len(seen.sizes) < 2:
        return []
    widths, heights = zip(*seen.sizes, strict=True)
    return [
        Finding(
            "hint",
            f"The images have {len(seen.sizes):,} sizes, from {min(heights)}×{min(widths)} to "
            f"{max(heights)}×{max(widths)} (rows × columns).",
            "Each is scaled to cover the Input, and its middle cut out.",
        )
    ]


def _same_images(
    seen: Seen, data: ImageFiles | ImageArrays, part_of: NDArray[np.int64]
) -> list[Finding]:
    if not seen.twins:
        return []
    names = data.names() if isinstance(data, ImageFiles) else range(len(data.labels))
    parts = [part for part, _ in data.parts.named()]
    first, second = seen.twins[0]
    many = len(seen.twins)
    return [
        Finding(
            "warning",
            f"{many:,} {'image is' if many == 1 else 'images are'} in two parts at once: "
            f"{names[first]} ({parts[part_of[first]]}) is the same as {names[second]} "
            f"({parts[part_of[second]]}).",
            "What was learned by heart looks understood then: keep each image once.",
        )
    ]


def _wrong_balance(classes: Sequence[str], counts: NDArray[np.int64]) -> list[Finding]:
    least, most = int(counts.argmin()), int(counts.argmax())
    if counts[most] < IMBALANCE * counts[least]:
        return []
    return [
        Finding(
            "warning",
            f"The class {classes[most]!r} has {counts[most]:,} images, but {classes[least]!r} "
            f"has {counts[least]:,}: {counts[most] / counts[least]:.0f} times fewer.",
            "Set Class weights to balanced, so that all classes count alike.",
        )
    ]
