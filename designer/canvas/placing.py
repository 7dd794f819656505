"""Where new layers go, and the edits that put them there."""

from __future__ import annotations

from designer.canvas.frame import HEIGHT, WIDTH, snapped
from graph import KINDS, Layer, Network, Position, Wire
from graph.arrange import COLUMN, ROW
from graph.edits import Add, Batch, Connect, Edit, Move, following_id, insert_on_wire
from graph.names import stem


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


def add_below(network: Network, layer: Layer, node: str) -> list[Edit]:
    """Return edits that add a layer below a node; do the first of them that is legal.

    They wire it to the node's first unused output, at one input after the other, and at last
    leave it unwired. There are none if the node has no unused output.
    """
    used = {wire.source_port for wire in network.wires_out_of(node)}
    free = [port.name for port in network.layer(node).output_ports if port.name not in used]
    if not free:
        return []
    x, y = network.position(node)
    y += ROW
    while _is_taken(network, (x, y)):
        x += COLUMN
    add = Add(following_id(network), network.new_name(stem(layer)), layer, (x, y))
    wires = [Wire(node, free[0], add.node, port.name) for port in layer.input_ports]
    return [*(Batch((add, Connect(wire))) for wire in wires), add]


def insert(network: Network, layer: Layer, wire: Wire) -> Edit:
    """Return the edit that puts a layer on a wire and moves what follows down to make room."""
    edit = insert_on_wire(network, wire, layer)
    new = next(each for each in edit.edits if isinstance(each, Add))
    (x1, y1), (x2, y2) = network.position(wire.source), network.position(wire.target)
    if y2 <= y1:
        return Batch((*edit.edits, Move(((new.node, (x1, y1 + ROW)),))))
    lack = max(0.0, y1 + 2 * ROW - y2)
    place = ((x1 + x2) / 2, (y1 + y2 + lack) / 2)
    moves: list[tuple[str, Position]] = [(new.node, place)]
    if lack:
        for node in _below(network, wire.target):
            x, y = network.position(node)
            moves.append((node, (x, y + lack)))
    return Batch((*edit.edits, Move(tuple(moves))))


def fits_on_wire(layer: Layer) -> bool:
    """Return whether a layer can stand on a wire: one way in and one way out."""
    return len(layer.input_ports) == 1 and len(layer.output_ports) == 1


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
