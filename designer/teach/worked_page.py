"""A picture with numbers that goes on step by step, and beside it what it means in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.inspector.formula import Formula
from designer.look import theme
from designer.teach.playback import Motion, Playback
from designer.teach.player_bar import PlayerBar

WORDS = 266
"""Pixels of width of the words beside the picture, in the usual size of text."""


class WorkedPage(QWidget):
    """A worked example: `view` to the left with a player below, words to the right."""

    def __init__(self, view: QWidget, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.playback = Playback(motion, self)
        self.bar = PlayerBar(self.playback, motion)
        self.title, self.where, self.about = (QLabel() for _ in range(3))
        self.because = Formula()
        self.title.setProperty("role", "section")
        self.about.setProperty("role", "help")
        self.playback.moved.connect(self.show_place)
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(8, 6, 12, 8)
        words.setSpacing(6)
        for label in (self.title, self.because, self.where, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addStretch(1)
        self._words = QScrollArea()
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setWidgetResizable(True)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setWidget(inside)
        left = QVBoxLayout()
        left.setContentsMargins(10, 4, 6, 6)
        left.setSpacing(2)
        left.addWidget(view, 1)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._words)
        theme.text_size.changed.connect(self._fit_words)
        self._fit_words()

    def _fit_words(self) -> None:
        """Give the words the width that their size of text needs, as far as there is room."""
        self._words.setFixedWidth(round(WORDS * min(theme.text_scale(), 1.3)))

    def show_place(self, place: int) -> None:
        """Show one step of the example."""
        raise NotImplementedError
