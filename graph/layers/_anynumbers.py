"""What all layers share that move numbers about and so take real ones and integers alike."""

from __future__ import annotations

from graph.layer import ANY_IN, ANY_OUT, Layer, Port


class AnyNumbers(Layer):
    """A base for kinds with one input and one output that hold the same numbers."""

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """One, of any dtype."""
        return ANY_IN

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """One, of the input's dtype."""
        return ANY_OUT
