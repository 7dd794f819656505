"""The predictions panel: what a run's network says of each validation image, epoch by epoch."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.look.one_line import OneLine
from designer.look.panel import Panel
from designer.predictions.class_tables import FiguresTable, MistakesTable
from designer.predictions.confusion_frame import Cell
from designer.predictions.confusion_view import ConfusionView
from designer.predictions.predicted_page import PredictedPage
from designer.predictions.prediction_words import PredictionWords, looked_back
from designer.reader import Reader
from designer.said import said
from designer.session.training_session import TrainingSession
from training.errors import RunError
from training.messages import Epoch
from training.runs import Run, list_runs
from training.watching.confusion import Confusion, confusion_of
from training.watching.predictions import FOLDER, JudgedImages, PredictionFiles, Predictions

LET_GO = 60_000
"""Milliseconds out of view after which the process that reads images is ended."""


class PredictionsPanel(Panel):
    """Matrix to the left; images, classes and mistakes to the right; an epoch slider above.

    It shows the run in training as it goes, or any other one that was asked for.
    """

    def __init__(
        self, session: TrainingSession, root: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._root = root
        self.run: Run | None = None
        self._images: JudgedImages | None = None
        self._epochs: list[int] = []
        self._said: dict[int, Predictions] = {}
        self._found: Confusion | None = None
        self._make_head()
        self.matrix = ConfusionView()
        self.shares.toggled.connect(self.matrix.show_shares)
        self.matrix.hovered.connect(self._read_out)
        self.matrix.chosen.connect(lambda _cell: self._on_choice())
        self.words = OneLine()
        self.words.setProperty("role", "help")
        self.page = PredictedPage()
        self.page.samples_wanted.connect(lambda: self.matrix.choose(None))
        self.figures = FiguresTable()
        self.mistakes = MistakesTable()
        for table in (self.figures, self.mistakes):
            table.chosen.connect(self._choose)
        self.note = QLabel()
        self.note.setProperty("role", "help")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setWordWrap(True)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self._catch_up)
        self._let_go = QTimer(self, singleShot=True, interval=LET_GO)
        self._let_go.timeout.connect(self.page.source.close)
        self._reader = Reader(self)
        session.began.connect(self._on_begin)
        session.told.connect(self._on_event)
        self._show_all()

    # -- how it is built ---------------------------------------------------------------------

    def _make_head(self) -> None:
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.back = QPushButton(self.tr("Show the run in training"))
        self.back.clicked.connect(lambda _on=False: self._on_begin())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setMinimumWidth(80)
        self.slider.setMaximumWidth(220)
        self.slider.setAccessibleName(self.tr("Epoch"))
        self.slider.setToolTip(self.tr("Go back in time; at the right end it follows the run"))
        self.slider.valueChanged.connect(lambda _place: self._show_epoch())
        self.epoch = OneLine()
        self.shares = QToolButton()
        self.shares.setText(self.tr("% of class"))
        self.shares.setCheckable(True)
        self.shares.setProperty("role", "switch")
        self.shares.setToolTip(self.tr("Write shares of each class's images instead of counts"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.title, self.back):
            head.addWidget(widget)
        head.addWidget(self.slider, 100)
        head.addWidget(self.epoch)
        head.addStretch(1)
        head.addWidget(self.shares)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 6, 0)
        beside.setSpacing(2)
        beside.addWidget(self.matrix, 1)
        beside.addWidget(self.words)
        left.setMinimumWidth(170)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("What to look at"))
        self.tabs.addTab(self.page, self.tr("Images"))
        self.tabs.addTab(self.figures, self.tr("Classes"))
        self.tabs.addTab(self.mistakes, self.tr("Mistakes"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for place, part in enumerate((left, self.tabs)):
            self.split.addWidget(part)
            self.split.setStretchFactor(place, 1)
        self.split.setSizes([360, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.note, 1)

    # -- which run ---------------------------------------------------------------------------

    def come_into_view(self) -> None:
        """Show the run in training or the newest one, if none was asked for, and catch up."""
        self._let_go.stop()
        if self.run is None and self._session.run is not None:
            self.show_run(self._session.run)
        elif self.run is None:
            find = partial(_newest_predicted, self._root)
            self._reader.ask(find, self._show_found, key="newest")
        self._catch_up()

    def go_out_of_view(self) -> None:
        """Let go of the process that reads images, if nobody comes back soon."""
        self._let_go.start()

    def close_down(self) -> None:
        """End the process that reads images."""
        self.page.source.close()

    def _show_found(self, run: Run | None) -> None:
        if run is not None and self.run is None:  # none was asked for meanwhile
            self.show_run(run)

    def show_run(self, run: Run) -> None:
        """Show another run, after its newest epoch."""
        if self.run is not None and self.run.path == run.path:
            self._catch_up()
            return
        self.run = run
        self._images, self._epochs, self._found = None, [], None
        self._said.clear()
        self.page.forget()
        self.matrix.show_confusion(None)
        self._set_slider([])
        self._catch_up()

    def _on_begin(self) -> None:
        run = self._session.run
        if run is not None:
            self._said.clear()  # a run that goes on says some of it again
            self.show_run(run)
        self._show_all()

    def _on_event(self, event: object) -> None:
        if isinstance(event, Epoch) and self._follows and not self._later.isActive():
            self._later.start()

    @property
    def _follows(self) -> bool:
        """Whether the run that is shown is the one of the session."""
        run = self._session.run
        return run is not None and self.run is not None and run.path == self.run.path

    # -- which epoch -------------------------------------------------------------------------

    def _catch_up(self) -> None:
        """Read which epochs there are; at the right end the slider follows the newest."""
        if not self.in_view or self.run is None:
            return
        files = PredictionFiles(self.run.path)
        epochs = files.epochs()
        if self._epochs and epochs[: len(self._epochs)] != self._epochs:
            self._said.clear()  # some were dropped, or are said again
        if epochs and self._images is None:
            try:
                self._images = files.images()
            except RunError as error:
                self._show_all(str(error))
                return
        self._set_slider(epochs)
        self._show_epoch()

    def _set_slider(self, epochs: list[int]) -> None:
        before, slider = self._epochs, self.slider
        at_end = slider.value() >= len(before) - 1
        shown = before[slider.value()] if before and not at_end else None
        self._epochs = epochs
        place = len(epochs) - 1
        if shown is not None:
            place = min(range(len(epochs)), key=lambda at: abs(epochs[at] - shown), default=0)
        slider.blockSignals(True)
        slider.setRange(0, max(len(epochs) - 1, 0))
        slider.setValue(max(place, 0))
        slider.blockSignals(False)
        slider.setEnabled(len(epochs) > 1)

    def _show_epoch(self) -> None:
        """Show what was said after the epoch of the slider."""
        if self._images is None or not self._epochs:
            self._found = None
            self._show_all()
            return
        try:
            said = self._read(self._epochs[self.slider.value()])
        except RunError as error:
            self._show_all(str(error))
            return
        self._found = confusion_of(self._images, said)
        self.matrix.show_confusion(self._found)
        self.figures.show_confusion(self._found)
        self.mistakes.show_confusion(self._found)
        self._show_all()
        self._show_images()
        self._read_out(None)

    def _read(self, epoch: int) -> Predictions:
        """What was said after an epoch; raises RunError."""
        if epoch not in self._said:
            assert self.run is not None
            self._said[epoch] = PredictionFiles(self.run.path).read(epoch)
        return self._said[epoch]

    def _history(self) -> list[Predictions]:
        """Some epochs from the first to the last; of all others nothing is kept in memory."""
        wanted = looked_back(self._epochs)
        kept = {*wanted, self._epochs[self.slider.value()]}
        self._said = {epoch: said for epoch, said in self._said.items() if epoch in kept}
        found = []
        for epoch in wanted:
            with suppress(RunError):  # told of where the slider stands on it
                found.append(self._read(epoch))
        return found

    # -- what is chosen ----------------------------------------------------------------------

    def _choose(self, cell: Cell) -> None:
        self.matrix.choose(cell)

    def _on_choice(self) -> None:
        if self.matrix.cell is not None:
            self.tabs.setCurrentWidget(self.page)
        self._show_images()
        self._read_out(None)

    def _show_images(self) -> None:
        """Show the images of what is chosen in the matrix, else the samples."""
        if self._found is not None and self.run is not None:
            self.page.show_cell(self.run, self._words(self._history()), self.matrix.cell)

    def _words(self, history: Sequence[Predictions] = ()) -> PredictionWords:
        assert self._images is not None and self._found is not None
        said = self._read(self._epochs[self.slider.value()])
        return PredictionWords(self._images, self._found, said, history)

    # -- what it says ------------------------------------------------------------------------

    def _read_out(self, cell: Cell | None) -> None:
        """Say what the cell below the pointer holds, else the chosen one, else what to do."""
        if self._found is None or not self._epochs:
            return
        shown = cell or self.matrix.cell
        if shown is not None:
            self.words.setText(self._words().read_out(shown))
        else:
            hint = self.tr("Blue is right, orange mistaken. Click a cell for its images.")
            nearer = self.tr("Drag to move, double-click to see all {} classes.")
            whole = self.matrix.is_whole
            self.words.setText(hint if whole else nearer.format(len(self._found.classes)))
        self.words.setToolTip(self.words.text())

    def _show_all(self, trouble: str = "") -> None:
        """Show the matrix and the images, or why there is nothing to show."""
        busy, run = self._session.state.busy, self.run
        there = self._found is not None and not trouble
        self.title.setText(run.name if run is not None else "")
        self.back.setVisible(busy and not self._follows)
        for widget in (self.title, self.slider, self.epoch, self.shares, self.split):
            widget.setVisible(there)
        self.note.setVisible(not there)
        self.note.setText(said(trouble) or self._why_nothing())
        if self._found is None or self._images is None or not self._epochs:
            return
        lead = self.tr("Epoch {}").format(self._epochs[self.slider.value()])
        text = self.tr("{} of {} images right").format(
            f"{100 * self._found.accuracy:.2f} %",
            f"{self._found.images:,}",
        )
        if self._images.every > 1:
            sample = self.tr("one in {} of {}").format(
                self._images.every, f"{self._images.total:,}"
            )
            text = f"{text} ({sample})"
        self.epoch.show_led(lead, f" · {text}")
        self.epoch.setToolTip(self.epoch.text())

    def _why_nothing(self) -> str:
        run = self.run
        if run is None:
            return self.tr(
                "After each epoch of a training, this is where you see what the network says of "
                "every validation image: which classes it takes for which, and of which images."
            )
        if not run.settings.keep_predictions:
            text = self.tr("{} keeps no predictions: Keep predictions was off in its settings.")
            return text.format(run.name)
        if self._follows and self._session.state.busy:
            return self.tr("The first epoch is under way. Its predictions are shown when it ends.")
        return self.tr(
            "{} keeps no predictions: no epoch ended, or an older version made it."
        ).format(run.name)


def _newest_predicted(root: Path | None) -> Run | None:
    """The newest run whose predictions were kept."""
    return next((run for run in list_runs(root) if (run.path / FOLDER).is_dir()), None)
