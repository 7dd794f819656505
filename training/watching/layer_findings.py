"""What is wrong inside a network that trains, in words: with the numbers, and what to do about it.

Each sample of the layers is judged by every rule. A finding comes once a rule has held for
`PATIENCE` samples in a row, and goes once it has failed by a wider margin for as many, so that
nothing flickers.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from training.records.run_curves import Floats
from training.watching.layer_history import LayerHistory

Code = Literal["dead", "saturated", "vanishing", "exploding", "large-steps", "small-steps"]

PATIENCE = 3
"""Samples in a row that a finding needs to come, and to go."""

#: A ReLU whose units are silent for all images is lost capacity. Up to 40 % of a network is seen
#: dead where the learning rate is too high (Karpathy, CS231n notes, "Commonly used activation
#: functions"); a quarter of one layer is worth a word, and a tenth is common in healthy networks.
DEAD, NO_LONGER_DEAD = 0.25, 0.15

#: Half of a layer at the flat ends of a sigmoid or tanh passes hardly any gradient on (Glorot &
#: Bengio 2010, section 3, where the top layer of a sigmoid network saturates at once).
SATURATED, NO_LONGER_SATURATED = 0.5, 0.35

#: Gradients of the first third of the layers against those of the last third. One order of
#: magnitude apart is usual, three mean that the first layers stand still (Hochreiter 1991; Glorot &
#: Bengio 2010, figure 7).
VANISHED, NO_LONGER_VANISHED = 1e-3, 1e-2

#: The norm of the whole gradient against its median so far, and at all: the norms at which it is
#: clipped lie between 0.1 and 10 in most papers (Pascanu, Mikolov & Bengio 2013).
GROWN, NO_LONGER_GROWN, LARGE_NORM = 10.0, 3.0, 10.0
EARLIER = 5  # samples that the median needs

#: A step should move the weights by about a thousandth of their norm (Karpathy, CS231n notes,
#: "Ratio of weights:updates"); a hundred times more or less is no matter of taste.
USUAL = 1e-3
LARGE, NO_LONGER_LARGE = 100 * USUAL, 30 * USUAL
SMALL, NO_LONGER_SMALL = USUAL / 100, USUAL / 30


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: in which layer, a sentence with the numbers, and a remedy."""

    code: Code
    layer: str
    message: str
    remedy: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it apart: what a layer has by itself by that too, the others by their code."""
        return self.code, self.layer if self.code in ("dead", "saturated") else ""


@dataclass(frozen=True)
class _Suspicion:
    """A rule that holds in a sample, or (not `strong`) has not yet failed by the wider margin."""

    finding: Finding
    strong: bool


@dataclass
class _Case:
    finding: Finding
    strong: int = 0
    missed: int = 0
    shown: bool = False


class LayerFindings:
    """Follows the samples of a run; `found` are the findings that hold at the newest."""

    def __init__(self) -> None:
        self._cases: dict[tuple[str, str], _Case] = {}
        self._seen = 0
        self._newest = 0.0

    @property
    def found(self) -> list[Finding]:
        """What is wrong now, in the order in which it was found."""
        return [case.finding for case in self._cases.values() if case.shown]

    def follow(self, history: LayerHistory) -> list[Finding]:
        """Judge what came to a history since the last time; gives `found`."""
        steps = history.steps
        if history.count < self._seen or (self._seen and steps[self._seen - 1] != self._newest):
            self._cases.clear()  # the run went back, and does its steps again
            self._seen = 0
        for place in range(self._seen, history.count):
            self._take(_suspicions(history, place))
        self._seen = history.count
        self._newest = float(steps[-1]) if history.count else 0.0
        return self.found

    def _take(self, suspicions: list[_Suspicion]) -> None:
        met = set()
        for each in suspicions:
            key = each.finding.key
            met.add(key)
            case = self._cases.setdefault(key, _Case(each.finding))
            case.finding, case.missed = each.finding, 0
            case.strong = case.strong + 1 if each.strong else 0
            case.shown |= case.strong >= PATIENCE
        for key in list(self._cases.keys() - met):
            case = self._cases[key]
            case.missed, case.strong = case.missed + 1, 0
            if case.missed >= PATIENCE or not case.shown:
                del self._cases[key]


def _suspicions(history: LayerHistory, place: int) -> list[_Suspicion]:
    sample = _Sample(history, place)
    return [
        *_dead(sample),
        *_saturated(sample),
        *_vanishing(sample),
        *_exploding(sample),
        *_large_steps(sample),
        *_small_steps(sample),
    ]


class _Sample:
    """One column of a history, of the layers that hold no others."""

    def __init__(self, history: LayerHistory, place: int) -> None:
        self._history, self.place = history, place
        self.rows = history.wholes
        self.lr = float(history.base_rates[place])
        self.lr_share = float(history.learning_rates[place]) / (self.lr or 1.0)

    def of(self, quantity: str) -> list[tuple[str, float]]:
        """The layers that have this figure, in the order in which they run, with it."""
        column = self._history.values(quantity)[self.rows, self.place]
        names = (self._history.names[row] for row in self.rows)
        pairs = zip(names, column.tolist(), strict=True)
        if quantity == "gradient":  # one that is not finite is the very thing to tell of
            weights = self._history.values("weight")[self.rows]  # none where there is none to learn
            known = (weights[:, 0] >= 0) | (weights[:, self.place] >= 0)
            return [pair for pair, learns in zip(pairs, known, strict=True) if learns]
        return [pair for pair in pairs if not math.isnan(pair[1])]

    def earlier_norms(self) -> Floats:
        """The norm of the whole gradient in each sample before this one."""
        before = self._history.values("gradient")[self.rows, : self.place].astype(np.float64)
        norms: Floats = np.sqrt(np.nansum(before * before, axis=0))
        return norms


def _dead(sample: _Sample) -> Iterator[_Suspicion]:
    for layer, share in sample.of("dead"):
        if share >= NO_LONGER_DEAD:
            how_many = f"{100 * share:.0f} %" if share < 1 else "all"
            yield _Suspicion(
                Finding(
                    "dead",
                    layer,
                    f"{layer}: {how_many} of its units have been silent for the last 5 samples.",
                    f"Lower the learning rate ({sample.lr:g}), or use LeakyReLU in its place.",
                ),
                share >= DEAD,
            )


def _saturated(sample: _Sample) -> Iterator[_Suspicion]:
    for layer, share in sample.of("saturated"):
        if share >= NO_LONGER_SATURATED:
            yield _Suspicion(
                Finding(
                    "saturated",
                    layer,
                    f"{layer}: {100 * share:.0f} % of its output is saturated: it lies at an end "
                    "of its range, where hardly any gradient passes.",
                    f"Lower the learning rate ({sample.lr:g}), put a batch normalisation before "
                    "it, or use ReLU in its place.",
                ),
                share >= SATURATED,
            )


def _thirds(gradients: list[tuple[str, float]]) -> list[float]:
    """The median gradient of the first, the middle and the last third of the layers."""
    values = np.array([gradient for _, gradient in gradients])
    return [float(np.median(part)) for part in np.array_split(values, 3)]


def _vanishing(sample: _Sample) -> Iterator[_Suspicion]:
    gradients = sample.of("gradient")
    if len(gradients) < 3 or not all(math.isfinite(gradient) for _, gradient in gradients):
        return
    first, middle, last = _thirds(gradients)
    if not (first < middle < last and first < NO_LONGER_VANISHED * last):
        return
    weakest, low = min(gradients[: len(gradients) // 3], key=lambda pair: pair[1])
    strongest, high = max(gradients[-(len(gradients) // 3) :], key=lambda pair: pair[1])
    times = high / low if low else math.inf
    factor = f", by a factor of {float(f'{times:.2g}'):,.0f}" if times < 1e9 else ""
    yield _Suspicion(
        Finding(
            "vanishing",
            weakest,
            f"The gradient vanishes on its way to the input: its norm falls from {high:.2g} at "
            f"{strongest} to {low:.2g} at {weakest}{factor}.",
            "Use ReLU in place of Sigmoid or Tanh, put a batch normalisation before each of them, "
            "or lead some layers' input around them into an Add.",
        ),
        first < VANISHED * last,
    )


def _exploding(sample: _Sample) -> Iterator[_Suspicion]:
    gradients = sample.of("gradient")
    if not gradients:
        return
    broken = [layer for layer, gradient in gradients if not math.isfinite(gradient)]
    remedy = f"Clip gradients at 1 (under Advanced), or lower the learning rate ({sample.lr:g})."
    if broken:
        message = f"The gradient of {broken[-1]} is no finite number any more."
        yield _Suspicion(Finding("exploding", broken[-1], message, remedy), True)
        return
    norm = math.hypot(*(gradient for _, gradient in gradients))
    if norm < LARGE_NORM or sample.place < EARLIER:
        return
    earlier = sample.earlier_norms()
    usual = float(np.median(earlier))
    if norm >= NO_LONGER_GROWN * usual:
        layer, largest = max(gradients, key=lambda pair: pair[1])
        factor = float(f"{norm / usual:.2g}") if usual else math.inf
        times = f"{factor:,.0f} times its median so far" if usual else "from nothing"
        message = (
            f"The gradient explodes: its norm is {norm:.3g}, {times}, {largest:.3g} of it "
            f"at {layer}."
        )
        yield _Suspicion(Finding("exploding", layer, message, remedy), norm >= GROWN * usual)


def _large_steps(sample: _Sample) -> Iterator[_Suspicion]:
    large = [pair for pair in sample.of("update") if pair[1] >= NO_LONGER_LARGE]
    if not large:
        return
    layer, most = max(large, key=lambda pair: pair[1])
    others = len(large) - 1
    more = f" and {others} other {'layer' if others == 1 else 'layers'}" if others else ""
    yield _Suspicion(
        Finding(
            "large-steps",
            layer,
            f"{layer}{more}: a step moves the weights by up to {most:.2g} of their norm; about "
            f"{USUAL:g} is usual.",
            f"Lower the learning rate ({sample.lr:g}).",
        ),
        most >= LARGE,
    )


def _small_steps(sample: _Sample) -> Iterator[_Suspicion]:
    """Judge steps only while the schedule lets the learning rate be what was asked for."""
    moved = [(layer, update) for layer, update in sample.of("update") if update]
    if not moved or sample.lr_share < 0.5:
        return
    middle = float(np.median([update for _, update in moved]))
    least = min(moved, key=lambda pair: pair[1])[0]
    if middle < NO_LONGER_SMALL:
        yield _Suspicion(
            Finding(
                "small-steps",
                least,
                f"A step moves the weights by only {middle:.2g} of their norm in the middle of all "
                f"layers; about {USUAL:g} is usual.",
                f"Raise the learning rate ({sample.lr:g}).",
            ),
            middle < SMALL,
        )
