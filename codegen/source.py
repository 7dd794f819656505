"""A checked network as the text of one readable PyTorch file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.errors import CodegenError
from codegen.fold import WIDTH, fold
from codegen.names import docstring
from codegen.plan import Plan, Step, make_plan
from graph import ERROR, Network, Report, Shape, check, format_shape
from graph.layer import literal


@dataclass(frozen=True)
class Source:
    """The text of a file and where the layers stand in it.

    `lines` maps line numbers (from 1) to layer names; `modules` maps module paths of the
    class `Network`, such as features.0, to layer names; `inputs` holds the shape of each
    argument of `forward`, in order, by its layer's name.
    """

    text: str
    lines: dict[int, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, Shape] = field(default_factory=dict)

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
    writer = _Writer()
    for line in docstring(network.title or name, _about(network, report)):
        writer.line(line)
    for line in ("", "import torch", *_imports(plan), "", ""):
        writer.line(line)
    for helper in _helpers(plan):
        for line in (*helper.splitlines(), "", ""):
            writer.line(line)
    _write_class(writer, plan, "Network")
    inputs = {network.name(n): report.facts[n].shape or () for n in plan.arguments}
    return Source("\n".join(writer.lines) + "\n", writer.places, writer.modules, inputs)


def _helpers(plan: Plan) -> list[str]:
    """Return the texts of helper classes that the layers need, each once, in a fixed order."""
    live = plan.network.structure().live
    return sorted({plan.network.layer(node).helper_source.strip() for node in live} - {""})


def _imports(plan: Plan) -> list[str]:
    """Return the imports beside torch itself, as the formatter sorts them."""
    texts = [*map(str, plan.calls.values()), *_helpers(plan)]
    for step in plan.steps:
        names = (f"v{index}" for index in range(len(step.inputs)))
        texts.append(plan.network.layer(step.nodes[-1]).expression("module", *names))
    functional = any(re.search(r"\bF\.", text) for text in texts)
    extra = ["from torch.nn import functional as F"] if functional else []
    return ["from torch import nn", *extra]


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


class _Writer:
    """Collects lines and remembers which layer each one is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.places: dict[int, str] = {}
        self.modules: dict[str, str] = {}

    def line(self, text: str, layer: str = "") -> None:
        """Add a line; `layer` is the name of the layer that it writes."""
        self.lines.append(text)
        if layer:
            self.places[len(self.lines)] = layer

    def statement(
        self, indent: int, code: str, note: str = "", layer: str = "", tail: str = ""
    ) -> None:
        """Add a statement with its comment, folded as the formatter folds it."""
        pad = " " * indent
        commented = f"{pad}{code}{tail}  # {note}" if note else pad + code + tail
        if len(commented) <= WIDTH:
            self.line(commented, layer)
            return
        if note:
            self.line(f"{pad}# {note}", layer)
        for folded in fold(code, indent, tail):
            self.line(folded, layer)


def _write_class(writer: _Writer, plan: Plan, name: str) -> None:
    writer.line(f"class {name}(nn.Module):")
    writer.line("    def __init__(self) -> None:")
    writer.line("        super().__init__()")
    for step in plan.steps:
        if step.attribute:
            _write_module(writer, plan, step)
    writer.line("")
    _write_signature(writer, plan)
    for step in plan.steps:
        _write_step(writer, plan, step)
    if len(plan.results) > 1 or not plan.steps or _returned_late(plan):
        writer.statement(8, f"return {_results(plan)}")


def _returned_late(plan: Plan) -> bool:
    """Whether the value that is returned is not the last one computed."""
    last = plan.steps[-1]
    return plan.results[0][1][0] != last.nodes[-1] or len(last.targets) > 1


def _results(plan: Plan) -> str:
    if len(plan.results) == 1:
        return plan.variables[plan.results[0][1]]
    pairs = (f"{literal(name)}: {plan.variables[value]}" for name, value in plan.results)
    return "{" + ", ".join(pairs) + "}"


def _write_module(writer: _Writer, plan: Plan, step: Step) -> None:
    network = plan.network
    if len(step.nodes) == 1:
        node = step.nodes[0]
        writer.modules[step.attribute] = network.name(node)
        writer.statement(8, f"self.{step.attribute} = {plan.calls[node]}", "", network.name(node))
        return
    writer.line(f"        self.{step.attribute} = nn.Sequential(")
    for index, node in enumerate(step.nodes):
        writer.modules[f"{step.attribute}.{index}"] = network.name(node)
        writer.statement(12, str(plan.calls[node]), _note(plan, node), network.name(node), tail=",")
    writer.line("        )")


def _note(plan: Plan, node: str) -> str:
    """Return the comment beside a layer of a chain: its name and shape, if it has news."""
    facts = plan.report.facts[node]
    if not facts.parameters and facts.inputs == facts.outputs:
        return ""
    name = "".join(c for c in plan.network.name(node) if c.isprintable())
    return f"{name}: {format_shape(facts.shape or ())}"


def _write_signature(writer: _Writer, plan: Plan) -> None:
    arguments = [f"{argument}: torch.Tensor" for argument in plan.arguments.values()]
    several = len(plan.results) > 1
    returned = "dict[str, torch.Tensor]" if several else "torch.Tensor"
    sources = plan.arguments
    shapes = ", ".join(format_shape(plan.report.facts[node].shape or ()) for node in sources)
    code = f"def forward(self, {', '.join(arguments)}) -> {returned}:"
    if len(f"    {code}  # {shapes}") <= WIDTH:
        writer.line(f"    {code}  # {shapes}")
    else:
        writer.line(f"    # {shapes}")
        writer.statement(4, code)
    for node in sources:
        writer.places[len(writer.lines)] = plan.network.name(node)


def _write_step(writer: _Writer, plan: Plan, step: Step) -> None:
    network = plan.network
    last = step.nodes[-1]
    inputs = [plan.variables[value] for value in step.inputs]
    module = f"self.{step.attribute}" if step.attribute else ""
    expression = network.layer(last).expression(module, *inputs)
    shapes = plan.report.facts[last].outputs or ()
    note = ", ".join(format_shape(shape) for shape in shapes)
    ends = step is plan.steps[-1] and len(plan.results) == 1 and not _returned_late(plan)
    start = "return " if ends else f"{', '.join(step.targets)} = "
    writer.statement(8, start + expression, note, network.name(last))
