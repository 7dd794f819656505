"""What all convolutions and pools share: a window that slides over each spatial axis."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import Any, ClassVar

from graph.errors import ShapeError
from graph.field import Windows
from graph.fixes import Remedy, SetParameter
from graph.layer import Layer, expect_axes
from graph.problems import Hint
from graph.shape import AXES, Shape, Window, minus

LAYOUTS = {1: "C×L", 2: "C×H×W", 3: "C×D×H×W"}
SLICES = {"length": "step", "depth": "slice", "height": "row", "width": "column"}


class Windowed(Layer):
    """A base for kinds with a window: (C, …) → (C', …), each size by `Window.output`."""

    axes: ClassVar[int] = 2

    @abstractmethod
    def sliding(self, shape: Shape) -> tuple[Window, ...]:
        """Return the window over each spatial axis of this input."""

    def channels(self, shape: Shape) -> int:
        """Return the number of output channels."""
        return shape[0]

    def padding_for(self, needed: tuple[int, ...]) -> Windowed | None:
        """Return this layer with at least this padding, or None if it may not have it."""
        return None

    def windows(self, *inputs: Shape) -> Windows:
        """Return the window over each spatial axis."""
        return self.sliding(inputs[0])

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C', …); ShapeError where the window does not fit."""
        shape = inputs[0]
        expect_axes(shape, self.axes + 1, LAYOUTS[self.axes])
        windows = self.sliding(shape)
        sizes = tuple(w.output(s) for w, s in zip(windows, shape[1:], strict=True))
        if min(sizes) < 1:
            raise self._does_not_fit(shape, windows, sizes)
        return (self.channels(shape), *sizes)

    def formula(self, *inputs: Shape) -> str:
        """Return the formula once if all axes agree, else once an axis."""
        shape = inputs[0]
        lines = [w.formula(s) for w, s in zip(self.sliding(shape), shape[1:], strict=True)]
        if len(set(lines)) == 1:
            return lines[0]
        named = zip(AXES[self.axes], lines, strict=True)
        return "; ".join(f"{axis}: {line}" for axis, line in named)

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield which rows and columns no window position covers."""
        shape = inputs[0]
        unseen = []
        strides = set()
        windows = self.sliding(shape)
        for axis, window, size in zip(AXES[self.axes], windows, shape[1:], strict=True):
            count = window.unseen(size)
            if count:
                unseen.append(f"{count} {SLICES[axis]}{'s' if count > 1 else ''}")
                strides.add(window.stride)
        if unseen:
            stride = "×".join(str(stride) for stride in sorted(strides))
            text = f"stride {stride} leaves {' and '.join(unseen)} of the padded input unseen."
            yield Hint("stride-leaves-remainder", text)

    def _does_not_fit(
        self, shape: Shape, windows: tuple[Window, ...], sizes: tuple[int, ...]
    ) -> ShapeError:
        first = next(index for index, size in enumerate(sizes) if size < 1)
        axis, window, size = AXES[self.axes][first], windows[first], shape[first + 1]
        kernels: list[int] = []
        paddings: list[int] = []
        for each, length in zip(windows, shape[1:], strict=True):
            largest = (length + each.before + each.after - 1) // each.dilation + 1
            kernels.append(min(each.kernel, largest))
            paddings.append(max(each.before, -((length - each.extent) // 2)))
        advice = [f"kernel_size ≤ {kernels[first]}"]
        remedies: list[Remedy] = []
        smaller = self._with(kernel_size=tuple(kernels))
        if smaller is not None and smaller.fits(shape):
            remedies.append(SetParameter("kernel_size", tuple(kernels)))
        wider = self.padding_for(tuple(paddings))
        if wider is not None and wider.fits(shape):
            advice.append(f"padding ≥ {paddings[first]}")
            remedies.append(SetParameter("padding", wider.values()["padding"]))
        spread = f" dilated to {window.extent}" if window.dilation > 1 else ""
        return ShapeError(
            "window-does-not-fit",
            f"kernel {window.kernel}{spread} does not fit {axis} {minus(size)} from {{in}}.",
            arithmetic=window.formula(size),
            advice=f"Use {' or '.join(advice)}.",
            port="in",
            remedies=tuple(remedies),
        )

    def _with(self, **values: Any) -> Windowed | None:
        return self.changed(**values) if set(values) <= set(type(self).model_fields) else None

    def fits(self, shape: Shape) -> bool:
        """Return whether every window position lies on the padded input and sees some of it."""
        pairs = zip(self.sliding(shape), shape[1:], strict=True)
        return all(window.output(size) >= 1 and not window.blind(size) for window, size in pairs)
