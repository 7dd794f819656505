"""What tabs are asked to do: show the next, close one, and ask before anything is lost."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from designer.projects.document import Document
from designer.projects.files import Files
from designer.projects.sheet import Sheet
from designer.session.training_session import TrainingSession


class End(Enum):
    """What becomes of a training when its window or tab closes; to do neither keeps that open."""

    STOP = "stop"
    GO_ON = "go on"
    NEITHER = "neither"


class SheetCommands(QObject):
    """Switches and closes the sheets of a window; closing asks about changes and training.

    `emptied()` tells that the last one was closed, and an empty project stands in its place.
    """

    emptied = Signal()

    def __init__(
        self, document: Document, files: Files, session: TrainingSession, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._files = files
        self._session = session
        self._window = window

    def next(self) -> None:
        """Show the sheet to the right, or the first."""
        self._step(1)

    def previous(self) -> None:
        """Show the sheet to the left, or the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        sheets = self._document.sheets
        place = sheets.index(self._document.sheet)
        self._document.use(sheets[(place + by) % len(sheets)])

    def close_current(self) -> None:
        """Close the sheet in view."""
        self.close(self._document.sheet)

    def close(self, sheet: Sheet) -> bool:
        """Close a sheet after asking; return whether it is closed."""
        trained = [live for live in self._session.own if live.sheet is sheet]
        answer = End.STOP
        if trained:
            inform = self.tr("Without its tab a run goes on, and stays in the table of runs.")
            answer = self._ask_end(self.tr("Stop the training and close the tab?"), inform)
        if answer is End.NEITHER or not self._may_leave(sheet):
            return False
        if answer is End.STOP:
            for live in trained:
                live.stop()
        last = self._document.sheets == [sheet]
        self._document.remove(sheet)
        if last:
            self.emptied.emit()
        return True

    def close_others(self, kept: Sheet) -> None:
        """Close all sheets but one, as far as the answers allow."""
        for sheet in [each for each in self._document.sheets if each is not kept]:
            if not self.close(sheet):
                return
        self._document.use(kept)

    def may_close_all(self) -> bool:
        """Return whether the window may be closed, after asking about all that would be lost."""
        session, answer = self._session, End.STOP
        if session.own:
            answer = self._ask_end(
                self.tr("Stop the training and close?"), self._what_goes_on(), waits=True
            )
        session.goes_on_alone = answer is End.GO_ON
        return answer is not End.NEITHER and all(
            self._may_leave(sheet) for sheet in list(self._document.sheets)
        )

    def _what_goes_on(self) -> str:
        """Tell what becomes of the runs under way and of those that wait, without the window."""
        count = len(self._session.own) + len(self._session.queue.jobs)
        if count == 1:
            return self.tr(
                "The run goes on without the window if you like, and is shown when it opens again."
            )
        text = self.tr(
            "The {} runs, those that wait too, go on without the window if you like, and are shown "
            "when it opens again."
        )
        return text.format(count)

    def _may_leave(self, sheet: Sheet) -> bool:
        """Return whether a sheet may go; it comes into view if that is a question."""
        self._document.settling.emit()
        if not sheet.modified:
            return True
        self._document.use(sheet)
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to {}?").format(sheet.title),
            parent=self._window,
        )
        button = QMessageBox.StandardButton
        box.setInformativeText(self.tr("They are lost if you do not save them."))
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answer = box.exec()
        if answer == button.Save:
            return self._files.save()
        return bool(answer == button.Discard)

    def _ask_end(self, question: str, inform: str, *, waits: bool = False) -> End:
        """Ask what becomes of the training; to do neither is what happens by default.

        `waits` is whether the runs that wait are let go of as well.
        """
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Training is under way"),
            question,
            parent=self._window,
        )
        saved = self.tr("A run that is stopped is saved first, and can be resumed later.")
        if waits and self._session.queue.jobs:
            later = self.tr("Those that wait are offered again when the window opens.")
            saved = f"{saved} {later}"
        box.setInformativeText(f"{inform} {saved}")
        stop = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = box.addButton(self.tr("Keep training"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        if box.clickedButton() is stop:
            return End.STOP
        return End.GO_ON if box.clickedButton() is go_on else End.NEITHER
