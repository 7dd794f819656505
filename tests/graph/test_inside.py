"""Opened blocks: what is seen inside them, and what a change inside does to every use."""

from __future__ import annotations

import pytest

from graph import (
    BatchNorm2d,
    Conv2d,
    EditError,
    Input,
    Network,
    Output,
    Project,
    ReLU,
    Residual,
    Wire,
    check,
    project,
)
from graph.definitions import show
from graph.edits import Batch, Connect, Remove, Rename, insert_on_wire, set_parameters
from graph.grouping import group
from graph.inside import look_inside, own, redraw, redrawn
from graph.project_edits import ProjectEdit
from graph.userblock import Definition, definition_of, with_values


def drawn() -> tuple[Project, Definition, list[str]]:
    """A project in which a block of conv and relu is used twice, and once inside another block."""
    network = Network("blocks")
    x = network.add(Input(shape=(3, 8, 8)), name="image")
    conv = network.add(Conv2d(out_channels=4, kernel_size=3, padding=1), x, name="conv")
    relu = network.add(ReLU(), conv, name="relu")
    network.add(Output(), relu, name="out")
    group(check(network), [conv, relu], "Unit").apply(network)
    (first,) = (n for n in network if definition_of(network.layer(n)) is not None)
    definition = definition_of(network.layer(first))
    assert definition is not None
    shown = show(definition, "conv", "out_channels", "width")
    network.replace(first, with_values(shown.kind, network.layer(first)))
    second = network.add(shown.kind(width=7), first, name="second")
    network.disconnect(next(w for w in network.wires() if w.target == network.find("out")))
    network.connect(_wire(network, second, "out"))
    return Project({"net": network}), shown, [first, second]


def _wire(network: Network, source: str, target: str) -> Wire:
    port = network.layer(source).output_ports[0].name
    return Wire(source, port, network.find(target) or "", "in")


def state(project_: Project) -> str:
    return project.dumps(project_)


def apply(content: Project, edit: ProjectEdit) -> ProjectEdit:
    inverse = edit.apply(content)
    assert project.dumps(project.loads(state(content))) == state(content)
    return inverse


def test_a_users_block_is_seen_as_it_is_defined_with_the_shapes_of_the_use() -> None:
    content, definition, (first, second) = drawn()
    report = check(content.networks["net"])
    (level,) = look_inside(report, [second])
    assert level.definition is definition and level.kind == "Unit"
    inner = level.report
    assert inner.network.layer(inner.network.find("conv") or "") == Conv2d(
        out_channels=4, kernel_size=3, padding=1
    )
    assert inner.facts[inner.sources()[0]].shape == (4, 8, 8)
    assert look_inside(report, [first])[0].report.facts[inner.sources()[0]].shape == (3, 8, 8)


def test_a_change_inside_reaches_every_use_and_is_undone_exactly() -> None:
    content, definition, _ = drawn()
    body = definition.body
    before, text = body.copy(), state(content)
    wire = body.wires_into(body.find("relu") or "")["in"]
    new, inverse = redrawn(definition, insert_on_wire(body, wire, BatchNorm2d()))
    assert body == before, "the definition itself is a value"
    undo = apply(content, redraw(content, definition, new))
    network = content.networks["net"]
    assert check(network).ok
    assert check(network).parameters == (3 * 9 + 1) * 4 + 8 + (4 * 9 + 1) * 7 + 14
    back, _ = redrawn(new, inverse)
    assert back.body == before
    undo.apply(content)
    assert state(content) == text


def test_shown_parameters_follow_a_renamed_layer_and_go_with_a_deleted_one() -> None:
    content, definition, (_, second) = drawn()
    conv = definition.body.find("conv") or ""
    renamed, _ = redrawn(definition, Rename(conv, "filter"))
    assert renamed.shown[0].targets == (("filter", "out_channels"),)
    apply(content, redraw(content, definition, renamed))
    assert content.networks["net"].layer(second).values()["width"] == 7
    relu = renamed.body.find("relu") or ""
    into = renamed.body.wires_into(relu)["in"]
    source = renamed.body.structure().sources[0]
    port = renamed.body.layer(source).output_ports[0].name
    cut = Batch((Remove(conv), Connect(into._replace(source=source, source_port=port))))
    smaller, _ = redrawn(renamed, cut)
    assert smaller.shown == ()
    apply(content, redraw(content, renamed, smaller))
    assert check(content.networks["net"]).parameters == 0


