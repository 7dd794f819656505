"""The main window: puts the canvas and the panels together and connects them. Owns no logic."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from designer import background, language
from designer.actions import Actions
from designer.cameras import Cameras
from designer.canvas import Canvas
from designer.dock_layout import DockLayout
from designer.export import Export
from designer.forms.field import take_typing
from designer.inspector.inspector import Inspector
from designer.late_imports import FOR_PANELS, FOR_PLOTS, LateImports
from designer.look import theme
from designer.look.banner import Banner
from designer.look.panel_style import panel_style
from designer.palette import Palette
from designer.problems.fix_preview import FixPreview
from designer.problems.problems_panel import ProblemsPanel
from designer.projects.disk_banner import DiskBanner
from designer.projects.disk_watch import DiskWatch
from designer.projects.document import Document
from designer.projects.files import SUFFIX, Files
from designer.projects.history import History
from designer.projects.network_bar import NetworkBar
from designer.projects.network_commands import NetworkCommands
from designer.projects.open_tabs import OpenTabs
from designer.projects.sheet_bar import SheetBar
from designer.projects.sheet_commands import SheetCommands
from designer.projects.trail_bar import TrailBar
from designer.session.queue_offer import QueueOffer
from designer.session.training_session import TrainingSession
from designer.status.status import StatusBar
from designer.welcome import Welcome
from graph import ERROR, WARNING, Project, build
from training.settings import TrainingSettings

if TYPE_CHECKING:
    from designer.late_panels import LatePanels


class MainWindow(QMainWindow):
    """Open projects and panels. `first_painted` comes once, when the drawing is on screen."""

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
        self.restyle()
        self.session = TrainingSession(document, self)
        self.files = Files(document, self.settings, self)
        self.tabs = OpenTabs(document, self.files, self.settings)
        self.export = Export(
            document, self._training_settings, lambda: self.session.runs_root, self
        )
        self.canvas = Canvas(document)
        self.canvas.commands.recent.keep_in(self.settings)
        self.banner = Banner()
        self.watch = DiskWatch(document, self)
        self.disk_banner = DiskBanner(document, self.watch)
        self.queue_offer = QueueOffer(self.session)
        self.sheets = SheetCommands(document, self.files, self.session, self)
        self.sheet_bar = SheetBar(document, self.sheets, self.watch)
        self.networks = NetworkCommands(document, self)
        self.network_bar = NetworkBar(document, self.networks)
        self.trail_bar = TrailBar(document)
        self.cameras = Cameras(document, self.canvas)
        self.history = History(document, self)
        self.palette_panel = Palette()
        self.inspector = Inspector(document)
        self.problems_panel = ProblemsPanel(document)
        self.fix_preview = FixPreview(document, self.canvas)
        self.status = StatusBar(document)
        self._late: LatePanels | None = None
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._after_first_paint)
        self._imports = LateImports(FOR_PANELS), LateImports(FOR_PLOTS)
        self._idle = QTimer(self, interval=60)
        self._idle.timeout.connect(self._make_next_part)
        self._place()
        self.welcome = Welcome(self)
        self.actions_ = Actions(self)
        self.actions_.show_theme(self._theme)
        self._connect()
        self._show_title()
        self._show_problem_count()
        self._show_batch()
        self.layout_.restore()
        self.canvas.viewport().installEventFilter(self)

    # -- how it is put together --------------------------------------------------------------

    def _place(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bars = (self.sheet_bar, self.network_bar, self.trail_bar)
        for row in (*bars, self.banner, self.disk_banner, self.queue_offer):
            layout.addWidget(row)
        layout.addWidget(self.canvas, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.layout_ = DockLayout(self)
        self.docks = self.layout_.docks
        self.docks["palette"].setWidget(self.palette_panel)
        self.docks["inspector"].setWidget(self.inspector)
        self.problems_panel.stand_in(self.docks["problems"])
        self.docks["problems"].raise_()

    def _connect(self) -> None:
        document, canvas, status = self.document, self.canvas, self.status
        document.filed.connect(self._show_title)
        document.filed.connect(self._show_batch)
        document.settling.connect(self._take_typing)
        document.edited.connect(lambda _nodes: self._show_problem_count())
        document.switched.connect(self._on_switch)
        self.palette_panel.chosen.connect(self._add_layer)
        self.palette_panel.page_wanted.connect(self.show_page)
        self.palette_panel.keep_in(self.settings)
        self.palette_panel.show_recent(self.canvas.commands.recent)
        self.inspector.refused.connect(status.refuse)
        self.inspector.page_wanted.connect(self.show_page)
        self.inspector.how_wanted.connect(self.show_how)
        self.problems_panel.chosen.connect(canvas.show_node)
        self.problems_panel.refused.connect(status.refuse)
        for cards in (self.problems_panel, self.inspector.problems):
            cards.considered.connect(self.fix_preview.consider)
            cards.left.connect(canvas.setFocus)
        canvas.refused.connect(status.refuse)
        canvas.zoomed.connect(status.show_zoom)
        status.problems_wanted.connect(self.check)
        self.files.failed.connect(self.alarm)
        self.files.done.connect(status.say)
        self.first_painted.connect(self.tabs.go_on)
        self.tabs.told.connect(self.alarm)
        status.follow(self.session, self.settings, self._training_settings)
        self.disk_banner.failed.connect(self.alarm)
        self.disk_banner.save_wanted.connect(self.files.save)
        self.sheet_bar.new_wanted.connect(self.files.new)
        self.networks.refused.connect(self.complain)
        self.export.failed.connect(self.alarm)
        self.export.done.connect(status.say)
        self.session.wanted.connect(lambda: self.show_panel("training"))
        self.session.said.connect(status.say)
        self.session.unsaid.connect(status.unsay)
        self.session.wrong.connect(self.alarm)
        self.queue_offer.failed.connect(self.alarm)
        self.first_painted.connect(self.session.find_all)

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
        """Select a layer of the drawing that was trained, if it still has one of this name."""
        if not self.session.show_drawing():
            self.complain(self.tr("The drawing of this run is not open any more."))
            return
        self.document.climb()
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
        self.welcome.show_kind(kind)

    def show_help(self) -> None:
        """Show the page of the kind in hand in the list of layers, else of the selected layer's."""
        kinds = (self.document.network.layer(node).kind for node in self.document.selection)
        if kind := self.palette_panel.in_hand() or next(kinds, ""):
            self.show_page(kind)
        else:
            self.status.say(self.tr("Select a layer to read its page."))

    def show_how(self) -> None:
        """Show how the selected layer works, with room for its picture."""
        self.show_panel("learn")
        self.late.learn.show_selected()
        self.layout_.make_room("learn")

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
        self.restyle()
        self.actions_.show_theme(name)

    # -- what it shows itself --------------------------------------------------------------------

    def _on_switch(self) -> None:
        self.banner.hide()
        self._show_title()
        self._show_problem_count()
        self._show_batch()
        self.status.say("")

    def _take_typing(self) -> None:
        """Have the field that is being typed in hand over its value, as on leaving it."""
        if take_typing(self):
            self.canvas.setFocus()

    def show_history(self) -> None:
        """Show the list of steps below the undo button."""
        button = self.actions_.toolbar.widgetForAction(self.actions_.undo)
        self.history.open_at(button.mapToGlobal(button.rect().bottomLeft()))

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

    def restyle(self) -> None:
        """Take the colours of the theme, and the size of text, that are chosen now."""
        colours = theme.current()
        look = f"{colours.name} {theme.text_scale()}"
        if self._styled != look:
            self._styled = look
            self.setStyleSheet(panel_style(colours.colours, theme.text_scale()))

    def changeEvent(self, event: QEvent) -> None:
        """Take another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the first paint of the canvas, once it is done."""
        if event.type() == QEvent.Type.Paint:
            self.canvas.viewport().removeEventFilter(self)
            self._painted.start()
        return False

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        self._idle.start()

    def _make_next_part(self) -> None:
        if background.under_way():
            return
        for_panels, for_plots = self._imports
        if not (for_panels.make_next() or self.late.make_next() or for_plots.make_next()):
            self._idle.stop()

    # -- files dropped, and the end --------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept project files."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open project files."""
        if paths := self._dropped(event):
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: [self.files.open(path) for path in paths])

    @staticmethod
    def _dropped(event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix == SUFFIX]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about a run under way and about unsaved changes, then let go of everything."""
        if not self.sheets.may_close_all():
            event.ignore()
            return
        self.welcome.close()
        self.layout_.keep()
        self.tabs.close()
        self.hide()
        self.watch.close()
        self.actions_.trials.close()
        self.session.close()
        self.export.close()
        if self._late is not None:
            self._late.close()
        self.files.copy.close()
        self.document.close()
        event.accept()


def open_window(path: Path | None = None) -> int:
    """Open the window with a file, or with LeNet-5; return the exit code when it is closed."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Stride")
    app.setOrganizationName("Stride")
    settings = QSettings()
    language.install(app, settings)
    theme.follow(app)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    window.layout_.fit_screen()
    window.show()
    window.canvas.fit()
    window.tabs.start(path)
    if path is None:
        QTimer.singleShot(0, window.files.offer_orphans)
    window.first_painted.connect(window.welcome.greet)
    return app.exec()
