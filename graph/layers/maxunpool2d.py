"""MaxUnpool2d."""

from typing import ClassVar

from pydantic import Field

from graph.content import Content
from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, Port, expect_axes
from graph.parameters import OptionalPair, Pair, PairPadding, format_value
from graph.shape import AXES, Shape, format_shape, minus
from graph.unpool import Unpool


class MaxUnpool2d(Layer):
    """Puts numbers back to where a MaxPool2dIndices found its largest, and 0 everywhere else.

    Give it the kernel, stride and padding of its pool, and the pool's indices. Where the pool
    left rows or columns over, say the size of the pool's input in `output_size`.

    Shapes: C×H×W and indices C×H×W → C×H'×W' with O = (W − 1)·S − 2P + K.

    Source: Zeiler & Fergus 2013 (arXiv:1311.2901), section 2.1.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("unpooling", "upsample", "segnet", "decoder")
    keeps_output: ClassVar[bool] = False

    kernel_size: Pair = Field((2, 2), description="Rows and columns of the pool's window.")
    stride: OptionalPair = Field(
        None, description="How far the pool's window moves; none means the kernel size."
    )
    padding: PairPadding = Field((0, 0), description="Rows and columns that the pool padded.")
    output_size: OptionalPair = Field(
        None, description="Rows and columns that come out; none means what the pool's size gives."
    )

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The numbers, and where to put them."""
        return (Port("in"), Port("indices", "integer"))

    @property
    def strides(self) -> tuple[int, int]:
        """The stride on each axis: the kernel size unless one is given."""
        return self.kernel_size if self.stride is None else self.stride

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, H', W'); ShapeError where no such size can come out."""
        shape, indices = inputs
        expect_axes(shape, 3, "C×H×W")
        if indices != shape:
            raise ShapeError(
                "sizes-differ",
                f"each number needs an index: {format_shape(shape)} from {{in}}, "
                f"{format_shape(indices)} from {{indices}}.",
                advice="Wire the indices of the pool that made this size.",
                port="indices",
            )
        natural = self._natural(shape)
        sizes = natural if self.output_size is None else self.output_size
        for axis, (size, usual, stride) in enumerate(
            zip(sizes, natural, self.strides, strict=True)
        ):
            if self.output_size is not None and not usual - stride < size < usual + stride:
                raise ShapeError(
                    "wrong-size",
                    f"output_size {size} on the {AXES[2][axis]} is further than the stride from "
                    f"the size that the pool's parameters give.",
                    arithmetic=self._arithmetic(axis, shape[axis + 1]),
                    advice=f"Use {usual - stride + 1} to {usual + stride - 1}.",
                    remedies=(SetParameter("output_size", None),),
                )
            if size < 1:
                raise ShapeError(
                    "nothing-left",
                    f"padding {self.padding[axis]} takes away the whole {AXES[2][axis]}.",
                    arithmetic=self._arithmetic(axis, shape[axis + 1]),
                    advice="Use padding 0.",
                    remedies=(SetParameter("padding", (0, 0)),),
                )
        return (shape[0], *sizes)

    def _natural(self, shape: Shape) -> tuple[int, ...]:
        settings = zip(shape[1:], self.kernel_size, self.strides, self.padding, strict=True)
        return tuple((size - 1) * s - 2 * p + k for size, k, s, p in settings)

    def _arithmetic(self, axis: int, size: int) -> str:
        stride, padding, kernel = self.strides[axis], self.padding[axis], self.kernel_size[axis]
        result = (size - 1) * stride - 2 * padding + kernel
        return f"({size} − 1)·{stride} − 2·{padding} + {kernel} = {minus(result)}"

    def formula(self, *inputs: Shape) -> str:
        """Return the formula with its numbers, once if both axes agree."""
        if self.output_size is not None:
            return f"output_size is {format_value(self.output_size)}"
        lines = [self._arithmetic(axis, size) for axis, size in enumerate(inputs[0][1:])]
        if len(set(lines)) == 1:
            return lines[0]
        return "; ".join(f"{axis}: {line}" for axis, line in zip(AXES[2], lines, strict=True))

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return real numbers; ShapeError unless the indices are positions in the output map."""
        contents = super().contents(given, *inputs)
        within, size = given[1].within, self.output_shape(*inputs)[1:]
        if within == size:
            return contents
        if not within:
            raise ShapeError(
                "indices-of-another-map",
                "the integers from {indices} are not the indices of a max pool.",
                advice="Wire the output 'indices' of a MaxPool2dIndices to it.",
                port="indices",
            )
        reachable = all(
            usual - stride < wanted < usual + stride
            for usual, stride, wanted in zip(
                self._natural(inputs[0]), self.strides, within, strict=True
            )
        )
        raise ShapeError(
            "indices-of-another-map",
            f"the indices from {{indices}} are positions in {format_shape(within)}, "
            f"but {format_shape(size)} comes out.",
            advice=f"Use output_size {format_value(within)}."
            if reachable
            else "Give it the kernel, stride and padding of the pool that made the indices.",
            port="indices",
            remedies=(SetParameter("output_size", within),) if reachable else (),
        )

    @property
    def unpool(self) -> Unpool:
        """The windows of the pool."""
        return Unpool(self.kernel_size, self.strides, self.padding)

    def windows(self, *inputs: Shape) -> Windows:
        """Return that positions move with the indices."""
        return Reach.UNKNOWN

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.MaxUnpool2d(kernel, stride, …)`."""
        arguments: tuple[object, ...] = (self.kernel_size,)
        if self.strides != self.kernel_size:
            arguments = (self.kernel_size, self.strides)
        return Call("nn.MaxUnpool2d", arguments, self.options("padding"))

    def expression(self, module: str, *inputs: str) -> str:
        """Return the call with the indices, and with the size where one is asked for."""
        size = "" if self.output_size is None else f", output_size={list(self.output_size)}"
        return f"{module}({inputs[0]}, {inputs[1]}{size})"
