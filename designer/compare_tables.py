"""In what runs differ: a table of results and settings, and the drawings line by line."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTextBrowser, QTreeWidget, QTreeWidgetItem, QWidget

from designer.run_columns import COLUMNS, Row
from designer.run_drawing import drawing_of
from designer.said import said
from designer.theme import current
from graph import GraphError
from graph.difference import difference
from training.errors import RunError
from training.run_curves import Curves, likeness
from training.run_mark import Mark
from training.run_settings import differing_settings, value_text
from training.runs import Run

RESULTS = ("state", "accuracy", "loss", "train_accuracy", "train_loss", "parameters", "time",
           "device")  # fmt: skip
"""The columns of the runs table that tell how a run went."""


class SettingsTable(QTreeWidget):
    """A column a run; a row for each result, and for each setting that is not the same in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Compare these runs."""
        self.clear()
        self.setColumnCount(len(runs) + 1)
        self.setHeaderLabels(["", *(run.name for run in runs)])
        by_key = {column.key: column for column in COLUMNS}
        rows: list[Row | None] = []
        for run in runs:
            try:
                rows.append(Row(run.summary(), Mark()))
            except RunError:
                rows.append(None)  # its events cannot be read; its settings can
        for key in RESULTS:
            texts = [by_key[key].text(row) if row is not None else "?" for row in rows]
            QTreeWidgetItem(self, [said(by_key[key].title), *texts])
        found = differing_settings(runs)
        line = self.tr("Settings that differ") if found else self.tr("All settings are the same")
        head = QTreeWidgetItem(self, [line])
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for each in found:
            item = QTreeWidgetItem(self, [said(each.field.label), *map(value_text, each.values)])
            item.setToolTip(0, said(each.field.description))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)


class DrawingsPage(QTextBrowser):
    """The layers that were added, removed and changed in each run against the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._runs: Sequence[tuple[Run, Curves]] = ()

    def show_runs(self, runs: Sequence[tuple[Run, Curves]]) -> None:
        """Compare the drawings of these runs with that of the first."""
        self._runs = runs
        if len(runs) < 2:
            self.setHtml(self.tr("<p>Select two runs or more to compare their drawings.</p>"))
            return
        (first, losses), *others = runs
        self.setHtml("".join(self._section(first, losses, *other) for other in others))

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self.show_runs(self._runs)

    def _section(self, first: Run, losses: Curves, run: Run, others: Curves) -> str:
        title = self.tr("{} against {}").format(run.name, first.name)
        same = said(likeness(losses, others).sentence)
        head = f"<h4>{escape(title)}</h4><p>{escape(same)}</p>"
        try:
            before, after = drawing_of(first)[2], drawing_of(run)[2]
        except GraphError as error:
            text = self.tr("The drawings cannot be compared. {}").format(error)
            return f"{head}<p>{escape(text)}</p>"
        found = difference(before, after)
        if not found:
            return head + self.tr("<p>The drawings are the same.</p>")
        colours = current().colours
        tones = {"+": colours.fits, "-": colours.error, "~": colours.warning}
        lines = [
            f'<span style="color: {tones[line[0]]}">{escape(line)}</span>' for line in found.lines()
        ]
        return f"{head}<p style='font-family: monospace'>{'<br>'.join(lines)}</p>"
