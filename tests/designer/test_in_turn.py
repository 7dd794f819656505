"""Opening a large network: what is drawn in pieces takes turns, so that pieces do not add up."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas import Canvas
from designer.document import Document
from graph import Network, Project
from graph.layers.relu import ReLU


def test_slices_of_the_drawing_and_panels_never_share_a_turn(qtbot: QtBot) -> None:
    document = Document(Project({"small": Network("small")}))
    canvas = Canvas(document)
    qtbot.addWidget(canvas)
    panels: list[int] = []
    for number in range(3):
        document.refresh_on_switch(lambda number=number: panels.append(number))
    deep = Network("deep")
    for row in range(1000):
        deep.add(ReLU(), position=(0.0, 64.0 * row))
    document.add(Project({"deep": deep}))
    drawn: list[tuple[int, int]] = [(len(canvas.board.nodes), len(panels))]
    while canvas.board.gradual.running or len(panels) < 3:
        QApplication.processEvents()
        drawn.append((len(canvas.board.nodes), len(panels)))
    assert panels == [0, 1, 2]
    assert len(canvas.board.nodes) == 1000
    for (nodes, done), (more, further) in pairwise(drawn):
        assert nodes == more or done == further, "a slice and a panel in one turn"
        assert further - done <= 1
    document.close()
