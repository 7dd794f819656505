"""A card that says in what the network of the run in view does not suit its data."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from designer.look.icons import Sign, icon
from designer.said import said
from designer.session.training_session import TrainingSession


class UnfitNote(QFrame):
    """There while such a run is under way; `data_wanted` asks for the place where it is fitted."""

    data_wanted = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._text = session, ""
        self.setProperty("role", "card")
        self.setProperty("severity", "warning")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.data_button = QPushButton(self.tr("Look at the data"))
        self.data_button.setToolTip(self.tr("One button there fits the network to them"))
        self.data_button.clicked.connect(lambda _on=False: self.data_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("warning", "warning"), 20))
        layout.addWidget(self.message, 1)
        layout.addWidget(self.data_button)
        session.began.connect(self.refresh)
        session.told.connect(lambda _event: self.refresh())
        session.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show or hide it, as the run in view is."""
        live = self._session.shown
        started = live.started if live is not None and live.state.busy else None
        text = started.unfit if started is not None else ""
        if text and text != self._text:
            self.message.setText(said(text))
        self._text = text
        self.setVisible(bool(text))
