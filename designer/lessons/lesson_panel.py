"""The panel of the lessons: a step's text, what to do, whether it is done, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.lessons.step_dots import StepDots
from designer.lessons.tutor import Tutor
from designer.lessons.words import plain, rich, translated
from designer.look.icons import Sign, icon
from graph.course import LESSONS

NARROWEST = 290


class LessonPanel(QWidget):
    """Shows where the tutor is; `show_wanted` asks to point at where the step happens."""

    show_wanted = Signal()

    def __init__(self, tutor: Tutor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tutor = tutor
        self.setMinimumWidth(NARROWEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_head())
        layout.addWidget(self._make_middle(), 1)
        layout.addWidget(self._make_foot())
        tutor.moved.connect(self._on_move)
        tutor.judged.connect(self.refresh)
        self.refresh()

    # -- how it is built -------------------------------------------------------------------

    def _make_head(self) -> QWidget:
        self.which = QLabel()
        self.which.setProperty("role", "help")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.dots = StepDots()
        self.dots.chosen.connect(self._tutor.go)
        self.count = QLabel()
        self.count.setProperty("role", "help")
        steps = QHBoxLayout()
        steps.setSpacing(10)
        steps.addWidget(self.dots)
        steps.addStretch(1)
        steps.addWidget(self.count)
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.setSpacing(4)
        layout.addWidget(self.which)
        layout.addWidget(self.title)
        layout.addSpacing(4)
        layout.addLayout(steps)
        return head

    def _make_middle(self) -> QScrollArea:
        self.step = QLabel()
        self.step.setProperty("role", "big")
        self.step.setWordWrap(True)
        self.text, self.task, self.hint, self.after = (_prose() for _ in range(4))
        self.hint.setProperty("role", "help")
        self.try_box = self._card(self.tr("Try it"), "pointer", "accent", self.task)
        self.done_box = self._card(self.tr("Done"), "check", "fits", self.after)
        self.away = QLabel()
        self.away.setProperty("role", "help")
        self.away.setWordWrap(True)
        self.return_button = QPushButton()
        self.return_button.clicked.connect(lambda: self._tutor.go(self._tutor.place))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.setSpacing(12)
        for widget in (self.step, self.text, self.try_box, self.hint, self.done_box, self.away):
            layout.addWidget(widget)
        layout.addWidget(self.return_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._area = area
        return area

    def _card(self, title: str, sign: str, tone: str, text: QLabel) -> QFrame:
        card = QFrame()
        card.setProperty("role", "formula")
        heading = QLabel(title)
        heading.setProperty("role", "section")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Sign(icon(sign, tone), 16))
        row.addWidget(heading, 1)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(text)
        return card

    def _make_foot(self) -> QWidget:
        self.show_button = QPushButton(self.tr("Show me"))
        self.show_button.setToolTip(self.tr("Point at where this step happens"))
        self.show_button.clicked.connect(self.show_wanted)
        self.hint_button = QPushButton(self.tr("Hint"))
        self.hint_button.setCheckable(True)
        self.hint_button.toggled.connect(lambda _on: self.refresh())
        self.over_button = QToolButton()
        self.over_button.setIcon(icon("reset"))
        self.over_button.setToolTip(self.tr("Begin this step anew, with a fresh drawing"))
        self.over_button.setAccessibleName(self.over_button.toolTip())
        self.over_button.clicked.connect(self._tutor.start_over)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.clicked.connect(lambda: self._tutor.go(self._tutor.place - 1))
        self.next_button = QPushButton()
        self.next_button.clicked.connect(self._go_on)
        foot = QWidget()
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(16, 8, 16, 14)
        rows.setSpacing(8)
        helps, ways = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (helps, (self.show_button, self.hint_button, None, self.over_button)),
            (ways, (self.back_button, None, self.next_button)),
        ):
            row.setSpacing(8)
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget)
            rows.addLayout(row)
        return foot

    # -- showing ---------------------------------------------------------------------------

    def _on_move(self) -> None:
        self.hint_button.setChecked(False)
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show the step as it stands."""
        tutor, lesson, step = self._tutor, self._tutor.lesson, self._tutor.step
        place, last = tutor.place, len(lesson.steps) - 1
        done = place in tutor.done
        number = list(LESSONS).index(lesson.name) + 1
        self.which.setText(self.tr("Lesson {} of {}").format(number, len(LESSONS)))
        self.title.setText(translated(lesson.title))
        self.dots.show_steps(len(lesson.steps), place, tutor.done)
        self.count.setText(self.tr("Step {} of {}").format(place + 1, last + 1))
        self.step.setText(translated(step.title))
        _say(self.text, step.text)
        _say(self.task, step.task)
        _say(self.hint, step.hint)
        _say(self.after, step.done)
        self.hint.setVisible(self.hint_button.isChecked())
        self.done_box.setVisible(done)
        self._show_away()
        self.back_button.setEnabled(place > 0)
        following = tutor.following
        crossing = place == last and following is not None
        self.next_button.setText(self.tr("Next lesson") if crossing else self.tr("Next"))
        title = translated(following.title) if following is not None else ""
        self.next_button.setToolTip(title if crossing else "")
        self.next_button.setAccessibleDescription(title if crossing else "")
        self.next_button.setEnabled(place < last or following is not None)
        role = "primary" if done and self.next_button.isEnabled() else ""
        if self.next_button.property("role") != role:
            self.next_button.setProperty("role", role)
            self.next_button.style().unpolish(self.next_button)
            self.next_button.style().polish(self.next_button)

    def _show_away(self) -> None:
        """Say so if another drawing is in view than the one that the step is about."""
        here = self._tutor.here
        self.away.setText(self.tr("Another drawing is in view. This step has one of its own."))
        self.return_button.setText(self.tr("Back to the lesson's drawing"))
        self.away.setVisible(not here)
        self.return_button.setVisible(not here)
        self.show_button.setEnabled(here)
        self.over_button.setEnabled(here)

    def _go_on(self) -> None:
        tutor = self._tutor
        if tutor.place < len(tutor.lesson.steps) - 1:
            tutor.go(tutor.place + 1)
        else:
            tutor.go_on()


def _prose() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _say(label: QLabel, text: str) -> None:
    marked = rich(text)
    if label.text() != marked:
        label.setText(marked)
        label.setAccessibleName(plain(text))
