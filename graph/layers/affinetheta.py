"""AffineTheta."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import InsertBefore
from graph.layer import Call, Layer
from graph.layers.flatten import Flatten
from graph.parameters import AboveZero
from graph.shape import Shape, format_shape, numel

HELPER = '''
class AffineTheta(nn.Linear):
    """Predicts an affine map as a 2×3 matrix; at the start it is the identity times `scale`."""

    def __init__(self, in_features: int, scale: float = 1.0) -> None:
        super().__init__(in_features, 6)
        nn.init.zeros_(self.weight)
        with torch.no_grad():
            self.bias.copy_(torch.tensor([scale, 0.0, 0.0, 0.0, scale, 0.0]))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x).view(-1, 2, 3)
'''


class AffineTheta(Layer):
    """Predicts an affine map of the plane: the last layer of a spatial transformer's localisation.

    A Linear layer to six numbers, laid out as a 2×3 matrix. Its weights start at 0 and its bias
    at the identity, so that an untrained transformer passes its image on unchanged. With a scale
    below 1 it starts with the middle of the image, enlarged.

    Shapes: N → 2×3. Parameters: 6·N + 6.

    Source: Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015 (arXiv:1506.02025), section 3.
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = ("theta", "localisation", "stn", "spatial transformer")
    helper_source: ClassVar[str] = HELPER

    scale: AboveZero = Field(
        1.0, description="Share of the image's height and width that is looked at to begin with."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (2, 3); ShapeError unless the input is a vector."""
        if len(inputs[0]) != 1:
            raise ShapeError(
                "wrong-rank",
                f"needs a vector, but gets {format_shape(inputs[0])} "
                f"({numel(inputs[0])} numbers, {len(inputs[0])} axes) from {{in}}.",
                advice="Put a Flatten before it.",
                port="in",
                remedies=(InsertBefore(("in",), Flatten(), "Put a Flatten on {in} → {node}"),),
            )
        return (2, 3)

    def formula(self, *inputs: Shape) -> str:
        """Return the size of the matrix and its parameters."""
        size = inputs[0][0]
        return f"{size} → 6 = 2·3: {size}·6 weights + 6 biases = {self.parameter_count(*inputs):,}"

    def parameter_count(self, *inputs: Shape) -> int:
        """Return 6·N + 6."""
        return 6 * inputs[0][0] + 6

    def macs(self, *inputs: Shape) -> int:
        """Return 6·N."""
        return 6 * inputs[0][0]

    def windows(self, *inputs: Shape) -> Windows:
        """Return WHOLE: every output sees every input."""
        return Reach.WHOLE

    def module(self, *inputs: Shape) -> Call | None:
        """Return `AffineTheta(N, scale=…)`."""
        return Call("AffineTheta", (inputs[0][0],), self.options("scale"))
