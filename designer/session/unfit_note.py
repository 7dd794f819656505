"""A card that says in what the network of the run in view does not suit its data."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from designer.said import said
from designer.session.note_card import NoteCard
from designer.session.training_session import TrainingSession
from training.messages import Started


class UnfitNote(NoteCard):
    """There while such a run is under way; `data_wanted` asks for the place where it is fitted."""

    data_wanted = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        self.data_button = QPushButton()
        super().__init__(session, self.data_button, parent)
        self.data_button.setText(self.tr("Look at the data"))
        self.data_button.setToolTip(self.tr("One button there fits the network to them"))
        self.data_button.clicked.connect(lambda _on=False: self.data_wanted.emit())
        session.told.connect(self._on_event)
        self.refresh()

    def _on_event(self, event: object) -> None:
        if isinstance(event, Started):
            self.refresh()

    def refresh(self) -> None:
        """Show or hide it, as the run in view is."""
        live = self._session.shown
        started = live.started if live is not None and live.state.busy else None
        text = started.unfit if started is not None else ""
        if text:
            self.message.setText(said(text))
        self.setVisible(bool(text))
