"""The contract that every layer kind fulfils, and the registry that importing a kind fills.

A kind is one frozen pydantic class in one file under `graph/layers/`. Its fields are its
parameters. Its methods answer, from the shapes on its inputs: what comes out, what it costs,
the formula with the numbers in it, and how it is written in PyTorch. The palette, the
inspector, the manual, the project file, the checks and the code are all made from that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError

from graph.content import Content, joined
from graph.errors import ParameterError, ShapeError
from graph.field import Field, Windows
from graph.gather import Gather
from graph.lookup import Lookup
from graph.parameters import Parameter, describe, explain
from graph.problems import Hint
from graph.shape import Shape, Spread, format_shape, numel
from graph.unpool import Unpool

if TYPE_CHECKING:
    from graph.check import Report

KINDS: dict[str, type[Layer]] = {}
"""Every concrete kind by its name; filled as the files of `graph.layers` are imported."""


class Port(NamedTuple):
    """One place where a wire starts or ends. `dtype` is "float", "integer" or "any"."""

    name: str
    dtype: str = "float"


IN = (Port("in"),)
OUT = (Port("out"),)
ANY_IN = (Port("in", "any"),)
ANY_OUT = (Port("out", "any"),)


@dataclass(frozen=True, slots=True)
class Call:
    """A constructor call as data: `nn.Conv2d(3, 64, 7, stride=2)`.

    `labels` name the positional arguments as PyTorch does, for the arguments of a block's class.
    """

    target: str
    args: tuple[object, ...] = ()
    kwargs: tuple[tuple[str, object], ...] = ()
    labels: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [literal(arg) for arg in self.args]
        parts += [f"{name}={literal(value)}" for name, value in self.kwargs]
        return f"{self.target}({', '.join(parts)})"

    def with_option(self, name: str, value: object) -> Call:
        """Return the same call with one more keyword argument."""
        return replace(self, kwargs=(*self.kwargs, (name, value)))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a layer does to given input shapes, wherever it stands.

    `reaches` is for blocks: for each output the fields on each input, by the input's index;
    for all other layers `windows` says it. `inner` holds the checks of a block's bodies, one
    for each repetition.
    """

    outputs: tuple[Shape, ...]
    parameters: int
    macs: int
    activations: int
    windows: Windows
    hints: tuple[Hint, ...] = ()
    reaches: tuple[tuple[tuple[int, Field], ...], ...] = ()
    inner: tuple[Report, ...] = ()


def literal(value: object) -> str:
    """Return a value as Python source, as the formatter writes it.

    A tuple of equal sizes is written as the one size; text is in double quotes where it can be.
    """
    if isinstance(value, tuple) and value and len(set(value)) == 1 and len(value) <= 3:
        return repr(value[0])
    written = repr(value)
    if isinstance(value, str) and written[0] == "'" and '"' not in value:
        return f'"{written[1:-1]}"'
    return written


