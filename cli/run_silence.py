"""Says in the terminal that nothing has been heard of a run for long, and what to do."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

from training.messages import FINAL_EVENTS, Event, Paused, Resumed, Started

QUIET = 60.0
"""Seconds without a word after which a run that was never quiet for so long is spoken of."""
START = 180.0
"""The same for a run that starts: libraries and data are loaded, the network is compiled."""
LONGER = 10
"""How many times longer a run may be quiet than it was before."""


class SilenceWatch:
    """Takes the events of a run; `tell` is given a sentence, from a thread, once a silence."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._run = ""
        self._heard = time.monotonic()
        self._longest = 0.0
        self._limit = START  # seconds; infinite where there is nothing to wait for
        self._looks_at = 0.0  # when the thread looks next
        self._over = False
        self._changed = threading.Condition()
        threading.Thread(target=self._watch, name="silence", daemon=True).start()

    def take(self, event: Event) -> None:
        """Begin to wait anew; a run that is paused, or over, has nothing to say."""
        now = time.monotonic()
        if isinstance(event, Started):
            self._run = Path(event.run).name
        elif self._run and not isinstance(event, Resumed):
            self._longest = max(self._longest, min(now - self._heard, START))
        ends = isinstance(event, (Paused, *FINAL_EVENTS))
        with self._changed:
            self._heard = now
            self._limit = math.inf if ends else max(QUIET, LONGER * self._longest)
            if now + self._limit < self._looks_at:
                self._changed.notify()  # else it looks again when it wakes

    def close(self) -> None:
        """Wait no more."""
        with self._changed:
            self._over = True
            self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._over:
                self._looks_at = self._heard + self._limit
                left = self._looks_at - time.monotonic()
                if left > 0:
                    self._changed.wait(left if math.isfinite(left) else None)
                    continue
                seconds, self._limit = self._limit, math.inf
                self._changed.release()
                try:
                    self._speak(seconds)
                finally:
                    self._changed.acquire()

    def _speak(self, seconds: float) -> None:
        said = f"No word from the training process for {seconds:.0f} s: it hangs, or is busy with "
        said += "one very long step."
        if self._run:
            said += f" Wait, or end it in another terminal: stop {self._run}. Then resume the run."
        self._tell(said)
