"""The main window: puts the canvas and the panels together and connects them. Owns no logic."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from designer import theme
from designer.actions import Actions
from designer.banner import Banner
from designer.canvas import Canvas
from designer.dock_title import DockTitle
from designer.document import Document
from designer.export import Export
from designer.files import SUFFIX, Files
from designer.inspector import Inspector
from designer.late_imports import load_in_background
from designer.palette import Palette
from designer.panel_style import panel_style
from designer.problems_panel import ProblemsPanel
from designer.status import StatusBar
from designer.training_session import TrainingSession
from graph import ERROR, KINDS, WARNING, Project, build
from training.settings import TrainingSettings

if TYPE_CHECKING:
    from designer.late_panels import LatePanels

LAYOUT_VERSION = 1


class MainWindow(QMainWindow):
    """One project with its panels. `first_painted` comes once, when the drawing is on screen."""

    first_painted = Signal()

    def __init__(self, document: Document, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setObjectName("stride")
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.document = document
        self.settings = settings if settings is not None else QSettings()
        self._styled = ""
        self._theme = str(self.settings.value("theme", "system"))
        theme.use(None if self._theme == "system" else self._theme)
        self._restyle()
        self.session = TrainingSession(document, self)
        self.files = Files(document, self.settings, self)
        self.export = Export(
            document, self._training_settings, lambda: self.session.runs_root, self
        )
        self.canvas = Canvas(document)
        self.banner = Banner()
        self.palette_panel = Palette()
        self.inspector = Inspector(document)
        self.problems_panel = ProblemsPanel(document)
        self.status = StatusBar(document)
        self.palette_panel.setMinimumWidth(170)
        self.inspector.setMinimumWidth(290)
        self._late: LatePanels | None = None
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._after_first_paint)
        self._idle = QTimer(self, interval=60)
        self._idle.timeout.connect(self._make_next_panel)
        self._place()
        self.actions_ = Actions(self)
        self.actions_.show_theme(self._theme)
        self._connect()
        self._show_title()
        self._show_problem_count()
        self._show_batch()
        self._restore_layout()
        self.canvas.viewport().installEventFilter(self)

    # -- how it is put together --------------------------------------------------------------

    def _place(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.canvas, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        area = Qt.DockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        self.setTabPosition(area.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        self.docks = {
            "palette": self._dock("palette", self.tr("Layers"), area.LeftDockWidgetArea),
            "inspector": self._dock("inspector", self.tr("Inspector"), area.RightDockWidgetArea),
        }
        for dock in self.docks.values():
            dock.setTitleBarWidget(DockTitle(dock))
        self.docks["palette"].setWidget(self.palette_panel)
        self.docks["inspector"].setWidget(self.inspector)
        titles = {
            "problems": self.tr("Problems"),
            "code": self.tr("Code"),
            "training": self.tr("Training"),
            "runs": self.tr("Runs"),
        }
        for name, title in titles.items():
            dock = self._dock(name, title, area.BottomDockWidgetArea)
            dock.setTitleBarWidget(QWidget())
            if name != "problems":
                self.tabifyDockWidget(self.docks["problems"], dock)
            self.docks[name] = dock
        self.problems_panel.stand_in(self.docks["problems"])
        self.docks["problems"].raise_()

    def _dock(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        document, canvas, status = self.document, self.canvas, self.status
        document.filed.connect(self._show_title)
        document.filed.connect(self._show_batch)
        document.undo_stack.cleanChanged.connect(lambda _clean: self._show_title())
        document.edited.connect(lambda _nodes: self._show_problem_count())
        document.switched.connect(self._on_switch)
        self.palette_panel.chosen.connect(self._add_layer)
        self.inspector.refused.connect(self.complain)
        self.inspector.page_wanted.connect(self.show_page)
        self.problems_panel.chosen.connect(canvas.show_node)
        self.problems_panel.refused.connect(self.complain)
        canvas.refused.connect(self.complain)
        canvas.zoomed.connect(status.show_zoom)
        status.problems_wanted.connect(self.check)
        self.files.failed.connect(self.alarm)
        self.files.done.connect(status.say)
        self.export.failed.connect(self.alarm)
        self.export.done.connect(status.say)
        self.session.began.connect(lambda: self.show_panel("training"))

    @property
    def late(self) -> LatePanels:
        """The panels that are made after the first paint, or when they are first asked for."""
        if self._late is None:
            from designer.late_panels import LatePanels

            self._late = LatePanels(self)
        return self._late

    def _training_settings(self) -> TrainingSettings:
        from training.errors import SettingsError
        from training.settings import parse_settings

        try:
            return parse_settings(self.document.project.training)
        except SettingsError:
            return TrainingSettings()

    # -- what actions and panels ask of it -------------------------------------------------------

    def complain(self, sentence: str) -> None:
        """Show a refusal in the status bar."""
        self.status.say(sentence, severity="error")

    def alarm(self, sentence: str) -> None:
        """Show across the canvas what must not be missed."""
        self.banner.say(sentence)
        self.complain(sentence)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        self.late.make(name)
        self.docks[name].show()
        self.docks[name].raise_()

    def check(self) -> None:
        """Show the problems, or that there are none."""
        self.show_panel("problems")
        count = len(self.document.report.problems)
        self.status.say(self.tr("All shapes fit.") if not count else "")

    def train(self) -> None:
        """Start training with the settings of the panel."""
        self.show_panel("training")
        self.late.training.train()

    def pause(self) -> None:
        """Pause the run, or let it go on."""
        self.late.training.pause_or_proceed()

    def resume(self) -> None:
        """Go on with the run that ended early."""
        self.late.training.resume()

    def show_node_called(self, name: str) -> None:
        """Select the layer of a name, if the drawing still has it."""
        node = self.document.network.find(name)
        if node is not None:
            self.canvas.show_node(node)
        else:
            self.complain(self.tr("There is no layer {} in the drawing any more.").format(name))

    def _add_layer(self, kind: str) -> None:
        self.canvas.add_layer(kind)
        self.canvas.setFocus()

    def show_page(self, kind: str) -> None:
        """Show the page of a layer kind."""
        from designer.kind_page import KindPage

        page = KindPage(KINDS[kind], self)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.show()

    def show_help(self) -> None:
        """Show the page of the selected layer's kind."""
        chosen = next(iter(self.document.selection), None)
        if chosen is None:
            self.status.say(self.tr("Select a layer to read its page."))
        else:
            self.show_page(self.document.network.layer(chosen).kind)

    def show_about(self) -> None:
        """Say what Stride is."""
        text = self.tr(
            "<h3>Stride</h3><p>Draw a convolutional network, see its shapes checked as you draw, "
            "train it, and export it as plain PyTorch.</p>"
        )
        QMessageBox.about(self, self.tr("About Stride"), text)

    def use_theme(self, name: str) -> None:
        """Switch to "light", "dark" or "system"."""
        self._theme = name
        self.settings.setValue("theme", name)
        theme.use(None if name == "system" else name)
        self._restyle()
        self.actions_.show_theme(name)

    # -- what it shows itself --------------------------------------------------------------------

    def _on_switch(self) -> None:
        self.banner.hide()
        self._show_title()
        self._show_problem_count()
        self._show_batch()
        self.status.say("")

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.document.title}[*] — Stride")
        self.setWindowModified(self.document.modified)
        self.setWindowFilePath(str(self.document.path or ""))
        self.setWindowTitle(f"{self.document.title}[*] — Stride")

    def _show_problem_count(self) -> None:
        problems = self.document.report.problems
        grave = sum(problem.severity in (ERROR, WARNING) for problem in problems)
        title = self.tr("Problems")
        self.docks["problems"].setWindowTitle(f"{title} ({grave})" if grave else title)

    def _show_batch(self) -> None:
        self.status.set_batch(self._training_settings().batch_size)

    def _restyle(self) -> None:
        colours = theme.current()
        if self._styled != colours.name:
            self._styled = colours.name
            self.setStyleSheet(panel_style(colours.colours))

    def changeEvent(self, event: QEvent) -> None:
        """Take another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the first paint of the canvas, once it is done."""
        if event.type() == QEvent.Type.Paint:
            self.canvas.viewport().removeEventFilter(self)
            self._painted.start()
        return False

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        load_in_background()
        self._idle.start()

    def _make_next_panel(self) -> None:
        if not self.late.make_next():
            self._idle.stop()

    # -- layout ------------------------------------------------------------------------------

    def _restore_layout(self) -> None:
        geometry, state = self.settings.value("geometry"), self.settings.value("layout")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            room = self.screen().availableGeometry()
            self.resize(min(1600, room.width()), min(960, room.height()))
        self._default_sizes()
        self._first_layout = self.saveState(LAYOUT_VERSION)
        if isinstance(state, QByteArray):
            self.restoreState(state, LAYOUT_VERSION)

    def _default_sizes(self) -> None:
        sides = [self.docks["palette"], self.docks["inspector"]]
        self.resizeDocks(sides, [190, 310], Qt.Orientation.Horizontal)
        self.resizeDocks(
            [self.docks["problems"]],
            [max(272, round(0.33 * self.height()))],
            Qt.Orientation.Vertical,
        )

    def reset_panels(self) -> None:
        """Put all panels back to where they were at first."""
        self.restoreState(self._first_layout, LAYOUT_VERSION)
        for dock in self.docks.values():
            dock.show()
        self._default_sizes()

    # -- files dropped, and the end --------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a project file."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project file."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.files.open(path))

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix == SUFFIX), None)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about a run under way and about unsaved changes, then let go of everything."""
        if not (self._may_stop_training() and self.files.may_leave()):
            event.ignore()
            return
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("layout", self.saveState(LAYOUT_VERSION))
        self.hide()
        self.session.close()
        self.export.close()
        self.files.copy.close()
        self.document.close()
        event.accept()

    def _may_stop_training(self) -> bool:
        if not self.session.state.busy:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Training is under way"),
            self.tr("Stop the training and close?"),
            parent=self,
        )
        box.setInformativeText(self.tr("The run is saved first and can be resumed later."))
        stop = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is stop


def open_window(path: Path | None = None) -> int:
    """Open the window with a file, or with LeNet-5; return the exit code when it is closed."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Stride")
    app.setOrganizationName("Stride")
    theme.follow(app)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})))
    window.show()
    window.canvas.fit()
    if path is not None:
        window.files.open(path)
    else:
        QTimer.singleShot(0, window.files.offer_orphan)
    return app.exec()
