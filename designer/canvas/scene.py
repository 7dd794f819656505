"""The scene: items that mirror the network in view, and hold no truth of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from designer.canvas.frame import HEIGHT, WIDTH, PortPlace, Side, frame_of
from designer.canvas.gradual import Gradual
from designer.canvas.hits import NOTHING, Hit, hit, inside
from designer.canvas.mark import Mark
from designer.canvas.node_item import NodeItem
from designer.canvas.note_layer import NoteLayer
from designer.canvas.route import SHORT, Course, Ends, Lanes
from designer.canvas.wire_item import OK, WireItem, pen_for, state_of
from designer.look import theme as themes
from designer.projects.document import Document
from designer.watching.colour_scale import Tint
from graph import Position, Wire

AT_ONCE = 800
"""Up to so many layers a drawing's items are made at once; those of larger ones in slices."""
MANY = 200
"""From so many changed nodes on, the whole view is painted at once instead of one by one."""


class Fits(Protocol):
    """Says what a wire that is being dragged may be dropped on."""

    def concerns(self, node: str) -> bool:
        """Return whether a node is not to be dimmed."""
        ...

    def takes(self, node: str, side: Side, port: str) -> bool:
        """Return whether a port lights up."""
        ...

    def suits(self, node: str, side: Side, port: str) -> bool:
        """Return whether the shape would fit at a port that lights up."""
        ...


