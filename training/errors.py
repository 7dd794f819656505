"""What can go wrong in a run, each with a sentence for the person who trains."""

from __future__ import annotations

from collections.abc import Mapping

Value = int | float | str


class TrainingError(Exception):
    """A fault of a run: what happened, what to do about it and, if known, in which layer.

    TrainingError
    ├── SettingsError   a value that no run can use
    ├── MessageError    a line that is no command or event
    ├── RunError        a run folder that cannot be made, read or written
    ├── DeviceError     a device or number format that this machine lacks
    ├── DataError       images or labels that cannot be read or used
    ├── NetworkError    a source file that raises, or does not fit the data
    └── NonFiniteLoss   the loss became NaN or infinite

    `settings` are those of the run that would have to be others, each with a value that helps.
    """

    def __init__(
        self,
        message: str,
        remedy: str = "",
        layer: str | None = None,
        settings: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.layer = layer
        self.settings = dict(settings or {})

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".rstrip()


class SettingsError(TrainingError):
    """A setting has a value that no run can use."""


class MessageError(TrainingError):
    """A line on the wire is no command or event."""


class RunError(TrainingError):
    """A run folder cannot be made, read or written."""


class DeviceError(TrainingError):
    """This machine lacks the device, or the device lacks the number format."""


class DataError(TrainingError):
    """Images or labels cannot be read or used."""


class NetworkError(TrainingError):
    """The network's source raises, or the network does not fit the data."""


class NonFiniteLoss(TrainingError):  # noqa: N818 - it names the event, not the class of it
    """The loss became NaN or infinite at `step`, counted over the run."""

    def __init__(
        self,
        step: int,
        message: str,
        remedy: str,
        layer: str | None = None,
        settings: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__(message, remedy, layer, settings)
        self.step = step
