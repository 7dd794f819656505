"""The recovery copy: what was edited and not saved, kept beside the file until it is.

A project that has no file yet is kept in the user's data folder under a name that is locked as
long as this window lives; a copy whose lock is free was left by a window that crashed.
"""

from __future__ import annotations

import uuid
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from designer.document import Document
from graph import GraphError, Project, project

PAUSE = 2000
"""Milliseconds after the first edit that is not kept yet."""


def untitled_folder() -> Path:
    """Return where projects without a file are kept."""
    return Path(platformdirs.user_data_dir("stride", appauthor=False)) / "recovery"


class Recovery(QObject):
    """Writes the recovery copy two seconds after an edit; `failed` tells why it could not."""

    failed = Signal(str)
    written = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._told = False
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.write)
        document.edited.connect(lambda _nodes: self._soon())
        document.filed.connect(self._on_filed)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_filed(self) -> None:
        if self._document.modified:
            self._soon()
        else:
            self.discard()

    def place(self) -> Path:
        """Return where the copy of the open project belongs."""
        if self._document.path is not None:
            return project.recovery_path(self._document.path)
        if self._lock is None:
            folder = untitled_folder()
            folder.mkdir(parents=True, exist_ok=True)
            self._untitled = folder / f"untitled-{uuid.uuid4().hex[:12]}.stride"
            self._lock = QLockFile(str(self._untitled.with_suffix(".lock")))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
        return self._untitled

    def write(self) -> None:
        """Write the copy now, if there is anything that the file does not hold."""
        self._timer.stop()
        if not self._document.modified:
            return
        try:
            place = self.place()
            if self._path is not None and self._path != place:
                self._path.unlink(missing_ok=True)
            project.save(self._document.project, place)
            self._path = place
        except (GraphError, OSError) as error:
            if not self._told:
                self._told = True
                self.failed.emit(self.tr("No recovery copy can be kept: {}").format(error))
            return
        self._told = False
        self.written.emit()

    def discard(self) -> None:
        """Delete the copy: everything is saved, or is meant to be lost."""
        self._timer.stop()
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None

    def close(self) -> None:
        """Delete the copy and free the lock, as the window closes in good order."""
        self.discard()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


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
        lock = QLockFile(str(path.with_suffix(".lock")))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            found.append(path)
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def read(path: Path) -> Project | None:
    """Return what a recovery copy holds, or None if it is damaged itself."""
    try:
        return project.load(path)
    except GraphError:
        return None
