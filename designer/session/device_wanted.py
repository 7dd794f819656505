"""Which device a run asks for, in one word that can be compared."""

from __future__ import annotations

from training.settings import TrainingSettings

ALL = "*"


def device_wanted(settings: TrainingSettings, told: str = "") -> str:
    """The device as cuda:1, cuda:* for several of a kind, and HOST/cuda:1 on another machine.

    `told` is what the run itself has said of it.
    """
    device = told or settings.device
    if settings.devices * settings.nodes > 1:
        device = f"{device.partition(':')[0]}:{ALL}"
    return f"{settings.host}/{device}" if settings.host else device
