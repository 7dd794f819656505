"""Linear."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from graph.field import Reach, Windows
from graph.fixes import InsertBefore
from graph.layer import Call, Layer
from graph.layers.flatten import Flatten
from graph.parameters import Positive
from graph.problems import Hint
from graph.shape import Shape, numel


class Linear(Layer):
    """Fully connected: each output is a weighted sum of all inputs, y = W·x + b.

    Shapes: N → out_features. With more axes it acts on the last one: T×F → T×out_features.
    Parameters: N·out_features weights and out_features biases.
    """

    category: ClassVar[str] = "Dense"
    synonyms: ClassVar[tuple[str, ...]] = ("fc", "dense", "fully connected", "classifier")
    common: ClassVar[int] = 2
    keeps_output: ClassVar[bool] = False

    out_features: Positive = Field(10, description="How many outputs.")
    bias: bool = Field(True, description="Whether each output adds a learned constant.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with its last axis replaced."""
        return (*inputs[0][:-1], self.out_features)

    def formula(self, *inputs: Shape) -> str:
        """Return the size of the matrix and its parameters, with the numbers."""
        size, out = inputs[0][-1], self.out_features
        biases = f" + {out} biases" if self.bias else ""
        return f"{size} → {out}: {size}·{out} weights{biases} = {self.parameter_count(*inputs):,}"

    def parameter_count(self, *inputs: Shape) -> int:
        """Return N·out_features + out_features."""
        return self.out_features * (inputs[0][-1] + int(self.bias))

    def macs(self, *inputs: Shape) -> int:
        """Return N·out_features for each position on the other axes."""
        return numel(inputs[0]) * self.out_features

    def windows(self, *inputs: Shape) -> Windows:
        """Return None: every output sees every input."""
        return Reach.WHOLE

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield that an image was probably meant to be flattened first."""
        if len(inputs[0]) == 3:
            yield Hint(
                "linear-on-image",
                f"acts on the last axis alone (width {inputs[0][-1]} from {{in}}). "
                "Put a Flatten before it to connect every pixel.",
                (InsertBefore(("in",), Flatten(), "Put a Flatten on {in} → {node}"),),
            )

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.Linear(N, out)`."""
        sizes = (inputs[0][-1], self.out_features)
        return Call("nn.Linear", sizes, self.options("bias"), ("in_features", "out_features"))
