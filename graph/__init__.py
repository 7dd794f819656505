"""The model: layers, networks, shapes, problems and project files. Knows neither Qt nor torch.

    from graph import Network, Conv2d, check

Every layer kind is a name of this package, as are the built-in networks by `build("lenet5")`.
"""

from __future__ import annotations

from typing import Any

import graph.blocks  # noqa: F401 - registers the built-in blocks
import graph.layers as _layers
from graph.arrange import arrange, arranged
from graph.check import Facts, Report, check
from graph.errors import (
    EditError,
    GraphError,
    ParameterError,
    ProjectError,
    ShapeError,
    ShorthandError,
)
from graph.fixes import Fix
from graph.layer import KINDS, Call, Layer, Port, make
from graph.network import Network, Position, Wire
from graph.parameters import Parameter, format_value
from graph.problems import CODES, ERROR, HINT, WARNING, Problem
from graph.project import Project
from graph.shape import Shape, format_shape
from graph.zoo import TEMPLATES, Template, build

__all__ = [
    "CODES",
    "ERROR",
    "HINT",
    "KINDS",
    "TEMPLATES",
    "WARNING",
    "Call",
    "EditError",
    "Facts",
    "Fix",
    "GraphError",
    "Layer",
    "Network",
    "Parameter",
    "ParameterError",
    "Port",
    "Position",
    "Problem",
    "Project",
    "ProjectError",
    "Report",
    "Shape",
    "ShapeError",
    "ShorthandError",
    "Template",
    "Wire",
    "arrange",
    "arranged",
    "build",
    "check",
    "format_shape",
    "format_value",
    "make",
]


def __getattr__(name: str) -> Any:
    """Give each layer kind and block as a name of this package: `from graph import Conv2d`."""
    return getattr(_layers, name)
