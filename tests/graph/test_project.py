"""Project files: what is written comes back, and what is damaged is one sentence."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from graph import KINDS, TEMPLATES, Network, Project, ProjectError, build, project
from graph.edits import set_parameters
from graph.records import PIECE
from tests.drawing import random_network

ROOT = Path(__file__).resolve().parents[2]


def whole_project() -> Project:
    """Two networks, a block definition and settings, so that every part of a file is there."""
    return Project(
        {"lenet5": build("lenet5"), "critic": build("two_branch")},
        {},
        {"epochs": 3, "lr": 0.05, "augment": ["flip"]},
    )


def assert_one_sentence(error: ProjectError) -> None:
    text = str(error)
    assert text.endswith("."), text
    assert "\n" not in text and "Traceback" not in text
    assert len(text) < 400, text


# -- round trips -------------------------------------------------------------------------------


def test_random_networks_come_back_as_the_same_bytes(seeds: range) -> None:
    for seed in seeds[:40]:
        network = random_network(Random(seed), 30)
        text = project.dumps(Project({"network": network}))
        again = project.loads(text)
        assert again.networks["network"] == network, seed
        assert project.dumps(again) == text, seed


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_built_in_network_comes_back_from_its_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.stride"
    project.save(Project({name: build(name)}), path)
    again = project.load(path)
    assert again.networks[name] == build(name)
    assert path.read_text(encoding="utf-8") == project.dumps(again)


def test_all_parts_of_a_project_come_back(tmp_path: Path) -> None:
    whole = whole_project()
    project.save(whole, tmp_path / "whole.stride")
    again = project.load(tmp_path / "whole.stride")
    assert list(again.networks) == ["lenet5", "critic"]
    assert again.networks == whole.networks
    assert (again.blocks, again.training) == (whole.blocks, whole.training)


def test_an_empty_project_is_a_project() -> None:
    assert project.loads(project.dumps(Project())) == Project()
    text = project.dumps(Project({"empty": Network("Nothing yet")}))
    assert project.loads(text).networks["empty"] == Network("Nothing yet")


@pytest.mark.parametrize("title", ["", 'a "quote" \\ and\nlines', "卷积 🧠", "\u2028 \x07 \x00"])
def test_any_text_of_a_person_comes_back(title: str) -> None:
    text = project.dumps(Project({"n": Network(title, title * 3)}))
    again = project.loads(text).networks["n"]
    assert (again.title, again.description) == (title, title * 3)


def test_one_changed_parameter_changes_one_line() -> None:
    whole = whole_project()
    before = project.dumps(whole)
    conv = whole.networks["lenet5"].find("conv1")
    assert conv is not None
    set_parameters(whole.networks["lenet5"], conv, out_channels=8).apply(whole.networks["lenet5"])
    after = project.dumps(whole)
    diff = difflib.ndiff(before.splitlines(), after.splitlines())
    marks = [line[0] for line in diff if line[0] in "+-"]
    assert marks == ["-", "+"]


def test_one_node_and_one_wire_a_line() -> None:
    network = build("lenet5")
    lines = project.dumps(Project({"lenet5": network})).splitlines()
    assert sum('"kind": ' in line for line in lines) == len(network)
    assert all(line.count('"kind": ') <= 1 for line in lines)
    assert sum('"out", "' in line for line in lines) == len(list(network.wires()))


def test_a_line_of_a_file_depends_on_no_order_of_drawing(seeds: range) -> None:
    """Two people who draw the same in another order get the same file."""
    network = build("small_resnet")
    for seed in seeds[:10]:
        random = Random(seed)
        data = json.loads(project.dumps(Project({"n": network})))
        random.shuffle(data["networks"]["n"]["nodes"])
        random.shuffle(data["networks"]["n"]["wires"])
        shuffled = project.loads(json.dumps(data))
        assert project.dumps(shuffled) == project.dumps(Project({"n": network}))


# -- damage ------------------------------------------------------------------------------------


def test_a_file_cut_off_anywhere_is_one_sentence() -> None:
    text = project.dumps(whole_project())
    whole_at = len(text.rstrip())
    for length in [*range(0, 200), *range(200, whole_at, 23), *range(whole_at - 40, whole_at)]:
        with pytest.raises(ProjectError) as caught:
            project.loads(text[:length], "cut.stride")
        assert_one_sentence(caught.value)
        assert "cut.stride" in str(caught.value)


def node(**changes: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change of the first convolution of a file."""
    return lambda data: data["networks"]["lenet5"]["nodes"][1].update(changes)


