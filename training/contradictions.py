"""Settings that are legal one by one and contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.errors import SettingsError

if TYPE_CHECKING:
    from training.settings import TrainingSettings


def check_together(settings: TrainingSettings) -> None:
    """Raise SettingsError where two values, each legal, contradict each other."""
    if settings.nesterov and settings.optimizer == "sgd" and settings.momentum == 0:
        raise SettingsError(
            "nesterov looks ahead along the momentum, but momentum is 0.",
            "Set momentum above 0, or turn nesterov off.",
        )
    if settings.label_smoothing and settings.loss == "nll":
        raise SettingsError(
            f"label_smoothing cannot be {settings.label_smoothing:g} with the loss nll.",
            "Take LogSoftmax out of the network and use cross-entropy, or set it to 0.",
        )

    processes = settings.devices * settings.nodes
    if settings.batch_size < processes:
        raise SettingsError(
            f"batch_size is {settings.batch_size}, too few to deal out to {processes} processes.",
            f"Set batch_size to at least {processes}, or devices to fewer.",
        )
    if settings.host and settings.nodes > 1:
        raise SettingsError(
            f"host is {settings.host}, but nodes is {settings.nodes}.",
            "Set nodes to 1, or host to nothing and start the run on each machine.",
        )
    if processes > 1 and ":" in settings.device:
        kind = settings.device.partition(":")[0]
        raise SettingsError(
            f"device names one device, {settings.device}, but {processes} processes are to train.",
            f"Set device to {kind}, or devices to 1.",
        )
