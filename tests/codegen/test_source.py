"""The written file: its text, its names, and that it is the drawing."""

from __future__ import annotations

import ast
import builtins
import dataclasses
import keyword
import subprocess
import sys
import unicodedata
from pathlib import Path
from random import Random

import pytest
import torch
from torch import nn

from codegen import CodegenError, Source, generate
from codegen.load import load
from codegen.names import MODULE_ATTRIBUTES, RESERVED, identifier
from codegen.prove import Judge, prove
from graph import (
    TEMPLATES,
    Add,
    Concat,
    Conv2d,
    Flatten,
    GraphError,
    Input,
    Linear,
    Network,
    Output,
    ReLU,
    build,
    check,
)
from tests.drawing import random_network
from tests.graph.broken import BROKEN

GOLDEN = Path(__file__).with_name("golden")

HOSTILE_NAMES = (
    '"; import os',
    "class",
    "match",
    "__init__",
    "__class__",
    "self",
    "forward",
    "training",
    "parameters",
    "torch",
    "nn",
    "print",
    "x",
    "None",
    "1st",
    "conv 1",
    "conv-1",
    "conv_1",
    "été",
    "e\u0301te\u0301",
    "ﬁlter",
    "filter",
    "ﬁlter²",
    "卷积",
    "😀",
    "_",
    "'''",
    '"""',
    "\\",
    "{x}",
    "%s",
    "a.b",
    "x" * 60,
    "T",
    "F",
)

HOSTILE_TEXTS = (
    '"""',
    '""""""',
    'a """\nimport os\n"""',
    "\\",
    'ends with a backslash \\"',
    "'''",
    "{open('/tmp/x')} %s",
    "tab\tnull\0bell\x07 line\u2028separator\x85next\rreturn\x0cfeed",
    "# -*- coding: rot13 -*-",
    "\n\n\n",
    "x" * 5000,
    "卷积 🧠 é",
)


# -- the text ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.stem for path in GOLDEN.glob("*.py")))
def test_built_in_networks_read_as_written_down(name: str, request: pytest.FixtureRequest) -> None:
    text = generate(build(name)).text
    path = GOLDEN / f"{name}.py"
    if request.config.getoption("--overwrite"):
        path.write_text(text, encoding="utf-8")
    expected = path.read_text(encoding="utf-8") if path.exists() else ""
    assert text == expected, "pytest --overwrite writes it anew"


def assert_lines_name_their_layers(network: Network, source: Source) -> None:
    """Every layer's constructor stands on a line that is mapped to it, and nothing else does."""
    report = check(network)
    lines = source.text.splitlines()
    assert set(source.lines) <= set(range(1, len(lines) + 1))
    live = {network.name(node): node for node in network.structure().live}
    assert set(source.lines.values()) <= set(live)
    for name, node in live.items():
        own = "\n".join(lines[number - 1] for number, at in source.lines.items() if at == name)
        layer, inputs = network.layer(node), report.facts[node].inputs
        if layer.bypassed:
            assert not own, f"{name} is bypassed, and yet stands in the code"
            continue
        call = layer.module(*inputs) if inputs is not None else None
        if layer.output_ports and (call or layer.input_ports):
            assert own, f"{name} stands on no line"
        if call is not None and len(own.splitlines()) == 1:
            assert str(call).rstrip(")") in own, f"{name}: {call} is not in {own}"


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_line_of_a_built_in_network_names_its_layer(name: str) -> None:
    network = build(name)
    assert_lines_name_their_layers(network, generate(network))


def test_every_line_of_a_random_network_names_its_layer(seeds: range) -> None:
    for seed in seeds[:60]:
        network = random_network(Random(seed), 25)
        assert_lines_name_their_layers(network, generate(network))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_module_of_the_file_is_mapped_to_its_layer(name: str) -> None:
    network = build(name)
    source = generate(network)
    with torch.device("meta"):  # names alone matter here, and large networks have large weights
        module = load(source)
    leaves = {
        path
        for path, one in module.named_modules()
        if not list(one.children()) and not isinstance(one, nn.Sequential)
    }
    assert leaves <= set(source.modules)
    named = {path.partition("/")[0] for path in source.modules.values()}
    assert {network.find(name) for name in named} <= set(network)


