"""One comparison with a bar above it: how much differs, and ways from one place to the next."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.canvas.mark import ADDED, CHANGED, REMOVED
from designer.compare.difference_view import DifferenceView
from designer.look.icons import icon
from designer.look.theme import current
from graph import Report
from graph.difference_drawing import Compared


class DifferencePanel(QWidget):
    """A `view` of one comparison, and buttons that bring into view what differs, or all."""

    def __init__(
        self, compared: Compared, top: Report | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = DifferenceView(compared, top)
        self.view.looked.connect(self._show_place)
        self.legend = QLabel()
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.before = self._button("before", "Alt+Up", -1)
        self.before.setToolTip(self.tr("What differs before this (Alt+↑)"))
        self.before.setAccessibleName(self.tr("What differs before this"))
        self.after = self._button("after", "Alt+Down", 1)
        self.after.setToolTip(self.tr("What differs after this (Alt+↓)"))
        self.after.setAccessibleName(self.tr("What differs after this"))
        self.place = QLabel()
        self.place.setProperty("role", "help")
        self.whole = QToolButton()
        self.whole.setText(self.tr("Whole drawing"))
        self.whole.setCheckable(True)
        self.whole.setProperty("role", "switch")
        self.whole.setShortcut(QKeySequence("Ctrl+1"))
        self.whole.setToolTip(
            self.tr("The whole drawing, or what differs (Ctrl+1, or double-click the ground)")
        )
        self.whole.clicked.connect(self.view.turn_about)
        self._lay_out()
        self.recolour()
        self._show_place()

    def _button(self, name: str, keys: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setShortcut(QKeySequence(keys))
        button.clicked.connect(lambda: self._step(step))
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.setSpacing(6)
        bar.addWidget(self.legend, 1)
        for each in (self.before, self.place, self.after, self.whole):
            bar.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self.view.recolour()
        found, colours = self.view.compared, current().colours
        changed = found.changed.keys() - found.added - found.removed
        parts = (
            (ADDED, colours.fits, self.tr("{} added"), len(found.added)),
            (REMOVED, colours.error, self.tr("{} removed"), len(found.removed)),
            (CHANGED, colours.warning, self.tr("{} changed"), len(changed)),
        )
        self.legend.setText(
            "&nbsp;&nbsp; ".join(
                f'<span style="color: {colour}"><b>{sign}</b> {text.format(count)}</span>'
                for sign, colour, text, count in parts
                if count
            )
        )

    def _step(self, step: int) -> None:
        view = self.view
        view.go_to_place(0 if view.is_whole and step > 0 else view.place + step)

    def _show_place(self) -> None:
        view, count = self.view, len(self.view.places)
        self.whole.setChecked(view.is_whole)
        for each in (self.before, self.place, self.after):
            each.setVisible(count > 1)
        now = min(view.place, count - 1)
        self.place.setText(
            self.tr("{} places").format(count)
            if view.is_whole
            else self.tr("{} of {}").format(now + 1, count)
        )
        self.before.setEnabled(not view.is_whole and now > 0)
        self.after.setEnabled(view.is_whole or now < count - 1)
