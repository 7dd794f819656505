"""LPPool2d."""

from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field

from graph.gather import Gather, norm_of
from graph.layer import Call
from graph.layers._pool import Pool
from graph.parameters import OptionalPair, Pair
from graph.shape import Shape


def _one_or_even(power: int) -> int:
    if power > 1 and power % 2:
        raise ValueError("1 or an even number, as the odd root of a negative sum is not a number.")
    return power


class LPPool2d(Pool):
    """The norm of each window of an image, channel by channel: y = (Σ x^p)^(1/p).

    With norm_type 2 it is L2-norm pooling, with 1 the sum of the window, and the larger p, the
    nearer it comes to a max pool.

    Shapes: C×H×W → C×H'×W' with O = floor((W − K)/S) + 1; with `ceil_mode` the division rounds
    up.

    Source: Sermanet, Chintala & LeCun 2012 (arXiv:1204.3968), section 2.2.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("l2 pooling", "l2-norm", "norm pooling", "power mean")
    keeps_output: ClassVar[bool] = True
    axes: ClassVar[int] = 2

    norm_type: Annotated[int, Field(ge=1, le=100), AfterValidator(_one_or_even)] = Field(
        2, description="The power p, 1 or even: 2 is the L2 norm, 1 the sum."
    )
    kernel_size: Pair = Field((2, 2), description="Rows and columns of the window.")
    stride: OptionalPair = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")

    @property
    def paddings(self) -> tuple[int, ...]:
        """None: PyTorch's norm pools have no padding."""
        return (0, 0)

    @property
    def gather(self) -> Gather | None:
        """The norm of the window."""
        return norm_of(self.norm_type)

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.LPPool2d(norm, kernel, …)`."""
        arguments: tuple[Any, ...] = (self.norm_type, self.kernel_size)
        if self.strides != self.kernel_size:
            arguments += (self.strides,)
        return Call("nn.LPPool2d", arguments, self.options("ceil_mode"))
