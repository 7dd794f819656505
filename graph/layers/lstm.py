"""LSTM."""

from typing import ClassVar

from graph.layers._recurrent import Recurrent, helper


class LSTM(Recurrent):
    """Reads a sequence step by step with a memory cell that gates protect.

    i, f, o = σ(W·x_t + U·h_(t−1) + b), each with its own weights; c_t = f·c_(t−1) +
    i·tanh(W·x_t + U·h_(t−1) + b); h_t = o·tanh(c_t).

    Shapes: T×F → the states T×D·H, and the final state D·H, with H = hidden_size and D = 2 if
    bidirectional, else 1. The final state is that of the last layer; of the backward reader it is
    the one at step 1. It starts at zero.

    Source: Hochreiter & Schmidhuber 1997, "Long short-term memory"; Gers et al. 2000 (forget
    gate).
    """

    category: ClassVar[str] = "Recurrent and attention"
    synonyms: ClassVar[tuple[str, ...]] = (
        "long short-term memory",
        "recurrent",
        "sequence",
        "time",
    )
    gates: ClassVar[int] = 4
    helper_source: ClassVar[str] = helper("LSTM", "(last, _)")
