"""A window to be pictured: `Studio` brings it into states that a user can reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, build
from graph.edits import set_parameters
from training.messages import FINAL_EVENTS, Epoch

EPOCHS = 3
PATIENCE = 300_000  # milliseconds for what a process has to find out


class Studio:
    """A window of one size and theme, that writes its pictures into one folder."""

    def __init__(
        self, folder: Path, work: Path, size: tuple[int, int], theme: str, text: int = 100
    ) -> None:
        self._folder = folder
        self._work, self._size, self._theme, self._text = work, size, theme, text
        self.begin()

    def begin(self) -> None:
        """Open a window with LeNet-5 on what the one before has left."""
        settings = QSettings(str(self._work / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
        self.window.session.runs_root = self._work / "runs"
        self.window.use_theme(self._theme)
        self.window.actions_.text_size.use(self._text)
        self.window.resize(*self._size)
        self.window.show()
        self.settle()
        self.window.canvas.fit()

    def settle(self, milliseconds: int = 400) -> None:
        """Let everything that is due be done and drawn."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something is so."""
        for _ in range(PATIENCE // 50):
            if holds():
                return
            self.settle(50)
        raise TimeoutError(f"not so after {PATIENCE / 1000:.0f} s: {holds}")

    # -- pictures --------------------------------------------------------------------------

    def shot(self, name: str, of: QWidget | None = None) -> None:
        """Write a picture once everything is drawn."""
        self.settle()
        self.grab(name, of)

    def grab(self, name: str, of: QWidget | None = None) -> None:
        """Write a picture of this instant, of the window or of another one."""
        path = self._folder / f"{name}.png"
        (of or self.window).grab().save(str(path))
        print(path)

    def grab_dialog(self, name: str, kind: type[QDialog], ask: Callable[[], None]) -> None:
        """Write a picture of the dialog that `ask` waits for, and cancel it."""

        def answer() -> None:
            dialogs = self.window.findChildren(kind)
            if not dialogs:  # what it shows is still being read
                QTimer.singleShot(50, answer)
                return
            self.shot(name, of=dialogs[-1])
            dialogs[-1].reject()

        QTimer.singleShot(0, answer)
        ask()

    # -- what a user does ------------------------------------------------------------------

    def open(self, name: str) -> None:
        """Open a built-in network in the place of what is there."""
        document = self.window.document
        document.undo_stack.setClean()
        document.replace(Project({name: build(name)}))
        self.settle()
        self.window.canvas.fit()

    def node(self, name: str) -> str:
        """Return the id of a layer of the network in view."""
        node = self.window.document.network.find(name)
        assert node is not None, name
        return node

    def select(self, *names: str) -> None:
        """Select layers and show the whole drawing."""
        self.window.document.select([self.node(name) for name in names])
        self.window.canvas.fit()

    def change(self, layer: str, **values: object) -> None:
        """Change a layer's parameters as the inspector does."""
        document = self.window.document
        edit = set_parameters(document.network, self.node(layer), **values)
        document.push(edit, f"Change {layer}")

    def look_at(self, data: str) -> None:
        """Choose a data set in the data panel, and wait until it was looked through."""
        panel = self.window.late.data
        loop = QEventLoop()
        panel.look.found.connect(lambda _found: loop.quit())
        panel.choose(data)
        loop.exec()

    def train(self, during: str, **settings: object) -> None:
        """Train for a few epochs to the end, with a picture on the way."""
        given = {"epochs": EPOCHS, "batch_size": 64, **settings}
        self.window.document.set_training(given)
        self.window.late.training.form.read()
        loop = QEventLoop()

        def told(event: object) -> None:
            if isinstance(event, Epoch) and event.epoch == EPOCHS - 1:
                QTimer.singleShot(200, lambda: self.grab(during))
            elif isinstance(event, FINAL_EVENTS):
                QTimer.singleShot(1000, loop.quit)

        self.window.session.told.connect(told)
        self.window.train()
        loop.exec()
        self.window.session.told.disconnect(told)
        self.settle()

    def press(self, key: Qt.Key, text: str = "") -> None:
        """Press a key on the canvas, and type into what has the keys then."""
        canvas = self.window.canvas
        QTest.keyClick(canvas, key)
        for letter in text:
            QTest.keyClicks(self.window.focusWidget() or canvas, letter)
        self.settle(100)

    def close(self) -> None:
        """Close the window; runs are ended, and nothing of the drawing is kept."""
        self.window.session.close()  # so that nothing is asked
        for sheet in self.window.document.sheets:
            sheet.practice, sheet.path = True, None  # so that nothing is asked
        self.window.close()
