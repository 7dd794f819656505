"""After a device has run out of memory: the largest batch size that it has room for, by trying."""

from __future__ import annotations

import gc
import sys
import traceback

import torch

from training.device import autocast
from training.errors import DeviceError
from training.faults import is_out_of_memory
from training.optim import average_of
from training.runs import Run
from training.setup import Setup, set_up


def explain_out_of_memory(run: Run, layer: str | None) -> DeviceError:
    """The fault with a batch size that fits; what the run held must have been let go of before."""
    settings = run.settings
    where = f" in {layer}" if layer else ""
    message = f"The device ran out of memory{where} at batch size {settings.batch_size}."
    size = largest_batch_size(run)
    if not size:
        remedy = "Make the network or its input smaller: no batch size fits."
        return DeviceError(message, remedy, layer)
    remedy = f"Use a batch size of {size}: a step of that was tried, and fits."
    return DeviceError(message, remedy, layer, {"batch_size": size})


def largest_batch_size(run: Run) -> int:
    """The first half, quarter, … of the run's batch size of which a step fits; 0 if none does."""
    _free()
    try:
        setup = set_up(run)
    except Exception as error:
        if is_out_of_memory(error):
            return 0
        raise
    size = run.settings.batch_size
    while size > 1:
        size //= 2
        if _fits(setup, run, size):
            return size
        _free()
    return 0


def _fits(setup: Setup, run: Run, size: int) -> bool:
    """Whether one whole step of this many images goes through.

    With hardly any memory left a library may fail in words of its own; they go to the run's log.
    """
    settings = run.settings
    try:
        average = average_of(setup.network, settings.ema_decay) if settings.ema_decay else None
        setup.network.train()
        order = torch.arange(min(size, len(setup.data.train)))
        inputs, labels = next(setup.train_inputs.batches(setup.data.train, order, size))
        with autocast(setup.device, settings.precision):
            outputs = setup.forward(inputs)
            loss = setup.objective(outputs, labels)
        loss.backward()  # type: ignore[no-untyped-call]
        setup.optimizer.step()
        setup.optimizer.zero_grad(set_to_none=True)
        if average:
            average.update_parameters(setup.network)
    except Exception as error:
        if not is_out_of_memory(error):
            traceback.print_exc(file=sys.stderr)
        setup.optimizer.zero_grad(set_to_none=True)
        return False
    return True


def _free() -> None:
    """Give back what nobody holds any more; an accelerator keeps it otherwise."""
    gc.collect()
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    if accelerator is not None:
        torch.get_device_module(accelerator).empty_cache()
