"""The files of the classic networks: short, formatted, proven, and equal to torchvision's."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
import torchvision
from torch import Tensor, nn

from codegen import CodegenError, Source, generate
from codegen.load import load
from codegen.prove import prove
from codegen.script import script
from codegen.torchvision_weights import load_state_dict_of, paired
from graph import TEMPLATES, Add, Conv2d, Input, MaxPool2d, Network, Output, build, check
from graph.blocks.doubleconv import DoubleConv
from graph.blocks.upconv import UpConv
from training.settings import parse_settings

LONGEST = {"resnet152": 150, "googlenet": 170, "vgg19": 110, "densenet121": 150}
"""How many lines the file may have at most, one less in truth."""

SMALL = 64
"""Rows and columns of the images on which networks are compared; all weights are used."""
SIZES = {"alexnet": 224, "inception_v3": 299}
"""Where the architecture needs more."""

VISION = (
    "alexnet",
    "vgg11",
    "vgg13",
    "vgg16",
    "vgg19",
    "googlenet",
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnet152",
    "squeezenet1_1",
    "mobilenet_v2",
    "densenet121",
    "inception_v3",
)
WITH_GRADIENTS = tuple(name for name in VISION if not name.startswith("vgg"))
"""Those whose gradients fit beside their weights where several tests run at once."""


# -- the text ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LONGEST)
def test_files_are_short(name: str) -> None:
    assert len(generate(build(name)).text.splitlines()) < LONGEST[name]


def test_files_are_formatted_as_written(tmp_path: Path) -> None:
    for name in TEMPLATES:
        (tmp_path / f"{name}.py").write_text(generate(build(name)).text, encoding="utf-8")
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    command = [ruff, "format", "--isolated", "--line-length", "100", "--diff", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_each_becomes_a_training_script(tmp_path: Path) -> None:
    settings = parse_settings({"data": "folder:images", "class_weights": "balanced"})
    for name in TEMPLATES:
        source = generate(build(name))
        shape = next(iter(source.inputs.values()))
        assert len(shape) == 3
        text = script(source.text, settings.model_dump(mode="json"), title=name, input_shape=shape)
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    command = [ruff, "check", "--isolated", "--select", "E9,F", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("name", "block", "uses"),
    [("googlenet", "InceptionNorm", 9), ("resnet152", "Bottleneck", 8), ("vgg16", "Network", 0)],
)
def test_a_block_is_one_class_with_many_uses(name: str, block: str, uses: int) -> None:
    tree = ast.parse(generate(build(name)).text)
    classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    assert classes[-1] == "Network"
    assert [each for each in classes if each.startswith(block)] == [block]
    calls = [n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and _named(n.func)]
    assert calls.count(block) == uses


def _named(function: ast.expr) -> bool:
    return isinstance(function, ast.Name)


# -- the file is the drawing -------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "nin",
        "stn_mnist",
        "plain_mnist",
        "stn_mnist_cluttered",
        "plain_mnist_cluttered",
        "resnet20",
        "squeezenet1_1",
        "mobilenet_v2",
        "googlenet",
        "resnet_in_resnet",
    ],
)
def test_a_built_in_network_is_proven(name: str) -> None:
    proof = prove(build(name))
    assert proof.ok, proof.differences
    assert proof.output_delta == 0.0
    assert proof.shapes == proof.shapes_alike > 0


@pytest.mark.parametrize("padding", [0, 1])
def test_one_level_of_a_u_net_is_proven(padding: int) -> None:
    network = Network()
    x = network.add(Input(shape=(1, 28, 28)), name="image")
    fine = network.add(DoubleConv(out_channels=4, padding=padding), x, name="fine")
    x = network.add(MaxPool2d(), fine, name="pool")
    x = network.add(DoubleConv(out_channels=8, padding=padding), x, name="coarse")
    x = network.add(UpConv(out_channels=4, padding=padding), x, fine, name="up")
    network.add(Output(), x, name="logits")
    assert check(network).outputs["logits"] == ((4, 28, 28) if padding else (4, 12, 12))
    proof = prove(network)
    assert proof.ok, proof.differences


# -- auxiliary heads ---------------------------------------------------------------------------


def test_auxiliary_outputs_are_there_while_training_only() -> None:
    module = load(generate(build("googlenet")))
    images = torch.randn(2, 3, 64, 64)
    assert list(module.train()(images)) == ["logits", "aux1_logits", "aux2_logits"]
    assert list(module.eval()(images)) == ["logits"]
    assert module.loss_weights == {"logits": 1.0, "aux1_logits": 0.3, "aux2_logits": 0.3}


def with_auxiliary(name: str) -> Network:
    """An auxiliary Output that is older than the other one, and reads what that one reads too."""
    network = Network()
    image = network.add(Input(shape=(3, 8, 8)), name="image")
    conv = network.add(Conv2d(out_channels=3, kernel_size=3, padding=1), image, name=name)
    network.add(Output(auxiliary=True), conv, name="early")
    network.add(Output(), network.add(Add(), conv, image, name="sum"), name="late")
    return network


@pytest.mark.parametrize("name", ["conv", "loss_weights", "training"])
def test_an_auxiliary_output_may_be_read_by_the_rest(name: str) -> None:
    network = with_auxiliary(name)
    source = generate(network)
    assert "loss_weights =" not in source.text
    proof = prove(network)
    assert proof.ok, proof.differences
    module = load(source)
    image = torch.randn(1, 3, 8, 8)
    assert list(module(image)) == ["late", "early"]
    assert list(module.eval()(image)) == ["late"]


def test_the_judge_sees_an_auxiliary_head_that_stays() -> None:
    network = build("googlenet")
    source = generate(network)
    wrong = source.text.replace("if not self.training:", "if False:")
    proof = prove(network, source=Source(wrong, source.lines, source.modules, source.inputs))
    assert any("after training the file gives" in each for each in proof.differences)


# -- torchvision -------------------------------------------------------------------------------


def pair(name: str) -> tuple[nn.Module, nn.Module, Source]:
    """Return torchvision's module with random weights and ours with the same, in eval mode."""
    options = {"init_weights": False} if name.startswith(("vgg", "goo", "inc")) else {}
    theirs: nn.Module = getattr(torchvision.models, name)(weights=None, **options)
    with torch.no_grad():
        for key, values in theirs.named_buffers():
            if key.endswith("running_mean"):
                values.normal_(std=0.1)
            elif key.endswith("running_var"):
                values.uniform_(0.5, 1.5)
    source = generate(build(name))
    ours = load(source)
    load_state_dict_of(source, ours, theirs.state_dict())
    return theirs.eval(), ours.eval(), source


