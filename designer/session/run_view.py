"""The runs table as a widget, with keys of its own before those of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionHeader,
    QTreeView,
    QWidget,
)

NO_KEYS = Qt.KeyboardModifier.NoModifier
ARROW = "\N{EM SPACE}"
"""As wide as the arrow beside a title."""
OWN = (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RunHeader(QHeaderView):
    """The titles; `is_held` says whether a person has hold of them, as to make a column wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.is_held = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, place: int) -> None:
        """Leave room for the arrow, which Qt paints over a title that stands to the right."""
        super().initStyleOptionForIndex(option, place)
        to_the_right = option.textAlignment & Qt.AlignmentFlag.AlignRight
        if place == self.sortIndicatorSection() and to_the_right:
            option.text += ARROW

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take note of the hand that takes hold."""
        self.is_held = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take note of the hand that lets go."""
        self.is_held = False
        super().mouseReleaseEvent(event)


class RunView(QTreeView):
    """Many rows may be selected. Del, F2 and Enter are for runs here, not for the drawing.

    `resized()` tells that there is more room, or less.
    """

    delete_wanted = Signal()
    note_wanted = Signal()
    open_wanted = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = RunHeader()
        self.setHeader(self.titles)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Take the keys that the window has for something else."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key stands for."""
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.note_wanted.emit()
        else:
            self.open_wanted.emit()

    def _is_own(self, event: QKeyEvent) -> bool:
        busy = self.state() == QAbstractItemView.State.EditingState
        return not busy and event.key() in OWN and event.modifiers() == NO_KEYS