class Layer(BaseModel):
    """One layer with its parameters: a value, equal to any other with the same parameters."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_default=True, allow_inf_nan=False, defer_build=True
    )

    _bypassed: bool = PrivateAttr(False)

    category: ClassVar[str] = ""
    """Where the palette shows the kind; empty for a base class that is no kind itself."""
    synonyms: ClassVar[tuple[str, ...]] = ()
    """Other words that people search for: "fc", "dense"."""
    common: ClassVar[int] = 0
    """How often drawings have it: 2 very often, 1 often, 0 seldom; lists show the common first."""
    supports_inplace: ClassVar[bool] = False
    """Whether the PyTorch module takes `inplace=True`."""
    helper_source: ClassVar[str] = ""
    """Python text of a class or function that the written file needs, where torch has none."""
    runs_own_code: ClassVar[bool] = False
    """Whether it holds code of a person's own, which runs only after they agreed to it."""
    gathers: ClassVar[Gather | None] = None
    """What becomes of the numbers in a window, where no parameter decides it."""
    keeps_output: ClassVar[bool] = True
    """Whether the backward pass reads the output, so that no in-place layer may follow."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if cls.__dict__.get("category"):
            if cls.__name__ in KINDS:
                raise TypeError(f"two kinds are called {cls.__name__}")
            KINDS[cls.__name__] = cls

    def __init__(self, **values: Any) -> None:
        try:
            super().__init__(**values)
        except ValidationError as error:
            raise explain(type(self), error) from None

    # -- what it is ------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The name of the kind: Conv2d."""
        return type(self).__name__

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The ports that take a wire each, in order."""
        return IN

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """The ports that give a tensor each, in order."""
        return OUT

    @property
    def copies(self) -> int:
        """How many times it stands one after another: 1, but for a repeated block."""
        return 1

    @property
    def only_in_training(self) -> bool:
        """Whether it is an end of the network that is given only while the network trains."""
        return False

    @property
    def share_in_loss(self) -> float:
        """What the loss at this end of the network is multiplied by."""
        return 1.0

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """What the kind declares of each of its parameters, in order."""
        return tuple(describe(name, field) for name, field in cls.model_fields.items())

    def values(self) -> dict[str, Any]:
        """Return the parameters by name."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    def changed(self, **values: object) -> Self:
        """Return this layer with some parameters changed; ParameterError if one is illegal."""
        changed = type(self)(**{**self.values(), **values})
        return changed.with_bypass(True) if self._bypassed else changed

    @property
    def bypassed(self) -> bool:
        """Whether data passes it unchanged, as if it were not there."""
        private = self.__pydantic_private__  # read directly: each check asks each layer
        return private is not None and bool(private["_bypassed"])

    @property
    def can_be_bypassed(self) -> bool:
        """Whether it has one way in and one way out."""
        return len(self.input_ports) == len(self.output_ports) == 1

    def with_bypass(self, on: bool) -> Self:
        """Return this layer bypassed or at work; ParameterError if it cannot be bypassed."""
        if on and not self.can_be_bypassed:
            raise ParameterError(
                "bypassed",
                f"A {self.kind} has not one input and one output, so it cannot be "
                "bypassed. Delete it, or its wires.",
            )
        other = self.model_copy()
        other._bypassed = on
        return other

    def with_inputs(self, count: int) -> Self | None:
        """Return the layer with this many input ports, or None if their number is fixed."""
        return None

    # -- what it does to shapes ------------------------------------------------------------

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape on the only output port; ShapeError if the inputs do not fit."""
        return inputs[0]

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return the shape on each output port; ShapeError if the inputs do not fit."""
        return (self.output_shape(*inputs),)

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the number of trainable numbers."""
        return 0

    def macs(self, *inputs: Shape) -> int:
        """Return the multiply-adds of convolutions and matrix products, biases left out."""
        return 0

    def formula(self, *inputs: Shape) -> str:
        """Return why the output has its shape, with the numbers in it."""
        return f"shape is kept: {format_shape(inputs[0])}" if inputs else ""

    def windows(self, *inputs: Shape) -> Windows:
        """Return the window over each spatial axis, () if positions are kept, or a Reach."""
        return ()

    def spread(self, *inputs: Shape) -> tuple[Spread, ...]:
        """Return the kernel that each input position is spread over, per axis; () if none is."""
        return ()

    @property
    def gather(self) -> Gather | None:
        """What becomes of the numbers in a window, or None where no window gathers numbers."""
        return self.gathers

    @property
    def table(self) -> Lookup | None:
        """The table whose rows the integers of its input number, or None where it has none."""
        return None

    @property
    def unpool(self) -> Unpool | None:
        """The pool whose numbers it puts back, or None where it puts none back."""
        return None

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return what each output port gives; ShapeError if an input holds what it cannot take."""
        kept = []
        for port, content in zip(self.input_ports, given, strict=True):
            if port.dtype == "any":
                kept.append(content)
            elif content.dtype != port.dtype:
                raise _other_numbers(port, content)
        return tuple(
            joined(kept) if port.dtype == "any" else Content(port.dtype)
            for port in self.output_ports
        )

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield what is legal here, yet worth knowing."""
        yield from ()

    def evaluation(self, *inputs: Shape) -> Evaluation:
        """Return all of the above at once; ShapeError if the inputs do not fit."""
        outputs = self.output_shapes(*inputs)
        return Evaluation(
            outputs,
            self.parameter_count(*inputs),
            self.macs(*inputs),
            sum(map(numel, outputs)),
            self.windows(*inputs),
            tuple(self.hints(*inputs)),
        )

    # -- how it is written -----------------------------------------------------------------

    def module(self, *inputs: Shape) -> Call | None:
        """Return the constructor call of its PyTorch module; None if it needs no module."""
        return None

    def expression(self, module: str, *inputs: str) -> str:
        """Return the forward expression, given the module's and the inputs' Python names."""
        return f"{module}({', '.join(inputs)})"

    def options(self, *names: str) -> tuple[tuple[str, object], ...]:
        """Return those parameters that differ from their defaults, as keyword arguments."""
        fields = type(self).model_fields
        chosen = ((name, getattr(self, name)) for name in names)
        return tuple((n, v) for n, v in chosen if literal(v) != literal(fields[n].default))


def make(kind: str, values: dict[str, Any]) -> Layer:
    """Return a layer of the named kind; ParameterError names an unknown kind or a bad value."""
    cls = KINDS.get(kind)
    if cls is None:
        raise ParameterError("kind", f"There is no layer kind {kind!r} in this version of Stride.")
    return cls(**values)


def _other_numbers(port: Port, content: Content) -> ShapeError:
    if port.dtype == "integer":
        text = f"takes integers, but gets real numbers from {{{port.name}}}."
        advice = "Wire an Input to it whose dtype is integer, or the indices of a pool."
    else:
        text = f"takes real numbers, but gets integers from {{{port.name}}}."
        advice = f"Put an Embedding on {{{port.name}}} → {{node}}."
    return ShapeError("dtype-differs", text, advice=advice, port=port.name)


def expect_axes(shape: Shape, rank: int, layout: str, port: str = "in") -> None:
    """Raise ShapeError unless the shape has this many axes; `layout` names them: "C×H×W"."""
    if len(shape) == rank:
        return
    advice = (
        "Use it before Flatten, where the image still has its rows and columns."
        if len(shape) < rank
        else f"Put a layer before it that gives {layout}, such as Flatten or a pool."
    )
    axes = "1 axis" if len(shape) == 1 else f"{len(shape)} axes"
    raise ShapeError(
        "wrong-rank",
        f"needs {layout}, but gets {format_shape(shape)} ({numel(shape)} numbers, {axes}) "
        f"from {{{port}}}.",
        advice=advice,
        port=port,
    )
