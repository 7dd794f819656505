"""A checked network as the text of one readable PyTorch file."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.errors import CodegenError
from codegen.fold import WIDTH, fold
from codegen.names import docstring
from codegen.plan import Plan, Step, make_plan
from graph import ERROR, Network, Report, check, format_shape
from graph.layer import literal


@dataclass(frozen=True)
class Source:
    """The text of a file and where the layers stand in it.

    `lines` maps line numbers (from 1) to layer names; `modules` maps module paths of the
    class `Network`, such as features.0, to layer names.
    """

    text: str
    lines: dict[int, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)


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
    writer.line("")
    writer.line("import torch")
    writer.line("from torch import nn")
    writer.line("")
    writer.line("")
    _write_class(writer, plan, "Network")
    return Source("\n".join(writer.lines) + "\n", writer.places, writer.modules)


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
