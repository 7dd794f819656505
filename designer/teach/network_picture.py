"""A small picture of a network: its real drawing, turned to lie along if that fits better."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.canvas.scene import Scene
from designer.projects.document import Document
from graph import Network, Project

MOST = 60
"""Layers up to which a drawing can be told in a small picture."""
LARGEST = 0.9


class NetworkPicture(QWidget):
    """Draws a network as the canvas does; large ones are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(60, 80)

    def sizeHint(self) -> QSize:
        """Return room for a chain of a few layers."""
        return QSize(170, 220)

    def show_network(self, network: Network | None) -> None:
        """Show a network, or nothing."""
        self._let_go()
        if network is not None and 0 < len(network) <= MOST:
            self._document = Document(Project({"picture": network}))
            self._document.setParent(self)  # it goes with the picture
            self._scene = Scene(self._document)
        self.update()

    def _let_go(self) -> None:
        if self._scene is not None and self._document is not None:
            self._scene.deleteLater()
            self._document.close()
            self._document.deleteLater()
        self._scene = self._document = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the network to fit."""
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        drawing = self._scene.drawing().adjusted(-14, -14, 14, 14)
        scale = min(self.width() / drawing.width(), self.height() / drawing.height(), LARGEST)
        target = QRectF(0, 0, drawing.width() * scale, drawing.height() * scale)
        target.moveCenter(QRectF(self.rect()).center())
        self._scene.render(painter, target, drawing, Qt.AspectRatioMode.KeepAspectRatio)
        painter.end()
