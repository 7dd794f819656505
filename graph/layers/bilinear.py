"""Bilinear."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.layer import Call, Layer, Port
from graph.parameters import Positive
from graph.shape import Shape, format_shape, numel


class Bilinear(Layer):
    """A learned form of two inputs at once: y_k = x1ᵀ·W_k·x2 + b_k.

    Shapes: N1 and N2 → out_features. With more axes it acts on the last ones, and the others
    agree. Parameters: N1·N2·out_features weights and out_features biases.

    Source: Tenenbaum & Freeman 2000, "Separating style and content with bilinear models".
    """

    category: ClassVar[str] = "Dense"
    synonyms: ClassVar[tuple[str, ...]] = ("pair", "interaction", "tensor product", "dense")
    keeps_output: ClassVar[bool] = False

    out_features: Positive = Field(10, description="How many outputs.")
    bias: bool = Field(True, description="Whether each output adds a learned constant.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The two inputs that are multiplied."""
        return (Port("in1"), Port("in2"))

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with its last axis replaced; ShapeError unless the others agree."""
        first, second = inputs
        if first[:-1] != second[:-1]:
            raise ShapeError(
                "sizes-differ",
                f"all axes but the last must agree: {format_shape(first)} from {{in1}}, "
                f"{format_shape(second)} from {{in2}}.",
                advice="Put a Flatten before both.",
            )
        return (*first[:-1], self.out_features)

    def formula(self, *inputs: Shape) -> str:
        """Return the parameters with the numbers."""
        first, second, out = inputs[0][-1], inputs[1][-1], self.out_features
        biases = f" + {out} biases" if self.bias else ""
        return f"{first}·{second}·{out} weights{biases} = {self.parameter_count(*inputs):,}"

    def parameter_count(self, *inputs: Shape) -> int:
        """Return N1·N2·out_features + out_features."""
        return self.out_features * (inputs[0][-1] * inputs[1][-1] + int(self.bias))

    def macs(self, *inputs: Shape) -> int:
        """Return (N1·N2 + N2)·out_features for each position: first x1ᵀ·W_k, then times x2."""
        (*others, first), second = inputs[0], inputs[1][-1]
        return numel(tuple(others)) * self.out_features * (first * second + second)

    def windows(self, *inputs: Shape) -> Windows:
        """Return that every output sees every input."""
        return Reach.WHOLE

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.Bilinear(N1, N2, out)`."""
        arguments = (inputs[0][-1], inputs[1][-1], self.out_features)
        return Call("nn.Bilinear", arguments, self.options("bias"))
