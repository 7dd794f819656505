"""The short form: what is read, what is written, that both are one, and how errors are told."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from random import Random

import pytest

from graph import KINDS, TEMPLATES, Layer, Network, ShorthandError, Wire, build, check
from graph.shorthand import MOST_LAYERS, parse, phrase, to_shorthand
from tests.drawing import inner_kinds, random_layer, random_network


def layers(text: str) -> list[Layer]:
    network = parse(text).network
    return [network.layer(node) for node in network]


def same(one: Network, other: Network) -> bool:
    """Whether two networks have the same layers and wires, whatever the names and places.

    Each node is numbered by its layer and all that leads to it, and by all that follows from it.
    """
    numbers: dict[object, int] = {}

    def number(thing: object) -> int:
        return numbers.setdefault(thing, len(numbers))

    def drawn(network: Network) -> tuple[Counter[object], Counter[object]]:
        above: dict[str, int] = {}
        for node in network.order():
            wires = network.wires_into(node).values()
            led = frozenset((w.target_port, w.source_port, above[w.source]) for w in wires)
            above[node] = number((network.layer(node), led))
        whole: dict[str, int] = {}
        for node in reversed(network.order()):
            outs = Counter(
                (w.source_port, w.target_port, whole[w.target]) for w in network.wires_out_of(node)
            )
            whole[node] = number((above[node], frozenset(outs.items())))
        return Counter(whole.values()), Counter(
            (whole[w.source], w.source_port, whole[w.target], w.target_port)
            for w in network.wires()
        )

    return drawn(one) == drawn(other)


# -- reading -----------------------------------------------------------------------------------


def test_a_line_is_a_chain_of_wired_layers() -> None:
    typed = parse("conv 64 3x3 s2 p1 > bn > ReLU > maxpool 3/2 > flatten > fc 10")
    network = typed.network
    assert [network.layer(node) for node in network] == [
        KINDS["Conv2d"](out_channels=64, kernel_size=3, stride=2, padding=1),
        KINDS["BatchNorm2d"](),
        KINDS["ReLU"](),
        KINDS["MaxPool2d"](kernel_size=3, stride=2),
        KINDS["Flatten"](),
        KINDS["Linear"](out_features=10),
    ]
    nodes = list(network)
    assert set(network.wires()) == {Wire(a, "out", b, "in") for a, b in pairwise(nodes)}
    assert typed.entries == ((nodes[0], "in"),)
    assert typed.ends == ((nodes[-1], "out"),)
    heights = [network.position(node)[1] for node in nodes]
    assert heights == sorted(set(heights))


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("conv 64", "Conv2d", {"out_channels": 64}),
        ("3x3 conv, 128, /2", "Conv2d", {"out_channels": 128, "kernel_size": 3, "stride": 2}),
        ("1x1 64", "Conv2d", {"out_channels": 64, "kernel_size": 1}),
        ("conv 8 3×5 p1x2 d2 g4", "Conv2d", {"out_channels": 8, "kernel_size": (3, 5),
         "padding": (1, 2), "dilation": 2, "groups": 4}),
        ("conv 64 3 2 1", "Conv2d", {"out_channels": 64, "stride": 2, "padding": 1}),
        ("conv 64 same no-bias", "Conv2d", {"out_channels": 64, "padding": "same", "bias": False}),
        ("conv kernel_size=(3, 5) bias=false", "Conv2d", {"kernel_size": (3, 5), "bias": False}),
        ("dense 7", "Linear", {"out_features": 7}),
        ("pool 2", "MaxPool2d", {}),
        ("max pooling 3/2", "MaxPool2d", {"kernel_size": 3, "stride": 2}),
        ("dropout 0.3", "Dropout", {"p": 0.3}),
        ("residual 64/2 x3", "Residual", {"out_channels": 64, "stride": 2, "repeat": 3}),
        ("input 1x28x28", "Input", {"shape": (1, 28, 28)}),
        ("input 784", "Input", {"shape": (784,)}),
        ("upsample 4 bilinear", "Upsample", {"scale_factor": 4, "mode": "bilinear"}),
        ("softmax -1", "Softmax", {"dim": -1}),
        ("lstm 64 bidirectional num_layers=2", "LSTM", {"hidden_size": 64, "bidirectional": True,
         "num_layers": 2}),
        ('custom name="Twice" forward="y = x\\nreturn y + x"', "Custom",
         {"name": "Twice", "forward": "y = x\nreturn y + x"}),
    ],
)  # fmt: skip
def test_values_find_their_parameters(text: str, kind: str, values: dict[str, object]) -> None:
    assert layers(text) == [KINDS[kind](**values)]


def test_branches_meet_in_the_order_of_the_ports() -> None:
    network = parse("relu > [conv 8 1x1 | conv 4 3x3 p1 > bn | _] > concat > relu6").network
    by_name = {network.name(node): node for node in network}
    into = network.wires_into(by_name["concat1"])
    assert network.layer(by_name["concat1"]) == KINDS["Concat"](inputs=3)
    assert {port: network.name(wire.source) for port, wire in into.items()} == {
        "in1": "conv1", "in2": "batchnorm1", "in3": "relu1",
    }  # fmt: skip
    assert len({network.position(node) for node in network}) == len(network)


def test_a_leading_skip_waits_for_what_stands_before() -> None:
    typed = parse("[conv 64 3x3 p1 > bn | _] > add > relu")
    names = [(typed.network.name(node), port) for node, port in typed.entries]
    assert names == [("conv1", "in"), ("add1", "in2")]


def test_outputs_of_one_layer_are_chosen_or_shared_out() -> None:
    shared = parse("split 2 > [relu | tanh] > concat").network
    chosen = parse("split 2 > [.out2 > tanh | .out1 > relu] > concat").network
    assert [w.source_port for w in shared.wires() if shared.name(w.target) == "tanh1"] == ["out2"]
    assert not same(shared, chosen)
    deeper = parse("gru 5 > [[.out > gelu | .out] > add | [.out > silu | .state] > concat]").network
    outputs = {(deeper.name(w.target), w.source_port) for w in deeper.wires()}
    assert {("gelu1", "out"), ("silu1", "out"), ("concat1", "state")} <= outputs
    lstm = parse("lstm 8 .state > fc 3").network
    assert [wire.source_port for wire in lstm.wires()] == ["state"]


def test_lines_repetitions_and_chains() -> None:
    text = "input 3x8x8\n  conv 8\n\n> relu\n[bn > relu] x2 ; fc 3 x2"
    network = parse(text).network
    assert [network.layer(node).kind for node in network] == [
        *("Input", "Conv2d", "ReLU", "BatchNorm2d", "ReLU", "BatchNorm2d", "ReLU"),
        *("Linear", "Linear"),
    ]
    assert len(list(network.wires())) == 7


def test_a_whole_network_is_said_and_fits() -> None:
    text = (
        "input 3x32x32 > [conv 16 3x3 p1 > bn > relu] x2 > [conv 16 3x3 p1 | _] > add"
        " > gap > flatten > fc 10 > output"
    )
    report = check(parse(text).network)
    assert report.ok
    assert list(report.outputs.values()) == [(10,)]


# -- errors ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word", "start", "told"),
    [
        ("relu > cnv 64", "cnv", 7, "Perhaps conv is meant."),
        ("relu >\ncnv 64", "cnv", 7, "Line 2, column 1"),
        ("conv 0", "0", 5, "out_channels must be a whole number ≥ 1, not 0."),
        ("conv 64 paddin=1.5", "paddin=1.5", 8, "padding"),
        ("conv 64 stirde=2", "stirde=2", 8, "Perhaps stride=… is meant."),
        ("bn 64", "64", 3, "eps, momentum, affine"),
        ("relu 5", "5", 5, "It has no parameters."),
        ("conv 64 relu", "relu", 8, "Put > before the next layer."),
        ("conv 64 64 s2 stride=3", "stride=3", 14, "was given stride already"),
        ("conv > > relu", ">", 7, "a layer is missing before this"),
        ("conv >", ">", 5, "a layer is missing after this"),
        ("> conv", "", 0, None),
        ("[conv | relu > bn", "[", 0, "never closed"),
        ("conv ] bn", "]", 5, "no [ for this"),
        ("[conv | bn] > relu", "relu", 14, "put concat or add"),
        ("[conv | bn] > [conv | bn]", "[", 14, "put concat or add"),
        ("split 3 > [relu | tanh]", "[", 10, ".out1, .out2, .out3"),
        ("output > relu", "relu", 9, "nothing comes out"),
        ("relu > input 3", "input", 7, "takes nothing in"),
        ("lstm .foo", ".foo", 5, ".out, .state"),
        ('custom forward="retu', '"', 15, "has no end"),
        ("input 5 dtype=integer > relu", "relu", 24, "integer numbers"),
        ("relu x3000", "relu", 0, "2,000 layers"),
        ("[[[_] x2000] x2000] x2000", "[", 2, "2,000 layers"),
        ("[" * 60 + "relu" + "]" * 60, "[", 40, "40 deep"),
        ("", "", 0, "nothing to read"),
    ],
)
def test_errors_name_the_word_where_it_stands(
    text: str, word: str, start: int, told: str | None
) -> None:
    if told is None:
        assert layers(text) == [KINDS["Conv2d"]()]
        return
    with pytest.raises(ShorthandError) as caught:
        parse(text)
    assert told in str(caught.value)
    assert (caught.value.word, caught.value.start) == (word, start)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


def test_any_text_is_read_or_refused_in_words() -> None:
    random = Random(5)
    pieces = [*KINDS, "conv", "64", "3x3", "s2", ">", "[", "]", "|", ";", "_", "x2", "=", "p=", '"',
              "(", ")", ".out", "→", "/2", "same", "é", "\n", "-1", "1e9", "9" * 400]  # fmt: skip
    for _ in range(800):
        text = " ".join(random.choices(pieces, k=random.randint(1, 9)))
        try:
            network = parse(text).network
        except ShorthandError as error:
            assert len(str(error)) < 500
        else:
            assert len(network) <= MOST_LAYERS


# -- writing -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_built_in_networks_are_said_and_read_again(name: str) -> None:
    network = build(name)
    text = to_shorthand(network)
    assert text is not None
    again = parse(text).network
    assert same(network, again)
    assert check(again).parameters == check(network).parameters


def test_the_written_form_is_as_a_person_writes_it() -> None:
    for text in (
        "conv 64 3x3 s2 p1 > batchnorm > relu > maxpool 3/2 > flatten > linear 10",
        "input 3x32x32 > [conv 64 3x3 p1 > relu] x3 > adaptiveavgpool > dropout 0.5 > output",
        "relu > [conv 64 1x1 | conv 128 3x3 same no-bias] > concat > residual 64 s2 x3",
        "relu > [avgpool 5 > linear 10 > output auxiliary | _] > conv 64 3x3 > tanh > sigmoid",
        "lstm 128 bidirectional > [.state > linear 10 | .out > relu > gru 32 .state] > concat",
    ):
        assert to_shorthand(parse(text).network) == text


def grow(random: Random, network: Network, start: str | None, depth: int) -> str:
    """Add a random series-parallel part behind a node and return its last node."""
    for _ in range(random.randint(1, 3)):
        if depth and start is not None and random.random() < 0.5:
            branches = random.randint(2, 3)
            ends = [
                start if random.random() < 0.2 else grow(random, network, start, depth - 1)
                for _ in range(branches)
            ]
            merge = random.choice(("Add", "Concat", "Multiply", "Maximum"))
            layer = KINDS[merge](inputs=branches)
            start = network.add(layer, *ends)
            continue
        layer = None
        while layer is None or not _fits(network, start, layer):
            layer = random_layer(random, random.choice(in_chains()))
        start = network.add(layer, *([start] if start is not None else []))
    assert start is not None
    return start


def _fits(network: Network, start: str | None, layer: Layer) -> bool:
    if start is None or len(layer.input_ports) != 1:
        return len(layer.input_ports) == 1
    given, wanted = network.layer(start).output_ports[0].dtype, layer.input_ports[0].dtype
    return "any" in (given, wanted) or given == wanted


@cache
def in_chains() -> list[type[Layer]]:
    """The kinds that can stand in a chain of real numbers."""
    return [k for k in inner_kinds() if k().input_ports[0].dtype in ("any", "float")]


def test_series_parallel_networks_come_back_the_same(seeds: range) -> None:
    for seed in seeds[:80]:
        network = Network()
        grow(Random(seed), network, None, 2)
        text = to_shorthand(network)
        assert text is not None, seed
        assert same(network, parse(text).network), (seed, text)


def test_every_kind_comes_back_with_any_parameters(seeds: range) -> None:
    random = Random(seeds.start)
    for kind in KINDS.values():
        for _ in range(12):
            layer = random_layer(random, kind)
            if layer is None:
                continue
            network = Network()
            network.add(layer)
            text = to_shorthand(network)
            assert text is not None, layer
            assert layers(text) == [layer], text
            assert phrase(layer).startswith(layer.kind)


def test_any_network_comes_back_the_same_or_has_no_short_form(seeds: range) -> None:
    said = 0
    for seed in seeds[:60]:
        network = random_network(Random(seed), 9)
        text = to_shorthand(network)
        if text is not None:
            said += 1
            assert same(network, parse(text).network), (seed, text)
    assert said > 8


def test_a_selection_is_said_with_the_wires_inside_it() -> None:
    network = build("lenet5")
    nodes = [network.find(name) for name in ("conv1", "relu1", "pool1")]
    chosen = [node for node in nodes if node is not None]
    text = to_shorthand(network, chosen[:2])
    assert text == "conv 6 5x5 p2 > relu"


def test_common_kinds_are_those_that_the_built_in_networks_have() -> None:
    uses = dict.fromkeys(KINDS, 0)
    for name in TEMPLATES:
        report = check(build(name))
        own = {layer.kind for layer in map(report.network.layer, report.network)}
        deep: set[str] = set()

        def visit(part: object, seen: set[str] = deep) -> None:
            for facts in part.facts.values():  # type: ignore[attr-defined]
                seen.add(facts.layer.kind)
                for inner in facts.inner:
                    visit(inner)

        visit(report)
        for kind in own | {each for each in deep if KINDS[each].category != "Block"}:
            uses[kind] += 1
    for kind in KINDS.values():
        assert kind.common == 0 or uses[kind.__name__] >= 2, kind
        for other in KINDS.values():
            if kind.category == other.category and kind.common > other.common:
                assert uses[kind.__name__] >= uses[other.__name__], (kind, other)
