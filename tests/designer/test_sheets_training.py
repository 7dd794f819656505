"""A run belongs to the tab that it was started from."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from designer.session.training_session import State
from designer.window import MainWindow
from graph import Network
from graph.edits import set_parameters
from graph.project import load
from tests.designer.conftest import node
from tests.designer.sheets_desk import (
    LEFT,
    LONG,
    Answer,
    click,
    titles,
)
from training.messages import Done


def test_a_run_goes_on_while_another_tab_is_in_view(qtbot: QtBot, window: MainWindow) -> None:
    window.show_panel("training")
    panel, session, document = window.late.training, window.session, window.document
    document.set_training({"epochs": 3})
    panel.form.read()
    qtbot.mouseClick(panel.train_button, LEFT)
    run = session.run
    assert run is not None and session.state is State.STARTING
    window.files.from_template("alexnet")
    assert panel.changed_note.isVisible() and "LeNet-5" in panel.changed_note.text()
    assert panel.form.settings.epochs != 3
    document.set_training({"epochs": 7})
    document.push(
        set_parameters(document.network, node(window, "conv1"), out_channels=9), "Set filters"
    )
    assert session.state.busy
    window.show_node_called("fc3")
    assert document.title == "LeNet-5"
    assert document.selection == {node(window, "fc3")}
    assert not panel.changed_note.isVisible()
    document.use(document.sheets[1])
    panel.changed_note.linkActivated.emit("show")
    assert document.sheet is document.sheets[0]
    document.use(document.sheets[1])
    qtbot.waitUntil(lambda: session.state is State.IDLE, timeout=LONG)
    assert isinstance(session.ending, Done) and session.ending.epochs == 3
    assert list(load(run.path / "project.stride").networks) == ["lenet5"]
    assert document.sheets[0].project.training == {"epochs": 3}
    assert document.project.training == {"epochs": 7}


@pytest.mark.parametrize("ends", [True, False], ids=["stop", "keep"])
def test_closing_the_tab_in_training_asks_and_stops_if_wanted(
    ends: bool, qtbot: QtBot, window: MainWindow, answer: Answer
) -> None:
    window.show_panel("training")
    session, document = window.session, window.document
    document.sheet.project.training = {"epochs": 40}
    window.late.training.form.read()
    qtbot.mouseClick(window.late.training.train_button, LEFT)
    sheet = document.sheet
    window.files.from_template("alexnet")
    assert titles(window) == ["LeNet-5", "AlexNet"]
    seen = answer("Cancel")
    assert not window.sheets.close(sheet)
    assert seen == ["Stop the training and close the tab?"]
    assert session.state.busy
    answer("Stop and close" if ends else "Keep training")
    assert window.sheets.close(sheet)
    assert titles(window) == ["AlexNet"]
    if not ends:
        qtbot.waitUntil(lambda: session.state is State.RUNNING, timeout=LONG)
        assert "not open any more" in window.late.training.changed_note.text()
        session.stop()
    qtbot.waitUntil(lambda: session.state is State.IDLE, timeout=LONG)
    window.show_node_called("fc3")
    assert "not open any more" in window.status.message.text()
    assert isinstance(document.network, Network)


def test_a_field_in_the_settings_is_taken_before_the_tab_changes(
    qtbot: QtBot, three: MainWindow
) -> None:
    three.show_panel("training")
    click(three, 1)
    editor = three.late.training.form.main.rows["epochs"].field.editor
    line = editor.findChild(QLineEdit)
    assert line is not None
    qtbot.mouseClick(line, LEFT)
    line.selectAll()
    qtbot.keyClicks(line, "17")
    click(three, 0)
    assert three.document.sheets[1].project.training == {"epochs": 17}
    assert three.document.sheets[0].project.training == {}
