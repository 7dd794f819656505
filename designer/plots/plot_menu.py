"""How curves are shown: over what, how smooth, on which axis; a button with a menu for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from designer.forms.marked import QT_TRANSLATE_NOOP
from training.records.run_curves import Across

ACROSS: tuple[tuple[Across, str], ...] = (
    ("epoch", QT_TRANSLATE_NOOP("PlotMenu", "Over epochs")),
    ("step", QT_TRANSLATE_NOOP("PlotMenu", "Over steps")),
    ("time", QT_TRANSLATE_NOOP("PlotMenu", "Over training time")),
)
WINDOWS = (1, 10, 100, 1000)
"""Over how many steps the loss of each step may be averaged."""


@dataclass(frozen=True)
class Showing:
    """How curves are shown; `window` steps make one point of the smoothed loss."""

    across: Across = "epoch"
    window: int = 1
    log: bool = False


class PlotMenu(QToolButton):
    """Holds a `Showing`; `changed` tells of another, `reset_wanted` and `export_wanted` ask."""

    changed = Signal()
    reset_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.showing = Showing()
        self.setText(self.tr("View"))
        self.setProperty("role", "plotmenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Axes, smoothing and export of the curves"))
        menu = self.choices = QMenu(self)
        self.setMenu(menu)
        across = QActionGroup(self)
        for name, title in ACROSS:
            self._choice(across, self.tr(title), name == "epoch", across=name)
        menu.addSeparator()
        windows = QActionGroup(self)
        for window in WINDOWS:
            title = self.tr("Loss of each step") if window == 1 else self.tr("Mean of {} steps")
            self._choice(windows, title.format(f"{window:,}"), window == 1, window=window)
        menu.addSeparator()
        self.log = menu.addAction(self.tr("Logarithmic loss"))
        self.log.setCheckable(True)
        self.log.toggled.connect(lambda on: self._take(log=on))
        menu.addSeparator()
        self.reset = menu.addAction(self.tr("Show the whole\tdouble click"))
        self.reset.triggered.connect(self.reset_wanted)
        exports = self.exports = menu.addMenu(self.tr("Export the curves"))
        for form in ("PNG", "SVG", "CSV"):
            action = exports.addAction(f"{form}…")
            action.triggered.connect(
                lambda _on=False, form=form: self.export_wanted.emit(form.lower())
            )

    def _choice(self, group: QActionGroup, title: str, on: bool, **values: object) -> None:
        action = self.choices.addAction(title)
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        action.triggered.connect(lambda _on=False: self._take(**values))

    def _take(self, **values: object) -> None:
        self.showing = replace(self.showing, **values)  # type: ignore[arg-type]
        self.changed.emit()
