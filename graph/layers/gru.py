"""GRU."""

from typing import ClassVar

from graph.layers._recurrent import Recurrent, helper


class GRU(Recurrent):
    """Reads a sequence step by step with two gates: h_t = (1 − z)·n + z·h_(t−1).

    z, r = σ(W·x_t + U·h_(t−1) + b), each with its own weights; n = tanh(W·x_t + b +
    r·(U·h_(t−1) + c)).

    Shapes: T×F → the states T×D·H, and the final state D·H, with H = hidden_size and D = 2 if
    bidirectional, else 1. The final state is that of the last layer; of the backward reader it is
    the one at step 1. It starts at zero.

    Source: Cho et al. 2014 (arXiv:1406.1078).
    """

    category: ClassVar[str] = "Recurrent and attention"
    synonyms: ClassVar[tuple[str, ...]] = ("gated recurrent unit", "recurrent", "sequence", "time")
    gates: ClassVar[int] = 3
    helper_source: ClassVar[str] = helper("GRU", "last")
