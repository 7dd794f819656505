"""The settings in which runs differ, for tables that compare them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from training.runs import Run
from training.setting_field import SettingField
from training.settings import setting_fields


@dataclass(frozen=True)
class SettingDifference:
    """One setting and what it is in each run, in the order of the runs."""

    field: SettingField
    values: tuple[object, ...]


def differing_settings(runs: Sequence[Run]) -> list[SettingDifference]:
    """The settings that are not the same in all runs, in the order of their declaration."""
    found = []
    for field in setting_fields():
        values = tuple(getattr(run.settings, field.name) for run in runs)
        if any(value != values[0] for value in values):
            found.append(SettingDifference(field, values))
    return found


def value_text(value: object) -> str:
    """A setting's value as a table shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{name}={factor:g}" for name, factor in value.items()) or "none"
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) or "none"