def parameters(**changes: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change of the first convolution's parameters."""
    return lambda data: data["networks"]["lenet5"]["nodes"][1]["parameters"].update(changes)


def wire(*values: Any) -> Callable[[dict[str, Any]], None]:
    """Return an added wire."""
    return lambda data: data["networks"]["lenet5"]["wires"].append(list(values))


def top(**changes: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change at the top of a file."""
    return lambda data: data.update(changes)


HOSTILE: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "a newer version": (top(version=2), "newer Stride"),
    "a much newer version": (top(version=10**400), "newer Stride"),
    "version zero": (top(version=0), "version"),
    "a version in words": (top(version="one"), "version"),
    "another format": (top(format="keras"), "not a Stride project"),
    "an unknown part": (top(plugins=["x"]), "plugins"),
    "networks that are a list": (top(networks=[]), "networks"),
    "networks that are nothing": (top(networks=None), "networks"),
    "a network that is a number": (top(networks={"a": 3}), "networks → a"),
    "an unknown kind": (node(kind="Conv9d"), "'Conv9d'"),
    "a kind that is a class of Python": (node(kind="__class__"), "'__class__'"),
    "a kind that is a base class": (node(kind="Convolution"), "'Convolution'"),
    "a kind with a path": (node(kind="../../etc/passwd"), "no layer kind"),
    "a kind that is a list": (node(kind=["Conv2d"]), "kind"),
    "no kind": (lambda data: data["networks"]["lenet5"]["nodes"][1].pop("kind"), "kind"),
    "an id twice": (node(id="n1"), "'n1'"),
    "an empty id": (node(id=""), "id"),
    "an endless id": (node(id="n" * 10_000), "id"),
    "a name twice": (node(name="image"), "image"),
    "a name with a newline": (node(name="a\nb"), "control characters"),
    "a name like a path": (node(name="../../up"), "'/'"),
    "an empty name": (node(name=""), "name"),
    "an endless name": (node(name="x" * 10_000), "name"),
    "a name that is a number": (node(name=5), "name"),
    "an unknown parameter": (parameters(colour="red"), "'colour'"),
    "a dunder parameter": (parameters(__class__="x"), "'__class__'"),
    "a kernel of zero": (parameters(kernel_size=0), "kernel_size"),
    "a negative kernel": (parameters(kernel_size=[-1, 3]), "kernel_size"),
    "a huge kernel": (parameters(kernel_size=10**400), "kernel_size"),
    "a kernel of a third": (parameters(kernel_size=[0.333, 1]), "kernel_size"),
    "a kernel that is code": (parameters(kernel_size="__import__('os')"), "kernel_size"),
    "a kernel of three sizes": (parameters(kernel_size=[3, 3, 3]), "kernel_size"),
    "a kernel that is a drawing": (parameters(kernel_size={"a": [1]}), "kernel_size"),
    "a bias of nothing": (parameters(bias=None), "bias"),
    "parameters that are a list": (node(parameters=[1, 2]), "parameters"),
    "a place that is not a number": (node(at=[float("nan"), 0]), "NaN"),
    "a place beyond all bounds": (node(at=[1e300, 0]), "nodes → 1 → at"),
    "a place in three dimensions": (node(at=[1, 2, 3]), "nodes → 1 → at"),
    "a wire to nowhere": (wire("n1", "out", "n99", "in"), "'n99'"),
    "a wire from nowhere": (wire("n99", "out", "n2", "in"), "'n99'"),
    "a wire to a port that is not there": (wire("n1", "out", "n2", "in7"), "'in7'"),
    "a wire from a port that is not there": (wire("n1", "side", "n3", "in"), "'side'"),
    "a wire twice": (wire("n1", "out", "n2", "in"), "has a wire already"),
    "a wire to itself": (wire("n2", "out", "n2", "in"), "wire"),
    "a wire of three parts": (wire("n1", "out", "n2"), "wires"),
    "training settings that are a list": (top(training=[1]), "training"),
    "a setting that is no number": (top(training={"lr": float("nan")}), "NaN"),
    "an endless setting": (top(training={"lr": float("inf")}), "Infinity"),
}


@pytest.mark.parametrize("damage", HOSTILE)
def test_a_hostile_file_is_one_sentence_that_names_the_place(damage: str) -> None:
    data = json.loads(project.dumps(whole_project()))
    change, named = HOSTILE[damage]
    change(data)
    with pytest.raises(ProjectError) as caught:
        project.loads(json.dumps(data), "hostile.stride")
    assert_one_sentence(caught.value)
    assert named in str(caught.value)
    assert "hostile.stride" in str(caught.value)


def test_a_bad_line_far_down_a_long_file_is_told_by_its_number() -> None:
    network = Network()
    before = network.add(KINDS["Input"](shape=(1, 8, 8)))
    for _ in range(3 * PIECE):
        before = network.add(KINDS["ReLU"](), before)
    data = json.loads(project.dumps(Project({"long": network})))
    assert project.loads(json.dumps(data)).networks["long"] == network
    for part, place in (("nodes", 2 * PIECE + 7), ("wires", 3 * PIECE - 1)):
        broken = deepcopy(data)
        broken["networks"]["long"][part][place] = 7
        with pytest.raises(ProjectError, match=f"long → {part} → {place}"):
            project.loads(json.dumps(broken))


def test_a_loop_in_a_file_is_refused() -> None:
    data = json.loads(project.dumps(Project({"a": build("lenet5")})))
    wires = data["networks"]["a"]["wires"]
    wires[0] = ["n5", "out", "n2", "in"]
    with pytest.raises(ProjectError, match="loop"):
        project.loads(json.dumps(data))


TEXTS = {
    "nothing": "",
    "spaces": "   \n",
    "a number": "3",
    "a list": "[]",
    "an empty object": "{}",
    "null": "null",
    "deep lists": "[" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep settings": project.dumps(Project()).replace(
        '"training": {}', '"training": {"a": ' + "[" * 5_000 + "]" * 5_000 + "}"
    ),
    "a number of a million digits": project.dumps(Project()).replace(
        '"version": 1', '"version": ' + "9" * 1_000_000
    ),
    "a key twice": project.dumps(Project()).replace('"blocks"', '"networks": {},\n  "blocks"'),
    "a network twice": '{"format": "stride-project", "version": 1, "networks": {"a": {}, "a": {}}}',
    "half a letter": '{"format": "stride-project", "version": 1, "networks": '
    '{"a": {"title": "\\ud800"}}}',
    "half a letter in settings": '{"format": "stride-project", "version": 1, '
    '"training": {"data": "\\ud800"}}',
    "pickle": "cos\nsystem\n(S'true'\ntR.",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_text_that_is_no_project_is_one_sentence(text: str) -> None:
    with pytest.raises(ProjectError) as caught:
        project.loads(text)
    assert_one_sentence(caught.value)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["n1", "Conv2d", "in", "out", "image", "__init__", '"; import os', "class"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every value in a JSON document."""
    found = [path]
    if isinstance(value, dict):
        found += [p for key, inner in value.items() for p in places(inner, (*path, key))]
    elif isinstance(value, list):
        found += [p for index, inner in enumerate(value) for p in places(inner, (*path, index))]
    return found


PLAIN = json.loads(project.dumps(Project({"a": build("two_branch")}, {}, {"epochs": 3})))
PLACES = places(PLAIN)


@hypothesis_settings(max_examples=400, deadline=None)
@given(st.data())
def test_any_value_anywhere_is_either_a_project_or_a_sentence(data: st.DataObject) -> None:
    document = deepcopy(PLAIN)
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(PLACES))
        value = data.draw(json_values)
        holder = document
        try:
            for key in path[:-1]:
                holder = holder[key]
            if path:
                holder[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    try:
        loaded = project.loads(json.dumps(document))
    except ProjectError as error:
        assert_one_sentence(error)
        return
    text = project.dumps(loaded)
    text.encode("utf-8")
    assert project.dumps(project.loads(text)) == text


@hypothesis_settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_damage_to_the_text_is_either_a_project_or_a_sentence(data: st.DataObject) -> None:
    text = project.dumps(whole_project())
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    put = data.draw(
        st.text(max_size=5) | st.sampled_from(['"', "}", "]", "\\", ",", "1e999", "NaN"])
    )
    try:
        loaded = project.loads(text[:start] + put + text[end:])
    except ProjectError as error:
        assert_one_sentence(error)
    else:
        assert project.dumps(project.loads(project.dumps(loaded))) == project.dumps(loaded)
