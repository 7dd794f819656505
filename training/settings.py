"""The settings of a run: one declaration makes the form, the command line and the errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.fields import FieldInfo

from training.errors import SettingsError

Optimizer = Literal["sgd", "adam", "adamw", "rmsprop"]
Schedule = Literal["constant", "cosine", "one-cycle"]
Loss = Literal["cross-entropy", "mse"]
Precision = Literal["32", "bf16", "16"]
Augmentation = Literal[
    "flip", "vertical-flip", "crop", "translate", "rotate", "scale", "color", "grayscale", "erase"
]


def _setting(default: object, sentence: str, *, group: str, label: str, **limits: Any) -> Any:
    declared = {"label": label, "group": group}
    return Field(default, description=sentence, json_schema_extra=declared, **limits)  # type: ignore[arg-type]


class TrainingSettings(BaseModel):
    """All that decides a run beside the network: the same settings give the same losses."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    data: str = _setting(
        "mnist5k",
        "The images to learn from: a catalogue name, or folder:PATH with one folder a class.",
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
    augment: tuple[Augmentation, ...] = _setting(
        (),
        "Random changes made to the training images, in this order, anew in every epoch.",
        group="Data",
        label="Augmentation",
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
        "How the learning rate changes over the run: held, lowered to 0, or raised then lowered.",
        group="Learning",
        label="Schedule",
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
        "What is made small: cross-entropy of the classes, or squared distance to one-hot targets.",
        group="Learning",
        label="Loss",
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
    precision: Precision = _setting(
        "32",
        "The number format of the forward pass: 32 bits, bfloat16, or float16 with a scaled loss.",
        group="Machine",
        label="Precision",
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

    @field_validator("augment", mode="before")
    @classmethod
    def _names_of_a_list(cls, value: object) -> object:
        """A command line gives `flip,crop` where a file gives a list."""
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip())
        return value

    @field_validator("precision", mode="before")
    @classmethod
    def _text_of_a_number(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value


@dataclass(frozen=True)
class SettingField:
    """One setting as a form or a command line shows it; limits are None where there is none."""

    name: str
    label: str
    group: str
    description: str
    kind: Literal["int", "float", "bool", "text", "choice", "choices"]
    default: object
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None


@cache
def setting_fields() -> tuple[SettingField, ...]:
    """Every setting, in the order of its declaration."""
    return tuple(_field(name, info) for name, info in TrainingSettings.model_fields.items())


def _field(name: str, info: FieldInfo) -> SettingField:
    limits: dict[str, Any] = {}
    for limit in info.metadata:
        match limit:
            case Ge(bound):
                limits["minimum"] = bound
            case Le(bound):
                limits["maximum"] = bound
            case Gt(bound):
                limits["above"] = bound
            case Lt(bound):
                limits["below"] = bound
    kind, choices = _kind(info.annotation)
    extra = info.json_schema_extra
    assert isinstance(extra, dict)
    return SettingField(
        name=name,
        label=str(extra["label"]),
        group=str(extra["group"]),
        description=info.description or "",
        kind=kind,
        default=info.default,
        choices=choices,
        **limits,
    )


def _kind(annotation: Any) -> tuple[Any, tuple[str, ...]]:
    if get_origin(annotation) is Literal:
        return "choice", get_args(annotation)
    if get_origin(annotation) is tuple:
        return "choices", get_args(get_args(annotation)[0])
    return {int: "int", float: "float", bool: "bool", str: "text"}[annotation], ()


def parse_settings(values: Mapping[str, object]) -> TrainingSettings:
    """Settings from plain values (a form, a command line, a file).

    Raises SettingsError with one sentence for the first value that no run can use.
    """
    try:
        return TrainingSettings.model_validate(dict(values))
    except ValidationError as error:
        raise SettingsError(*_sentence(error)) from None


def _sentence(error: ValidationError) -> tuple[str, str]:
    """What is wrong with the first illegal value, and which values are legal."""
    first = error.errors(include_url=False)[0]
    name, value = str(first["loc"][0]), first["input"]
    fields = {field.name: field for field in setting_fields()}
    if name not in fields:
        return f"There is no setting {name!r}.", f"The settings are {', '.join(fields)}."
    return f"{name} cannot be {value!r}.", f"Choose {_legal(fields[name])}."


def _legal(field: SettingField) -> str:
    match field.kind:
        case "choice":
            return _one_of(field.choices)
        case "choices":
            return "any of " + ", ".join(field.choices)
        case "bool":
            return "true or false"
        case "text":
            return "auto, cpu, cuda, cuda:1, mps or xpu" if field.name == "device" else "a name"
    limits = [
        text.format(f"{bound:,}")
        for text, bound in (
            ("at least {}", field.minimum),
            ("above {}", field.above),
            ("at most {}", field.maximum),
            ("below {}", field.below),
        )
        if bound is not None
    ]
    noun = "a whole number" if field.kind == "int" else "a number"
    return f"{noun} {' and '.join(limits)}" if limits else noun


def _one_of(choices: tuple[str, ...]) -> str:
    return ", ".join(choices[:-1]) + f" or {choices[-1]}"
