"""A table that is looked up, one integer after the other, and what it means in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from designer.said import in_a_row, said
from designer.teach.lookup_view import COLUMNS, LookupView
from designer.teach.playback import Motion
from designer.teach.worked_page import WorkedPage
from graph import Facts


class LookupPage(WorkedPage):
    """Shows how a layer with a table reads a row of it for each integer of its input."""

    def __init__(self, motion: Motion, parent: QWidget | None = None) -> None:
        self.view = LookupView()
        super().__init__(self.view, motion, parent)
        self.view.setAccessibleName(self.tr("Rows of a table, read by their numbers"))

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

    def show_place(self, place: int) -> None:
        """Show one of the integers being looked up."""
        self.view.show_place(place)
        table = self.view.table
        if table is None or place >= len(self.view.tokens):
            return
        token = self.view.tokens[place]
        text = self.tr("Integer {} is {}: it reads row {} of the table, ({}).")
        self.where.setText(text.format(place, token, token, table.row(token, COLUMNS)))
