"""Several processes that train one network together, as one of them sees the others.

Each global batch is dealt out, one share to each process (a rank, as torch.distributed counts them
from 0). torch's DistributedDataParallel makes the mean of their gradients, so that every rank takes
the same step. The first rank decides, tells and saves; the others follow it at the same step.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from queue import Empty
from time import perf_counter
from typing import TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from training.device import random_state, set_random_state
from training.processes.control import Control, Order

#: How long a rank waits for another that lives and says nothing. One that dies is noticed at once.
PATIENCE = timedelta(hours=1)

_T = TypeVar("_T")


@dataclass(frozen=True)
class Place:
    """Which of the ranks a process is: `rank` of `size` in all, `local` of those of its machine."""

    rank: int
    size: int
    local: int
    local_size: int

    @classmethod
    def of_environment(cls, environment: Mapping[str, str] = os.environ) -> Place:
        """The place that torchrun's variables tell: RANK, WORLD_SIZE and those with LOCAL_."""
        names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE")
        return cls(*(int(environment[name]) for name in names))


class Team:
    """The ranks at work on one run. All of them must call its methods in the same order.

    What decides and counts goes through gloo, on the CPU; gradients on a GPU go through NCCL.
    """

    def __init__(self, place: Place, meeting: str) -> None:
        """Wait until all ranks have come to `meeting`, a URL as init_process_group takes it."""
        self.place = place
        self.rank, self.size = place.rank, place.size
        dist.init_process_group(
            "gloo",
            init_method=meeting,
            rank=place.rank,
            world_size=place.size,
            timeout=PATIENCE,
        )
        self._gradients: DistributedDataParallel | None = None
        self._device_group: dist.ProcessGroup | None = None

    @property
    def first(self) -> bool:
        """Whether this rank is the one that decides, tells and saves."""
        return self.rank == 0

    def close(self) -> None:
        """Leave the others, once all is done."""
        dist.destroy_process_group()

    # -- telling each other ----------------------------------------------------------------------

    def of_first(self, value: _T) -> _T:
        """What the first rank calls this with, on every rank."""
        values = [value]
        dist.broadcast_object_list(values, src=0)
        return values[0]

    def gathered(self, value: _T) -> list[_T]:
        """On the first rank, the values of all in their order; elsewhere one's own alone."""
        values: list[_T] | None = [value] * self.size if self.first else None
        dist.gather_object(value, values, dst=0)
        return values if values is not None else [value]

    def totals(self, numbers: list[float]) -> list[float]:
        """The sums of numbers over all ranks, the same bits on each."""
        sums = torch.tensor(numbers, dtype=torch.float64)
        dist.all_reduce(sums)
        return sums.tolist()

    def in_turn(self, make: Callable[[], _T]) -> _T:
        """What `make` makes: one rank a machine is first, as it may fetch files for the others."""
        if self.place.local:
            dist.barrier()
        made = make()
        if not self.place.local:
            dist.barrier()
        return made

    # -- learning together -----------------------------------------------------------------------

    def seed(self, seed: int) -> None:
        """Let each rank draw numbers of its own for dropout and augmentation.

        Those of the first rank are left as they are, as those of a process that is alone.
        """
        if not self.first:
            torch.manual_seed((seed + 1_000_033 * self.rank) % 2**32)

    def normalised(self, network: nn.Module, device: torch.device) -> nn.Module:
        """The network with batch norms over the whole global batch, where the device has them.

        On the CPU torch has none: there each rank normalises by the statistics of its own share.
        """
        if device.type not in ("cuda", "xpu"):
            return network
        return nn.SyncBatchNorm.convert_sync_batchnorm(network, self._group_of(device))  # type: ignore[no-any-return,no-untyped-call]

    def wrap(
        self, network: nn.Module, image_shape: tuple[int, int, int], device: torch.device
    ) -> DistributedDataParallel:
        """The network as it is called to learn: its backward pass makes the mean of gradients.

        All ranks then have the weights of the first.
        """
        self._gradients = DistributedDataParallel(
            network,
            device_ids=None if device.type == "cpu" else [device],
            process_group=self._group_of(device),
            find_unused_parameters=_has_idle_weights(network, image_shape, device),
        )
        return self._gradients

    def _group_of(self, device: torch.device) -> dist.ProcessGroup | None:
        """The same ranks, connected from device to device; None where gloo does that anyway."""
        if self._device_group is None and device.type != "cpu":
            backend = dist.get_default_backend_for_device(device)
            group = dist.new_group(backend=backend)
            assert isinstance(group, dist.ProcessGroup)  # all ranks are in it
            self._device_group = group
        return self._device_group

    def meet(self, *, at_this_step: bool) -> None:
        """Say before a forward pass whether its gradients are for an update, or only added up."""
        assert self._gradients is not None
        self._gradients.require_backward_grad_sync = at_this_step

    def share_buffers(self, network: nn.Module) -> None:
        """Give all ranks the running statistics of the first."""
        buffers = [buffer.cpu() for buffer in network.buffers()]
        for buffer, shared in zip(network.buffers(), self.of_first(buffers), strict=True):
            buffer.copy_(shared)

    def part(self, count: int) -> Tensor:
        """Which of `count` images this rank looks at when all are looked at once: a row of them."""
        return torch.arange(count).tensor_split(self.size)[self.rank]


