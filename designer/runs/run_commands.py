"""What can be done with runs: the menu of the runs table, and each of its commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from designer.desktop import open_folder
from designer.export import TITLES
from designer.look.icons import icon
from designer.projects.document import Document
from designer.runs.queue_commands import QueueCommands
from designer.runs.run_bin import Thrown, bring_back, throw_away
from designer.runs.run_columns import Row
from designer.runs.run_drawing import drawing_of
from designer.runs.run_export import RunExport
from designer.runs.run_repeat import RunRepeat
from designer.session.training_session import TrainingSession
from graph import GraphError
from training.errors import RunError
from training.processes import lock
from training.records.run_mark import Mark, write_mark
from training.runs import Run


class RunCommands(QObject):
    """Acts on the runs that are chosen in the table.

    `changed` tells that the list of runs is another, `marked(Run)` that a star or note is,
    `opened` that settings were put into the training form.
    """

    failed = Signal(str)
    done = Signal(str)
    changed = Signal()
    marked = Signal(object)
    opened = Signal()
    compare_wanted = Signal(list)
    layers_wanted = Signal(Run)
    predictions_wanted = Signal(Run)

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        export: RunExport,
        repeat: RunRepeat,
        queue: QueueCommands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self.export = export
        self.repeat = repeat
        self.queue = queue
        self.thrown: list[Thrown] = []
        for each in (export, repeat):
            each.failed.connect(self.failed)
            each.done.connect(self.done)
        queue.failed.connect(self.failed)
        repeat.compared.connect(self.marked)

    # -- drawings and settings -----------------------------------------------------------------

    def open(self, run: Run) -> bool:
        """Open the network as it was, in a tab of its own; return whether it is open."""
        try:
            content, name, _ = drawing_of(run)
        except GraphError as error:
            self.failed.emit(str(error))
            return False
        self._document.add(content, run=run.name)
        self._document.switch(name)
        self.done.emit(self.tr("The network of {} as it was trained").format(run.name))
        return True

    def use_settings(self, run: Run) -> None:
        """Put a run's settings into the training form of the drawing in view."""
        self._document.set_training(run.settings.model_dump(mode="json", exclude_defaults=True))
        self.opened.emit()
        self.done.emit(self.tr("The settings of {} are in the form").format(run.name))

    def fork(self, run: Run) -> None:
        """Open the network as it was, with the settings that it was trained with."""
        if self.open(run):
            self.use_settings(run)

    # -- stars, notes, the bin -----------------------------------------------------------------

    def mark(self, run: Run, mark: Mark) -> None:
        """Keep another star or note."""
        try:
            write_mark(run, mark)
        except RunError as error:
            self.failed.emit(str(error))
        self.marked.emit(run)

    def star(self, rows: Sequence[Row], on: bool) -> None:
        """Give some runs a star, or take it away."""
        for row in rows:
            self.mark(row.summary.run, Mark(on, row.mark.note))

    def delete(self, runs: Sequence[Run]) -> None:
        """Move runs to the bin, but none that is in training."""
        thrown: list[Thrown] = []
        for run in runs:
            if self._in_training(run):
                text = self.tr("The run {} is in training. Stop it first.")
                if self.queue.place(run):
                    text = self.tr("The run {} is in the queue. Take it out first.")
                self.failed.emit(text.format(run.name))
                continue
            try:
                thrown.append(throw_away(run))
            except RunError as error:
                self.failed.emit(str(error))
        if thrown:
            self.thrown = thrown
            self.changed.emit()

    def bring_back(self) -> None:
        """Undo the last deletion."""
        thrown, self.thrown = self.thrown, []
        for each in thrown:
            try:
                bring_back(each)
            except RunError as error:
                self.failed.emit(str(error))
        self.changed.emit()

    def _in_training(self, run: Run) -> bool:
        session = self._session
        waits = session.is_under_way(run) or session.queue.place(run) > 0
        return waits or lock.is_held(run.lock_path)

    # -- folders -------------------------------------------------------------------------------

    def copy_paths(self, runs: Sequence[Run]) -> None:
        """Put the folders of runs on the clipboard, one a line."""
        QGuiApplication.clipboard().setText("\n".join(str(run.path) for run in runs))

    # -- the menu ------------------------------------------------------------------------------

    def menu(self, rows: Sequence[Row], edit_note: Callable[[], None], parent: QWidget) -> QMenu:
        """Return the menu for the chosen runs."""
        menu = QMenu(parent)
        runs = [row.summary.run for row in rows]
        one = len(runs) == 1

        def add(to: QMenu, text: str, slot: Callable[[], object], *, on: bool = True) -> None:
            action = to.addAction(text)
            action.triggered.connect(lambda _on=False: slot())
            action.setEnabled(on)

        compare = self.tr("Show its curves") if one else self.tr("Compare {}").format(len(runs))
        add(menu, compare, partial(self.compare_wanted.emit, runs))
        looked = partial(self.layers_wanted.emit, runs[0])
        add(menu, self.tr("Show its layers"), looked, on=one)
        said = partial(self.predictions_wanted.emit, runs[0])
        add(menu, self.tr("Show its predictions"), said, on=one)
        menu.addSeparator()
        add(menu, self.tr("Open the network as it was"), partial(self.open, runs[0]), on=one)
        add(menu, self.tr("Fork: open it with its settings"), partial(self.fork, runs[0]), on=one)
        settings = partial(self.use_settings, runs[0])
        add(menu, self.tr("Use its settings for this drawing"), settings, on=one)
        menu.addSeparator()
        if one:
            self.queue.fill(menu, rows[0])
        again = partial(self.repeat.begin, runs[0])
        add(menu, self.tr("Train again and compare losses"), again, on=one)
        exports = menu.addMenu(self.tr("Export"))
        exports.setEnabled(one)
        add(exports, self.tr("Network as model.py…"), partial(self.export.model, runs[0]))
        add(exports, self.tr("Training as train.py…"), partial(self.export.script, runs[0]))
        for form, title in TITLES.items():
            text = self.tr("Best weights as {}…").format(title)
            add(exports, text, partial(self.export.weights, runs[0], form))
        menu.addSeparator()
        starred = all(row.mark.star for row in rows)
        star = self.tr("Take the star away") if starred else self.tr("Star")
        add(menu, star, partial(self.star, rows, not starred))
        add(menu, self.tr("Edit the note\tF2"), edit_note, on=one)
        menu.addSeparator()
        add(menu, self.tr("Open folder"), partial(open_folder, runs[0].path), on=one)
        add(menu, self.tr("Copy path"), partial(self.copy_paths, runs))
        add(menu, self.tr("Delete\tDel"), partial(self.delete, runs))
        menu.actions()[-1].setIcon(icon("close"))
        return menu
