"""Where new layers go, and the edits that put them there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from math import ceil, floor

from designer.canvas.frame import GRID, HEIGHT, WIDTH, PortPlace, Side, frame_of, snapped
from designer.canvas.hits import Hit
from graph import KINDS, Layer, Network, Position, Wire
from graph.edits import Add, Batch, Connect, Edit, Move, following_id, insert_on_wire
from graph.layering import COLUMN, ROW
from graph.names import stem
from graph.rewire import put_on_wire

GAP = 16.0
"""What is left free at least between layers that are put side by side."""


def add_at(network: Network, layer: Layer, position: Position) -> Add:
    """Return the edit that adds a layer at a position, snapped to the grid."""
    x, y = position
    name = network.new_name(stem(layer))
    return Add(following_id(network), name, layer, (snapped(x), snapped(y)))


def add_free(network: Network, layer: Layer, position: Position) -> Add:
    """Return the edit that adds a layer at the first free place from a position downwards."""
    x, y = position
    while _is_taken(network, (x, y)):
        y += ROW
    return add_at(network, layer, (x, y))


def add_dropped(network: Network, layer: Layer, at: Position, *, over_node: bool) -> Add:
    """Return the edit that adds a layer where it is let go; over a node, as near beside it."""
    if over_node:
        alone = Network()
        alone.add(layer)
        at = beside(network, alone, (snapped(at[0]), snapped(at[1])), leftwards=True)
    return add_at(network, layer, at)


def output_to_go_on(network: Network, node: str) -> PortPlace | None:
    """Return a node's first output without a wire, else its first, where a branch begins then."""
    used = {wire.source_port for wire in network.wires_out_of(node)}
    ports = [port.name for port in network.layer(node).output_ports]
    free = [name for name in ports if name not in used] or ports
    return PortPlace(node, Side.OUTPUT, free[0]) if free else None


def add_below(network: Network, layer: Layer, node: str) -> list[Edit]:
    """Return edits that add a layer below a node; do the first of them that is legal.

    They wire it to the node's output to go on from, at one input after the other, and at last
    leave it unwired. There are none if the node has no output.
    """
    start = output_to_go_on(network, node)
    if start is None:
        return []
    x, y = network.position(node)
    y += ROW
    while _is_taken(network, (x, y)):
        x += COLUMN
    add = Add(following_id(network), network.new_name(stem(layer)), layer, (x, y))
    wires = [Wire(node, start.name, add.node, port.name) for port in layer.input_ports]
    return [*(Batch((add, Connect(wire))) for wire in wires), add]


def insert(network: Network, layer: Layer, wire: Wire) -> Edit:
    """Return the edit that puts a layer on a wire and moves what follows down to make room."""
    edit = insert_on_wire(network, wire, layer)
    new = next(each for each in edit.edits if isinstance(each, Add))
    place, moves = _room(network, wire)
    return Batch((*edit.edits, Move(((new.node, place), *moves))))


def insert_nodes(network: Network, nodes: Collection[str], wire: Wire) -> Edit | None:
    """Return the edit that puts nodes of the drawing on a wire, with room; None if they do not fit.

    They stay as they stand to one another.
    """
    edit = put_on_wire(network, nodes, wire)
    if edit is None:
        return None
    xs, ys = zip(*map(network.position, nodes), strict=True)
    (x, y), moves = _room(network, wire, nodes)
    dx, dy = x - (min(xs) + max(xs)) / 2, y - min(ys)
    placed = tuple((n, (px + dx, py + dy)) for n in nodes for px, py in [network.position(n)])
    return Batch((*edit.edits, Move((*placed, *moves))))


def _room(
    network: Network, wire: Wire, nodes: Collection[str] = ()
) -> tuple[Position, list[tuple[str, Position]]]:
    """Return where the middle of the top of nodes goes on a wire, and what moves down for them.

    Without nodes it is the place of a new one. Half-way between the ends, if nothing stands there;
    else below one of them, or beside what stands there. On a wire that climbs it is below its
    start, where nothing stands.
    """
    (x1, y1), (x2, y2) = network.position(wire.source), network.position(wire.target)
    xs, ys = zip(*map(network.position, nodes), strict=True) if nodes else ((0.0,), (0.0,))
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if y2 <= y1:
        others = [network.position(node) for node in network if node not in nodes]
        in_column = [y for x, y in others if abs(x - x1) < width / 2 + WIDTH]
        top = y1 + ROW
        while any(top - HEIGHT - GAP < y < top + height + HEIGHT + GAP for y in in_column):
            top += ROW
        return (x1, top), []
    lack = max(0.0, y1 + 2 * ROW + height - y2)
    top = (y1 + y2 + lack - height) / 2
    moves: list[tuple[str, Position]] = []
    if lack:
        for node in _below(network, wire.target):
            x, y = network.position(node)
            moves.append((node, (x, y + lack)))
    moved = dict(moves)
    near = [
        x
        for node in network
        for x, y in [moved.get(node, network.position(node))]
        if node not in nodes and top - HEIGHT < y < top + height + HEIGHT
    ]
    middle, clear = (x1 + x2) / 2, width / 2 + WIDTH
    aside = [x for px in near for x in (px - clear - GAP, px + clear + GAP)]
    aside.sort(key=lambda x: abs(x - middle))
    free = (x for x in (middle, x2, x1, *aside) if all(abs(x - px) >= clear for px in near))
    return (next(free), top), moves


