"""The panel 'How it works': the window that slides, the field, the costs, and comparisons."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from designer.look.panel import Panel
from designer.projects.document import Document
from designer.teach.compare_page import ComparePage
from designer.teach.costs_page import CostsPage
from designer.teach.field_page import FieldPage
from designer.teach.playback import Motion
from designer.teach.window_page import WindowPage

PAGE = "learn/page"


class LearnPanel(Panel):
    """Four pages about the selected layer and the network in view.

    `chosen(node)` is a layer to show on the canvas, `pointed(node)` one to light there ("": none).
    Nothing moves, and nothing is reckoned, while the panel is out of view.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(
        self, document: Document, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self.motion = Motion(settings, self)
        self.window_page = WindowPage(document, self.motion)
        self.field_page = FieldPage(document, self.motion)
        self.costs_page = CostsPage(document)
        self.compare_page = ComparePage(document)
        self.costs_page.chosen.connect(self.chosen)
        self.costs_page.pointed.connect(self.pointed)
        self.pages = QStackedWidget()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What to look at"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for page, title in (
            (self.window_page, self.tr("Sliding window")),
            (self.field_page, self.tr("Receptive field")),
            (self.costs_page, self.tr("Costs")),
            (self.compare_page, self.tr("Compare")),
        ):
            self.pages.addWidget(page)
            self.tabs.addTab(title)
        self.move_box = QCheckBox(self.tr("Motion"))
        self.move_box.setToolTip(self.tr("Whether pictures may move by themselves"))
        self.move_box.setChecked(self.motion.allowed)
        self.move_box.toggled.connect(self.motion.allow)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 12, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.move_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        self.tabs.currentChanged.connect(self._turn)
        kept = str(settings.value(PAGE, "0"))
        self.tabs.setCurrentIndex(int(kept) if kept.isdigit() else 0)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        document.edited.connect(lambda _nodes: self._soon())
        document.selected.connect(self._soon)
        document.switched.connect(self._soon)
        document.listed.connect(self._soon)

    # -- what is in view ---------------------------------------------------------------------

    def _turn(self, index: int) -> None:
        self._hold()
        self.pages.setCurrentIndex(index)
        self._settings.setValue(PAGE, index)
        self._soon()

    def show_page(self, page: QWidget) -> None:
        """Turn to one of the pages."""
        self.tabs.setCurrentIndex(self.pages.indexOf(page))

    def show_selected(self) -> None:
        """Turn to the page that tells most: the layer's window, its field, or all the costs."""
        node = self._chosen()
        if node is None:
            self.show_page(self.costs_page)
            return
        self.window_page.show_node(node)
        self.show_page(self.window_page if self.window_page.has_picture else self.field_page)

    def _hold(self) -> None:
        self.window_page.hold()
        self.field_page.playback.pause()

    def come_into_view(self) -> None:
        """Catch up with what was selected and edited meanwhile."""
        self.refresh()

    def go_out_of_view(self) -> None:
        """Let nothing move where nobody looks."""
        self._hold()

    def _soon(self) -> None:
        if self.in_view:
            self._later.start()

    def refresh(self) -> None:
        """Show the page in view as the model has it now."""
        node = self._chosen()
        page = self.pages.currentWidget()
        if page is self.window_page:
            self.window_page.show_node(node)
        elif page is self.field_page:
            self.field_page.show_node(node if node is not None else self._end())
        elif page is self.costs_page:
            self.costs_page.refresh()
        else:
            self.compare_page.refresh()

    def _chosen(self) -> str | None:
        network = self._document.network
        chosen = [node for node in self._document.selection if node in network]
        return chosen[0] if len(chosen) == 1 else None

    def _end(self) -> str | None:
        """Return the network's first output, whose field is that of the whole network."""
        sinks = self._document.report.sinks()
        return sinks[0] if sinks else None