def logits(returned: Tensor | dict[str, Tensor]) -> Tensor:
    return returned["logits"] if isinstance(returned, dict) else returned


def difference(one: Tensor, other: Tensor) -> float:
    """Return the largest difference, relative to the largest value."""
    return float(((one - other).abs().max() / other.abs().max()).detach())


@pytest.mark.parametrize("name", VISION)
def test_the_output_is_torchvisions_with_its_weights(name: str) -> None:
    theirs, ours, source = pair(name)
    size = SIZES.get(name, SMALL)
    images = torch.randn(1, 3, size, size)
    with torch.set_grad_enabled(name in WITH_GRADIENTS):
        expected, found = theirs(images), logits(ours(images))
    assert difference(found, expected) <= 1e-5
    assert sum(p.numel() for p in ours.parameters()) == sum(p.numel() for p in theirs.parameters())
    if name not in WITH_GRADIENTS:
        return
    expected.square().sum().backward()
    found.square().sum().backward()
    names = paired(source, ours.state_dict(), theirs.state_dict())
    for name, weights in ours.named_parameters():
        gradient, other = weights.grad, theirs.get_parameter(names[name]).grad
        assert (gradient is None) == (other is None)
        if gradient is not None and other is not None:
            assert difference(gradient, other) <= 1e-5, name


@pytest.mark.parametrize("name", ["googlenet", "inception_v3"])
def test_auxiliary_heads_are_torchvisions(name: str) -> None:
    theirs, ours, _ = pair(name)
    theirs.training = ours.training = True  # the heads are on; dropout and statistics are not
    size = SIZES.get(name, SMALL)
    with torch.no_grad():
        expected = theirs(torch.ones(1, 3, size, size))
        found = ours(torch.ones(1, 3, size, size))
    by_order = list(expected) if name == "inception_v3" else [expected[i] for i in (0, 2, 1)]
    assert len(by_order) == len(found)
    for one, other in zip(found.values(), by_order, strict=True):
        assert difference(one, other) <= 1e-5


def test_weights_of_another_network_are_refused_and_nothing_is_loaded() -> None:
    source = generate(build("resnet18"))
    ours = load(source)
    before = {name: values.clone() for name, values in ours.state_dict().items()}
    with pytest.raises(CodegenError, match="the networks are not the same"):
        load_state_dict_of(source, ours, torchvision.models.squeezenet1_1().state_dict())
    state = torchvision.models.resnet18().state_dict()
    extra = {**state, "fc.scale": torch.ones(1)}
    with pytest.raises(CodegenError, match=r"fc\.scale have no counterpart in this network"):
        load_state_dict_of(source, ours, extra)
    del state["fc.bias"]
    with pytest.raises(CodegenError, match=r"fc\.bias have no counterpart in the given weights"):
        load_state_dict_of(source, ours, state)
    assert all(torch.equal(values, ours.state_dict()[name]) for name, values in before.items())


def test_heads_that_the_weights_lack_are_named() -> None:
    source = generate(build("googlenet"))
    theirs = torchvision.models.googlenet(weights=None, aux_logits=False, init_weights=False)
    with pytest.raises(CodegenError, match=r"aux1.* no counterpart in the given weights"):
        load_state_dict_of(source, load(source), theirs.state_dict())
    assert check(build("googlenet")).ok
