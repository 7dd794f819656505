"""The settings of a run: one declaration makes the form, the command line and the errors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, ValidationError

from training.augmentations import UnfitValueError
from training.contradictions import check_together
from training.errors import SettingsError
from training.setting_field import SettingField, field_of, legal_values
from training.setting_field import declared as _setting
from training.setting_texts import SettingTexts

Optimizer = Literal["sgd", "adam", "adamw", "rmsprop"]
Schedule = Literal["constant", "step", "cosine", "one-cycle", "plateau"]
Loss = Literal["cross-entropy", "nll", "bce", "mse"]
ClassWeights = Literal["equal", "balanced"]
Factor = Annotated[float, Field(ge=0, le=1000)]
Precision = Literal["32", "bf16", "16"]
Crops = Literal["1", "10", "144"]
Watch = Literal["off", "layers"]


class TrainingSettings(SettingTexts):
    """All that decides a run beside the network: the same settings give the same losses."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    data: str = _setting(
        "mnist5k",
        "The images to learn from: a catalogue name, or your own as folder:PATH, csv:PATH or "
        "arrays:PATH.",
        group="Data",
        label="Data set",
        min_length=1,
    )
    data_root: str = _setting(
        "",
        "The folder that holds downloaded data sets; empty means the user's own data folder.",
        group="Data",
        label="Data folder",
    )
    download: bool = _setting(
        False,
        "Fetch the data set from its public home if the data folder lacks it.",
        group="Data",
        label="Download",
    )
    augment: tuple[str, ...] = _setting(
        (),
        "Random changes made to the training images, in this order, anew in every epoch; each with "
        "its strength if another is wanted, such as flip, rotate=15.",
        group="Data",
        label="Augmentation",
    )
    crops: Crops = _setting(
        "1",
        "Into how many crops of the Input's size an image is cut that validates or tests, to be "
        "judged by the mean of their softmax: itself, ten (corners, middle, mirrored), or "
        "GoogLeNet's 144 of four scales. Images are to be larger than the Input then; what trains "
        "is a window of each, anywhere in it.",
        group="Data",
        label="Crops that judge",
        advanced=True,
    )
    epochs: int = _setting(
        5,
        "How many times the network sees all training images.",
        group="Learning",
        label="Epochs",
        ge=1,
        le=100_000,
    )
    batch_size: int = _setting(
        32,
        "How many images make one step.",
        group="Learning",
        label="Batch size",
        ge=1,
        le=65_536,
    )
    lr: float = _setting(
        0.03,
        "The learning rate: how far one step moves the weights.",
        group="Learning",
        label="Learning rate",
        gt=0,
        le=100,
    )
    schedule: Schedule = _setting(
        "one-cycle",
        "How the learning rate changes: held, dropped every few epochs, lowered to 0 along a "
        "cosine, raised then lowered, or dropped whenever the validation loss stops falling.",
        group="Learning",
        label="Schedule",
    )
    warmup_epochs: float = _setting(
        0.0,
        "Epochs over which the learning rate first rises from near 0, before the schedule begins.",
        group="Learning",
        label="Warm-up (epochs)",
        ge=0,
        le=100_000,
    )
    optimizer: Optimizer = _setting(
        "sgd", "The rule that turns gradients into steps.", group="Learning", label="Optimizer"
    )
    momentum: float = _setting(
        0.9,
        "How much of the last step is kept in the next one (SGD and RMSprop).",
        group="Learning",
        label="Momentum",
        ge=0,
        lt=1,
    )
    weight_decay: float = _setting(
        0.002,
        "How strongly weights are pulled towards zero.",
        group="Learning",
        label="Weight decay",
        ge=0,
        le=1,
    )
    loss: Loss = _setting(
        "cross-entropy",
        "What is made small: cross-entropy of logits, negative log-likelihood after a LogSoftmax, "
        "binary cross-entropy of each class's logit, or squared distance to one-hot targets.",
        group="Learning",
        label="Loss",
    )
    patience: int = _setting(
        0,
        "Stop early after this many epochs without a lower validation loss; 0 means never.",
        group="Learning",
        label="Stop early after (epochs)",
        ge=0,
        le=100_000,
    )
    lr_drop: float = _setting(
        0.1,
        "What the step and plateau schedules multiply the learning rate by when they drop it.",
        group="Learning rate",
        label="Drop to",
        advanced=True,
        gt=0,
        lt=1,
    )
    lr_drop_epochs: int = _setting(
        2,
        "The step schedule drops every so many epochs; plateau, after so many epochs without a "
        "lower validation loss.",
        group="Learning rate",
        label="Drop after (epochs)",
        advanced=True,
        ge=1,
        le=100_000,
    )
    lr_factor: dict[str, Factor] = _setting(
        {},
        "Layers that learn faster or slower: a factor on the learning rate by the layer's name, "
        "or by the beginning of names with a star. 0 holds a layer as it is.",
        group="Learning rate",
        label="Factor by layer",
        advanced=True,
    )
    nesterov: bool = _setting(
        False,
        "Look ahead along the momentum before each step (SGD).",
        group="Steps",
        label="Nesterov",
        advanced=True,
    )
    clip_norm: float = _setting(
        0.0,
        "Shorten the gradient to this length where it is longer; 0 leaves it as it is.",
        group="Steps",
        label="Clip gradients at",
        advanced=True,
        ge=0,
        le=1e6,
    )
    accumulate: int = _setting(
        1,
        "Add up the gradients of this many batches before each update, as one larger batch.",
        group="Steps",
        label="Batches an update",
        advanced=True,
        ge=1,
        le=65_536,
    )
    ema_decay: float = _setting(
        0.0,
        "Keep a moving average of the weights, which is what is validated and kept as the best: "
        "the share of it that stays at each update, such as 0.99; 0 keeps none.",
        group="Steps",
        label="Average of weights",
        advanced=True,
        ge=0,
        lt=1,
    )
    label_smoothing: float = _setting(
        0.0,
        "The share of each target that is spread over all classes.",
        group="Targets",
        label="Label smoothing",
        advanced=True,
        ge=0,
        lt=1,
    )
    class_weights: ClassWeights = _setting(
        "equal",
        "How much each class counts in the loss: as its images do, or all classes alike.",
        group="Targets",
        label="Class weights",
        advanced=True,
    )
    seed: int = _setting(
        0,
        "The number that all randomness follows from: the same seed repeats the run.",
        group="Learning",
        label="Seed",
        ge=0,
        lt=2**32,
    )
    device: str = _setting(
        "auto",
        "Where the network trains: auto takes the accelerator if there is one, else the CPU.",
        group="Machine",
        label="Device",
        pattern=r"^[a-z]+(:\d+)?$",
    )
    devices: int = _setting(
        1,
        "How many devices of this machine share each batch; on the CPU, how many processes.",
        group="Machine",
        label="Devices",
        ge=1,
        le=1024,
    )
    nodes: int = _setting(
        1,
        "How many machines train together, each with so many devices; MASTER_ADDR, MASTER_PORT and "
        "NODE_RANK in the environment say which they are, as for torchrun.",
        group="Machine",
        label="Machines",
        advanced=True,
        ge=1,
        le=1024,
    )
    host: str = _setting(
        "",
        "The machine that trains, as ssh knows it, such as me@gpu-box; empty means this one.",
        group="Machine",
        label="Host (ssh)",
        pattern=r"^(([A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.-]*)?$",
    )
    host_python: str = _setting(
        "python3",
        "The Python on that machine that has torch, such as ~/venv/bin/python.",
        group="Machine",
        label="Python on the host",
        advanced=True,
        pattern=r"^[\w./~][\w./~+-]*$",
    )
    precision: Precision = _setting(
        "32",
        "The number format of the forward pass: 32 bits, bfloat16, or float16 with a scaled loss.",
        group="Machine",
        label="Precision",
    )
    tf32: bool = _setting(
        True,
        "At 32 bits, multiply with the 10 leading bits of each mantissa where an NVIDIA GPU can: "
        "several times as fast. Off, all 23 count; other devices always take all.",
        group="Machine",
        label="TF32",
    )
    deterministic: bool = _setting(
        False,
        "Take only algorithms that give the same bits each time, so that a GPU repeats a run, too; "
        "slower, and some layers have none. The CPU always repeats it.",
        group="Machine",
        label="Deterministic",
    )
    compile: bool = _setting(
        False,
        "Compile the network with torch.compile: a slow start, then faster steps on a GPU.",
        group="Machine",
        label="Compile",
    )
    channels_last: bool = _setting(
        False,
        "Store images channel by channel last, which is faster on many GPUs.",
        group="Machine",
        label="Channels last",
    )
    workers: int = _setting(
        2,
        "How many processes read image files while training, for data too large to keep in memory.",
        group="Machine",
        label="Reading processes",
        ge=0,
        le=256,
    )
    resident_megabytes: int = _setting(
        2048,
        "Data sets up to this size are kept on the device; larger ones are read while training.",
        group="Machine",
        label="Kept on the device (MB)",
        ge=0,
    )
    checkpoint_every_seconds: float = _setting(
        30.0,
        "How often the run is saved within an epoch; it is always saved when an epoch ends.",
        group="Safety",
        label="Save every (seconds)",
        ge=1,
        le=86_400,
    )
    checkpoint_every_steps: int = _setting(
        0,
        "Also save after this many steps; 0 means by time alone.",
        group="Safety",
        label="Save every (steps)",
        ge=0,
    )

    watch: Watch = _setting(
        "off",
        "Look at every layer now and then while the network trains: gradients, weights, outputs. "
        "It takes less than a fiftieth of the time and changes no loss.",
        group="Watching",
        label="Watch",
    )
    watch_every_steps: int = _setting(
        0,
        "Look at the layers in every so many steps; 0 means as often as it costs next to nothing.",
        group="Watching",
        label="Watch every (steps)",
        advanced=True,
        ge=0,
    )
    keep_predictions: bool = _setting(
        True,
        "Keep what the network says of each validation image after every epoch, for the confusion "
        "matrix; it changes no loss.",
        group="Watching",
        label="Keep predictions",
        advanced=True,
    )


@cache
def setting_fields() -> tuple[SettingField, ...]:
    """Every setting, in the order of its declaration."""
    return tuple(field_of(name, info) for name, info in TrainingSettings.model_fields.items())


def parse_settings(values: Mapping[str, object]) -> TrainingSettings:
    """Settings from plain values (a form, a command line, a file).

    Raises SettingsError with one sentence for the first value that no run can use.
    """
    try:
        settings = TrainingSettings.model_validate(dict(values))
    except ValidationError as error:
        raise SettingsError(*_sentence(error)) from None
    check_together(settings)
    return settings


def _sentence(error: ValidationError) -> tuple[str, str]:
    """What is wrong with the first illegal value, and which values are legal."""
    first = error.errors(include_url=False)[0]
    name, value = str(first["loc"][0]), first["input"]
    fields = {field.name: field for field in setting_fields()}
    if name not in fields:
        return f"There is no setting {name!r}.", f"The settings are {', '.join(fields)}."
    unfit = first.get("ctx", {}).get("error")
    if isinstance(unfit, UnfitValueError):
        return f"{name} cannot be {unfit.value!r}.", unfit.remedy
    return f"{name} cannot be {value!r}.", f"Choose {legal_values(fields[name])}."
