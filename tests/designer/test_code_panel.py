"""The code panel: the source of what is drawn, live, linked with the canvas."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.code_panel import CodePanel
from designer.look.theme import current
from designer.window import MainWindow
from graph.edits import Rename, set_parameters
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> CodePanel:
    with qtbot.waitSignal(window.late.code.written):
        window.show_panel("code")
    return window.late.code


def change(window: MainWindow, layer: str, **values: object) -> None:
    document = window.document
    document.push(set_parameters(document.network, node(window, layer), **values), "Change")


def line_of(panel: CodePanel, name: str) -> int:
    assert panel.source is not None
    return min(line for line, layer in panel.source.lines.items() if layer == name)


def test_the_source_is_python_and_read_only(panel: CodePanel) -> None:
    text = panel.view.toPlainText()
    ast.parse(text)
    assert "class Network(nn.Module):" in text
    assert panel.view.isReadOnly()


def test_the_source_follows_the_drawing(qtbot: QtBot, window: MainWindow, panel: CodePanel) -> None:
    with qtbot.waitSignal(panel.written):
        change(window, "conv1", out_channels=8)
    assert "nn.Conv2d(1, 8, 5" in panel.view.toPlainText()


def test_many_edits_are_written_once(qtbot: QtBot, window: MainWindow, panel: CodePanel) -> None:
    written: list[bool] = []
    panel.written.connect(lambda: written.append(True))
    with qtbot.waitSignal(panel.written):
        for channels in range(7, 27):
            change(window, "conv1", out_channels=channels)
    assert len(written) == 1


def test_tokens_have_colours(panel: CodePanel) -> None:
    block = panel.view.document().begin()
    while block.isValid() and not block.text().startswith("class Network"):
        block = block.next()
    layout = block.layout()
    assert layout is not None
    starts = {piece.start: piece.format.foreground().color().name() for piece in layout.formats()}
    assert 0 in starts
    assert len(set(starts.values())) > 1


def test_selecting_a_layer_marks_its_line(window: MainWindow, panel: CodePanel) -> None:
    window.document.select([node(window, "conv2")])
    assert line_of(panel, "conv2") in panel.view.marked
    window.document.select([])
    assert panel.view.marked == ()


def test_clicking_a_line_selects_its_layer(
    qtbot: QtBot, window: MainWindow, panel: CodePanel
) -> None:
    line = line_of(panel, "fc2")
    block = panel.view.document().findBlockByNumber(line - 1)
    panel.view.setTextCursor(QTextCursor(block))
    panel.view.centerCursor()
    place = panel.view.cursorRect(QTextCursor(block)).center()
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=place)
    assert window.document.selection == {node(window, "fc2")}


def test_a_broken_network_says_why_and_shows_no_stale_code(
    qtbot: QtBot, window: MainWindow, panel: CodePanel
) -> None:
    with qtbot.waitSignal(panel.written):
        change(window, "conv2", kernel_size=17)
    assert panel.note.isVisible()
    assert "conv2 (Conv2d): kernel 17 does not fit" in panel.note.text()
    assert not panel.view.isVisible()
    assert not panel.copy_button.isEnabled()
    with qtbot.waitSignal(panel.written):
        window.document.undo_stack.undo()
    assert not panel.note.isVisible()
    assert panel.view.isVisible()
    assert panel.copy_button.isEnabled()


def test_a_hidden_panel_writes_nothing_until_it_is_seen(
    qtbot: QtBot, window: MainWindow, panel: CodePanel
) -> None:
    window.show_panel("problems")
    qtbot.waitUntil(lambda: not panel.in_view)
    window.document.push(Rename(node(window, "conv1"), "stem"), "Rename")
    with qtbot.waitSignal(panel.written):
        window.show_panel("code")
    assert "# stem: " in panel.view.toPlainText()


def test_copy(qtbot: QtBot, panel: CodePanel) -> None:
    qtbot.mouseClick(panel.copy_button, LEFT)
    assert panel.source is not None
    assert QGuiApplication.clipboard().text() == panel.source.text


def test_save(qtbot: QtBot, panel: CodePanel, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = home / "model.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(panel.save_button, LEFT)
    assert panel.source is not None
    assert path.read_text("utf-8") == panel.source.text


def test_train_py_is_written_too(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "train.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_.export_script.trigger()
    ast.parse(path.read_text("utf-8"))
    assert window.status.message.text() == f"Wrote {path}"


def test_a_broken_network_is_not_exported(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "m.py"), ""))
    change(window, "conv2", kernel_size=17)
    window.actions_.export_model.trigger()
    assert window.banner.isVisible()
    assert not (home / "m.py").exists()


def test_a_marked_line_is_filled_from_edge_to_edge(
    qtbot: QtBot, window: MainWindow, panel: CodePanel
) -> None:
    window.document.select([node(window, "conv1")])
    view = panel.view
    block = view.document().findBlockByNumber(line_of(panel, "conv1") - 1)
    assert "# conv1" in block.text()
    place = view.blockBoundingGeometry(block).translated(view.contentOffset())
    picture = view.viewport().grab().toImage()
    foot = round(place.bottom() - 1)  # below all letters
    tones = {picture.pixelColor(x, foot).name() for x in range(4, picture.width())}
    assert len(tones) == 1 and tones != {current().colours.field}
