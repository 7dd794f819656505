"""A card over the canvas that says what a fix would change, before it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from designer.status.status import count_text, counts, unknown
from graph import ERROR, Report, format_shape
from graph.outcome import Outcome

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

MARGIN = 12
MOST_LAYERS = 4
"""Layers that are listed by name; further ones are counted."""


class OutcomeCard(QFrame):
    """Stands in the corner of the canvas where it hides least; the mouse goes through it."""

    def __init__(self, canvas: Canvas) -> None:
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

    def show_outcome(self, title: str, found: Outcome, node: str) -> None:
        """Say what would change, without hiding the node that is to be mended."""
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
                self._grid.addWidget(label, row, column, 1, 1 if figure else 2)
                self._labels.append(label)
        self.show()
        self.adjustSize()
        self.move(min(self._corners(), key=lambda corner: self._hidden(corner, node)))
        self.raise_()

    def _corners(self) -> list[QPoint]:
        """Return where the upper left of the card can be; the first is nearest to the fixes."""
        room = self._canvas.viewport().size()
        right = max(MARGIN, room.width() - self.width() - MARGIN)
        low = max(MARGIN, room.height() - self.height() - MARGIN)
        columns = ((MARGIN, low), (right, low), (MARGIN, MARGIN), (right, MARGIN))
        return [QPoint(x, y) for x, y in columns]

    def _hidden(self, corner: QPoint, node: str) -> int:
        """Return how much the card would hide in a corner; the node itself counts for many."""
        canvas = self._canvas
        area = QRect(corner, self.size())
        if canvas.minimap.isVisible() and canvas.minimap.geometry().intersects(area):
            return 1000
        scene_area = canvas.mapToScene(area).boundingRect()
        hidden, _ = canvas.board.inside(scene_area)
        return len(hidden) + 100 * (node in hidden)

    def texts(self) -> list[tuple[str, str]]:
        """Return the rows that are shown."""
        words = [label.text() for label in self._labels]
        return list(zip(words[::2], words[1::2], strict=True))


def rows(found: Outcome) -> list[tuple[str, str]]:
    """Return what would change as names and figures: shapes of layers, then the totals."""
    before, after = found.before, found.after
    failed = {p.node for p in after.problems if p.severity == ERROR and p.node is not None}
    failed -= {p.node for p in before.problems if p.severity == ERROR}
    failed -= set(found.added)
    changed = [node for node in found.changed if node not in failed]
    nodes = [*sorted(failed), *found.removed, *found.added, *changed]
    rest = len(nodes) - MOST_LAYERS
    listed = [_of_layer(found, node) for node in (nodes[:MOST_LAYERS] if rest > 1 else nodes)]
    if rest > 1:
        listed.append((_tr("and {} more layers").format(f"{rest:,}"), ""))
    if not listed:
        listed.append((_tr("Shapes"), _tr("all as before")))
    totals = [
        (_tr("Parameters"), _total(before, before.parameters), _total(after, after.parameters)),
        (_tr("MACs"), _total(before, before.macs), _total(after, after.macs)),
        (_tr("Problems"), _problems(before), _problems(after)),
    ]
    return listed + [(name, old if old == new else f"{old} → {new}") for name, old, new in totals]


def _of_layer(found: Outcome, node: str) -> tuple[str, str]:
    """Return the name of a layer and what would become of it."""
    before, after = found.before, found.after
    if node not in after.facts:
        return before.network.name(node), _tr("deleted")
    name, shapes = after.network.name(node), _shapes(after, node)
    if node not in before.facts:
        return name, _tr("new, {}").format(shapes)
    if after.facts[node].failed:
        return name, _tr("would not fit")
    return name, f"{_shapes(before, node)} → {shapes}"


def _shapes(report: Report, node: str) -> str:
    facts = report.facts[node]
    if facts.outputs is None:
        return "?"
    shapes = facts.outputs or (facts.inputs or ())
    return ", ".join(map(format_shape, shapes)) or "–"


def _total(report: Report, count: int) -> str:
    return f"≥ {count:,}" if unknown(report) else f"{count:,}"


def _problems(report: Report) -> str:
    return count_text(*counts(report)) if report.problems else _tr("none")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutcomeCard", text)
