"""The question across the canvas when runs were still waiting as the last window closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from designer.consent import may_run
from designer.look.icons import Sign, icon
from designer.runs.run_drawing import drawing_of
from designer.session.training_session import TrainingSession
from graph import GraphError
from training.processes.waiting import Waiting, forget

NAMED = 3
"""Runs that are named; of more only the number is told."""


class QueueOffer(QFrame):
    """Offers to queue them again, in their order; `failed` tells of those that cannot be."""

    failed = Signal(str)

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: list[Waiting] = []
        self.setProperty("role", "banner")
        self.setProperty("severity", "warning")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.queue_button = QPushButton(self.tr("Train them now"))
        self.queue_button.setToolTip(
            self.tr("Begin the first at once, and the others one after the other")
        )
        self.queue_button.clicked.connect(self._queue)
        self.leave_button = QPushButton(self.tr("Not now"))
        self.leave_button.setToolTip(
            self.tr("They stay in the table of runs and can be started from there")
        )
        self.leave_button.clicked.connect(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("train")))
        layout.addWidget(self.message, 1)
        for button in (self.queue_button, self.leave_button):
            layout.addWidget(button)
        session.left_waiting.connect(self.offer)
        self.hide()

    def offer(self, left: list[Waiting]) -> None:
        """Ask about these, but for those that wait or are under way already."""
        session = self._session
        self._left = [
            each
            for each in left
            if not session.is_under_way(each.run) and not session.queue.place(each.run)
        ]
        names = ", ".join(each.run.name for each in self._left)
        if len(self._left) == 1:
            text = self.tr("A run was still waiting when the window closed: {}.").format(names)
        elif len(self._left) <= NAMED:
            text = self.tr("{} runs were still waiting when the window closed: {}.")
            text = text.format(len(self._left), names)
        else:
            text = self.tr("{} runs were still waiting when the window closed.")
            text = text.format(len(self._left))
        self.message.setText(text)
        one = len(self._left) == 1
        self.queue_button.setText(self.tr("Train it now") if one else self.tr("Train them now"))
        self.setVisible(bool(self._left))

    def _queue(self) -> None:
        self.hide()
        left, self._left = self._left, []
        for each in left:
            try:
                _, _, network = drawing_of(each.run)
            except GraphError as error:
                self.failed.emit(str(error))
                continue
            if may_run(network, self.window()):
                self._session.queue_again(each)

    def _leave(self) -> None:
        self.hide()
        left, self._left = self._left, []
        for each in left:
            forget(each.run.path)
