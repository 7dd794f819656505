"""The page of the sliding window: the picture, its formula, and what it means in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.look import theme
from designer.projects.document import Document
from designer.said import in_a_row, said
from designer.teach.arithmetic import Arithmetic
from designer.teach.example import what
from designer.teach.formula_view import FormulaView
from designer.teach.hatches import legend
from designer.teach.lookup_page import LookupPage
from designer.teach.no_window import NoWindow
from designer.teach.playback import Motion, Playback
from designer.teach.player_bar import PlayerBar
from designer.teach.sliding import Course, Slide, keeping_size, slide_of
from designer.teach.sliding_view import SlidingView
from designer.teach.unpool_page import UnpoolPage
from graph import Facts, format_shape
from graph.block import Block
from graph.edits import set_parameters
from graph.fixes import SetParameter

WORDS = 266
"""Pixels of width of the words beside the picture, in the usual size of text."""


class WindowPage(QWidget):
    """Shows how the window of the selected layer slides; `refused` says why an edit failed."""

    refused = Signal(str)

    def __init__(self, document: Document, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[object, ...] = ()
        self._node: str | None = None
        self._offer: SetParameter | None = None
        self.slide: Slide | None = None
        self.playback = Playback(motion, self)
        self.view = SlidingView()
        self.view.setAccessibleName(self.tr("The window sliding over its input"))
        self.bar = PlayerBar(self.playback, motion)
        self.formula = FormulaView()
        self.formula.pointed.connect(self.view.emphasise)
        self.playback.moved.connect(self._show_place)
        picture = QWidget()
        left = QVBoxLayout(picture)
        left.setContentsMargins(10, 4, 6, 6)
        left.setSpacing(2)
        left.addWidget(self.view, 1)
        left.addWidget(self.bar)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(picture, 1)
        row.addWidget(self._make_words())
        self.nothing = NoWindow()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.nothing)
        self.lookup, self.unpool = LookupPage(motion), UnpoolPage(motion)
        for page in (self.lookup, self.unpool):
            self._stack.addWidget(page)

    def _make_words(self) -> QScrollArea:
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.title.setWordWrap(True)
        self.where, self.loss, self.same, self.about = (QLabel() for _ in range(4))
        for label in (self.where, self.loss, self.same, self.about):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.setProperty("role", "help")
        self.same_button = QPushButton()
        self.same_button.setProperty("role", "fix")
        self.same_button.clicked.connect(self._keep_size)
        self.same_button.hide()
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(8, 6, 12, 8)
        words.setSpacing(6)
        for widget in (self.title, self.formula, self.where, self.loss, self.same):
            words.addWidget(widget)
        words.addWidget(self.same_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.about)
        words.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._words = area
        theme.text_size.changed.connect(self._fit_words)
        self._fit_words()
        return area

    def _fit_words(self) -> None:
        """Give the words the width that their size of text needs, as far as there is room."""
        scale = theme.text_scale()
        self._words.setMinimumWidth(round(WORDS * min(scale, 1.3)))
        self._words.setMaximumWidth(round(1.3 * WORDS * scale))

    @property
    def has_picture(self) -> bool:
        """Whether there is something to look at: a window that slides, or a worked example."""
        return self._stack.currentWidget() is not self.nothing

    def hold(self) -> None:
        """Let nothing move any more."""
        self.playback.pause()
        for page in (self.lookup, self.unpool):
            page.playback.pause()

    # -- showing -----------------------------------------------------------------------------

    def show_node(self, node: str | None) -> None:
        """Show a layer as the model has it now, or say why there is nothing to slide."""
        facts = self._document.report.facts.get(node) if node is not None else None
        known = facts is not None and facts.outputs is not None and facts.inputs is not None
        shown = (node, facts.layer, facts.inputs) if facts and known else (node, None, None)
        if shown == self._shown and known:
            return
        self._shown, self._node = shown, node
        self.slide = slide_of(facts.layer, facts.inputs or ()) if facts and known else None
        if self.slide is None or facts is None or facts.layer.gather is None:
            self.playback.begin(1)
            self.hold()
            example = self._example(facts) if facts and known else None
            if facts and example is not None:
                example.show_facts(facts, self._title(facts))
                self._stack.setCurrentWidget(example)
                return
            self._say_why_nothing(facts)
            self._stack.setCurrentIndex(1)
            return
        self.view.show_numbers(Arithmetic(self.slide, facts.layer.gather))
        self._show_words(facts, self.slide)
        self.hold()
        self.formula.show_formulas(self.slide.formulas)
        self._stack.setCurrentIndex(0)
        self.playback.begin(self.slide.count)

    def _example(self, facts: Facts) -> LookupPage | UnpoolPage | None:
        """Return the page that works an example of a layer that has no window."""
        if facts.layer.bypassed:
            return None
        if facts.layer.table is not None:
            return self.lookup
        return self.unpool if facts.layer.unpool is not None else None

    def _say_why_nothing(self, facts: Facts | None) -> None:
        if facts is None:
            self.nothing.say(self.tr("Select a convolution or a pool to see its window slide."))
        elif facts.failed and facts.inputs is not None:
            text = self.tr("{} does not fit. Problems says why, and what would do.")
            self.nothing.say(text.format(self._name()))
        elif facts.outputs is None:
            text = self.tr("The shape before {} is not known yet. Wire it and mend what is red.")
            self.nothing.say(text.format(self._name()))
        elif facts.layer.bypassed:
            text = self.tr("{} is bypassed: its input passes unchanged.")
            self.nothing.say(text.format(self._name()))
        else:
            text = self.tr(
                "{} has no window that slides in equal steps. Select a convolution or a pool to "
                "see one."
            )
            if isinstance(facts.layer, Block):
                text = self.tr(
                    "{} is a block of layers. Double-click it, and select a convolution or a pool "
                    "inside to see its window."
                )
            because = said(facts.formula) or self.tr("it takes no input")
            self.nothing.say(text.format(facts.layer.kind), self._title(facts), because)

    def _name(self) -> str:
        network = self._document.network
        return network.name(self._node) if self._node in network and self._node else ""

    def _title(self, facts: Facts) -> str:
        given = ", ".join(map(format_shape, facts.inputs or ()))
        made = ", ".join(map(format_shape, facts.outputs or ()))
        return f"{self._name()}  ·  {' → '.join(filter(None, (given, made)))}"

    def _show_words(self, facts: Facts, slide: Slide) -> None:
        layer, inputs = facts.layer, facts.inputs or ()
        self.title.setText(self._title(facts))
        told = legend(layer, inputs, slide)
        self.loss.setText(told)
        self.loss.setVisible(bool(told))
        self._offer = keeping_size(layer, inputs)
        if self._offer is not None:
            self.same.setText(self._why_same(slide))
            self.same_button.setText(said(self._offer.title))
        self.same.setVisible(self._offer is not None)
        self.same_button.setVisible(self._offer is not None)
        self.about.setText(self._about(facts, slide))

    def _why_same(self, slide: Slide) -> str:
        course = slide.columns
        half = (course.extent - 1) // 2
        if course.dilation == 1:
            sum_ = f"(K − 1)/2 = ({course.kernel} − 1)/2 = {half}"
        else:
            sum_ = f"D·(K − 1)/2 = {course.dilation}·({course.kernel} − 1)/2 = {half}"
        return self.tr("Padding {} would keep the size.").format(sum_)

    def _about(self, facts: Facts, slide: Slide) -> str:
        assert facts.layer.gather is not None
        inputs, channels = facts.inputs or ((1,),), (facts.shape or (1,))[0]
        if facts.layer.gather.weighted:
            text = self.tr("Shown: input channel 1 of {}, filter 1 of {}.")
            parts = [text.format(inputs[0][0], channels)]
            groups = facts.layer.values().get("groups", 1)
            if isinstance(groups, int) and groups > 1:
                grouped = self.tr("In {} groups each filter sees {} of the {} channels.")
                parts.append(grouped.format(groups, inputs[0][0] // groups, inputs[0][0]))
            if slide.rows.kernel == slide.columns.kernel == 1:
                parts.append(self.tr("It sees no neighbours: it mixes the channels of a pixel."))
                parts.append(self.tr("The kernel is an example; yours is learned."))
            else:
                parts.append(
                    self.tr("The kernel is an example that finds edges; yours is learned.")
                )
        else:
            text = self.tr("Shown: channel 1 of {}; each is pooled by itself.")
            parts = [text.format(channels)]
        if slide.more:
            parts.append(self.tr("It moves along the depth in the same way."))
        shown = {
            "digit": self.tr("The image is an example too: a handwritten digit, from 0 to 9."),
            "sheet": self.tr("The image is an example too: handwritten digits, from 0 to 9."),
            "wave": self.tr("The signal is an example too: a wave from 0 to 9."),
            "ramp": self.tr("The image is an example too: a ramp from 0 to 9."),
        }
        if slide.input_size == (1, 1):
            parts.append(self.tr("The number is an example too, from 0 to 9."))
        else:
            parts.append(shown[what(*slide.input_size)])
        return in_a_row(parts)

    # -- one position ------------------------------------------------------------------------

    def _show_place(self, place: int) -> None:
        self.view.show_place(place)
        slide = self.slide
        if slide is None:
            return
        row, column = slide.position(place)
        down, along = slide.rows.taps(row), slide.columns.taps(column)
        outside = slide.rows.kernel * slide.columns.kernel - _inside(down, slide.rows) * _inside(
            along, slide.columns
        )
        if slide.is_line:
            spread = self.tr("Input {} times the kernel is added to steps {}.")
            text = spread if slide.spreads else self.tr("Output {} sees steps {}.")
            parts = [text.format(column, _spelled(along))]
        else:
            spread = self.tr("Input ({}, {}) times the kernel is added to rows {}, columns {}.")
            text = spread if slide.spreads else self.tr("Output ({}, {}) sees rows {}, columns {}.")
            if not slide.spreads and len(down) == len(along) == 1:
                text = self.tr("Output ({}, {}) sees row {}, column {}.")
            parts = [text.format(row, column, _spelled(down), _spelled(along))]
        active = {"kernel"}
        if outside:
            active.add("padding")
            cells = slide.rows.kernel * slide.columns.kernel
            cut = self.tr("{} of its {} cells are cut off.")
            on = self.tr("{} of its {} cells lie on the padding.")
            parts.append((cut if slide.spreads else on).format(outside, cells))
        if column > 0 or row > 0:
            active.add("stride")
        if place == slide.count - 1:
            active |= {"output"}
        self.where.setText(in_a_row(parts))
        self.formula.activate(frozenset(active))

    def _keep_size(self) -> None:
        offer, node = self._offer, self._node
        if offer is None or node is None or node not in self._document.network:
            return
        edit = set_parameters(self._document.network, node, **{offer.parameter: offer.value})
        text = self.tr("Keep the size of {}").format(self._name())
        self._document.attempt(edit, text)


def _inside(taps: range, course: Course) -> int:
    return sum(0 <= tap < course.size for tap in taps)


def _spelled(taps: range) -> str:
    """Return 2…4 for dense taps, 2, 4, 6 for spread ones."""
    numbers = [str(tap).replace("-", "−") for tap in taps]
    if len(taps) == 1:
        return numbers[0]
    if taps.step == 1 or len(taps) > 5:
        whole = f"{numbers[0]}…{numbers[-1]}"
        return _stepped().format(whole, taps.step) if taps.step > 1 else whole
    return ", ".join(numbers)


def _stepped() -> str:
    return QCoreApplication.translate("WindowPage", "{} (step {})")
