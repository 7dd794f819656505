"""Where a run computes and in which number format."""

from __future__ import annotations

import contextlib
import os
import platform
from contextlib import AbstractContextManager
from typing import Any

import torch

from training.errors import DeviceError

AUTO = {"device": "auto"}
_DTYPES = {"bf16": torch.bfloat16, "16": torch.float16}


def choose_device(name: str, place: int | None = None) -> torch.device:
    """The device of this name; auto takes the accelerator if there is one, else the CPU.

    Of several processes each has the accelerator whose number is its `place` on this machine.
    Raises DeviceError where this machine lacks it.
    """
    device = _named_device(name)
    if device.type != "cpu" and place is not None:
        device = torch.device(device.type, place)
    if device.type != "cpu":
        # Also what "cuda" means from now on, whatever a run before this one had; and threads that
        # pin memory would wake the first of all else.
        torch.accelerator.set_device_index(device.index or 0)
    return device


def choose_algorithms(*, tf32: bool, deterministic: bool) -> None:
    """Say which algorithms this process may take from now on; only a GPU has a choice.

    Unless all must be deterministic, cuDNN tries out which is fastest for each size that comes: the
    images of a run have one size, and batches two. The older names of TF32 are used, as the
    compiler still asks for them and torch takes no mixture.
    """
    torch.backends.cuda.matmul.allow_tf32 = tf32
    torch.backends.cudnn.allow_tf32 = tf32
    torch.backends.cudnn.benchmark = not deterministic
    torch.use_deterministic_algorithms(deterministic)


def check_devices(name: str, wanted: int) -> None:
    """Raise DeviceError unless this machine has so many devices of the kind of `name`.

    On the CPU a device is a core.
    """
    device = _named_device(name)
    if device.type == "cpu":
        count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        kind = "core" if count == 1 else "cores"
    else:
        count = torch.accelerator.device_count()
        kind = f"{device.type} device" if count == 1 else f"{device.type} devices"
    if wanted > (count or 1):
        raise DeviceError(
            f"{wanted} devices are asked for, but this machine has {count or 1} {kind}.",
            f"Set devices to {count or 1}" + (" or less." if (count or 1) > 1 else "."),
            settings={"devices": count or 1},
        )


def _named_device(name: str) -> torch.device:
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    if name == "auto":
        return accelerator or torch.device("cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        raise DeviceError(
            f"There is no kind of device {name!r}.", _choices(accelerator), settings=AUTO
        ) from None
    if device.type == "cpu":
        return torch.device("cpu")
    if accelerator is None or device.type != accelerator.type:
        raise DeviceError(
            f"{name} is asked for, but this machine has none.", _choices(accelerator), settings=AUTO
        )
    count = torch.accelerator.device_count()
    if (device.index or 0) >= count:
        raise DeviceError(
            f"{name} is asked for, but this machine has {count} of its kind, counted from 0.",
            _choices(accelerator),
            settings=AUTO,
        )
    return device


def _choices(accelerator: torch.device | None) -> str:
    return f"Choose auto, {accelerator.type} or cpu." if accelerator else "Choose auto or cpu."


def device_title(device: torch.device) -> str:
    """The device as a person knows it, such as NVIDIA H100 or the processor's name."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    if device.type == "xpu":
        return str(torch.xpu.get_device_name(device))
    threads = torch.get_num_threads()
    many = "1 thread" if threads == 1 else f"{threads} threads"
    return f"{platform.processor() or platform.machine()}, {many}"


def autocast(device: torch.device, precision: str) -> AbstractContextManager[Any]:
    """The context of the forward pass; it does nothing at 32 bits."""
    if precision == "32":
        return contextlib.nullcontext()
    return torch.autocast(device.type, dtype=_DTYPES[precision])


def random_state(device: torch.device) -> dict[str, torch.Tensor]:
    """The state of the generators that dropout and augmentation draw from."""
    state = {"cpu": torch.get_rng_state()}
    if device.type != "cpu":
        state[device.type] = torch.get_device_module(device).get_rng_state(device)
    return state


def set_random_state(device: torch.device, state: dict[str, torch.Tensor]) -> None:
    """Put back what `random_state` gave; another kind of device keeps its own state."""
    torch.set_rng_state(state["cpu"])
    if device.type != "cpu" and device.type in state:
        torch.get_device_module(device).set_rng_state(state[device.type], device)
