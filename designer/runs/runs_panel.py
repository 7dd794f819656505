"""The runs of this user: what each was, what became of it, and how to go on with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.look.icons import icon
from designer.look.panel import Panel
from designer.reader import Reader
from designer.runs.column_layout import ColumnLayout
from designer.runs.row_memory import RowMemory
from designer.runs.run_columns import PLACES, Row, mark_of
from designer.runs.run_commands import RunCommands
from designer.runs.run_table import RunFilter, RunModel
from designer.said import said
from designer.session.run_view import RunView
from training.records.run_mark import Mark
from training.runs import Run, default_root, list_runs

MOST = 2000
SOON = 100
"""Milliseconds for several changes of what is under way to be shown at once."""


class RunsPanel(Panel):
    """A table of runs with a filter above it; `commands` does what is asked of them."""

    def __init__(
        self,
        commands: RunCommands,
        settings: QSettings,
        root: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.commands = commands
        self._root = root
        self._reader = Reader(self)
        self._memory = RowMemory()
        self._reader.idle.connect(self._on_all_read)
        self.model = RunModel(self)
        self.model.mark_wanted.connect(lambda row, mark: commands.mark(row.summary.run, mark))
        self.shown = RunFilter(self.model)
        self.table = self._make_table()
        self.columns = ColumnLayout(self.table, self.model, self.shown, settings)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter: name, data, note, ★ …"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter runs"))
        self.filter.setMaximumWidth(280)
        self.filter.textChanged.connect(self.shown.look_for)
        self.filter.textChanged.connect(lambda _text: self._show_state())
        self.count = QLabel()
        self.count.setProperty("role", "help")
        self.count.setTextFormat(Qt.TextFormat.RichText)
        self.count.linkActivated.connect(lambda _link: commands.bring_back())
        self.empty = QLabel(self.tr("No runs yet. Each training is kept here with its curves."))
        self.empty.setProperty("role", "help")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.compare_button = QPushButton(self.tr("Compare"))
        self.compare_button.clicked.connect(self.compare)
        self.open_button = QPushButton(icon("open"), self.tr("Open network"))
        self.open_button.clicked.connect(self._open)
        self.resume_button = QPushButton(icon("resume"), self.tr("Resume"))
        self.resume_button.clicked.connect(self._resume)
        self.columns_button = QToolButton()
        self.columns_button.setIcon(icon("columns"))
        self.columns_button.setToolTip(self.tr("Choose the columns"))
        self.columns_button.setAccessibleName(self.tr("Choose the columns"))
        self.columns_button.clicked.connect(self._choose_columns)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        commands.changed.connect(self.refresh)
        commands.marked.connect(self._on_mark)
        self._show_state()

    # -- how it is built ---------------------------------------------------------------------

    def _make_table(self) -> RunView:
        table = RunView()
        table.setAccessibleName(self.tr("Runs"))
        table.setModel(self.shown)
        table.delete_wanted.connect(self._delete)
        table.note_wanted.connect(self._edit_note)
        table.open_wanted.connect(self._open)
        table.customContextMenuRequested.connect(self._show_menu)
        table.clicked.connect(self._on_click)
        table.doubleClicked.connect(self._on_double_click)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_state())
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(6)
        head.addWidget(self.filter, 2)
        head.addWidget(self.count, 1)
        for button in (self.compare_button, self.open_button, self.resume_button):
            head.addWidget(button)
        head.addWidget(self.columns_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)

    # -- reading -----------------------------------------------------------------------------

    def come_into_view(self) -> None:
        """Read the runs anew."""
        self.refresh()

    def follow(self) -> None:
        """Show which runs are under way or wait, now that these are others."""
        if self.in_view:
            self._soon.start()
        self._show_state()

    @property
    def reading(self) -> bool:
        """Whether some of the runs are still being read."""
        return self._reader.busy

    def refresh(self) -> None:
        """Read the list again, and each run; the window goes on meanwhile."""
        self._reader.forget()
        self._reader.ask(partial(list_runs, self._root), self._take_list)

    def _take_list(self, runs: list[Run]) -> None:
        self.model.keep({run.path for run in runs[:MOST]})
        for run in runs[:MOST]:
            self.read(run)

    def read(self, run: Run) -> None:
        """Show one run as it is now, once it is read."""
        work = partial(self._memory.row_of, run)
        self._reader.ask(work, partial(self._take_row, run), key=run.path)

    def _take_row(self, run: Run, row: Row | None) -> None:
        queue = self.commands.queue
        if row is not None:
            place, starting = queue.place(run), queue.is_starting(run)
            trouble = said(row.trouble)
            self.model.put(replace(row, trouble=trouble, place=place, starting=starting))
        elif not run.exists:
            self.model.drop(run)
        self._show_state()

    def _on_mark(self, run: Run) -> None:
        """Show another star or note, for which nothing else need be read."""
        row = self.model.row(run)
        if row is not None:
            mark, trouble = mark_of(run)
            self.model.put(replace(row, mark=mark, trouble=said(trouble)))
            self.columns.follow_rows()
        if self.reading:  # what is read at this moment may be from before
            self.read(run)

    def close_down(self) -> None:
        """Read no more."""
        self._soon.stop()
        self._reader.forget()

    def _on_all_read(self) -> None:
        self._show_state()
        self.columns.follow_rows()

    # -- what is chosen ----------------------------------------------------------------------

    @property
    def chosen(self) -> list[Row]:
        """The selected runs, from the top."""
        indexes = self.table.selectionModel().selectedRows()
        indexes.sort(key=lambda index: index.row())
        return [self.model.rows[self.shown.mapToSource(index).row()] for index in indexes]

    def choose(self, runs: list[Run]) -> None:
        """Select these runs."""
        selection = self.table.selectionModel()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        paths = {run.path for run in runs}
        for place, row in enumerate(self.model.rows):
            if row.summary.run.path in paths:
                index = self.shown.mapFromSource(self.model.index(place, PLACES["name"]))
                selection.select(index, flags.Select | flags.Rows)

    def _row_at(self, index: QModelIndex) -> Row:
        return self.model.rows[self.shown.mapToSource(index).row()]

    def _show_state(self) -> None:
        rows, chosen = self.model.rows, self.chosen
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.compare_button.setEnabled(bool(chosen))
        one = len(chosen) == 1
        self.compare_button.setText(self.tr("Curves") if one else self.tr("Compare"))
        self.open_button.setEnabled(one)
        step = self.commands.queue.next_step(chosen[0]) if one else None
        self.resume_button.setText(step[0] if step is not None else self.tr("Resume"))
        self.resume_button.setEnabled(step is not None)
        self.count.setText(self._count_text(len(chosen)))
        self.count.setToolTip(str(self._root or default_root()))

    def _count_text(self, chosen: int) -> str:
        thrown = len(self.commands.thrown)
        if thrown:
            text = self.tr("{} in the bin. <a href='undo'>Undo</a>")
            what = self.tr("1 run is") if thrown == 1 else self.tr("{} runs are").format(thrown)
            return text.format(what)
        shown, total = self.shown.rowCount(), len(self.model.rows)
        parts = [self.tr("1 run") if total == 1 else self.tr("{} runs").format(total)]
        if shown != total:
            parts = [self.tr("{} of {} runs").format(shown, total)]
        if chosen > 1:
            parts.append(self.tr("{} selected").format(chosen))
        return " · ".join(parts) if total else ""

    # -- what is done ------------------------------------------------------------------------

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == PLACES["star"]:
            row = self._row_at(index)
            self.commands.mark(row.summary.run, Mark(not row.mark.star, row.mark.note))

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() == PLACES["note"]:
            self.table.edit(index)
        elif index.column() != PLACES["star"]:
            self.commands.open(self._row_at(index).summary.run)

    def _edit_note(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            self.columns.show("note")
            note = current.siblingAtColumn(PLACES["note"])
            self.table.scrollTo(note)
            self.table.edit(note)

    def compare(self) -> None:
        """Show the curves of the selected runs."""
        if self.chosen:
            self.commands.compare_wanted.emit([row.summary.run for row in self.chosen])

    def _resume(self) -> None:
        step = self.commands.queue.next_step(self.chosen[0]) if self.chosen else None
        if step is not None:
            step[1]()

    def _open(self) -> None:
        if self.chosen:
            self.commands.open(self.chosen[0].summary.run)

    def _delete(self) -> None:
        self.commands.delete([row.summary.run for row in self.chosen])

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen:
            menu = self.commands.menu(self.chosen, self._edit_note, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _choose_columns(self) -> None:
        button = self.columns_button
        menu = self.columns.menu()
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
