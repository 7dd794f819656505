"""A card of warning about the run in view: a sentence, and a button that does something to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from designer.look.icons import Sign, icon
from designer.session.training_session import TrainingSession


class NoteCard(QFrame):
    """Kinds of it say in `refresh` whether it is shown, and with which words."""

    def __init__(
        self, session: TrainingSession, button: QPushButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "card")
        self.setProperty("severity", "warning")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("warning", "warning"), 20))
        layout.addWidget(self.message, 1)
        layout.addWidget(button)
        session.began.connect(self.refresh)
        session.state_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show or hide it, as the run in view is."""
        raise NotImplementedError
