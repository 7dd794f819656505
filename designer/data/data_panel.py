"""The data panel: what the network is to learn from, looked at before it learns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.data.data_choice import DataChoice
from designer.data.data_facts import DataFacts, figures_of
from designer.data.data_fit import DataFit
from designer.data.data_look import DataLook
from designer.data.data_samples import DataSamples
from designer.look import theme
from designer.look.figures import Figures
from designer.look.icons import icon
from designer.look.one_line import OneLine
from designer.look.panel import Panel
from designer.projects.document import Document
from designer.said import said
from training.data.catalog import CATALOG, must_be_fetched
from training.errors import SettingsError
from training.settings import TrainingSettings, parse_settings


class DataPanel(Panel):
    """Samples, classes, what is wrong, and the button that fits the network to the data.

    It looks at the data of the settings when it comes into view, and again when they change;
    nothing is downloaded before its button is pressed. `settings_changed` tells that other data
    were chosen here; `refused` why something could not be done.
    """

    settings_changed = Signal()
    refused = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = TrainingSettings()
        self._shown: tuple[object, ...] = ()
        self.look = DataLook(self)
        self.look.found.connect(self._show)
        self.look.failed.connect(self._refuse)
        self.choice = DataChoice()
        self.choice.chosen.connect(self.choose)
        self.again = QToolButton()
        self.again.setIcon(icon("reset"))
        self.again.setToolTip(self.tr("Look again"))
        self.again.setAccessibleName(self.again.toolTip())
        self.again.clicked.connect(lambda _on=False: self._begin())
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.title.setWordWrap(True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch = QPushButton()
        self.fetch.hide()
        self.fetch.clicked.connect(lambda _on=False: self._fetch())
        self.figures = Figures()
        self.fit = DataFit(document)
        self.fit.refused.connect(self.refused)
        self.samples = DataSamples()
        self.changed = QCheckBox(self.tr("Changed as in training"))
        self.changed.toggled.connect(lambda _on: self._catch_up())
        self.facts = DataFacts()
        self._place()
        self._wait = QTimer(self, singleShot=True, interval=250)
        self._wait.timeout.connect(self._catch_up)
        self._refit = QTimer(self, singleShot=True, interval=250)
        self._refit.timeout.connect(self.fit.refresh)
        document.filed.connect(self._wait.start)
        document.switched.connect(self._wait.start)
        document.edited.connect(lambda _nodes: self._refit.start() if self.in_view else None)
        self._clear()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.choice, 1)
        head.addWidget(self.again)
        inside = QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(12, 10, 8, 8)
        left.setSpacing(8)
        left.addLayout(head)
        for widget in (self.title, self.note, self.fetch, self.fit, self.figures):
            left.addWidget(widget)
        left.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._left, self._inside = area, inside
        theme.text_size.changed.connect(self._widen)
        middle = QWidget()
        grid = QVBoxLayout(middle)
        grid.setContentsMargins(8, 10, 0, 4)
        grid.setSpacing(4)
        row = QHBoxLayout()
        heading = OneLine(self.tr("Samples"))
        heading.setProperty("role", "section")
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.changed)
        row.setContentsMargins(4, 0, 8, 0)
        grid.addLayout(row)
        grid.addWidget(self.samples, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 10, 2, 0)
        column.addWidget(self.facts)
        right.setMinimumWidth(180)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for part in (area, middle, right):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setStretchFactor(2, 1)
        split.setSizes([240, 340, 290])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._widen()

    def _widen(self) -> None:
        """Give the left side the width of its buttons and figures, in text of this size."""
        bar = self._left.verticalScrollBar().sizeHint().width()
        wanted = self._inside.minimumSizeHint().width() + bar
        self._left.setMinimumWidth(max(210, wanted))

    # -- what it is asked for ----------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Learn from another data set from now on."""
        try:
            settings = parse_settings({**self._document.project.training, "data": name})
        except SettingsError as error:
            self.refused.emit(str(error))
            return
        self._document.set_training(settings.model_dump(mode="json", exclude_defaults=True))
        self.settings_changed.emit()
        self._catch_up()

    def come_into_view(self) -> None:
        """Look at the data, if others are to be looked at than are shown."""
        self._catch_up()
        self.fit.refresh()

    def close_down(self) -> None:
        """End a look that is under way."""
        self.look.cancel()

    def _fetch(self) -> None:
        self._settings = self._settings.model_copy(update={"download": True})
        self._begin()

    # -- looking -----------------------------------------------------------------------------

    def _catch_up(self) -> None:
        """Begin a look where the settings are for others than what is shown or looked at."""
        if not self.in_view:
            return
        try:
            self._settings = parse_settings(self._document.project.training)
        except SettingsError as error:
            self._refuse(str(error))
            return
        augment = self._settings.augment
        self.changed.setEnabled(bool(augment))
        self.changed.setToolTip(
            ", ".join(augment)
            or self.tr("Choose changes at Augmentation, in the settings of the training.")
        )
        wanted = self._wanted()
        if wanted == self._shown:
            return
        if wanted[:2] != self._shown[:2]:
            self._clear()
        self._shown = wanted
        settings = self._settings
        if must_be_fetched(settings.data, settings.data_root) and not settings.download:
            self._offer_download()
        else:
            self._begin()

    def _wanted(self) -> tuple[object, ...]:
        settings = self._settings
        changes = settings.augment if self.changed.isChecked() else ()
        return settings.data, settings.data_root, changes

    def _begin(self) -> None:
        self._say(self.tr("Looking at the images …"))
        self.fetch.hide()
        self.look.begin(self._settings, changed=self.changed.isChecked())

    def _offer_download(self) -> None:
        data_set = CATALOG[self._settings.data]
        self._say(self.tr("These images are not on this machine."))
        self.fetch.setText(self.tr("Download {} MB").format(data_set.download_megabytes))
        self.fetch.show()

    # -- showing -----------------------------------------------------------------------------

    def _clear(self) -> None:
        self.look.cancel()
        name = self._settings.data
        title = said(CATALOG[name].title) if name in CATALOG else name.partition(":")[2] or name
        self.title.setText(title)
        self.title.setToolTip(name)
        self._say("")
        self.fetch.hide()
        self.figures.hide()
        self.fit.show_data(None)
        self.samples.clear()
        self.facts.hide()

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self.note.setProperty("role", "error" if wrong else "help")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _show(self, found: dict[str, Any]) -> None:
        words = {
            "train": self.tr("To train"),
            "val": self.tr("To validate"),
            "test": self.tr("To test"),
            "classes": self.tr("Classes"),
            "shape": self.tr("Image") if found["one_size"] else self.tr("First image"),
            "mean": self.tr("Mean"),
            "std": self.tr("Spread"),
        }
        self._say("")
        self.figures.show_rows(figures_of(found, words))
        self.figures.show()
        self.fit.show_data(found)
        self._widen()
        self.samples.show_samples(found["samples"])
        self.facts.show_data(found)
        self.facts.show()

    def _refuse(self, sentence: str) -> None:
        self._clear()
        self._say(sentence, wrong=True)
