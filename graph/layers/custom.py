"""Custom."""

from __future__ import annotations

import ast
import builtins
import re
import textwrap
from typing import Annotated, ClassVar

from pydantic import Field, field_validator

from graph.content import REAL, Content
from graph.field import Reach, Windows
from graph.layer import IN, Call, Layer, Port
from graph.layers._merge import numbered_ports
from graph.parameters import Count, Sizes
from graph.shape import Shape, format_shape

LONGEST = 20_000
"""Characters of code; a few lines are meant."""

Lines = Annotated[str, Field(max_length=LONGEST)]


class Custom(Layer):
    """A few lines of your own PyTorch, for what no other layer does.

    `forward` holds the lines of a module's forward method: they read `x` (with several inputs
    `x1`, `x2`, …) and return the result. `setup` holds the lines of its constructor, such as
    `self.conv = nn.Conv2d(8, 8, 3)`. torch, nn and F can be used.

    Stride never runs the lines to check a drawing, so you declare the shape that comes out and
    how many trainable numbers there are. Training and exporting run them, once you have agreed to
    the code of the file.

    Shapes: any inputs → output_shape, as you declare it.
    """

    category: ClassVar[str] = "Custom"
    synonyms: ClassVar[tuple[str, ...]] = ("python", "code", "own", "lambda", "module")
    runs_own_code: ClassVar[bool] = True

    name: str = Field("MyLayer", description="Name of its class in the written file.")
    output_size: Sizes = Field((10,), description="The shape that comes out, without the batch.")
    forward: Lines = Field(
        "return x",
        description="Lines that compute the result from x and return it.",
        json_schema_extra={"multiline": True},
    )
    setup: Lines = Field(
        "",
        description="Lines of the constructor: what it keeps, such as weights.",
        json_schema_extra={"multiline": True},
    )
    inputs: Annotated[int, Field(ge=1, le=8)] = Field(1, description="How many inputs it has.")
    weights: Count = Field(0, description="How many trainable numbers the setup makes.")

    @field_validator("name")
    @classmethod
    def _one_word(cls, name: str) -> str:
        taken = name == "Network" or hasattr(builtins, name)
        if taken or not re.fullmatch(r"[A-Z][A-Za-z0-9]{0,39}", name):
            raise ValueError(
                f"a class is called by one word that begins with a capital, not {name!r}."
            )
        return name

    @field_validator("forward", "setup")
    @classmethod
    def _python(cls, lines: str) -> str:
        """Parse the lines, which runs nothing."""
        text = textwrap.dedent(lines).strip("\n").rstrip()
        try:
            tree = ast.parse(_method("method", "self", text))
            if len(tree.body) != 1:
                raise ValueError("the lines leave their method")
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", None)
            where = f"line {line - 1}: " if isinstance(line, int) else ""
            reason = getattr(error, "msg", None) or str(error)
            raise ValueError(f"{where}this is not Python: {reason}.") from None
        return text

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """One, or in1, in2, …"""
        return IN if self.inputs == 1 else numbered_ports(self.inputs)

    @property
    def helper_source(self) -> str:  # type: ignore[override]
        """The class that the lines make."""
        names = "x" if self.inputs == 1 else ", ".join(f"x{i + 1}" for i in range(self.inputs))
        arguments = ", ".join(f"{name}: torch.Tensor" for name in names.split(", "))
        setup = "super().__init__()" + (f"\n{self.setup}" if self.setup else "")
        parts = (
            f"class {self.name}(nn.Module):",
            f'    """Own code; gives {format_shape(self.output_size)}."""',
            "",
            textwrap.indent(_method("__init__", "self", setup, "None"), "    "),
            "",
            textwrap.indent(
                _method("forward", f"self, {arguments}", self.forward, "torch.Tensor"), "    "
            ),
        )
        return "\n".join(parts)

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return real numbers."""
        return (REAL,)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the declared shape."""
        return self.output_size

    def formula(self, *inputs: Shape) -> str:
        """Return that the shape is declared, not computed."""
        return f"declared: {format_shape(self.output_size)}"

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the declared number."""
        return self.weights

    def windows(self, *inputs: Shape) -> Windows:
        """Return that nothing is known of it."""
        return Reach.UNKNOWN

    def module(self, *inputs: Shape) -> Call | None:
        """Return the constructor of its class."""
        return Call(self.name)


def _method(name: str, arguments: str, lines: str, returns: str = "object") -> str:
    body = textwrap.indent(lines or "pass", "    ")
    return f"def {name}({arguments}) -> {returns}:\n{body}"
