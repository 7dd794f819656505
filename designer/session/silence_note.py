"""A card that says that the run in view is not heard of, with a button to end its process."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from designer.session.note_card import NoteCard
from designer.session.training_session import TrainingSession


class SilenceNote(NoteCard):
    """There while the run that is shown is quiet for too long."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        self.end_button = QPushButton()
        super().__init__(session, self.end_button, parent)
        self.end_button.setText(self.tr("End the process"))
        self.end_button.clicked.connect(self._end)
        session.quiet_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show or hide it, as the run in view is."""
        live = self._session.shown
        quiet = live is not None and live.state.busy and live.silence.is_long
        if live is not None and quiet:
            self.message.setText(live.silence.text())
        self.setVisible(quiet)

    def _end(self) -> None:
        if self._session.shown is not None:
            self._session.shown.kill()
