"""What the adaptive pools share: windows that are chosen to give a fixed output size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from graph.field import Reach, Windows
from graph.layer import Call, Layer, expect_axes
from graph.layers._windowed import LAYOUTS
from graph.shape import Shape, Window


class AdaptivePool(Layer):
    """A base for adaptive pools; each kind declares `output_size` with its axes."""

    keeps_output: ClassVar[bool] = False
    axes: ClassVar[int] = 2

    if TYPE_CHECKING:
        output_size: Any

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, *output_size)."""
        expect_axes(inputs[0], self.axes + 1, LAYOUTS[self.axes])
        return (inputs[0][0], *self.output_size)

    def formula(self, *inputs: Shape) -> str:
        """Return which windows give the asked size."""
        lines = []
        for size, out in zip(inputs[0][1:], self.output_size, strict=True):
            window = (
                f"{size}/{out} = {size // out}" if size % out == 0 else f"about {size / out:.3g}"
            )
            lines.append(f"windows of {window} give {out}")
        return "; ".join(dict.fromkeys(lines))

    def windows(self, *inputs: Shape) -> Windows:
        """Return equal windows where the sizes divide; else positions see unlike windows."""
        pairs = list(zip(inputs[0][1:], self.output_size, strict=True))
        if any(size % out for size, out in pairs):
            return Reach.UNKNOWN
        return tuple(Window(size // out, size // out) for size, out in pairs)

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND(size)`."""
        return Call(f"nn.{self.kind}", (self.output_size,))
