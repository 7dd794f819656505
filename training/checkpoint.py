"""All that a run needs to go on exactly where it stood, in one file."""

from __future__ import annotations

import math
import pickle
import zipfile
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.amp.grad_scaler import GradScaler
from torch.optim import Optimizer
from torch.optim.swa_utils import AveragedModel

from training.atomic import replace_file
from training.device import random_state, set_random_state
from training.errors import RunError
from training.messages import Epoch
from training.processes.team import Team

VERSION = 2


@dataclass
class Progress:
    """How far a run is: `batch` batches of `epoch` (from 1) are done, `step` steps in all.

    `lr` is the learning rate before the schedule changes it. The sums are those of the epoch under
    way; `last` holds the figures of the last whole epoch. `stale_epochs` have passed since the
    lowest validation loss, and `waited_epochs` of them since the learning rate was dropped.
    """

    lr: float
    epoch: int = 1
    batch: int = 0
    step: int = 0
    images: int = 0
    loss_sum: float = 0.0
    correct: int = 0
    epoch_seconds: float = 0.0
    seconds: float = 0.0
    best_val_accuracy: float = -1.0
    best_epoch: int = 0
    best_val_loss: float = math.inf
    stale_epochs: int = 0
    waited_epochs: int = 0
    last: dict[str, float] = field(default_factory=dict)

    @property
    def stands_at_its_best(self) -> bool:
        """Whether an epoch has just ended that is the best one."""
        return not self.batch and 0 < self.best_epoch == self.epoch - 1

    def end_epoch(self, epoch: Epoch, *, best: bool) -> None:
        """Keep the epoch's figures and go to the beginning of the next."""
        self.last = {
            "train_loss": epoch.train_loss,
            "train_accuracy": epoch.train_accuracy,
            "val_loss": epoch.val_loss,
            "val_accuracy": epoch.val_accuracy,
        }
        if best:
            self.best_val_accuracy, self.best_epoch = epoch.val_accuracy, self.epoch
        if epoch.val_loss < self.best_val_loss:
            self.best_val_loss = epoch.val_loss
            self.stale_epochs = self.waited_epochs = 0
        else:
            self.stale_epochs += 1
            self.waited_epochs += 1
        self.epoch += 1
        self.batch = self.images = self.correct = 0
        self.loss_sum = self.epoch_seconds = 0.0


@dataclass(frozen=True)
class Learner:
    """What changes while a network learns; `average` follows the network, if it is wanted.

    A `team` is there where several processes learn together, each with a learner of its own.
    """

    network: nn.Module
    average: AveragedModel | None
    optimizer: Optimizer
    scaler: GradScaler
    device: torch.device
    team: Team | None = None

    def own_state(self) -> dict[str, Any]:
        """What each process of a team has for itself.

        Gradients are there where some batches of an update are done and others are not.
        """
        gradients = [weight.grad for weight in self.network.parameters()]
        if self.team:
            gradients = [None if each is None else each.cpu() for each in gradients]
        return {"random": random_state(self.device), "gradients": gradients}


def save_checkpoint(path: Path, learner: Learner, progress: Progress, events_size: int) -> None:
    """Write everything to `path`, atomically; `events_size` bytes of events lie before it.

    In a team all must call this, and the first writes.
    """
    ranks = [learner.own_state()]
    if learner.team:
        ranks = learner.team.gathered(ranks[0])
        if not learner.team.first:
            return
    state = {
        "version": VERSION,
        "model": learner.network.state_dict(),
        "average": learner.average.module.state_dict() if learner.average else None,
        "averaged": learner.average.n_averaged if learner.average else None,
        "gradients": _mean_gradients(ranks),
        "optimizer": learner.optimizer.state_dict(),
        "scaler": learner.scaler.state_dict(),
        "random": ranks[0]["random"],
        "ranks": ranks if learner.team else [],
        "progress": asdict(progress),
        "events_size": events_size,
    }
    replace_file(path, lambda file: torch.save(state, file))


def load_checkpoint(path: Path, learner: Learner, fresh: Progress) -> tuple[Progress, int]:
    """Put a checkpoint back into `learner`; gives the progress and the size of the events then.

    What an older checkpoint does not tell of the progress is as in a `fresh` run.

    Raises RunError where the file is no checkpoint of this network.
    """
    try:
        state = _read(path, learner.team)
        if state["version"] > VERSION:
            raise RunError(f"{path} was made by a newer Stride.", "Resume it with that version.")
        learner.network.load_state_dict(state["model"])
        if learner.average:
            learner.average.module.load_state_dict(state["average"])
            learner.average.n_averaged.copy_(state["averaged"])
        own = _own_state(state, learner.team)
        for weight, gradient in zip(
            learner.network.parameters(), own.get("gradients") or (), strict=False
        ):
            weight.grad = None if gradient is None else gradient.to(weight.device)
        learner.optimizer.load_state_dict(state["optimizer"])
        for group in learner.optimizer.param_groups:
            group.setdefault("lr_factor", 1.0)  # checkpoints of version 1 had no groups
        learner.scaler.load_state_dict(state["scaler"])
        if own["random"] is not None:
            set_random_state(learner.device, own["random"])
        return replace(fresh, **state["progress"]), int(state["events_size"])
    except (
        RuntimeError,
        ValueError,
        KeyError,
        TypeError,
        EOFError,
        pickle.UnpicklingError,
    ) as error:
        raise RunError(
            f"The checkpoint {path} cannot be read: {_reason(path, error)}.",
            "Start a new run.",
        ) from error


def _reason(path: Path, error: Exception) -> str:
    """The first sentence of why a checkpoint cannot be read; of a broken file torch tells much."""
    if not zipfile.is_zipfile(path):
        return "it is damaged or cut off"
    lines = str(error).splitlines() or [type(error).__name__]
    return lines[0].partition(". ")[0].rstrip(".:")


def _read(path: Path, team: Team | None) -> dict[str, Any]:
    """The state in a file; in a team the first reads it for all, whose machines may lack it."""
    state: dict[str, Any] = {}
    if team is None or team.first:
        # The random states must stay on the CPU; load_state_dict brings the rest to the device.
        state = torch.load(path, map_location="cpu", weights_only=True)
    return team.of_first(state) if team else state


def _own_state(state: dict[str, Any], team: Team | None) -> dict[str, Any]:
    """Of a state what is this process's own.

    With as many processes as before, each goes on exactly where it was. With another number, each
    has the mean of the gradients, and those that are new draw other random numbers, from the step.
    """
    ranks = state.get("ranks") or [state]
    if len(ranks) == (team.size if team else 1):
        own: dict[str, Any] = ranks[team.rank if team else 0]
        return own
    if team is None or team.first:
        return state
    team.seed(int(state["progress"]["step"]))
    return {**state, "random": None}


def _mean_gradients(ranks: list[dict[str, Any]]) -> list[torch.Tensor | None]:
    """The mean of the ranks' gradients, weight by weight; None where there is none."""
    if len(ranks) == 1:
        return list(ranks[0]["gradients"])
    means: list[torch.Tensor | None] = []
    for each in zip(*(own["gradients"] for own in ranks), strict=True):
        there = [gradient for gradient in each if gradient is not None]
        means.append(torch.stack(there).sum(0) / len(ranks) if there else None)
    return means
