"""Any error of a run as one sentence, a remedy and the layer, for the person who trains."""

from __future__ import annotations

import errno

import torch

from training.errors import NonFiniteLoss, TrainingError, Value
from training.messages import Failed
from training.network_file import NetworkFile
from training.runs import Run
from training.schedules import lower_rate

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_MEMORY = (
    "out of memory",
    "can't allocate memory",
    "not enough memory",
    "bad_alloc",
    "could not create a primitive",  # oneDNN, which computes convolutions on processors
    "could not create a memory",
)
_NOT_DETERMINISTIC = "does not have a deterministic implementation"


def describe(error: BaseException, run: Run | None) -> Failed:
    """The event that tells of an error; knows the common faults and words the others."""
    place = run.told if run is not None else None
    layer = _layer_of(error, run)
    settings: dict[str, Value] = {}
    if isinstance(error, TrainingError):
        message, remedy, layer = error.message, error.remedy, error.layer or layer
        settings = error.settings
    elif is_out_of_memory(error):
        message, remedy, settings = _out_of_memory(run, layer)
    elif (refusal := _refusal_to_write(error)) is not None:
        message, remedy = _unwritable(refusal, run)
    elif _NOT_DETERMINISTIC in str(error):
        operation = _first_line(error).partition(" ")[0]
        message = f"{operation} has no deterministic algorithm on this device."
        if layer:
            message = (
                f"{operation}, which {layer} uses, has no deterministic algorithm on this device."
            )
        remedy = "Turn deterministic off, or use another layer."
    elif layer is not None:
        line = _own_line_of(error, run)
        where = f" in {line}" if line else ""
        message = f"{layer} raised {type(error).__name__}{where}: {_first_line(error)}"
        remedy = f"Check the parameters of {layer} and what is wired into it."
        if line:
            remedy = f"Mend that line, or check what is wired into {layer}."
    elif (
        run is not None and isinstance(error, SyntaxError) and error.filename == str(run.model_path)
    ):
        message = f"model.py is no Python, line {error.lineno}: {error.msg}."
        remedy = "Export the network again."
    else:
        message = f"{type(error).__name__}: {_first_line(error)}"
        remedy = "The training log shows where; nothing was saved yet."
        if _is_saved(run):
            remedy = "The training log shows where; the last checkpoint is kept."
    return Failed(message=message, remedy=remedy, layer=layer, run=place, settings=settings)


def _layer_of(error: BaseException, run: Run | None) -> str | None:
    if run is None:
        return None
    try:
        return NetworkFile.of(run).layer_of(error)
    except TrainingError:
        return None


def _own_line_of(error: BaseException, run: Run | None) -> str | None:
    return NetworkFile.of(run).own_line_of(error) if run is not None else None


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or ["no message"])[0]


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a device, or the machine, had not enough memory."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(part in text for part in _NO_MEMORY)


def _out_of_memory(run: Run | None, layer: str | None) -> tuple[str, str, dict[str, Value]]:
    where = f" in {layer}" if layer else ""
    batch_size = run.settings.batch_size if run is not None else 1
    settings: dict[str, Value] = {}
    if batch_size == 1:
        remedy = "Make the network or its input smaller; the batch size is 1 already."
    else:
        settings["batch_size"] = max(1, batch_size // 2)
        remedy = f"Use a smaller batch size, such as {settings['batch_size']}."
    return f"The device ran out of memory{where} at batch size {batch_size}.", remedy, settings


def _refusal_to_write(error: BaseException | None) -> OSError | None:
    """The system's own error, where torch raised another one while it handled that."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in _FULL | _READ_ONLY:
            return error
        error = error.__cause__ or error.__context__
    return None


def _is_saved(run: Run | None) -> bool:
    return run is not None and run.last_checkpoint.exists()


def _unwritable(error: OSError, run: Run | None) -> tuple[str, str]:
    what = error.filename or (run.path if run is not None else "the run folder")
    kept = "train again then: nothing was saved yet."
    if _is_saved(run):
        kept = "the last checkpoint is kept: resume the run then."
    if error.errno in _FULL:
        return f"The disk is full: {what} cannot be written.", f"Free some space; {kept}"
    return (
        f"{what} cannot be written: {error.strerror}.",
        f"Allow writing to the run folder; {kept}",
    )


def explain_non_finite(bad: NonFiniteLoss, layer: str | None, lr: float) -> NonFiniteLoss:
    """The same fault with the layer that a second look found, and what mostly helps."""
    if layer is None:
        message = bad.message + " Every layer's output was finite: the loss itself overflowed."
    else:
        message = f"{bad.message} The first output that was not finite is that of {layer}."
    lower = lower_rate(lr)
    remedy = f"Use a learning rate below {lr:g}, such as {lower:g}"
    remedy += f", or put a batch normalisation before {layer}." if layer else "."
    return NonFiniteLoss(bad.step, message, remedy, layer, {"lr": lower})