def test_what_leaves_no_block_is_refused_and_changes_nothing() -> None:
    content, definition, _ = drawn()
    text = state(content)
    with pytest.raises(EditError):
        redrawn(definition, Batch(tuple(map(Remove, sorted(definition.body)))))
    with pytest.raises(EditError):
        redrawn(definition, Rename(definition.body.find("conv") or "", "relu"))
    assert state(content) == text


def test_blocks_in_blocks_are_opened_one_after_the_other() -> None:
    content, _, (first, second) = drawn()
    network = content.networks["net"]
    group(check(network), [first, second], "Pair").apply(network)
    pair = network.find("pair1") or next(n for n in network if network.layer(n).kind == "Pair")
    report = check(network)
    outer = look_inside(report, [pair])[0]
    inner_node = next(
        n for n in outer.report.network if outer.report.network.layer(n).kind == "Unit"
    )
    levels = look_inside(report, [pair, inner_node])
    assert [level.kind for level in levels] == ["Pair", "Unit"]
    edit = set_parameters(
        levels[1].report.network,
        levels[1].report.network.find("conv") or "",
        kernel_size=5,
        padding=2,
    )
    assert levels[1].definition is not None
    new, _ = redrawn(levels[1].definition, edit)
    apply(content, redraw(content, levels[1].definition, new))
    assert check(network).parameters == (3 * 25 + 1) * 4 + (4 * 25 + 1) * 7
    again = look_inside(check(network), [pair, inner_node])[1].report.network
    assert again.layer(again.find("conv") or "").values()["kernel_size"] == (5, 5)


def test_a_built_in_block_is_only_looked_at_until_it_is_ones_own() -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    block = network.add(Residual(out_channels=4, repeat=2), image, name="block")
    network.add(Output(), block, name="out")
    content = Project({"net": network})
    parameters = check(network).parameters
    (level,) = look_inside(check(network), [block])
    assert level.definition is None and level.kind == "Residual"
    own(check(network), block, "MyResidual").apply(network)
    (level,) = look_inside(check(network), [block])
    assert level.definition is not None and level.kind == "MyResidual"
    assert check(network).parameters == parameters
    conv = next(n for n in level.report.network if level.report.network.layer(n).kind == "Conv2d")
    new, _ = redrawn(level.definition, set_parameters(level.report.network, conv, bias=True))
    apply(content, redraw(content, level.definition, new))
    assert check(network).parameters > parameters


def test_what_is_no_block_or_not_drawn_yet_is_told() -> None:
    network = Network()
    relu = network.add(ReLU(), name="relu")
    loose = network.add(Residual(out_channels=4), name="loose")
    report = check(network)
    with pytest.raises(EditError, match="relu is a single layer"):
        look_inside(report, [relu])
    with pytest.raises(EditError, match="Wire loose"):
        look_inside(report, [loose])
    with pytest.raises(EditError, match="gone"):
        look_inside(report, ["n99"])


def test_a_renamed_end_of_a_block_keeps_the_wires_of_all_its_uses() -> None:
    content, definition, (first, second) = drawn()
    network = content.networks["net"]
    group(check(network), [first, second], "Pair").apply(network)
    text = state(content)
    source = definition.body.structure().sources[0]
    sink = definition.body.structure().sinks[0]
    new, _ = redrawn(definition, Batch((Rename(source, "pixels"), Rename(sink, "maps"))))
    undo = apply(content, redraw(content, definition, new))
    assert check(network).ok, check(network).problems
    assert check(network).parameters == (3 * 9 + 1) * 4 + (4 * 9 + 1) * 7
    undo.apply(content)
    assert state(content) == text
