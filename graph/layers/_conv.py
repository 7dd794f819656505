"""What Conv1d, Conv2d and Conv3d share."""

from __future__ import annotations

from typing import Any, ClassVar

from graph.errors import ShapeError
from graph.fixes import SetParameter
from graph.gather import WEIGHTED_SUM, Gather
from graph.layer import Call, expect_axes
from graph.layers._groups import check_groups
from graph.layers._windowed import LAYOUTS, Windowed
from graph.shape import Shape, Window


class Convolution(Windowed):
    """A base for convolutions; the parameters are declared by each kind with its axes."""

    keeps_output: ClassVar[bool] = False
    gathers: ClassVar[Gather | None] = WEIGHTED_SUM

    out_channels: Any
    kernel_size: Any
    stride: Any
    padding: Any
    dilation: Any
    groups: Any
    bias: Any

    def sliding(self, shape: Shape) -> tuple[Window, ...]:
        """Return the window over each axis; "same" pads D·(K − 1) in all, the odd one after."""
        windows = []
        for axis in range(self.axes):
            kernel, dilation = self.kernel_size[axis], self.dilation[axis]
            if self.padding == "same":
                before = dilation * (kernel - 1) // 2
                after = dilation * (kernel - 1) - before
            else:
                before = after = self.padding[axis]
            windows.append(Window(kernel, self.stride[axis], before, after, dilation))
        return tuple(windows)

    def channels(self, shape: Shape) -> int:
        """Return the number of filters."""
        return int(self.out_channels)

    def padding_for(self, needed: tuple[int, ...]) -> Windowed | None:
        """Return the layer with this padding."""
        return self.changed(padding=needed)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (out_channels, …); ShapeError for a window or groups that do not fit."""
        shape = inputs[0]
        expect_axes(shape, self.axes + 1, LAYOUTS[self.axes])
        if self.padding == "same" and max(self.stride) > 1:
            ones = (1,) * self.axes
            half = tuple(
                (d * (k - 1)) // 2 for k, d in zip(self.kernel_size, self.dilation, strict=True)
            )
            raise ShapeError(
                "same-needs-stride-1",
                f"padding 'same' keeps the size, so stride {max(self.stride)} contradicts it.",
                advice="Use stride 1, or padding (K − 1)/2.",
                remedies=(SetParameter("padding", half), SetParameter("stride", ones)),
            )
        check_groups(shape[0], self.groups, self.out_channels)
        return super().output_shape(shape)

    def parameter_count(self, *inputs: Shape) -> int:
        """Return out_channels · (C/groups · kernel + bias)."""
        return int(self.out_channels) * (self._products(inputs[0]) + int(self.bias))

    def macs(self, *inputs: Shape) -> int:
        """Return out_channels · output positions · C/groups · kernel."""
        positions = 1
        for size in self.output_shape(*inputs):
            positions *= size
        return positions * self._products(inputs[0])

    def _products(self, shape: Shape) -> int:
        products = int(shape[0] // self.groups)
        for size in self.kernel_size:
            products *= size
        return products

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.ConvNd(in, out, kernel, …)`."""
        arguments = (inputs[0][0], self.out_channels, self.kernel_size)
        names = ("stride", "padding", "dilation", "groups", "bias")
        labels = ("in_channels", "out_channels", "kernel_size")
        return Call(f"nn.{self.kind}", arguments, self.options(*names), labels)
