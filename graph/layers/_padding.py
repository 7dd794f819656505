"""What the layers share that add or take away rows and columns at the edges of an image."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from graph.field import Windows
from graph.layer import Call, Layer, expect_axes
from graph.shape import AXES, Shape, Window


class Padding(Layer):
    """A base for kinds that move the four edges of C×H×W outwards, or inwards if negative."""

    module_kind: ClassVar[str] = ""
    """The PyTorch module if it is called otherwise than the kind."""

    @abstractmethod
    def edges(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return how far left, right, top and bottom edge move out."""

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, H + top + bottom, W + left + right)."""
        shape = inputs[0]
        expect_axes(shape, 3, "C×H×W")
        left, right, top, bottom = self.edges(shape)
        return (shape[0], shape[1] + top + bottom, shape[2] + left + right)

    def formula(self, *inputs: Shape) -> str:
        """Return the sums with their numbers: `height: 28 + 2 + 2 = 32; width: …`."""
        left, right, top, bottom = self.edges(inputs[0])
        lines = []
        sides = ((top, bottom), (left, right))
        for axis, size, (before, after) in zip(AXES[2], inputs[0][1:], sides, strict=True):
            steps = "".join(f" {'−' if s < 0 else '+'} {abs(s)}" for s in (before, after))
            lines.append(f"{axis}: {size}{steps} = {size + before + after}")
        return "; ".join(lines)

    def windows(self, *inputs: Shape) -> Windows:
        """Return windows of one pixel that are moved; what is padded lies outside the image."""
        left, right, top, bottom = self.edges(inputs[0])
        return (Window(1, 1, top, bottom), Window(1, 1, left, right))

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND(padding)`; one number stands for four equal ones."""
        edges = self.edges(inputs[0])
        padding: object = edges[0] if len(set(edges)) == 1 else edges
        return Call(f"nn.{self.module_kind or self.kind}", (padding,), labels=("padding",))
