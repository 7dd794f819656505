"""Says in the terminal that nothing has been heard of a run for long, and what to do."""

from __future__ import annotations

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
        self._timer: threading.Timer | None = None
        self._wait(START)

    def take(self, event: Event) -> None:
        """Begin to wait anew; a run that is paused, or over, has nothing to say."""
        self.close()
        now = time.monotonic()
        if isinstance(event, Started):
            self._run = Path(event.run).name
        elif self._run and not isinstance(event, Resumed):
            self._longest = max(self._longest, min(now - self._heard, START))
        self._heard = now
        if not isinstance(event, (Paused, *FINAL_EVENTS)):
            self._wait(max(QUIET, LONGER * self._longest))

    def close(self) -> None:
        """Wait no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _wait(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._speak, [seconds])
        self._timer.daemon = True
        self._timer.start()

    def _speak(self, seconds: float) -> None:
        said = f"No word from the training process for {seconds:.0f} s: it hangs, or is busy with "
        said += "one very long step."
        if self._run:
            said += f" Wait, or end it in another terminal: stop {self._run}. Then resume the run."
        self._tell(said)
