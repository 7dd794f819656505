"""The inspector: what is selected, why it has its shape, and the form of its parameters."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.inspector.inspector_layer import LayerPage
from designer.inspector.inspector_network import NetworkPage
from designer.inspector.inspector_problems import LayerProblems
from designer.inspector.inspector_several import SeveralPage
from designer.projects.document import Document
from graph import Layer


class Inspector(QWidget):
    """Shows one layer, several, or the network; `refused` tells why an edit was not taken."""

    refused = Signal(str)
    page_wanted = Signal(str)
    how_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.network_page = NetworkPage(document)
        self.several_page = SeveralPage(document)
        self.several_page.refused.connect(self.refused)
        self._pages: dict[type[Layer], LayerPage] = {}
        self._areas: dict[LayerPage, QScrollArea] = {}
        self.problems = LayerProblems(document)
        self.problems.refused.connect(self.refused)
        self._stack = QStackedWidget()
        for page in (self.network_page, self.several_page):
            self._stack.addWidget(_scrolled(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.problems)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        document.edited.connect(lambda _nodes: self._later.start())
        document.selected.connect(self.refresh)
        document.refresh_on_switch(self._forget)
        self.refresh()

    @property
    def layer_page(self) -> LayerPage | None:
        """The page of the selected layer, if one is selected."""
        shown = self._stack.currentWidget()
        page = shown.widget() if isinstance(shown, QScrollArea) else None
        return page if isinstance(page, LayerPage) else None

    def reveal(self, field: QWidget) -> None:
        """Scroll the page in view so that a field of it can be seen."""
        shown = self._stack.currentWidget()
        if isinstance(shown, QScrollArea):
            shown.ensureWidgetVisible(field)

    def _forget(self) -> None:
        for page in self._pages.values():
            page.leave()
        self.refresh()

    def refresh(self) -> None:
        """Show the selection as the model has it now."""
        network = self._document.network
        self.problems.refresh()
        chosen = [node for node in self._document.selection if node in network]
        if len(chosen) == 1:
            self._show_layer(chosen[0])
            return
        for page in self._pages.values():
            page.leave()
        if chosen:
            self.several_page.show_nodes(sorted(chosen, key=network.structure().place.__getitem__))
            self._stack.setCurrentIndex(1)
        else:
            self.network_page.refresh()
            self._stack.setCurrentIndex(0)

    def _show_layer(self, node: str) -> None:
        kind = type(self._document.network.layer(node))
        page = self._pages.get(kind)
        if page is None:
            page = LayerPage(self._document, kind)
            page.page_wanted.connect(self.page_wanted)
            page.how_wanted.connect(self.how_wanted)
            self._pages[kind] = page
            self._areas[page] = _scrolled(page)
            self._stack.addWidget(self._areas[page])
        for other in self._pages.values():
            if other is not page:
                other.leave()
        page.show_node(node)
        self._stack.setCurrentWidget(self._areas[page])


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