def _has_idle_weights(
    network: nn.Module, image_shape: tuple[int, int, int], device: torch.device
) -> bool:
    """Whether some weight takes no part in the outputs: DDP has to look for such, at a cost.

    The look leaves the network and the random numbers as they were.
    """
    random = random_state(device)
    buffers = [buffer.clone() for buffer in network.buffers()]
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    network.train()
    outputs = network(torch.zeros(2, *image_shape, device=device))
    values = list(outputs.values()) if isinstance(outputs, dict) else [outputs]
    gradients = torch.autograd.grad(
        [value.sum() for value in values], weights, allow_unused=True, materialize_grads=False
    )
    with torch.no_grad():
        for buffer, before in zip(network.buffers(), buffers, strict=True):
            buffer.copy_(before)
    set_random_state(device, random)
    return any(gradient is None for gradient in gradients)


class SharedControl(Control):
    """The first rank's commands and clock, on every rank: so all decide alike at each step.

    `now` is to be asked at each step. A command that came since is `waiting` from then on.
    """

    def __init__(self, team: Team, own: Control) -> None:
        super().__init__()
        self._team, self._own = team, own
        self._waiting = False

    def now(self) -> float:
        """The first rank's time in seconds."""
        beat = torch.tensor([perf_counter(), self._own.waiting], dtype=torch.float64)
        dist.broadcast(beat, src=0)
        now, waiting = beat.tolist()
        self._waiting = bool(waiting)
        return float(now)

    @property
    def waiting(self) -> bool:
        """Whether a command was there when the time was last asked, and is not yet taken."""
        return self._waiting

    def take(self) -> Order:
        """The next command that the first rank is given, waiting for it if there is none yet."""
        while True:
            order: Order | None = None
            if self._team.first:
                try:
                    order = self._own.take_within(1.0)
                except Empty:
                    order = None  # tells the others to wait on, and sees whether they live
            order, self._waiting = self._team.of_first((order, self._own.waiting))
            if order is not None:
                return order


@dataclass(frozen=True)
class Share:
    """What a rank learns from in one epoch: images by `order`, in batches of `batch_size`.

    Of each batch, `counts` tells how many images count (0 where there was none left to deal, and
    one stands in) and `weights` what its loss is multiplied by, so that the mean over the ranks is
    the mean over the global batch.
    """

    order: Tensor
    batch_size: int
    counts: list[int]
    weights: list[float]


def deal(
    order: Tensor,
    batch_size: int,
    place: Place,
    class_weights: Tensor | None = None,
    labels: Tensor | None = None,
) -> Share:
    """One rank's share of an epoch's `order`: of each global batch every `size`-th image.

    Where classes count by `class_weights`, the `labels` (N,) of all images are needed: a share then
    counts as its images do.
    """
    chosen, counts, weights = [], [], []
    importance = None
    if class_weights is not None and labels is not None:
        importance = class_weights.cpu()[labels.cpu()].double()
    for batch in torch.split(order, batch_size):
        mine = batch[place.rank :: place.size]
        counts.append(len(mine))
        share = len(mine) / len(batch)
        if importance is not None:
            share = float(importance[mine].sum() / importance[batch].sum())
        weights.append(share * place.size)
        chosen.append(mine if len(mine) else batch[:1])
    local = len(range(place.rank, batch_size, place.size))
    return Share(torch.cat(chosen), local, counts, weights)
