"""Takes the pictures of the documentation from the real window: `python scripts/shots.py [FOLDER]`.

Each picture is a window in a state that a user can reach: a real network, a real training.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QSettings, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from designer import theme  # noqa: E402
from designer.document import Document  # noqa: E402
from designer.window import MainWindow  # noqa: E402
from graph import Project, build  # noqa: E402
from graph.edits import set_parameters  # noqa: E402
from training.messages import FINAL_EVENTS, Epoch  # noqa: E402

LAPTOP, LARGE = (1366, 768), (1920, 1080)
EPOCHS = 3


class Studio:
    """A window to be pictured."""

    def __init__(self, app: QApplication, folder: Path, work: Path) -> None:
        self._app = app
        self._folder = folder
        settings = QSettings(str(work / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
        self.window.session.runs_root = work / "runs"
        self.resize(LAPTOP)
        self.window.show()
        self.settle()

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size."""
        self.window.resize(*size)
        self.settle()

    def settle(self, milliseconds: int = 400) -> None:
        """Let everything that is due be done and drawn."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def select(self, name: str) -> None:
        """Select a layer and show the whole drawing."""
        node = self.window.document.network.find(name)
        assert node is not None
        self.window.document.select([node])
        self.window.canvas.fit()

    def shot(self, name: str) -> None:
        """Write a picture once everything is drawn."""
        self.settle()
        self.grab(name)

    def grab(self, name: str) -> None:
        """Write a picture of this instant."""
        path = self._folder / f"{name}.png"
        self.window.grab().save(str(path))
        print(path)

    def change(self, layer: str, **values: object) -> None:
        """Change a layer's parameters as the inspector does."""
        document = self.window.document
        node = document.network.find(layer)
        assert node is not None
        document.push(set_parameters(document.network, node, **values), f"Change {layer}")

    def look_at(self, data: str) -> None:
        """Choose a data set in the data panel, and wait until it was looked through."""
        panel = self.window.late.data
        loop = QEventLoop()
        panel.look.found.connect(lambda _found: loop.quit())
        panel.choose(data)
        loop.exec()

    def train(self) -> None:
        """Train for a few epochs, to the end."""
        self.window.document.set_training({"epochs": EPOCHS, "batch_size": 64})
        self.window.late.training.form.read()
        loop = QEventLoop()

        def told(event: object) -> None:
            if isinstance(event, Epoch) and event.epoch == EPOCHS - 1:
                QTimer.singleShot(200, lambda: self.grab("training-live"))
            elif isinstance(event, FINAL_EVENTS):
                QTimer.singleShot(1000, loop.quit)

        self.window.session.told.connect(told)
        self.window.train()
        loop.exec()
        self.window.session.told.disconnect(told)
        self.settle()


def take(studio: Studio) -> None:
    """Take all pictures."""
    window = studio.window
    panel: Callable[[str], None] = window.show_panel
    studio.select("conv1")
    studio.shot("window")
    panel("code")
    studio.shot("code")
    panel("data")
    studio.look_at("mnist5k-cluttered")
    studio.shot("data")
    studio.train()
    studio.shot("training")
    panel("runs")
    studio.shot("runs")
    panel("problems")
    studio.change("conv2", kernel_size=17)
    studio.select("conv2")
    studio.shot("problems")
    panel("code")
    studio.shot("code-error")
    window.document.undo_stack.undo()
    window.document.select([])
    window.canvas.fit()
    panel("training")
    window.use_theme("dark")
    studio.shot("dark")
    panel("code")
    studio.select("fc1")
    studio.resize(LARGE)
    window.canvas.fit()
    studio.shot("dark-large")
    window.use_theme("light")
    panel("training")
    studio.shot("large")
    studio.resize(LAPTOP)
    explain(studio)


def explain(studio: Studio) -> None:
    """Take the pictures of the panel that explains layers."""
    studio.select("conv1")
    studio.window.show_how()
    learn = studio.window.late.learn
    learn.window_page.playback.go(265)
    studio.shot("learn-window")
    studio.select("pool2")
    learn.show_page(learn.field_page)
    studio.shot("learn-field")
    learn.show_page(learn.costs_page)
    studio.shot("learn-costs")
    learn.show_page(learn.compare_page)
    studio.shot("learn-compare")


def main() -> int:
    """Take the pictures into docs/pictures, or into the folder named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme.follow(app)
    with tempfile.TemporaryDirectory() as work:
        studio = Studio(app, folder, Path(work))
        take(studio)
        studio.window.document.undo_stack.setClean()
        studio.window.document.replace(Project({"lenet5": build("lenet5")}))
        studio.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
