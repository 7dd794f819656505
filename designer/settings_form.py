"""The form of a run's settings, made from their declaration; most of them folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from designer.declarations import declare_setting, setting_text
from designer.document import Document
from designer.form import Form
from training.data.catalog import CATALOG
from training.errors import SettingsError
from training.settings import SettingField, TrainingSettings, parse_settings, setting_fields

MAIN = ("data", "epochs", "batch_size", "lr", "optimizer")
DEVICES = (
    ("auto", "The accelerator if there is one, else the CPU"),
    ("cpu", "The processor"),
    ("cuda", "An NVIDIA or AMD GPU"),
    ("mps", "An Apple GPU"),
    ("xpu", "An Intel GPU"),
)


class SettingsForm(QWidget):
    """Shows and keeps the project's training settings; `changed` tells that one is another."""

    changed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.settings = TrainingSettings()
        self.main = self._form([field for field in setting_fields() if field.name in MAIN])
        self.fold = QToolButton()
        self.fold.setProperty("role", "fold")
        self.fold.setText(self.tr("More settings"))
        self.fold.setCheckable(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._unfold)
        self.rest = QWidget()
        self.note = QLabel()
        self.note.setProperty("role", "error")
        self.note.setWordWrap(True)
        self.note.hide()
        self.forms = [self.main]
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
            "data": tuple((name, data.title) for name, data in CATALOG.items()),
            "device": DEVICES,
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
        fields = setting_fields()
        groups = QVBoxLayout(self.rest)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.setSpacing(6)
        for group in dict.fromkeys(field.group for field in fields):
            members = [f for f in fields if f.group == group and f.name not in MAIN]
            if not members:
                continue
            title = QLabel(group)
            title.setProperty("role", "section")
            form = self._form(members)
            self.forms.append(form)
            groups.addWidget(title)
            groups.addWidget(form)
        self._show()

    def _unfold(self, shown: bool) -> None:
        if len(self.forms) == 1:
            self._make_rest()
        self.rest.setVisible(shown)
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.fold.setArrowType(arrow)

    def read(self) -> None:
        """Show the settings that the project holds; those that no run can use are named."""
        try:
            self.settings = parse_settings(self._document.project.training)
        except SettingsError as error:
            self.settings = TrainingSettings()
            self._say(self.tr("{} The defaults are used instead.").format(error))
        else:
            self._say("")
        self._show()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _show(self) -> None:
        values = self.settings.model_dump()
        for form in self.forms:
            form.show_values({n: (values[n], setting_text(values[n])) for n in form.rows})

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
