"""Augmentation in the form of the settings: typed, ticked, with strengths, and wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.forms.changes_field import ChangesField
from designer.window import MainWindow

LEFT, RETURN = Qt.MouseButton.LeftButton, Qt.Key.Key_Return


def test_changes_are_typed_or_ticked_with_their_strengths(qtbot: QtBot, window: MainWindow) -> None:
    window.show_panel("training")
    form = window.late.training.form
    form.fold.click()
    row = form._form_of("augment").rows["augment"]
    field = row.field
    assert isinstance(field, ChangesField)

    qtbot.keyClicks(field.editor, "flip, rotate=15")
    qtbot.keyClick(field.editor, RETURN)
    assert form.settings.augment == ("flip", "rotate=15")
    assert window.document.project.training["augment"] == ["flip", "rotate=15"]

    qtbot.mouseClick(field.open, LEFT)
    rows = field.options.rows
    qtbot.waitUntil(field.options.isVisible)
    assert [name for name, (tick, _) in rows.items() if tick.isChecked()] == ["flip", "rotate"]
    assert rows["rotate"][1].text() == "15" and rows["flip"][1].placeholderText() == "0.5"
    qtbot.mouseClick(rows["mixup"][0], LEFT)
    qtbot.keyClicks(rows["mixup"][1], "0.4")
    qtbot.keyClick(rows["mixup"][1], RETURN)
    assert form.settings.augment == ("flip", "rotate=15", "mixup=0.4")
    qtbot.mouseClick(rows["flip"][0], LEFT)
    assert form.settings.augment == ("rotate=15", "mixup=0.4")
    assert field.value() == "rotate=15, mixup=0.4"

    rows["rotate"][1].selectAll()
    qtbot.keyClicks(rows["rotate"][1], "900")
    qtbot.keyClick(rows["rotate"][1], RETURN)
    assert form.settings.augment == ("rotate=15", "mixup=0.4"), "the last legal ones stay"
    assert "above 0 and at most 180, such as rotate=15." in row.error.text()
    field.options.close()
    row.reset.click()
    assert form.settings.augment == () and not row.error.text()
    assert field.value() == ""
