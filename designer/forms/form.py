"""A form made from declarations: label, field, help, range, reset, and the sentence of an error."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from designer.forms.arithmetic import CalculationError, Change, calculated, change
from designer.forms.field import NUMERIC, Declaration, Field
from designer.forms.fields import make_field
from designer.look import theme
from designer.look.icons import icon
from designer.look.lines import unbroken
from designer.said import in_a_row, said

PAUSE = 400
"""Milliseconds without a keystroke after which a value is tried: not 1 on the way to 12."""

_UNSEEN = object()


class Row(QObject):
    """The widgets of one value in a form."""

    def __init__(self, form: Form, declaration: Declaration, *, with_help: bool) -> None:
        super().__init__(form)
        self.declaration = declaration
        self.value: object = _UNSEEN
        self.text = declaration.default_text
        self.suspect = False
        self.label = QLabel(declaration.label)
        self.field: Field = make_field(declaration)
        self.reset = QToolButton()
        self.reset.setIcon(icon("reset"))
        self.reset.setAutoRaise(True)
        self.reset.setToolTip(self.tr("Reset to {}").format(said(declaration.default_text) or "∅"))
        self.reset.setAccessibleName(self.tr("Reset {}").format(declaration.label))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        words = in_a_row((declaration.description, _capital(declaration.range)))
        self.help = QLabel(unbroken(words))
        self.help.setProperty("role", "help")
        self.help.setWordWrap(True)
        if not with_help:  # shown while it has no place yet, it would be a window of its own
            self.help.hide()
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        tip = f"{declaration.description}\n{_capital(declaration.range)}"
        for widget in (self.label, self.field.editor):
            widget.setToolTip(tip)
        self.field.editor.setAccessibleName(declaration.label)
        self.field.editor.setAccessibleDescription(declaration.description)
        self.label.setBuddy(self.field.editor)

    def widgets(self) -> tuple[QWidget, ...]:
        """All widgets of the row."""
        return (self.label, self.field, self.reset, self.help, self.error)

    def editing(self) -> bool:
        """Whether the user is in the field."""
        editor = self.field.editor
        focused = editor.window().focusWidget() if editor.window() else None
        inside = focused is not None and (focused is editor or editor.isAncestorOf(focused))
        return inside and editor.isVisible()

    def show_error(self, sentence: str) -> None:
        """Turn the field red with the sentence below; an empty sentence takes both away."""
        self.field.mark(bool(sentence) or self.suspect)
        self.error.setText(said(sentence))
        self.error.setVisible(bool(sentence))


class Form(QWidget):
    """Declared values as rows.

    `entered(name, value, meant)` hands on what a field holds: after a pause in typing, and as
    `meant` after Enter, a step, a click, or when the field is left. The owner answers with
    `show_error` or, once the model has taken the value, with `show_values`. `left(name)` tells
    that the user is done with a field, so that the next entry is another step of undo.

    Arithmetic in a field of numbers is done before its value is handed on; what cannot be
    calculated is told at the field, and not handed on. With `several` the form is of values that
    may differ: a text such as `*2` is handed on as a Change, for the owner to make of each.
    """

    entered = Signal(str, object, bool)
    left = Signal(str)
    reset = Signal(str)

    def __init__(
        self,
        declarations: Iterable[Declaration],
        parent: QWidget | None = None,
        *,
        with_help: bool = True,
        label_width: int = 0,
        several: bool = False,
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._label_width = label_width
        self.rows: dict[str, Row] = {}
        self._pending: set[str] = set()
        self._typing = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_pause)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        for declaration in declarations:
            self._add(layout, Row(self, declaration, with_help=with_help))
        if label_width:
            self._size_text()
            theme.text_size.changed.connect(self._size_text)

    def _size_text(self) -> None:
        """Give the labels the room that the size of text asks for."""
        for row in self.rows.values():
            row.label.setFixedWidth(round(self._label_width * theme.text_scale()))

    def _add(self, layout: QGridLayout, row: Row) -> None:
        name = row.declaration.name
        top = layout.rowCount()
        row.label.setWordWrap(bool(self._label_width))
        layout.addWidget(row.label, top, 0)
        layout.addWidget(row.field, top, 1)
        layout.addWidget(row.reset, top, 2)
        layout.addWidget(row.error, top + 1, 0, 1, 3)
        layout.addWidget(row.help, top + 2, 0, 1, 3)
        layout.setRowMinimumHeight(top + 3, 6)
        self.rows[name] = row
        row.field.typed.connect(partial(self._on_typing, name))
        row.field.meant.connect(partial(self._on_meaning, name))
        row.field.left.connect(partial(self._on_leaving, name))
        row.reset.clicked.connect(lambda _on=False, name=name: self.reset.emit(name))

    def _on_typing(self, name: str) -> None:
        row = self.rows[name]
        if row.field.value() in (row.value, row.text):  # what was typed was taken back
            self._pending.discard(name)
            row.show_error("")
            return
        self._pending.add(name)
        self._typing = name
        self._pause.start()

    def _on_pause(self) -> None:
        if self._typing in self._pending:
            try:
                value = self._value(self._typing)
            except CalculationError:
                return  # it may be half typed
            if not isinstance(value, Change):
                self.entered.emit(self._typing, value, False)

    def _on_meaning(self, name: str) -> None:
        self._pending.discard(name)
        try:
            value = self._value(name)
            if isinstance(value, Change) and not self._several:
                value = value.of(self.rows[name].value)
        except CalculationError as error:
            self.show_error(name, str(error))
        else:
            self.entered.emit(name, value, True)

    def _value(self, name: str) -> object:
        """Return what a field holds, calculated; CalculationError if that cannot be done."""
        row = self.rows[name]
        value, kind = row.field.value(), row.declaration.type
        if kind not in NUMERIC or not isinstance(value, str):
            return value
        negative = row.declaration.takes_negative or not self._several
        meant = change(value, sizes=kind == "sizes", negative=negative)
        return meant or calculated(value, sizes=kind == "sizes")

    def _on_leaving(self, name: str) -> None:
        if name in self._pending:
            self._on_meaning(name)
        self.left.emit(name)

    def show_values(self, values: Mapping[str, tuple[object, str]]) -> None:
        """Show the model's values, each with its text; what is being typed is left alone."""
        for name, (value, text) in values.items():
            row = self.rows[name]
            typing = row.editing() and name in self._pending
            if value == row.value and (typing or not row.error.isHidden()):
                continue
            keep_text = typing
            row.value, row.text = value, text
            row.show_error("")
            if not keep_text:
                row.field.show_value(value, text)
            row.reset.setVisible(value != row.declaration.default)

    def settle(self, name: str) -> None:
        """Show the model's value again, whatever was typed."""
        row = self.rows[name]
        self._pending.discard(name)
        row.show_error("")
        row.field.show_value(row.value, row.text)

    def show_error(self, name: str, sentence: str) -> None:
        """Say below a field what is wrong with what it holds; the model keeps its value."""
        self.rows[name].show_error(sentence)

    def suspect(self, names: Container[str]) -> None:
        """Mark the fields that could mend a problem; their values are legal, and yet do not fit."""
        for name, row in self.rows.items():
            row.suspect = name in names
            row.field.mark(row.suspect or bool(row.error.text()))

    def event(self, event: QEvent) -> bool:
        """Let Escape in a field take back what was typed and not taken."""
        if event.type() == QEvent.Type.ShortcutOverride:
            return super().event(event)
        if (
            event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined]
        ):
            for name in [n for n, row in self.rows.items() if not row.error.isHidden()]:
                self.settle(name)
        return super().event(event)


def _capital(text: str) -> str:
    end = "。" if any(sign > "\u4dff" for sign in text) else "."
    return f"{text[:1] if end == '。' else text[:1].upper()}{text[1:]}{end}" if text else ""
