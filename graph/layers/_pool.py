"""What the max and average pools of one to three axes share."""

from __future__ import annotations

from typing import Any, ClassVar

from graph.errors import ShapeError
from graph.fixes import Remedy, SetParameter
from graph.layer import Call, expect_axes
from graph.layers._windowed import LAYOUTS, Windowed
from graph.shape import AXES, Shape, Window


class Pool(Windowed):
    """A base for pools; the parameters are declared by each kind with its axes."""

    keeps_output: ClassVar[bool] = False

    kernel_size: Any
    stride: Any
    padding: Any
    ceil_mode: Any

    @property
    def dilations(self) -> tuple[int, ...]:
        """The spacing of the window's taps on each axis; pools without it have 1."""
        return (1,) * self.axes

    @property
    def strides(self) -> tuple[int, ...]:
        """The stride on each axis: the kernel size unless one is given."""
        return tuple(self.kernel_size if self.stride is None else self.stride)

    def sliding(self, shape: Shape) -> tuple[Window, ...]:
        """Return the window over each axis."""
        settings = zip(self.kernel_size, self.strides, self.padding, self.dilations, strict=True)
        return tuple(Window(k, s, p, p, d, bool(self.ceil_mode)) for k, s, p, d in settings)

    def padding_limit(self, axis: int) -> int:
        """Return the largest padding that PyTorch accepts on this axis: half the kernel."""
        return int(self.kernel_size[axis] // 2)

    def padding_for(self, needed: tuple[int, ...]) -> Windowed | None:
        """Return the layer with this padding if half the kernel allows it."""
        if any(size > self.padding_limit(axis) for axis, size in enumerate(needed)):
            return None
        return self.changed(padding=needed)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, …); ShapeError for a window that does not fit or too much padding."""
        expect_axes(inputs[0], self.axes + 1, LAYOUTS[self.axes])
        allowed = tuple(
            min(size, self.padding_limit(axis)) for axis, size in enumerate(self.padding)
        )
        if allowed != tuple(self.padding):
            axis = next(i for i in range(self.axes) if allowed[i] != self.padding[i])
            remedies: list[Remedy] = [SetParameter("padding", allowed)]
            raise ShapeError(
                "padding-too-large",
                f"padding {self.padding[axis]} on the {AXES[self.axes][axis]} is more than half "
                f"of kernel {self.kernel_size[axis]}, so a window could see padding only.",
                advice=f"Use padding ≤ {allowed[axis]}.",
                remedies=tuple(remedies),
            )
        return super().output_shape(*inputs)

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND(kernel, stride, …)`; the stride is left out where it is the kernel."""
        arguments: tuple[object, ...] = (self.kernel_size,)
        if self.strides != tuple(self.kernel_size):
            arguments = (self.kernel_size, self.strides)
        names = [n for n in type(self).model_fields if n not in ("kernel_size", "stride")]
        return Call(f"nn.{self.kind}", arguments, self.options(*names))
