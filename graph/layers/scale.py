"""Scale."""

from typing import ClassVar

from pydantic import Field

from graph.layer import Call, Layer
from graph.parameters import Number
from graph.shape import Shape


class Scale(Layer):
    """Multiplies each channel by a learned number: y_c = w_c·x_c.

    Shapes: any shape is kept. Parameters: one a channel. With a small start at the end of a
    residual branch it is LayerScale, with which very deep networks begin as identities.

    Source: Touvron et al. 2021 (arXiv:2103.17239), section 2.
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("layerscale", "gain", "learned scale", "convnext")
    helper_source: ClassVar[str] = '''
class Scale(nn.Module):
    """Multiplies each channel by a learned number."""

    def __init__(self, channels: int, init: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.full((channels,), init))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * self.weight.view(-1, *[1] * (x.dim() - 2))
'''

    init: Number = Field(1.0, description="The number at the start of training.")

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the number of channels."""
        return inputs[0][0]

    def module(self, *inputs: Shape) -> Call | None:
        """Return `Scale(C, init=…)`."""
        return Call("Scale", (inputs[0][0],), self.options("init"))
