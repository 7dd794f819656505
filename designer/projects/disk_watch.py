"""Notices that the file of an open project was changed or deleted by another program."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from designer.projects.document import Document
from designer.projects.file_stamp import FileStamp, stamp_of
from designer.projects.sheet import Sheet

SETTLE = 200
"""Milliseconds to wait after a change, as many programs delete a file and then write it anew."""


class Disk(Enum):
    """How the file of a sheet stands to what was read from it or written to it last."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


class DiskWatch(QObject):
    """Compares the files with what is known of them; `changed` tells that some differ now.

    The system's notices only start the comparison, which is of content: a file that was merely
    touched, or saved by this window, is no news. Coming back to the window compares too, for
    file systems that give no notices.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._states: dict[Sheet, Disk] = {}
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer.timeout.connect(self.compare)
        self._watcher.fileChanged.connect(lambda _path: self._timer.start())
        self._watcher.directoryChanged.connect(lambda _path: self._timer.start())
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        document.filed.connect(self._follow)
        document.listed.connect(self._follow)
        self._follow()

    def state(self, sheet: Sheet) -> Disk:
        """Return how a sheet's file stood when it was compared last."""
        return self._states.get(sheet, Disk.SAME)

    def compare(self) -> None:
        """Compare all files now."""
        self._timer.stop()
        before = dict(self._states)
        self._states = {sheet: compared(sheet) for sheet in self._document.sheets}
        for sheet, state in self._states.items():
            if state is Disk.GONE and before.get(sheet) is not Disk.GONE:
                self._document.touch(sheet)
        self._watch()
        if any(before.get(s, Disk.SAME) is not state for s, state in self._states.items()):
            self.changed.emit()

    def keep_mine(self, sheet: Sheet) -> None:
        """Let the sheet differ from what its file holds now, until the file changes again."""
        if sheet.path is not None:
            sheet.stamp = stamp_of(sheet.path)
        self._document.touch(sheet)
        self._states[sheet] = Disk.SAME
        self.changed.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._timer.start()

    def _follow(self) -> None:
        """Watch the files of the sheets that are open now; what was just saved is as it is here."""
        sheets = self._document.sheets
        self._states = {s: state for s, state in self._states.items() if s in sheets}
        self._watch()
        if any(state is not Disk.SAME for state in self._states.values()):
            self._timer.start()

    def _watch(self) -> None:
        files = [sheet.path for sheet in self._document.sheets if sheet.path is not None]
        wanted = {str(path) for path in files if path.exists()}
        wanted |= {str(path.parent) for path in files if path.parent.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def close(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self.blockSignals(True)
        self._document.filed.disconnect(self._follow)
        self._document.listed.disconnect(self._follow)
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)


def compared(sheet: Sheet) -> Disk:
    """Compare a sheet's file with what is known of it; a file only touched is the same."""
    if sheet.path is None:
        return Disk.SAME
    try:
        found = FileStamp.of(sheet.path, sheet.stamp)
    except FileNotFoundError:
        return Disk.SAME if sheet.stamp is None else Disk.GONE
    except OSError:
        return Disk.SAME  # it cannot be read at the moment, which says nothing of its content
    if sheet.stamp is None or found.digest != sheet.stamp.digest:
        return Disk.CHANGED
    sheet.stamp = found
    return Disk.SAME


def changed_by_others(sheet: Sheet) -> bool:
    """Return whether saving would replace what another program wrote."""
    return compared(sheet) is Disk.CHANGED
