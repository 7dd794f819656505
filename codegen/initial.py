"""How the weights start, as the last lines of the constructor of `Network`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, get_args

from graph.initialisation import Draw, Module, Rule
from graph.layer import Call, literal
from graph.network import Network

BILINEAR = '''
def bilinear_(weight: torch.Tensor) -> None:
    """Make a transposed convolution enlarge each channel by bilinear interpolation."""
    rows, columns = (
        1 - (torch.arange(size) - (size - 1) / 2).abs() / ((size + 1) // 2)
        for size in weight.shape[2:]
    )
    nn.init.zeros_(weight)
    with torch.no_grad():
        for channel in range(min(weight.shape[:2])):
            weight[channel, channel] = torch.outer(rows, columns)
'''
"""Long, Shelhamer & Darrell 2015 (arXiv:1411.4038), section 3.3."""


class Placed(NamedTuple):
    """A module of the written file: its path, its layer and its constructor call.

    `layer` is the layer's path as rules have it, from an id; `name` as people read it.
    """

    module: str
    layer: str
    name: str
    call: Call | None


class Line(NamedTuple):
    """A statement of the constructor, and by how much it is indented there."""

    indent: int
    code: str


def helpers(rules: Sequence[Rule]) -> list[str]:
    """Return the texts of the functions that the rules need."""
    return [BILINEAR.strip()] if any(rule.weight == "bilinear" for rule in rules) else []


def lines(network: Network, placed: Sequence[Placed], own: Sequence[str]) -> list[Line]:
    """Return the statements that start the weights as the network's rules say.

    `own` are the texts of classes that the file has beside torch's, which may hold any module.
    """
    general: dict[str, Rule] = {}
    single: list[Rule] = []
    for rule in network.initialisation:
        for module in rule.modules:
            general[module] = _over(general.get(module), rule)
        if rule.layers:
            single.append(rule)
    found = [*_general(general, placed, "\n".join(own))]
    for rule in single:
        found += _single(rule, placed)
    return found


def _over(old: Rule | None, new: Rule) -> Rule:
    """Return what holds for modules of which two rules say something."""
    if old is None:
        return new.model_copy(update={"modules": ("Linear",)})
    chosen = {} if new.weight is None else {"weight": new.weight, "amount": new.amount}
    if new.bias is not None:
        chosen["bias"] = new.bias
    return old.model_copy(update=chosen)


def _general(rules: dict[str, Rule], placed: Sequence[Placed], own: str) -> Iterator[Line]:
    """Yield a loop over all modules, with a branch for each way to start."""
    branches: dict[Rule, list[str]] = {}
    calls = [each.call for each in placed if each.call is not None]
    for module in get_args(Module):
        here = any(call.target == f"nn.{module}" for call in calls) or f"nn.{module}(" in own
        if module in rules and here:
            branches.setdefault(rules[module], []).append(module)
    if not branches:
        return
    yield Line(8, "for module in self.modules():")
    keyword = "if"
    for rule, modules in branches.items():
        yield Line(12, f"{keyword} {_is_a(modules, own)}:")
        yield from _fills(rule, "module", 16, _biases(modules, calls, own))
        keyword = "elif"


def _is_a(modules: list[str], own: str) -> str:
    """Return the test whether a module is one of torch's, and no class made from it."""
    names = [f"nn.{module}" for module in modules]
    derived = any(re.search(rf"\({re.escape(name)}\)", own) for name in names)
    if derived:
        return f"type(module) in ({', '.join(names)}{',' if len(names) == 1 else ''})"
    return f"isinstance(module, {names[0] if len(names) == 1 else '(' + ', '.join(names) + ')'})"


def _biases(modules: list[str], calls: list[Call], own: str) -> bool | None:
    """Return whether all of these modules have a bias, or none; None if it differs."""
    targets = {f"nn.{module}" for module in modules}
    have = {_has_bias(call) for call in calls if call.target in targets}
    if any(f"{target}(" in own for target in targets):
        return None
    return have.pop() if len(have) == 1 else None


def _has_bias(call: Call) -> bool:
    return dict(call.kwargs).get("bias", True) is True


def _single(rule: Rule, placed: Sequence[Placed]) -> Iterator[Line]:
    """Yield what starts the layers that a rule names, where they are modules with weights."""
    known = ("ConvTranspose2d",) if rule.weight == "bilinear" else get_args(Module)
    targets = {f"nn.{module}" for module in known}
    chosen = [
        each
        for layer in rule.layers
        for each in placed
        if each.layer == layer and each.call is not None and each.call.target in targets
    ]
    biases = {_has_bias(each.call) for each in chosen if each.call is not None}
    if not chosen or (rule.weight is None and biases == {False}):
        return
    have = biases.pop() if len(biases) == 1 else None
    names = [_attribute(each.module) for each in chosen]
    if len(names) == 1:
        yield from _fills(rule, names[0], 8, have)
        return
    yield Line(8, f"for module in ({', '.join(names)}):")
    yield from _fills(rule, "module", 12, have)


def _attribute(path: str) -> str:
    """Return how the class reaches a module: `classifier.1` is `self.classifier[1]`."""
    parts = (f"[{part}]" if part.isdigit() else f".{part}" for part in path.split("."))
    return "self" + "".join(parts)


def _fills(rule: Rule, module: str, indent: int, bias: bool | None) -> Iterator[Line]:
    """Yield the statements that fill the weight and the bias; `bias`: it exists, or not, or ask."""
    wanted = rule.bias is not None and bias is not False
    if rule.weight is not None:
        yield Line(indent, _DRAWS[rule.weight](f"{module}.weight", rule.amount))
    elif not wanted:
        yield Line(indent, "pass")
    if wanted and rule.bias is not None:
        if bias is None:
            yield Line(indent, f"if {module}.bias is not None:")
            indent += 4
        yield Line(indent, _constant(f"{module}.bias", rule.bias))


def _constant(tensor: str, value: float) -> str:
    named = {0.0: "zeros_", 1.0: "ones_"}.get(value)
    if named is not None:
        return f"nn.init.{named}({tensor})"
    return f"nn.init.constant_({tensor}, {literal(value)})"


_DRAWS: dict[Draw, Callable[[str, float], str]] = {
    "kaiming-normal": lambda w, _: f'nn.init.kaiming_normal_({w}, nonlinearity="relu")',
    "kaiming-normal-fan-out": lambda w, _: (
        f'nn.init.kaiming_normal_({w}, mode="fan_out", nonlinearity="relu")'
    ),
    "kaiming-uniform": lambda w, _: f'nn.init.kaiming_uniform_({w}, nonlinearity="relu")',
    "xavier-normal": lambda w, _: f"nn.init.xavier_normal_({w})",
    "xavier-uniform": lambda w, _: f"nn.init.xavier_uniform_({w})",
    "normal": lambda w, amount: f"nn.init.normal_({w}, std={literal(amount)})",
    "truncated-normal": lambda w, amount: f"nn.init.trunc_normal_({w}, std={literal(amount)})",
    "uniform": lambda w, amount: f"nn.init.uniform_({w}, {literal(-amount)}, {literal(amount)})",
    "constant": _constant,
    "bilinear": lambda w, _: f"bilinear_({w})",
}
