"""What differs between drawings in words: a section a drawing, a line a difference."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from designer.look.theme import current
from designer.said import said
from graph.difference_drawing import Compared

FEW, MOST = 16, 500
"""Lines of one section at first, and at most; the canvas has all that differs."""
MORE = -2
"""Stands in a link for the lines that are left."""


class Section(NamedTuple):
    """One drawing against another: what to say above, and what differs or why none can say."""

    title: str
    line: str
    found: Compared | None
    trouble: str

    @property
    def differs(self) -> bool:
        """Whether there is something to be seen on a canvas."""
        return self.found is not None and bool(self.found.rows)


class DifferencesText(QTextBrowser):
    """Sections to be read; `asked(int, int)` is the one pressed, and its line or −1 for none."""

    asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Differences of the drawings"))
        self.anchorClicked.connect(self._follow)
        self._shown: tuple[Sequence[Section], int, str] = ((), -1, "")
        self._unfolded: set[str] = set()
        """The titles of the sections of which all lines are shown."""

    def show_sections(self, sections: Sequence[Section], shown: int, last: str = "") -> None:
        """Write these sections, the one that is `shown` on the canvas marked, and a last line."""
        self._shown = sections, shown, last
        place = self.verticalScrollBar().value()
        parts = [self._html(n, each, n == shown) for n, each in enumerate(sections)]
        self.setHtml("".join(parts) + (f"<p>{escape(last)}</p>" if last else ""))
        self.verticalScrollBar().setValue(place)

    def _html(self, number: int, section: Section, is_shown: bool) -> str:
        line = f"<p>{escape(section.line)}</p>" if section.line else ""
        head = f"<h4>{self._title(number, section, is_shown)}</h4>{line}"
        if section.found is None:
            return f"{head}<p>{escape(section.trouble)}</p>"
        if not section.found.rows:
            return head + self.tr("<p>The drawings are the same.</p>")
        colours = current().colours
        tones = {"+": colours.fits, "-": colours.error, "~": colours.warning}
        lines = []
        rows = section.found.rows
        all_of_it = len(rows) <= FEW + 2 or section.title in self._unfolded
        for place, row in enumerate(rows[: MOST if all_of_it else FEW]):
            style = f"color: {tones[row.text[0]]}; text-decoration: none"
            text = escape(said(row.text))
            if row.node is None:
                lines.append(f'<span style="{style}">{text}</span>')
            else:
                lines.append(f'<a href="#{number}/{place}" style="{style}">{text}</a>')
        if len(rows) > len(lines):
            text = escape(self.tr("… and {} more").format(len(rows) - len(lines)))
            lines.append(text if all_of_it else f'<a href="#{number}/{MORE}">{text}</a>')
        return f"{head}<p style='font-family: monospace'>{'<br>'.join(lines)}</p>"

    def _title(self, number: int, section: Section, is_shown: bool) -> str:
        text = escape(section.title)
        if not section.differs:
            return text
        colour = current().colours.accent if is_shown else current().colours.text
        style = f"color: {colour}; text-decoration: none"
        return f'<a href="#{number}/-1" style="{style}">{text}</a>'

    def _follow(self, url: QUrl) -> None:
        number, place = map(int, url.fragment().split("/"))
        if place == MORE:
            self._unfolded.add(self._shown[0][number].title)
            self.show_sections(*self._shown)
        else:
            self.asked.emit(number, place)
