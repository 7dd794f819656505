"""The settings of a run as a form: made from their declaration, kept in the project, refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSplitter,
    QStyle,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from designer.forms.fields import QuietComboBox
from designer.session.training_panel import TrainingPanel
from designer.window import MainWindow
from graph.edits import Disconnect
from graph.project import load

LEFT = Qt.MouseButton.LeftButton


def test_the_form_comes_from_the_declaration_and_is_kept_in_the_project(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    editor = panel.form.main.rows["epochs"].field.editor
    assert isinstance(editor, QAbstractSpinBox)
    qtbot.mouseClick(editor.lineEdit(), LEFT)
    editor.lineEdit().selectAll()
    qtbot.keyClicks(editor, "7")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert window.document.project.training == {"epochs": 7}
    assert window.isWindowModified()
    assert "momentum" not in panel.form.main.rows
    qtbot.mouseClick(panel.form.fold, LEFT)
    assert any("momentum" in form.rows for form in panel.form.forms)
    assert panel.form.rest.isVisible()


def test_closed_boxes_show_their_words_whole_however_narrow_the_settings_are(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    qtbot.mouseClick(panel.form.fold, LEFT)
    panel.form.advanced_fold.setChecked(True)
    split = panel.findChild(QSplitter)
    assert split is not None
    split.setSizes([10, 1000])
    QApplication.processEvents()
    for form in panel.form.forms:
        for name, row in form.rows.items():
            box = row.field.editor
            if isinstance(box, QComboBox) and not box.isEditable():
                option = QStyleOptionComboBox()
                box.initStyleOption(option)
                place = QStyle.SubControl.SC_ComboBoxEditField
                kind = QStyle.ComplexControl.CC_ComboBox
                room = box.style().subControlRect(kind, option, place, box).width()
                words = [box.itemText(each) for each in range(box.count())]
                widest = max(box.fontMetrics().horizontalAdvance(word) for word in words)
                assert widest <= room, (name, widest, room)


def test_advanced_settings_are_folded_away_and_come_into_view_when_opened(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    form = panel.form
    qtbot.mouseClick(form.fold, LEFT)
    assert form.rest.isVisible() and not form.advanced.isVisible()
    qtbot.mouseClick(form.advanced_fold, LEFT)
    row = next(each.rows["lr_factor"] for each in form.forms if "lr_factor" in each.rows)
    qtbot.waitUntil(lambda: not row.field.editor.visibleRegion().isEmpty())
    qtbot.keyClicks(row.field.editor, "conv1=0.1, fc*=2")
    qtbot.keyClick(row.field.editor, Qt.Key.Key_Return)
    assert window.document.project.training == {"lr_factor": {"conv1": 0.1, "fc*": 2.0}}
    row.field.editor.selectAll()
    qtbot.keyClicks(row.field.editor, "conv1")
    qtbot.keyClick(row.field.editor, Qt.Key.Key_Return)
    assert "lr_factor cannot be 'conv1'" in row.error.text()
    qtbot.mouseClick(row.reset, LEFT)
    assert window.document.project.training == {}
    assert row.field.editor.text() == ""


def test_a_data_set_that_is_being_typed_is_saved(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, home: Path
) -> None:
    box = panel.form.main.rows["data"].field.editor
    assert isinstance(box, QComboBox) and box.isEditable()
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "cifar10")
    window.document.save(home / "typed.stride")
    assert window.document.project.training == {"data": "cifar10"}
    assert load(home / "typed.stride").training == {"data": "cifar10"}


def test_an_impossible_setting_is_told_and_stops_the_start(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    editor = panel.form.main.rows["lr"].field.editor
    assert isinstance(editor, QAbstractSpinBox)
    qtbot.mouseClick(editor.lineEdit(), LEFT)
    editor.lineEdit().selectAll()
    qtbot.keyClicks(editor, "-1")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    row = panel.form.main.rows["lr"]
    assert row.error.isVisible() and "lr cannot be" in row.error.text()
    qtbot.mouseClick(panel.train_button, LEFT)
    assert window.session.run is None
    assert "lr cannot be" in window.status.message.text()


def test_settings_that_no_run_can_use_are_named(window: MainWindow, panel: TrainingPanel) -> None:
    window.document.set_training({"epochs": "many"})
    panel.form.read()
    assert "epochs cannot be 'many'" in panel.form.note.text()
    assert panel.form.note.isVisible()


def test_choices_are_listed_in_full_where_their_box_is_narrow(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    box = next(box for box in panel.findChildren(QuietComboBox) if box.findText("mnist5k") >= 0)
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0) > box.width() - 20
    box.hidePopup()


def test_a_refusal_goes_away_when_what_was_wrong_is_mended_and_a_run_begins(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    document = window.document
    document.push(Disconnect(next(iter(document.network.wires()))), "Disconnect")
    qtbot.mouseClick(panel.train_button, LEFT)
    assert "Mend the network first" in window.status.message.text()
    document.undo_stack.undo()
    qtbot.mouseClick(panel.train_button, LEFT)
    assert window.session.state.busy and "Mend" not in window.status.message.text()
