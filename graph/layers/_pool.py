"""What the max and average pools of one to three axes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from graph.errors import ShapeError
from graph.fixes import Remedy, SetParameter
from graph.layer import Call, expect_axes
from graph.layers._windowed import LAYOUTS, Windowed
from graph.parameters import format_value
from graph.shape import AXES, Shape, Window, format_shape


class Pool(Windowed):
    """A base for pools; the parameters are declared by each kind with its axes."""

    keeps_output: ClassVar[bool] = False

    if TYPE_CHECKING:
        kernel_size: Any
        stride: Any
        padding: Any
        ceil_mode: Any

    @property
    def paddings(self) -> tuple[int, ...]:
        """The padding on either side of each axis."""
        return tuple(self.padding)

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
        settings = zip(self.kernel_size, self.strides, self.paddings, self.dilations, strict=True)
        return tuple(Window(k, s, p, p, d, bool(self.ceil_mode)) for k, s, p, d in settings)

    def padding_limit(self, axis: int) -> int:
        """Return the largest padding that PyTorch accepts on this axis: half the kernel."""
        return int(self.kernel_size[axis] // 2)

    def padding_for(self, needed: tuple[int, ...]) -> Windowed | None:
        """Return the layer with this padding if half the kernel allows it."""
        if any(size > self.padding_limit(axis) for axis, size in enumerate(needed)):
            return None
        return self.changed(padding=needed) if "padding" in type(self).model_fields else None

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, …); ShapeError for a window that does not fit or too much padding."""
        expect_axes(inputs[0], self.axes + 1, LAYOUTS[self.axes])
        allowed = tuple(
            min(size, self.padding_limit(axis)) for axis, size in enumerate(self.paddings)
        )
        if allowed != self.paddings:
            axis = next(i for i in range(self.axes) if allowed[i] != self.paddings[i])
            remedies: list[Remedy] = [SetParameter("padding", allowed)]
            raise ShapeError(
                "padding-too-large",
                f"padding {self.paddings[axis]} on the {AXES[self.axes][axis]} is more than half "
                f"of kernel {self.kernel_size[axis]}, so a window could see padding only.",
                advice=f"Use padding ≤ {allowed[axis]}.",
                remedies=tuple(remedies),
            )
        result = super().output_shape(*inputs)
        if not self.fits(inputs[0]):
            raise self._sees_padding_only(inputs[0])
        return result

    def _sees_padding_only(self, shape: Shape) -> ShapeError:
        none, dense = (0,) * self.axes, (1,) * self.axes
        changes = (("padding", none), ("dilation", dense))
        return ShapeError(
            "window-sees-padding",
            f"with dilation {format_value(self.dilations)} a window steps over the whole "
            f"{format_shape(shape[1:])} from {{in}} and sees padding only.",
            advice="Use padding 0 or dilation 1.",
            port="in",
            remedies=tuple(
                SetParameter(name, value)
                for name, value in changes
                if self.changed(**{name: value}).fits(shape)
            ),
        )

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND(kernel, stride, …)`; the stride is left out where it is the kernel."""
        arguments: tuple[object, ...] = (self.kernel_size,)
        if self.strides != tuple(self.kernel_size):
            arguments = (self.kernel_size, self.strides)
        names = [n for n in type(self).model_fields if n not in ("kernel_size", "stride")]
        return Call(f"nn.{self.kind}", arguments, self.options(*names))
