"""What is dragged over the canvas from elsewhere: layers from the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter

from designer.gestures import DropLayer

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class Drops:
    """Shows for one canvas where a layer would go, and adds it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._layer: DropLayer | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Take layers, and nothing else."""
        self._layer = DropLayer.of(self._canvas, event.mimeData())
        event.setAccepted(self._layer is not None)

    def move(self, event: QDragMoveEvent) -> None:
        """Show where the layer would go."""
        event.setAccepted(self._layer is not None)
        if self._layer is not None:
            at = self._canvas.at(event.position())
            self._layer.move(at, event.position().toPoint())
            self._canvas.refresh_far()

    def leave(self) -> None:
        """Forget the layer."""
        layer, self._layer = self._layer, None
        if layer is not None:
            layer.clear()
            self._canvas.refresh_far()

    def drop(self, event: QDropEvent) -> None:
        """Add the layer."""
        layer, self._layer = self._layer, None
        event.setAccepted(layer is not None)
        if layer is not None:
            layer.clear()
            at = self._canvas.at(event.position())
            layer.finish(at, event.position().toPoint(), event.modifiers())
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)

    def paint(self, painter: QPainter) -> None:
        """Paint what is shown, where the items of the scene are not painted by Qt."""
        if self._layer is not None:
            self._layer.paint(painter)
