"""Whether and when the project in view was saved, in the status bar."""

from __future__ import annotations

import time
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from designer.projects.document import Document
from designer.projects.file_stamp import FileStamp
from designer.projects.sheet import Sheet
from designer.status.status_figure import StatusFigure

EVERY = 20_000
"""Milliseconds after which the text is brought up to date."""


class SavedFigure(StatusFigure):
    """Counts from the time of the file, as the document knows it: no disk is asked here."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._name = self.tr("Last save")
        self._document = document
        self._seen: WeakKeyDictionary[Sheet, tuple[FileStamp, float]] = WeakKeyDictionary()
        self._slow = QTimer(self, interval=EVERY)
        self._slow.timeout.connect(self.refresh)
        self._slow.start()
        document.filed.connect(self.refresh)
        document.switched.connect(self.refresh)
        self.refresh()

    def saved_at(self, sheet: Sheet) -> float | None:
        """Return when a project's file was written, in seconds since 1970; None without a file."""
        stamp = sheet.stamp
        if sheet.path is None or stamp is None:
            return None
        if stamp.modified:
            return stamp.modified / 1e9
        before = self._seen.get(sheet)
        if before is None or before[0] is not stamp:
            before = self._seen[sheet] = (stamp, time.time())
        return before[1]

    def refresh(self) -> None:
        """Show how it stands now."""
        sheet = self._document.sheet
        at = self.saved_at(sheet)
        if at is None:
            tip = self.tr("This project has no file yet. Ctrl+S saves it.")
            if sheet.practice:
                tip = self.tr("The drawing of a lesson: nobody asks to save it. Ctrl+S does.")
            self.say(self.tr("not saved"), tip=tip)
            return
        ago = ago_text(time.time() - at)
        if sheet.modified:
            tip = self.tr("There are changes that {} does not hold; it was saved {}.")
            self.say(self.tr("unsaved changes"), self.tr("unsaved"), tip.format(sheet.path, ago))
        else:
            text = self.tr("saved {}").format(ago)
            self.say(text, self.tr("saved"), f"{text}: {sheet.path}")


def ago_text(seconds: float) -> str:
    """Return how long ago something was, in the largest unit: `2 min ago`."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return _tr("just now")
    if minutes < 60:
        return _tr("{} min ago").format(minutes)
    hours = minutes // 60
    if hours < 24:
        return _tr("{} h ago").format(hours)
    days = hours // 24
    return _tr("yesterday") if days == 1 else _tr("{} days ago").format(days)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavedFigure", text)
