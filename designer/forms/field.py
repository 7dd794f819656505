"""What a form's field is: a declaration, and the widget that shows and takes its value.

No widget judges what is typed: it hands the text on as it is, so that the model's own sentence
can say what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

NUMERIC = ("integer", "number", "sizes")
"""Types of values in which arithmetic can be typed."""


def take_typing(within: QWidget) -> bool:
    """Have what takes text in a window, or in a panel that floats over it, hand it on, as if left.

    Return whether something did; it has the keys no more then.
    """
    focus = QApplication.focusWidget()
    panel = focus.window() if focus is not None else None
    floats = isinstance(panel, QDockWidget) and panel.parentWidget() is within
    field = focus if floats else within.focusWidget()
    page = field.lineEdit() if isinstance(field, QComboBox) else field
    if field is None or not isinstance(page, QLineEdit | QAbstractSpinBox | QPlainTextEdit):
        return False
    if page.isReadOnly():
        return False
    field.clearFocus()
    return True


@dataclass(frozen=True)
class Option:
    """One of several that can be chosen together, each with a strength.

    `amount` says what the strength is, `range` which are legal, `default_text` what it is if none
    is given.
    """

    name: str
    description: str
    amount: str
    range: str
    default_text: str


@dataclass(frozen=True)
class Declaration:
    """What a form needs to know of one value, whoever declares it.

    `type` is "integer", "number", "sizes", "flag", "choice", "changes" or "text"; `text` of the
    default is what the reset button and the placeholder show. `takes_negative` says that a number
    below 0 is legal, so that -1 is no step down.
    """

    name: str
    label: str
    type: str
    description: str
    range: str
    default: object
    default_text: str
    choices: tuple[str, ...] = ()
    suggestions: tuple[tuple[str, str], ...] = ()
    options: tuple[Option, ...] = ()
    multiline: bool = False
    takes_negative: bool = False


class Field(QWidget):
    """A widget for one value.

    `typed` comes with each keystroke, `meant` when the value is as the user wants it to be (by a
    step, a click, Enter), `left` when the user is done with it for now.
    """

    typed = Signal()
    meant = Signal()
    left = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(editor)
        self.setFocusProxy(editor)

    def value(self) -> object:
        """Return what the widget holds, as text where it is typed."""
        raise NotImplementedError

    def show_value(self, value: object, text: str) -> None:
        """Show the model's value without a signal."""
        raise NotImplementedError

    def hint(self, text: str) -> None:
        """Show this while the field is empty, where a field can be."""

    def mark(self, wrong: bool) -> None:
        """Show the field as wrong, or as right again."""
        if bool(self.editor.property("wrong")) != wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)


def chevrons(widget: QWidget, places: Iterable[tuple[float, float, int]]) -> None:
    """Draw small arrowheads on a widget, each at a point, down (1) or up (-1)."""
    palette = widget.palette()
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(group, QPalette.ColorRole.PlaceholderText), 1.4))
    for x, y, way in places:
        painter.drawPolyline(
            [
                QPointF(x - 3, y - 1.5 * way),
                QPointF(x, y + 1.5 * way),
                QPointF(x + 3, y - 1.5 * way),
            ]
        )
    painter.end()
