"""GridSample."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.layer import Layer, Port, expect_axes
from graph.shape import Shape, format_shape


class GridSample(Layer):
    """Reads an image at the places that a grid names, between pixels by interpolation.

    Shapes: image C×H×W and grid H'×W'×2 → C×H'×W'. Coordinates run from −1 to 1 over the image.
    Gradients flow to the image and to the grid.

    Source: Jaderberg et al. 2015 (arXiv:1506.02025), section 3.3.
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = ("spatial transformer", "stn", "warp", "sampler")
    keeps_output: ClassVar[bool] = False

    mode: Literal["bilinear", "nearest", "bicubic"] = Field(
        "bilinear", description="How to read between pixels."
    )
    padding_mode: Literal["zeros", "border", "reflection"] = Field(
        "zeros", description="What stands outside the image."
    )
    align_corners: bool = Field(
        False, description="Whether −1 and 1 are the centres of the corner pixels, or their edges."
    )

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """What is read, and where."""
        return (Port("image"), Port("grid"))

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, H', W'); ShapeError unless the grid names two coordinates a place."""
        image, grid = inputs
        expect_axes(image, 3, "C×H×W", "image")
        expect_axes(grid, 3, "H×W×2", "grid")
        if grid[2] != 2:
            raise ShapeError(
                "wrong-size",
                f"needs x and y for each place, but gets {format_shape(grid)} from {{grid}}.",
                arithmetic=f"{grid[2]} ≠ 2",
                advice="Wire an AffineGrid to it, or a Permute that puts 2 channels last.",
                port="grid",
            )
        return (image[0], *grid[:2])

    def formula(self, *inputs: Shape) -> str:
        """Return whose sizes come out."""
        channels, places = inputs[0][0], format_shape(inputs[1][:2])
        if channels == 1:
            return f"1 channel at {places} places"
        return f"{channels} channels at {places} places"

    def windows(self, *inputs: Shape) -> Windows:
        """Return that the grid says which places are read."""
        return Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `F.grid_sample(image, grid, …)`."""
        options = "".join(f', {n}="{v}"' for n, v in self.options("mode", "padding_mode"))
        return f"F.grid_sample({', '.join(inputs)}{options}, align_corners={self.align_corners})"
