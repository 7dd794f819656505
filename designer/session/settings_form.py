"""The form of a run's settings, made from their declaration; most of them folded away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from designer.forms.declarations import declare_setting, setting_text, setting_value
from designer.forms.form import Form
from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.projects.document import Document
from designer.said import said
from training.data.catalog import CATALOG
from training.errors import SettingsError
from training.setting_field import SettingField
from training.settings import TrainingSettings, parse_settings, setting_fields

MAIN = ("data", "epochs", "batch_size", "lr", "optimizer")
DEVICES = (
    ("auto", QT_TRANSLATE_NOOP("SettingsForm", "The accelerator if there is one, else the CPU")),
    ("cpu", QT_TRANSLATE_NOOP("SettingsForm", "The processor")),
    ("cuda", QT_TRANSLATE_NOOP("SettingsForm", "An NVIDIA or AMD GPU")),
    ("mps", QT_TRANSLATE_NOOP("SettingsForm", "An Apple GPU")),
    ("xpu", QT_TRANSLATE_NOOP("SettingsForm", "An Intel GPU")),
)


class SettingsForm(QWidget):
    """Shows and keeps the project's training settings; `changed` tells that one is another."""

    changed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.settings = TrainingSettings()
        self.main = self._form([field for field in setting_fields() if field.name in MAIN])
        self.fold = _fold_button(self.tr("More settings"))
        self.fold.toggled.connect(self._unfold)
        self.advanced_fold = _fold_button(self.tr("Advanced"))
        self.advanced_fold.toggled.connect(self._unfold_advanced)
        self.rest = QWidget()
        self.advanced = QWidget()
        self.note = QLabel()
        self.note.setProperty("role", "error")
        self.note.setWordWrap(True)
        self.note.hide()
        self.forms = [self.main]
        self._opened: QToolButton | None = None
        self.rest.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.main)
        layout.addWidget(self.note)
        layout.addWidget(self.fold)
        layout.addWidget(self.rest)
        layout.addStretch(1)
        document.switched.connect(self.read)
        self.read()

    def _form(self, fields: list[SettingField]) -> Form:
        suggestions = {
            "data": tuple((name, said(data.title)) for name, data in CATALOG.items()),
            "device": tuple((name, self.tr(text)) for name, text in DEVICES),
        }
        form = Form(
            [declare_setting(field, suggestions.get(field.name, ())) for field in fields],
            with_help=False,
            label_width=96,
        )
        form.entered.connect(self._on_entry)
        form.reset.connect(self._on_reset)
        return form

    def _make_rest(self) -> None:
        fields = [field for field in setting_fields() if field.name not in MAIN]
        groups = self._add_groups(self.rest, [field for field in fields if not field.advanced])
        groups.addWidget(self.advanced_fold)
        groups.addWidget(self.advanced)
        self._add_groups(self.advanced, [field for field in fields if field.advanced])
        self.advanced.hide()
        self._show()

    def _add_groups(self, place: QWidget, fields: list[SettingField]) -> QVBoxLayout:
        """Fill a widget with fields, those of a group below its title."""
        groups = QVBoxLayout(place)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.setSpacing(6)
        for group in dict.fromkeys(field.group for field in fields):
            title = QLabel(said(group))
            title.setProperty("role", "section")
            form = self._form([field for field in fields if field.group == group])
            self.forms.append(form)
            groups.addWidget(title)
            groups.addWidget(form)
        return groups

    def _unfold(self, shown: bool) -> None:
        if len(self.forms) == 1:
            self._make_rest()
        self.rest.setVisible(shown)
        self._turn(self.fold, shown)

    def _unfold_advanced(self, shown: bool) -> None:
        self.advanced.setVisible(shown)
        self._turn(self.advanced_fold, shown)

    def _turn(self, fold: QToolButton, shown: bool) -> None:
        fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._opened = fold if shown else None

    def take_opened(self) -> int | None:
        """Return the height at which a fold was opened since this was last asked, else None."""
        fold, self._opened = self._opened, None
        return fold.mapTo(self, QPoint()).y() if fold is not None else None

    def read(self) -> None:
        """Show the settings that the project holds; those that no run can use are named."""
        try:
            self.settings = parse_settings(self._document.project.training)
        except SettingsError as error:
            self.settings = TrainingSettings()
            self._say(self.tr("{} The defaults are used instead.").format(said(str(error))))
        else:
            self._say("")
        self._show()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _show(self) -> None:
        values = self.settings.model_dump()
        for form in self.forms:
            form.show_values(
                {n: (setting_value(values[n]), setting_text(values[n])) for n in form.rows}
            )

    def _form_of(self, name: str) -> Form:
        return next(form for form in self.forms if name in form.rows)

    def _on_entry(self, name: str, value: object, meant: bool) -> None:
        form = self._form_of(name)
        try:
            settings = parse_settings({**self.settings.model_dump(), name: value})
        except SettingsError as error:
            form.show_error(name, str(error))
            return
        form.show_error(name, "")
        self._take(settings)

    def _on_reset(self, name: str) -> None:
        form = self._form_of(name)
        form.settle(name)
        default = form.rows[name].declaration.default
        self._take(parse_settings({**self.settings.model_dump(), name: default}))

    def _take(self, settings: TrainingSettings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._document.set_training(settings.model_dump(mode="json", exclude_defaults=True))
            self._say("")
            self.changed.emit()
        self._show()

    @property
    def faulty(self) -> str:
        """The first sentence that a field shows because of what was typed into it."""
        for form in self.forms:
            for row in form.rows.values():
                if row.error.text():
                    return row.error.text()
        return ""


def _fold_button(title: str) -> QToolButton:
    """Return a title with an arrow, which shows and hides what stands below it."""
    button = QToolButton()
    button.setProperty("role", "fold")
    button.setText(title)
    button.setCheckable(True)
    button.setArrowType(Qt.ArrowType.RightArrow)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
