"""Writes classes: constructors with chains as nn.Sequential, and forward with its shapes."""

from __future__ import annotations

import inspect
import re
import textwrap

from codegen.blocks import BlockClass
from codegen.fold import WIDTH, fold
from codegen.initial import Line
from codegen.names import plain_text
from codegen.plan import LOSS_WEIGHTS, Plan, Result, Step
from graph import Shape, format_shape
from graph.layer import literal

NAMED = 8
"""How many places of a block are named in its docstring at most."""

_COPY = re.compile(r"/\d+$")
"""What the path of one of several copies ends with."""


class ClassWriter:
    """Collects the lines of classes and remembers which layer of the network each one is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.places: dict[int, str] = {}

    def network(self, plan: Plan, code: dict[str, list[str]], start: list[Line]) -> None:
        """Write the class Network; `code` constructs its layers, `start` sets their weights."""
        _Class(self, plan, code, [], start, top=True).write("Network", "")

    def block(self, block: BlockClass, kin: list[BlockClass]) -> None:
        """Write the class of a block, with two blank lines after it.

        `kin` are all classes of the same kind of block, itself too.
        """
        declarations = [argument.declaration for argument in block.arguments]
        writer = _Class(self, block.uses[0].plan, block.code, declarations, [], top=False)
        writer.write(block.name, _about(block, kin))
        self.lines += ["", ""]

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

    def line(self, text: str, layer: str = "") -> None:
        """Add a line; `layer` is the name of the layer that it writes."""
        self.lines.append(text)
        if layer:
            self.places[len(self.lines)] = layer


def _about(block: BlockClass, kin: list[BlockClass]) -> str:
    """Return the docstring: the block in a sentence, which of several forms of it this one is, and
    whose shapes the comments show."""
    layer = block.uses[0].layer
    text = inspect.getdoc(type(layer)) or block.name
    sentence = " ".join(plain_text(text.partition("\n\n")[0]).split()).partition(". ")[0]
    shapes = {use.inputs for use in block.uses}
    about = f"{sentence.rstrip('.')}."
    if len(kin) > 1:
        about += f"\n\n{_form(block, kin)}"
    if len(shapes) > 1 and not block.uses[0].plan.is_chain:
        about += f"\n\nThe shapes are those of {plain_text(block.uses[0].path)}."
    return about


def _form(block: BlockClass, kin: list[BlockClass]) -> str:
    """Say what sets a class apart from the others of its kind: its settings, and where it stands.

    Its settings are those with one value in all uses of each class, but not the same in all.
    """
    settings = []
    for name in type(block.uses[0].layer).model_fields:
        values = [{literal(getattr(use.layer, name)) for use in each.uses} for each in kin]
        if all(len(held) == 1 for held in values) and len(set.union(*values)) > 1:
            settings.append(f"{name}={literal(getattr(block.uses[0].layer, name))}")
    places = list(dict.fromkeys(_COPY.sub("", use.path) for use in block.uses))
    shown = places if len(places) <= NAMED else [*places[: NAMED - 1], "others"]
    *first, last = shown
    where = f"{', '.join(first)} and {last}" if first else last
    apart = f"with {', '.join(settings)}: " if settings else "of "
    return plain_text(f"The form {apart}{where}.")


class _Class:
    def __init__(
        self,
        writer: ClassWriter,
        plan: Plan,
        code: dict[str, list[str]],
        arguments: list[str],
        start: list[Line],
        *,
        top: bool,
    ) -> None:
        self.out = writer
        self.plan = plan
        self.code = code
        self.arguments = arguments
        self.start = start
        self.top = top

    def write(self, name: str, about: str) -> None:
        sequential = self.plan.is_chain and not self.top
        self.out.line(f"class {name}(nn.{'Sequential' if sequential else 'Module'}):")
        if about:
            self._docstring(about)
        self._loss_weights()
        signature = ", ".join(("self", *self.arguments))
        self.out.statement(4, f"def __init__({signature}) -> None:")
        if sequential:
            self.out.line("        super().__init__(")
            self._elements(self.plan.steps[0])
            self.out.line("        )")
            return
        self.out.line("        super().__init__()")
        for step in self.plan.steps:
            if step.attribute:
                self._module(step)
        for indent, code in self.start:
            self.out.statement(indent, code)
        self.out.line("")
        self._forward()

    def _docstring(self, about: str) -> None:
        lines = f'"""{about}'.split("\n")
        lines = [w for line in lines for w in textwrap.wrap(line, WIDTH - 4) or [""]]
        if len(lines) == 1 and len(lines[0]) + 3 <= WIDTH - 4:
            lines[0] += '"""'
        else:
            lines.append('"""')
        for line in [*lines, ""]:
            self.out.line(f"    {line}".rstrip())

    def _loss_weights(self) -> None:
        """Write how the losses at the outputs are weighed, if not all alike."""
        weights = {literal(result.name): result.weight for result in self.plan.results}
        if self.top and set(weights.values()) - {1.0}:
            pairs = ", ".join(f"{name}: {literal(weight)}" for name, weight in weights.items())
            self.out.statement(4, f"{LOSS_WEIGHTS} = {{{pairs}}}")
            self.out.line("")

    def _layer(self, node: str) -> str:
        """Return the layer's name where lines are noted: in the network's own class."""
        return self.plan.network.name(node) if self.top else ""

    def _module(self, step: Step) -> None:
        node = step.nodes[0]
        elements = self.code[self.plan.network.name(node)]
        if len(step.nodes) == 1 and len(elements) == 1:
            code = elements[0]
            if code.startswith("*["):
                code = f"nn.Sequential({code})"
            self.out.statement(8, f"self.{step.attribute} = {code}", "", self._layer(node))
            return
        self.out.line(f"        self.{step.attribute} = nn.Sequential(")
        self._elements(step)
        self.out.line("        )")

    def _elements(self, step: Step) -> None:
        for node in step.nodes:
            elements = self.code[self.plan.network.name(node)]
            for index, element in enumerate(elements):
                note = self._note(node) if self.top and index == len(elements) - 1 else ""
                self.out.statement(12, element, note, self._layer(node), tail=",")

    def _note(self, node: str) -> str:
        """Return the comment beside a layer of a chain: its name and shape, if it has news."""
        facts = self.plan.report.facts[node]
        if not facts.parameters and facts.inputs == facts.outputs:
            return ""
        return f"{plain_text(self.plan.network.name(node))}: {format_shape(facts.shape or ())}"

    def _forward(self) -> None:
        plan = self.plan
        arguments = [f"{argument}: torch.Tensor" for argument in plan.arguments.values()]
        several = len(plan.results) > 1
        kind = "dict[str, torch.Tensor]" if self.top else "tuple[torch.Tensor, ...]"
        code = (
            f"def forward(self, {', '.join(arguments)}) -> {kind if several else 'torch.Tensor'}:"
        )
        shapes = ", ".join(format_shape(self._shape(node)) for node in plan.arguments)
        if len(f"    {code}  # {shapes}") <= WIDTH:
            self.out.line(f"    {code}  # {shapes}")
        else:
            self.out.line(f"    # {shapes}")
            self.out.statement(4, code)
        for node in plan.arguments:
            if self.top:
                self.out.places[len(self.out.lines)] = plan.network.name(node)
        lasting = [step for step in plan.steps if step.lasting]
        for step in lasting:
            self._step(step)
        kept = [result for result in plan.results if result.lasting]
        if len(kept) < len(plan.results):
            self.out.line("        if not self.training:")
            self.out.statement(12, f"return {self._results(kept)}")
        for step in plan.steps[len(lasting) :]:
            self._step(step)
        if several or not plan.steps or self._returned_late():
            self.out.statement(8, f"return {self._results(plan.results)}")

    def _shape(self, node: str) -> Shape:
        return self.plan.report.facts[node].shape or ()

    def _step(self, step: Step) -> None:
        plan = self.plan
        last = step.nodes[-1]
        inputs = [plan.variables[value] for value in step.inputs]
        module = f"self.{step.attribute}" if step.attribute else ""
        expression = plan.network.layer(last).expression(module, *inputs)
        note = ", ".join(map(format_shape, plan.report.facts[last].outputs or ()))
        ends = step is plan.steps[-1] and len(plan.results) == 1 and not self._returned_late()
        start = "return " if ends else f"{', '.join(step.targets)} = "
        self.out.statement(8, start + expression, note, self._layer(last))

    def _returned_late(self) -> bool:
        """Whether the value that is returned is not the last one computed."""
        last = self.plan.steps[-1]
        return self.plan.results[0].value[0] != last.nodes[-1] or len(last.targets) > 1

    def _results(self, results: list[Result]) -> str:
        names = [self.plan.variables[result.value] for result in results]
        if len(self.plan.results) == 1:
            return names[0]
        if not self.top:
            return ", ".join(names)
        pairs = (f"{literal(r.name)}: {self.plan.variables[r.value]}" for r in results)
        return "{" + ", ".join(pairs) + "}"
