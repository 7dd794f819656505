"""Which steps of the lessons were done, and where each was left; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from graph.course import Lesson


class Progress:
    """Reads and writes the places of the lessons; a damaged entry counts as nothing done."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def done(self, lesson: Lesson) -> frozenset[int]:
        """Return the steps that were done."""
        kept = str(self._settings.value(f"lessons/{lesson.name}/done", ""))
        places = {int(word) for word in kept.split() if word.isdecimal()}
        return frozenset(place for place in places if place < len(lesson.steps))

    def finish(self, lesson: Lesson, place: int) -> None:
        """Remember that a step was done."""
        places = sorted(self.done(lesson) | {place})
        self._settings.setValue(f"lessons/{lesson.name}/done", " ".join(map(str, places)))

    def place(self, lesson: Lesson) -> int:
        """Return the step at which the lesson goes on; the first if it is new or complete."""
        kept = str(self._settings.value(f"lessons/{lesson.name}/step", "0"))
        place = int(kept) if kept.isdecimal() else 0
        return place if place < len(lesson.steps) and not self.complete(lesson) else 0

    def stay(self, lesson: Lesson, place: int) -> None:
        """Remember at which step the lesson is."""
        self._settings.setValue(f"lessons/{lesson.name}/step", str(place))

    def complete(self, lesson: Lesson) -> bool:
        """Return whether all steps were done."""
        return len(self.done(lesson)) == len(lesson.steps)
