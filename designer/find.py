"""Going to a layer by its name, into blocks where it stands in one."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from designer.canvas import Canvas
from designer.canvas.find_box import FindBox
from designer.projects.document import Document
from graph import GraphError


class Find(QObject):
    """Opens the box, and the blocks on the way to what was chosen in it."""

    def __init__(self, document: Document, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._document = document
        self._canvas = canvas

    @cached_property
    def box(self) -> FindBox:
        """The box, made when it is first wanted."""
        box = FindBox(self._canvas)
        box.chosen.connect(self.go)
        return box

    def open(self) -> None:
        """Show the box."""
        self.box.open()

    def go(self, trail: tuple[str, ...], node: str) -> None:
        """Bring a layer into view, inside these blocks."""
        document = self._document
        if document.sheet.trail != trail:
            document.climb()
            try:
                for block in trail:
                    document.open_block(block)
            except GraphError as error:
                document.refused.emit(str(error))
                return
        self._canvas.show_node(node)
