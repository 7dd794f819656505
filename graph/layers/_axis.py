"""Axes as PyTorch counts them: 0 is the batch, 1 the channels, −1 the last."""

from __future__ import annotations

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.shape import Shape, format_shape, minus


def axis_of(shape: Shape, dim: int, parameter: str) -> int:
    """Return the index into a shape without batch; ShapeError for the batch or beyond."""
    rank = len(shape) + 1
    index = dim + rank if dim < 0 else dim
    if 1 <= index < rank:
        return index - 1
    reason = "is the batch, whose examples stay apart" if index == 0 else "does not exist"
    raise ShapeError(
        "axis-out-of-range",
        f"axis {minus(dim)} {reason} in {format_shape(shape)} from {{in}}.",
        advice=f"Use {parameter} from 1 to {rank - 1}." if rank > 2 else f"Use {parameter} = 1.",
        remedies=(SetParameter(parameter, rank - 1 if index >= rank else 1),),
    )


def windows_along(shape: Shape, axis: int) -> Windows:
    """Return what mixing along an axis does to fields: nothing along the channels of an image."""
    if len(shape) == 1:
        return Reach.WHOLE
    return () if axis == 0 else Reach.UNKNOWN
