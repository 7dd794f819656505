"""What menus and keys do to the drawing; each is one step of undo, through the document alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF
from PySide6.QtGui import QGuiApplication

from designer.canvas import placing
from designer.canvas.fragment import from_text, graft, take, to_text
from designer.canvas.frame import snapped
from graph import GraphError, arranged
from graph.edits import Edit, Move, remove_all

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

ASIDE = (32.0, 32.0)
"""How far a copy stands from its original."""


class Commands:
    """Edits the document for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas.document

    def _push(self, edit: Edit, text: str, merge: str = "", *, silent: bool = False) -> bool:
        """Do an edit; if it is not legal, say why (unless silent) and return False."""
        self._canvas.cancel_gesture()
        try:
            self._document.push(edit, text, merge)
        except GraphError as error:
            if not silent:
                self._canvas.refused.emit(str(error))
            return False
        return True

    # -- adding ----------------------------------------------------------------------------

    def add(self, kind: str) -> None:
        """Add a layer below the one selected node, wired, else in the middle of the view."""
        network, selection = self._document.network, self._document.selection
        layer = placing.layer_of(kind)
        if layer is None:
            return
        edits: list[Edit] = []
        if len(selection) == 1:
            edits = placing.add_below(network, layer, next(iter(selection)))
        if not edits:
            middle = self._canvas.middle()
            edits = [placing.add_free(network, layer, (middle.x(), middle.y()))]
        for node in self._add(edits, kind):
            self._canvas.ensure_in_view(node)

    def add_at(self, kind: str, at: QPointF) -> None:
        """Add a layer at a place of the scene: onto the wire there, if it fits on one."""
        network, layer = self._document.network, placing.layer_of(kind)
        if layer is None:
            return
        wire = self._canvas.board.hit(at).wire
        if wire is not None and placing.fits_on_wire(layer):
            self._add([placing.insert(network, layer, wire)], kind)
        else:
            self._add([placing.add_at(network, layer, (at.x(), at.y()))], kind)

    def add_chosen(self, kind: str, at: Any) -> None:
        """Add what was chosen in the quick-add box, at the place it was opened for, if any."""
        if at is None:
            self.add(kind)
        else:
            self.add_at(kind, at)

    def _add(self, edits: list[Edit], kind: str) -> frozenset[str]:
        """Do the first edit that is legal; select and return the layers that it adds."""
        before = set(self._document.network)
        for edit in edits:
            if self._push(edit, _tr("Add {}").format(kind), silent=edit is not edits[-1]):
                new = edit.touches - before
                self._choose(new)
                return new
        return frozenset()

    def _choose(self, nodes: frozenset[str]) -> None:
        self._canvas.board.pick(())
        self._document.select(nodes)

    # -- copies ----------------------------------------------------------------------------

    def duplicate(self, offset: tuple[float, float] = ASIDE) -> None:
        """Copy the selected nodes with the wires between them, at an offset; select the copies."""
        part = take(self._document.network, self._document.selection)
        if len(part):
            edit, new = graft(self._document.network, part, offset)
            if self._push(edit, _tr("Duplicate")):
                self._choose(frozenset(new))

    def copy(self) -> None:
        """Put the selected nodes with the wires between them on the clipboard, as text."""
        part = take(self._document.network, self._document.selection)
        if len(part):
            data = QMimeData()
            data.setText(to_text(part))
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy, then delete."""
        if self._document.selection:
            self.copy()
            self._delete(_tr("Cut"))

    def paste(self) -> None:
        """Add the clipboard's layers around the mouse, or in the middle of the view."""
        part = from_text(QGuiApplication.clipboard().text())
        if part is None:
            self._canvas.refused.emit(_tr("The clipboard holds no layers to paste."))
            return
        goal = self._canvas.mouse_place() or self._canvas.middle()
        xs, ys = zip(*(part.position(node) for node in part), strict=True)
        dx = snapped(goal.x() - (min(xs) + max(xs)) / 2)
        dy = snapped(goal.y() - (min(ys) + max(ys)) / 2)
        network = self._document.network
        taken = {network.position(node) for node in network}
        while any((x + dx, y + dy) in taken for x, y in zip(xs, ys, strict=True)):
            dx, dy = dx + ASIDE[0], dy + ASIDE[1]
        edit, new = graft(network, part, (dx, dy))
        if self._push(edit, _tr("Paste")):
            self._choose(frozenset(new))

    # -- changing what is there ------------------------------------------------------------

    def delete(self) -> None:
        """Delete the selected nodes and wires."""
        self._delete(_tr("Delete"))

    def _delete(self, text: str) -> None:
        nodes, wires = self._document.selection, self._canvas.board.picked
        if nodes or wires:
            self._push(remove_all(self._document.network, nodes, wires), text)

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected nodes by a little; nudges in a row are one step of undo."""
        network, chosen = self._document.network, sorted(self._document.selection)
        if not chosen:
            return
        places = {node: network.position(node) for node in chosen}
        moved = tuple((node, (x + dx, y + dy)) for node, (x, y) in places.items())
        self._push(Move(moved), _tr("Move"), merge="nudge " + " ".join(chosen))

    def arrange(self) -> None:
        """Lay the whole drawing out anew and show all of it."""
        network = self._document.network
        moved = tuple(
            (node, place)
            for node, place in arranged(network).items()
            if place != network.position(node)
        )
        if moved and self._push(Move(moved), _tr("Arrange")):
            self._canvas.fit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
