"""The wires that lead into copied layers from layers that were not copied with them.

They lie on the clipboard beside the fragment. In the network that they were copied from a source
is found by its id, whatever it is called by now; in any other network by its name.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, ValidationError
from PySide6.QtCore import QMimeData

from graph import Network, Wire
from graph.edits import Connect, Edit

OUTER_MIME = "application/x-stride-outer-wires+json"


class OuterWire(BaseModel):
    """A wire into a copied layer; `name` is what its source was called."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    name: str
    source_port: str
    target: str
    target_port: str


class OuterWires(BaseModel):
    """What the clipboard holds of the wires; `origin` is a mark of the network they are of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    origin: str = ""
    wires: tuple[OuterWire, ...] = ()


class Origin:
    """Knows again the network that was copied from last."""

    def __init__(self) -> None:
        self._mark = ""
        self._network: weakref.ref[Network] | None = None

    def mark(self, network: Network) -> str:
        """Return a mark for a network that is copied from now."""
        self._mark, self._network = uuid4().hex, weakref.ref(network)
        return self._mark

    def has(self, mark: str, network: Network) -> bool:
        """Return whether a mark is that of this network."""
        known = self._network() if self._network is not None else None
        return bool(mark) and mark == self._mark and known is network


def outer_wires(network: Network, nodes: Iterable[str], origin: str = "") -> OuterWires:
    """Return the wires into these nodes from all others."""
    chosen = set(nodes)
    wires = [
        OuterWire(
            source=wire.source,
            name=network.name(wire.source),
            source_port=wire.source_port,
            target=wire.target,
            target_port=wire.target_port,
        )
        for wire in sorted(network.wires())
        if wire.target in chosen and wire.source not in chosen
    ]
    return OuterWires(origin=origin, wires=tuple(wires))


def put_on(data: QMimeData, wires: OuterWires) -> None:
    """Add the wires to what goes on the clipboard."""
    data.setData(OUTER_MIME, wires.model_dump_json().encode())


def read_from(data: QMimeData | None) -> OuterWires:
    """Return the wires that the clipboard holds; none if it holds none that can be read."""
    if data is None or not data.hasFormat(OUTER_MIME):
        return OuterWires()
    try:
        return OuterWires.model_validate_json(bytes(data.data(OUTER_MIME).data()))
    except ValidationError:
        return OuterWires()


def connecting(
    network: Network, graft: Edit, new: Mapping[str, str], wires: OuterWires, *, same: bool
) -> list[Edit]:
    """Return the edits that wire the copies as their originals were, where that can be.

    They are legal after `graft`, which adds the copies; `new` are their ids by those of the
    originals; `same` says that the network is the one that was copied from.
    """
    trial = network.copy()
    graft.apply(trial)
    edits: list[Edit] = []
    for outer in wires.wires:
        source = outer.source if same else network.find(outer.name)
        target = new.get(outer.target)
        if source is None or source not in network or target is None:
            continue
        wire = Wire(source, outer.source_port, target, outer.target_port)
        if trial.why_not(wire) is None:
            trial.connect(wire)
            edits.append(Connect(wire))
    return edits
