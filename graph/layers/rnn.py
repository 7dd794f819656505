"""RNN."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.layers._recurrent import Recurrent, helper


class RNN(Recurrent):
    """Reads a sequence step by step: h_t = tanh(W·x_t + b + U·h_(t−1) + c).

    Shapes: T×F → the states T×D·H, and the final state D·H, with H = hidden_size and D = 2 if
    bidirectional, else 1. The final state is that of the last layer; of the backward reader it is
    the one at step 1. It starts at zero.

    Source: Elman 1990, "Finding structure in time".
    """

    category: ClassVar[str] = "Recurrent and attention"
    synonyms: ClassVar[tuple[str, ...]] = ("recurrent", "elman", "sequence", "time")
    gates: ClassVar[int] = 1
    helper_source: ClassVar[str] = helper("RNN", "last")

    nonlinearity: Literal["tanh", "relu"] = Field(
        "tanh", description="The function of the new state."
    )
