"""Now and then a look at every layer in the middle of training; the losses stay the same bits.

A look costs about as much as a step, so it is taken seldom: what it took decides when the next one
is due, so that looking takes half a percent of the time, whatever the network and the machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from time import perf_counter

import torch
from torch import Tensor, nn

from training.device import autocast, random_state, set_random_state
from training.messages import Layers
from training.network_file import NetworkFile
from training.settings import TrainingSettings
from training.setup import Setup
from training.watching.layer_hooks import ForwardHooks, Watched

#: The share of the time that looking may take. On an accelerator the wait for the step itself is
#: counted in, so that looking takes less.
SHARE = 0.005

#: Seconds between two looks at the least: as often as the losses are told.
LEAST_PAUSE = 0.25

#: A look is worth no more than this share of the time that has been watched. An hour then has about
#: 1,500 looks and a day 2,500, so that the file of events stays small.
SHARE_OF_TIME = 1 / 300

#: The first steps of a process are slow, as memory is claimed and kernels are chosen.
WARM_UP = 10

Sums = dict[str, float]


class LayerWatch:
    """Looks at the layers of a network in some of its training steps.

    A step that is `due` begins with `begin`, calls `after_forward` once the outputs are there,
    `before_update` once the gradients are, and ends with `sample`. Between looks the network is
    untouched: no hook is on it.
    """

    def __init__(self, setup: Setup, settings: TrainingSettings) -> None:
        network, network_file, device = setup.network, setup.network_file, setup.device
        self._network, self._settings, self._device = network, settings, device
        self._layers = watched_layers(network, network_file)
        self._wholes = {layer.name: layer.whole for layer in self._layers}
        self._hooks = ForwardHooks(self._layers, device)
        self._weights = _weights_of(network, network_file, self._layers)
        self._warming = WARM_UP
        self._first = self._next = perf_counter()
        self._spent = 0.0
        self._norms: dict[str, list[Tensor]] = {}
        self._before: list[Tensor] = []

    def due(self, step: int) -> bool:
        """Whether this step, counted from 1, is to be looked at; asked before every update."""
        every = self._settings.watch_every_steps
        if every:
            return step % every == 0
        if self._warming:
            self._warming -= 1
            self._first = perf_counter()
            return False
        return perf_counter() >= self._next

    def begin(self, inputs: Tensor) -> None:
        """Look at the forward pass that comes next.

        The hooks would change what torch.compile makes of the network, and so the bits. A compiled
        network is therefore passed once more, uncompiled, for the figures of its outputs alone;
        what that pass draws and counts is put back.
        """
        if self._device.type != "cpu":
            torch.accelerator.synchronize(self._device)  # else the look would pay for others
        began = perf_counter()
        self._hooks.put_on()
        if self._settings.compile:
            self._pass_aside(inputs)
            self._hooks.take_off()
            self._hooks.spent = 0.0  # it is part of the pass aside
        self._spent = perf_counter() - began

    def after_forward(self) -> None:
        """The forward pass is over."""
        began = perf_counter()
        self._hooks.take_off()
        self._spent += self._hooks.spent + perf_counter() - began

    def before_update(self, scale: float) -> None:
        """Take the gradients, which were multiplied by `scale`, and keep the weights as they are.

        The copy of the weights takes as much memory as they do, at a time when the outputs of the
        layers are free again.
        """
        began = perf_counter()
        weights = [weight for _, weight in self._weights if weight.grad is not None]
        gradients = [weight.grad for weight in weights if weight.grad is not None]
        self._before = [weight.detach().clone() for weight in weights]
        self._norms = {
            "gradient": [norm / scale for norm in _norms(gradients)],
            "weight": _norms(self._before),
        }
        self._spent += perf_counter() - began

    def sample(self, epoch: int, step: int, lr: float, base_lr: float) -> Layers:
        """What was seen in the step that just updated the weights; waits for the device once.

        `lr` is the learning rate of the step, `base_lr` the one before the schedule.
        """
        began = perf_counter()
        named = [(name, weight) for name, weight in self._weights if weight.grad is not None]
        with torch.no_grad():
            torch._foreach_sub_(self._before, [weight.detach() for _, weight in named])
            self._norms["change"] = _norms(self._before)
        self._before = []
        parts = [*self._hooks.sums(), *(n for norms in self._norms.values() for n in norms)]
        values = iter(torch.stack([part.float() for part in parts]).tolist() if parts else [])
        figures = self._hooks.figures(values)
        norms = {
            quantity: self._joined(zip((name for name, _ in named), values, strict=False))
            for quantity in self._norms
        }
        figures["gradient"], figures["weight"] = norms["gradient"], norms["weight"]
        figures["update"] = {
            name: change / norms["weight"][name]
            for name, change in norms["change"].items()
            if norms["weight"][name]
        }
        figures["milliseconds"] = self._summed(self._hooks.milliseconds())
        figures["bytes"] = self._summed(self._hooks.bytes)
        self._plan_next(began)
        names = self._names()
        return Layers(
            epoch=epoch,
            step=step,
            lr=lr,
            base_lr=base_lr,
            names=tuple(names),
            figures={quantity: _column(each, names) for quantity, each in figures.items() if each},
        )

    # -- within ------------------------------------------------------------------------------

    def _pass_aside(self, inputs: Tensor) -> None:
        """Pass the network as it would be, and leave nothing of it behind."""
        random = random_state(self._device)
        buffers = [buffer.clone() for buffer in self._network.buffers()]
        with torch.no_grad(), autocast(self._device, self._settings.precision):
            self._network(inputs)
        with torch.no_grad():
            for buffer, before in zip(self._network.buffers(), buffers, strict=True):
                buffer.copy_(before)
        set_random_state(self._device, random)

    def _plan_next(self, began: float) -> None:
        now = perf_counter()
        spent = self._spent + now - began
        self._next = now + max(LEAST_PAUSE, spent / SHARE, (now - self._first) * SHARE_OF_TIME)

    def _names(self) -> list[str]:
        """All layers in the order in which they ran; those that were not called come last."""
        ran = dict.fromkeys(self._hooks.order)
        return [*ran, *(name for name in self._wholes if name not in ran)]

    def _holders(self, name: str) -> list[str]:
        """A layer and those that it is in: of a/b/c also a/b and a, where they are layers."""
        found = [name]
        while "/" in name:
            name = name.rpartition("/")[0]
            if name in self._wholes:
                found.append(name)
        return found

    def _joined(self, norms: Iterable[tuple[str, float]]) -> Sums:
        """The norm of all that a layer holds, from those of its weights one by one."""
        squares: Sums = {}
        for name, norm in norms:
            for holder in self._holders(name):
                squares[holder] = squares.get(holder, 0.0) + norm * norm
        return {name: math.sqrt(square) for name, square in squares.items()}

    def _summed(self, amounts: Mapping[str, float]) -> Sums:
        """Times and bytes of whole layers, and those of what holds them."""
        sums: Sums = {}
        for name, amount in amounts.items():
            for holder in self._holders(name) if self._wholes[name] else ():
                sums[holder] = sums.get(holder, 0.0) + amount
        return sums


def watched_layers(network: nn.Module, network_file: NetworkFile) -> list[Watched]:
    """The layers that have a module, by their names on the canvas.

    Where the launcher named none, the modules without parts are taken by their paths.
    """
    parts = dict(network.named_modules(remove_duplicate=False))
    paths = network_file.modules or {
        path: path for path, part in parts.items() if path and not any(part.children())
    }
    places = [path.split(".") for path in paths]
    holders = {".".join(place[:end]) for place in places for end in range(1, len(place))}
    layers: dict[str, Watched] = {}
    for path, name in paths.items():
        if path in parts:
            layer = layers.setdefault(name, Watched(name))
            layer.modules.append(parts[path])
            layer.whole &= path not in holders
    return list(layers.values())


def _weights_of(
    network: nn.Module, network_file: NetworkFile, layers: list[Watched]
) -> list[tuple[str, nn.Parameter]]:
    """Every weight that learns with the name of its layer; weights of no layer are left out."""
    known = {layer.name for layer in layers}
    named = []
    for path, weight in network.named_parameters():
        place = path.rpartition(".")[0]
        name = network_file.layer_at(place) if network_file.modules else place
        if weight.requires_grad and name in known:
            named.append((name, weight))
    return named


def _norms(tensors: list[Tensor]) -> list[Tensor]:
    return list(torch._foreach_norm(tensors)) if tensors else []


def _column(figures: Mapping[str, float], names: list[str]) -> tuple[float | None, ...]:
    """A figure for each name, of four digits; None where a layer has none."""
    return tuple(float(f"{figures[name]:.4g}") if name in figures else None for name in names)
