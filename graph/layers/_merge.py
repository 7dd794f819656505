"""What all layers with several equal inputs share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Annotated, ClassVar, Self

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import InsertBefore, Remedy
from graph.layer import Layer, Port
from graph.layers.conv2d import Conv2d
from graph.problems import Hint
from graph.shape import AXES, Shape, format_shape

MOST_INPUTS = 64


@cache
def numbered_ports(count: int, dtype: str = "float") -> tuple[Port, ...]:
    """Return the ports in1, in2, … of a merge."""
    return tuple(Port(f"in{number}", dtype) for number in range(1, count + 1))


class Merge(Layer):
    """A base for kinds that take two or more inputs."""

    inputs: Annotated[int, Field(ge=2, le=MOST_INPUTS)] = Field(
        2, description="How many inputs it has."
    )

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """in1, in2, …"""
        return numbered_ports(self.inputs)

    def with_inputs(self, count: int) -> Self | None:
        """Return it with this many inputs, if a merge can have them."""
        return self.changed(inputs=count) if 2 <= count <= MOST_INPUTS else None


class ElementwiseMerge(Merge):
    """A base for merges number by number; sizes of 1 are stretched as PyTorch broadcasts them."""

    keeps_output: ClassVar[bool] = False
    sign: ClassVar[str] = ""
    """What stands between the inputs in the formula."""
    operator: ClassVar[str] = ""
    """What stands between the inputs in Python."""

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the common shape; ShapeError if the inputs have none."""
        if len({len(shape) for shape in inputs}) > 1:
            raise ShapeError(
                "wrong-rank",
                f"inputs have different numbers of axes: {_listed(inputs, format_shape)}.",
                advice="Bring them to one shape, e.g. with a Flatten.",
            )
        joined = tuple(max(sizes) for sizes in zip(*inputs, strict=True))
        for shape in inputs:
            if any(size not in (1, whole) for size, whole in zip(shape, joined, strict=True)):
                raise self._differ(inputs)
        return joined

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes that are combined."""
        shapes = f" {self.sign} ".join(format_shape(shape) for shape in inputs)
        return f"{shapes} = {format_shape(self.output_shape(*inputs))}, number by number"

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield which inputs are stretched."""
        joined = self.output_shape(*inputs)
        for port, shape in zip(self.input_ports, inputs, strict=True):
            if shape != joined:
                yield Hint(
                    "broadcast",
                    f"{format_shape(shape)} from {{{port.name}}} is repeated to "
                    f"{format_shape(joined)}.",
                )

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if positions correspond; a position of a stretched input is seen by many."""
        same = all(shape[1:] == inputs[0][1:] for shape in inputs)
        return () if same else Reach.WHOLE

    def expression(self, module: str, *inputs: str) -> str:
        """Return the inputs with the operator between them."""
        return f" {self.operator} ".join(inputs)

    def _differ(self, inputs: tuple[Shape, ...]) -> ShapeError:
        wanted = Counter(reversed(inputs)).most_common(1)[0][0]
        odd = [(p.name, s) for p, s in zip(self.input_ports, inputs, strict=True) if s != wanted]
        remedies: list[Remedy] = []
        projections = {_projection(shape, wanted) for _, shape in odd}
        projection = projections.pop() if len(projections) == 1 else None
        advice = "Bring them to one shape first."
        if projection is not None:
            step = projection.stride[0]
            strided = f", stride {step}" if step > 1 else ""
            where = " and ".join(f"{{{port}}} → {{node}}" for port, _ in odd)
            advice = f"Put a 1×1 Conv2d on {where} ({projection.out_channels} filters{strided})"
            ports = tuple(port for port, _ in odd)
            remedies.append(InsertBefore(ports, projection, advice))
        if all(s[0] == wanted[0] for s in inputs) and len(wanted) == 3:
            noun = " and ".join(f"{axis}s" for axis in AXES[2])
            text = f"{noun} differ: {_listed(inputs, lambda s: format_shape(s[1:]))}."
            return ShapeError("shapes-differ", text, advice=advice, remedies=tuple(remedies))
        text = f"channels differ: {_listed(inputs, lambda s: str(s[0]))}."
        if any(s[1:] != wanted[1:] for s in inputs):
            text = f"shapes differ: {_listed(inputs, format_shape)}."
            return ShapeError("shapes-differ", text, advice=advice, remedies=tuple(remedies))
        return ShapeError("channels-differ", text, advice=advice, remedies=tuple(remedies))


def _projection(shape: Shape, wanted: Shape) -> Conv2d | None:
    """Return the 1×1 convolution that brings one image shape to another, if there is one."""
    if len(shape) != 3 or len(wanted) != 3:
        return None
    strides = []
    for size, goal in zip(shape[1:], wanted[1:], strict=True):
        step = 1 if goal == size else -(-size // goal)
        if (size - 1) // step + 1 != goal:
            return None
        strides.append(step)
    return Conv2d(out_channels=wanted[0], kernel_size=1, stride=tuple(strides))


def _listed(inputs: tuple[Shape, ...], show: object) -> str:
    assert callable(show)
    return ", ".join(
        f"{show(shape)} from {{{port.name}}}"
        for port, shape in zip(numbered_ports(len(inputs)), inputs, strict=True)
    )
