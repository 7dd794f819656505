"""The watch panel: what is wrong in words, all layers over time, and the curve of one of them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.forms.fields import QuietComboBox
from designer.look.panel import Panel
from designer.look.theme import current
from designer.plots.plot_extras import accent
from designer.plots.plot_ranges import nice_top
from designer.plots.plot_view import PlotView
from designer.projects.document import Document
from designer.said import said
from designer.session.training_session import TrainingSession
from designer.watching.colour_scale import ScaleBar
from designer.watching.finding_card import FindingCard
from designer.watching.layer_map import LayerMap
from designer.watching.layer_range import Range
from designer.watching.tinting import Tinting
from designer.watching.tints import tints
from designer.watching.watched import Watched, on_canvas
from training.watching.layer_history import QUANTITIES, Quantity, quantity

PAUSE = 250
"""Milliseconds between two drawings while samples come."""


class WatchPanel(Panel):
    """Draws the watched run; `layer_wanted` names a layer, `wanted` asks to be watched."""

    layer_wanted = Signal(str)
    wanted = Signal()

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        watched: Watched,
        tinting: Tinting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session = document, session
        self._watched, self._tinting = watched, tinting
        self._cards: dict[tuple[str, str], FindingCard] = {}
        self._layer: str | None = None
        self.map = LayerMap()
        self.curve_view = PlotView("", self.tr("Step"))
        self._curve = self.curve_view.curve(accent, symbol="o")
        self._make_head()
        self._make_empty()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.draw)
        watched.changed.connect(self._soon)
        session.state_changed.connect(self._show_empty)
        document.selected.connect(self._follow_selection)
        document.switched.connect(self._follow_selection)
        tinting.changed.connect(self._show_tint)
        self.map.chosen.connect(self._choose)
        self.map.hovered.connect(self._read)
        self.curve_view.recolour(current().colours)
        self.draw()

    # -- how it is built -----------------------------------------------------------------------

    def _make_head(self) -> None:
        self.quantity: QComboBox = QuietComboBox()
        self.quantity.setAccessibleName(self.tr("What is shown of the layers"))
        for each in QUANTITIES:
            self.quantity.addItem(said(each.title), each.name)
            self.quantity.setItemData(
                self.quantity.count() - 1, said(each.description), Qt.ItemDataRole.ToolTipRole
            )
        self.quantity.currentIndexChanged.connect(lambda _index: self.draw())
        self.inside = QCheckBox(self.tr("Inside blocks"))
        self.inside.setToolTip(self.tr("Show the layers in the blocks one by one"))
        self.inside.toggled.connect(lambda _on: self.draw())
        self.scale = ScaleBar()
        self.reading = QLabel()
        self.reading.setProperty("role", "help")
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tint: QComboBox = QuietComboBox()
        for name, title in tints():
            self.tint.addItem(self.tr("Tint by: {}").format(title.lower()), name)
        self.tint.setMinimumWidth(120)  # it may be narrower than its longest text
        self.tint.setAccessibleName(self.tr("Tint the drawing"))
        self.tint.setToolTip(self.tr("Tint the nodes of the drawing by their layers' figures"))
        self.tint.activated.connect(lambda _index: self._tinting.use(self.tint.currentData()))

    def _make_empty(self) -> None:
        self.empty = QWidget()
        self.empty_words = QLabel()
        self.empty_words.setProperty("role", "help")
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.watch_button = QPushButton(self.tr("Watch the layers"))
        self.watch_button.clicked.connect(lambda _on=False: self.wanted.emit())
        layout = QVBoxLayout(self.empty)
        layout.addStretch(1)
        layout.addWidget(self.empty_words)
        layout.addWidget(self.watch_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.quantity, self.scale, self.inside):
            head.addWidget(widget)
        head.addWidget(self.reading, 1)
        head.addWidget(self.tint)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self._left())
        self.split.addWidget(self.map)
        self.split.addWidget(self.curve_view)
        self.split.setSizes([240, 380, 230])
        self.split.setStretchFactor(1, 1)
        self.split.setHandleWidth(1)
        full = QWidget()
        layout = QVBoxLayout(full)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.split, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(full)

    def _left(self) -> QWidget:
        self.all_well = QLabel()
        self.all_well.setProperty("role", "help")
        self.all_well.setWordWrap(True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(6)
        self._list.addWidget(self.all_well)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(190)
        return area

    # -- drawing -------------------------------------------------------------------------------

    def come_into_view(self) -> None:
        """Draw what came while nobody looked."""
        self.draw()

    def _soon(self) -> None:
        if self.in_view and not self._later.isActive():
            self._later.start()

    @property
    def shown(self) -> Quantity:
        """The quantity in colours."""
        return quantity(self.quantity.currentData())

    def draw(self) -> None:
        """Draw everything that is known now."""
        history = self._watched.history
        self._stack.setCurrentIndex(1 if history.count else 0)
        self._show_empty()
        self._show_findings()
        if not history.count:
            return
        blocks = len(history.outer) < len(history.names)
        self.inside.setVisible(blocks)
        rows = history.wholes if blocks and self.inside.isChecked() else history.outer
        known = history.values(self.shown.name)
        rows = [row for row in rows if not np.isnan(known[row]).all()] or rows
        self.map.show_history(history, rows, self.shown)
        if self.map.range is not None:
            self.scale.show_ends(*self.map.range.ends())
        self._draw_curve()

    def _draw_curve(self) -> None:
        history, shown = self._watched.history, self.shown
        if self._layer is None or history.row(self._layer) is None:
            self._layer = self.map.names[0] if self.map.names else None
        self.map.select(self._layer)
        row = history.row(self._layer) if self._layer is not None else None
        if row is None:
            return
        values = abs(history.values(shown.name)[row].astype(float))
        span = Range.around(shown, values)
        self.curve_view.set_log(shown.scale == "log")
        title = f"{self._layer} · {said(shown.title)}"
        if np.isnan(values).all():
            title = self.tr("{}: not measured").format(title)
        self.curve_view.head(title, current().colours)
        top = 1.0 if shown.scale == "share" else nice_top(span.high)
        low = span.low / 1.5 if shown.scale == "log" else 0.0
        self.curve_view.set_percent(shown.scale == "share")
        self.curve_view.set_home((history.start, float(history.steps[-1])), (low, top))
        self.curve_view.draw(self._curve, history.steps, values)

    def _show_findings(self) -> None:
        found = {finding.key: finding for finding in self._watched.findings}
        for key in list(self._cards.keys() - found.keys()):
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()
        for key, finding in found.items():
            if key in self._cards:
                self._cards[key].show_finding(finding)
                continue
            card = self._cards[key] = FindingCard(finding)
            card.chosen.connect(self._choose)
            self._list.insertWidget(self._list.count() - 1, card)
        self.all_well.setVisible(not found)
        self.all_well.setText(
            self.tr(
                "Nothing is wrong: no dead or saturated units, gradients neither vanish nor "
                "explode, and the steps have a usual size."
            )
        )

    def _show_empty(self) -> None:
        busy, asked = self._session.state.busy, self._watched.is_asked_for
        if busy and asked:
            text = self.tr("The first sample of the layers comes in a moment …")
        elif busy:
            text = self.tr("The layers of this run are not watched. Watching them changes no loss.")
        else:
            text = self.tr(
                "See what each layer does while the network trains: gradients, weights, outputs, "
                "time and memory; dead units and vanishing gradients are named."
            )
        if not busy and self._document.project.training.get("watch") == "layers":
            text = self.tr("The layers will be watched. Press Train.")
            asked = True
        if self._watched.is_reading:
            text, asked = self.tr("Reading the run …"), True
        self.empty_words.setText(text)
        self.watch_button.setVisible(not asked)

    def _show_tint(self) -> None:
        self.tint.setCurrentIndex(self.tint.findData(self._tinting.choice))

    # -- what a person does ----------------------------------------------------------------------

    def _choose(self, layer: str) -> None:
        self._layer = layer
        self._draw_curve()
        self.layer_wanted.emit(layer)

    def _follow_selection(self) -> None:
        """Show the curve of the layer that is selected on the canvas."""
        chosen = self._document.selection
        layer = self._watched.layer_of(next(iter(chosen))) if len(chosen) == 1 else None
        if layer is None or layer == on_canvas(self._layer or ""):
            return
        self._layer = next(
            (name for name in self._watched.history.names if on_canvas(name) == layer), None
        )
        if self.in_view:
            self._draw_curve()

    def _read(self, text: str) -> None:
        self.reading.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_later"):
            self.map.recolour()
            self.curve_view.recolour(current().colours)
