"""Looks through the data set of the settings in a process of its own, one look at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from designer.subcommand import Subcommand
from training.settings import TrainingSettings

SAMPLES = 60


class DataLook(QObject):
    """`found(dict)` gives what `stride data --json` prints, `failed(str)` the sentence why not.

    A look that is asked for while another is under way takes its place.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Subcommand | None = None

    @property
    def busy(self) -> bool:
        """Whether a look is under way."""
        return self._work is not None and self._work.running

    def begin(self, settings: TrainingSettings, *, changed: bool) -> None:
        """Look at the data; with `changed` the samples are as training would change them."""
        self.cancel()
        options = [settings.data, "--samples", str(SAMPLES)]
        options += ["--data-root", settings.data_root] if settings.data_root else []
        options += ["--download"] if settings.download else []
        if changed and settings.augment:
            options += ["--augment", ",".join(settings.augment)]
        work = self._work = Subcommand(self)
        work.answered.connect(self._on_answer)
        work.failed.connect(self._on_failure)
        work.ask("data", options)

    def cancel(self) -> None:
        """End a look that is under way; nothing comes of it any more."""
        if self._work is not None:
            self._work.cancel()
            self._work.deleteLater()
            self._work = None

    def _on_answer(self, answer: dict[str, Any]) -> None:
        self.found.emit(answer)

    def _on_failure(self, sentence: str) -> None:
        self.failed.emit(sentence)
