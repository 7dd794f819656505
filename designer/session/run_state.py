"""Where a training stands."""

from __future__ import annotations

from enum import Enum


class State(Enum):
    """Where a training stands."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    STOPPING = "stopping"

    @property
    def busy(self) -> bool:
        """Whether a run is under way, paused or not."""
        return self is not State.IDLE
