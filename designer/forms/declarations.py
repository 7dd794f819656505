"""Declarations of layers and of training settings, as a form needs them."""

from __future__ import annotations

from designer.forms.field import Declaration, Option
from designer.said import said
from graph import Parameter, format_value
from training.augmentations import CHANGES
from training.setting_field import SettingField


def declare(parameter: Parameter) -> Declaration:
    """Return what a form needs to know of a layer's parameter."""
    return Declaration(
        name=parameter.name,
        label=parameter.name,
        type=parameter.type,
        description=said(parameter.description),
        range=said(parameter.range),
        default=parameter.default,
        default_text=format_value(parameter.default),
        choices=parameter.choices if parameter.type == "choice" else (),
        multiline=parameter.multiline,
        takes_negative=parameter.minimum is None or parameter.minimum < 0,
    )


_TYPES = {"int": "integer", "float": "number", "bool": "flag", "factors": "text"}


def declare_setting(
    field: SettingField, suggestions: tuple[tuple[str, str], ...] = ()
) -> Declaration:
    """Return what a form needs to know of a training setting."""
    bounds = [
        f"{sign} {bound:,.10g}"
        for sign, bound in (
            ("≥", field.minimum),
            (">", field.above),
            ("≤", field.maximum),
            ("<", field.below),
        )
        if bound is not None
    ]
    return Declaration(
        name=field.name,
        label=said(field.label),
        type=_TYPES.get(field.kind, field.kind),
        description=said(field.description),
        range=said(" and ".join(bounds)),
        default=setting_value(field.default),
        default_text=setting_text(field.default),
        choices=field.choices,
        suggestions=suggestions,
        options=_options() if field.kind == "changes" else (),
    )


def _options() -> tuple[Option, ...]:
    return tuple(
        Option(
            change.name,
            said(change.description),
            said(change.amount),
            said(change.range),
            said(change.default_text) or f"{change.default:g}",
        )
        for change in CHANGES.values()
    )


def setting_value(value: object) -> object:
    """Return a setting as a field holds it: a mapping is typed as conv1=0.1, fc*=2."""
    if isinstance(value, dict):
        return ", ".join(f"{name}={factor:g}" for name, factor in value.items())
    return value


def setting_text(value: object) -> str:
    """Return a setting as a form shows it."""
    if isinstance(value, dict):
        return str(setting_value(value)) or "none"
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
