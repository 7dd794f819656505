"""The window of a trial: its curve while it is made, its verdict, and what to do with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.look.icons import Sign, icon
from designer.look.theme import current, roomy
from designer.projects.document import Document
from designer.said import in_a_row, said
from designer.trials.trial import Kind, Trial
from designer.trials.trial_plot import RatePlot, TrialPlot
from training.errors import TrainingError
from training.messages import Failed, Started, Step, Stopped, Tried
from training.settings import TrainingSettings

SIZE = (720, 480)
PAUSE = 100
"""Milliseconds between two drawings."""


class TrialWindow(QDialog):
    """Begins at once. `rate_chosen(float)` is a learning rate that the user takes over."""

    rate_chosen = Signal(float)

    def __init__(
        self,
        kind: Kind,
        document: Document,
        settings: TrainingSettings,
        parent: QWidget | None = None,
        trial: Trial | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind, self._document, self._settings = kind, document, settings
        self._sheet, self._name = document.sheet, document.name
        self._steps = 0
        rates = kind == "lr-find"
        self.setWindowTitle(
            self.tr("Find a learning rate") if rates else self.tr("Learn one batch by heart")
        )
        self.resize(roomy(*SIZE))
        self.about = QLabel(self._about())
        self.about.setWordWrap(True)
        self.about.setProperty("role", "help")
        self.plot = RatePlot() if rates else TrialPlot(self.tr("Step"))
        self.plot.setAccessibleName(self.windowTitle())
        self.sign = Sign(icon("check", "fits"), 20)
        self.message, self.remedy = QLabel(), QLabel()
        self.remedy.setProperty("role", "help")
        self.card = self._card()
        self.use_button = QPushButton()
        self.use_button.setProperty("role", "primary")
        self.use_button.clicked.connect(self._use)
        self.stop_button = QPushButton(icon("stop"), self.tr("Stop"))
        self.again_button = QPushButton(icon("reset"), self.tr("Again"))
        self.again_button.setToolTip(self.tr("Try the drawing as it is now"))
        self.close_button = QPushButton(self.tr("Close"))
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.plot.show_curves)
        if isinstance(self.plot, RatePlot):
            self.plot.rate_changed.connect(self._offer)
        self.trial = trial or Trial(self)
        self.trial.told.connect(self._on_event)
        self.stop_button.clicked.connect(lambda _on=False: self.trial.stop())
        self.again_button.clicked.connect(lambda _on=False: self.begin())
        self.close_button.clicked.connect(self.reject)
        self._place()
        self.begin()

    def _about(self) -> str:
        settings = self._settings
        of = self.tr("{} on {}, batches of {}, {}.").format(
            self._document.top.network.title or self._document.title,
            settings.data,
            settings.batch_size,
            settings.optimizer,
        )
        if self._kind == "lr-find":
            text = self.tr(
                "The learning rate rises from step to step until the loss explodes (Smith 2017). A "
                "good one is where the loss falls most steeply."
            )
        else:
            text = self.tr(
                "One batch is shown again and again. A network that cannot learn it by heart has a "
                "mistake in it, or a learning rate that does not suit it."
            )
        return in_a_row((text, of))

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.message, self.remedy):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(10)
        inside.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        return card

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.stop_button)
        buttons.addStretch(1)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.about)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.card)
        layout.addLayout(buttons)

    # -- the trial -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Try the drawing that the window was opened for, as it is now."""
        document = self._document
        if self._sheet in document.sheets and self._name in self._sheet.project.networks:
            document.use(self._sheet, self._name)
        self._steps = 0
        self.plot.start()
        self.use_button.hide()
        from codegen.errors import CodegenError

        try:
            self.trial.start(self._kind, document, self._settings)
        except (CodegenError, TrainingError) as error:
            self._tell("error", "error", said(str(error)))
        else:
            self._tell("history", "dim", self.tr("The training process gets ready …"))
        self._show_buttons()

    def _on_event(self, event: object) -> None:
        match event:
            case Started():
                self._steps = event.steps_per_epoch
                text = self.tr("On {}, {} steps at most.").format(event.device, self._steps)
                self._tell("history", "dim", text)
            case Step():
                self.plot.add(event)
                if not self._later.isActive():
                    self._later.start()
            case Tried():
                tone = ("check", "fits") if event.ok else ("warning", "warning")
                self._tell(*tone, said(event.message), said(event.remedy))
                if event.lr is not None and isinstance(self.plot, RatePlot):
                    self.plot.mark(event.lr)
                    self._offer(self.plot.rate)
            case Stopped():
                text = self.tr("Stopped after {} of {} steps: there is no verdict.")
                self._tell("stop", "dim", text.format(event.step, self._steps))
            case Failed():
                where = self.tr(" (layer {})").format(event.layer) if event.layer else ""
                self._tell("error", "error", said(event.message) + where, said(event.remedy))
        if not self.trial.running:
            self.plot.show_curves()
        self._show_buttons()

    def _tell(self, shape: str, tone: str, message: str, remedy: str = "") -> None:
        self.sign.show_icon(icon(shape, tone))
        self.message.setText(message)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))

    def _show_buttons(self) -> None:
        self.stop_button.setEnabled(self.trial.running)
        self.again_button.setEnabled(not self.trial.running)

    def _offer(self, rate: float) -> None:
        self.use_button.setText(self.tr("Use {}").format(f"{rate:g}"))
        self.use_button.setToolTip(
            self.tr("Make it the learning rate of the project; drag the line for another")
        )
        self.use_button.show()
        self.use_button.setDefault(True)

    def _use(self) -> None:
        assert isinstance(self.plot, RatePlot)
        self.rate_chosen.emit(self.plot.rate)
        self.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """End a trial that nobody waits for any more."""
        if not event.spontaneous():  # else it was minimised
            self.trial.close()
        super().hideEvent(event)

    def changeEvent(self, event: Any) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "plot"):
            self.plot.recolour(current().colours)
