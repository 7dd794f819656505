"""MultiheadAttention."""

from math import gcd
from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, Port, expect_axes
from graph.parameters import Fraction, Positive
from graph.shape import Shape, format_shape, numel


class MultiheadAttention(Layer):
    """Each query takes a weighted mean of the values; how well it suits their keys is the weight.

    softmax(Q·Kᵀ/sqrt(E/num_heads))·V in each head, with learned projections of query, key, value
    and result. Wire one sequence to all three for self-attention.

    Shapes: query L×E, key S×Fk, value S×Fv → L×E. Parameters: E·(2·E + Fk + Fv) weights and 4·E
    biases.

    Source: Vaswani et al. 2017 (arXiv:1706.03762), section 3.2.2.
    """

    category: ClassVar[str] = "Recurrent and attention"
    synonyms: ClassVar[tuple[str, ...]] = ("self-attention", "transformer", "mha", "query")

    num_heads: Positive = Field(8, description="How many heads share the width; it divides E.")
    dropout: Fraction = Field(0.0, description="Probability that a weight is dropped.")
    bias: bool = Field(True, description="Whether the projections add learned constants.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """What asks, what is compared with, and what is averaged."""
        return (Port("query"), Port("key"), Port("value"))

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the query's shape; ShapeError unless keys and values are equally many."""
        query, key, value = inputs
        for port, shape in zip(self.input_ports, inputs, strict=True):
            expect_axes(shape, 2, "T×F", port.name)
        if key[0] != value[0]:
            raise ShapeError(
                "sizes-differ",
                f"each value needs a key: {key[0]} from {{key}}, {value[0]} from {{value}}.",
                advice="Wire sequences of one length to key and value.",
                port="value",
            )
        if query[1] % self.num_heads:
            common = gcd(query[1], self.num_heads)
            raise ShapeError(
                "does-not-divide",
                f"{self.num_heads} heads do not divide width {query[1]} from {{query}}.",
                arithmetic=f"{query[1]} mod {self.num_heads} = {query[1] % self.num_heads}",
                advice=f"Use num_heads {common}.",
                port="query",
                remedies=(SetParameter("num_heads", common),),
            )
        return query

    def formula(self, *inputs: Shape) -> str:
        """Return the size of the heads and of the weights."""
        query, key, _ = inputs
        return (
            f"{format_shape(query)} is kept; {self.num_heads} heads of "
            f"{query[1]}/{self.num_heads} = {query[1] // self.num_heads}, "
            f"each with {query[0]}×{key[0]} weights"
        )

    def _projections(self, inputs: tuple[Shape, ...]) -> tuple[int, int, int]:
        width = inputs[0][1]
        return 2 * width * width, width * inputs[1][1], width * inputs[2][1]

    def parameter_count(self, *inputs: Shape) -> int:
        """Return E·(2·E + Fk + Fv) + 4·E."""
        return sum(self._projections(inputs)) + (4 * inputs[0][1] if self.bias else 0)

    def macs(self, *inputs: Shape) -> int:
        """Return those of the four projections, and 2·L·S·E."""
        query, key, value = inputs
        own, for_key, for_value = self._projections(inputs)
        projected = query[0] * own + key[0] * for_key + value[0] * for_value
        return projected + 2 * numel(query) * key[0]

    def windows(self, *inputs: Shape) -> Windows:
        """Return that every query sees every key and value."""
        return Reach.WHOLE

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.MultiheadAttention(E, heads, …, batch_first=True)`."""
        width = inputs[0][1]
        others = (("kdim", inputs[1][1]), ("vdim", inputs[2][1]))
        widths = tuple((name, size) for name, size in others if size != width)
        options = (*self.options("dropout", "bias"), *widths, ("batch_first", True))
        return Call("nn.MultiheadAttention", (width, self.num_heads), options)

    def expression(self, module: str, *inputs: str) -> str:
        """Return the attended sequence alone, without the weights."""
        return f"{module}({', '.join(inputs)}, need_weights=False)[0]"
