"""The keys of commands: read, changed, kept, and given back."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from designer.projects.document import Document
from designer.shortcut_sheet import ShortcutSheet
from designer.window import MainWindow
from graph import Project, build


def sheet(window: MainWindow) -> ShortcutSheet:
    window.actions_.show_shortcuts()
    found = window.findChild(ShortcutSheet)
    assert isinstance(found, ShortcutSheet)
    return found


def row(shown: ShortcutSheet, name: str) -> QTreeWidgetItem:
    found = shown.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1, name
    return found[0]


def test_every_command_has_keys_of_its_own(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for path, action in window.actions_.shortcuts.commands():
        for keys in action.shortcuts():
            text = keys.toString()
            assert text not in seen, (text, path, seen.get(text))
            seen[text] = path
    assert seen["Ctrl+B"] == "Edit/Bypass"
    assert not any("template" in path for path in seen.values())


def test_a_command_gets_other_keys_for_good(
    window: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    shown = sheet(window)
    shown.tree.setCurrentItem(row(shown, "Bypass"))
    QTest.keyClick(shown.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: row(shown, "Bypass").text(1) == "Ctrl+L", timeout=5000)
    assert row(shown, "Arrange").text(1) == ""
    assert "Arrange has no key any more." in shown.note.text()
    shown.close()
    window.activateWindow()
    window.canvas.setFocus()
    relu = window.document.network.find("relu1") or ""
    window.document.select([relu])
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.document.network.layer(relu).bypassed

    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(again)
    assert again.actions_.shortcuts.keys("Edit/Bypass") == QKeySequence("Ctrl+L")
    assert again.actions_.shortcuts.keys("Network/Arrange").isEmpty()
    again.actions_.shortcuts.reset()
    assert again.actions_.shortcuts.keys("Edit/Bypass") == QKeySequence("Ctrl+B")
    assert again.actions_.shortcuts.keys("Network/Arrange") == QKeySequence("Ctrl+L")
    assert not settings.allKeys() or not any(k.startswith("keys/") for k in settings.allKeys())
    again.session.close()


def test_the_sheet_finds_commands_by_words(window: MainWindow) -> None:
    shown = sheet(window)
    shown.search.setText("cut through")
    assert not row(shown, "cut through wires; on a layer: copy it").isHidden()
    assert row(shown, "Bypass").isHidden()
    shown.close()


def test_keys_are_given_by_the_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    shown = sheet(window)
    shown.activateWindow()
    shown.search.setFocus()
    window.actions_.shortcuts.assign("Edit/Duplicate", QKeySequence("Ctrl+Alt+D"))
    QTest.keyClicks(shown.search, "arrange")
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.isVisible()  # and no button was pressed by Enter
    assert window.actions_.shortcuts.keys("Edit/Duplicate") == QKeySequence("Ctrl+Alt+D")
    assert shown.focusWidget() is shown.field or shown.field.isAncestorOf(shown.focusWidget())
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(shown.field, Qt.Key.Key_L, both)
    qtbot.waitUntil(lambda: row(shown, "Arrange").text(1) == "Ctrl+Alt+L", timeout=5000)
    assert shown.focusWidget() is shown.search  # ready for the next one
    window.actions_.shortcuts.reset()
    shown.close()
