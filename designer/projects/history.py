"""The history of the project in view: every step by its name; a click goes back or forth to it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QUndoView, QVBoxLayout, QWidget

from designer.projects.document import Document

SIZE = QSize(300, 380)


class History(QFrame):
    """A popup with the list of steps. It stays until a click beside it or Esc."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._document = document
        title = QLabel(self.tr("History"))
        title.setProperty("role", "section")
        self.about = QLabel()
        self.about.setProperty("role", "help")
        self.list = QUndoView(document.undo_group)
        self.list.setEmptyLabel(self.tr("As it was opened"))
        self.list.setAccessibleName(title.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(4)
        for label in (title, self.about):
            label.setContentsMargins(4, 0, 4, 0)
            layout.addWidget(label)
        layout.addWidget(self.list, 1)
        document.undo_group.indexChanged.connect(self._count)
        self._count()

    def _count(self) -> None:
        stack = self._document.undo_stack
        text = self.tr("Nothing was changed yet.")
        if stack.count():
            text = self.tr("Step {} of {}").format(f"{stack.index():,}", f"{stack.count():,}")
        if stack.count() and self._document.path is not None and stack.cleanIndex() >= 0:
            text += "  ·  " + self.tr("saved at step {}").format(f"{stack.cleanIndex():,}")
        self.about.setText(text)

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner there, as far as the screen allows."""
        self._count()
        self.resize(SIZE)
        room = self.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.list.setFocus()