class Scene(QGraphicsScene):
    """One item a node and one a wire, kept equal to the document's network.

    `nodes` and `wires` are the items by what they show. `picked` are the selected wires; the
    selected nodes are the document's. `preview` are the shapes that nodes are shown with in place
    of their own, while a fix is considered. `marks` say what is different in a node from another
    drawing; problems are not shown then, and no hints without `shows_hints`. The canvas calls
    `sync`, `rebuild` and `show_selection` when the document tells of a change. `touched_nodes` and
    `touched_wires` are what changed since pictures of the whole were last brought up to date.
    A large drawing is made in slices, by `gradual`; `complete` makes the rest of it at once.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.theme = themes.current()
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.picked: frozenset[Wire] = frozenset()
        self.picked_note: str | None = None
        self.notes = NoteLayer(self)
        self.hovered: str | None = None
        self.hovered_port: PortPlace | None = None
        self.hovered_wire: Wire | None = None
        self.fits: Fits | None = None
        self.preview: dict[str, tuple[str, ...]] = {}
        self.tints: Mapping[str, Tint] = {}
        self.marks: Mapping[str, Mark] | None = None
        self.shows_hints = True
        self.zoom = 1.0
        self.touched_nodes: set[str] = set()
        self.touched_wires: set[Wire] = set()
        self._wires_of: dict[str, set[Wire]] = {}
        self._long: set[Wire] = set()
        self._lanes = Lanes()
        self._selection = document.selection
        self._content: QRectF | None = None
        self.gradual = Gradual(document.in_turn, self)
        self.rebuild()

    # -- mirroring -------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make all items anew."""
        self.touched_nodes.update(self.nodes)
        self.touched_wires.update(self.wires)
        self.nodes.clear()
        self.wires.clear()
        self._wires_of.clear()
        self._long.clear()
        self._lanes.clear()
        self.picked = frozenset()
        self.hovered = self.hovered_port = self.hovered_wire = None
        self.picked_note = None
        self._selection = self.document.selection
        self.clear()
        self._content = None
        self._to_come = self._outline()
        self.setSceneRect(self._to_come.adjusted(-2000, -2000, 2000, 2000))
        self.gradual.start(self._items(), at_once=len(self.document.network) <= AT_ONCE)

    def _items(self) -> Iterator[None]:
        """Make the items of all nodes, then of the wires and notes, one at a time."""
        network = self.document.network
        for node in list(network):
            self._add_node(node)
            yield
        for wire in list(network.wires()):
            self._add_wire(wire)
            yield
        self.notes.rebuild()

    def complete(self) -> None:
        """Make the items that are still missing of a large drawing that was just opened."""
        self.gradual.complete()

    def _outline(self) -> QRectF:
        """Return about the rectangle that the drawing takes, from the places of the nodes."""
        network = self.document.network
        xs, ys = zip(*map(network.position, network), strict=True) if len(network) else ((0,), (0,))
        drawing = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return drawing.adjusted(-WIDTH / 2, -HEIGHT, WIDTH / 2, HEIGHT)

    def sync(self, nodes: Iterable[str], structure: Iterable[str] | None = None) -> None:
        """Make the items of these nodes and of their wires equal to the network.

        `structure` are those among them that may have come, gone, moved, or been wired anew (all
        of them if not given); the others only check differently.
        """
        self.complete()
        nodes = frozenset(nodes)
        structure = nodes if structure is None else frozenset(structure)
        network = self.document.network
        heights: list[float] = []
        moved: set[str] = set()
        for node in structure:
            item = self.nodes.get(node)
            if item is not None and (
                node not in network
                or item.place != network.position(node)
                or item.frame is not frame_of(network.layer(node))
            ):
                heights.append(item.place[1])
                moved.add(node)
            if node not in network:
                if item is not None:
                    self._drop_node(node)
                continue
            if item is None:
                self._add_node(node)
                moved.add(node)
            elif node in moved:
                self.put_node(node, network.position(node))
            if node in moved:
                heights.append(network.position(node)[1])
        self._sync_wires([node for node in structure if node in network], moved)
        if heights:
            self._content = None
            self._detour(heights)
        self._refresh(nodes)
        self.picked &= self.wires.keys()
        if self.notes.sync(nodes):
            self._content = None
            if self.picked_note not in self.notes.items:
                self.picked_note = None

    def _refresh(self, nodes: frozenset[str]) -> None:
        """Show anew what the report says of these nodes."""
        shown = [node for node in nodes if node in self.nodes]
        many = len(shown) > MANY
        for node in shown:
            item = self.nodes[node]
            item.refresh()
            if not many:
                item.update()
        self._colour_all({wire for node in shown for wire in self._wires_of[node]})
        self.touched_nodes.update(shown)
        if many:
            self.update()

    def put_node(self, node: str, place: Position) -> None:
        """Show a node at a place, be it the network's or that of a drag in progress."""
        item = self.nodes[node]
        frame = frame_of(self.document.network.layer(node))
        if frame is not item.frame:
            item.reframe(frame)
        item.refresh()
        item.put(place)
        self._lanes.put(node, place, frame.half)
        self.touched_nodes.add(node)
        self._content = None

    def follow(self, nodes: Iterable[str]) -> None:
        """Run the wires of these nodes to where they are shown now."""
        for wire in {wire for node in nodes for wire in self._wires_of[node]}:
            self._run(wire)

    def _add_node(self, node: str) -> None:
        self.nodes[node] = item = NodeItem(self, node)
        self._wires_of[node] = set()
        self._lanes.put(node, item.place, item.frame.half)
        self.touched_nodes.add(node)
        self.addItem(item)

    def _drop_node(self, node: str) -> None:
        for wire in list(self._wires_of[node]):
            self._drop_wire(wire)
        del self._wires_of[node]
        self._lanes.drop(node)
        self.touched_nodes.add(node)
        self.removeItem(self.nodes.pop(node))
        if self.hovered == node:
            self.hovered = self.hovered_port = None

    def _sync_wires(self, nodes: list[str], moved: set[str]) -> None:
        network = self.document.network
        seen: set[Wire] = set()
        for node in nodes:
            wanted = {*network.wires_into(node).values(), *network.wires_out_of(node)}
            for wire in self._wires_of[node] - wanted:
                self._drop_wire(wire)
            for wire in wanted - seen:
                if wire not in self.wires:
                    self._add_wire(wire)
                elif wire.source in moved or wire.target in moved:
                    self._run(wire)
            seen |= wanted

    def _add_wire(self, wire: Wire) -> None:
        self.wires[wire] = item = WireItem(wire)
        self._wires_of[wire.source].add(wire)
        self._wires_of[wire.target].add(wire)
        self._run(wire)
        self._colour(wire)
        self.addItem(item)

    def _drop_wire(self, wire: Wire) -> None:
        self._wires_of[wire.source].discard(wire)
        self._wires_of[wire.target].discard(wire)
        self._long.discard(wire)
        self.touched_wires.add(wire)
        self.removeItem(self.wires.pop(wire))
        if self.hovered_wire == wire:
            self.hovered_wire = None

    def ends(self, wire: Wire) -> Ends:
        """Return where a wire starts and ends as shown now."""
        start = self.nodes[wire.source].output(wire.source_port)
        end = self.nodes[wire.target].input(wire.target_port)
        return Ends(*start, *end)

    def _run(self, wire: Wire) -> None:
        ends = self.ends(wire)
        if ends.is_short:
            self._long.discard(wire)
            course = Course(ends, None)
        else:
            self._long.add(wire)
            course = self._lanes.course(ends)
        self._take(wire, course)

    def _detour(self, heights: list[float]) -> None:
        """Find new lanes for the long wires that pass where nodes came or went."""
        low, high = min(heights) - SHORT, max(heights) + SHORT
        for wire in self._long:
            course = self.wires[wire].course
            assert course is not None
            _, y1, _, y2 = course.ends
            if min(y1, y2) > high or max(y1, y2) < low:
                continue
            self._take(wire, self._lanes.course(course.ends))

    def _take(self, wire: Wire, course: Course) -> None:
        if self.wires[wire].run(course):
            self.touched_wires.add(wire)
            source = self.nodes[wire.source]
            source.refresh()
            source.update()

    def leans(self, node: str, port: str) -> frozenset[int]:
        """Return where the wires that leave a port go: left, down or right."""
        courses = (
            self.wires[wire].course for wire in self._wires_of[node] if wire[:2] == (node, port)
        )
        return frozenset(course.lean for course in courses if course is not None)

    # -- colours ---------------------------------------------------------------------------

    def _colour_all(self, wires: Iterable[Wire | None]) -> None:
        for wire in wires:
            if wire in self.wires:
                self._colour(wire)

    def _colour(self, wire: Wire) -> None:
        item = self.wires[wire]
        state = state_of(self.document.report, wire) if self.marks is None else OK
        look = (self.theme.name, state, wire in self.picked, wire == self.hovered_wire)
        if look == item.look:
            return
        if state != item.state:
            item.state = state
            self.touched_wires.add(wire)
        item.look = look
        item.setPen(pen_for(self.theme, state, selected=look[2], hovered=look[3]))

    def recolour(self) -> None:
        """Take the current theme."""
        self.theme = themes.current()
        self._colour_all(self.wires)
        self.update()

    def tint(self, tints: Mapping[str, Tint]) -> None:
        """Paint these nodes in these colours, and the others in their own."""
        before, self.tints = self.tints, tints
        changed = {
            node for node in {*before, *tints} if before.get(node) is not tints.get(node)
        } & self.nodes.keys()
        self.touched_nodes.update(changed if before and tints else self.nodes)
        for node in changed:
            self.nodes[node].update()

    def mark(self, marks: Mapping[str, Mark]) -> None:
        """Show how these nodes differ from another drawing, and what is wrong in none."""
        self.marks = marks
        for item in self.nodes.values():
            item.refresh()
        self._colour_all(self.wires)
        self.tint({node: mark.tint(self.theme) for node, mark in marks.items()})

    def show_selection(self) -> None:
        """Show which nodes are selected now, over the others."""
        before, self._selection = self._selection, self.document.selection
        for node in before ^ self._selection:
            if node in self.nodes:
                self.nodes[node].lift(node in self._selection)
                self.nodes[node].update()

    def pick(self, wires: Iterable[Wire]) -> None:
        """Make these wires the selected ones, and no note."""
        self.pick_note(None)
        picked = frozenset(wires)
        changed, self.picked = self.picked ^ picked, picked
        self._colour_all(changed)

    def pick_note(self, note: str | None) -> None:
        """Make this note the selected one."""
        for id in self.notes.items.keys() & {note, self.picked_note}:
            self.notes.items[id].update()
        self.picked_note = note

    def hover(self, hit: Hit) -> None:
        """Show what the mouse is over."""
        if hit.node != self.hovered or hit.port != self.hovered_port:
            for node in {hit.node, self.hovered} - {None}:
                if node in self.nodes:
                    self.nodes[node].update()
            self.hovered, self.hovered_port = hit.node, hit.port
        if hit.wire != self.hovered_wire:
            before, self.hovered_wire = self.hovered_wire, hit.wire
            self._colour_all({before, hit.wire})

    # -- asking ----------------------------------------------------------------------------

    def hit(self, at: QPointF) -> Hit:
        """Return what is under a point: ports before bodies before wires."""
        reach = max(6.0, min(6.0 / self.zoom, 24.0))
        area = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        found = hit(self.near(area), at, reach)
        return found if found != NOTHING else Hit(note=self.notes.at(at))

    def inside(self, area: QRectF) -> tuple[frozenset[str], frozenset[Wire]]:
        """Return the nodes whose bodies a rectangle touches, and the wires that cross it."""
        return inside(self.near(area), area)

    def near(self, area: QRectF) -> list[QGraphicsItem]:
        """Return the items whose bounds a rectangle touches."""
        return self.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect)

    def drawing(self, nodes: Iterable[str] | None = None) -> QRectF:
        """Return the rectangle around these nodes as shown, or around all and the notes."""
        if self.gradual.running:
            return self._to_come
        chosen = self.nodes.values() if nodes is None else [self.nodes[node] for node in nodes]
        bounds = QRectF()
        for item in chosen:
            bounds |= item.frame.bounds.translated(*item.place)
        return bounds | self.notes.bounds() if nodes is None else bounds

    def content(self) -> QRectF:
        """Return the rectangle around the whole drawing, kept until a node moves."""
        if self.gradual.running:
            return self._to_come
        if self._content is None:
            self._content = self.drawing()
        return self._content
