"""The row over the canvas while a block is open: the way to it, and whose drawing it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from designer.look.icons import icon
from designer.look.one_line import OneLine
from designer.projects.document import Document
from designer.said import said
from graph import Network
from graph.inside import Level
from graph.userblock import Definition, definition_of

LONGEST = 28
"""Letters of a step of the way that are shown at most."""
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class TrailBar(QWidget):
    """Shows network › block › block, each a button that leads back there.

    `own_wanted` asks to make the open built-in block one of the user's own.
    """

    own_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setProperty("role", "bar")
        self.steps: list[QToolButton] = []
        self._way = QHBoxLayout()
        self._way.setSpacing(2)
        self.note = OneLine()
        self.note.setProperty("role", "help")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.own_button = QPushButton(self.tr("Make it your own"))
        self.own_button.setToolTip(
            self.tr("Turn it into a block of this project, which can be changed")
        )
        self.own_button.clicked.connect(self.own_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.setSpacing(10)
        layout.addLayout(self._way)
        layout.addWidget(self.note, 1)
        layout.addWidget(self.own_button)
        document.switched.connect(self.refresh)
        document.edited.connect(lambda _nodes: self._say())
        self.refresh()

    def refresh(self) -> None:
        """Show the way to what is in view; nothing where that is a whole network."""
        while (item := self._way.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = []
        levels = self._document.sheet.levels
        top = said(self._document.top.network.title) or self._document.name
        names = [top, *(f"{level.name}  ·  {level.kind}" for level in levels)]
        for depth, name in enumerate(names):
            if depth:
                arrow = QLabel("›")
                arrow.setProperty("role", "help")
                self._way.addWidget(arrow)
            if depth == len(levels):
                here = OneLine(name)
                font = here.font()
                font.setBold(True)
                here.setFont(font)
                here.setContentsMargins(6, 0, 0, 0)  # as far from the arrow as a button's text
                self._way.addWidget(here)
                continue
            step = QToolButton()
            step.setText(_short(name).replace("&", "&&"))
            step.setToolTip(name)
            step.setAutoRaise(True)
            step.clicked.connect(partial(self._document.climb, depth))
            if depth == 0:
                step.setIcon(icon("up"))
                step.setToolButtonStyle(_BESIDE)
                back = self.tr("Back to the whole network")
                step.setToolTip(f"{name}\n{back}")
            self._way.addWidget(step)
            self.steps.append(step)
        self._say()
        self.setVisible(bool(levels))

    def _say(self) -> None:
        levels = self._document.sheet.levels
        if not levels:
            return
        level = levels[-1]
        self.own_button.setVisible(level.definition is None)
        note = self._told(level)
        if level.copies > 1:
            note = self.tr("The first of {} copies. {}").format(level.copies, note)
        self.note.setText(note)

    def _told(self, level: Level) -> str:
        """Return whose drawing it is."""
        if level.definition is None:
            return self.tr("{} is built in: look, but not change.").format(level.kind)
        count = sum(
            uses(each, level.definition) for each in self._document.project.networks.values()
        )
        return (
            self.tr("Changes go to all {} uses of {}.").format(count, level.kind)
            if count > 1
            else self.tr("{} is used once.").format(level.kind)
        )


def _short(name: str) -> str:
    """Return a name that leaves room for others beside it."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def uses(network: Network, definition: Definition) -> int:
    """Return how many nodes a definition has in a drawing, in other users' blocks too."""
    count = 0
    for node in network:
        own = definition_of(network.layer(node))
        if own is not None:
            count += 1 if own.same_as(definition) else uses(own.body, definition)
    return count
