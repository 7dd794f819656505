"""Whatever is done, and undone, the items stay equal to the network."""

from __future__ import annotations

import os
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from graph import KINDS, GraphError, build
from graph.edits import set_parameters
from tests.designer.desk import Desk
from tests.drawing import random_layer


class Person:
    """Does one random thing after another, with the mouse where there is a way by mouse."""

    def __init__(self, desk: Desk, random: Random) -> None:
        self.desk, self.random = desk, random

    def node(self) -> str:
        return self.random.choice(list(self.desk.network))

    def spot(self, node: str) -> QPoint:
        return self.desk.spot(self.desk.board.nodes[node].pos())

    def wire(self) -> None:
        desk = self.desk
        source, target = self.node(), self.node()
        outputs = desk.network.layer(source).output_ports
        if outputs:
            start = desk.port(desk.network.name(source), self.random.choice(outputs).name)
            desk.drag(start, self.spot(target))

    def move(self) -> None:
        start = self.spot(self.node())
        step = QPoint(self.random.randint(-200, 200), self.random.randint(-200, 200))
        self.desk.begin(start, start + step)
        if self.random.random() < 0.2:
            self.desk.key(Qt.Key.Key_Escape)
        self.desk.release(start + step)

    def delete(self) -> None:
        if self.random.random() < 0.5 and self.desk.board.wires:
            self.desk.board.pick([self.random.choice(list(self.desk.board.wires))])
            self.desk.document.select(())
        else:
            self.desk.document.select([self.node()])
        self.desk.key(Qt.Key.Key_Delete)

    def add(self) -> None:
        kind = self.random.choice(list(KINDS))
        if self.random.random() < 0.5:
            self.desk.canvas.add_layer(kind)
        elif self.desk.board.wires:
            wire = self.random.choice(list(self.desk.board.wires))
            self.desk.drop(kind, self.desk.on_wire(wire))

    def duplicate(self) -> None:
        self.desk.document.select({self.node() for _ in range(3)})
        self.desk.ctrl(Qt.Key.Key_D)

    def change(self) -> None:
        node = self.node()
        layer = random_layer(self.random, type(self.desk.network.layer(node)))
        if layer is not None:
            try:
                edit = set_parameters(self.desk.network, node, **layer.values())
                self.desk.document.push(edit, "Set")
            except GraphError:
                pass

    def undo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.desk.undo()

    def redo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.desk.redo()

    def arrange(self) -> None:
        self.desk.canvas.arrange()

    def act(self) -> None:
        acts = [self.wire, self.move, self.delete, self.add, self.duplicate, self.change]
        acts += [self.wire, self.undo, self.redo, self.arrange]
        if len(self.desk.network) < 3:
            self.desk.canvas.add_layer("ReLU")
        self.random.choice(acts)()


@pytest.mark.parametrize("name", ["two_branch", "small_resnet"])
def test_items_equal_the_network_after_random_actions(qtbot: QtBot, name: str) -> None:
    seed = 0 if os.environ.get("CI") else Random().randrange(10**9)
    print(f"seed {seed}")
    desk = Desk(qtbot, build(name))
    person = Person(desk, Random(seed))
    for _ in range(60):
        person.act()
        desk.agrees()
    stack = desk.document.undo_stack
    while stack.canUndo():
        stack.undo()
    desk.agrees()
    assert desk.network == build(name)
    while stack.canRedo():
        stack.redo()
    desk.agrees()
