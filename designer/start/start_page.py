"""The start page: recent projects, a network to type, the lessons and the built-in networks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.lessons.progress import Progress
from designer.lessons.words import translated
from designer.look import theme
from designer.look.flow import FlowLayout
from designer.look.icons import icon
from designer.projects.told_apart import told_apart
from designer.said import said
from designer.start.cards import PICTURE, LessonCard, NetworkCard, widened
from designer.start.start_row import StartRow
from designer.start.thumbnails import Thumbnails
from graph import TEMPLATES, GraphError, Network, arrange
from graph.course import LESSONS
from graph.shorthand import parse

EXAMPLE = "input 3x32x32 > conv 16 3x3 p1 > relu > maxpool 2 > flatten > fc 10 > output"
LEFT = 296
RECENT = 8


class StartPage(QWidget):
    """Lies over the panels and the canvas, and leaves menus, tools and status in view.

    Signals name what was chosen: a built-in network, a lesson, a file; `typed(Network)` is a
    network that was typed. `left()` tells that the page went, for whatever reason.
    """

    network_wanted = Signal(str)
    lesson_wanted = Signal(str)
    file_wanted = Signal(Path)
    typed = Signal(object)
    new_wanted = Signal()
    open_wanted = Signal()
    tour_wanted = Signal()
    always_wanted = Signal(bool)
    left = Signal()

    def __init__(self, window: QMainWindow, progress: Progress) -> None:
        super().__init__(window)
        self._window = window
        self._progress = progress
        self.thumbnails = Thumbnails(PICTURE, self)
        self.setAccessibleName(self.tr("Start page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_left())
        layout.addWidget(self._make_right(), 1)
        self.thumbnails.made.connect(self._show_picture)
        self.hide()
        window.installEventFilter(self)

    # -- how it is built -------------------------------------------------------------------

    def _make_left(self) -> QWidget:
        side = QFrame()
        side.setProperty("role", "startside")
        self._side = side
        theme.text_size.changed.connect(self._fit_side)
        self._fit_side()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(28, 28, 24, 20)
        layout.setSpacing(8)
        name = QLabel("Stride")
        name.setProperty("role", "hero")
        about = QLabel(self.tr("Draw a convolutional network, train it, export plain PyTorch."))
        about.setProperty("role", "help")
        about.setWordWrap(True)
        layout.addWidget(name)
        layout.addWidget(about)
        layout.addSpacing(12)
        for text, shape, signal in (
            (self.tr("New network"), "new", self.new_wanted),
            (self.tr("Open a project…"), "open", self.open_wanted),
            (self.tr("Tour of the window"), "pointer", self.tour_wanted),
        ):
            button = StartRow(icon(shape), text)
            button.clicked.connect(signal)
            layout.addWidget(button)
        layout.addSpacing(12)
        layout.addWidget(_heading(self.tr("Type a network")))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("A network as one line"))
        self.line.setPlaceholderText("input 3x32x32 > conv 16 3x3 > …")
        self.line.setToolTip(
            self.tr("Layers with > between them, for instance:\n{}").format(EXAMPLE)
        )
        self.line.returnPressed.connect(self._read_line)
        self.line.textEdited.connect(lambda _text: self._complain(""))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        layout.addWidget(self.line)
        layout.addWidget(self.wrong)
        layout.addSpacing(12)
        layout.addWidget(_heading(self.tr("Recent projects")))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        layout.addLayout(self._recent)
        layout.addStretch(1)
        self.always = QCheckBox(self.tr("Show this page at each start"))
        self.always.toggled.connect(self.always_wanted)
        layout.addWidget(self.always)
        return side

    def _fit_side(self) -> None:
        self._side.setFixedWidth(round(LEFT * widened()))

    def _make_right(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "startmain")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(32, 24, 32, 28)
        layout.setSpacing(10)
        close = QToolButton()
        close.setIcon(icon("close", "dim"))
        close.setToolTip(self.tr("Back to the drawing  (Esc)"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.leave)
        self.close_button = close
        top = QHBoxLayout()
        top.addWidget(_heading(self.tr("Lessons")), 1)
        top.addWidget(close)
        layout.addLayout(top)
        self.lessons = []
        lessons = FlowLayout(spacing=12)
        for number, lesson in enumerate(LESSONS.values(), start=1):
            title, about = translated(lesson.title), translated(lesson.summary)
            card = LessonCard(lesson.name, number, title, about, len(lesson.steps))
            card.clicked.connect(lambda _on=False, n=lesson.name: self.lesson_wanted.emit(n))
            self.lessons.append(card)
            lessons.addWidget(card)
        layout.addLayout(lessons)
        layout.addSpacing(16)
        layout.addWidget(_heading(self.tr("Built-in networks")))
        self.networks = []
        networks = FlowLayout(spacing=12)
        for template in TEMPLATES.values():
            entry = NetworkCard(template.name, said(template.title), template.year, self.thumbnails)
            entry.setToolTip(said(" ".join(template.description.split())))
            entry.clicked.connect(lambda _on=False, n=template.name: self.network_wanted.emit(n))
            self.networks.append(entry)
            networks.addWidget(entry)
        layout.addLayout(networks)
        layout.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    # -- showing ---------------------------------------------------------------------------

    def come(self, recent: Sequence[Path], *, always: bool) -> None:
        """Show the page, with these files and the progress as it is now."""
        self._show_recent(recent)
        self.always.blockSignals(True)
        self.always.setChecked(always)
        self.always.blockSignals(False)
        for card in self.lessons:
            card.show_done(len(self._progress.done(LESSONS[card.lesson])))
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()
        self.thumbnails.ask(list(TEMPLATES))

    def leave(self) -> None:
        """Go away; what was open lies below."""
        if self.isVisible():
            self.hide()
            self.thumbnails.rest()
            self._complain("")
            self.left.emit()

    def _show_recent(self, paths: Sequence[Path]) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = paths[:RECENT]
        for path, text in zip(paths, told_apart(paths, stems=True), strict=True):
            button = StartRow(icon("folder", "dim"), text)
            button.setToolTip(str(path))
            button.clicked.connect(lambda _on=False, path=path: self.file_wanted.emit(path))
            self._recent.addWidget(button)
        if not paths:
            none = QLabel(self.tr("None yet. What you save is listed here."))
            none.setProperty("role", "help")
            none.setWordWrap(True)
            self._recent.addWidget(none)

    def _show_picture(self, name: str) -> None:
        for card in self.networks:
            if card.network == name:
                card.update()

    def _cover(self) -> None:
        """Take the place between the toolbar and the status bar."""
        window = self._window
        area = window.rect()
        for bar in (window.menuBar(), *window.findChildren(QWidget, "toolbar")):
            if bar.isVisible() and not bar.isWindow():
                area.setTop(max(area.top(), bar.geometry().bottom() + 1))
        if window.statusBar().isVisible():
            area.setBottom(window.statusBar().geometry().top() - 1)
        self.setGeometry(area)

    # -- typing ----------------------------------------------------------------------------

    def _read_line(self) -> None:
        try:
            network = parse(self.line.text()).network
        except GraphError as error:
            self._complain(str(error))
            return
        arrange(network)
        named: Network = network
        named.title = self.tr("Untitled")
        self.line.clear()
        self.typed.emit(named)

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(said(sentence))
        self.wrong.setVisible(bool(sentence))

    # -- events ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._cover()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Have pictures in the theme that is current now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.thumbnails.ask(list(TEMPLATES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab within the page: what it covers is not to be reached."""
        order = [each for each in self.findChildren(QWidget) if _takes_keys(each)]
        here = QApplication.focusWidget()
        if not order:
            return False
        place = order.index(here) if here in order else -1 if next else 0
        wanted = order[(place + (1 if next else -1)) % len(order)]
        wanted.setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        self._reveal(wanted)
        return True

    def _reveal(self, widget: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().colours.canvas))
        painter.end()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "big")
    return label


def _takes_keys(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollArea)
