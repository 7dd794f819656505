"""Two drawings compared on one canvas that is only looked at: what came, went and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from designer.canvas.camera import EDGE, Camera
from designer.canvas.frame import frame_of
from designer.canvas.mark import ADDED, CHANGED, REMOVED, Mark
from designer.canvas.overview import Overview
from designer.canvas.scene import Scene
from designer.look.theme import text_scale
from designer.projects.document import Document
from designer.said import said
from graph import Project, Report
from graph.difference_drawing import Compared

READABLE = 0.75
"""The zoom below which the words in a layer are too small to be read with ease; by the scale of
text, as whoever wants larger text wants it here too."""
AROUND = 56.0
"""Scene pixels around what differs: the layer before and the layer after can be guessed."""


class DifferenceView(Camera):
    """Shows one comparison; drag or scroll to move, turn the wheel to zoom, click a layer.

    What differs is seen in places, each as much as can be read in one view, along the data. The
    whole drawing is shown first if it can be read, else the first place; a double click on the
    ground goes from the one to the other, one on a layer goes to it.

    `chosen(str)` gives the node that was clicked, `looked()` tells that `place`, `places` or
    `is_whole` may be others. `top` is the check of the drawing of both, if it is known. The scene
    and its items are those of the canvas.
    """

    chosen = Signal(str)
    looked = Signal()

    def __init__(
        self, compared: Compared, top: Report | None = None, parent: QWidget | None = None
    ) -> None:
        self.compared = compared
        self.document = Document(Project({"compared": compared.network}), top=top)
        super().__init__(Scene(self.document), parent)
        self.board.setParent(self)
        self.document.setParent(self)
        self._differing = _along_the_data(compared)
        self._overview = Overview(self.board)
        self._pressed: QPointF | None = None
        self._looked = False
        self.place = 0
        """Which of the places was gone to at last."""
        self._placed: tuple[float, int, int] | None = None
        """How the view stood when it showed that place."""
        self._found: tuple[QSize, list[tuple[str, ...]]] | None = None
        """The places, and the size of the view that they were found for."""
        self.setDragMode(Camera.DragMode.ScrollHandDrag)
        self.setAccessibleName(self.tr("The drawings compared"))
        self.document.selected.connect(self.board.show_selection)
        self.board.gradual.grown.connect(self._on_grown)
        self.zoomed.connect(self.looked)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.looked)
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        board, found = self.board, self.compared
        board.recolour()
        theme = board.theme
        removed = self.tr("removed")
        marks = {node: Mark.of(ADDED, "", theme) for node in found.added}
        marks |= {node: Mark.of(REMOVED, removed, theme) for node in found.removed}
        marks |= {
            node: Mark.of(CHANGED, ", ".join(map(said, words)), theme)
            for node, words in found.changed.items()
            if node not in marks
        }
        board.mark(marks)
        for wires, pen in ((found.joined, theme.port_fits_line), (found.cut, theme.wire_refused)):
            for wire in wires & board.wires.keys():
                board.wires[wire].setPen(pen)
        self.viewport().update()

    def _on_grown(self) -> None:
        """Paint what was made; its wires take their colours once all of them are there."""
        if not self.board.gradual.running:
            self.recolour()
        self.viewport().update()

    # -- where one looks -------------------------------------------------------------------

    @property
    def is_whole(self) -> bool:
        """Whether the whole drawing is in view, and was not moved since."""
        return self._whole is not None and self._whole[1] == self._stand()

    @property
    def places(self) -> list[tuple[str, ...]]:
        """What differs, along the data: as many layers in each as can be read in one view."""
        size = self.viewport().size()
        if self._found is None or self._found[0] != size:
            self._found = size, self._find_places(size)
        return self._found[1]

    def _find_places(self, size: QSize) -> list[tuple[str, ...]]:
        zoom = READABLE * text_scale()
        wide = (size.width() - EDGE) / zoom - 2 * AROUND
        high = (size.height() - EDGE) / zoom - 2 * AROUND
        found: list[tuple[str, ...]] = []
        nodes: list[str] = []
        area = QRectF()
        for node in self._differing:
            more = area | self._body(node)
            if nodes and (more.width() > wide or more.height() > high):
                found.append(tuple(nodes))
                nodes, more = [], self._body(node)
            nodes.append(node)
            area = more
        return [*found, tuple(nodes)] if nodes else found

    def _body(self, node: str) -> QRectF:
        """Where a layer is drawn, which is known before its item is made."""
        network = self.compared.network
        return frame_of(network.layer(node)).body.translated(*network.position(node))

    def go_to_place(self, place: int) -> None:
        """Show one of the places as large as it can be read."""
        places = self.places
        if not places:
            return
        self.place = min(max(place, 0), len(places) - 1)
        area = QRectF()
        for node in places[self.place]:
            area |= self._body(node)
        self.show_area(area.adjusted(-AROUND, -AROUND, AROUND, AROUND), largest=text_scale())
        self._placed = self._stand()
        self.looked.emit()

    def turn_about(self) -> None:
        """Go from the whole drawing to what differs, or back."""
        if self.is_whole and self._differing:
            self.go_to_place(self.place)
        else:
            self.fit()
        self.looked.emit()

    def go_to(self, node: str) -> None:
        """Bring a layer to the middle, near enough to read it, and mark it."""
        self.document.select([node])
        for number, nodes in enumerate(self.places):
            if node in nodes:
                self.place = number
        self.set_zoom(max(self.zoom, text_scale()))
        self.centerOn(*self.compared.network.position(node))
        self.looked.emit()

    def _look_first(self) -> None:
        self.fit()
        if self.zoom < READABLE * text_scale() and self._differing:
            self.go_to_place(0)
        self.looked.emit()

    def close_document(self) -> None:
        """Let go of what is shown before the view is destroyed."""
        self.document.close()

    # -- what Qt asks ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items, or from afar flat boxes in the colours of the marks."""
        if not self.is_far:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        self.drawBackground(painter, self.visible())
        painter.setTransform(self.viewportTransform())
        self._overview.paint(painter)
        self._overview.paint_names(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing the place that is shown, if it was not left since."""
        stays = self._placed is not None and self._placed == self._stand()
        super().resizeEvent(event)
        if not self.isVisible() or event.size().isEmpty():  # it is still being laid out
            return
        if not self._looked:
            self._looked = True
            self._look_first()
        elif stays:
            self.go_to_place(self.place)
        else:
            self.looked.emit()  # there may be more places or fewer

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tooltip all that is another in a layer, of which its card has room for one."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            node = self.board.hit(self.at(event.pos())).node
            words = self.compared.changed.get(node, ()) if node is not None else ()
            text = "\n".join(map(said, words))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the ground."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the layer under the mouse, if the mouse did not move."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - pressed).manhattanLength()
        node = self.board.hit(self.at(event.position())).node
        if moved < QApplication.startDragDistance() and node is not None:
            self.document.select([node])
            self.chosen.emit(node)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to a layer; on the ground, from the whole drawing to what differs or back."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        node = self.board.hit(self.at(event.position())).node
        if node is not None:
            self.go_to(node)
        else:
            self.turn_about()


def _along_the_data(compared: Compared) -> list[str]:
    """Return what differs from the input on; what was removed comes after the layer before it."""
    network, removed = compared.network, compared.removed
    rank: dict[str, float] = {}
    for number, node in enumerate(network.order()):
        sources = [wire.source for wire in network.wires_into(node).values()]
        rank[node] = rank[sources[0]] + 0.5 if node in removed and sources else number
    differing = {*compared.added, *removed, *compared.changed}
    return sorted(differing, key=lambda node: (rank[node], node))
