"""What comes out of each layer in one forward pass: read by hooks that are on for that pass alone.

The hooks only read. They draw no random numbers and keep no graph, so that a pass with them gives
the same bits as one without.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from training.network_file import tensors_of

#: Kinds whose units are silent at 0; what never leaves 0 learns nothing any more.
RECTIFIERS = (nn.ReLU, nn.ReLU6)

#: A value counts as saturated this near to an end of its range, as a share of the range. A sigmoid
#: and a tanh have less than a twentieth of their steepest slope there: 4·y·(1 − y) < 0.05.
NEAR_THE_END = 0.0127

#: A unit is called dead once it was silent in so many samples in a row: one batch alone may hold
#: nothing that wakes it.
SILENT_SAMPLES = 5

Clock = Callable[[], Any]


@dataclass
class Watched:
    """One layer: its name on the canvas, its modules (several where a block repeats), its ends.

    A layer that holds other layers is `whole` False: its time and memory are those of its parts.
    """

    name: str
    modules: list[nn.Module] = field(default_factory=list)
    whole: bool = True


@dataclass(frozen=True)
class _Output:
    """What was read of one output of `numbers` numbers: sums that lie on the device.

    `active` says of a rectifier which of its units were not silent (units,).
    """

    numbers: int
    sums: dict[str, Tensor]
    active: Tensor | None


class ForwardHooks:
    """Reads every watched layer's output; what it read stays on the device until it is fetched.

    `spent` are the seconds that the reading took.
    """

    def __init__(self, layers: Sequence[Watched], device: torch.device) -> None:
        self._layers = layers
        self._device = device
        self._outputs: dict[str, _Output] = {}
        self._silent: dict[str, NDArray[np.int64]] = {}
        self._handles: list[RemovableHandle] = []
        self._started: dict[str, Any] = {}
        self._spans: list[tuple[str, Any, Any]] = []
        self.spent = 0.0
        self.order: list[str] = []
        self.bytes: dict[str, int] = {}

    def put_on(self) -> None:
        """Begin another sample; the next forward pass is read."""
        self.spent = 0.0
        self._spans.clear()
        self.order.clear()
        self.bytes.clear()
        self._outputs.clear()
        for layer in self._layers:
            for module in layer.modules:
                self._handles.append(module.register_forward_pre_hook(self._before(layer)))
                self._handles.append(module.register_forward_hook(self._after(layer)))

    def take_off(self) -> None:
        """Leave the network as it was."""
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def sums(self) -> list[Tensor]:
        """Single numbers on the device; `figures` are made of their values."""
        return [part for output in self._outputs.values() for part in output.sums.values()]

    def figures(self, sums: Iterator[float]) -> dict[str, dict[str, float]]:
        """Figures by quantity and layer, from the values of `sums()`; the device has caught up."""
        parts = [each.active for each in self._outputs.values() if each.active is not None]
        active = torch.cat(parts).cpu().numpy() if parts else np.zeros(0, np.bool_)
        found: dict[str, dict[str, float]] = {}
        for name, output in self._outputs.items():
            told = {key: next(sums) for key in output.sums}
            variance = told.pop("norm") ** 2 / output.numbers - told["mean"] ** 2
            told["std"] = 0.0 if variance < 0 else math.sqrt(variance)
            if output.active is not None:
                told["zeros"] = 1 - told.pop("signs")
                units, active = np.split(active, [len(output.active)])
                told["dead"] = self._dead(name, units)
            for quantity, figure in told.items():
                found.setdefault(quantity, {})[name] = figure
        return found

    def milliseconds(self) -> dict[str, float]:
        """How long the forward pass of each layer took; the device must have caught up."""
        spent: dict[str, float] = {}
        for name, start, end in self._spans:
            passed = (end - start) * 1000 if self._on_cpu else float(start.elapsed_time(end))
            spent[name] = spent.get(name, 0.0) + passed
        return spent

    @property
    def _on_cpu(self) -> bool:
        return self._device.type == "cpu"

    def _now(self) -> Any:
        if self._on_cpu:
            return perf_counter()
        moment = torch.get_device_module(self._device).Event(enable_timing=True)
        moment.record()
        return moment

    def _before(self, layer: Watched) -> Callable[..., None]:
        def before(_module: nn.Module, _inputs: object) -> None:
            if layer.name not in self.bytes:
                self.bytes[layer.name] = 0
                self.order.append(layer.name)
            if layer.whole:
                self._started[layer.name] = self._now()

        return before

    def _after(self, layer: Watched) -> Callable[..., None]:
        def after(module: nn.Module, inputs: object, output: object) -> None:
            if layer.whole:
                self._spans.append((layer.name, self._started.pop(layer.name), self._now()))
            began = perf_counter()
            found = tensors_of(output)
            if layer.whole:
                taken = {part.untyped_storage().data_ptr() for part in tensors_of(inputs)}
                for part in found:
                    if part.untyped_storage().data_ptr() not in taken:
                        self.bytes[layer.name] += part.numel() * part.element_size()
            if found and found[0].is_floating_point() and found[0].numel():
                with torch.no_grad():
                    self._read(layer.name, module, found[0].detach())
            self.spent += perf_counter() - began

        return after

    def _read(self, name: str, module: nn.Module, output: Tensor) -> None:
        """Sum up one output (B, units, …), before the next layer may overwrite it.

        By few reductions, and those that are fast on a processor too: torch.var_mean and counts of
        truth values take 20 to 100 times as long there. What is left to do with single numbers
        waits for `figures`: on the device each such step takes as long as a whole reduction.
        """
        output = output.float()
        sums = {"mean": output.mean(), "norm": torch.linalg.vector_norm(output)}
        active = None
        if isinstance(module, RECTIFIERS):
            sums["signs"] = output.sign().mean()
            active = _units(output) > 0
        ends = _ends(module)
        if ends is not None:
            low, high = ends
            room = NEAR_THE_END * (high - low)
            if isinstance(module, RECTIFIERS):  # its lower end is told of as zeros
                at_end = output >= high - room
            else:
                at_end = (output - (low + high) / 2).abs() >= (high - low) / 2 - room
            sums["saturated"] = at_end.float().mean()
        self._outputs[name] = _Output(output.numel(), sums, active)

    def _dead(self, name: str, active: NDArray[np.bool_]) -> float:
        """The share of units that were silent in this and the samples before it."""
        before = self._silent.get(name)
        if before is None or before.shape != active.shape:
            before = np.zeros(len(active), np.int64)
        silent = self._silent[name] = np.where(active, 0, before + 1)
        return float((silent >= SILENT_SAMPLES).mean())


def _units(output: Tensor) -> Tensor:
    """The highest value of each unit (units,).

    A unit is a channel of an image (B, C, H, W), a feature of a sequence (B, T, F) or of a vector
    (B, F).
    """
    axis = 2 if output.dim() == 3 else min(1, output.dim() - 1)
    others = [each for each in range(output.dim()) if each != axis]
    return output.amax(others) if others else output


def _ends(module: nn.Module) -> tuple[float, float] | None:
    """The least and the largest value that a module can give; None where one has no such end."""
    match module:
        case nn.Hardtanh():  # ReLU6 is one
            return module.min_val, module.max_val
        case nn.Sigmoid() | nn.Hardsigmoid():
            return 0.0, 1.0
        case nn.Tanh() | nn.Softsign():
            return -1.0, 1.0
    return None
