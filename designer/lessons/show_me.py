"""Shows where a step happens: brings it into view and points at it with the step's hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QTreeWidgetItemIterator, QWidget

from designer.lessons.watch import PAGES
from designer.look.callout import Callout
from designer.palette import KIND as KIND_ROLE
from graph.course import BLOCK, KIND, LAYER, PAGE, PARAMETER, Spot

if TYPE_CHECKING:
    from designer.window import MainWindow

PANELS = ("problems", "code")
SETTLE = 60
"""Milliseconds that docks and forms take to be laid out before they are pointed at."""


class ShowMe(Callout):
    """Points at a `Spot` until a key or a mouse button is pressed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self._hint = ""
        self._spot: Spot | None = None
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self._point)

    def show_spot(self, spot: Spot, hint: str) -> None:
        """Bring a place into view and point at it."""
        self._spot, self._hint = spot, hint
        window = self._main
        if spot.what == PAGE:
            self._open_page(spot)
        elif spot.what == PARAMETER:
            self._select(spot.name)
            window.show_panel("inspector")
        elif spot.what == KIND:
            window.show_panel("palette")
            window.palette_panel.search.clear()
        else:
            node = window.document.network.find(spot.name)
            if node is not None:
                window.canvas.ensure_in_view(node)
        self._later.start()

    def away(self) -> None:
        """Stop pointing."""
        super().away()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with the next press of a key or a mouse button, wherever it is."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.away()
            return False
        return super().eventFilter(watched, event)

    # -- bringing it into view -------------------------------------------------------------

    def _select(self, name: str) -> bool:
        window = self._main
        node = window.document.network.find(name)
        if node is not None:
            window.document.select([node])
            window.canvas.ensure_in_view(node)
        return node is not None

    def _open_page(self, spot: Spot) -> None:
        window = self._main
        if spot.detail:
            self._select(spot.detail)
        if spot.name in PANELS:
            window.show_panel(spot.name)
            return
        learn = window.late.learn
        window.show_panel("learn")
        window.layout_.make_room("learn")
        learn.tabs.setCurrentIndex(PAGES.index(spot.name))

    # -- pointing at it --------------------------------------------------------------------

    def _point(self) -> None:
        rect = self.target()
        if rect is not None:
            self.point(rect, self._hint)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def target(self) -> QRect | None:
        """Return where the spot is in the window now; None where it cannot be seen."""
        if self._spot is None:
            return None
        return {
            LAYER: self._layer,
            BLOCK: self._layer,
            PARAMETER: self._field,
            PAGE: self._page,
            KIND: self._row,
        }[self._spot.what](self._spot)

    def _inside(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self._main, rect.topLeft()), rect.size())

    def _layer(self, spot: Spot) -> QRect | None:
        canvas, network = self._main.canvas, self._main.document.network
        item = canvas.board.nodes.get(network.find(spot.name) or "")
        if item is None:
            return None
        place = canvas.mapFromScene(item.frame.body.translated(item.pos())).boundingRect()
        return self._inside(canvas.viewport(), place.intersected(canvas.viewport().rect()))

    def _field(self, spot: Spot) -> QRect | None:
        page = self._main.inspector.layer_page
        if page is None or spot.detail not in page.form.rows:
            return self._layer(spot)
        self._main.inspector.reveal(page.form.rows[spot.detail].field)
        field = page.form.rows[spot.detail].field
        return self._inside(field, field.rect())

    def _page(self, spot: Spot) -> QRect | None:
        window = self._main
        if spot.name in PANELS:
            dock = window.docks[spot.name]
            return self._inside(dock, dock.rect().adjusted(2, 2, -2, -2))
        learn = window.late.learn
        if spot.name == "window" and learn.window_page.slide is not None:
            bar = learn.window_page.bar
            return self._inside(bar, bar.rect())
        return self._inside(learn.tabs, learn.tabs.tabRect(learn.tabs.currentIndex()))

    def _row(self, spot: Spot) -> QRect | None:
        kinds = self._main.palette_panel.list
        walk = QTreeWidgetItemIterator(kinds)
        while (item := walk.value()) is not None:
            if item.data(0, KIND_ROLE) == spot.name:
                kinds.scrollToItem(item)
                return self._inside(kinds.viewport(), kinds.visualItemRect(item))
            walk += 1
        return None
