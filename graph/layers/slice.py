"""Slice."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layers._anynumbers import AnyNumbers
from graph.layers._axis import axis_of
from graph.parameters import Dim, Index, OptionalIndex, Positive
from graph.shape import Shape, Window


class Slice(AnyNumbers):
    """Takes the part of an axis from `start` up to, but without, `stop`, each `step` one.

    Shapes: the size along `dim` becomes ceil((stop − start)/step). Negative numbers count from
    the end, and numbers beyond an end mean that end, as everywhere in Python.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("narrow", "part", "index", "select", "subset")

    dim: Dim = Field(1, description="The axis; 0 is the batch, 1 the channels, −1 the last.")
    start: Index = Field(0, description="The first place that is taken.")
    stop: OptionalIndex = Field(None, description="The first that is not; none means the end.")
    step: Positive = Field(1, description="How far the places lie apart.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with the size along `dim`; ShapeError where nothing is left."""
        shape = inputs[0]
        axis = axis_of(shape, self.dim, "dim")
        size = len(self._places(shape[axis]))
        if size == 0:
            raise ShapeError(
                "nothing-left",
                f"{self.start}:{'' if self.stop is None else self.stop} of size {shape[axis]} "
                f"from {{in}} is empty.",
                advice="Use a stop beyond the start, and a start below the size.",
                port="in",
                remedies=tuple(
                    SetParameter(name, value)
                    for name, value in (("stop", None), ("start", 0))
                    if len(self.changed(**{name: value})._places(shape[axis]))
                ),
            )
        return (*shape[:axis], size, *shape[axis + 1 :])

    def _places(self, size: int) -> range:
        return range(*slice(self.start, self.stop, self.step).indices(size))

    def formula(self, *inputs: Shape) -> str:
        """Return the size with its numbers: `ceil((10 − 2)/3) = 3`."""
        size = inputs[0][axis_of(inputs[0], self.dim, "dim")]
        places = self._places(size)
        difference = f"{places.stop} − {places.start}"
        if self.step == 1:
            return f"{difference} = {len(places)}"
        return f"ceil(({difference})/{self.step}) = {len(places)}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return () along the channels, else a window of one that moves by the step."""
        shape = inputs[0]
        axis = axis_of(shape, self.dim, "dim")
        if len(shape) == 1:
            return Reach.WHOLE
        if axis == 0:
            return ()
        start = self._places(shape[axis]).start
        moved = Window(1, self.step, -start)
        return tuple(moved if other == axis else Window(1) for other in range(1, len(shape)))

    def expression(self, module: str, *inputs: str) -> str:
        """Return `x[:, 2:5]`, or `x[..., 2:5]` where the axis is counted from the end."""
        start = self.start or ""
        stop = "" if self.stop is None else self.stop
        step = f":{self.step}" if self.step > 1 else ""
        part = f"{start}:{stop}{step}"
        if self.dim < 0:
            return f"{inputs[0]}[{', '.join(['...', part, *[':'] * (-self.dim - 1)])}]"
        return f"{inputs[0]}[{', '.join([*[':'] * self.dim, part])}]"
