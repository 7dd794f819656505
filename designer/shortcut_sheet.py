"""The sheet of all commands and their keys, in which each can be given others."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.shortcuts import Shortcuts

CANVAS_KEYS = (
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "a letter, Tab"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "search a layer to add"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "double-click"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "search a layer to add there"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "drag a wire into the void"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "choose what comes next"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "drag from a taken input"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "move the wire, or pull it off"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Alt + drag"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "cut through wires; on a layer: copy it"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Ctrl + drag with the right button"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "cut through wires"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Alt + Shift + drag a layer"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "take it out of its wires, or onto another"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Shift + drag, Ctrl + drag"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "add to the selection; take from it"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "arrows"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "move the selection"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Ctrl + ↑, ↓"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "follow the wires"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Space + drag, middle button"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "move the view"),
    ),
    (QT_TRANSLATE_NOOP("ShortcutSheet", "wheel"), QT_TRANSLATE_NOOP("ShortcutSheet", "zoom")),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Home, ."),
        QT_TRANSLATE_NOOP("ShortcutSheet", "show all; show the selection"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutSheet", "Escape"),
        QT_TRANSLATE_NOOP("ShortcutSheet", "stop what the mouse does; select nothing"),
    ),
)
"""What the canvas does without a menu."""


class ShortcutSheet(QDialog):
    """All commands with their keys. Choose a row and press other keys for it."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 620)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._begin)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.currentItemChanged.connect(lambda *_: self._show_choice())
        self.tree.itemActivated.connect(lambda *_: self._begin())
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.field.editingFinished.connect(self._take)
        self.note = QLabel(self.tr("Choose a command, press Enter, and then its new keys."))
        self.note.setProperty("role", "help")
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(self._reset)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]  # Enter is for the search
        layout = QVBoxLayout(self)
        for widget in (self.search, self.tree, self.note, self.field, buttons):
            layout.addWidget(widget)
        self._fill()
        self._show_choice()

    def _fill(self) -> None:
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for path, action in self._shortcuts.commands():
            top, _, name = path.partition("/")
            if top not in groups:
                groups[top] = self._group(top)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row = QTreeWidgetItem(groups[top], [name.replace("/", " → "), keys])
            row.setData(0, Qt.ItemDataRole.UserRole, path)
        mouse = self._group(self.tr("On the canvas"))
        for keys, what in CANVAS_KEYS:
            QTreeWidgetItem(mouse, [self.tr(what), self.tr(keys)])
        self.tree.expandAll()
        self._filter(self.search.text())

    def _group(self, title: str) -> QTreeWidgetItem:
        row = QTreeWidgetItem(self.tree, [title])
        font = row.font(0)
        font.setBold(True)
        row.setFont(0, font)
        return row

    def _find(self, words: str) -> None:
        """Show the rows that the words mean, and choose the first of the commands."""
        self._filter(words)
        hits = (
            row
            for group in _children(self.tree.invisibleRootItem())
            for row in _children(group)
            if not row.isHidden() and row.data(0, Qt.ItemDataRole.UserRole)
        )
        first = next(hits, None) if words.strip() else None
        if first is None:
            self.tree.setCurrentIndex(QModelIndex())
        else:
            self.tree.setCurrentItem(first)

    def _begin(self) -> None:
        """Wait for the new keys of the command that is chosen."""
        if self._chosen() is not None:
            self.field.setFocus()

    def _filter(self, words: str) -> None:
        wanted = words.lower().split()
        for group in _children(self.tree.invisibleRootItem()):
            shown = 0
            for row in _children(group):
                text = f"{row.text(0)} {row.text(1)}".lower()
                row.setHidden(not all(word in text for word in wanted))
                shown += not row.isHidden()
            group.setHidden(not shown)

    def _chosen(self) -> str | None:
        row = self.tree.currentItem()
        path = row.data(0, Qt.ItemDataRole.UserRole) if row is not None else None
        return path if isinstance(path, str) else None

    def _show_choice(self) -> None:
        path = self._chosen()
        self.field.setEnabled(path is not None)
        self.field.setKeySequence(self._shortcuts.keys(path) if path else QKeySequence())

    def _take(self) -> None:
        path, keys = self._chosen(), self.field.keySequence()
        if path is None or keys == self._shortcuts.keys(path):
            return
        other = self._shortcuts.user_of(keys, path)
        self._shortcuts.assign(path, keys)
        name = path.rpartition("/")[2]
        said = self.tr("{} is on {} now.").format(
            name, keys.toString(QKeySequence.SequenceFormat.NativeText) or self.tr("no key")
        )
        if other is not None:
            said += " " + self.tr("{} has no key any more.").format(other.rpartition("/")[2])
        self.note.setText(said)
        self._refill(path)
        self.search.setFocus()
        self.search.selectAll()

    def _reset(self) -> None:
        self._shortcuts.reset()
        self.note.setText(self.tr("All commands have their first keys again."))
        self._refill(self._chosen())

    def _refill(self, path: str | None) -> None:
        self._fill()
        for group in _children(self.tree.invisibleRootItem()):
            for row in _children(group):
                if row.data(0, Qt.ItemDataRole.UserRole) == path:
                    self.tree.setCurrentItem(row)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (parent.child(index) for index in range(parent.childCount()))
    return [row for row in rows if row is not None]
