"""A window of its own for each test: no settings, runs or recovery copies of the user's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.inspector.inspector_layer import LayerPage
from designer.look import theme
from designer.projects.document import Document
from designer.session.training_panel import TrainingPanel
from designer.teach.learn_panel import LearnPanel
from designer.window import MainWindow
from graph import Project, build
from tests.designer.runs_desk import MakeRun, make_run_in


@pytest.fixture(scope="session", autouse=True)
def _leave_no_clipboard() -> Iterator[None]:
    """Empty the clipboard at the end: Qt would free what Python put there when Python is gone."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test's user keeps data."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # two threads crawl where other tests run beside
    return tmp_path


@pytest.fixture
def settings(home: Path) -> QSettings:
    return QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, home: Path, settings: QSettings) -> Iterator[MainWindow]:
    """The real window with LeNet-5, laid out for a laptop, and closed in good order."""
    made = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    made.session.runs_root = home / "runs"
    made.resize(1366, 768)
    qtbot.addWidget(made, before_close_func=_leave_clean)
    with qtbot.waitExposed(made):
        made.show()
    made.canvas.fit()
    yield made
    theme.use(None)


def _leave_clean(window: MainWindow) -> None:
    window.session.close()
    for sheet in list(window.document.sheets):
        window.document.remove(sheet)


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[str], list[str]]:
    """Press a button of the dialog that comes next, by real mouse; give the texts it showed."""

    def prepare(button: str) -> list[str]:
        seen: list[str] = []
        timer = QTimer(QApplication.instance(), interval=20)

        def press() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isVisible():
                return
            found = [b for b in dialog.findChildren(QPushButton) if bare(b.text()) == button]
            if found:
                timer.stop()
                timer.deleteLater()
                seen.append(getattr(dialog, "text", str)())
                qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

        timer.timeout.connect(press)
        timer.start()
        return seen

    return prepare


def bare(text: str) -> str:
    return text.replace("&", "")


def node(window: MainWindow, name: str) -> str:
    found = window.document.network.find(name)
    assert found is not None, name
    return found


def texts(widget: QWidget, kind: type[QPushButton] = QPushButton) -> list[str]:
    return [b.text() for b in widget.findChildren(kind) if b.isVisible()]


@pytest.fixture
def make_run(home: Path) -> MakeRun:
    """Make a run of LeNet-5 whose events were written as by a training of three epochs."""
    return make_run_in(home)


@pytest.fixture
def three(window: MainWindow) -> MainWindow:
    """LeNet-5, which was edited, AlexNet and an empty project, with the last in view."""
    window.canvas.add_layer("ReLU")
    window.files.from_template("alexnet")
    window.files.new()
    return window


@pytest.fixture
def panel(window: MainWindow) -> TrainingPanel:
    window.show_panel("training")
    return window.late.training


@pytest.fixture
def learn(qtbot: QtBot, window: MainWindow) -> LearnPanel:
    """The panel, opened by the inspector's button for the first convolution."""
    window.canvas.show_node(node(window, "conv1"))
    page = window.inspector.layer_page
    assert isinstance(page, LayerPage)
    qtbot.mouseClick(page.how_button, Qt.MouseButton.LeftButton)
    made = window.late.learn
    qtbot.waitUntil(lambda: made.in_view and made.window_page.slide is not None)
    return made
