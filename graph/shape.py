"""Shapes without the batch dimension, and the arithmetic of sliding windows.

A shape is a tuple of positive integers: (C, H, W) for images, (C, T) or (T, F) for
sequences, (N,) for vectors. All arithmetic here is on integers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Shape = tuple[int, ...]

Term = tuple[str, str]
"""A piece of a formula, and what it is: "size", "kernel", "stride", "padding", "dilation",
"extra", "output", or "" for signs and words."""

AXES = {1: ("length",), 2: ("height", "width"), 3: ("depth", "height", "width")}
"""Names of the spatial axes of a 1-d, 2-d or 3-d window."""


def format_shape(shape: Sequence[int]) -> str:
    """Return `64×55×55` for (64, 55, 55) and `scalar` for ()."""
    return "×".join(map(str, shape)) if shape else "scalar"


def minus(number: int) -> str:
    """Return a number with the sign that the formulas use: −1, 28."""
    return str(number).replace("-", "−")


def numel(shape: Shape) -> int:
    """Return the number of elements of a shape; 1 for a scalar."""
    count = 1
    for size in shape:
        count *= size
    return count


@dataclass(frozen=True, slots=True)
class Window:
    """A kernel that slides over one axis.

    `before` and `after` are the zeros padded on either side; they differ only for "same"
    padding of an even kernel. Output size, Dumoulin & Visin 2016 (arXiv:1603.07285),
    relationship 6, with dilation: O = floor((W + P − D·(K − 1) − 1)/S) + 1, P = before + after.
    `ceil` rounds up instead, and then drops a last window that would start in the padding,
    as PyTorch's pooling does.
    """

    kernel: int
    stride: int = 1
    before: int = 0
    after: int = 0
    dilation: int = 1
    ceil: bool = False

    @property
    def extent(self) -> int:
        """The columns that the dilated kernel spans: D·(K − 1) + 1."""
        return self.dilation * (self.kernel - 1) + 1

    def output(self, size: int) -> int:
        """Return the output size, which is below 1 where the window does not fit."""
        span = size + self.before + self.after - self.extent
        if not self.ceil:
            return span // self.stride + 1
        output = -(-span // self.stride) + 1
        if (output - 1) * self.stride >= size + self.before:
            output -= 1
        return output

    def unseen(self, size: int) -> int:
        """Return how many columns of the padded input lie outside every window position.

        Those left at the end by a division with a remainder, and those that a stride larger than
        the window steps over.
        """
        positions = self.output(size)
        rest = size + self.before + self.after - (positions - 1) * self.stride - self.extent
        return max(0, rest) + max(0, self.stride - self.extent) * (positions - 1)

    def blind(self, size: int) -> bool:
        """Return whether some window position has all its taps in the padding.

        Only a dilated window can step over the whole input. PyTorch then gives −∞ in a max pool
        and writes outside the gradient's memory in the backward pass.
        """
        for output in range(min(self.output(size), -(-self.before // self.stride))):
            start = output * self.stride - self.before
            taps = range(start, start + self.extent, self.dilation)
            if not any(0 <= tap < size for tap in taps):
                return True
        return False

    def terms(self, size: int) -> tuple[Term, ...]:
        """Return the output-size formula with its numbers, and what each of them is."""
        even = self.before == self.after
        padding = f"2·{self.before}" if even else f"{self.before} + {self.after}"
        top: tuple[Term, ...] = ((f"{size}", "size"), (" − ", ""))
        if self.dilation == 1:
            top += ((f"{self.kernel}", "kernel"),)
        else:
            spread = ((f"{self.dilation}", "dilation"), ("·(", ""), (f"{self.kernel}", "kernel"))
            top += (*spread, (" − 1) − 1", ""))
        top += ((" + ", ""), (padding, "padding"))
        span = size + self.before + self.after - self.extent
        exact = span % self.stride == 0 and span >= 0
        rounded = "" if exact else f"{'ceil' if self.ceil else 'floor'}("
        quotient = ((f"{rounded}(", ""), *top, (")/", ""), (f"{self.stride}", "stride"))
        unclipped = -(-span // self.stride) + 1 if self.ceil else span // self.stride + 1
        result = self.output(size)
        equals = f"{'' if exact else ')'} + 1 = "
        if unclipped == result:
            return (*quotient, (equals, ""), (minus(result), "output"))
        clipped = f"{minus(unclipped)}, less 1 because the last window would start in the padding"
        return (*quotient, (f"{equals}{clipped} = ", ""), (minus(result), "output"))

    def formula(self, size: int) -> str:
        """Return the output-size formula with its numbers: `(28 − 5 + 2·2)/1 + 1 = 28`."""
        return "".join(text for text, _ in self.terms(size))


@dataclass(frozen=True, slots=True)
class Spread:
    """A kernel that each input position is spread over, as transposed convolutions do.

    Input i is multiplied by the kernel and added to the outputs i·S − P … i·S − P + D·(K − 1).
    `padding` is cut off on either side of the output, `extra` outputs are added at the end:
    O = (W − 1)·S − 2P + D·(K − 1) + 1 + extra (Dumoulin & Visin 2016, relationship 14).
    """

    kernel: int
    stride: int = 1
    padding: int = 0
    extra: int = 0
    dilation: int = 1

    @property
    def extent(self) -> int:
        """The outputs that the dilated kernel spans: D·(K − 1) + 1."""
        return self.dilation * (self.kernel - 1) + 1

    def output(self, size: int) -> int:
        """Return the output size, which is below 1 where the padding cuts everything off."""
        return (size - 1) * self.stride - 2 * self.padding + self.extent + self.extra

    def terms(self, size: int) -> tuple[Term, ...]:
        """Return the output-size formula with its numbers, and what each of them is."""
        kernel: tuple[Term, ...] = ((f"{self.kernel}", "kernel"),)
        if self.dilation > 1:
            kernel = ((f"{self.dilation}", "dilation"), ("·(", ""), *kernel, (" − 1) + 1", ""))
        extra: tuple[Term, ...] = ((" + ", ""), (f"{self.extra}", "extra")) if self.extra else ()
        return (
            ("(", ""),
            (f"{size}", "size"),
            (" − 1)·", ""),
            (f"{self.stride}", "stride"),
            (" − ", ""),
            (f"2·{self.padding}", "padding"),
            (" + ", ""),
            *kernel,
            *extra,
            (" = ", ""),
            (minus(self.output(size)), "output"),
        )

    def formula(self, size: int) -> str:
        """Return the output-size formula with its numbers: `(7 − 1)·2 − 2·0 + 2 = 14`."""
        return "".join(text for text, _ in self.terms(size))
