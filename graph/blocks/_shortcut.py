"""The shortcut of a residual block: what is added to the result of its layers."""

from __future__ import annotations

from typing import Literal

from graph.blocks.projection import Projection
from graph.blocks.zeropadshortcut import ZeroPadShortcut
from graph.layer import Layer
from graph.layers import Identity
from graph.parameters import Pair
from graph.shape import Shape

Shortcut = Literal["auto", "identity", "projection", "zero-padding"]

SHORTCUT_HELP = (
    "What is added: the input itself, its 1×1 projection, or the input with zero channels; "
    "auto projects only where the shape changes."
)


def shortcut_layer(kind: Shortcut, shape: Shape, out_channels: int, stride: Pair) -> Layer:
    """Return the layer on the shortcut of a block that gets this shape (options A to C)."""
    changes = shape[:1] != (out_channels,) or tuple(stride) != (1, 1)
    if kind == "projection" or (kind == "auto" and changes):
        return Projection(out_channels=out_channels, stride=stride)
    if kind == "zero-padding" and changes:
        return ZeroPadShortcut(out_channels=out_channels, stride=stride)
    layer: Layer = Identity()
    return layer