def test_a_network_with_errors_is_not_written() -> None:
    for title, draw in BROKEN.items():
        network = draw()
        if check(network).ok:
            compile(generate(network).text, title, "exec")
            continue
        with pytest.raises(CodegenError) as caught:
            generate(network)
        assert str(caught.value).startswith("Mend the network first. ")


# -- names -------------------------------------------------------------------------------------


def test_reserved_names_are_those_of_torch_and_python() -> None:
    public = {name for name in dir(nn.Module()) if not name.startswith("_")}
    assert public <= MODULE_ATTRIBUTES
    assert {*keyword.kwlist, *dir(builtins), "self"} <= RESERVED


@pytest.mark.parametrize("text", HOSTILE_NAMES)
def test_any_text_gives_an_identifier(text: str) -> None:
    name = identifier(text)
    assert name.isidentifier()
    assert unicodedata.normalize("NFKC", name) == name
    assert not name.startswith("__")


def hostile_network() -> Network:
    """Every hostile name in every role: argument, module, chain, kept tensor, output."""
    network = Network("hostile")
    names = iter([f"{name}{tail}"[:60] for tail in ("", "2", " ") for name in HOSTILE_NAMES])

    def free() -> str:
        return next(n for n in names if network.why_not_name(n) is None)

    ends = []
    for _ in range(8):
        image = network.add(Input(shape=(3, 8, 8)), name=free())
        conv = network.add(Conv2d(out_channels=3, kernel_size=3, padding=1), image, name=free())
        summed = network.add(Add(), conv, image, name=free())
        relu = network.add(ReLU(), summed, name=free())
        ends.append(relu)
        network.add(Output(), network.add(Concat(), summed, relu, name=free()), name=free())
    joined = network.add(Concat(inputs=len(ends)), *ends, name=free())
    flat = network.add(Flatten(), joined, name=free())
    network.add(Output(), network.add(Linear(), flat, name=free()), name=free())
    return network


def test_hostile_names_are_legal_and_shadow_nothing() -> None:
    network = hostile_network()
    source = generate(network)
    tree = ast.parse(source.text)
    stored = [n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and _stores(n)]
    arguments = [n.arg for n in ast.walk(tree) if isinstance(n, ast.arg) and n.arg != "self"]
    attributes = [n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and _stores(n)]
    assert len(arguments) == len(set(arguments)) == 8
    assert len(attributes) == len(set(attributes))
    taken = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "torch", "nn", "F", "self"}
    assert not taken & {*stored, *arguments, *attributes}
    assert not set(dir(nn.Module())) & set(attributes)
    assert prove(network).ok


def _stores(node: ast.Name | ast.Attribute) -> bool:
    return isinstance(node.ctx, ast.Store)


def test_names_that_python_reads_as_one_stay_apart() -> None:
    """Python compares identifiers in NFKC form: ﬁlter and filter are one name to it."""
    network = Network()
    image = network.add(Input(shape=(3, 8, 8)), name="image")
    ends = [
        network.add(Conv2d(out_channels=n, kernel_size=3), image, name=name)
        for n, name in enumerate(("ﬁlter", "filter", "ｆilter", "été", "e\u0301te\u0301"), start=1)
    ]
    network.add(Output(), network.add(Concat(inputs=5), *ends), name="out")
    proof = prove(network)
    assert proof.ok, proof.differences
    assert proof.parameters_counted == check(network).parameters


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_titles_and_descriptions_stay_inside_the_docstring(text: str) -> None:
    plain = ast.parse(generate(build("lenet5")).text)
    network = build("lenet5")
    for title, description in ((text, ""), ("", text), (text, text), (f"a{text}", f"{text}b")):
        network.title, network.description = title, description
        source = generate(network, name=text)
        tree = ast.parse(source.text)
        assert isinstance(ast.get_docstring(tree), str)
        assert [ast.dump(node) for node in tree.body[1:]] == [
            ast.dump(node) for node in plain.body[1:]
        ]
        assert max(map(len, source.text.splitlines())) <= 100


