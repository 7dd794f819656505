"""The question across the canvas when the file of the project in view is not as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from designer.look.icons import Sign, icon
from designer.projects.disk_watch import Disk, DiskWatch
from designer.projects.document import Document
from graph import GraphError


class DiskBanner(QFrame):
    """Offers to load the file anew or to keep what is here.

    `save_wanted` asks to write the file again; `failed` tells why it could not be loaded.
    """

    save_wanted = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, watch: DiskWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._watch = watch
        self.setProperty("role", "banner")
        self.setProperty("severity", "warning")
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.load_button = QPushButton(self.tr("Load it"))
        self.load_button.setToolTip(self.tr("Show what the file holds now; this can be undone"))
        self.load_button.clicked.connect(self._load)
        self.save_button = QPushButton(self.tr("Save it again"))
        self.save_button.clicked.connect(self.save_wanted)
        self.keep_button = QPushButton(self.tr("Keep mine"))
        self.keep_button.setToolTip(self.tr("Go on with what is here; the file stays as it is"))
        self.keep_button.clicked.connect(lambda: watch.keep_mine(document.sheet))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("warning", "warning")))
        layout.addWidget(self.message, 1)
        for button in (self.load_button, self.save_button, self.keep_button):
            layout.addWidget(button)
        watch.changed.connect(self.refresh)
        document.switched.connect(self.refresh)
        document.filed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask if the project in view needs it."""
        sheet = self._document.sheet
        state = self._watch.state(sheet)
        if state is Disk.CHANGED:
            text = self.tr("{} was changed by another program.")
            if sheet.modified:
                text += " " + self.tr("Your own changes here are not saved.")
        else:
            text = self.tr(
                "{} is gone: it was deleted, moved or renamed. The drawing is still here."
            )
        self.message.setText(text.format(sheet.title))
        self.load_button.setVisible(state is Disk.CHANGED)
        self.save_button.setVisible(state is Disk.GONE)
        self.setVisible(state is not Disk.SAME)

    def _load(self) -> None:
        title = self._document.title
        try:
            self._document.load_again(self.tr("Load {} from disk").format(title))
        except GraphError as error:
            self.failed.emit(str(error))
        self._watch.compare()
