"""What a run begins with: data, network, optimizer and loss, made from the run's settings."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from training.augment import check_colours, mixup
from training.data.images import Shape
from training.data.load import TrainingData, load_data
from training.device import choose_algorithms, choose_device
from training.errors import DataError
from training.losses import Mixed, Targets, balanced_weights, loss_of
from training.memory import keep_within_memory, lift_limit
from training.network_file import NetworkFile, Outputs, check_fit
from training.optim import optimizer_of
from training.preparation import Preparation
from training.processes.team import Team
from training.runs import Run
from training.settings import TrainingSettings


@dataclass(frozen=True)
class Setup:
    """Everything that learning needs.

    `forward` is the network as it is called, compiled if that is wanted; `train_inputs` and
    `val_inputs` make of uint8 images (B, C, H, W) what the network takes, the former augmented.
    `mix` mixes such inputs and their labels, if that is wanted. `unfit` says what of the network
    does not suit the data.
    """

    device: torch.device
    network_file: NetworkFile
    network: nn.Module
    forward: Callable[[Tensor], Outputs]
    weights: list[nn.Parameter]
    data: TrainingData
    unfit: str
    optimizer: Optimizer
    objective: Callable[[Outputs, Targets], Tensor]
    class_weights: Tensor | None
    mix: Callable[[Tensor, Tensor], tuple[Tensor, Mixed]] | None
    train_inputs: Preparation
    val_inputs: Preparation

    def team_forward(self, team: Team, settings: TrainingSettings) -> Callable[[Tensor], Outputs]:
        """The network as it is called to learn in a team."""
        together = team.wrap(self.network, self.data.image_shape, self.device)
        return torch.compile(together) if settings.compile else together


def set_up(run: Run, team: Team | None = None) -> Setup:
    """Make all of it; the seed decides the weights at the start. Raises TrainingError."""
    settings = run.settings
    lift_limit()  # which a run before this one may have set
    device = choose_device(settings.device, team.place.local if team else None)
    if device.type == "cpu":
        keep_within_memory(settings.devices if team else 1)
    choose_algorithms(tf32=settings.tf32, deterministic=settings.deterministic)
    memory_format = torch.channels_last if settings.channels_last else torch.contiguous_format
    network_file = NetworkFile.of(run)

    torch.manual_seed(settings.seed)
    network: nn.Module = network_file.build().to(device=device, memory_format=memory_format)  # type: ignore[call-overload]
    data = _data(run, network_file.input_shape, device, team)
    check_colours(settings.augment, data.image_shape[0])
    balanced = settings.class_weights == "balanced"
    unfit = check_fit(network_file, network, data, exactly=balanced)
    if team:
        network = team.normalised(network, device)
        team.seed(settings.seed)
    class_weights = None
    if balanced:
        class_weights = balanced_weights(data.train.labels, len(data.classes)).to(device)
    return Setup(
        device=device,
        network_file=network_file,
        network=network,
        forward=torch.compile(network) if settings.compile else network,
        weights=[weight for weight in network.parameters() if weight.requires_grad],
        data=data,
        unfit=unfit,
        optimizer=optimizer_of(settings, network_file, network),
        objective=loss_of(settings, class_weights, getattr(network, "loss_weights", None)),
        class_weights=class_weights,
        mix=mixup(settings.augment),
        train_inputs=Preparation(data, settings, device, augmented=True),
        val_inputs=Preparation(data, settings, device, augmented=False),
    )


def _data(
    run: Run, input_shape: Shape | None, device: torch.device, team: Team | None
) -> TrainingData:
    """The images, of which the run keeps how they were split; in a team all must have the same."""
    if team is None:
        data = load_data(run.settings, input_shape, device)
        data.split.keep(run.path)
        return data
    data = team.in_turn(lambda: load_data(run.settings, input_shape, device))
    if team.first:
        data.split.keep(run.path)
    if team.of_first(data.split.sha256) != data.split.sha256:
        raise DataError(
            f"The images of {data.name} on {platform.node()} are not those of the first machine.",
            "Copy them from there.",
        )
    return data
