"""Opening projects, each in a tab of its own, and saving them: dialogs, recent files, recovery."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from designer.file_to_write import file_stem
from designer.projects import recovery
from designer.projects.disk_watch import changed_by_others
from designer.projects.document import Document
from designer.projects.reading import read_copy
from graph import GraphError, Network, Project, build

SUFFIX = ".stride"
RECENT = 10


class Answer(Enum):
    """What the user said to a question."""

    YES = "yes"
    NO = "no"
    NEVER = "never"


class Files(QObject):
    """What the File menu does. `failed` gives one sentence; what was open stays open."""

    failed = Signal(str)
    done = Signal(str)
    recent_changed = Signal()

    def __init__(self, document: Document, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._window = window
        self.copy = recovery.Recovery(document, self)
        self.copy.failed.connect(self.failed)

    # -- opening -----------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty project."""
        self._document.add(Project({"network": Network(self.tr("Untitled"))}))

    def from_template(self, name: str) -> None:
        """Begin a project with a built-in network."""
        self._document.add(Project({name: build(name)}))

    def ask_open(self) -> None:
        """Let the user choose files and open them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open projects"), self._folder(), self._filter()
        )
        for path in chosen:
            self.open(Path(path))

    def open(self, path: Path) -> bool:
        """Open a file beside what is open, or go to it if it is open; return whether it is."""
        path = path.absolute()
        opened = self._document.sheet_of(path)
        if opened is not None:
            self._document.use(opened)
            return True
        if not self._read(path):
            return False
        self._remember(path)
        return True

    def open_again(self, path: Path, *, place: int | None = None) -> bool:
        """Open a file that was open before; with a place among the tabs, behind what is in view."""
        return self._read(path, place)

    def _read(self, path: Path, place: int | None = None) -> bool:
        """Open a file, or its recovery copy; return whether it could be read."""
        copy = recovery.newer_copy(path)
        if copy is not None and self._wants_copy(path, copy):
            read = read_copy(copy)
            if read is None:
                self.failed.emit(self.tr("The recovery copy {} is damaged.").format(copy.name))
                return False
            content, top = read
            sheet = self._document.add(content, path, top=top, place=place)
            self._document.touch(sheet)
            self.copy.adopt(sheet, copy)
            return True
        try:
            self._document.open(path, place=place)
        except GraphError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _wants_copy(self, path: Path, copy: Path) -> bool:
        text = self.tr("{} has unsaved work of {}, kept when Stride ended unexpectedly.")
        answer = self._ask(
            text.format(path.name, _when(copy)),
            yes=self.tr("Recover it"),
            no=self.tr("Open the file as it was saved"),
        )
        return answer is Answer.YES

    def offer_orphans(self) -> None:
        """Offer the unsaved projects of windows that crashed, the newest first."""
        for path in recovery.orphans():
            read = read_copy(path)
            if read is None:
                continue
            content, top = read
            text = self.tr("{} of {} was never saved, and was kept when Stride ended unexpectedly.")
            title = next((n.title for n in content.networks.values()), "") or self.tr("A drawing")
            answer = self._ask(
                text.format(title, _when(path)),
                yes=self.tr("Recover it"),
                no=self.tr("Ask me later"),
                never=self.tr("Throw it away"),
            )
            if answer is Answer.NO:
                return
            if answer is Answer.YES:
                sheet = self._document.add(content, top=top)
                self._document.touch(sheet)
                self.copy.adopt(sheet, path)
            else:
                recovery.throw_away(path)

    def _ask(self, text: str, *, yes: str, no: str, never: str = "", title: str = "") -> Answer:
        title = title or self.tr("Recover")
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=self._window)
        role = QMessageBox.ButtonRole
        wanted = box.addButton(yes, role.AcceptRole)
        box.setEscapeButton(box.addButton(no, role.RejectRole))
        thrown = box.addButton(never, role.DestructiveRole) if never else None
        box.setDefaultButton(wanted)
        box.exec()
        if box.clickedButton() is wanted:
            return Answer.YES
        return Answer.NEVER if thrown and box.clickedButton() is thrown else Answer.NO

    # -- saving ------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the project's file, asking for one if it has none; return whether it is saved."""
        path = self._document.path
        return self._save(path) if path is not None else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        path, name = self._document.path, self._document.name
        stem = path.stem if path is not None else file_stem(name)
        proposed = Path(self._folder()) / f"{stem}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save project"), str(proposed), self._filter()
        )
        if not chosen:
            return False
        path = Path(chosen)
        return self._save(path if path.suffix else path.with_suffix(SUFFIX))

    def _save(self, path: Path) -> bool:
        path = path.absolute()
        other = self._document.sheet_of(path)
        if other not in (None, self._document.sheet):
            self.failed.emit(
                self.tr(
                    "{} is open in another tab. Close that tab, or choose another name."
                ).format(path.name)
            )
            return False
        if other is not None and changed_by_others(other) and not self._may_overwrite(path):
            return False
        try:
            self._document.save(path)
        except GraphError as error:
            self.failed.emit(str(error))
            return False
        self._remember(path)
        self.done.emit(self.tr("Saved {}").format(path))
        return True

    def _may_overwrite(self, path: Path) -> bool:
        text = self.tr("{} was changed by another program since it was read here.")
        answer = self._ask(
            text.format(path.name) + " " + self.tr("Saving replaces what it holds now."),
            yes=self.tr("Save mine"),
            no=self.tr("Cancel"),
            title=self.tr("Save"),
        )
        return answer is Answer.YES

    # -- recent files ------------------------------------------------------------------------

    def recent(self) -> list[Path]:
        """Return the files that were open last, newest first, those that still exist."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list | tuple) else [stored] if stored else []
        return [Path(str(name)) for name in names if Path(str(name)).exists()]

    def _remember(self, path: Path) -> None:
        path = path.absolute()
        paths = [path, *(other for other in self.recent() if other != path)][:RECENT]
        self._settings.setValue("recent", [str(p) for p in paths])
        self._settings.setValue("folder", str(path.parent))
        self.recent_changed.emit()

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._settings.setValue("recent", [])
        self.recent_changed.emit()

    def _folder(self) -> str:
        if self._document.path is not None:
            return str(self._document.path.parent)
        return str(self._settings.value("folder", str(Path.home())))

    def _filter(self) -> str:
        return self.tr("Stride projects (*{})").format(SUFFIX)


def _when(path: Path) -> str:
    """Return the time of a file as a day of the year, which is written as the language has it."""
    written = QDateTime.fromSecsSinceEpoch(round(path.stat().st_mtime))
    return written.toString(QCoreApplication.translate("Files", "dd MMM HH:mm"))
