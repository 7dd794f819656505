"""Built-in networks, one recipe a file: importing this package registers them all."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from graph.arrange import arrange
from graph.errors import GraphError
from graph.network import Network

TEMPLATES: dict[str, Template] = {}
"""Every built-in network by its name."""


@dataclass(frozen=True, slots=True)
class Template:
    """A built-in network: what it is, where it comes from, and the recipe that draws it.

    `family` is that of its kind: menus list the networks by it.
    """

    name: str
    title: str
    family: str
    year: int
    paper: str
    description: str
    recipe: Callable[[], Network]

    def build(self) -> Network:
        """Return a new drawing of it, laid out."""
        network = self.recipe()
        network.title = self.title
        network.description = f"{self.description}\n\nSource: {self.paper}"
        arrange(network)
        return network


def template(
    title: str, family: str, year: int, paper: str
) -> Callable[[Callable[[], Network]], Template]:
    """Register a recipe under its function's name; its docstring is the description."""

    def register(recipe: Callable[[], Network]) -> Template:
        name = recipe.__name__
        description = inspect.cleandoc(recipe.__doc__ or "")
        TEMPLATES[name] = Template(name, title, family, year, paper, description, recipe)
        return TEMPLATES[name]

    return register


def build(name: str) -> Network:
    """Return a new drawing of the built-in network of this name; GraphError lists the names."""
    if name not in TEMPLATES:
        raise GraphError(
            f"There is no built-in network {name!r}; choose one of: {', '.join(TEMPLATES)}."
        )
    return TEMPLATES[name].build()


for _file in sorted(module.name for module in pkgutil.iter_modules(__path__)):
    importlib.import_module(f"{__name__}.{_file}")

TEMPLATES = dict(sorted(TEMPLATES.items(), key=lambda item: (item[1].year, item[0])))
