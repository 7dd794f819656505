"""How weights start: as torchvision does it, as a paper says, or as the user chose."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import get_args

import pytest
import torch
import torchvision
from torch import nn

from codegen import CodegenError, generate
from codegen.exports import with_weights
from codegen.load import load
from codegen.torchvision_weights import paired
from graph import Conv2d, Flatten, Input, Linear, Network, Output, ParameterError, Project, build
from graph import project as files
from graph.blocks.spatialtransformer import SpatialTransformer
from graph.initialisation import SCHEMES, Draw, Initialise, Rule, make_rule
from tests.drawing import random_network


def small(*rules: Rule) -> Network:
    """Two convolutions, one of them without bias, and a linear layer."""
    network = Network()
    x = network.add(Input(shape=(3, 12, 12)), name="image")
    x = network.add(Conv2d(out_channels=40, kernel_size=3, bias=False), x, name="conv1")
    x = network.add(Conv2d(out_channels=40, kernel_size=3), x, name="conv2")
    x = network.add(Linear(out_features=50), network.add(Flatten(), x, name="flat"), name="fc")
    network.add(Output(), x, name="logits")
    network.initialisation = rules
    return network


def weights(network: Network) -> dict[str, nn.Module]:
    torch.manual_seed(0)
    source = generate(network)
    module = load(source)
    return {name: module.get_submodule(path) for path, name in source.modules.items()}


@pytest.mark.parametrize(
    "name",
    [
        "alexnet",
        "vgg11",
        "googlenet",
        "resnet18",
        "squeezenet1_1",
        "mobilenet_v2",
        "densenet121",
        "inception_v3",
    ],
)
def test_weights_start_as_torchvisions_do(name: str) -> None:
    torch.manual_seed(0)
    options = {"init_weights": True} if name.startswith(("goo", "inc")) else {}
    theirs = getattr(torchvision.models, name)(weights=None, **options).state_dict()
    source = generate(build(name))
    ours = load(source).state_dict()
    for mine, other in paired(source, ours, theirs).items():
        found, expected = ours[mine].float(), theirs[other].float()
        if expected.numel() == 1 or expected.std() == 0:
            assert torch.equal(found, expected), mine
        elif expected.numel() >= 500:
            spread = found.std() / expected.std()
            assert abs(float(spread) - 1) < 8 / expected.numel() ** 0.5, (mine, spread)
            assert abs(float(found.abs().max() / expected.abs().max()) - 1) < 0.35, mine


@pytest.mark.parametrize("draw", sorted(set(get_args(Draw)) - {"bilinear"}))
def test_each_distribution_is_torchs(draw: Draw) -> None:
    rule = Rule(modules=("Conv2d", "Linear"), weight=draw, amount=0.05, bias=0.5)
    found = weights(small(rule))
    for name, fan_in, fan_out in ("conv2", 360, 360), ("fc", 2560, 50):
        weight = found[name].get_parameter("weight").detach()
        expected = {
            "kaiming-normal": (2 / fan_in) ** 0.5,
            "kaiming-normal-fan-out": (2 / fan_out) ** 0.5,
            "kaiming-uniform": (2 / fan_in) ** 0.5,
            "xavier-normal": (2 / (fan_in + fan_out)) ** 0.5,
            "xavier-uniform": (2 / (fan_in + fan_out)) ** 0.5,
            "normal": 0.05,
            "truncated-normal": 0.05,
            "uniform": 0.05 / 3**0.5,
            "constant": 0.0,
        }
        assert float(weight.std()) == pytest.approx(expected[draw], rel=0.05, abs=1e-8)
        assert torch.all(found[name].get_parameter("bias") == 0.5)
    if draw == "constant":
        assert torch.all(found["fc"].get_parameter("weight") == 0.05)


def test_a_bilinear_kernel_enlarges_as_torch_does() -> None:
    network = build("fcn32s")
    rule = next(rule for rule in network.initialisation if rule.weight == "bilinear")
    up = network.layer(rule.layers[0]).changed(kernel_size=4, stride=2, padding=1)
    tiny = Network()
    x = tiny.add(Input(shape=(21, 6, 6)), name="maps")
    x = tiny.add(up, x, name="up")
    tiny.add(Output(), x, name="scores")
    tiny.initialisation = (Rule(modules=("ConvTranspose2d",), weight="bilinear"),)
    image = torch.rand(1, 21, 6, 6)
    expected = nn.functional.interpolate(image, scale_factor=2, mode="bilinear")
    found = load(generate(tiny))(image)
    assert torch.allclose(found[..., 2:-2, 2:-2], expected[..., 2:-2, 2:-2], atol=1e-6)


def test_a_later_rule_overrules_and_a_layer_is_met_inside_a_block() -> None:
    network = small(
        Rule(modules=("Conv2d", "Linear"), weight="normal", amount=0.5, bias=0),
        Rule(modules=("Linear",), bias=1),
    )
    fc = network.find("fc") or ""
    network.initialisation = (*network.initialisation, Rule(layers=(fc,), weight="constant"))
    found = weights(network)
    assert torch.all(found["fc"].get_parameter("weight") == 0.01)
    assert torch.all(found["fc"].get_parameter("bias") == 1)
    spread = found["conv1"].get_parameter("weight").detach().std()
    assert float(spread) == pytest.approx(0.5, rel=0.1)

    head = build("inception_v3")
    assert "nn.init.trunc_normal_(self.aux_logits.fc.weight, std=0.001)" in generate(head).text


def test_rules_for_layers_that_are_gone_do_nothing() -> None:
    plain = generate(small()).text
    assert generate(small(Rule(layers=("n99", "n1"), weight="normal"))).text == plain
    assert generate(small(Rule(modules=("Conv3d",), weight="normal"))).text == plain


def test_a_class_made_from_linear_keeps_its_own_start() -> None:
    network = build("stn_mnist")
    network.initialisation = (Rule(modules=("Linear",), weight="normal", amount=3, bias=2),)
    found = weights(network)
    theta = next(each for each in found.values() if type(each).__name__ == "AffineTheta")
    assert torch.equal(theta.get_parameter("weight"), torch.zeros(6, theta.in_features))


@pytest.mark.parametrize(("start", "side"), [(1.0, 28), (0.5, 14)])
def test_a_new_spatial_transformer_shows_the_middle_of_the_image(start: float, side: int) -> None:
    network = Network()
    image = network.add(Input(shape=(2, 28, 28)), name="image")
    block = SpatialTransformer(output_size=side, start_scale=start)
    network.add(Output(), network.add(block, image, name="transformer"), name="out")
    images, edge = torch.rand(3, 2, 28, 28), (28 - side) // 2
    middle = images[:, :, edge : edge + side, edge : edge + side]
    assert torch.allclose(load(generate(network))(images), middle, atol=1e-5)


def test_choosing_is_an_edit_with_an_exact_inverse_that_the_file_keeps() -> None:
    network = small()
    for rules in SCHEMES.values():
        before = network.initialisation
        undo = Initialise(rules).apply(network)
        text = files.dumps(Project({"network": network}))
        assert files.loads(text).networks["network"] == network
        assert network.copy() == network
        undo.apply(network)
        assert network.initialisation == before


def test_written_files_stay_formatted(seeds: range) -> None:
    for seed in seeds[:10]:
        network = random_network(Random(seed), 15)
        for rules in SCHEMES.values():
            network.initialisation = rules
            compile(generate(network).text, "network.py", "exec")


@pytest.mark.parametrize(
    "values",
    [
        {"modules": ("Conv2d",)},
        {"weight": "normal"},
        {"modules": ("os.system",), "weight": "normal"},
        {"modules": ("Conv2d",), "weight": "exec"},
        {"modules": ("Conv2d",), "weight": "normal", "amount": float("nan")},
        {"modules": ("Conv2d", "Linear"), "weight": "bilinear"},
        {"modules": ("Conv2d",), "bias": 1e9},
        {"modules": ("Conv2d",), "bias": 0, "code": "x"},
    ],
)
def test_a_rule_that_is_no_rule_is_one_sentence(values: dict[str, object]) -> None:
    with pytest.raises(ParameterError) as caught:
        make_rule(**values)
    assert str(caught.value).startswith("initialisation: ") and "\n" not in str(caught.value)


def test_a_lack_of_memory_is_not_told_as_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error is torch's own, of a piece of memory that no machine has."""
    monkeypatch.setattr(torch, "load", lambda *_args, **_more: torch.empty(10**15))
    with pytest.raises(CodegenError, match="not enough memory free for it") as raised:
        with_weights(generate(build("lenet5")), tmp_path / "large.pt")
    assert "damaged" not in str(raised.value)