def test_hostile_parameters_never_reach_the_text() -> None:
    """Parameters are numbers, flags and listed words; any other text is refused on the way in."""
    for value in ("__import__('os')", "3); import os; (", "same'"):
        with pytest.raises(GraphError):
            Conv2d(padding=value)


# -- the file is the drawing -------------------------------------------------------------------


@pytest.mark.parametrize("name", ["two_branch", "small_resnet", "lenet5"])
def test_branches_and_skips_are_proven(name: str) -> None:
    proof = prove(build(name), seed=3)
    assert proof.ok, proof.differences
    assert proof.output_delta == 0.0


WRONG = {
    "branches in another order": ("two_branch", "cat([fine, coarse]", "cat([coarse, fine]"),
    "a forgotten skip": ("small_resnet", "x = stem + x", "x = x + x"),
    "a forgotten activation": ("lenet5", "nn.ReLU(inplace=True)", "nn.Identity()"),
    "another pool of the same shape": (
        "lenet5",
        "nn.MaxPool2d(2),  # pool1",
        "nn.AvgPool2d(2),  # pool1",
    ),
    "a bias too many": ("small_resnet", "padding=1, bias=False", "padding=1"),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_the_judge_sees_a_wrong_file(mistake: str) -> None:
    name, right, wrong = WRONG[mistake]
    network = build(name)
    source = generate(network)
    assert right in source.text, f"the file of {name} no longer holds {right}"
    changed = dataclasses.replace(source, text=source.text.replace(right, wrong, 1))
    try:
        proof = prove(network, source=changed)
    except (RuntimeError, CodegenError):
        return  # the weights no longer fit: seen as well
    assert not proof.ok
    assert proof.differences


ALONE = """
import importlib.abc, sys

class Gate(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"graph", "codegen", "designer", "training", "cli", "main"}:
            raise ImportError(f"the exported file asks for {name}")

sys.meta_path.insert(0, Gate())
import torch
from model import Network

network = Network().double().eval()
network.load_state_dict(torch.load("weights.pt"))
data = torch.load("inputs.pt")
with torch.no_grad():
    torch.save(network(*data), "outputs.pt")
"""


@pytest.mark.parametrize("name", ["lenet5", "two_branch", "small_resnet"])
def test_the_exported_file_runs_with_torch_alone_and_is_the_canvas_model(
    name: str, tmp_path: Path
) -> None:
    network = build(name)
    report, source = check(network), generate(network)
    exported = load(source, tmp_path).double().eval()
    image = network.order()[0]
    shape = report.facts[image].shape
    assert shape is not None
    data = torch.randn(2, *shape, dtype=torch.float64)
    torch.save(exported.state_dict(), tmp_path / "weights.pt")
    torch.save([data], tmp_path / "inputs.pt")
    subprocess.run([sys.executable, "-c", ALONE], cwd=tmp_path, check=True)

    with torch.no_grad():
        (logits,) = Judge(source, exported).run(report, [data])
    assert torch.equal(torch.load(tmp_path / "outputs.pt"), logits)


def test_a_file_that_stops_names_the_layer() -> None:
    source = generate(build("lenet5"))
    wrong = source.text.replace("nn.Conv2d(6, 16, 5)", "nn.Conv2d(6, 16, 5, groups=5)")
    with pytest.raises(CodegenError, match="at layer conv2 with ValueError"):
        load(dataclasses.replace(source, text=wrong))


def test_what_no_output_needs_is_left_out() -> None:
    network = build("lenet5")
    conv = network.find("conv1")
    assert conv is not None
    network.add(Conv2d(out_channels=77), conv, name="aside")
    source = generate(network)
    assert "77" not in source.text and "aside" not in source.lines.values()
    assert prove(network).ok
