"""Blocks and own code from the menus, with the real window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest

from codegen.consent import own_code
from designer.consent import may_run
from designer.picture import write_picture
from designer.window import MainWindow
from graph import build, project
from graph.edits import Add, following_id
from graph.layers import Custom


def pick(window: MainWindow, *names: str) -> None:
    nodes = (window.document.network.find(name) for name in names)
    window.document.select(node for node in nodes if node is not None)


def test_grouping_and_expanding_are_steps_of_undo(window: MainWindow) -> None:
    document = window.document
    before = project.dumps(document.project)
    pick(window, "conv2", "relu2", "pool2")
    commands = window.actions_.blocks
    commands.group_as("Stage")
    (block,) = document.selection
    assert document.network.layer(block).kind == "Stage"
    assert document.report.ok and len(document.network) == 12
    assert set(window.canvas.scene().nodes) == set(document.network)
    commands.expand()
    assert len(document.network) == 14 and document.report.ok
    assert document.network.find("stage1_conv2") is not None
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert project.dumps(document.project) == before


def test_an_expanded_block_gets_room(window: MainWindow) -> None:
    document = window.document
    window.files.from_template("googlenet")
    text = project.dumps(document.project)
    for name in ("inception3_a", "inception4_b", "inception5_b"):
        pick(window, name)
        window.actions_.blocks.expand()
        items = window.canvas.board.nodes.values()
        boxes = [item.frame.body.translated(*item.place) for item in items]
        for one, other in combinations(boxes, 2):
            assert not one.intersects(other)
    for _ in range(3):
        document.undo_stack.undo()
    assert project.dumps(document.project) == text


def test_ctrl_enter_ends_a_note_and_opens_no_block(window: MainWindow) -> None:
    pick(window, "conv1")
    window.canvas.note_commands.add()
    box = window.canvas.note_box
    QTest.keyClicks(box, "wider?")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in window.document.network.notes.values()] == ["wider?"]
    assert not box.isVisible()
    assert window.status.message.text() == ""


def test_what_cannot_be_grouped_is_said_in_a_sentence(window: MainWindow) -> None:
    said: list[str] = []
    window.actions_.blocks.refused.connect(said.append)
    pick(window, "image", "conv1")
    window.actions_.blocks.group_as("Stage")
    pick(window, "conv1")
    window.actions_.blocks.expand()
    assert "leave it out of the selection" in said[0]
    assert "nothing to expand" in said[1]
    for names in ((), ("conv1", "conv2")):  # said at once: a dialog would wait here for ever
        pick(window, *names)
        window.actions_.blocks.group()
    assert "Select the layers" in said[2] and "select what lies between" in said[3]


def test_own_code_is_asked_for_and_cancel_runs_nothing(
    window: MainWindow, answer: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(window.session.runs_root))
    document = window.document
    assert may_run(document.network, window)
    layer = Custom(name="Mine", output_size=(10,), forward="return x")
    document.push(Add(following_id(document.network), "mine", layer), "Add")
    assert list(own_code(document.network)) == ["mine"]
    texts = answer("Cancel")
    assert not may_run(document.network, window)
    assert any("Python code of its author" in text for text in texts)
    answer("Run this code")
    assert may_run(document.network, window)
    assert may_run(document.network, window)  # remembered: no dialog comes


@pytest.mark.parametrize("name", ["two_branch", "resnet50"])
def test_pictures_of_a_drawing_open(name: str, tmp_path: Path, window: MainWindow) -> None:
    svg, png = tmp_path / "p.svg", tmp_path / "p.png"
    for path in (svg, png):
        write_picture(build(name), path)
    renderer = QSvgRenderer(str(svg))
    assert renderer.isValid() and renderer.defaultSize().width() > 300
    assert "logits" in svg.read_text("utf-8")
    assert png.read_bytes().startswith(b"\x89PNG")
