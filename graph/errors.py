"""The errors of this room.

GraphError                 anything that one sentence explains to a user
├── ParameterError         a parameter's value is outside its declared range
├── ShapeError             a layer cannot take the shapes on its inputs
├── EditError              an edit cannot be applied; nothing was changed
├── ProjectError           a project file cannot be read or written; nothing was lost
└── ShorthandError         a typed line is no network: which word, and what to write instead
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.fixes import Remedy
    from graph.problems import Problem


class GraphError(Exception):
    """One sentence that says what is wrong and what to do."""


class ParameterError(GraphError):
    """A parameter's value is outside its declared range."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter


class ShapeError(GraphError):
    """A layer cannot take the shapes on its inputs: bare facts, without the layer's name.

    `message` may hold `{port}` for each input port; the checker puts the name of the layer
    that is wired there. `arithmetic` is the formula with its numbers; `advice` says what to do;
    `remedies` are the changes that would do it.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        arithmetic: str = "",
        advice: str = "",
        port: str | None = None,
        remedies: tuple[Remedy, ...] = (),
        inner: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.arithmetic = arithmetic
        self.advice = advice
        self.port = port
        self.remedies = remedies
        self.inner = inner


class EditError(GraphError):
    """An edit cannot be applied; nothing was changed."""


class ProjectError(GraphError):
    """A project file cannot be read or written; nothing was lost."""


class ShorthandError(GraphError):
    """A typed line is no network. `word` is at fault, and stands at the offset `start`."""

    def __init__(self, message: str, *, word: str, start: int) -> None:
        super().__init__(message)
        self.word = word
        self.start = start
