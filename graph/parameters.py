"""Types for layer parameters, and what a form, a manual page or an error needs to know of them.

A parameter is a pydantic field of a layer. The types here accept what a person types into a
field as well as what a project file holds: a `Pair` takes 3, "3", "3x5", "3×5" or [3, 5].
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BeforeValidator, Field, ValidationError

from graph.errors import ParameterError

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

LIMIT = 2**31 - 1
"""The largest size a parameter may name, the limit of PyTorch's 32-bit kernels."""

HUGE = 1e9
"""The largest number a parameter may be; this bound and larger ones are not worth a word."""

_SEPARATORS = re.compile(r"\s*[x×,;\s]\s*")


def _split(value: object) -> object:
    """Turn "3x5", "(3, 5)" or [3, 5] into a tuple of its parts; leave other values alone."""
    if isinstance(value, str):
        text = value.strip().strip("()[]").strip(" ,")
        return tuple(part for part in _SEPARATORS.split(text) if part)
    if isinstance(value, list):
        return tuple(value)
    return value


def _repeated(count: int) -> BeforeValidator:
    """Accept one number where `count` are meant."""

    def repeat(value: object) -> object:
        parts = _split(value)
        if isinstance(parts, int):
            return (parts,) * count
        if isinstance(parts, tuple) and len(parts) == 1:
            return parts * count
        return parts

    return BeforeValidator(repeat)


Count = Annotated[int, Field(ge=0, le=LIMIT)]
Positive = Annotated[int, Field(ge=1, le=LIMIT)]


def _or_none(value: object) -> object:
    """Accept an empty field or the word "none" for None."""
    return None if isinstance(value, str) and value.strip().lower() in ("", "none") else value


Dim = Annotated[int, Field(ge=-6, le=6)]
"""An axis as PyTorch counts it: 0 is the batch, 1 the channels, −1 the last."""
Number = Annotated[float, Field(ge=-HUGE, le=HUGE)]
NonNegative = Annotated[float, Field(ge=0, le=HUGE)]
Fraction = Annotated[float, Field(ge=0, le=1)]
Tiny = Annotated[float, Field(gt=0, le=1)]
AboveZero = Annotated[float, Field(gt=0, le=HUGE)]
Index = Annotated[int, Field(ge=-LIMIT, le=LIMIT)]
"""A position on an axis, as Python counts it: negative ones from the end."""
OptionalIndex = Annotated[Index | None, BeforeValidator(_or_none)]
Single = Annotated[tuple[Positive], _repeated(1)]
Pair = Annotated[tuple[Positive, Positive], _repeated(2)]
Triple = Annotated[tuple[Positive, Positive, Positive], _repeated(3)]
OptionalSingle = Annotated[Single | None, BeforeValidator(_or_none)]
OptionalPair = Annotated[Pair | None, BeforeValidator(_or_none)]
OptionalTriple = Annotated[Triple | None, BeforeValidator(_or_none)]
SinglePadding = Annotated[tuple[Count], _repeated(1)]
PairPadding = Annotated[tuple[Count, Count], _repeated(2)]
TriplePadding = Annotated[tuple[Count, Count, Count], _repeated(3)]
Sides = Annotated[tuple[Count, Count, Count, Count], _repeated(4)]
"""Left, right, top and bottom, in the order that PyTorch's padding layers use."""
Sizes = Annotated[tuple[Positive, ...], BeforeValidator(_split), Field(min_length=1, max_length=6)]
FreeSizes = Annotated[
    tuple[Annotated[int, Field(ge=-1, le=LIMIT)], ...],
    BeforeValidator(_split),
    Field(min_length=1, max_length=6),
]
"""Sizes of which one may be −1."""
Parts = Annotated[tuple[Positive, ...], BeforeValidator(_split), Field(min_length=2, max_length=64)]
OptionalParts = Annotated[Parts | None, BeforeValidator(_or_none)]


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a kind declares of one parameter.

    `type` is "integer", "number", "flag", "choice", "text" or "sizes" (one or several numbers,
    written 3 or 3×5; `choices` then holds words that are accepted as well, such as "same").
    """

    name: str
    type: str
    default: Any
    description: str
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    multiline: bool = False
    above: bool = False
    """Whether the minimum itself is not legal."""
    sign: str = ""
    """What stands before the value where space is short: ×3 for a repetition."""

    @property
    def range(self) -> str:
        """The legal values in words: `whole number ≥ 1`."""
        if self.type in ("flag", "text"):
            return {"flag": "on or off", "text": "text"}[self.type]
        if self.type == "choice":
            return "one of " + ", ".join(self.choices)
        noun = {"integer": "whole number", "number": "number", "sizes": "sizes"}[self.type]
        least = ">" if self.above else "≥"
        floored = self.minimum is not None and self.minimum > -HUGE
        low = f" {least} {self.minimum:g}" if floored else ""
        capped = self.maximum is not None and self.maximum < HUGE
        high = f" and ≤ {self.maximum:g}" if capped else ""
        words = "".join(f", or {word}" for word in self.choices)
        return noun + low + (high if low else high.removeprefix(" and")) + words


def format_value(value: object) -> str:
    """Return a parameter's value as a person writes it: (3, 3) → 3, (3, 5) → 3×5, True → yes."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        if len(value) > 1 and len(set(value)) == 1 and len(value) <= 3:
            return str(value[0])
        return "×".join(map(str, value))
    if value is None:
        return "none"
    return f"{value:g}" if isinstance(value, float) else str(value)


