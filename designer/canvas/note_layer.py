"""The notes and frames of the network in view, as items of the scene."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from designer.canvas.note_item import NoteItem

if TYPE_CHECKING:
    from designer.canvas.scene import Scene


class NoteLayer:
    """One item a note, kept equal to the network's notes; `sync` is told of changes."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.items: dict[str, NoteItem] = {}

    def rebuild(self) -> None:
        """Make all items anew, after the scene dropped its items."""
        self.items.clear()
        self.sync(self._scene.document.network.notes)

    def sync(self, ids: Iterable[str]) -> bool:
        """Make the items of these notes equal to the network; return whether any changed."""
        notes, changed = self._scene.document.network.notes, False
        for id in set(ids) & (notes.keys() | self.items.keys()):
            note, item = notes.get(id), self.items.get(id)
            changed = True
            if note is None and item is not None:
                self._scene.removeItem(self.items.pop(id))
            elif note is not None and item is None:
                self.items[id] = item = NoteItem(self._scene, note)
                self._scene.addItem(item)
            elif note is not None and item is not None:
                item.show_note(note)
        return changed

    def at(self, at: QPointF) -> str | None:
        """Return the note under a point: notes before frames, small before large."""
        found = [item for item in self.items.values() if item.is_held_at(at)]
        found.sort(key=lambda i: (i.note.frame, i.note.width * i.note.height))
        return found[0].note.id if found else None

    def bounds(self) -> QRectF:
        """Return the rectangle around all of them as shown."""
        bounds = QRectF()
        for item in self.items.values():
            bounds |= item.area
        return bounds

    def paint_far(self, painter: QPainter) -> None:
        """Paint flat boxes, for the view from afar and the map."""
        theme = self._scene.theme
        painter.setPen(theme.no_pen)
        for item in sorted(self.items.values(), key=lambda item: item.zValue()):
            painter.setBrush(theme.note(item.note.colour, frame=item.note.frame)[0])
            painter.drawRect(item.area)
