"""The panels that the first picture can do without, made one at a time when there is leisure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from designer.code_panel import CodePanel
from designer.runs_panel import RunsPanel
from designer.training_panel import TrainingPanel

if TYPE_CHECKING:
    from designer.window import MainWindow
    from training.runs import Run

NAMES = ("code", "training", "runs")


class LatePanels:
    """Code, training and runs: each is made when it is first asked for, else after the start."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._waiting = list(NAMES)

    def make(self, name: str) -> None:
        """Make a panel now, if it is one of these."""
        if name in NAMES:
            getattr(self, name)

    def make_next(self) -> bool:
        """Make one of those that are not there yet; return whether there was one to make."""
        if not self._waiting:
            return False
        self.make(self._waiting.pop(0))
        return True

    @cached_property
    def code(self) -> CodePanel:
        """The source of what is drawn."""
        window = self._window
        panel = CodePanel(window.document)
        panel.chosen.connect(window.canvas.show_node)
        panel.save_wanted.connect(window.export.model)
        panel.stand_in(window.docks["code"])
        return panel

    @cached_property
    def training(self) -> TrainingPanel:
        """Settings, progress and curves."""
        window = self._window
        panel = TrainingPanel(window.document, window.session)
        panel.layer_wanted.connect(window.show_node_called)
        panel.refused.connect(window.complain)
        panel.stand_in(window.docks["training"])
        return panel

    @cached_property
    def runs(self) -> RunsPanel:
        """The table of runs."""
        window = self._window
        panel = RunsPanel(window.session.runs_root)
        panel.resume_wanted.connect(self._resume)
        window.session.state_changed.connect(lambda: panel.set_busy(window.session.state.busy))
        panel.stand_in(window.docks["runs"])
        return panel

    def _resume(self, run: Run) -> None:
        self.training.resume_run(run)
