"""The drawings of runs compared: what differs in words, and beside it on one canvas."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QSplitter, QVBoxLayout, QWidget

from designer.background import in_background
from designer.compare.difference_panel import DifferencePanel
from designer.compare.difference_view import DifferenceView
from designer.compare.differences_text import DifferencesText, Section
from designer.forms.fields import QuietComboBox
from designer.look.theme import text_scale, widened
from designer.runs.run_drawing import drawing_of
from designer.said import said
from graph import GraphError, Network, check
from graph.difference_drawing import compared
from training.records.run_curves import Curves, likeness
from training.runs import Run

LARGE, MANY = 20_000, 300
"""Bytes of a project, and layers of two drawings, that take more than a blink."""

WORDS, DRAWING = 300, 940
"""The width of what is said and of what is drawn at first, in pixels."""

Result = TypeVar("Result")


class DrawingsPage(QSplitter):
    """The layers that were added, removed and changed in each run against one of them.

    That is the oldest at first. `open_drawing` is the network in the window with its name, which
    is compared too. Press a line to see on the canvas where it is. The drawings are read and
    compared one a turn of the event loop, once the page is in view; large ones in a thread.
    """

    def __init__(
        self, open_drawing: tuple[str, Network] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._open = open_drawing
        self._runs: list[tuple[Run, Curves]] = []
        self._sections: list[Section] = []
        self._read: dict[Path, Network | GraphError] = {}
        self._shown = -1
        self._is_begun = self._is_closed = self._is_at_work = False
        self.panel: DifferencePanel | None = None
        self.base = QuietComboBox()
        self.base.setMinimumContentsLength(8)
        self.base.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.base.setToolTip(self.tr("The drawing that the others are compared with"))
        self.base.currentIndexChanged.connect(lambda _place: self._begin())
        self.text = DifferencesText()
        self.text.asked.connect(self._follow)
        self._pieces: deque[Callable[[], object]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._work)
        self._lay_out()

    def _lay_out(self) -> None:
        self._choice = QWidget()
        form = QFormLayout(self._choice)
        form.setContentsMargins(10, 6, 8, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Against"), self.base)
        self._choice.hide()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._choice)
        column.addWidget(self.text, 1)
        self._place = QWidget()
        room = QVBoxLayout(self._place)
        room.setContentsMargins(0, 0, 0, 0)
        self.addWidget(words)
        self.addWidget(self._place)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([round(WORDS * widened(text_scale())), DRAWING])
        self.setHandleWidth(1)
        self._place.hide()

    @property
    def view(self) -> DifferenceView | None:
        """The canvas, if there is something to be seen on it."""
        return self.panel.view if self.panel is not None else None

    @property
    def ready(self) -> bool:
        """Whether all drawings are compared and what was asked for is shown."""
        return self._is_begun and not self._pieces and not self._is_at_work

    def toPlainText(self) -> str:
        """Return what differs in words."""
        return self.text.toPlainText()

    def show_runs(self, runs: Sequence[tuple[Run, Curves]]) -> None:
        """Compare the drawings of these runs, and the open one, with that of the oldest."""
        self._runs = list(runs)
        self.base.blockSignals(True)
        self.base.clear()
        for run, _ in runs:
            self.base.addItem(run.name)
        if runs:
            oldest = min((run.created, len(run.name), run.name) for run, _ in runs)
            self.base.setCurrentIndex(self.base.findText(oldest[-1]))
        self.base.blockSignals(False)
        self._choice.setVisible(len(runs) > 1)
        self._is_begun = False
        if self.isVisible():
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to compare when somebody looks."""
        super().showEvent(event)
        if not self._is_begun:
            self._begin()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self._write()
        if self.panel is not None:
            self.panel.recolour()

    def close_view(self) -> None:
        """Let go of the drawing on the canvas, and compare no more."""
        self._is_closed = True
        self._pieces.clear()
        self._drop_panel()

    # -- piece by piece --------------------------------------------------------------------

    def _begin(self) -> None:
        self._is_begun = True
        self._sections, self._shown = [], -1
        self._pieces.clear()
        self._drop_panel()
        self._place.hide()
        if self._runs:
            first, losses = self._runs[max(self.base.currentIndex(), 0)]
            self._put(partial(self._network, first))
            for run, curves in self._runs:
                if run is not first:
                    self._put(partial(self._network, run))
                    self._put(partial(self._compare_run, first, losses, run, curves))
            if self._open is not None:
                self._put(partial(self._compare_open, first, *self._open))
        self._write()

    def _put(self, piece: Callable[[], object], *, first: bool = False) -> None:
        if first:
            self._pieces.appendleft(piece)
        else:
            self._pieces.append(piece)
        if not self._is_at_work:
            self._next.start()

    def _work(self) -> None:
        """Do one piece; while a thread is at it, this is called for no other."""
        if not self._pieces:
            return
        piece = self._pieces.popleft()
        self._is_at_work = True
        try:
            piece()
        finally:
            self._is_at_work = False
        if not self._is_closed and self._pieces:  # closed, it may be gone by now
            self._next.start()

    def _network(self, run: Run) -> Network | GraphError:
        """Return the drawing of a run, or why there is none; it is read once."""
        if run.path not in self._read:
            try:
                size = run.project_path.stat().st_size
            except OSError:  # reading it says better what is wrong
                size = 0
            try:
                _, _, network = _done(partial(drawing_of, run), large=size > LARGE)
                self._read[run.path] = network
            except GraphError as error:
                self._read[run.path] = error
        return self._read[run.path]

    def _compare_run(self, first: Run, losses: Curves, run: Run, curves: Curves) -> None:
        line = said(likeness(losses, curves).sentence)
        self._compare(first, run.name, line, self._network(run))

    def _compare_open(self, first: Run, name: str, network: Network) -> None:
        self._compare(first, self.tr("The open drawing, {}").format(name), "", network)

    def _compare(self, first: Run, title: str, line: str, after: Network | GraphError) -> None:
        if len(self._runs) == 1:  # nothing above says with which run
            title = self.tr("{} against {}").format(title, first.name)
        before = self._network(first)
        if isinstance(before, Network) and isinstance(after, Network):
            large = len(before) + len(after) > MANY
            found = _done(partial(compared, before, after), large=large)
            section = Section(title, line, found, "")
        else:
            error = before if isinstance(before, GraphError) else after
            trouble = self.tr("The drawings cannot be compared. {}").format(said(str(error)))
            section = Section(title, line, None, trouble)
        if self._is_closed:
            return
        self._sections.append(section)
        if self._shown < 0 and section.differs:
            self._shown = len(self._sections) - 1
            self._put(partial(self._show, self._shown), first=True)
        self._write()

    # -- what is shown ---------------------------------------------------------------------

    def _write(self) -> None:
        if self._pieces:
            last = self.tr("Comparing the drawings …")
        elif self._sections or not self._is_begun:
            last = ""
        else:
            last = self.tr("Select two runs or more to compare their drawings.")
        self.text.show_sections(self._sections, self._shown, last)

    def _follow(self, number: int, place: int) -> None:
        found = self._sections[number].found
        node = found.rows[place].node if found is not None and place >= 0 else None
        self._put(partial(self._show, number, node), first=True)

    def _show(self, number: int, node: str | None = None) -> None:
        """Show a section on the canvas, and there a layer or what differs first."""
        found = self._sections[number].found
        if found is None or self._is_closed:
            return
        if self.view is None or self.view.compared is not found:
            large = len(found.network) > MANY
            top = _done(partial(check, found.network), large=large)
            if self._is_closed:
                return
            self._drop_panel()
            self.panel = DifferencePanel(found, top)
            room = self._place.layout()
            assert room is not None
            room.addWidget(self.panel)
            self._place.show()
        self._shown = number
        self._write()
        if self.view is not None and node is not None:
            self.view.go_to(node)

    def _drop_panel(self) -> None:
        if self.panel is not None:
            self.panel.view.close_document()
            self.panel.setParent(None)
            self.panel.deleteLater()
            self.panel = None


def _done(work: Callable[[], Result], *, large: bool) -> Result:
    """Do some work here, or in a thread if it is large: the window paints meanwhile."""
    return in_background(work) if large else work()
