"""A checked network as the text of one readable PyTorch file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen import initial
from codegen.blocks import Library, Use, children_of
from codegen.class_writer import ClassWriter
from codegen.errors import CodegenError
from codegen.initial import Placed
from codegen.names import docstring
from codegen.plan import Plan, make_plan
from graph import ERROR, Network, Report, Shape, check, format_shape


@dataclass(frozen=True)
class Source:
    """The text of a file and where the layers stand in it.

    `lines` maps line numbers (from 1) to layer names; `modules` maps module paths of the
    class `Network`, such as features.0, to layer names; `inputs` holds the shape of each
    argument of `forward`, in order, by its layer's name, and `vocabularies` the number of
    different values of those arguments that are integers.
    """

    text: str
    lines: dict[int, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, Shape] = field(default_factory=dict)
    vocabularies: dict[str, int] = field(default_factory=dict)

    def layers(self) -> dict[str, object]:
        """Return where the layers stand, as plain data that travels beside the file."""
        return {"lines": self.lines, "modules": self.modules, "inputs": self.inputs}


def generate(network: Network, report: Report | None = None, *, name: str = "") -> Source:
    """Return the PyTorch source of a network; the same network gives the same text.

    `name` is used as the title where the network has none. CodegenError if the network has
    errors: what cannot be checked cannot be written.
    """
    report = report if report is not None else check(network)
    errors = [problem for problem in report.problems if problem.severity == ERROR]
    if errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise CodegenError(f"Mend the network first. {errors[0].message}{more}")
    plan = make_plan(network, report)
    helpers = [*_helpers(plan), *initial.helpers(network.initialisation)]
    library = Library(
        plan, frozenset(re.findall(r"^(?:class|def) (\w+)", "\n".join(helpers), re.M))
    )
    placed = list(_placed(plan, library.children, "", "", ""))
    body = ClassWriter()
    for block in library.classes:
        body.block(block, library.kin(block))
    body.network(plan, library.code(), initial.lines(network, placed, helpers))
    head = docstring(network.title or name, _about(network, report))
    head += ["", "import torch", *_imports([*body.lines, *helpers]), "", ""]
    for helper in helpers:
        head += [*helper.splitlines(), "", ""]
    lines = {len(head) + number: layer for number, layer in body.places.items()}
    inputs = {network.name(n): report.facts[n].shape or () for n in plan.arguments}
    held = {network.name(n): report.facts[n].contents[0] for n in plan.arguments}
    integers = {n: content.below for n, content in held.items() if content.dtype == "integer"}
    modules = {each.module: each.name for each in placed}
    return Source("\n".join([*head, *body.lines]) + "\n", lines, modules, inputs, integers)


def _helpers(plan: Plan) -> list[str]:
    """Return the texts of helper classes that the layers need, each once, in a fixed order."""
    texts = {""}
    plans = [plan]
    plans += [u.plan for c in children_of(plan, "").values() for copy in c for u in copy.walk()]
    for each in plans:
        live = each.network.structure().live
        texts |= {each.network.layer(node).helper_source.strip() for node in live}
    names = [re.findall(r"^(?:class|def) (\w+)", text, re.MULTILINE)[0] for text in texts - {""}]
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        raise CodegenError(
            f"Two layers write different classes called {double}; give one of them another name."
        )
    return sorted(texts - {""})


def _imports(lines: list[str]) -> list[str]:
    """Return the imports beside torch itself, as the formatter sorts them."""
    functional = any(re.search(r"\bF\.", line) for line in lines)
    extra = ["from torch.nn import functional as F"] if functional else []
    return ["from torch import nn", *extra]


def _placed(
    plan: Plan, children: dict[str, list[Use]], start: str, path: str, names: str
) -> Iterator[Placed]:
    """Yield the modules of a class and of the blocks in it, and which layers they are.

    `start` is the class's own module path with its dot; `path` and `names` lead to its layers,
    with a slash after them: the first begins with an id, the second with a name.
    """
    for step in plan.steps:
        if not step.attribute:
            continue
        copies = {node: children.get(node, []) for node in step.nodes}
        in_chain = len(step.nodes) > 1 or len(copies[step.nodes[0]]) > 1
        place = 0
        for node in step.nodes:
            name = plan.network.name(node)
            layer = path + (name if path else node)
            for number in range(max(1, len(copies[node]))):
                attribute = "" if plan.is_chain and start else step.attribute
                index = str(place) if in_chain else ""
                module = start + ".".join(filter(None, (attribute, index)))
                yield Placed(module, layer, names + name, plan.calls.get(node))
                if copies[node]:
                    use = copies[node][number]
                    inner = f"{layer}/", f"{use.path}/"
                    yield from _placed(use.plan, use.children, f"{module}.", *inner)
                place += 1


def _about(network: Network, report: Report) -> list[str]:
    live = network.structure().live
    shapes = [(network.name(n), report.facts[n].shape) for n in report.sources() if n in live]
    inputs = ", ".join(f"{name} {format_shape(shape or ())}" for name, shape in shapes)
    outputs = ", ".join(f"{n} {format_shape(s or ())}" for n, s in report.outputs.items())
    facts = (
        f"Input: {inputs}. Output: {outputs}. "
        f"{report.parameters:,} parameters, {report.macs:,} multiply-adds."
    )
    return [*network.description.split("\n\n"), facts]
