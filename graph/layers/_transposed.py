"""What ConvTranspose1d and ConvTranspose2d share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import Remedy, SetParameter
from graph.gather import WEIGHTED_SUM, Gather
from graph.layer import Call, Layer, expect_axes
from graph.layers._groups import check_groups
from graph.layers._windowed import LAYOUTS
from graph.shape import AXES, Shape, Spread, Window, numel


class TransposedConvolution(Layer):
    """A base for transposed convolutions; each kind declares the parameters with its axes."""

    keeps_output: ClassVar[bool] = False
    gathers: ClassVar[Gather | None] = WEIGHTED_SUM
    axes: ClassVar[int] = 2

    if TYPE_CHECKING:
        out_channels: Any
        kernel_size: Any
        stride: Any
        padding: Any
        output_padding: Any
        groups: Any
        bias: Any
        dilation: Any

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (out_channels, …) with O = (W − 1)·S − 2P + D·(K − 1) + output_padding + 1."""
        shape = inputs[0]
        expect_axes(shape, self.axes + 1, LAYOUTS[self.axes])
        check_groups(shape[0], self.groups, self.out_channels)
        self._check_output_padding()
        sizes = tuple(
            each.output(size) for each, size in zip(self.spread(shape), shape[1:], strict=True)
        )
        if min(sizes) < 1:
            raise self._nothing_left(shape, sizes)
        return (self.out_channels, *sizes)

    def spread(self, *inputs: Shape) -> tuple[Spread, ...]:
        """Return the kernel that each input position is spread over, on each axis."""
        settings = zip(
            self.kernel_size,
            self.stride,
            self.padding,
            self.output_padding,
            self.dilation,
            strict=True,
        )
        return tuple(Spread(*each) for each in settings)

    def _check_output_padding(self) -> None:
        limits = tuple(max(s, d) - 1 for s, d in zip(self.stride, self.dilation, strict=True))
        allowed = tuple(map(min, self.output_padding, limits))
        if allowed == tuple(self.output_padding):
            return
        axis = next(i for i in range(self.axes) if allowed[i] != self.output_padding[i])
        raise ShapeError(
            "output-padding-too-large",
            f"output_padding {self.output_padding[axis]} on the {AXES[self.axes][axis]} is not "
            f"smaller than stride {self.stride[axis]} or dilation {self.dilation[axis]}.",
            advice=f"Use output_padding ≤ {allowed[axis]}.",
            remedies=(SetParameter("output_padding", allowed),),
        )

    def _nothing_left(self, shape: Shape, sizes: tuple[int, ...]) -> ShapeError:
        axis = next(index for index, size in enumerate(sizes) if size < 1)
        allowed = tuple(
            padding if size >= 1 else (size + 2 * padding - 1) // 2
            for padding, size in zip(self.padding, sizes, strict=True)
        )
        remedies: tuple[Remedy, ...] = (SetParameter("padding", allowed),)
        return ShapeError(
            "nothing-left",
            f"padding {self.padding[axis]} takes away the whole {AXES[self.axes][axis]}.",
            arithmetic=self.spread(shape)[axis].formula(shape[axis + 1]),
            advice=f"Use padding ≤ {allowed[axis]}.",
            port="in",
            remedies=remedies,
        )

    def formula(self, *inputs: Shape) -> str:
        """Return the formula once if all axes agree, else once an axis."""
        pairs = zip(self.spread(*inputs), inputs[0][1:], strict=True)
        lines = [each.formula(size) for each, size in pairs]
        if len(set(lines)) == 1:
            return lines[0]
        named = zip(AXES[self.axes], lines, strict=True)
        return "; ".join(f"{axis}: {line}" for axis, line in named)

    def windows(self, *inputs: Shape) -> Windows:
        """Return the mirrored window for stride 1; else neighbours see unlike windows."""
        if max(self.stride) > 1:
            return Reach.UNKNOWN
        windows = []
        for kernel, padding, dilation in zip(
            self.kernel_size, self.padding, self.dilation, strict=True
        ):
            before = dilation * (kernel - 1) - padding
            windows.append(Window(kernel, 1, before, before, dilation))
        return tuple(windows)

    def parameter_count(self, *inputs: Shape) -> int:
        """Return C · out_channels/groups · kernel + out_channels."""
        biases = self.out_channels if self.bias else 0
        return int(inputs[0][0] * self._products() + biases)

    def macs(self, *inputs: Shape) -> int:
        """Return input numbers · out_channels/groups · kernel."""
        return numel(inputs[0]) * self._products()

    def _products(self) -> int:
        return int(self.out_channels // self.groups * numel(tuple(self.kernel_size)))

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.ConvTransposeNd(in, out, kernel, …)`."""
        arguments = (inputs[0][0], self.out_channels, self.kernel_size)
        names = ("stride", "padding", "output_padding", "groups", "bias", "dilation")
        return Call(f"nn.{self.kind}", arguments, self.options(*names))
