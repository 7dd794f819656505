"""What a form and a command line need to know of one setting, taken from its declaration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import Field
from pydantic.fields import FieldInfo

from training.augmentations import CHANGES

Kind = Literal["int", "float", "bool", "text", "choice", "changes", "factors"]


@dataclass(frozen=True)
class SettingField:
    """One setting as a form or a command line shows it; limits are None where there is none.

    A setting of kind "factors" maps names to numbers, and is typed as `conv1=0.1,fc*=2`; one of
    kind "changes" lists changes with their strengths, `flip,rotate=15`. An `advanced` one is folded
    away in a form.
    """

    name: str
    label: str
    group: str
    description: str
    kind: Kind
    default: object
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None
    advanced: bool = False


def declared(
    default: object,
    sentence: str,
    *,
    group: str,
    label: str,
    advanced: bool = False,
    **limits: Any,
) -> Any:
    """A field of the settings: all that is shown of it and how it is limited, in one place."""
    shown = {"label": label, "group": group, "advanced": advanced}
    return Field(default, description=sentence, json_schema_extra=shown, **limits)  # type: ignore[arg-type]


def field_of(name: str, info: FieldInfo) -> SettingField:
    """The field of one declared setting."""
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
        advanced=bool(extra["advanced"]),
        **limits,
    )


def _kind(annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    if get_origin(annotation) is Literal:
        return "choice", get_args(annotation)
    if get_origin(annotation) is tuple:
        return "changes", tuple(CHANGES)
    if get_origin(annotation) is dict:
        return "factors", ()
    kinds: dict[type, Kind] = {int: "int", float: "float", bool: "bool", str: "text"}
    return kinds[annotation], ()


#: Which texts a setting takes that not any text will do for.
_TEXTS = {
    "device": "auto, cpu, cuda, cuda:1, mps or xpu",
    "host": "a machine as ssh knows it, such as me@gpu-box, or nothing for this one",
    "host_python": "the path of a Python, such as ~/venv/bin/python",
}


def legal_values(field: SettingField) -> str:
    """Which values a setting takes, in words: a whole number at least 1, sgd or adam …"""
    match field.kind:
        case "choice":
            return _one_of(field.choices)
        case "changes":
            return "any of " + ", ".join(field.choices)
        case "factors":
            return "layers with a factor from 0 to 1,000 each, such as conv1=0.1,fc*=2"
        case "bool":
            return "true or false"
        case "text":
            return _TEXTS.get(field.name, "a name")
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
