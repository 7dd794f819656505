"""Playing, pausing and stepping through the positions of a picture, and whether it may move."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

KEY = "learn/motion"
SLOW, QUICK = 520, 45
"""Milliseconds that the first positions stay, and later ones."""
LEISURELY = 6
"""Positions at the slow pace; then it quickens."""
LONGEST = 400
"""Pictures of more positions than this skip some once the idea is clear."""


class Motion(QObject):
    """Whether pictures may move by themselves; kept in the settings."""

    changed = Signal(bool)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def allowed(self) -> bool:
        """Whether pictures may move."""
        return str(self._settings.value(KEY, "true")).lower() != "false"

    def allow(self, on: bool) -> None:
        """Let pictures move, or hold them still."""
        if on != self.allowed:
            self._settings.setValue(KEY, on)
            self.changed.emit(on)


def pace(place: int, count: int) -> tuple[int, int]:
    """Return how long a position stays, in milliseconds, and how many the next step takes."""
    if place < LEISURELY:
        return SLOW, 1
    quicker = SLOW - (SLOW - QUICK) * min(1.0, (place - LEISURELY + 1) / (2 * LEISURELY))
    leap = -(-count // LONGEST) if place > 3 * LEISURELY else 1
    return round(quicker), leap


class Playback(QObject):
    """A place among `count` positions. `moved(place)` and `played(on)` tell what happened."""

    moved = Signal(int)
    played = Signal(bool)

    def __init__(self, motion: Motion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._motion = motion
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._advance)
        motion.changed.connect(self._on_motion)
        self.count = 1
        self.place = 0

    @property
    def playing(self) -> bool:
        """Whether it moves by itself now."""
        return self._timer.isActive()

    def begin(self, count: int, place: int = 0) -> None:
        """Show another picture, paused."""
        self.pause()
        self.count = max(1, count)
        self.place = min(max(place, 0), self.count - 1)
        self.moved.emit(self.place)

    def play(self) -> None:
        """Move on by itself, from the start if it is at the end; nothing where motion is off."""
        if not self._motion.allowed or self.count < 2 or self.playing:
            return
        if self.place == self.count - 1:
            self._show(0)
        self._wait(self.place)
        self.played.emit(True)

    def pause(self) -> None:
        """Stay where it is."""
        if self.playing:
            self._timer.stop()
            self.played.emit(False)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def step(self, by: int) -> None:
        """Pause, and go so many positions on, or back."""
        self.go(self.place + by)

    def go(self, place: int) -> None:
        """Pause, and go to a position, or to the nearest that there is."""
        self.pause()
        self._show(min(max(place, 0), self.count - 1))

    def _show(self, place: int) -> None:
        if place != self.place:
            self.place = place
            self.moved.emit(place)

    def _wait(self, place: int) -> None:
        self._timer.start(pace(place, self.count)[0])

    def _advance(self) -> None:
        place = min(self.place + pace(self.place, self.count)[1], self.count - 1)
        if place < self.count - 1:
            self._wait(place)  # first, so that who hears of the move finds it playing
        self._show(place)
        if place == self.count - 1:
            self.played.emit(False)

    def _on_motion(self, allowed: bool) -> None:
        if not allowed:
            self.pause()
