"""Nodes on the canvas tinted by what their layers do: by time, memory, activation or gradient.

The tint is paint alone: no item is made anew, nothing of the network changes, and undo knows
nothing of it. Only the drawing that the run trained is tinted, in whichever tab it is.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from designer.canvas import Canvas
from designer.look.icons import icon
from designer.projects.document import Document
from designer.said import said
from designer.watching.colour_scale import ScaleBar, Tint, tint_at
from designer.watching.layer_range import Range
from designer.watching.watched import Watched
from training.watching.layer_history import Quantity, quantity

PAUSE = 200
"""Milliseconds between two paintings while samples come."""


class Tinting(QObject):
    """Holds what the canvas is tinted by; `changed` tells of another choice."""

    changed = Signal()

    def __init__(self, document: Document, canvas: Canvas, watched: Watched) -> None:
        super().__init__(canvas)
        self._document, self._canvas, self._watched = document, canvas, watched
        self.choice = ""
        self.bar = TintBar(self)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        watched.changed.connect(self._soon)
        document.edited.connect(lambda _nodes: self._soon())
        document.switched.connect(self.refresh)

    def use(self, choice: str) -> None:
        """Tint by this quantity, or by none if it is empty."""
        if choice != self.choice:
            self.choice = choice
            self.refresh()
            self.changed.emit()

    def _soon(self) -> None:
        if self.choice and not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Tint the drawing in view by the newest sample, and say so above it."""
        chosen = quantity(self.choice) if self.choice else None
        tints: dict[str, Tint] = {}
        span = None
        if chosen is not None and self._watched.in_view:
            figures = self._figures(chosen)
            values = list(figures.values())
            span = Range.around(chosen, values)
            shares = span.of(values)
            tints = {node: tint_at(share) for node, share in zip(figures, shares, strict=True)}
        self._canvas.board.tint(tints)
        self._canvas.redraw_overview()
        self.bar.show_tint(chosen, span if tints else None, self._watched)

    def _figures(self, chosen: Quantity) -> dict[str, float]:
        watched, figures = self._watched, {}
        for node in self._document.network:
            layer = watched.layer_of(node)
            figure = watched.figure(layer, chosen.name) if layer is not None else math.nan
            if not math.isnan(figure):
                figures[node] = figure
        return figures


class TintBar(QWidget):
    """The legend over the canvas: what the tint means, its scale, and of which step it is."""

    def __init__(self, tinting: Tinting) -> None:
        super().__init__()
        self._tinting = tinting
        self.setProperty("role", "trail")
        self.title = QLabel()
        self.scale = ScaleBar()
        self.note = QLabel()
        self.note.setProperty("role", "help")
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("Take the tint away"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.close_button.clicked.connect(lambda _on=False: tinting.use(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.scale)
        layout.addWidget(self.note, 1, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.close_button)
        self.hide()

    def show_tint(self, chosen: Quantity | None, span: Range | None, watched: Watched) -> None:
        """Explain a tint; without a span there is nothing to tint by."""
        self.setVisible(chosen is not None)
        if chosen is None:
            return
        self.title.setText(said(chosen.title))
        self.title.setToolTip(said(chosen.description))
        self.scale.setVisible(span is not None)
        if span is not None:
            self.scale.show_ends(*span.ends())
        self.note.setText(self._words(span, watched))

    def _words(self, span: Range | None, watched: Watched) -> str:
        run, history = watched.run, watched.history
        if run is None:
            return self.tr("Train with Watch set to layers: the nodes are tinted then.")
        if not history.count:
            return self.tr("The layers of {} were not watched so far.").format(run.name)
        if not watched.in_view:
            return self.tr("{} is a run of another drawing.").format(run.name)
        if span is None:
            return self.tr("No layer in view has this figure.")
        text = self.tr("at step {} of {}")
        return text.format(f"{history.steps[-1]:,.0f}", run.name)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "close_button"):
            self._tinting.refresh()
