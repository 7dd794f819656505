"""One setting that a sweep varies: which, and between which values."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from designer.forms.fields import QuietComboBox
from designer.look.icons import icon
from designer.said import said
from training.errors import SettingsError
from training.setting_field import SettingField
from training.settings import setting_fields
from training.sweeps.sweep_space import parse_space

KINDS = ("int", "float", "choice", "bool", "changes")
GROUPS = ("Data", "Learning", "Learning rate", "Steps", "Targets")
PROPOSED = {
    "lr": "0.003..0.3",
    "batch_size": "16, 32, 64",
    "optimizer": "sgd, adamw",
    "weight_decay": "0.0001..0.01",
    "epochs": "5, 10, 20",
    "augment": "none, flip, flip+crop",
    "momentum": "0, 0.9",
    "label_smoothing": "0, 0.1",
    "ema_decay": "0, 0.99",
    "clip_norm": "0, 1",
    "warmup_epochs": "0, 1",
}
"""Values that are worth a try; of other settings all choices, or the default and its double."""


def varied_fields() -> list[SettingField]:
    """Return the settings that a sweep can vary: those that change what is learned."""
    fields = [field for field in setting_fields() if field.kind in KINDS and field.group in GROUPS]
    fields = [field for field in fields if field.name != "download"]
    order = list(PROPOSED)
    return sorted(
        fields,
        key=lambda field: order.index(field.name) if field.name in order else len(order),
    )


def proposed(field: SettingField) -> str:
    """Return values of a setting to begin with."""
    if field.name in PROPOSED:
        return PROPOSED[field.name]
    if field.kind == "bool":
        return "no, yes"
    if field.choices:
        return ", ".join(field.choices)
    default = field.default if isinstance(field.default, int | float) else 0
    return f"{default:g}, {2 * default or 1:g}"


class VaryRow(QWidget):
    """`changed()` tells of another setting or other values, `removed()` that it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.name: field for field in varied_fields()}
        self.setting = QuietComboBox()
        self.setting.setAccessibleName(self.tr("Setting to vary"))
        self.setting.setSizeAdjustPolicy(
            QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setting.setMinimumContentsLength(8)
        for field in self._fields.values():
            self.setting.addItem(said(field.label), field.name)
            tip = said(field.description)
            self.setting.setItemData(self.setting.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.values = QLineEdit()
        self.values.setAccessibleName(self.tr("Values to try"))
        self.choices = QToolButton()
        self.choices.setIcon(icon("unfolded"))
        self.choices.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices.setToolTip(self.tr("Choose values"))
        self.choices.setAccessibleName(self.choices.toolTip())
        self.choices.setProperty("role", "steer")
        self.menu = QMenu(self.choices)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.choices.setMenu(self.menu)
        self.remove = QToolButton()
        self.remove.setIcon(icon("close"))
        self.remove.setToolTip(self.tr("Do not vary this"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.clicked.connect(self.removed)
        self.note = QLabel()
        self.note.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.values, 1)
        line.addWidget(self.choices)
        line.addWidget(self.remove)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.setting, 0, 0)
        layout.addLayout(line, 0, 1)
        layout.addWidget(self.note, 1, 0, 1, 2)
        layout.setColumnStretch(0, 4)
        layout.setColumnStretch(1, 5)
        self.setting.setCurrentIndex(max(0, self.setting.findData(name)))
        self.setting.currentIndexChanged.connect(lambda _index: self._propose())
        self.values.textChanged.connect(lambda _text: self._look())
        self._propose()

    @property
    def field(self) -> SettingField:
        """The setting."""
        return self._fields[str(self.setting.currentData())]

    @property
    def text(self) -> str:
        """What is varied, as the command line has it: `lr=0.003..0.3`."""
        return f"{self.field.name}={self.values.text().strip()}"

    def show_text(self, text: str) -> None:
        """Show what is varied as the command line has it."""
        name, _, values = text.partition("=")
        self.setting.setCurrentIndex(max(0, self.setting.findData(name.replace("-", "_"))))
        self.values.setText(values)
        self.values.setCursorPosition(0)  # whatever has no room is at the end

    @property
    def wrong(self) -> str:
        """What is wrong with the values, as a sentence."""
        try:
            parse_space([self.text])
        except SettingsError as error:
            return str(error)
        return ""

    def _propose(self) -> None:
        self.values.setText(proposed(self.field))
        self.values.setCursorPosition(0)
        self.choices.setVisible(bool(self.field.choices))
        self._look()

    def _look(self) -> None:
        """Say what the values are, or what is wrong with them."""
        wrong = self.wrong
        self.values.setProperty("wrong", bool(wrong))
        self.note.setProperty("role", "error" if wrong else "help")
        for widget in (self.values, self.note):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        number = self.field.kind in ("int", "float")
        hint = self.tr("A range as 0.003..0.3, or some values as 0.01, 0.1.")
        self.note.setText(said(wrong) if wrong else hint if number else "")
        self.note.setVisible(bool(wrong) or (number and self.values.hasFocus()))
        self.values.setToolTip(hint if number else self.tr("Some values, with commas."))
        self.changed.emit()

    # -- choices ---------------------------------------------------------------------------------

    def _words(self) -> list[str]:
        return [word.strip() for word in self.values.text().split(",") if word.strip()]

    def _fill_menu(self) -> None:
        self.menu.clear()
        words = self._words()
        for choice in self.field.choices:
            action = self.menu.addAction(choice)
            action.setCheckable(True)
            action.setChecked(choice in words)
            action.toggled.connect(lambda on, choice=choice: self._toggle(choice, on=on))

    def _toggle(self, choice: str, *, on: bool) -> None:
        words = [word for word in self._words() if word != choice]
        self.values.setText(", ".join([*words, choice] if on else words))
