"""The panels that the first picture can do without, made one at a time when there is leisure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from designer.canvas.spotlight import Spotlight
from designer.code_panel import CodePanel
from designer.data.data_panel import DataPanel
from designer.predictions.predictions_panel import PredictionsPanel
from designer.runs.queue_commands import QueueCommands
from designer.runs.run_commands import RunCommands
from designer.runs.run_export import RunExport
from designer.runs.run_repeat import RunRepeat
from designer.runs.runs_panel import RunsPanel
from designer.session.run_notice import RunNotice
from designer.session.training_panel import TrainingPanel
from designer.teach.learn_panel import LearnPanel
from designer.watching.tinting import Tinting
from designer.watching.watched import Watched
from training.messages import Epoch, Started

if TYPE_CHECKING:
    from designer.watching.watch_panel import WatchPanel
    from designer.window import MainWindow
    from training.runs import Run

NAMES = ("code", "training", "predictions", "runs", "data", "learn", "watch")


class LatePanels:
    """Code, data, training, runs: each is made when it is first asked for, else after the start."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._waiting = list(NAMES)
        self.notice = RunNotice(window.session, window)
        self.notice.said.connect(window.status.say)
        self.notice.wrong.connect(window.complain)

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
    def learn(self) -> LearnPanel:
        """How the selected layer and the network work."""
        window = self._window
        panel = LearnPanel(window.document, window.settings)
        panel.chosen.connect(window.canvas.show_node)
        panel.pointed.connect(Spotlight(window.canvas).light)
        panel.stand_in(window.docks["learn"])
        return panel

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
    def data(self) -> DataPanel:
        """What is learned from."""
        window = self._window
        panel = DataPanel(window.document)
        panel.refused.connect(window.complain)
        panel.settings_changed.connect(self._read_settings)
        panel.stand_in(window.docks["data"])
        return panel

    @cached_property
    def training(self) -> TrainingPanel:
        """Settings, progress and curves."""
        window = self._window
        panel = TrainingPanel(window.document, window.session)
        panel.layer_wanted.connect(window.show_node_called)
        panel.refused.connect(window.complain)
        panel.queue.queue_wanted.connect(lambda: window.show_panel("runs"))
        panel.unfit.data_wanted.connect(lambda: window.show_panel("data"))
        panel.stand_in(window.docks["training"])
        return panel

    @cached_property
    def watched(self) -> Watched:
        """The run whose layers are looked at."""
        window = self._window
        watched = Watched(window.document, window.session, window)
        watched.failed.connect(window.complain)
        return watched

    @cached_property
    def tinting(self) -> Tinting:
        """What the nodes of the drawing are tinted by."""
        window = self._window
        tinting = Tinting(window.document, window.canvas, self.watched)
        around = window.canvas.parentWidget()
        middle = around.layout() if around is not None else None
        assert isinstance(middle, QVBoxLayout)
        middle.insertWidget(middle.indexOf(window.canvas), tinting.bar)
        return tinting

    @cached_property
    def watch(self) -> WatchPanel:
        """The layers of a run over time, and what is wrong in them."""
        from designer.watching.watch_panel import WatchPanel

        window = self._window
        panel = WatchPanel(window.document, window.session, self.watched, self.tinting)
        panel.layer_wanted.connect(self._show_layer)
        panel.wanted.connect(self._watch)
        panel.stand_in(window.docks["watch"])
        return panel

    @cached_property
    def predictions(self) -> PredictionsPanel:
        """What a run's network says of each validation image."""
        session = self._window.session
        panel = PredictionsPanel(session, session.runs_root)
        panel.stand_in(self._window.docks["predictions"])
        return panel

    @cached_property
    def runs(self) -> RunsPanel:
        """The table of runs."""
        window = self._window
        session = window.session
        commands = RunCommands(
            window.document,
            session,
            RunExport(window),
            RunRepeat(session, window),
            QueueCommands(session, window),
            window,
        )
        panel = RunsPanel(commands, window.settings, session.runs_root)
        commands.failed.connect(window.complain)
        commands.done.connect(window.status.say)
        commands.compare_wanted.connect(self.compare)
        commands.layers_wanted.connect(self._show_layers)
        commands.predictions_wanted.connect(self._show_predictions)
        commands.opened.connect(self._show_settings)
        commands.changed.connect(self._show_resumable)
        session.queue_changed.connect(panel.follow)
        session.state_changed.connect(panel.follow)
        session.heard.connect(self._on_event)
        panel.stand_in(window.docks["runs"])
        return panel

    def close(self) -> None:
        """End what is still at work."""
        if "data" in self.__dict__:
            self.data.close_down()
        if "predictions" in self.__dict__:
            self.predictions.close_down()
        if "runs" in self.__dict__:
            self.runs.commands.export.close()
            self.runs.close_down()

    def _read_settings(self) -> None:
        if "training" in self.__dict__:  # a panel that is made later reads them then
            self.training.form.read()

    def _show_resumable(self) -> None:
        if "training" in self.__dict__:
            self.training.show_resumable()

    def _show_settings(self) -> None:
        self.training.form.read()
        self._window.show_panel("training")

    def _show_layer(self, layer: str) -> None:
        window = self._window
        if not self.watched.go_to(layer, window.canvas.choose):
            text = QCoreApplication.translate(
                "LatePanels", "There is no layer {} in the drawing any more."
            )
            window.complain(text.format(layer))

    def _watch(self) -> None:
        """Have the layers looked at: those of the run under way, and of every run to come."""
        window = self._window
        training = {**window.document.project.training, "watch": "layers"}
        window.document.set_training(training)
        self._read_settings()
        self.watched.ask()

    def _show_layers(self, run: Run) -> None:
        self.watched.show_run(run)
        self._window.show_panel("watch")
        self._window.layout_.make_room("watch")

    def _show_predictions(self, run: Run) -> None:
        self.predictions.show_run(run)
        self._window.show_panel("predictions")
        self._window.layout_.make_room("predictions")

    def compare(self, runs: list[Run]) -> None:
        """Show runs side by side in a window of their own."""
        from designer.compare.compare_window import CompareWindow

        document = self._window.document
        drawing = (document.name, document.top.network.copy())
        shown = CompareWindow(runs, self._window, drawing)
        self._window.session.heard.connect(shown.take)
        shown.failed.connect(self._window.complain)
        shown.wrote.connect(self._window.status.say)
        shown.show()

    def _on_event(self, run: Run, event: object) -> None:
        """Keep the row of a run in training up to date."""
        if isinstance(event, Started | Epoch) and self.runs.in_view:
            self.runs.read(run)
