"""The field of numbers and sizes: any text can be typed, and every number in it stepped."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy

from designer.forms.arithmetic import CalculationError, calculated
from designer.forms.field import Declaration, Field, chevrons
from designer.forms.undo_keys import UndoKeys, show_text

_INTEGER = re.compile(r"(?<![\w.])[-−]?\d+(?![\w.])")


class _SpinBox(QAbstractSpinBox):
    """A spin box that lets any text be typed and steps every whole number in it: 3×5 to 4×6."""

    stepped = Signal()

    def __init__(self, type: str) -> None:
        super().__init__()
        self._decimal = type == "number"
        self._sizes = type == "sizes"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two arrows over the box, in the colours of the theme."""
        super().paintEvent(event)
        x, middle = self.width() - 11, self.height() / 2
        chevrons(self, ((x, middle - 4, -1), (x, middle + 4, 1)))

    def stepBy(self, steps: int) -> None:
        """Raise or lower the numbers in the text, with its arithmetic done first."""
        text = self.lineEdit().text()
        try:
            text = calculated(text, sizes=self._sizes)
        except CalculationError:
            return
        changed = step_decimal(text, steps) if self._decimal else step_integers(text, steps)
        if changed != text:
            self.lineEdit().setText(changed)
            self.lineEdit().selectAll()
            self.stepped.emit()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways: the model says where the range ends."""
        flag = QAbstractSpinBox.StepEnabledFlag
        return flag.StepUpEnabled | flag.StepDownEnabled

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let any text stand: the model judges it, with a sentence."""
        return QValidator.State.Acceptable, text, position

    def fixup(self, text: str) -> str:
        """Change nothing."""
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel rather than change a value by accident."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def step_integers(text: str, steps: int) -> str:
    """Return the text with each whole number in it raised: `3×5` by 1 is `4×6`."""
    return _INTEGER.sub(lambda match: str(int(match[0].replace("−", "-")) + steps), text)


def step_decimal(text: str, steps: int) -> str:
    """Return the number raised in its last written digit: `0.05` by 1 is `0.06`."""
    try:
        number = Decimal(text.strip().replace("−", "-"))
    except InvalidOperation:
        return text
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        return text
    unit = Decimal(1).scaleb(exponent)
    raised = number + steps * unit
    if steps < 0 and raised == 0 and number > 0:
        raised = number - unit / 10
    return format(raised, "f") if exponent > -7 else str(raised)


class SpinField(Field):
    """Whole numbers, decimal numbers and sizes."""

    def __init__(self, declaration: Declaration) -> None:
        self._box = _SpinBox(declaration.type)
        super().__init__(self._box)
        line = self._box.lineEdit()
        line.setPlaceholderText(declaration.default_text)
        line.setTextMargins(4, 0, 0, 0)
        UndoKeys(line, self._box)
        line.textEdited.connect(lambda _text: self.typed.emit())
        self._box.editingFinished.connect(self.left)
        self._box.stepped.connect(self.meant)

    def value(self) -> object:
        """Return the text as typed."""
        return self._box.lineEdit().text().replace("−", "-")

    def hint(self, text: str) -> None:
        """Show this while the field is empty."""
        self._box.lineEdit().setPlaceholderText(text)

    def show_value(self, value: object, text: str) -> None:
        """Show the value's text."""
        show_text(self._box.lineEdit(), text)
