"""ReLU."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class ReLU(Elementwise):
    """The rectified linear unit: y = max(0, x), number by number.

    Shapes: any shape is kept. Its gradient is 1 wherever the unit is on, so deep networks learn
    several times faster with it than with tanh.

    Source: Nair & Hinton 2010; Krizhevsky et al. 2012, section 3.1.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("rectifier", "activation", "nonlinearity")
    common: ClassVar[int] = 2
    supports_inplace: ClassVar[bool] = True
