"""TwoStream."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layer import Layer, Port
from graph.layers import Add, BatchNorm2d, Conv2d, Identity, ReLU
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class TwoStream(Block):
    """One layer of a ResNet in ResNet: a stream with a shortcut beside one without.

    Each stream gets a 3×3 convolution of both. What the residual stream keeps through its
    shortcut, the transient stream may forget. A 1×1 convolution is the shortcut where the shape
    changes.

    Shapes: residual and transient C×H×W → both out_channels×H'×W' with
    O = floor((W − 3 + 2·1)/S) + 1.

    Source: Targ, Almeida & Lyman 2016, "Resnet in Resnet" (arXiv:1603.08029), equations 1 and 2.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("rir", "resnet in resnet", "generalized residual")

    out_channels: Positive = Field(48, description="Filters of each convolution.")
    stride: Pair = Field((1, 1), description="Stride of all convolutions.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The two streams."""
        return (Port("residual"), Port("transient"))

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """The two streams, one layer on."""
        return (Port("residual_out"), Port("transient_out"))

    def draw(self, *inputs: Shape) -> Network:
        """Return the four convolutions, the shortcut, and the two sums."""
        draw = Drawing("residual", "transient")
        residual, transient = draw.inputs
        conv = Conv2d(
            out_channels=self.out_channels, kernel_size=3, stride=self.stride, padding=1, bias=False
        )
        shortcut: Layer = Identity()
        if inputs[0][:1] != (self.out_channels,) or self.stride != (1, 1):
            shortcut = Conv2d(
                out_channels=self.out_channels, kernel_size=1, stride=self.stride, bias=False
            )
        to_residual = (
            draw(conv, residual, name="residual_to_residual"),
            draw(conv, transient, name="transient_to_residual"),
            draw(shortcut, residual, name="shortcut"),
        )
        to_transient = (
            draw(conv, residual, name="residual_to_transient"),
            draw(conv, transient, name="transient_to_transient"),
        )
        ends = (
            draw.chain(
                draw(Add(inputs=len(parts)), *parts, name=f"{name}_sum"),
                (f"{name}_bn", BatchNorm2d()),
                (f"{name}_relu", ReLU()),
            )
            for name, parts in (("residual", to_residual), ("transient", to_transient))
        )
        return draw.finish(*ends, names=("residual_out", "transient_out"))
