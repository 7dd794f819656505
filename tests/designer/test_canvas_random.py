"""Whatever is done, and undone, the items stay equal to the network, and nothing raises."""

from __future__ import annotations

import os
from collections import Counter
from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from pytestqt.qtbot import QtBot

from graph import build, project
from tests.designer.desk import Desk
from tests.designer.person import Person

STEPS = 40
"""Actions of one run of the machine."""


@pytest.mark.parametrize("name", ["two_branch", "small_resnet"])
def test_items_equal_the_network_after_random_actions(qtbot: QtBot, name: str) -> None:
    seed = 0 if os.environ.get("CI") else Random().randrange(10**9)
    print(f"seed {seed}")
    desk = Desk(qtbot, build(name))
    random = Random(seed)
    person = Person(desk, random)
    for _ in range(60):
        person.act(random.choice([act for act in Person.ACTS if act != "reopen"]))
        desk.agrees()
    goes_back_and_forth(desk, desk.document.undo_stack.count())
    while desk.document.undo_stack.canUndo():
        desk.document.undo_stack.undo()
    desk.document.climb()
    assert desk.network == build(name)


def goes_back_and_forth(desk: Desk, steps: int) -> None:
    """Undo and redo so many steps: the project is what it was, and shown so."""
    stack, before = desk.document.undo_stack, project.dumps(desk.document.project)
    done = 0
    while stack.canUndo() and done < steps:
        stack.undo()
        done += 1
    desk.agrees()
    for _ in range(done):
        stack.redo()
    desk.agrees()
    assert project.dumps(desk.document.project) == before


def test_a_machine_of_actions_finds_no_difference(
    qtbot: QtBot, pytestconfig: pytest.Config
) -> None:
    """In the suite 400 actions; `--examples 10000` does so many."""
    asked = pytestconfig.getoption("--examples")
    actions = max(400, int(asked)) if asked else 400

    done: Counter[str] = Counter()
    edits = 0

    class Machine(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.desk = Desk(qtbot, build("two_branch"))

        @rule(what=st.sampled_from(Person.ACTS), seed=st.integers(0, 2**16))
        def act(self, what: str, seed: int) -> None:
            nonlocal edits
            before = self.desk.document.sheet.changes
            Person(self.desk, Random(seed)).act(what)
            self.desk.agrees()
            done[what] += 1
            edits += self.desk.document.sheet.changes != before

        def teardown(self) -> None:
            goes_back_and_forth(self.desk, 12)
            self.desk.canvas.close()
            self.desk.document.close()
            self.desk.canvas.deleteLater()

    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Machine,
        settings=settings(
            max_examples=actions // STEPS,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"{done.total():,} actions, {edits:,} of them edits: {dict(done.most_common())}")
    assert edits > done.total() / 4