def with_room(network: Network, node: str, edit: Batch) -> Batch:
    """Return an edit that puts layers in a node's place, and moves aside what would be in the way.

    What follows the node, and what stands below it, goes down; what stands to its left and right
    goes there, each side as a whole.
    """
    new = [
        (each.position, frame_of(each.layer).half) for each in edit.edits if isinstance(each, Add)
    ]
    here_x, here_y = network.position(node)
    places = {each: network.position(each) for each in network if each != node}
    bottom = max((y for (_, y), _ in new), default=here_y)
    top = min((y for (_, y), _ in new), default=here_y)
    after = {wire.target for wire in network.wires_out_of(node)}
    after |= {each for each, (x, _) in places.items() if abs(x - here_x) < WIDTH}
    after = {each for each in after if places[each][1] > here_y}
    down = {each for start in after for each in _below(network, start)} - {node}
    lack = bottom + ROW - min((places[each][1] for each in after), default=bottom + ROW)
    if lack > 0:
        places.update({each: (places[each][0], places[each][1] + lack) for each in down})
    for side in (1, -1):
        edge = max((side * (x - here_x) + half for (x, _), half in new), default=0.0)
        aside = {
            each: side * (x - here_x)
            for each, (x, y) in places.items()
            if each not in down and side * (x - here_x) >= WIDTH / 2
        }
        level = [n for n in aside if top - HEIGHT - GAP < places[n][1] < bottom + HEIGHT + GAP]
        halves = {each: frame_of(network.layer(each)).half for each in level}
        short = max((edge + GAP + halves[each] - aside[each] for each in level), default=0.0)
        if short > 0:
            by = side * ceil(short / GRID) * GRID
            nearest = min(aside[each] for each in level)
            for each in (n for n, away in aside.items() if away >= nearest):
                places[each] = (places[each][0] + by, places[each][1])
    moved = tuple((n, place) for n, place in places.items() if place != network.position(n))
    return Batch((*edit.edits, Move(moved))) if moved else edit


def beside(
    network: Network, part: Network, offset: Position, *, leftwards: bool = False
) -> Position:
    """Return the offset nearest to this one, to the right, at which a part covers no layer.

    With `leftwards` it may go to the left as well. Only as far as needed, on the grid.
    """
    dx, dy = offset
    barred = sorted(_barred(network, part, dy))
    right = left = dx
    for low, high in barred:
        if low < right < high:
            right = ceil(high / GRID) * GRID
    if not leftwards:
        return right, dy
    for low, high in sorted(barred, key=lambda span: -span[1]):
        if low < left < high:
            left = floor(low / GRID) * GRID
    return (right if right - dx <= dx - left else left), dy


def _barred(network: Network, part: Network, dy: float) -> Iterator[tuple[float, float]]:
    """Yield the offsets across, from and to, at which a layer of the part lies on another."""
    there = sorted((network.position(n)[::-1], frame_of(network.layer(n)).half) for n in network)
    rows = [place[0] for place, _ in there]
    for node in part:
        (x, y), half = part.position(node), frame_of(part.layer(node)).half
        y += dy
        start, end = bisect_right(rows, y - HEIGHT - GAP), bisect_left(rows, y + HEIGHT + GAP)
        for (_, px), other in there[start:end]:
            room = half + other + GAP
            yield px - x - room, px - x + room


def fits_on_wire(layer: Layer) -> bool:
    """Return whether a layer can stand on a wire: one way in and one way out."""
    return len(layer.input_ports) == 1 and len(layer.output_ports) == 1


def wire_taking(network: Network, layer: Layer, hit: Hit) -> Wire | None:
    """Return the wire that takes a layer let go: the one that was hit, or a dot's only one."""
    if not fits_on_wire(layer):
        return None
    if hit.port is None:
        return hit.wire
    node, side, name = hit.port
    if side is Side.INPUT:
        return network.wires_into(node).get(name)
    found = [wire for wire in network.wires_out_of(node) if wire.source_port == name]
    return found[0] if len(found) == 1 else None


def layer_of(kind: str) -> Layer | None:
    """Return a new layer of a kind with its default parameters; None if there is no such kind."""
    known = KINDS.get(kind)
    return known() if known is not None else None


def _below(network: Network, start: str) -> list[str]:
    """Return a node and what follows from it, as long as that goes downwards on the canvas."""
    seen, todo = {start}, [start]
    while todo:
        node = todo.pop()
        height = network.position(node)[1]
        for wire in network.wires_out_of(node):
            if wire.target not in seen and network.position(wire.target)[1] > height:
                seen.add(wire.target)
                todo.append(wire.target)
    return sorted(seen)


def _is_taken(network: Network, at: Position) -> bool:
    x, y = at
    places = (network.position(node) for node in network)
    return any(abs(px - x) < WIDTH and abs(py - y) < HEIGHT + 8 for px, py in places)
