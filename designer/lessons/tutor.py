"""Leads through a lesson: opens its drawings, sees when a step is done, remembers the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from designer.lessons.progress import Progress
from designer.lessons.watch import Watch
from designer.lessons.words import translated
from designer.projects.sheet import Sheet
from graph import Project
from graph.course import LESSONS, Lesson, Step
from graph.project_edits import TakeContent

if TYPE_CHECKING:
    from designer.window import MainWindow


class Tutor(QObject):
    """One lesson at a time, at one of its steps.

    Its drawings are networks of a project in a tab of its own, so that work stays as it was when
    a student goes back. `moved()` tells of another lesson or step, `judged()` that something was
    done or another drawing came into view, `finished()` that the step was done with it.
    """

    moved = Signal()
    finished = Signal()
    judged = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        self.progress = Progress(window.settings)
        self.lesson: Lesson = next(iter(LESSONS.values()))
        self.place = 0
        self.active = False
        self._sheets: dict[str, Sheet] = {}
        self.watch = Watch(window)
        self.watch.changed.connect(self._judge)

    # -- where it is -----------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step in hand."""
        return self.lesson.steps[self.place]

    @property
    def done(self) -> frozenset[int]:
        """The steps of this lesson that were done, now or another day."""
        return self.progress.done(self.lesson)

    @property
    def here(self) -> bool:
        """Whether the drawing of the step is in view, or a block of it."""
        document = self._document
        return document.sheet is self._sheet() and document.name == self._network()

    @property
    def following(self) -> Lesson | None:
        """The lesson after this one, if there is one."""
        names = list(LESSONS)
        place = names.index(self.lesson.name) + 1
        return LESSONS[names[place]] if place < len(names) else None

    def _sheet(self) -> Sheet | None:
        sheet = self._sheets.get(self.lesson.name)
        return sheet if sheet in self._document.sheets else None

    def _network(self) -> str:
        return _called(self.lesson.opened_by(self.place))

    # -- going on --------------------------------------------------------------------------

    def begin(self, name: str, place: int | None = None) -> None:
        """Go on with a lesson where it was left, or at a step."""
        self.lesson = LESSONS[name]
        self.active = True
        self.go(self.progress.place(self.lesson) if place is None else place)

    def go(self, place: int) -> None:
        """Show a step with its drawing as the student left it, or a new one."""
        self.place = min(max(place, 0), len(self.lesson.steps) - 1)
        self.progress.stay(self.lesson, self.place)
        sheet = self._sheet()
        if sheet is None or self._network() not in sheet.project.networks:
            sheet = self._open()
        if not self.here:
            self._document.use(sheet, self._network())
        if self.step.opens:
            self._document.climb()
        self.watch.forget()
        self.moved.emit()

    def _open(self) -> Sheet:
        """Open the drawings of the lesson in a new tab, which is for practice."""
        title = self.tr("Lesson: {}").format(translated(self.lesson.title))
        networks = {}
        for place, step in enumerate(self.lesson.steps):
            if step.opens:
                networks[_called(place)] = step.draw()
                networks[_called(place)].title = title
        sheet = self._document.add(Project(networks))
        sheet.practice = True
        self._sheets[self.lesson.name] = sheet
        return sheet

    def go_on(self) -> None:
        """Begin the next lesson; the tab of this one closes if all of it was done."""
        before, following = self._sheet(), self.following
        if following is None:
            return
        complete = self.progress.complete(self.lesson)
        training = any(live.sheet is before for live in self._window.session.own)
        self.begin(following.name)
        if complete and before is not None and not training:
            self._window.sheets.close(before)

    def leave(self) -> None:
        """Stop watching; the place is kept."""
        self.active = False

    def start_over(self) -> None:
        """Bring the drawing of the step back to how it began; undo takes that back."""
        self.go(self.place)
        project, name = self._document.project, self._network()
        fresh = self.lesson.steps[self.lesson.opened_by(self.place)].draw()
        fresh.title = project.networks[name].title
        networks = {**project.networks, name: fresh}
        edit = TakeContent(networks, project.blocks, project.training)
        self._document.push_project(edit, self.tr("Begin the step anew"))
        self._document.switch(name)
        self.watch.forget()
        self.moved.emit()

    # -- judging ---------------------------------------------------------------------------

    def _judge(self) -> None:
        if not self.active:
            return
        fresh = self.place not in self.done
        if fresh and self.here and self.step.check(self.watch.situation()):
            self.progress.finish(self.lesson, self.place)
            self.finished.emit()
        self.judged.emit()


def _called(place: int) -> str:
    """Return the name of the network that a step opens."""
    return QCoreApplication.translate("Tutor", "step {}").format(place + 1)
