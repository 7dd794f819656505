"""The device in the status bar: the one that a run uses, or that the next one would use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from designer.session.device_wanted import device_wanted
from designer.session.training_session import TrainingSession
from designer.status.status_figure import StatusFigure
from training.messages import Started
from training.runs import Run
from training.settings import TrainingSettings

DEVICE, TITLE = "device/auto", "device/auto_title"
"""Where the settings keep what `auto` stood for when a run last told it."""


class DeviceFigure(StatusFigure):
    """Tells what training processes have told: the window itself never asks PyTorch."""

    def __init__(
        self,
        session: TrainingSession,
        kept: QSettings,
        wanted: Callable[[], TrainingSettings],
        parent: QWidget | None = None,
    ) -> None:
        """`wanted` gives the settings that the next run would have."""
        super().__init__("", parent=parent)
        self._name = self.tr("Device")
        self._session, self._kept, self._wanted = session, kept, wanted
        session.heard.connect(self._learn)
        session.state_changed.connect(self.refresh)
        session.began.connect(self.refresh)
        self.refresh()

    def _learn(self, run: Run, event: object) -> None:
        if isinstance(event, Started):
            if run.settings.device == "auto" and not run.settings.host:
                self._kept.setValue(DEVICE, event.device)
                self._kept.setValue(TITLE, event.device_name)
            self.refresh()

    def refresh(self) -> None:
        """Show the device of the run under way, else that of the next run."""
        live = self._session.shown
        if live is not None and live.state.busy and live.started is not None:
            started = live.started
            device = device_wanted(live.run.settings, started.device)
            tip = self.tr("{} trains on {}.").format(
                live.run.name, _both(device, started.device_name)
            )
            self._tell(device, started.device_name, tip)
            return
        settings = self._wanted()
        told, title = str(self._kept.value(DEVICE, "")), str(self._kept.value(TITLE, ""))
        if settings.host or settings.device != "auto":
            device = device_wanted(settings)
            title = title if device == told else ""
            tip = self.tr("The next run trains on {}, as its settings say.")
        elif told:
            device = device_wanted(settings, told)
            tip = self.tr("The next run trains on {}, the fastest device that the last run found.")
        else:
            device, title = "auto", ""
            tip = self.tr("The next run takes the fastest device that it finds, and tells which.")
        self._tell(device, title, tip.format(_both(device, title)))

    def _tell(self, device: str, title: str, tip: str) -> None:
        """Name the accelerator besides; of a processor its name says little."""
        is_processor = device.rpartition("/")[2].startswith("cpu")
        whole = device if is_processor or not title else f"{device} {title}"
        if device == "auto":
            whole = self.tr("device: auto")
        self.say(whole, device, tip)


def _both(device: str, title: str) -> str:
    return f"{device} ({title})" if title else device
