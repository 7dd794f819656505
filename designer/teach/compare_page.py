"""The page that compares two networks: their drawings, and what they cost and see."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from designer.forms.fields import QuietComboBox
from designer.look import theme
from designer.look.one_line import OneLine
from designer.projects.document import Document
from designer.projects.sheet import Sheet
from designer.said import said
from designer.teach.network_picture import NetworkPicture
from designer.teach.number_box import NumberBox
from designer.teach.versus_bar import Columns, VersusBar
from graph import TEMPLATES, Report, check
from graph.measures import Measures, measured
from graph.pairs import PAIRS

DRAWING = "drawing"
"""The choice of the network in view, among the names of built-in ones."""
OPEN = "open:"
"""What the choice of a network of an open project begins with."""
FACTS = 560
"""Pixels that the table of figures takes at most."""


class ComparePage(QWidget):
    """Offers pairs that make a point, and any two networks: built in, open, or the one in view."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[object, ...] = ()
        self._checked: dict[str, Report] = {}
        self._open: dict[str, tuple[Sheet, str]] = {}
        self._listed: list[tuple[str, str]] = []
        self.measures: tuple[Measures, Measures] | None = None
        self.choice = QuietComboBox()
        self.choice.setAccessibleName(self.tr("What to compare"))
        self.choice.setSizeAdjustPolicy(
            QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(10)
        self.choice.addItems([said(pair.title) for pair in PAIRS])
        self.choice.addItem(self.tr("Any two networks"))
        self.channels = NumberBox()
        self.channels.setRange(8, 1024)
        self.channels.setValue(64)
        self.channels.setSuffix(self.tr(" channels"))
        self.channels.setAccessibleName(self.tr("Channels of the input"))
        self.nets = (self._make_nets(self.tr("First network")), self._make_nets(self.tr("Second")))
        self._list_nets()
        self.nets[0].setCurrentIndex(self.nets[0].findData("vgg16"))
        self.nets[1].setCurrentIndex(self.nets[1].findData("resnet50"))
        self.pictures = NetworkPicture(), NetworkPicture()
        self.names = OneLine(), OneLine()
        for name in self.names:
            name.setProperty("role", "section")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lesson, self.source = QLabel(), QLabel()
        for label in (self.lesson, self.source):
            label.setWordWrap(True)
        self.source.setProperty("role", "help")
        self.bars: list[VersusBar] = []
        self._place()
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.channels.valueChanged.connect(lambda _value: self.refresh())
        theme.text_size.changed.connect(self._set_columns)
        document.listed.connect(self._list_nets)  # what is closed is to be held no longer
        for nets in self.nets:
            nets.currentIndexChanged.connect(lambda _index: self.refresh())

    def _make_nets(self, name: str) -> QuietComboBox:
        nets = QuietComboBox()
        nets.setAccessibleName(name)
        nets.setSizeAdjustPolicy(
            QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        nets.setMinimumContentsLength(8)
        nets.hide()
        return nets

    def _list_nets(self) -> None:
        """Offer what is open now beside what is built in; what was chosen stays so if it is there.

        A network that is not there any more gives way to the drawing in view.
        """
        self._open = {
            f"{OPEN}{id(sheet)}/{name}": (sheet, name)
            for sheet in self._document.sheets
            for name in sheet.project.networks
        }
        listed = [(DRAWING, self.tr("The drawing in view"))]
        for key, (sheet, name) in self._open.items():
            several = len(sheet.project.networks) > 1
            listed.append((key, f"{sheet.title}: {name}" if several else sheet.title))
        own = len(listed)
        listed += [(template.name, said(template.title)) for template in TEMPLATES.values()]
        if listed == self._listed:
            return
        self._listed = listed
        for nets in self.nets:
            chosen = nets.currentData()
            nets.blockSignals(True)
            nets.clear()
            for key, title in listed:
                nets.addItem(title, key)
            nets.insertSeparator(own)
            nets.setCurrentIndex(max(0, nets.findData(chosen)))
            nets.blockSignals(False)

    def _place(self) -> None:
        drawings = QGridLayout()
        drawings.setSpacing(4)
        for column in (0, 1):
            drawings.addWidget(self.names[column], 0, column)
            drawings.addWidget(self.nets[column], 0, column)
            drawings.addWidget(self.pictures[column], 1, column)
            drawings.setColumnStretch(column, 1)
        drawings.setRowStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(self.choice, 1)
        head.addWidget(self.channels)
        self._table = QVBoxLayout()
        self._table.setSpacing(3)
        self._facts = QWidget()
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(5)
        facts.addLayout(head)
        facts.addLayout(self._table)
        facts.addWidget(self.lesson)
        facts.addWidget(self.source)
        facts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 12, 8)
        layout.setSpacing(14)
        layout.addLayout(drawings, 5)
        layout.addWidget(self._facts, 6)

    def _on_choice(self, index: int) -> None:
        if index < len(PAIRS):
            self.channels.blockSignals(True)
            self.channels.setValue(PAIRS[index].channels)
            self.channels.blockSignals(False)
        self.refresh()

    # -- showing -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Check both networks and show what they amount to, if another choice was made."""
        index = self.choice.currentIndex()
        own = index == len(PAIRS)
        if own:
            self._list_nets()
        keys = [str(nets.currentData()) for nets in self.nets]
        chosen = (index, *(map(self._state, keys) if own else [self.channels.value()]))
        if chosen == self._shown:
            return
        self._shown = chosen
        for nets, label in zip(self.nets, self.names, strict=True):
            nets.setVisible(own)
            label.setVisible(not own)
        self.channels.setVisible(not own)
        if own:
            reports = [self._report(key) for key in keys]
            titles = (self.nets[0].currentText(), self.nets[1].currentText())
            lesson = ""
            source = self.tr("Depth counts the layers that multiply: convolutions and the like.")
        else:
            pair = PAIRS[index]
            reports = [check(network) for network in pair.draw(self.channels.value())]
            titles = said(pair.names[0]), said(pair.names[1])
            lesson, source = said(pair.lesson), pair.source
        for label, title in zip(self.names, titles, strict=True):
            label.setText(title)
            label.setToolTip(title)
        for picture, report in zip(self.pictures, reports, strict=True):
            picture.show_network(report.network.copy())
        self.measures = measured(reports[0]), measured(reports[1])
        self.lesson.setText(lesson)
        self.source.setText(source)
        self.lesson.setVisible(bool(lesson))
        self.source.setVisible(bool(source))
        self._show_bars(titles, *self.measures)

    def _state(self, key: str) -> tuple[object, ...]:
        """Return what is another as soon as a chosen network is, without holding a project."""
        if key in TEMPLATES:
            return (key,)
        sheet, name = self._open.get(key, (self._document.sheet, self._document.sheet.key))
        return key, ref(sheet), name, sheet.changes

    def _report(self, key: str) -> Report:
        if key == DRAWING:
            return self._document.report
        if key in self._open:
            sheet, name = self._open[key]
            return sheet.top if name == sheet.name else check(sheet.project.networks[name])
        if key not in self._checked:
            self._checked[key] = check(TEMPLATES[key].build())
        return self._checked[key]

    def _show_bars(self, titles: tuple[str, str], one: Measures, other: Measures) -> None:
        rows: list[tuple[str, int | str | None, int | str | None]] = [
            (self.tr("Parameters"), one.parameters, other.parameters),
            (self.tr("Multiply-adds"), one.macs, other.macs),
            (self.tr("Numbers kept"), one.activations, other.activations),
            (self.tr("Non-linearities"), one.non_linear, other.non_linear),
            (self.tr("Depth, shortest way"), one.shortest, other.shortest),
            (self.tr("Depth, longest way"), one.longest, other.longest),
            (self.tr("Receptive field"), one.field, other.field),
        ]
        while len(self.bars) < len(rows):
            bar = VersusBar()
            self.bars.append(bar)
            self._table.addWidget(bar)
        for bar, (name, first, second) in zip(self.bars, rows, strict=True):
            bar.show_pair(name, titles, first, second)
        self._set_columns()

    def _set_columns(self) -> None:
        """Have all rows stand in columns that hold the longest of their texts.

        What a wide window has to spare goes to the pictures.
        """
        self._facts.setMaximumWidth(round(FACTS * theme.text_scale()))
        if self.bars:
            columns = Columns(*map(max, zip(*(bar.wanted() for bar in self.bars), strict=True)))
            for bar in self.bars:
                bar.set_columns(columns)
