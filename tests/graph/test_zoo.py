"""The built-in networks have the figures of their papers and of torchvision."""

from __future__ import annotations

import pytest

from graph import HINT, TEMPLATES, Input, Linear, Network, Output, build, check
from graph.blocks.auxiliaryhead import AuxiliaryHead
from graph.problems import ERROR

TORCHVISION = {
    "alexnet": (61_100_840, 714_188_480),
    "vgg11": (132_863_336, 7_609_090_048),
    "vgg13": (133_047_848, 11_308_466_176),
    "vgg16": (138_357_544, 15_470_264_320),
    "vgg19": (143_667_240, 19_632_062_464),
    "googlenet": (13_004_888, 1_498_376_192),
    "resnet18": (11_689_512, 1_814_073_344),
    "resnet34": (21_797_672, 3_663_761_408),
    "resnet50": (25_557_032, 4_089_184_256),
    "resnet101": (44_549_160, 7_801_405_440),
    "resnet152": (60_192_808, 11_513_626_624),
    "squeezenet1_1": (1_235_496, 349_151_936),
    "mobilenet_v2": (3_504_872, 300_774_272),
    "densenet121": (7_978_856, 2_834_161_664),
    "inception_v3": (27_161_264, 5_713_216_096),
}
"""Parameters, auxiliary heads included, and the multiply-adds of the trained network."""

PAPERS = {
    "lenet5": 61_706,
    "alexnet_paper": 60_965_224,
    "zfnet": 62_357_608,
    "nin": 966_986,
    "googlenet_paper": 13_378_280,
    "resnet20": 269_722,
    "resnet110": 1_727_962,
    "resnet1202": 19_421_274,
    "unet": 31_030_658,
    # VGG-16's convolutions; fc6 and fc7 as convolutions; the scores; their enlargement.
    "fcn32s": 14_714_688 + (7 * 7 * 512 + 1) * 4096 + 4097 * 4096 + 4097 * 21 + 21 * 21 * 64 * 64,
}

READINGS = {
    "resnet_in_resnet": 9_492_980,
}
"""Parameters of networks that we could draw only by our reading of a paper, as its own figure is
not met. ResNet in ResNet follows figure 2 and the table of layers of arXiv:1603.08029, which gives
10.3 million; pytorchcv's rir_cifar10, read from the same paper, has exactly as many as ours."""

WITHOUT_HEADS = {
    "googlenet": 6_624_904,
    "googlenet_paper": 6_998_552,
    "inception_v3": 23_834_568,
}

SHAPES = {
    ("alexnet_paper", "conv1"): (96, 55, 55),
    ("zfnet", "pool2"): (256, 13, 13),
    ("resnet152", "stem_pool"): (64, 56, 56),
    ("googlenet_paper", "inception5_b"): (1024, 7, 7),
    ("googlenet_paper", "avgpool"): (1024, 1, 1),
    ("googlenet", "inception5_b"): (1024, 7, 7),
    ("inception_v3", "mixed6_e"): (768, 17, 17),
    ("inception_v3", "mixed7_c"): (2048, 8, 8),
    ("densenet121", "stage4_dense"): (1024, 7, 7),
    ("resnet1202", "layer3_rest"): (64, 8, 8),
    ("unet", "logits"): (2, 388, 388),
    ("fcn32s", "scores"): (21, 500, 500),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_built_in_network_fits_and_is_ready_to_use(name: str) -> None:
    report = check(build(name))
    assert report.ok
    assert [p.message for p in report.problems if p.severity != HINT] == []
    assert next(iter(report.outputs)) in ("logits", "scores")
    assert report.lasting >= {n for n in report.sinks() if report.network.name(n) == "logits"}


@pytest.mark.parametrize("name", TORCHVISION)
def test_figures_are_torchvisions(name: str) -> None:
    report = check(build(name))
    assert (report.parameters, report.macs) == TORCHVISION[name]
    assert report.outputs["logits"] == (1000,)


@pytest.mark.parametrize("name", PAPERS)
def test_figures_are_the_papers(name: str) -> None:
    assert check(build(name)).parameters == PAPERS[name]


@pytest.mark.parametrize("name", READINGS)
def test_figures_are_those_of_others_who_read_the_paper(name: str) -> None:
    assert check(build(name)).parameters == READINGS[name]


@pytest.mark.parametrize("name", WITHOUT_HEADS)
def test_auxiliary_heads_can_be_told_from_the_rest(name: str) -> None:
    report = check(build(name))
    assert sum(report.facts[node].parameters for node in report.lasting) == WITHOUT_HEADS[name]


@pytest.mark.parametrize(("name", "layer"), SHAPES)
def test_shapes_are_the_papers(name: str, layer: str) -> None:
    network = build(name)
    node = network.find(layer)
    assert node is not None
    assert check(network).facts[node].shape == SHAPES[name, layer]


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_drawing_is_folded_to_what_one_screen_holds(name: str) -> None:
    assert len(build(name)) <= 50


@pytest.mark.parametrize("task", ["mnist", "mnist_cluttered"])
def test_the_plain_cnn_has_as_many_parameters_as_the_transformer(task: str) -> None:
    transformer, plain = check(build(f"stn_{task}")), check(build(f"plain_{task}"))
    assert abs(transformer.parameters - plain.parameters) < 0.002 * plain.parameters


# -- auxiliary outputs -------------------------------------------------------------------------


def two_heads(*, auxiliary: bool) -> tuple[Network, str]:
    network = Network()
    image = network.add(Input(shape=(4, 14, 14)), name="image")
    head = AuxiliaryHead(filters=2, hidden=3, classes=5)
    network.add(Output(), network.add(head, image, name="main"), name="logits")
    other = network.add(head, image, name="other")
    return network, network.add(Output(auxiliary=auxiliary), other, name="aux")


def test_an_auxiliary_output_counts_parameters_but_no_multiply_adds() -> None:
    plain = check(two_heads(auxiliary=False)[0])
    network, sink = two_heads(auxiliary=True)
    report = check(network)
    assert report.parameters == plain.parameters
    assert report.macs == plain.macs // 2
    network.replace(sink, Output())
    report.refresh({sink})
    assert report.macs == plain.macs


def test_a_network_with_auxiliary_outputs_alone_is_counted_whole() -> None:
    network = Network()
    image = network.add(Input(shape=(6,)), name="vector")
    network.add(Output(auxiliary=True), network.add(Linear(out_features=5), image), name="aux")
    report = check(network)
    assert report.macs == 30
    assert not [problem for problem in report.problems if problem.severity == ERROR]
