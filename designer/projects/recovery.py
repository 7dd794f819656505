"""Recovery copies: what was edited and not saved, kept beside the file until it is.

Each open project has a copy of its own. One that has no file yet is kept in the user's data
folder under a name that is locked as long as this window lives; a copy whose lock is free was left
by a window that crashed.
"""

from __future__ import annotations

import time
import uuid
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from designer.projects.document import Document
from designer.projects.sheet import Sheet
from graph import GraphError, project

PAUSE = 100
"""Milliseconds after the first edit that is not kept yet: less than from one edit to the next."""
SHARE = 4
"""The pause is at least this often the time that writing took, so that editing stays quick."""


def untitled_folder() -> Path:
    """Return where projects without a file are kept."""
    return Path(platformdirs.user_data_dir("stride", appauthor=False)) / "recovery"


class Copy:
    """The copy of one sheet: where it lies, and the lock that says that its window lives."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.path: Path | None = None
        self._untitled: Path | None = None
        self._lock: QLockFile | None = None
        self._changes = -1

    @property
    def wanted(self) -> bool:
        """Whether there is something that neither the file nor the copy holds."""
        return self.sheet.modified and self._changes != self.sheet.changes

    def place(self) -> Path:
        """Return where the copy belongs."""
        if self.sheet.path is not None:
            return project.recovery_path(self.sheet.path)
        if self._untitled is None:
            folder = untitled_folder()
            folder.mkdir(parents=True, exist_ok=True)
            self._untitled = folder / f"untitled-{uuid.uuid4().hex[:12]}.stride"
            self._lock = _lock_of(self._untitled)
            self._lock.tryLock(0)
        return self._untitled

    def write(self) -> None:
        """Write the copy; GraphError or OSError if it cannot be written."""
        place = self.place()
        if self.path is not None and self.path != place:
            self.path.unlink(missing_ok=True)
        changes = self.sheet.changes
        project.save(self.sheet.project, place)
        self.path, self._changes = place, changes

    def adopt(self, found: Path) -> bool:
        """Go on with a file that holds all of the sheet; False if it is another window's."""
        if self.sheet.path is None:
            lock = _lock_of(found)
            if not lock.tryLock(0):
                return False
            self._untitled, self._lock = found, lock
        self.path, self._changes = found, self.sheet.changes
        return True

    def discard(self) -> None:
        """Delete the copy: everything is saved, or is meant to be lost."""
        self._changes = -1
        if self.path is not None:
            self.path.unlink(missing_ok=True)
            self.path = None

    def close(self) -> None:
        """Delete the copy and free the lock, as the sheet is closed in good order."""
        self.discard()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = self._untitled = None


class Recovery(QObject):
    """Writes the recovery copies just after an edit; `failed` tells why one could not be."""

    failed = Signal(str)
    written = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._told = False
        self._copies: dict[Sheet, Copy] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.write)
        document.edited.connect(lambda _nodes: self._follow())
        document.filed.connect(self._follow)
        document.listed.connect(self._follow)

    def _copy(self, sheet: Sheet) -> Copy:
        return self._copies.setdefault(sheet, Copy(sheet))

    def _follow(self) -> None:
        """Drop the copies of what is saved or closed, and write the others soon."""
        for sheet in [each for each in self._copies if each not in self._document.sheets]:
            self._copies.pop(sheet).close()
        for sheet in self._document.sheets:
            if not sheet.modified:
                if sheet in self._copies:
                    self._copies[sheet].discard()
            elif self._copy(sheet).wanted and not self._timer.isActive():
                self._timer.start()

    def adopt(self, sheet: Sheet, found: Path) -> None:
        """Keep the copy that a sheet was recovered from, instead of writing the same again.

        `found` lies where the copy of this sheet belongs, or among those of untitled ones.
        """
        if not self._copy(sheet).adopt(found):
            self.write()

    def place(self) -> Path:
        """Return where the copy of the project in view belongs."""
        return self._copy(self._document.sheet).place()

    def write(self) -> None:
        """Write the copies now of all that no file holds."""
        self._timer.stop()
        wanted = [sheet for sheet in self._document.sheets if self._copy(sheet).wanted]
        if not wanted:
            return
        began = time.perf_counter()
        failures = [failure for sheet in wanted if (failure := self._write(sheet))]
        took = 1000 * (time.perf_counter() - began)
        self._timer.setInterval(max(PAUSE, round(SHARE * took)))
        if failures and not self._told:
            self.failed.emit(self.tr("No recovery copy can be kept: {}").format(failures[0]))
        self._told = bool(failures)
        if len(failures) < len(wanted):
            self.written.emit()

    def _write(self, sheet: Sheet) -> str:
        """Write the copy of one sheet; return why it could not be written, or nothing."""
        try:
            self._copies[sheet].write()
        except (GraphError, OSError) as error:
            return str(error)
        return ""

    def close(self) -> None:
        """Delete the copies and free the locks, as the window closes in good order."""
        self._timer.stop()
        for copy in self._copies.values():
            copy.close()
        self._copies.clear()


def newer_copy(path: Path) -> Path | None:
    """Return the recovery copy of a file if it holds later work than the file, else None."""
    copy = project.recovery_path(path)
    try:
        if copy.stat().st_mtime >= path.stat().st_mtime:
            return copy
    except OSError:
        return None
    return None


def orphans() -> list[Path]:
    """Return copies of unsaved projects that crashed windows left, newest first."""
    found = []
    for path in untitled_folder().glob("untitled-*.stride"):
        lock = _lock_of(path)
        if lock.tryLock(0):
            lock.unlock()
            found.append(path)
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def throw_away(path: Path) -> None:
    """Delete a copy that a crashed window left, unless another window goes on with it by now."""
    lock = _lock_of(path)
    if lock.tryLock(0):
        path.unlink(missing_ok=True)
        lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    """Return the lock beside an untitled copy, which the window has that writes the copy."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
