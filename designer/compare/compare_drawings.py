"""The drawings of runs compared: what differs in words, and beside it on one canvas."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QSplitter, QTextBrowser, QVBoxLayout, QWidget

from designer.compare.difference_view import DifferenceView
from designer.look.theme import current
from designer.runs.run_drawing import drawing_of
from designer.said import said
from graph import GraphError, Network
from graph.difference_drawing import Compared, compared
from training.records.run_curves import Curves, likeness
from training.runs import Run


class _Section(NamedTuple):
    """One drawing against the first: what to say above, and what differs or why none can say."""

    title: str
    line: str
    found: Compared | None
    trouble: str


class DrawingsPage(QSplitter):
    """The layers that were added, removed and changed in each run against the first one.

    `open_drawing` is the network in the window with its name, which is compared too. Press a line
    to see on the canvas where it is.
    """

    def __init__(
        self, open_drawing: tuple[str, Network] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._open = open_drawing
        self._sections: list[_Section] = []
        self.text = QTextBrowser()
        self.text.setProperty("role", "page")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Differences of the drawings"))
        self.text.anchorClicked.connect(self._follow)
        self.view: DifferenceView | None = None
        self._shown = -1
        self._place = QWidget()
        room = QVBoxLayout(self._place)
        room.setContentsMargins(0, 0, 0, 0)
        self.addWidget(self.text)
        self.addWidget(self._place)
        self.setStretchFactor(1, 1)
        self.setSizes([360, 760])
        self.setHandleWidth(1)
        self._place.hide()

    def toPlainText(self) -> str:
        """Return what differs in words."""
        return self.text.toPlainText()

    def show_runs(self, runs: Sequence[tuple[Run, Curves]]) -> None:
        """Compare the drawings of these runs, and the open one, with that of the first."""
        self._sections = []
        if runs:
            (first, losses), *others = runs
            for run, curves in others:
                line = said(likeness(losses, curves).sentence)
                self._compare(first, run.name, line, run)
            if self._open is not None:
                name, network = self._open
                title = self.tr("The open drawing, {},").format(name)
                self._compare(first, title, "", network)
        self._write()
        telling = [n for n, each in enumerate(self._sections) if each.found and each.found.rows]
        self._show(telling[0] if telling else -1)

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self._write()
        if self.view is not None:
            self.view.recolour()

    def close_view(self) -> None:
        """Let go of the drawing on the canvas."""
        if self.view is not None:
            self.view.close_document()
            self.view.setParent(None)
            self.view.deleteLater()
            self.view = None

    def _compare(self, first: Run, name: str, line: str, other: Run | Network) -> None:
        title = self.tr("{} against {}").format(name, first.name)
        try:
            after = other if isinstance(other, Network) else drawing_of(other)[2]
            found = compared(drawing_of(first)[2], after)
        except GraphError as error:
            trouble = self.tr("The drawings cannot be compared. {}").format(said(str(error)))
            self._sections.append(_Section(title, line, None, trouble))
            return
        self._sections.append(_Section(title, line, found, ""))

    def _write(self) -> None:
        if not self._sections:
            self.text.setHtml(self.tr("<p>Select two runs or more to compare their drawings.</p>"))
            return
        self.text.setHtml("".join(map(self._html, range(len(self._sections)))))

    def _html(self, number: int) -> str:
        section = self._sections[number]
        line = f"<p>{escape(section.line)}</p>" if section.line else ""
        head = f"<h4>{escape(section.title)}</h4>{line}"
        if section.found is None:
            return f"{head}<p>{escape(section.trouble)}</p>"
        if not section.found.rows:
            return head + self.tr("<p>The drawings are the same.</p>")
        colours = current().colours
        tones = {"+": colours.fits, "-": colours.error, "~": colours.warning}
        lines = []
        for place, row in enumerate(section.found.rows):
            style = f"color: {tones[row.text[0]]}; text-decoration: none"
            text = escape(said(row.text))
            if row.node is None:
                lines.append(f'<span style="{style}">{text}</span>')
            else:
                lines.append(f'<a href="#{number}/{place}" style="{style}">{text}</a>')
        return f"{head}<p style='font-family: monospace'>{'<br>'.join(lines)}</p>"

    def _follow(self, url: QUrl) -> None:
        number, place = map(int, url.fragment().split("/"))
        self._show(number)
        found = self._sections[number].found
        node = found.rows[place].node if found is not None else None
        if self.view is not None and node is not None:
            self.view.go_to(node)

    def _show(self, number: int) -> None:
        """Show a section on the canvas; −1 for none."""
        found = self._sections[number].found if number >= 0 else None
        if self.view is not None and self.view.compared is found:
            return
        self.close_view()
        self._place.setVisible(found is not None)
        room = self._place.layout()
        if found is not None and room is not None:
            self.view = DifferenceView(found)
            room.addWidget(self.view)
