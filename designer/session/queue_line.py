"""One line in the training panel: what else is in training, and what waits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from designer.session.queue_words import queue_text
from designer.session.training_session import TrainingSession


class QueueLine(QLabel):
    """Links to the other runs under way; `queue_wanted` asks for the table of those that wait."""

    queue_wanted = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "help")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.linkActivated.connect(self._follow)
        session.queue_changed.connect(self.refresh)
        session.began.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is under way and what waits now."""
        others = [(live.run, live.device) for live in self._session.others]
        text = queue_text(others, [job.run for job in self._session.queue.jobs])
        self.setText(text)
        self.setVisible(bool(text))

    def _follow(self, link: str) -> None:
        if link == "queue":
            self.queue_wanted.emit()
        elif int(link) < len(self._session.others):
            self._session.show(self._session.others[int(link)])
