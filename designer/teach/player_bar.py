"""The controls of a picture that moves: back, play, on, and a slider through all positions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from designer.look.icons import icon
from designer.teach.playback import Motion, Playback


class PlayerBar(QWidget):
    """Buttons and a slider for a `Playback`; each can be reached and used with the keyboard."""

    def __init__(self, playback: Playback, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._motion = motion
        self.back = self._button("step_back", self.tr("One position back"))
        self.play = self._button("train", self.tr("Play"))
        self.forward = self._button("step_on", self.tr("One position on"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Position of the window"))
        self.slider.setToolTip(self.tr("Drag through all positions"))
        self.where = QLabel()
        self.where.setProperty("role", "help")
        self.where.setMinimumWidth(78)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.back, self.play, self.forward):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.slider, 1)
        layout.addSpacing(6)
        layout.addWidget(self.where)
        self.back.clicked.connect(lambda: playback.step(-1))
        self.forward.clicked.connect(lambda: playback.step(1))
        self.play.clicked.connect(playback.toggle)
        self.slider.valueChanged.connect(self._on_slider)
        playback.moved.connect(lambda _place: self.refresh())
        playback.played.connect(lambda _on: self.refresh())
        motion.changed.connect(lambda _on: self.refresh())
        self.refresh()

    def _button(self, shape: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(shape))
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _on_slider(self, value: int) -> None:
        if value != self._playback.place:
            self._playback.go(value)

    def refresh(self) -> None:
        """Show where the playback is."""
        playback = self._playback
        self.slider.blockSignals(True)
        self.slider.setRange(0, playback.count - 1)
        self.slider.setPageStep(max(1, playback.count // 12))
        self.slider.setValue(playback.place)
        self.slider.blockSignals(False)
        several = playback.count > 1
        for widget in (self.slider, self.back, self.forward):
            widget.setEnabled(several)
        self.play.setEnabled(several and self._motion.allowed)
        name = self.tr("Pause") if playback.playing else self.tr("Play")
        if not self._motion.allowed:
            name = self.tr("Play (motion is off)")
        self.play.setIcon(icon("pause" if playback.playing else "train"))
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)
        self.where.setText(self.tr("{} of {}").format(playback.place + 1, f"{playback.count:,}"))
