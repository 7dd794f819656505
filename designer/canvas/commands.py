"""What menus and keys do to the drawing; each is one step of undo, through the document alone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QGuiApplication

from designer.canvas import placing, typed
from designer.canvas.fragment import from_mime, graft, take, to_mime
from designer.canvas.frame import PortPlace, snapped
from designer.canvas.outer_wires import (
    Origin,
    OuterWires,
    connecting,
    outer_wires,
    put_on,
    read_from,
)
from designer.canvas.phrase_box import PhraseBox
from designer.canvas.recent import RecentKinds
from graph import GraphError, Network, ShorthandError, arrange
from graph.block import Block
from graph.edits import Batch, Edit, Move, remove_all
from graph.names import age
from graph.shorthand import Typed, parse

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

ASIDE = (32.0, 32.0)
"""How far a copy stands from its original."""


class Commands:
    """Edits the document for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas.document
        self.recent = RecentKinds()
        self._origin = Origin()

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
        """Add a layer at a place of the scene: onto the wire or dot there, if it fits on one."""
        network, layer = self._document.network, placing.layer_of(kind)
        if layer is None:
            return
        hit = self._canvas.board.hit(at)
        wire = placing.wire_taking(network, layer, hit)
        if wire is not None:
            self._add([placing.insert(network, layer, wire)], kind)
            return
        over_node = hit.node is not None
        place = at.x(), at.y()
        self._add([placing.add_dropped(network, layer, place, over_node=over_node)], kind)

    def add_chosen(self, kind: str, at: QPointF | None, start: PortPlace | None = None) -> None:
        """Add what was chosen in the quick-add box, at the place it was opened for, if any.

        With the port that a wire was pulled out of, the layer is wired to it.
        """
        layer = placing.layer_of(kind)
        if start is not None and layer is not None:
            self._add_part(typed.single(layer), at, start, _tr("Add {}").format(kind))
        elif at is None:
            self.add(kind)
        else:
            self.add_at(kind, at)

    def add_typed(
        self, text: str, at: QPointF | None = None, start: PortPlace | None = None
    ) -> None:
        """Add the layers that a line in the short form says, wired.

        They go to a place of the scene and are wired to a port, if given; else below the one
        selected layer and wired to it; else to the middle of the view. In an empty drawing they
        are arranged, and all of them shown.
        """
        try:
            part = parse(text)
        except ShorthandError as error:
            self._canvas.refused.emit(str(error))
            return
        self._add_part(part, at, start, typed.title(_tr("Add {}"), part))

    def _add_part(
        self, part: Typed, at: QPointF | None, start: PortPlace | None, text: str
    ) -> None:
        network, selection = self._document.network, self._document.selection
        middle, is_first = self._canvas.middle(), not len(network)
        if is_first:
            arrange(part.network)
        if start is None and at is None and len(selection) == 1:
            edits = typed.below(network, part, next(iter(selection)))
        else:
            place = at if at is not None else middle
            edits = typed.at(network, part, (place.x(), place.y()), start)
        for edit in edits:
            before = set(network)
            if self._push(edit, text, silent=edit is not edits[-1]):
                new = edit.touches - before
                self._choose(new)
                network = self._document.network  # inside a block it is another one now
                self.recent.add(network.layer(node).kind for node in sorted(new, key=age))
                self._show(new, whole=is_first)
                return

    def _show(self, new: frozenset[str], *, whole: bool) -> None:
        """Bring the last of some new nodes into view, or all of them by another zoom."""
        canvas = self._canvas
        canvas.board.complete()
        if whole and not canvas.visible().contains(canvas.board.drawing(new)):
            canvas.fit()
        else:
            canvas.ensure_in_view(max(new, key=age))

    def _add(self, edits: list[Edit], kind: str) -> frozenset[str]:
        """Do the first edit that is legal; select and return the layers that it adds."""
        before = set(self._document.network)
        for edit in edits:
            if self._push(edit, _tr("Add {}").format(kind), silent=edit is not edits[-1]):
                new = edit.touches - before
                self._choose(new)
                self.recent.add([kind])
                return new
        return frozenset()

    def _choose(self, nodes: frozenset[str]) -> None:
        self._canvas.board.pick(())
        self._document.select(nodes)

    # -- copies ----------------------------------------------------------------------------

    def duplicate(self, offset: tuple[float, float] = ASIDE, *, with_wires: bool = False) -> None:
        """Copy the selected nodes with the wires between them, at an offset; select the copies.

        With wires, the copies are fed by the layers that feed the originals.
        """
        network, chosen = self._document.network, self._document.selection
        part = take(network, chosen)
        if not len(part):
            return
        wires = outer_wires(network, chosen) if with_wires else OuterWires()
        text = _tr("Duplicate {} with wires") if with_wires else _tr("Duplicate {}")
        self._graft(part, offset, wires, text, same=True)

    def _graft(
        self,
        part: Network,
        offset: tuple[float, float],
        wires: OuterWires,
        text: str,
        *,
        same: bool,
    ) -> None:
        """Add copies and wire them from outside where that can be; say if it could not all be.

        The text names the step, with what is copied in the place of {}.
        """
        network = self._document.network
        edit, ids = graft(network, part, offset)
        new = dict(zip(sorted(part, key=age), ids, strict=True))
        drawn = connecting(network, edit, new, wires, same=same)
        if not self._push(Batch((edit, *drawn)), text.format(typed.told(part, part))):
            return
        self._choose(frozenset(ids))
        left = len(wires.wires) - len(drawn)
        if left:
            told = _tr("{} of {} outer wires could not be drawn: their sources are not here.")
            self._canvas.refused.emit(told.format(left, len(wires.wires)))

    def copy(self) -> None:
        """Put the selected nodes with the wires between them on the clipboard.

        Beside them lie the wires that lead there from outside. For other programs the text is
        the short form, or that of a project file where there is no short form of them.
        """
        network, chosen = self._document.network, self._document.selection
        part = take(network, chosen)
        if len(part):
            data = to_mime(part)
            put_on(data, outer_wires(network, chosen, self._origin.mark(network)))
            QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy, then delete."""
        if self._document.selection:
            self.copy()
            self._delete(_tr("Cut {}"))

    def paste(self, *, with_wires: bool = False) -> None:
        """Add the clipboard's layers around the mouse, or in the middle of the view.

        They stand beside what is there, and on nothing. With wires, they are fed by what fed the
        originals, where that is in this network. Text in the short form goes below the one
        selected layer and is wired to it, if there is one.
        """
        data = QGuiApplication.clipboard().mimeData()
        part = from_mime(data)
        if part is None:
            self._paste_text(data.text() if data is not None else "")
            return
        goal = self._canvas.mouse_place() or self._canvas.middle()
        xs, ys = zip(*(part.position(node) for node in part), strict=True)
        dx = snapped(goal.x() - (min(xs) + max(xs)) / 2)
        dy = snapped(goal.y() - (min(ys) + max(ys)) / 2)
        network = self._document.network
        offset = placing.beside(network, part, (dx, dy), leftwards=True)
        wires = read_from(data) if with_wires else OuterWires()
        same = self._origin.has(wires.origin, network)
        text = _tr("Paste {} with wires") if with_wires else _tr("Paste {}")
        self._graft(part, offset, wires, text, same=same)
        self._bring_into_view(self._document.selection)

    def _bring_into_view(self, nodes: frozenset[str]) -> None:
        """Scroll to the topmost of some nodes if none of them can be seen."""
        canvas, network = self._canvas, self._document.network
        canvas.board.complete()
        if nodes and not canvas.board.drawing(nodes).intersects(canvas.visible()):
            canvas.ensure_in_view(min(nodes, key=lambda node: network.position(node)[1]))

    def _paste_text(self, text: str) -> None:
        if not text.strip():
            self._canvas.refused.emit(_tr("The clipboard holds no layers to paste."))
            return
        try:
            part = parse(text)
        except ShorthandError as error:
            told = _tr("The text on the clipboard says no layers. {}")
            self._canvas.refused.emit(told.format(error))
            return
        alone = len(self._document.selection) != 1
        place = self._canvas.mouse_place() if alone else None
        self._add_part(part, place, None, typed.title(_tr("Paste {}"), part))

    # -- changing what is there ------------------------------------------------------------

    @cached_property
    def phrase_box(self) -> PhraseBox:
        """The field in which a node's layer is typed."""
        return PhraseBox(self._canvas)

    def write(self, node: str) -> bool:
        """Open a field over a node in which its layer is typed; return False for a block."""
        self._canvas.cancel_gesture()
        return self.phrase_box.open(node)

    def enter(self, node: str) -> bool:
        """Go into a node by a double click: open a block, or type the layer anew."""
        if isinstance(self._document.network.layer(node), Block):
            self._canvas.opened.emit(node)
            return True
        return self.write(node)

    def write_selected(self) -> None:
        """Open the field over the one selected node."""
        if len(self._document.selection) != 1:
            self._canvas.refused.emit(_tr("Select one layer to type it anew."))
            return
        (node,) = self._document.selection
        self._canvas.ensure_in_view(node)
        if not self.write(node):
            name = self._document.network.name(node)
            self._canvas.refused.emit(
                _tr("{} is a block; its parameters stand on the right.").format(name)
            )

    def delete(self) -> None:
        """Delete the selected nodes and wires."""
        self._delete(_tr("Delete {}"))

    def _delete(self, text: str) -> None:
        network, nodes = self._document.network, self._document.selection
        wires = self._canvas.board.picked
        if nodes:
            named = text.format(typed.told(network, nodes))
            self._push(remove_all(network, nodes, wires), named)
        else:
            self._canvas.shaping.disconnect(sorted(wires))

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected nodes by a little; nudges in a row are one step of undo."""
        network, chosen = self._document.network, sorted(self._document.selection)
        if not chosen:
            return
        places = {node: network.position(node) for node in chosen}
        moved = tuple((node, (x + dx, y + dy)) for node, (x, y) in places.items())
        text = _tr("Move {}").format(typed.told(network, chosen))
        self._push(Move(moved), text, merge="nudge " + " ".join(chosen))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
