"""Random work in several tabs: what is in view, each history and each file stay right."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from designer.projects.sheet import Sheet
from designer.window import MainWindow
from graph import Network, Project, build
from graph.project import dumps, load, save
from graph.project_edits import AddNetwork, free_name
from tests.designer.sheets_desk import agrees

ACTIONS = 120
KINDS = ("ReLU", "Conv2d", "Dropout", "Add", "Output", "Residual")


class Hand:
    """Works at random, and remembers what each sheet's history should give back."""

    def __init__(self, window: MainWindow, home: Path, seed: int) -> None:
        self.window, self.document, self.random = window, window.document, Random(seed)
        self.path = home / "shared.stride"
        save(Project({"lenet5": build("lenet5"), "critic": build("two_branch")}), self.path)
        self.texts: dict[Sheet, list[str]] = {}

    def act(self) -> None:
        document = self.document
        actions = [self.add] * 5 + [self.undo, self.redo, self.step] * 3 + [self.jump]
        actions += [self.open, self.template, self.close, self.choose, self.grow, self.shrink]
        actions += [self.delete, self.save]
        stack = document.undo_stack
        self.texts.setdefault(document.sheet, [dumps(document.project)])
        before = document.sheet, stack.index()
        self.random.choice(actions)()
        if document.sheet is before[0] and stack.index() == before[1] + 1 == stack.count():
            texts = self.texts[document.sheet]
            del texts[stack.index() :]
            texts.append(dumps(document.project))

    def add(self) -> None:
        self.window.canvas.add_layer(self.random.choice(KINDS))

    def delete(self) -> None:
        nodes = sorted(self.document.network)
        self.document.select(self.random.sample(nodes, min(2, len(nodes))))
        self.window.canvas.delete_selection()

    def undo(self) -> None:
        self.window.actions_.undo.trigger()

    def redo(self) -> None:
        if self.document.undo_stack.canRedo():
            self.window.actions_.redo.trigger()

    def jump(self) -> None:
        stack = self.document.undo_stack
        stack.setIndex(self.random.randint(0, stack.count()))

    def step(self) -> None:
        self.random.choice([self.window.sheets.next, self.window.sheets.previous])()

    def open(self) -> None:
        assert self.window.files.open(self.path)

    def template(self) -> None:
        if len(self.document.sheets) < 5:
            self.window.files.from_template(self.random.choice(["lenet5", "two_branch"]))

    def close(self) -> None:
        self.document.remove(self.random.choice(self.document.sheets))

    def choose(self) -> None:
        self.document.switch(self.random.choice(list(self.document.project.networks)))

    def grow(self) -> None:
        name = free_name(self.document.project)
        self.document.push_project(AddNetwork(name, Network(name)), "Add")

    def shrink(self) -> None:
        self.window.networks.remove()

    def save(self) -> None:
        if self.document.path is not None:
            assert self.window.files.save()
            assert dumps(load(self.document.path)) == dumps(self.document.project)
            assert not self.document.modified

    def check(self) -> None:
        agrees(self.window)
        document = self.document
        texts = self.texts.get(document.sheet)
        if texts is not None:
            assert dumps(document.project) == texts[document.undo_stack.index()]


@pytest.mark.parametrize("seed", range(2))
def test_random_work_in_tabs_keeps_all_right(window: MainWindow, home: Path, seed: int) -> None:
    hand = Hand(window, home, seed)
    for _ in range(ACTIONS):
        hand.act()
        hand.check()
