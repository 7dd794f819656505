"""Settings as they are typed: texts of a command line or a form for values that a file holds."""

from __future__ import annotations

from pydantic import BaseModel, field_validator

from training.augmentations import read_changes


class SettingTexts(BaseModel):
    """What the settings of a run read from texts; the settings themselves are declared on it."""

    @field_validator("augment", mode="before", check_fields=False)
    @classmethod
    def _names_of_a_list(cls, value: object) -> object:
        """A command line gives `flip,crop` where a file gives a list."""
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip())
        return value

    @field_validator("augment", check_fields=False)
    @classmethod
    def _known_changes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return read_changes(value)

    @field_validator("precision", "crops", mode="before", check_fields=False)
    @classmethod
    def _text_of_a_number(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value

    @field_validator("lr_factor", mode="before", check_fields=False)
    @classmethod
    def _factors_of_a_text(cls, value: object) -> object:
        """A command line gives `conv1=0.1,fc*=2` where a file gives a mapping."""
        if not isinstance(value, str):
            return value
        pairs = [part.partition("=") for part in value.split(",") if part.strip()]
        if not all(equals and name.strip() for name, equals, _ in pairs):
            raise ValueError("no factor")
        return {name.strip(): factor.strip() for name, _, factor in pairs}
