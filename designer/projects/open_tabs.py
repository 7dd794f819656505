"""The tabs of the last time: noted while the window is open, opened again at the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from designer import background
from designer.projects.document import Document
from designer.projects.files import Files

PATHS, SHOWN, WANTED = "tabs/paths", "tabs/shown", "tabs/reopen"
PATIENCE = 60
"""Milliseconds to wait while a thread is at work, as long as it reads a large file."""


class OpenTabs(QObject):
    """Keeps in the settings which files are open, and which of them is in view.

    `start` opens the one in view at once and the others one by one when the first picture is on
    screen (`go_on`). Files that are gone are left out; `told(str)` says so in one sentence.
    """

    told = Signal(str)

    def __init__(self, document: Document, files: Files, settings: QSettings) -> None:
        super().__init__(files)
        self._document = document
        self._files = files
        self._settings = settings
        self._last = _paths(settings.value(PATHS, [])), str(settings.value(SHOWN, ""))
        self._waiting: list[tuple[Path, bool]] = []  # each with whether it stands before the anchor
        self._anchor = document.sheet  # the tab in view at the start
        self._started = self._painted = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._open_next)
        for signal in (document.listed, document.filed, document.switched):
            signal.connect(self._keep)

    @property
    def wanted(self) -> bool:
        """Whether the tabs of the last time are opened at the start."""
        return str(self._settings.value(WANTED, "true")).lower() == "true"

    @property
    def waiting(self) -> int:
        """How many tabs are still to be opened."""
        return len(self._waiting)

    def set_wanted(self, on: bool) -> None:
        """Open the tabs at the next start, or begin with an untouched project."""
        self._settings.setValue(WANTED, "true" if on else "false")

    # -- the start -------------------------------------------------------------------------

    def start(self, path: Path | None) -> None:
        """Open a file, if one is given, and the tabs of the last time, as far as they are there."""
        remembered, shown = self._last if self.wanted else ([], "")
        there = [each for each in remembered if each.is_file()]
        self._waiting = [(each, True) for each in there]
        if path is None or not self._files.open(path):
            for first in sorted(there, key=lambda each: str(each) != shown):
                if self._files.open_again(first):
                    break
        self._anchor = self._document.sheet
        in_view = self._document.path
        place = next((at for at, each in enumerate(there) if each == in_view), len(there))
        self._waiting = [(each, at < place) for at, each in enumerate(there) if at != place]
        self._keep()
        gone = [each.name for each in remembered if each not in there]
        if gone:
            text = self.tr("Not opened again, because the files are gone: {}.")
            self.told.emit(text.format(", ".join(gone)))
        self._started = True
        self._proceed()

    def go_on(self) -> None:
        """Open the other tabs: the first picture is on screen."""
        self._painted = True
        self._proceed()

    def _proceed(self) -> None:
        if self._started and self._painted and self._waiting:
            self._timer.start(PATIENCE if self._must_wait() else 0)

    def _must_wait(self) -> bool:
        """Whether a file is being read, or a question is open, as whether to recover a file."""
        return background.under_way() or QApplication.activeModalWidget() is not None

    def _open_next(self) -> None:
        if self._must_wait():
            self._proceed()
            return
        path, before = self._waiting[0]
        if self._document.sheet_of(path) is None:
            sheets = self._document.sheets
            place = len(sheets)
            if before and self._anchor in sheets:
                place = sheets.index(self._anchor)
            self._files.open_again(path, place=place)
        self._waiting.pop(0)
        self._keep()
        self._proceed()

    # -- keeping ---------------------------------------------------------------------------

    def _keep(self) -> None:
        """Note what is open, and what is still to be opened."""
        opened = [str(sheet.path) for sheet in self._document.sheets if sheet.path is not None]
        before = [str(path) for path, first in self._waiting if first]
        after = [str(path) for path, first in self._waiting if not first]
        paths = list(dict.fromkeys((*before, *opened, *after)))
        kept = _paths(self._settings.value(PATHS, []))
        if paths != [str(path) for path in kept]:
            self._settings.setValue(PATHS, paths)
        shown = self._document.path
        if shown is not None and str(shown) != self._settings.value(SHOWN, ""):
            self._settings.setValue(SHOWN, str(shown))

    def close(self) -> None:
        """Open nothing more, and note nothing more."""
        self._timer.stop()
        self.blockSignals(True)
        for signal in (
            self._document.listed,
            self._document.filed,
            self._document.switched,
        ):
            signal.disconnect(self._keep)


def _paths(stored: object) -> list[Path]:
    """Return the paths that were stored; QSettings gives one of them alone as a text."""
    names = stored if isinstance(stored, list | tuple) else [stored] if stored else []
    return [Path(str(name)) for name in names]
