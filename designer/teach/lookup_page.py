"""A table that is looked up, one integer after the other, and what it means in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.inspector.formula import Formula
from designer.look import theme
from designer.said import in_a_row, said
from designer.teach.lookup_view import COLUMNS, LookupView
from designer.teach.playback import Motion, Playback
from designer.teach.player_bar import PlayerBar
from graph import Facts

WORDS = 266
"""Pixels of width of the words beside the picture, in the usual size of text."""


class LookupPage(QWidget):
    """Shows how a layer with a table reads a row of it for each integer of its input."""

    def __init__(self, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.playback = Playback(motion, self)
        self.view = LookupView()
        self.view.setAccessibleName(self.tr("Rows of a table, read by their numbers"))
        self.bar = PlayerBar(self.playback, motion)
        self.title, self.where, self.about = (QLabel() for _ in range(3))
        self.because = Formula()
        self.title.setProperty("role", "section")
        self.about.setProperty("role", "help")
        self.playback.moved.connect(self._show_place)
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
        left.addWidget(self.view, 1)
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

    def show_facts(self, facts: Facts, title: str) -> None:
        """Show the table of a layer whose shapes are known, from its first integer on."""
        assert facts.layer.table is not None and facts.inputs
        self.title.setText(title)
        self.because.setText(said(facts.formula))
        parts = [
            self.tr("The integers and the table are examples; your table is learned."),
            self.tr("Equal integers read equal rows. Nothing is multiplied."),
        ]
        self.about.setText(in_a_row(parts))
        self.view.show_table(facts.layer.table, facts.inputs[0])
        self.playback.begin(len(self.view.tokens))

    def _show_place(self, place: int) -> None:
        self.view.show_place(place)
        table = self.view.table
        if table is None or place >= len(self.view.tokens):
            return
        token = self.view.tokens[place]
        text = self.tr("Integer {} is {}: it reads row {} of the table, ({}).")
        self.where.setText(text.format(place, token, token, table.row(token, COLUMNS)))
