"""What a sweep is to search: the settings it varies, how, for what, and in how many runs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.forms.fields import QuietComboBox
from designer.look.icons import icon
from designer.said import said
from designer.teach.number_box import NumberBox
from designer.trials.vary_row import VaryRow, varied_fields
from training.errors import SettingsError
from training.settings import TrainingSettings
from training.sweeps.sweep import Plan, trial_count
from training.sweeps.sweep_space import parse_space

FIRST = ("lr", "optimizer")
"""What is varied unless the user says otherwise."""


class SweepForm(QWidget):
    """`changed()` tells that another sweep is described."""

    changed = Signal()

    def __init__(self, settings: TrainingSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.rows: list[VaryRow] = []
        title = QLabel(self.tr("Vary"))
        title.setProperty("role", "section")
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.add_button = QPushButton(icon("plus"), self.tr("Another setting"))
        self.add_button.clicked.connect(lambda _on=False: self.add())
        self.search = self._choice(
            self.tr("Search"),
            ("tpe", self.tr("From what went well (TPE)")),
            ("random", self.tr("By chance")),
            ("grid", self.tr("All of a grid")),
        )
        self.prune = self._choice(
            self.tr("Cut short"),
            ("none", self.tr("No run")),
            ("median", self.tr("Runs below the median")),
            ("halving", self.tr("The worse half, again and again")),
        )
        self.aim = self._choice(
            self.tr("Aim"),
            ("val_accuracy", self.tr("Highest accuracy")),
            ("val_loss", self.tr("Lowest validation loss")),
        )
        self.trials = NumberBox()
        self.trials.setRange(1, 10_000)
        self.trials.setValue(20)
        self.trials.setAccessibleName(self.tr("Number of runs"))
        self.trials.valueChanged.connect(lambda _value: self._look())
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        self.sum.setProperty("role", "help")
        rest = QFormLayout()
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setHorizontalSpacing(10)
        for text, widget in (
            (self.tr("Search"), self.search),
            (self.tr("Runs"), self.trials),
            (self.tr("Cut short"), self.prune),
            (self.tr("Aim"), self.aim),
        ):
            rest.addRow(text, widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(self._place)
        layout.addWidget(self.add_button)
        layout.addSpacing(6)
        layout.addLayout(rest)
        layout.addWidget(self.sum)
        layout.addStretch(1)
        for name in FIRST:
            self.add(name)

    def _choice(self, name: str, *options: tuple[str, str]) -> QuietComboBox:
        box = QuietComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for key, text in options:
            box.addItem(text, key)
        box.currentIndexChanged.connect(lambda _index: self._look())
        return box

    # -- rows ------------------------------------------------------------------------------------

    def add(self, name: str = "") -> VaryRow:
        """Vary another setting: the one that is named, or the next that is not varied yet."""
        taken = {row.field.name for row in self.rows}
        free = (field.name for field in varied_fields() if field.name not in taken)
        row = VaryRow(name or next(free, FIRST[0]))
        row.changed.connect(self._look)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._place.addWidget(row)
        self._look()
        return row

    def _remove(self, row: VaryRow) -> None:
        self.rows.remove(row)
        self._place.removeWidget(row)
        row.deleteLater()
        self._look()

    def show_plan(self, plan: Plan) -> None:
        """Show what an earlier sweep searched."""
        for row in list(self.rows):
            self._remove(row)
        for text in plan.vary:
            self.add().show_text(text)
        for box, key in (
            (self.search, plan.search),
            (self.prune, plan.prune),
            (self.aim, plan.aim),
        ):
            box.setCurrentIndex(box.findData(key))
        self.trials.setValue(plan.trials)

    # -- reading ---------------------------------------------------------------------------------

    def plan(self, network: str) -> Plan:
        """Return the plan that is described; SettingsError says what is wrong with it."""
        vary = tuple(row.text for row in self.rows)
        space = parse_space(vary)
        search = self.search.currentData()
        return Plan(
            network=network,
            vary=vary,
            settings=self._settings.model_dump(mode="json", exclude_defaults=True),
            search=search,
            prune=self.prune.currentData(),
            aim=self.aim.currentData(),
            trials=trial_count(search, self.trials.value(), space),
            seed=self._settings.seed,
        )

    def options(self, plan: Plan) -> list[str]:
        """Return a plan as the options of the command `sweep`."""
        vary = [word for text in plan.vary for word in ("--vary", text)]
        return [
            *vary,
            *("--search", plan.search),
            *("--prune", plan.prune),
            *("--aim", plan.aim),
            *("--trials", str(plan.trials)),
        ]

    def _look(self) -> None:
        """Say how much work it is, or what is wrong."""
        try:
            plan = self.plan("network")
        except SettingsError as error:
            self.sum.setText("" if any(row.wrong for row in self.rows) else said(str(error)))
        else:
            text = self.tr("{} runs of {}. Each is kept among the runs.")
            if plan.prune != "none":
                text = self.tr("{} runs of {} at most. Each is kept among the runs.")
            epochs = self._settings.epochs
            each = self.tr("1 epoch") if epochs == 1 else self.tr("{} epochs").format(epochs)
            if "epochs" in plan.space:
                each = self.tr("varied epochs")
            self.sum.setText(text.format(plan.trials, each))
        self.changed.emit()

    @property
    def is_right(self) -> bool:
        """Whether a sweep can be made of it."""
        try:
            self.plan("network")
        except SettingsError:
            return False
        return True
