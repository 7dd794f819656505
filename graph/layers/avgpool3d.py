"""AvgPool3d."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.fixes import ReplaceBy
from graph.gather import MEAN, MEAN_INSIDE, Gather
from graph.layer import expect_axes
from graph.layers._pool import Pool
from graph.parameters import OptionalTriple, Triple, TriplePadding, format_value
from graph.shape import AXES, Shape


class AvgPool3d(Pool):
    """The mean of each window of a volume, channel by channel.

    Shapes: C×D×H×W → C×D'×H'×W' with O = floor((W − K + 2P)/S) + 1; with `ceil_mode` the division
    rounds up, and a last window that would start in the padding is dropped. Unlike its siblings
    it refuses an image that is smaller than the kernel, whatever the padding.

    Source: LeCun et al. 1998, there for images (with a learned scale: sub-sampling).
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("avgpool", "average pooling", "mean", "subsample")
    axes: ClassVar[int] = 3

    kernel_size: Triple = Field((2, 2, 2), description="Slices, rows and columns of the window.")
    stride: OptionalTriple = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    padding: TriplePadding = Field(
        (0, 0, 0), description="Zeros on each side, at most half the kernel."
    )
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")
    count_include_pad: bool = Field(True, description="Whether padded zeros count in the mean.")

    @property
    def gather(self) -> Gather | None:
        """The mean, with or without the padded zeros."""
        return MEAN if self.count_include_pad else MEAN_INSIDE

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, D', H', W'); ShapeError also for a kernel larger than the bare input."""
        shape = inputs[0]
        expect_axes(shape, 4, "C×D×H×W")
        kernels = tuple(map(min, self.kernel_size, shape[1:]))
        if kernels != self.kernel_size:
            axis = next(i for i in range(3) if kernels[i] != self.kernel_size[i])
            smaller = self.changed(
                kernel_size=kernels,
                padding=tuple(min(p, k // 2) for p, k in zip(self.padding, kernels, strict=True)),
            )
            raise ShapeError(
                "window-does-not-fit",
                f"kernel {self.kernel_size[axis]} is larger than {AXES[3][axis]} "
                f"{shape[axis + 1]} from {{in}}; PyTorch does not count the padding here.",
                advice=f"Use kernel_size ≤ {kernels[axis]}, and padding ≤ half of it.",
                port="in",
                remedies=(ReplaceBy(smaller, f"Set kernel_size to {format_value(kernels)}"),),
            )
        return super().output_shape(*inputs)

    def fits(self, shape: Shape) -> bool:
        """Return whether the kernel fits the bare input."""
        inside = all(k <= size for k, size in zip(self.kernel_size, shape[1:], strict=True))
        return inside and super().fits(shape)
