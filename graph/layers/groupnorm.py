"""GroupNorm."""

from math import gcd
from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer
from graph.parameters import Positive, Tiny
from graph.shape import Shape, format_shape


class GroupNorm(Layer):
    """Brings each group of channels of each image to mean 0 and spread 1, then scales and shifts.

    y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var over the channels of a group and all
    positions; it does not depend on the batch. One group is a layer norm over C×H×W, as many
    groups as channels an instance norm.

    Shapes: C, C×L, C×H×W … is kept. Parameters: γ and β of each channel, so 2·C.

    Source: Wu & He 2018 (arXiv:1803.08494).
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("gn", "group norm", "normalization")
    keeps_output: ClassVar[bool] = False

    num_groups: Positive = Field(32, description="How many groups the channels are split into.")
    eps: Tiny = Field(1e-5, description="Added to the variance, so that nothing divides by 0.")
    affine: bool = Field(True, description="Whether γ and β are learned.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself; ShapeError unless the groups divide the channels."""
        channels = inputs[0][0]
        if channels % self.num_groups:
            common = gcd(channels, self.num_groups)
            raise ShapeError(
                "does-not-divide",
                f"{self.num_groups} groups do not divide {channels} channels from {{in}}.",
                arithmetic=f"{channels} mod {self.num_groups} = {channels % self.num_groups}",
                advice=f"Use num_groups {common}.",
                port="in",
                remedies=(SetParameter("num_groups", common),),
            )
        return inputs[0]

    def formula(self, *inputs: Shape) -> str:
        """Return what is normalised together."""
        each = (inputs[0][0] // self.num_groups, *inputs[0][1:])
        return (
            f"shape is kept: {format_shape(inputs[0])}; one mean and variance for each of "
            f"{self.num_groups} groups of {format_shape(each)}"
        )

    def windows(self, *inputs: Shape) -> Windows:
        """Return that all positions share mean and variance."""
        return Reach.WHOLE

    def parameter_count(self, *inputs: Shape) -> int:
        """Return 2·C for γ and β."""
        return 2 * inputs[0][0] if self.affine else 0

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.GroupNorm(groups, C, …)`."""
        arguments = (self.num_groups, inputs[0][0])
        return Call("nn.GroupNorm", arguments, self.options("eps", "affine"))
