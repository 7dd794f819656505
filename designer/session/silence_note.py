"""A card that says that the run in view is not heard of, with a button to end its process."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from designer.look.icons import Sign, icon
from designer.session.live_run import LiveRun
from designer.session.training_session import TrainingSession


class SilenceNote(QFrame):
    """There while the run that is shown is quiet for too long."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "card")
        self.setProperty("severity", "warning")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.end_button = QPushButton(self.tr("End the process"))
        self.end_button.clicked.connect(self._end)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("warning", "warning"), 20))
        layout.addWidget(self.message, 1)
        layout.addWidget(self.end_button)
        session.quiet_changed.connect(self.refresh)
        session.began.connect(self.refresh)
        session.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show or hide it, as the run in view is."""
        live = self._live
        quiet = live is not None and live.state.busy and live.silence.is_long
        if live is not None and quiet:
            self.message.setText(live.silence.text())
        self.setVisible(quiet)

    @property
    def _live(self) -> LiveRun | None:
        return self._session.shown

    def _end(self) -> None:
        if self._live is not None:
            self._live.kill()
