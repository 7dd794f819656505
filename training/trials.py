"""Short trials ahead of a run: which learning rate is good, and can the network learn at all?

A trial is a run of its own kind: its folder holds its events and no checkpoint. The loss is fetched
at each step, as the next one depends on it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, repeat
from typing import Literal

from torch import Tensor, nn

from training.device import autocast, device_title
from training.events import EventLog
from training.loop import epoch_order
from training.losses import Mixed, Targets
from training.messages import Started, Step, Stop, Stopped, Tried
from training.network_file import main_output
from training.preparation import Preparation
from training.processes.control import Control
from training.runs import Run
from training.setup import Setup, set_up

LOWEST, HIGHEST, RANGE_STEPS = 1e-6, 10.0, 120
DIVERGED = 4.0  # times the lowest loss
WINDOW = 5  # steps to either side over which a loss is averaged
FALL = 0.95  # of the first loss: above it nothing was learned
BATCH_STEPS = 300


@dataclass(frozen=True)
class Trace:
    """What became of one step: its rate, its loss, and how many of its images were told right."""

    lr: float
    loss: float
    right: int
    images: int


def try_out(trial: Literal["lr-find", "overfit"], run: Run, log: EventLog, ask: Control) -> None:
    """Carry out a trial to its verdict, or until it is asked to stop. Raises TrainingError."""
    setup = set_up(run)
    steps = RANGE_STEPS if trial == "lr-find" else BATCH_STEPS
    log.write(
        Started(
            run=run.told,
            device=str(setup.device),
            parameters=sum(weight.numel() for weight in setup.weights),
            train_images=len(setup.data.train),
            val_images=len(setup.data.val),
            epochs=1,
            steps_per_epoch=steps,
            device_name=device_title(setup.device),
            storage=setup.data.storage,
        )
    )
    setup.network.train()
    traces: list[Trace] = []
    for trace in _range_test(setup, run) if trial == "lr-find" else _one_batch(setup, run):
        traces.append(trace)
        log.write(
            Step(
                epoch=1,
                step=len(traces),
                loss=trace.loss,
                lr=trace.lr,
                images_per_second=0.0,
                losses=(trace.loss,),
            )
        )
        while ask.waiting:
            if isinstance(ask.take(), Stop):
                log.write(Stopped(epoch=1, step=len(traces), run=run.told))
                return
    verdict = _about_rates(run, traces) if trial == "lr-find" else _about_batch(run, traces)
    log.write(verdict)


def _range_test(setup: Setup, run: Run) -> Iterator[Trace]:
    """Raise the learning rate from step to step until the loss explodes.

    The range test of Smith 2017 (Cyclical Learning Rates, section 3.3).
    """
    lowest = math.inf
    batches = _batches(setup, run, setup.train_inputs)
    for step, (prepared, labels) in zip(range(RANGE_STEPS), batches, strict=False):
        lr = LOWEST * (HIGHEST / LOWEST) ** (step / (RANGE_STEPS - 1))
        inputs, targets = setup.mix(prepared, labels) if setup.mix else (prepared, labels)
        trace = _learn(setup, run, inputs, targets, lr)
        lowest = min(lowest, trace.loss)
        if not trace.loss <= DIVERGED * lowest:  # NaN is not either
            return
        yield trace


def _one_batch(setup: Setup, run: Run) -> Iterator[Trace]:
    """Learn the same images again and again, without augmentation, until all are told right."""
    inputs, labels = next(_batches(setup, run, setup.val_inputs))
    for lr in repeat(run.settings.lr, BATCH_STEPS):
        trace = _learn(setup, run, inputs, labels, lr)
        if not math.isfinite(trace.loss):
            return
        yield trace
        if trace.right == trace.images:
            return


def _batches(setup: Setup, run: Run, inputs: Preparation) -> Iterator[tuple[Tensor, Tensor]]:
    """Batches of training images, prepared, without end, in the order of a run."""
    for epoch in count(1):
        order = epoch_order(len(setup.data.train), run.settings.seed, epoch)
        yield from inputs.batches(setup.data.train, order, run.settings.batch_size)


def _learn(setup: Setup, run: Run, inputs: Tensor, targets: Targets, lr: float) -> Trace:
    """One step at this rate; float16 is taken as bfloat16, which needs no scaled loss."""
    for group in setup.optimizer.param_groups:
        group["lr"] = lr * group["lr_factor"]
    precision = "bf16" if run.settings.precision == "16" else run.settings.precision
    with autocast(setup.device, precision):
        outputs = setup.forward(inputs)
        loss = setup.objective(outputs, targets)
    loss.backward()  # type: ignore[no-untyped-call]
    if run.settings.clip_norm:
        nn.utils.clip_grad_norm_(setup.weights, run.settings.clip_norm)
    setup.optimizer.step()
    setup.optimizer.zero_grad(set_to_none=True)
    labels = targets.labels if isinstance(targets, Mixed) else targets
    right = int((main_output(outputs).argmax(1) == labels).sum().item())
    return Trace(lr, loss.item(), right, len(labels))


def _about_rates(run: Run, traces: list[Trace]) -> Tried:
    found = steepest([trace.lr for trace in traces], [trace.loss for trace in traces])
    if found is None:
        return Tried(
            trial="lr-find",
            run=run.told,
            ok=False,
            message=f"The loss falls at no learning rate from {LOWEST:g} to {HIGHEST:g}.",
            remedy="See whether the network can learn one batch by heart: overfit.",
        )
    best = min(traces, key=lambda trace: trace.loss)
    return Tried(
        trial="lr-find",
        run=run.told,
        ok=True,
        message=f"The loss falls most steeply at a learning rate of {found:.2g}, and is lowest at "
        f"{best.lr:.2g}, where it is about to rise.",
        remedy=f"Train with {found:.2g}.",
        lr=found,
    )


def steepest(lrs: list[float], losses: list[float]) -> float | None:
    """The rate at which the averaged loss falls most from step to step; None where it never does.

    `lrs` rise by the same factor from each to the next.
    """
    smooth = [
        sum(losses[max(0, at - WINDOW) : at + WINDOW + 1])
        / len(losses[max(0, at - WINDOW) : at + WINDOW + 1])
        for at in range(len(losses))
    ]
    if len(smooth) < 3 or min(smooth) > FALL * smooth[0]:
        return None
    lowest = smooth.index(min(smooth))  # what falls after it falls from an explosion
    falls = [smooth[at + 1] - smooth[at - 1] for at in range(1, max(lowest, 2))]
    return lrs[1 + falls.index(min(falls))]


def _about_batch(run: Run, traces: list[Trace]) -> Tried:
    last = traces[-1] if traces else Trace(run.settings.lr, math.nan, 0, run.settings.batch_size)
    first = traces[0].loss if traces else math.nan
    learned = bool(traces) and last.right == last.images
    losses = f"loss {first:.3g} at first, {last.loss:.3g} at last"
    if learned:
        message = f"The network learned {last.images} images by heart in {len(traces)} steps"
        remedy = "It can learn: train it on all of them."
    else:
        wrong = last.images - last.right
        message = f"After {len(traces)} steps {wrong} of {last.images} images are told wrong"
        remedy = "Try another learning rate (lr-find suggests one), then look at the drawing."
    return Tried(
        trial="overfit",
        run=run.told,
        ok=learned,
        message=f"{message}: {losses}.",
        remedy=remedy,
    )
