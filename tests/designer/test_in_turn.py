"""Opening a large network: what is drawn in pieces takes turns, so that pieces do not add up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from designer.canvas import Canvas
from designer.in_turn import InTurn
from designer.projects.document import Document
from graph import Network, Project
from graph.layers.relu import ReLU


def test_slices_of_the_drawing_and_panels_never_share_a_turn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panels: list[int] = []
    turns: list[tuple[int, int]] = []
    next_turn = InTurn._next

    def counted(turn: InTurn) -> None:
        nodes, done = len(canvas.board.nodes), len(panels)
        next_turn(turn)
        turns.append((len(canvas.board.nodes) - nodes, len(panels) - done))

    monkeypatch.setattr(InTurn, "_next", counted)
    document = Document(Project({"small": Network("small")}))
    canvas = Canvas(document)
    qtbot.addWidget(canvas)
    for number in range(3):
        document.refresh_on_switch(lambda number=number: panels.append(number))
    deep = Network("deep")
    for row in range(1000):
        deep.add(ReLU(), position=(0.0, 64.0 * row))
    document.add(Project({"deep": deep}))
    qtbot.waitUntil(lambda: not canvas.board.gradual.running and len(panels) >= 3, timeout=20_000)
    assert panels == [0, 1, 2]
    assert len(canvas.board.nodes) == 1000
    assert len(turns) > 4
    for drawn, shown in turns:
        assert not (drawn and shown), "a slice and a panel in one turn"
        assert shown <= 1
    document.close()