def describe(name: str, field: FieldInfo) -> Parameter:
    """Return the declaration of one pydantic field as a `Parameter`."""
    bounds = list(field.metadata)
    words: list[str] = []
    plain: list[Any] = []
    for annotation in _alternatives(field.annotation):
        if annotation is type(None):
            words.append("none")
            continue
        if get_origin(annotation) is Literal:
            words += [str(word) for word in get_args(annotation)]
            continue
        plain.append(annotation)
        bounds += _bounds_inside(annotation)
    base = _base(plain[0]) if plain else None
    if base is None:
        kind = "choice"
    elif base is bool:
        kind = "flag"
    elif base is int and not words:
        kind = "integer"
    elif base is float and not words:
        kind = "number"
    elif base is str:
        kind = "text"
    else:
        kind = "sizes"
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    return Parameter(
        name=name,
        type=kind,
        default=field.default,
        description=field.description or "",
        above=any(isinstance(b, Gt) for b in bounds),
        minimum=next((_number(b) for b in bounds if isinstance(b, Ge | Gt)), None),
        maximum=next((_number(b) for b in bounds if isinstance(b, Le | Lt)), None),
        choices=tuple(words),
        multiline=bool(extra.get("multiline")),
        sign=str(extra.get("sign", "")),
    )


def explain(model: type[BaseModel], error: ValidationError) -> ParameterError:
    """Return the first thing that pydantic found wrong as one sentence in the field's words."""
    detail = error.errors(include_url=False)[0]
    name = str(detail["loc"][0]) if detail["loc"] else ""
    if detail["type"] == "extra_forbidden":
        known = ", ".join(model.model_fields) or "none"
        return ParameterError(name, f"{model.__name__} has no parameter {name!r}; it has: {known}.")
    if name not in model.model_fields:
        return ParameterError(name, f"{_own_words(detail)}")
    parameter = describe(name, model.model_fields[name])
    given = detail["input"]
    parts = given if isinstance(given, tuple) else (given,)
    numbers = all(isinstance(part, int | float) for part in parts)
    shown = format_value(given) if numbers else repr(given)
    shown = shown if len(shown) <= 60 else f"{shown[:60]}…"
    if detail["type"] == "value_error":
        return ParameterError(name, f"{name}: {_own_words(detail)}")
    if detail["type"] in ("too_short", "too_long", "missing") and parameter.type == "sizes":
        return ParameterError(
            name, f"{name} takes {parameter.range}; {shown} has too few or too many numbers."
        )
    return ParameterError(name, f"{name} must be {_article(parameter.range)}, not {shown}.")


def _own_words(detail: ErrorDetails) -> str:
    return detail["msg"].removeprefix("Value error, ")


def _article(text: str) -> str:
    return f"a {text}" if text.startswith(("whole", "number")) else text


def _number(bound: Any) -> float:
    return float(
        next(getattr(bound, side) for side in ("ge", "gt", "le", "lt") if hasattr(bound, side))
    )


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, UnionType):
        return get_args(annotation)
    return (annotation,)


def _bounds_inside(annotation: Any) -> list[Any]:
    """Return the bounds of the innermost number of an annotation such as tuple[Positive, ...]."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        found = [m for m in metadata if isinstance(m, Ge | Gt | Le | Lt)]
        for entry in metadata:
            found += [m for m in getattr(entry, "metadata", []) if isinstance(m, Ge | Gt | Le | Lt)]
        return found + _bounds_inside(inner)
    arguments = get_args(annotation)
    return _bounds_inside(arguments[0]) if arguments else []


def _base(annotation: Any) -> Any:
    if get_origin(annotation) is Annotated:
        return _base(get_args(annotation)[0])
    return tuple if get_origin(annotation) is tuple else annotation
