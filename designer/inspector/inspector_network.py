"""The inspector's page of the whole network."""

from __future__ import annotations

import inspect

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.look.figures import Figures
from designer.projects.document import Document
from designer.said import said
from designer.start_card import StartCard
from designer.status.status import unknown
from graph import format_shape


class NetworkPage(QWidget):
    """Title, description and totals, shown while nothing is selected."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.description = QLabel()
        self.description.setWordWrap(True)
        totals = QLabel(self.tr("Totals"))
        totals.setProperty("role", "section")
        self.figures = Figures()
        tip = QLabel(self.tr("Select a layer to see its parameters and why it has its shape."))
        tip.setProperty("role", "help")
        tip.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        self.start = StartCard(document)
        for widget in (self.title, self.description, totals, self.figures, self.start, tip):
            layout.addWidget(widget)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the network as it is now."""
        network, report = self._document.network, self._document.report
        levels = self._document.sheet.levels
        title, description = network.title, network.description
        if levels:
            outer = levels[-2].report if len(levels) > 1 else self._document.top
            kind = type(outer.network.layer(levels[-1].node))
            title, description = levels[-1].kind, inspect.getdoc(kind) or ""
        self.title.setText(said(title) or self.tr("Untitled"))
        paragraphs = description.split("\n\n")
        told = "\n\n".join(said(" ".join(p.split())) for p in paragraphs)
        self.description.setText(told.replace("`", ""))
        self.description.setVisible(bool(description))
        self.start.setVisible(not levels)
        rows = [(self.tr("Layers"), f"{len(network):,}")]
        for node in report.sources():
            rows.append((self.tr("Input"), self._end(node)))
        for node in report.sinks():
            rows.append((self.tr("Output"), self._end(node)))
        least = "≥ " if unknown(report) else ""
        rows += [
            (self.tr("Parameters"), f"{least}{report.parameters:,}"),
            (self.tr("MACs"), f"{least}{report.macs:,}"),
            (self.tr("Activations"), f"{least}{report.activations:,}"),
        ]
        self.figures.show_rows(rows)
        self.start.refresh()

    def _end(self, node: str) -> str:
        shape = self._document.report.facts[node].shape
        name = self._document.network.name(node)
        return f"{name}  {format_shape(shape)}" if shape is not None else f"{name}  ?"
