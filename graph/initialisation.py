"""How weights are drawn at the start of training, where PyTorch's own way is not wanted.

A network has a list of rules. Each names the kind of module that it holds for, or single layers,
and says what their weights are drawn from and what their biases are. Rules are applied in order,
so a later one overrules an earlier one; what no rule names starts as PyTorch starts it.

Source of the distributions: `torch.nn.init`. Kaiming: He et al. 2015 (arXiv:1502.01852), Xavier:
Glorot & Bengio 2010.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from graph.edits import Edit
from graph.errors import ParameterError
from graph.network import Network

Module = Literal["Conv1d", "Conv2d", "Conv3d", "ConvTranspose2d", "Linear"]
Draw = Literal[
    "kaiming-normal",
    "kaiming-normal-fan-out",
    "kaiming-uniform",
    "xavier-normal",
    "xavier-uniform",
    "normal",
    "truncated-normal",
    "uniform",
    "constant",
    "bilinear",
]

SPREAD = {"normal": "σ", "truncated-normal": "σ", "uniform": "±", "constant": "="}
"""The distributions that take a number, and how it is written beside them."""

_NAMES = {
    "kaiming-normal": "Kaiming normal (fan in)",
    "kaiming-normal-fan-out": "Kaiming normal (fan out)",
    "kaiming-uniform": "Kaiming uniform",
    "xavier-normal": "Xavier normal",
    "xavier-uniform": "Xavier uniform",
    "normal": "Gaussian",
    "truncated-normal": "truncated Gaussian",
    "uniform": "uniform",
    "constant": "constant",
    "bilinear": "bilinear up-sampling",
}


class Rule(BaseModel):
    """What the weights and biases of some modules start as; None leaves them to PyTorch.

    `modules` are the classes of `torch.nn` that it holds for; `layers`, in their place, single
    layers by id, with the names inside blocks after it: `n12/conv1`. `amount` is the standard
    deviation of a Gaussian, half the width of a uniform distribution, or the constant.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    modules: tuple[Module, ...] = ()
    layers: tuple[Annotated[str, Field(min_length=1, max_length=500)], ...] = ()
    weight: Draw | None = None
    amount: Annotated[float, Field(ge=0, le=10)] = 0.01
    bias: Annotated[float, Field(ge=-10, le=10)] | None = None

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if bool(self.modules) == bool(self.layers):
            raise ValueError("a rule names either modules or layers")
        if self.weight is None and self.bias is None:
            raise ValueError("a rule says what the weights or the biases start as")
        if self.weight == "bilinear" and self.modules not in ((), ("ConvTranspose2d",)):
            raise ValueError("bilinear is for ConvTranspose2d only")
        return self

    def sentence(self, network: Network) -> str:
        """Return what it does: `Conv2d, Linear: Gaussian, σ 0.01; biases 0`."""
        names: list[str] = [*self.modules, *(_path(network, layer) for layer in self.layers)]
        parts = []
        if self.weight is not None:
            spread = SPREAD.get(self.weight)
            amount = f", {spread} {self.amount:g}" if spread else ""
            parts.append(f"{_NAMES[self.weight]}{amount}")
        if self.bias is not None:
            parts.append(f"biases {self.bias:g}")
        return f"{', '.join(names)}: {'; '.join(parts)}"

    def data(self) -> dict[str, object]:
        """Return it as a record of a project file, defaults left out."""
        return self.model_dump(exclude_defaults=True)


def make_rule(**values: object) -> Rule:
    """Return a rule; ParameterError says in one sentence what is wrong with it."""
    try:
        return Rule.model_validate(values)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in detail["loc"]) or "rule"
        message = str(detail["msg"]).removeprefix("Value error, ")
        raise ParameterError(where, f"initialisation: {where}: {message.lower()}.") from None


def _path(network: Network, layer: str) -> str:
    node, slash, rest = layer.partition("/")
    return (network.name(node) if node in network else node) + slash + rest


CONVOLUTIONS: tuple[Module, ...] = ("Conv1d", "Conv2d", "Conv3d", "ConvTranspose2d")

SCHEMES: dict[str, tuple[Rule, ...]] = {
    "PyTorch's own": (),
    "Kaiming normal, fan in": (
        Rule(modules=(*CONVOLUTIONS, "Linear"), weight="kaiming-normal", bias=0),
    ),
    "Kaiming normal, fan out": (
        Rule(modules=CONVOLUTIONS, weight="kaiming-normal-fan-out", bias=0),
        Rule(modules=("Linear",), weight="normal", bias=0),
    ),
    "Xavier uniform": (Rule(modules=(*CONVOLUTIONS, "Linear"), weight="xavier-uniform", bias=0),),
    "Gaussian, σ 0.01": (Rule(modules=(*CONVOLUTIONS, "Linear"), weight="normal", bias=0),),
}
"""The choices that are offered by name; recipes of papers have rules of their own."""


@dataclass(frozen=True, slots=True)
class Initialise(Edit):
    """Say how the weights start."""

    rules: tuple[Rule, ...]

    def apply(self, network: Network) -> Edit:
        """Return the edit that restores the rules that held."""
        old = Initialise(network.initialisation)
        network.initialisation = self.rules
        return old
