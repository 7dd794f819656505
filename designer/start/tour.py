"""The tour: five bubbles that point at the parts of the window, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from designer.look.callout import Callout

if TYPE_CHECKING:
    from designer.window import MainWindow

SETTLE = 40
"""Milliseconds that a panel takes to be laid out when it is brought to the front."""
TABS = 30
"""Pixels that the names of the panels take above them."""


class Stop(NamedTuple):
    """One bubble: the part of the window, by its name here, and what is said about it."""

    part: str
    title: str
    text: str


class Tour(Callout):
    """Next and Skip by mouse or keys; Esc ends it. `ended()` tells that it is over."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self.place = 0
        self.stops = (
            Stop(
                "palette",
                self.tr("Layers to draw with"),
                self.tr(
                    "Drag a layer onto the canvas, or onto a wire to put it in between. Typing "
                    "here finds it by what it is called elsewhere, too: dense, skip, bn."
                ),
            ),
            Stop(
                "canvas",
                self.tr("The network"),
                self.tr(
                    "Boxes are layers, and each wire carries the shape that flows there. Drag from "
                    "the dot below a box to the dot above another. Double-click empty canvas to "
                    "type layers: conv 64 3x3 > relu."
                ),
            ),
            Stop(
                "inspector",
                self.tr("The selected layer"),
                self.tr(
                    "Click a box to see its parameters here, why its output has its shape, and "
                    "what it costs. The grid beside its kind shows how it works, step by step."
                ),
            ),
            Stop(
                "problems",
                self.tr("What does not fit, and why"),
                self.tr(
                    "Shapes are checked as you draw. A layer that cannot work turns red; here "
                    "stands why, with the numbers, and remedies to click. The tabs beside it hold "
                    "the code, the data, training and runs."
                ),
            ),
            Stop(
                "train",
                self.tr("Train it"),
                self.tr(
                    "One click trains what is drawn, on handwritten digits that come with Stride "
                    "or on your own data. The lessons in the Help menu begin with a convolution."
                ),
            ),
        )
        self.count = QLabel()
        self.count.setProperty("role", "help")
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.clicked.connect(self.end)
        self.next_button = QPushButton()
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(lambda: self.go(self.place + 1))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        self.body.addLayout(row)
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self._show)

    def begin(self) -> None:
        """Start with the first bubble."""
        self.go(0)

    def go(self, place: int) -> None:
        """Show a bubble; after the last one the tour is over."""
        if place >= len(self.stops):
            self.end()
            return
        self.place = place
        part = self.stops[place].part
        if part in self._main.docks:
            self._main.show_panel(part)
        self._later.start()

    def _show(self) -> None:
        last = self.place == len(self.stops) - 1
        self.count.setText(self.tr("{} of {}").format(self.place + 1, len(self.stops)))
        self.next_button.setText(self.tr("Finish") if last else self.tr("Next"))
        self.skip_button.setVisible(not last)
        rect = self._part()
        if rect is None:
            self.end()
            return
        stop = self.stops[self.place]
        self.point(rect, stop.text, stop.title)
        self.next_button.setFocus()

    def end(self) -> None:
        """Go away."""
        self._later.stop()
        self.away()
        self._main.canvas.setFocus()
        self.ended.emit()

    def target(self) -> QRect | None:
        """Return the part of the present stop."""
        return self._part()

    def _part(self) -> QRect | None:
        window, part = self._main, self.stops[self.place].part
        if part == "canvas":
            return self._rect_of(window.canvas)
        if part == "train":
            bar = window.actions_.toolbar
            return self._rect_of(bar.widgetForAction(window.actions_.train))
        place = self._rect_of(window.docks[part])
        if place is not None and part == "problems":
            place.setTop(place.top() - TABS)
        return place

    def _rect_of(self, widget: QWidget) -> QRect | None:
        if not widget.isVisible() or widget.window() is not self._main:
            return None
        return QRect(widget.mapTo(self._main, widget.rect().topLeft()), widget.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the tour, Enter and → go on, ← goes back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(self.place + 1)
        elif key == Qt.Key.Key_Left and self.place:
            self.go(self.place - 1)
        else:
            super().keyPressEvent(event)
