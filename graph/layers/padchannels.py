"""PadChannels."""

from typing import ClassVar

from pydantic import Field

from graph.layer import Call, Layer, expect_axes
from graph.parameters import Count
from graph.shape import Shape


class PadChannels(Layer):
    """Adds channels of zeros before and after those of an image.

    Shapes: C×H×W → (before + C + after)×H×W. With it a residual block can add an input of fewer
    channels without any parameters, the paper's option A.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1512.03385), section 3.3.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("zero padding", "option a", "shortcut")
    keeps_output: ClassVar[bool] = False

    before: Count = Field(0, description="Channels of zeros in front.")
    after: Count = Field(0, description="Channels of zeros behind.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (before + C + after, H, W)."""
        expect_axes(inputs[0], 3, "C×H×W")
        return (self.before + inputs[0][0] + self.after, *inputs[0][1:])

    def formula(self, *inputs: Shape) -> str:
        """Return the sum with its numbers."""
        total = self.before + inputs[0][0] + self.after
        return f"{self.before} + {inputs[0][0]} + {self.after} = {total} channels"

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.ConstantPad3d((0, 0, 0, 0, before, after), 0.0)`, whose last axis is C."""
        sides = (0, 0, 0, 0, self.before, self.after)
        return Call("nn.ConstantPad3d", (sides, 0.0), (), ("padding", "value"))
