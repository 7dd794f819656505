"""The fields of flags, words and texts, and the choice of the field that suits a declaration."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
)

from designer.forms.changes_field import ChangesField
from designer.forms.field import Declaration, Field, chevrons
from designer.forms.spin_field import SpinField
from designer.forms.undo_keys import UndoKeys, show_text


class TextField(Field):
    """A line of text."""

    def __init__(self, declaration: Declaration) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        UndoKeys(self._line)
        self._line.setPlaceholderText(declaration.default_text)
        self._line.textEdited.connect(lambda _text: self.typed.emit())
        self._line.editingFinished.connect(self.left)

    def value(self) -> object:
        """Return the text as typed."""
        return self._line.text()

    def show_value(self, value: object, text: str) -> None:
        """Show the text."""
        show_text(self._line, str(value))


class PageField(Field):
    """Several lines of text."""

    def __init__(self, declaration: Declaration) -> None:
        self._page = QPlainTextEdit()
        super().__init__(self._page)
        self._page.setTabChangesFocus(True)
        self._page.setFixedHeight(120)
        self._page.textChanged.connect(self.typed)

    def value(self) -> object:
        """Return the text as typed."""
        return self._page.toPlainText()

    def show_value(self, value: object, text: str) -> None:
        """Show the text."""
        if self._page.toPlainText() != str(value):
            self._page.blockSignals(True)
            self._page.setPlainText(str(value))
            self._page.blockSignals(False)


class FlagField(Field):
    """On or off."""

    def __init__(self, declaration: Declaration) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self._on_click)

    def _on_click(self) -> None:
        self.meant.emit()
        self.left.emit()

    def value(self) -> object:
        """Return True or False."""
        return self._box.isChecked()

    def show_value(self, value: object, text: str) -> None:
        """Show the state."""
        self._box.setChecked(bool(value))


class QuietComboBox(QComboBox):
    """A list of choices that the wheel does not change while a panel is scrolled."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the box, in the colours of the theme."""
        super().paintEvent(event)
        chevrons(self, ((self.width() - 12, self.height() / 2, 1),))

    def showPopup(self) -> None:
        """List the choices as wide as they are, however narrow the box is."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        around = 2 * self.view().frameWidth() + bar
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + around)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel rather than change a value by accident."""
        event.ignore()


class ChoiceField(Field):
    """One of a few words; with suggestions, any text beside them."""

    def __init__(self, declaration: Declaration) -> None:
        self._box = QuietComboBox()
        super().__init__(self._box)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(6)
        for word in declaration.choices:
            self._box.addItem(word, word)
        for word, title in declaration.suggestions:
            self._box.addItem(word, word)
            self._box.setItemData(self._box.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        self._box.activated.connect(self._on_choice)
        if declaration.suggestions:
            self._box.setEditable(True)
            self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = self._box.lineEdit()
            assert line is not None
            line.textEdited.connect(lambda _text: self.typed.emit())
            line.editingFinished.connect(self.left)

    def _on_choice(self) -> None:
        self.meant.emit()
        self.left.emit()

    def value(self) -> object:
        """Return the word."""
        return self._box.currentText()

    def show_value(self, value: object, text: str) -> None:
        """Show the word."""
        if self._box.isEditable():
            if self._box.currentText() != str(value):
                self._box.setEditText(str(value))
        else:
            self._box.setCurrentIndex(self._box.findData(str(value)))


def make_field(declaration: Declaration) -> Field:
    """Return the widget that suits a declaration."""
    if declaration.type == "flag":
        return FlagField(declaration)
    if declaration.type == "changes":
        return ChangesField(declaration)
    if declaration.type == "choice" or declaration.suggestions:
        return ChoiceField(declaration)
    if declaration.type == "text":
        return PageField(declaration) if declaration.multiline else TextField(declaration)
    return SpinField(declaration)
