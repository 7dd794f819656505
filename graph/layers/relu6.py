"""ReLU6."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class ReLU6(Elementwise):
    """A ReLU that ends at 6: y = min(max(0, x), 6).

    Shapes: any shape is kept. The bound keeps numbers exact at low precision.

    Source: Krizhevsky 2010, "Convolutional deep belief networks on CIFAR-10"; Howard et al. 2017
    (arXiv:1704.04861).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("rectifier", "clipped", "mobilenet", "activation")
    supports_inplace: ClassVar[bool] = True
