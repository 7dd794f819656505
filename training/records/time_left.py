"""How long a run will still take, reckoned from its events. Needs no torch.

A run is steps, and after each epoch something that no step pays for: validation, saving, keeping
predictions. Both are measured apart, so that the answer does not swing between a phase with steps
and one without. Pauses take no time.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from statistics import median

from training.messages import Epoch, Event, Paused, Resumed, Started, Step

#: Paces are those of this share of the training so far, the newest, and of these seconds at least.
RECENT, LEAST = 1 / 3, 20.0

#: Until an epoch has ended: what a validation image takes, as a share of one that is learned from.
#: A forward pass is about a third of forward and backward together.
FORWARD = 0.35

EPOCHS = 5  # whose validation counts
SOON = 0.5  # seconds of training before which nothing is said


class TimeLeft:
    """Takes the events of a run as they come, and gives the seconds to its end."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._started: Started | None = None
        self._step = self._ended = 0
        self._trained = 0.0
        self._marks: deque[tuple[int, float]] = deque()
        self._beside: deque[float] = deque(maxlen=EPOCHS)
        self._since: float | None = None
        self._heard = 0.0
        self._paused = 0.0
        self._paused_at: float | None = None

    def take(self, event: Event) -> None:
        """Take what an event tells of time; other events change nothing."""
        match event:
            case Started():
                self.join(event, event.step)
            case Step():
                self._add(event)
            case Epoch():
                self._end_epoch(event)
            case Paused():
                self._paused_at = self._clock()
            case Resumed() if self._paused_at is not None:
                self._paused += self._clock() - self._paused_at
                self._paused_at = None
        self._heard = self._clock()

    def join(self, started: Started, step: int) -> None:
        """Begin here: a run that starts, goes on, or is under way already, at this step."""
        self._started, self._step = started, step
        self._ended = step // max(started.steps_per_epoch, 1)
        self._trained = 0.0
        self._marks.clear()
        self._marks.append((step, 0.0))
        self._beside.clear()
        # One that was joined in mid-epoch cannot tell what that epoch takes beside its steps.
        self._since = self._clock() if step % max(started.steps_per_epoch, 1) == 0 else None
        self._paused, self._paused_at = 0.0, None
        self._heard = self._clock()

    def seconds(self, *, this_epoch: bool = False) -> float | None:
        """The seconds to the end, or to that of the epoch under way; None if not known yet."""
        started = self._started
        if started is None or self._trained < SOON or self._step == self._marks[0][0]:
            return None
        epochs = started.epochs - self._ended  # whose validation is still to come
        if this_epoch:
            epochs = min(epochs, 1)
        left = max((self._ended + epochs) * started.steps_per_epoch - self._step, 0)
        first, before = self._marks[0]
        pace = (self._trained - before) / (self._step - first)
        beside = self._beside_of(started, pace)
        waited = 0.0 if self._paused_at is not None else self._clock() - self._heard
        return max(left * pace + epochs * beside - min(waited, beside + pace), 0.0)

    def _beside_of(self, started: Started, pace: float) -> float:
        if self._beside:
            return median(self._beside)  # one in which the machine slept does not count
        share = started.val_images / max(started.train_images, 1)
        return FORWARD * share * pace * started.steps_per_epoch

    def _add(self, event: Step) -> None:
        started = self._started
        if started is None or event.step <= self._step or event.images_per_second <= 0:
            return
        images = started.train_images / started.steps_per_epoch
        self._trained += (event.step - self._step) * images / event.images_per_second
        self._step = event.step
        self._marks.append((event.step, self._trained))
        recent = self._trained - max(RECENT * self._trained, LEAST)
        while len(self._marks) > 2 and self._marks[1][1] <= recent:
            self._marks.popleft()

    def _end_epoch(self, event: Epoch) -> None:
        now = self._clock()
        passed = now - self._since - self._paused if self._since is not None else 0.0
        if passed >= event.seconds:  # else it is of the past, and was read from the file
            self._beside.append(passed - event.seconds)
        self._since, self._paused, self._ended = now, 0.0, event.epoch
