"""Two drawings compared on one canvas that is only looked at: what came, went and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from designer.canvas.camera import Camera
from designer.canvas.mark import ADDED, CHANGED, REMOVED, Mark
from designer.canvas.overview import Overview
from designer.canvas.scene import Scene
from designer.projects.document import Document
from designer.said import said
from graph import Project
from graph.difference_drawing import Compared


class DifferenceView(Camera):
    """Shows one comparison; drag or scroll to move, turn the wheel to zoom, click a layer.

    `chosen(str)` gives the node that was clicked. The scene and its items are those of the canvas.
    """

    chosen = Signal(str)

    def __init__(self, compared: Compared, parent: QWidget | None = None) -> None:
        self.compared = compared
        self.document = Document(Project({"compared": compared.network}))
        super().__init__(Scene(self.document), parent)
        self.board.setParent(self)
        self.document.setParent(self)
        self._overview = Overview(self.board)
        self._pressed: QPointF | None = None
        self._looked = False
        self.setDragMode(Camera.DragMode.ScrollHandDrag)
        self.setAccessibleName(self.tr("The drawings compared"))
        self.document.selected.connect(self.board.show_selection)
        self.board.gradual.grown.connect(self.recolour)
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

    def go_to(self, node: str) -> None:
        """Bring a layer to the middle, near enough to read it, and mark it."""
        self.board.complete()
        self.document.select([node])
        self.set_zoom(max(self.zoom, 0.8))
        self.centerOn(self.board.nodes[node].pos())

    def close_document(self) -> None:
        """Let go of what is shown before the view is destroyed."""
        self.document.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items, or from afar flat boxes in the colours of the marks."""
        if not self.is_far:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        self.drawBackground(painter, self.visible())
        painter.setTransform(self.viewportTransform())
        self._overview.paint(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of it when it comes into view first."""
        super().resizeEvent(event)
        if not self._looked and self.isVisible():
            self._looked = True
            self.fit()

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
