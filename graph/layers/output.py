"""Output."""

from typing import ClassVar

from graph.layer import ANY_IN, Layer, Port
from graph.shape import Shape, format_shape


class Output(Layer):
    """What the network returns.

    A network with one Output returns a tensor; one with several returns a dictionary with the
    Outputs' names as keys. For classification give the logits, before any softmax: the
    cross-entropy loss applies it.
    """

    category: ClassVar[str] = "Input and output"
    synonyms: ClassVar[tuple[str, ...]] = ("result", "logits", "head", "sink")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """One, of any dtype."""
        return ANY_IN

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """None: it is where the network ends."""
        return ()

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return no shape, as there is no output port."""
        return ()

    def formula(self, *inputs: Shape) -> str:
        """Return the shape that leaves the network."""
        return f"the network returns {format_shape(inputs[0])}"

    def expression(self, module: str, *inputs: str) -> str:
        """Return what is wired to it."""
        return inputs[0]
