"""How a run ended: the best result and its folder, or what went wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.desktop import open_folder
from designer.look import theme
from designer.look.flow import FlowLayout
from designer.look.icons import Sign, icon
from designer.look.lines import unbroken
from designer.said import said
from designer.session.run_progress import duration
from training.messages import Done, Failed, Stopped
from training.runs import Run
from training.settings import setting_fields

READABLE = 280
"""Pixels that a sentence is to have beside the buttons; with less they stand beneath it."""


class RunOutcome(QFrame):
    """A card with the end of a run and what can be done next.

    `settings_wanted(dict)` asks to train again with these settings in the place of the run's.
    """

    resume_wanted = Signal()
    layer_wanted = Signal(str)
    settings_wanted = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place_buttons)
        self.setProperty("role", "card")
        self._run: Run | None = None
        self._layer = ""
        self._settings: dict[str, int | float | str] = {}
        self.sign = Sign(icon("check", "fits"), 20)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.remedy = QLabel()
        self.remedy.setProperty("role", "help")
        self.remedy.setWordWrap(True)
        self.resume_button = QPushButton(icon("resume"), self.tr("Resume"))
        self.resume_button.clicked.connect(self.resume_wanted)
        self.settings_button = QPushButton(icon("train"), "")
        self.settings_button.setToolTip(
            self.tr("Put this into the settings and train the drawing from the beginning")
        )
        self.settings_button.clicked.connect(lambda: self.settings_wanted.emit(self._settings))
        self.layer_button = QPushButton()
        self.layer_button.clicked.connect(lambda: self.layer_wanted.emit(self._layer))
        self.folder_button = QPushButton(icon("folder"), self.tr("Open folder"))
        self.folder_button.setToolTip(self.tr("Open the run's folder"))
        self.folder_button.setAccessibleName(self.folder_button.toolTip())
        self.folder_button.clicked.connect(self._open)
        self.copy_button = QToolButton()
        self.copy_button.setIcon(icon("copy"))
        self.copy_button.setToolTip(self.tr("Copy the folder's path"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self._copy)
        for label in (self.message, self.remedy):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.remedy)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        for button in (
            self.settings_button,
            self.resume_button,
            self.layer_button,
            self.folder_button,
            self.copy_button,
        ):
            flow.addWidget(button)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(words, 1)
        self._body.addWidget(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self.sign)
        layout.addLayout(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they leave the sentence its room."""
        super().resizeEvent(event)
        self._place_buttons()

    def event(self, event: QEvent) -> bool:
        """Reckon the room anew, once words or their size have changed."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._later.start()
        return done

    def _place_buttons(self) -> None:
        flow = self._buttons.layout()
        assert flow is not None
        items = [flow.itemAt(place) for place in range(flow.count())]
        widths = [item.sizeHint().width() for item in items if item and not item.isEmpty()]
        row = sum(widths) + flow.spacing() * max(len(widths) - 1, 0)
        beside = self.width() - row >= READABLE * theme.text_scale()
        self._buttons.setVisible(bool(widths))
        self._buttons.setMinimumWidth(row if beside else 0)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        whole = self.layout()
        assert whole is not None
        inside, frame = self.contentsRect(), self.size() - self.contentsRect().size()
        # The panel grows where it has no room for the words, rather than cut them.
        self.setMinimumHeight(whole.heightForWidth(inside.width()) + frame.height())

    def show_end(self, event: object, run: Run | None, *, resumable: bool) -> None:
        """Say how a run ended."""
        self._run = run
        match event:
            case Done():
                message = self.tr("Best validation accuracy {} %, in epoch {}.").format(
                    f"{100 * event.best_val_accuracy:.2f}", event.best_epoch
                )
                if event.test_accuracy is not None:
                    message = self.tr("{} Test accuracy {} % at the end.").format(
                        message, f"{100 * event.test_accuracy:.2f}"
                    )
                epochs = self.tr("{} epochs").format(event.epochs)
                remedy = self.tr("{} in {}. Kept as {}").format(
                    self.tr("1 epoch") if event.epochs == 1 else epochs,
                    duration(event.seconds),
                    Path(event.run).name,
                )
                if event.reason:
                    message = self.tr("{} Stopped early.").format(message)
                    remedy = f"{said(event.reason)} {remedy}"
                self._show("done", message, remedy)
            case Stopped():
                message = self.tr("Stopped in epoch {}, after step {}.").format(
                    event.epoch, f"{event.step:,}"
                )
                kept = self.tr("Kept as {}").format(Path(event.run).name)
                self._show("stopped", message, kept)
            case Failed():
                self._show("failed", event.message, event.remedy, event.layer or "", event.settings)
        self.resume_button.setVisible(resumable)
        self._place_buttons()

    def offer_resume(self, on: bool) -> None:
        """Offer to resume the run whose end is told, or not any more."""
        self.resume_button.setVisible(on and self._run is not None)
        self._place_buttons()

    def show_refusal(self, sentence: str) -> None:
        """Say why a run could not even start."""
        self._run = None
        self._show("failed", sentence, "")
        self.resume_button.hide()
        self._place_buttons()

    def _show(
        self,
        end: str,
        message: str,
        remedy: str,
        layer: str = "",
        settings: Mapping[str, int | float | str] | None = None,
    ) -> None:
        signs = {
            "done": icon("check", "fits"),
            "stopped": icon("stop", "dim"),
            "failed": icon("error", "error"),
        }
        self.sign.show_icon(signs[end])
        self.setProperty("severity", "error" if end == "failed" else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self._layer = layer
        self.message.setText(unbroken(said(message)))
        self.remedy.setText(said(remedy))
        self.remedy.setVisible(bool(remedy))
        self.remedy.setToolTip(str(self._run.path) if self._run is not None else "")
        self.layer_button.setText(self.tr("Select {}").format(layer))
        self.layer_button.setVisible(bool(layer))
        self._settings = dict(settings or {})
        self.settings_button.setText(self._settings_text())
        self.settings_button.setVisible(bool(self._settings))
        self.folder_button.setText("" if end == "failed" else self.tr("Open folder"))
        for button in (self.folder_button, self.copy_button):
            button.setVisible(self._run is not None)
        self._place_buttons()
        self.show()

    def _settings_text(self) -> str:
        labels = {field.name: said(field.label) for field in setting_fields()}
        values = (
            f"{labels[name]} {value:g}"
            if isinstance(value, int | float)
            else f"{labels[name]} {value}"
            for name, value in self._settings.items()
        )
        return self.tr("Train with {}").format(", ".join(values))

    def _open(self) -> None:
        if self._run is not None:
            open_folder(self._run.path)

    def _copy(self) -> None:
        if self._run is not None:
            QGuiApplication.clipboard().setText(str(self._run.path))
