"""What RNN, LSTM and GRU share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from graph.field import Reach, Windows
from graph.layer import Call, Layer, Port, expect_axes
from graph.parameters import Fraction, Positive
from graph.problems import Hint
from graph.shape import Shape, format_shape


def helper(kind: str, state: str) -> str:
    """Return a subclass of a recurrent module that gives tensors only."""
    return f'''
class {kind}WithState(nn.{kind}):
    """An nn.{kind} that gives the sequence, and the last layer's final state as one vector."""

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        out, {state} = super().forward(x)
        directions = 2 if self.bidirectional else 1
        return out, last[-directions:].transpose(0, 1).flatten(1)
'''


class Recurrent(Layer):
    """A base for layers that read a sequence step by step and keep a state."""

    gates: ClassVar[int] = 1
    """How many vectors of the size of the state each step computes."""

    hidden_size: Positive = Field(128, description="Numbers in the state.")
    num_layers: Positive = Field(1, description="Layers on top of each other.")
    bidirectional: bool = Field(
        False, description="Whether a second one reads backwards; their outputs are joined."
    )
    dropout: Fraction = Field(0.0, description="Probability of dropout between stacked layers.")
    bias: bool = Field(True, description="Whether each gate adds learned constants.")

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """The state after each step, and the state after the last."""
        return (Port("out"), Port("state"))

    @property
    def width(self) -> int:
        """Numbers that come out at each step: the state, twice if bidirectional."""
        return self.hidden_size * (2 if self.bidirectional else 1)

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return (T, width) and (width,)."""
        expect_axes(inputs[0], 2, "T×F")
        return (inputs[0][0], self.width), (self.width,)

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes, and the weights of the first layer with their numbers."""
        size, hidden = inputs[0][1], self.hidden_size
        shapes = " and ".join(map(format_shape, self.output_shapes(*inputs)))
        gates = f"{self.gates}·" if self.gates > 1 else ""
        return f"{format_shape(inputs[0])} → {shapes}; {gates}{hidden}·({size} + {hidden}) weights"

    def _weights(self, shape: Shape) -> int:
        """Return the numbers in all matrices."""
        directions = self.width // self.hidden_size
        first = shape[1] + self.hidden_size
        above = (self.num_layers - 1) * (self.width + self.hidden_size)
        return directions * self.gates * self.hidden_size * (first + above)

    def parameter_count(self, *inputs: Shape) -> int:
        """Return gates·H·(F + H + 2) a layer and direction; F is the width in upper layers."""
        biases = 2 * self.gates * self.width * self.num_layers if self.bias else 0
        return self._weights(inputs[0]) + biases

    def macs(self, *inputs: Shape) -> int:
        """Return gates·H·(F + H) a step, layer and direction."""
        return inputs[0][0] * self._weights(inputs[0])

    def windows(self, *inputs: Shape) -> Windows:
        """Return that the state may hold all that was read."""
        return Reach.WHOLE

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield that dropout has no place in a single layer."""
        if self.dropout and self.num_layers == 1:
            text = "dropout acts between stacked layers, and there is one layer only."
            yield Hint("no-effect", text)

    def module(self, *inputs: Shape) -> Call | None:
        """Return `KINDWithState(F, H, …, batch_first=True)`."""
        names = [name for name in type(self).model_fields if name != "hidden_size"]
        if self.num_layers == 1:
            names.remove("dropout")
        options = (*self.options(*names), ("batch_first", True))
        return Call(f"{self.kind}WithState", (inputs[0][1], self.hidden_size), options)
