"""The runs of this user: what each was, what became of it, and how to go on with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.desktop import open_folder
from designer.icons import icon
from designer.panel import Panel
from training.errors import RunError
from training.runs import Run, RunSummary, default_root, list_runs

RUN = Qt.ItemDataRole.UserRole
MOST = 500


class RunsPanel(Panel):
    """A table of runs, newest first. `resume_wanted` hands on a run to go on with."""

    resume_wanted = Signal(Run)

    def __init__(self, root: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._waiting: Iterator[Run] = iter(())
        self._busy = False
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        titles = ("Run", "State", "Epochs", "Best accuracy", "Data", "Learning rate", "Started")
        self.table.setHeaderLabels([self.tr(title) for title in titles])
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.table.itemDoubleClicked.connect(lambda *_: self._open())
        self.empty = QLabel(self.tr("No runs yet. Each training is kept here with its curves."))
        self.empty.setProperty("role", "help")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resume_button = QPushButton(icon("resume"), self.tr("Resume"))
        self.resume_button.clicked.connect(self._resume)
        self.folder_button = QPushButton(icon("folder"), self.tr("Open folder"))
        self.folder_button.clicked.connect(self._open)
        self.place = QLabel(str(root or default_root()))
        self.place.setProperty("role", "help")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 6, 12, 6)
        buttons.setSpacing(6)
        buttons.addWidget(self.place, 1)
        buttons.addWidget(self.resume_button)
        buttons.addWidget(self.folder_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._add_next)
        self._show_buttons()

    def come_into_view(self) -> None:
        """Read the runs anew."""
        self.refresh()

    def set_busy(self, busy: bool) -> None:
        """Tell that a run is in training, so that no other can be resumed."""
        self._busy = busy
        if self.in_view and not busy:
            self.refresh()
        self._show_buttons()

    def refresh(self) -> None:
        """Read the list again, a run at a time so that the window never waits."""
        runs = list_runs(self._root)[:MOST]
        self.table.clear()
        self.table.setVisible(bool(runs))
        self.empty.setVisible(not runs)
        self._waiting = iter(runs)
        self._next.start()

    def _add_next(self) -> None:
        run = next(self._waiting, None)
        if run is None:
            self._next.stop()
            return
        try:
            summary = run.summary()
        except RunError:
            return  # deleted meanwhile
        best = summary.best_val_accuracy
        words = [
            run.name,
            self._state(summary),
            f"{summary.epoch} / {run.settings.epochs}",
            f"{100 * best:.2f} %" if best is not None else "–",
            run.settings.data,
            f"{run.settings.lr:g}",
            f"{run.created:%Y-%m-%d %H:%M}",
        ]
        item = QTreeWidgetItem(self.table, words)
        item.setData(0, RUN, summary)
        if summary.failure:
            item.setToolTip(1, summary.failure)

    def _state(self, summary: RunSummary) -> str:
        words = {
            "new": self.tr("not started"),
            "running": self.tr("running"),
            "paused": self.tr("paused"),
            "stopped": self.tr("stopped"),
            "finished": self.tr("finished"),
            "failed": self.tr("failed"),
            "interrupted": self.tr("interrupted"),
        }
        return words[summary.state]

    @property
    def chosen(self) -> RunSummary | None:
        """The selected run."""
        items = self.table.selectedItems()
        summary = items[0].data(0, RUN) if items else None
        return summary if isinstance(summary, RunSummary) else None

    def _show_buttons(self) -> None:
        chosen = self.chosen
        self.folder_button.setEnabled(chosen is not None)
        can = chosen is not None and chosen.resumable and not self._busy
        self.resume_button.setEnabled(can)

    def _resume(self) -> None:
        if self.chosen is not None:
            self.resume_wanted.emit(self.chosen.run)

    def _open(self) -> None:
        if self.chosen is not None:
            open_folder(self.chosen.run.path)
