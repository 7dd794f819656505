"""The run whose layers are looked at: its samples, its findings, and which drawing they are of."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from designer.projects.document import Document
from designer.projects.sheet import Sheet
from designer.runs.run_reading import RunReader
from designer.session.training_session import TrainingSession
from graph import EditError, Network
from training.errors import TrainingError
from training.messages import Layers, Started
from training.runs import Run
from training.watching.layer_findings import Finding, LayerFindings
from training.watching.layer_history import LayerHistory, read_layers

SUMMED = ("milliseconds", "bytes")
SQUARED = ("gradient", "weight")


class Watched(QObject):
    """Follows the session's run, or holds one of another day.

    `changed` tells that there are more samples, or those of another run; `failed` gives a sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, document: Document, session: TrainingSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._session = document, session
        self.run: Run | None = None
        self._asked = False
        self._reader = RunReader(self)
        self._meanwhile: list[Started | Layers] = []  # what came while older events were read
        self._forget()
        session.began.connect(self._on_begin)
        session.told.connect(self._on_event)
        if session.run is not None:
            self._on_begin()

    def _forget(self) -> None:
        self.history = LayerHistory()
        self.findings: list[Finding] = []
        self._judge = LayerFindings()
        self._rows: dict[str, list[int]] = {}
        self._sheet: Sheet | None = None
        self._network: Network | None = None
        self._names: dict[str, str] = {}

    # -- what comes in -----------------------------------------------------------------------

    def _on_begin(self) -> None:
        """Take up the session's run; one that goes on keeps what was seen of it."""
        run = self._session.run
        assert run is not None
        if not self._is(run):
            self._read_in(run)
        if self._session.sheet is not None and self._session.in_view:
            self._belong(self._session.sheet, self._document.top.network)
        self.changed.emit()

    def ask(self) -> None:
        """Have the session's run looked at from now on."""
        self._session.watch_layers()
        self._asked = True
        self.changed.emit()

    @property
    def is_asked_for(self) -> bool:
        """Whether the run is to be looked at."""
        return self._asked

    def _on_event(self, event: object) -> None:
        run = self._session.run
        if isinstance(event, Started | Layers) and run is not None and self._is(run):
            if self.is_reading:
                self._meanwhile.append(event)
                return
            self.history.take(event)
            self._read()

    def show_run(self, run: Run) -> None:
        """Show what was seen of a run of any day; the drawing in view may be its own."""
        if not self._is(run):
            self._read_in(run, is_any=True)
        self._may_belong()
        self.changed.emit()

    def _may_belong(self) -> None:
        """Take the drawing in view for that of the run, if no other is known and it fits."""
        if self._network is None and self._fits(self._document.top.network):
            self._belong(self._document.sheet, self._document.top.network)

    @property
    def is_reading(self) -> bool:
        """Whether what was seen of the run so far is still being read."""
        return self._reader.busy

    def _is(self, run: Run) -> bool:
        return self.run is not None and self.run.path == run.path

    def _read_in(self, run: Run, *, is_any: bool = False) -> None:
        """Show nothing but this run: what was seen of it so far, as soon as that is read.

        `is_any` tells that the drawing in view may be its own, if it fits.
        """
        self._reader.forget()
        self._meanwhile.clear()
        self._forget()
        self.run = run
        self._asked = run.settings.watch == "layers"
        self._reader.read(
            (run,), partial(_judged, run), partial(self._take_up, is_any), self._on_failure
        )

    def _on_failure(self, error: TrainingError) -> None:
        self.failed.emit(str(error))
        self._go_on()

    def _take_up(self, is_any: bool, read: tuple[LayerHistory, LayerFindings]) -> None:
        self.history, self._judge = read
        if is_any:
            self._may_belong()
        self._go_on()

    def _go_on(self) -> None:
        """Take what came while older events were read."""
        for event in self._meanwhile:
            self.history.take(event)
        self._meanwhile.clear()
        self._read()

    def _read(self) -> None:
        self.findings = self._judge.follow(self.history)
        if sum(map(len, self._rows.values())) != len(self.history.names):
            self._rows = {}
            for row, name in enumerate(self.history.names):
                self._rows.setdefault(on_canvas(name), []).append(row)
        self.changed.emit()

    def _belong(self, sheet: Sheet, network: Network) -> None:
        self._sheet, self._network = sheet, network
        self._names = {node: network.name(node) for node in network}

    # -- which drawing -----------------------------------------------------------------------

    def _fits(self, network: Network) -> bool:
        """Whether a drawing has all layers of the run, by their names."""
        outer = {self.history.names[row] for row in self.history.outer}
        return bool(outer) and outer <= {network.name(node) for node in network}

    @property
    def in_view(self) -> bool:
        """Whether the drawing in view is that of the run."""
        document = self._document
        if self._network is None:
            return self._fits(document.top.network)
        return document.sheet is self._sheet and document.top.network is self._network

    def layer_of(self, node: str) -> str | None:
        """Return the layer of the run that a node in view is; None if it is none of them."""
        if not self.in_view or node not in self._document.network:
            return None
        sheet = self._document.sheet
        way = [*sheet.trail, node]
        first = way[0]
        outer = self._names.get(first) if self._names else sheet.top.network.name(first)
        if outer is None:
            return None
        inner = [level.name for level in sheet.levels[1:]]
        if sheet.trail:
            inner.append(self._document.network.name(node))
        path = "/".join([outer, *inner])
        return path if path in self._rows else None

    def figure(self, layer: str, quantity: str) -> float:
        """Return a layer's figure in the newest sample; NaN if it has none.

        A layer in a block that repeats is looked at in each repetition: times and memory are added
        up, norms are those of all together, the rest is the mean.
        """
        rows = self._rows.get(layer, [])
        if not rows or not self.history.count:
            return math.nan
        column = self.history.values(quantity)[rows, -1].astype(np.float64)
        column = column[~np.isnan(column)]
        if not len(column):
            return math.nan
        if quantity in SUMMED:
            return float(column.sum())
        if quantity in SQUARED:
            return float(np.linalg.norm(column))
        return float(column.mean())

    def go_to(self, layer: str, show: Callable[[str], object]) -> bool:
        """Bring a layer's node into view, opening the blocks that it is in; False if it is gone.

        `show` is given the node.
        """
        document = self._document
        if self._sheet is not None and self._network is not None:
            networks = self._sheet.project.networks
            name = next((n for n, each in networks.items() if each is self._network), None)
            if self._sheet not in document.sheets or name is None:
                return False
            document.use(self._sheet, name)
        parts = on_canvas(layer).split("/")
        ids = {name: node for node, name in self._names.items()}
        outer = ids.get(parts[0]) or document.top.network.find(parts[0])
        if outer is None or outer not in document.top.network:
            return False
        document.climb()
        node: str | None = outer
        for part in parts[1:]:
            assert node is not None
            try:
                document.open_block(node)
            except EditError:
                break
            node = document.network.find(part)
            if node is None:
                return False
        if node is not None:
            show(node)
        return node is not None


def _judged(run: Run) -> tuple[LayerHistory, LayerFindings]:
    """Read what was seen of a run's layers, and judge it."""
    history, judge = read_layers(run), LayerFindings()
    judge.follow(history)
    return history, judge


def on_canvas(name: str) -> str:
    """Return the name of a layer without the numbers of repetitions: a/2/b is a/b on the canvas."""
    return "/".join(part for part in name.split("/") if not part.isdigit())
