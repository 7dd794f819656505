"""Every message between the training process and whoever started it, declared once.

Commands go in and events come out, one JSON object a line.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from training.errors import MessageError


class _Command(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    def line(self) -> str:
        """The command as one line of JSON, newline included."""
        return self.model_dump_json() + "\n"


class Train(_Command):
    """Start the run in this folder from its first step."""

    command: Literal["train"] = "train"
    run: str


class Resume(_Command):
    """Go on with the run in this folder from its last checkpoint.

    On the same host, and on as many devices and machines (nodes) as before, unless others are told.
    """

    command: Literal["resume"] = "resume"
    run: str
    devices: int | None = None
    nodes: int | None = None
    host: str | None = None


class Try(_Command):
    """Make a short trial in this folder: find a learning rate, or learn one batch by heart."""

    command: Literal["try"] = "try"
    run: str
    trial: Literal["lr-find", "overfit"]


class Pause(_Command):
    """Save a checkpoint and wait."""

    command: Literal["pause"] = "pause"


class Continue(_Command):
    """Go on after a pause."""

    command: Literal["continue"] = "continue"


class Stop(_Command):
    """Save a checkpoint and end the run: now, or once the epoch under way is over."""

    command: Literal["stop"] = "stop"
    when: Literal["now", "epoch"] = "now"


class SetLearningRate(_Command):
    """Go on with another learning rate, which the schedule changes from then on."""

    command: Literal["set-learning-rate"] = "set-learning-rate"
    lr: float = Field(gt=0, le=100)


class WatchLayers(_Command):
    """Look at the layers from here on, or no more; the losses are the same either way."""

    command: Literal["watch-layers"] = "watch-layers"
    on: bool


class Detach(_Command):
    """Outlive whoever started the process: the end of its stdin stops no run any more.

    It ends once the runs that it was given are over; until then a run's mailbox steers it.
    """

    command: Literal["detach"] = "detach"


Command = Annotated[
    Train | Resume | Try | Pause | Continue | Stop | SetLearningRate | WatchLayers | Detach,
    Field(discriminator="command"),
]


class _Event(BaseModel):
    # Unknown fields are left out, so that the events of a newer version can still be read.
    model_config = ConfigDict(frozen=True, extra="ignore", ser_json_inf_nan="constants")

    def line(self) -> str:
        """The event as one line of JSON, newline included."""
        return self.model_dump_json() + "\n"


class Started(_Event):
    """The network and the data are ready; `step` steps are done already when a run goes on.

    `storage` says where the images are kept and why, `unfit` in sentences what of the network does
    not suit them: it trains all the same.
    """

    event: Literal["started"] = "started"
    run: str
    device: str
    parameters: int
    train_images: int
    val_images: int
    epochs: int
    steps_per_epoch: int
    step: int = 0
    device_name: str = ""
    storage: str = ""
    unfit: str = ""


class Step(_Event):
    """Progress: `losses` holds every loss since the last such event, `loss` the newest.

    `rates` holds the learning rate of each of these steps where they differ, `lr` the newest.
    The memory that the run holds on its device and how busy that is, from 0 to 1, are None where
    the device does not tell.
    """

    event: Literal["step"] = "step"
    epoch: int
    step: int
    loss: float
    lr: float
    images_per_second: float
    losses: tuple[float, ...] = ()
    rates: tuple[float, ...] = ()
    memory_megabytes: float | None = None
    load: float | None = None


class Epoch(_Event):
    """An epoch is over; `seconds` and `images_per_second` are those of its training part."""

    event: Literal["epoch"] = "epoch"
    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    val_loss: float
    val_accuracy: float
    seconds: float
    images_per_second: float


class Checkpoint(_Event):
    """The run is saved: after any fault it can go on from this step."""

    event: Literal["checkpoint"] = "checkpoint"
    step: int
    path: str


class Paused(_Event):
    """The run waits for the command to continue."""

    event: Literal["paused"] = "paused"
    epoch: int
    step: int


class Resumed(_Event):
    """The run goes on after a pause."""

    event: Literal["resumed"] = "resumed"
    epoch: int
    step: int


class LearningRate(_Event):
    """The learning rate is another from here on: someone asked, or it was dropped on a plateau.

    It is the one before the schedule; those of the steps follow from it.
    """

    event: Literal["learning-rate"] = "learning-rate"
    epoch: int
    step: int
    lr: float


class Layers(_Event):
    """What each layer did in one step that was looked at.

    `figures` holds a column for each quantity, with a figure for each of `names`, None where a
    layer has none: the norms of `gradient` and `weight`, the `update` (how far the step moved the
    weights, as a share of their norm), `mean` and `std` of the output, the shares of its `zeros`,
    of its `dead` units and of its `saturated` values, the `milliseconds` and the `bytes` of its
    forward pass. A name with a slash is of a layer in a block. `lr` is the learning rate of the
    step, `base_lr` the one before the schedule.
    """

    event: Literal["layers"] = "layers"
    epoch: int
    step: int
    lr: float
    base_lr: float
    names: tuple[str, ...]
    figures: dict[str, tuple[float | None, ...]]


class Failed(_Event):
    """The run ended in a fault: what happened, what to do, and in which layer if known.

    `settings` are those that would have to be others, each with a value that helps.
    """

    event: Literal["failed"] = "failed"
    message: str
    remedy: str = ""
    layer: str | None = None
    run: str | None = None
    settings: dict[str, int | float | str] = Field(default_factory=dict)


class Stopped(_Event):
    """The run ended early, as asked, and can be resumed."""

    event: Literal["stopped"] = "stopped"
    epoch: int
    step: int
    run: str


class Done(_Event):
    """The run is complete; losses and accuracy are those of the last epoch.

    `reason` is a sentence where it ended before the epochs that were asked for. What a data set
    keeps for the test alone is looked at once, here; None where it has no such part.
    """

    event: Literal["done"] = "done"
    epochs: int
    train_loss: float
    val_loss: float
    val_accuracy: float
    run: str
    train_accuracy: float
    best_val_accuracy: float
    best_epoch: int
    seconds: float
    reason: str = ""
    test_loss: float | None = None
    test_accuracy: float | None = None


class Tried(_Event):
    """What a trial found; `ok` tells whether it went well, `lr` is the rate that it suggests."""

    event: Literal["tried"] = "tried"
    trial: Literal["lr-find", "overfit"]
    run: str
    ok: bool
    message: str
    remedy: str = ""
    lr: float | None = None


Event = Annotated[
    Started
    | Step
    | Epoch
    | Checkpoint
    | Paused
    | Resumed
    | LearningRate
    | Layers
    | Failed
    | Stopped
    | Done
    | Tried,
    Field(discriminator="event"),
]

#: The events after which nothing more comes of a run.
FINAL_EVENTS = (Failed, Stopped, Done, Tried)

_T = TypeVar("_T")

_COMMANDS: TypeAdapter[Command] = TypeAdapter(Command)
_EVENTS: TypeAdapter[Event] = TypeAdapter(Event)


def parse_command(line: str | bytes) -> Command:
    """The command on one line; raises MessageError where the line is none."""
    return _parse(_COMMANDS, line, "command")


def parse_event(line: str | bytes) -> Event:
    """The event on one line; raises MessageError where the line is none."""
    return _parse(_EVENTS, line, "event")


def _parse(adapter: TypeAdapter[_T], line: str | bytes, noun: str) -> _T:
    try:
        return adapter.validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        text = line.decode("utf-8", "replace") if isinstance(line, bytes) else line
        shown = text.strip() if len(text.strip()) <= 80 else text.strip()[:77] + "…"
        raise MessageError(
            f"This line is no {noun}: {shown!r} ({where + ': ' if where else ''}{first['msg']}).",
            f"Send one JSON object a line, as training/messages.py declares each {noun}.",
        ) from None
