"""LeakyReLU."""

from typing import ClassVar

from pydantic import Field

from graph.layers._elementwise import Elementwise
from graph.parameters import NonNegative


class LeakyReLU(Elementwise):
    """A ReLU with a small slope below zero: y = x if x > 0, else negative_slope·x.

    Shapes: any shape is kept. A unit that is off still learns a little.

    Source: Maas, Hannun & Ng 2013, "Rectifier nonlinearities improve neural network acoustic
    models".
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("leaky", "rectifier", "activation")
    supports_inplace: ClassVar[bool] = True

    negative_slope: NonNegative = Field(0.01, description="Slope below zero.")
