"""The geometry of nodes and ports, in scene pixels around the node's centre.

Input ports stand on the top edge, output ports on the bottom edge; data flow downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF

from graph import Layer, Port

WIDTH, HEIGHT = 168.0, 56.0
RADIUS = 8.0
PORT_RADIUS = 4.0
GRID = 8.0
"""What dragged nodes snap to."""

ABOVE, BELOW, BESIDE = 22.0, 36.0, 8.0
"""What a node paints outside its body: port names above, shapes below, the halo beside."""


class Side(Enum):
    """Which edge a port stands on."""

    INPUT = "input"
    OUTPUT = "output"


class PortPlace(NamedTuple):
    """One port of one node."""

    node: str
    side: Side
    name: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the body and the ports of a node are, relative to its centre; ports by name.

    `bar` is in the colour of the category.
    """

    half: float
    inputs: dict[str, float]
    outputs: dict[str, float]
    body: QRectF
    bounds: QRectF
    bar: QRectF


@lru_cache(maxsize=256)
def frame(inputs: tuple[Port, ...], outputs: tuple[Port, ...]) -> Frame:
    """Return the frame of a node with these ports; many ports make it wider."""
    width = max(WIDTH, max(len(inputs), len(outputs)) * 16.0)
    body = QRectF(-width / 2, -HEIGHT / 2, width, HEIGHT)
    bounds = body.adjusted(-BESIDE, -ABOVE, BESIDE, BELOW)
    bar = QRectF(-width / 2 + 9, -HEIGHT / 2 + 11, 4, HEIGHT - 22)
    return Frame(width / 2, _spread(inputs, width), _spread(outputs, width), body, bounds, bar)


def frame_of(layer: Layer) -> Frame:
    """Return the frame of a layer's node."""
    return frame(layer.input_ports, layer.output_ports)


def _spread(ports: tuple[Port, ...], width: float) -> dict[str, float]:
    step = width / max(len(ports), 1)
    return {port.name: step * (place + 0.5) - width / 2 for place, port in enumerate(ports)}


def snapped(value: float) -> float:
    """Return the nearest multiple of the grid."""
    return round(value / GRID) * GRID
