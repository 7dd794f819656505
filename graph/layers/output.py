"""Output."""

from typing import ClassVar

from pydantic import Field

from graph.layer import ANY_IN, Layer, Port
from graph.parameters import NonNegative
from graph.shape import Shape, format_shape


class Output(Layer):
    """What the network returns.

    A network with one Output returns a tensor; one with several returns a dictionary with the
    Outputs' names as keys. For classification give the logits, before any softmax: the
    cross-entropy loss applies it.

    An auxiliary Output is there while the network trains: its loss helps the early layers. What
    leads to auxiliary Outputs alone is left out afterwards, and its multiply-adds do not count.
    """

    category: ClassVar[str] = "Input and output"
    synonyms: ClassVar[tuple[str, ...]] = ("result", "logits", "head", "sink")
    common: ClassVar[int] = 2

    auxiliary: bool = Field(False, description="Whether it is given only while training.")
    loss_weight: NonNegative = Field(1.0, description="What its loss is multiplied by.")

    @property
    def only_in_training(self) -> bool:
        """Whether it is auxiliary."""
        return self.auxiliary

    @property
    def share_in_loss(self) -> float:
        """Its weight in the loss."""
        return self.loss_weight

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
