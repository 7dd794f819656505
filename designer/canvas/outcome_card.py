"""A card over the canvas that says what a fix would change, before it is applied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QGridLayout, QLabel, QVBoxLayout

from designer.status import unknown
from graph import Report, format_shape
from graph.outcome import Outcome

MARGIN = 12
MOST_LAYERS = 5
"""Layers that are listed by name; further ones are counted."""


class OutcomeCard(QFrame):
    """Stands in the lower left corner of the canvas; the mouse goes through it."""

    def __init__(self, canvas: QAbstractScrollArea) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._labels: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        self.hide()

    def show_outcome(self, title: str, found: Outcome) -> None:
        """Say what would change."""
        self.title.setText(title)
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (name, figure) in enumerate(rows(found)):
            for column, text in enumerate((name, figure)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", "figure" if column else "help")
                self._grid.addWidget(label, row, column)
                self._labels.append(label)
        self.show()
        self.adjustSize()
        height = self._canvas.viewport().height()
        self.move(MARGIN, max(MARGIN, height - self.height() - MARGIN))
        self.raise_()

    def texts(self) -> list[tuple[str, str]]:
        """Return the rows that are shown."""
        words = [label.text() for label in self._labels]
        return list(zip(words[::2], words[1::2], strict=True))


def rows(found: Outcome) -> list[tuple[str, str]]:
    """Return what would change as names and figures: shapes of layers, then the totals."""
    before, after = found.before, found.after
    listed = [(before.network.name(n), _tr("deleted")) for n in found.removed]
    for node in found.added:
        listed.append((after.network.name(node), _tr("new, {}").format(_shapes(after, node))))
    for node in found.changed:
        shapes = f"{_shapes(before, node)} → {_shapes(after, node)}"
        listed.append((after.network.name(node), shapes))
    for node, facts in after.facts.items():
        if facts.failed and node in before.facts and not before.facts[node].failed:
            listed.insert(0, (after.network.name(node), _tr("would not fit")))
    rest = len(listed) - MOST_LAYERS
    if rest > 1:
        listed = listed[:MOST_LAYERS]
        listed.append((_tr("and {} more layers").format(f"{rest:,}"), ""))
    if not listed:
        listed.append((_tr("Shapes"), _tr("all as before")))
    totals = [
        (_tr("Parameters"), _total(before, before.parameters), _total(after, after.parameters)),
        (_tr("MACs"), _total(before, before.macs), _total(after, after.macs)),
        (_tr("Problems"), str(len(before.problems)), str(len(after.problems))),
    ]
    return listed + [(name, old if old == new else f"{old} → {new}") for name, old, new in totals]


def _shapes(report: Report, node: str) -> str:
    facts = report.facts[node]
    if facts.outputs is None:
        return "?"
    shapes = facts.outputs or (facts.inputs or ())
    return ", ".join(map(format_shape, shapes)) or "–"


def _total(report: Report, count: int) -> str:
    return f"≥ {count:,}" if unknown(report) else f"{count:,}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutcomeCard", text)
