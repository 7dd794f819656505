"""The one run that panels and buttons are about, of those that are under way."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.projects.document import Document
from designer.projects.sheet import Sheet
from designer.session.live_run import LiveRun
from designer.session.run_follower import RunFollower
from designer.session.run_state import State
from designer.session.worker_process import WorkerProcess
from training.messages import Event
from training.runs import Run


class ShownRun(QObject):
    """Steers the run that is shown, and tells of it; there may be none yet.

    It stays after its end, until another is shown in its place.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: LiveRun | None = None
        self._document = document

    # -- steering ----------------------------------------------------------------------------

    def pause(self) -> None:
        """Ask it to save itself and wait."""
        if self.shown is not None:
            self.shown.pause()

    def proceed(self) -> None:
        """Let it go on after a pause."""
        if self.shown is not None:
            self.shown.proceed()

    def stop(self) -> None:
        """Ask it to save itself and end."""
        if self.shown is not None:
            self.shown.stop()

    def stop_after_epoch(self) -> None:
        """Ask it to end once the epoch under way is over."""
        if self.shown is not None:
            self.shown.stop_after_epoch()

    def watch_layers(self) -> None:
        """Ask it to look at its layers from now on."""
        if self.shown is not None:
            self.shown.watch_layers()

    # -- reading -----------------------------------------------------------------------------

    @property
    def run(self) -> Run | None:
        """The run that is shown."""
        return self.shown.run if self.shown is not None else None

    @property
    def state(self) -> State:
        """Where it stands."""
        return self.shown.state if self.shown is not None else State.IDLE

    @property
    def ending(self) -> Event | None:
        """How it ended."""
        return self.shown.ending if self.shown is not None else None

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that it was drawn on, as far as that is known."""
        return self.shown.sheet if self.shown is not None else None

    @property
    def worker(self) -> WorkerProcess | RunFollower | None:
        """The process that trains it."""
        return self.shown.process if self.shown is not None else None

    @property
    def stops_after_epoch(self) -> bool:
        """Whether it was asked to end after the epoch under way."""
        return self.shown is not None and self.shown.stops_after_epoch

    @property
    def steerable(self) -> bool:
        """Whether it takes wishes for its next steps."""
        return self.shown is not None and self.shown.steerable

    @property
    def resumable(self) -> bool:
        """Whether it ended early and has a checkpoint to go on from."""
        return self.shown is not None and self.shown.resumable

    def drawing_changed(self) -> bool:
        """Whether the drawing in view was trained as another than it is, positions aside."""
        drawn = self.shown.drawn if self.shown is not None else None
        if drawn is None or not self.in_view:
            return False
        return drawn.differs(self._document.top.network)

    @property
    def in_view(self) -> bool:
        """Whether the drawing in view is the one of the run, as far as that is known."""
        drawn = self.shown.drawn if self.shown is not None else None
        return drawn is None or drawn.is_in_view(self._document)

    def show_drawing(self) -> bool:
        """Bring the drawing of the run into view; return False if it is not open any more.

        Of a run of another day it is not known; then any drawing may be the one.
        """
        drawn = self.shown.drawn if self.shown is not None else None
        return drawn is None or drawn.show(self._document)
