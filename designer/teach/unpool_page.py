"""Numbers that go back to where a pool found them, one after the other, and in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from designer.said import in_a_row, said
from designer.teach.example import what
from designer.teach.playback import Motion
from designer.teach.unpool_view import UnpoolView
from designer.teach.unpooling import Unpooling
from designer.teach.worked_page import WorkedPage
from graph import Facts


class UnpoolPage(WorkedPage):
    """Shows how a MaxUnpool2d puts each number to the place that its index tells."""

    def __init__(self, motion: Motion, parent: QWidget | None = None) -> None:
        self.view = UnpoolView()
        super().__init__(self.view, motion, parent)
        self.view.setAccessibleName(self.tr("Numbers that go back to where a pool found them"))

    def show_facts(self, facts: Facts, title: str) -> None:
        """Show a layer whose shapes are known, from the first number that is in view on."""
        assert facts.inputs
        example, channels = Unpooling.of(facts), facts.inputs[0][0]
        self.title.setText(title)
        self.because.setText(said(facts.formula))
        before = {
            "digit": self.tr("The image before the pool is an example: a handwritten digit."),
            "sheet": self.tr("The image before the pool is an example: handwritten digits."),
        }
        other = self.tr("The image before the pool is an example.")
        counted = self.tr("An index counts the places row by row: row × {} + column.")
        parts = [
            before.get(what(*example.size), other),
            counted.format(example.size[1]),
            self.tr("Shown: channel 1 of {}; each has indices of its own.").format(channels),
        ]
        self.about.setText(in_a_row(parts))
        self.view.show_example(example)
        self.playback.begin(len(self.view.places))

    def show_place(self, place: int) -> None:
        """Show one of the numbers going back."""
        self.view.show_place(place)
        example = self.view.example
        if example is None or place >= len(self.view.places):
            return
        row, column = self.view.places[place]
        to = example.place(row, column)
        if to is None:
            text = self.tr("({}, {}) comes of padding alone: there is nothing to put back.")
            self.where.setText(text.format(row, column))
            return
        text = self.tr(
            "The number at ({}, {}) is {}, and its index {}: it goes back to row {}, column {}. "
            "Where nothing goes, 0 stands."
        )
        number, index = example.number(row, column), example.index(row, column)
        self.where.setText(text.format(row, column, number, index, *to))
