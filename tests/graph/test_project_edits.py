"""Edits of a project: each has an exact inverse, and one that is not legal changes nothing."""

from __future__ import annotations

import pytest

from graph import EditError, Network, Project, build
from graph.names import NAME_LIMIT
from graph.project import dumps
from graph.project_edits import (
    AddNetwork,
    ProjectEdit,
    RemoveNetwork,
    RenameNetwork,
    TakeContent,
    free_name,
    rename_network,
)


def gan() -> Project:
    return Project(
        {"generator": build("lenet5"), "critic": build("two_branch"), "third": Network("third")},
        training={"epochs": 3},
    )


EDITS: dict[str, ProjectEdit] = {
    "add at the end": AddNetwork("extra", Network("Extra")),
    "add in front": AddNetwork("extra", Network("Extra"), 0),
    "remove the first": RemoveNetwork("generator"),
    "remove one between": RemoveNetwork("critic"),
    "rename": RenameNetwork("critic", "judge", "Judge"),
    "another title only": RenameNetwork("critic", "critic", "Judge"),
    "take what a file holds": TakeContent({"alone": Network("A")}, training={"lr": 0.1}),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_the_inverse_puts_every_byte_back(edit: ProjectEdit) -> None:
    project = gan()
    before, networks = dumps(project), list(project.networks.values())
    inverse = edit.apply(project)
    after = dumps(project)
    assert after != before
    again = inverse.apply(project)
    assert dumps(project) == before
    assert all(a is b for a, b in zip(project.networks.values(), networks, strict=True))
    again.apply(project)
    assert dumps(project) == after


BAD: dict[str, tuple[ProjectEdit, str]] = {
    "name taken": (AddNetwork("critic", Network()), "critic already"),
    "no name": (AddNetwork("", Network()), "1 to 60 characters"),
    "spaces": (AddNetwork(" a", Network()), "' a'"),
    "too long": (AddNetwork("a" * (NAME_LIMIT + 1), Network()), "1 to 60 characters"),
    "unprintable": (RenameNetwork("critic", "a\nb", ""), "control characters"),
    "rename to one that is there": (RenameNetwork("critic", "third", ""), "third already"),
    "rename nothing": (RenameNetwork("none", "a", ""), "no network 'none'"),
    "remove nothing": (RemoveNetwork("none"), "no network 'none'"),
    "empty content": (TakeContent({}), "at least one"),
}


@pytest.mark.parametrize(("edit", "words"), BAD.values(), ids=BAD)
def test_an_illegal_edit_is_refused_in_one_sentence(edit: ProjectEdit, words: str) -> None:
    project = gan()
    before = dumps(project)
    with pytest.raises(EditError) as refused:
        edit.apply(project)
    sentence = str(refused.value)
    assert words in sentence and sentence.endswith(".") and "\n" not in sentence
    assert dumps(project) == before


def test_the_last_network_stays() -> None:
    project = Project({"only": Network()})
    with pytest.raises(EditError, match="only network"):
        RemoveNetwork("only").apply(project)
    assert list(project.networks) == ["only"]


def test_a_title_that_was_the_name_is_renamed_with_it() -> None:
    project = gan()
    assert rename_network(project, "third", "fourth").title == "fourth"
    assert rename_network(project, "generator", "g").title == "LeNet-5"


def test_a_free_name_counts_from_two() -> None:
    project = gan()
    assert free_name(project) == "network"
    project.networks["network"] = Network()
    assert free_name(project) == "network2"
