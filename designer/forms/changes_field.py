"""The field of changes with strengths: typed as `flip, rotate=15`, or ticked in a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from designer.forms.field import Declaration, Field, Option, chevrons
from designer.said import in_a_row

LINE = 64  # pixels of the line that takes a strength


class ChangesField(Field):
    """A line to type into, and a button that opens the list of what there is.

    The order is that in which the changes were typed or ticked.
    """

    def __init__(self, declaration: Declaration) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._line.setPlaceholderText(declaration.default_text)
        self._line.textEdited.connect(lambda _text: self.typed.emit())
        self._line.editingFinished.connect(self.left)
        self.options = OptionList(declaration, self)
        self.options.chosen.connect(self._on_choice)
        self.open = _Arrow(self.tr("Choose {}").format(declaration.label))
        self.open.clicked.connect(lambda _on=False: self._open())
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 1, 0)
        row.addStretch(1)
        row.addWidget(self.open)
        self._line.setTextMargins(0, 0, self.open.sizeHint().width(), 0)

    def _open(self) -> None:
        self.options.show_words(_words(self._line.text()))
        self.options.open_below(self._line)

    def _on_choice(self) -> None:
        self._line.setText(", ".join(self.options.words()))
        self._line.setCursorPosition(0)
        self.meant.emit()
        self.left.emit()

    def value(self) -> object:
        """Return the text as typed."""
        return self._line.text()

    def show_value(self, value: object, text: str) -> None:
        """Show the changes."""
        assert isinstance(value, tuple | list)
        shown = ", ".join(str(word) for word in value)
        if _words(self._line.text()) != [str(word) for word in value]:
            self._line.setText(shown)
            self._line.setCursorPosition(0)
        if self.options.isVisible():
            self.options.show_words(_words(shown))


class OptionList(QFrame):
    """A popup with a row for each change: a tick, its strength, and what both mean."""

    chosen = Signal()

    def __init__(self, declaration: Declaration, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._order: list[str] = []
        self.rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for place, option in enumerate(declaration.options):
            self._add(grid, place, option)

    def _add(self, grid: QGridLayout, place: int, option: Option) -> None:
        tick, strength = QCheckBox(option.name), QLineEdit()
        tick.setToolTip(option.description)
        tick.setAccessibleDescription(option.description)
        strength.setFixedWidth(LINE)
        strength.setPlaceholderText(option.default_text)
        strength.setAccessibleName(self.tr("Strength of {}").format(option.name))
        amount = f"{option.amount[:1].upper()}{option.amount[1:]}"
        about = self.tr("{}: {}.").format(amount, option.range)
        if option.default_text:
            left = self.tr("Left empty: {}.").format(option.default_text)
            about = in_a_row((about, left))
        strength.setToolTip(about)
        words = QLabel(option.amount)
        words.setProperty("role", "help")
        words.setToolTip(about)
        tick.clicked.connect(lambda on, name=option.name: self._on_tick(name, on=on))
        strength.editingFinished.connect(partial(self._on_strength, option.name))
        for column, widget in enumerate((tick, strength, words)):
            grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignLeft)
        self.rows[option.name] = tick, strength

    def _on_tick(self, name: str, *, on: bool) -> None:
        self._order = [other for other in self._order if other != name] + [name] * on
        self.chosen.emit()

    def _on_strength(self, name: str) -> None:
        tick, strength = self.rows[name]
        if not strength.isModified():
            return
        strength.setModified(False)
        if strength.text().strip() or tick.isChecked():
            tick.setChecked(True)
            self._order += [name] * (name not in self._order)
            self.chosen.emit()

    def words(self) -> list[str]:
        """Return what is ticked, each with its strength where one is typed."""
        found = []
        for name in self._order:
            number = self.rows[name][1].text().strip()
            found.append(f"{name}={number}" if number else name)
        return found

    def show_words(self, words: list[str]) -> None:
        """Tick these; what is no change is left out, and where it was typed it is told."""
        told = dict(word.replace(" ", "").partition("=")[::2] for word in words)
        self._order = [name for name in told if name in self.rows]
        for name, (tick, strength) in self.rows.items():
            tick.setChecked(name in told)
            if not (strength.hasFocus() and strength.isModified()):
                strength.setText(told.get(name, ""))

    def open_below(self, widget: QWidget) -> None:
        """Open the list under a widget, as far as the screen allows."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()


class _Arrow(QToolButton):
    """The arrow at the end of the line."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedSize(22, 20)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolTip(title)
        self.setAccessibleName(title)

    def paintEvent(self, event: object) -> None:
        """Draw the arrow in the colours of the theme."""
        super().paintEvent(event)  # type: ignore[arg-type]
        chevrons(self, ((self.width() / 2, self.height() / 2, 1),))


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]
