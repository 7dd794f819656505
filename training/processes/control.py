"""Commands that arrive while a run goes on."""

from __future__ import annotations

from queue import SimpleQueue

from training.messages import Continue, Pause, SetLearningRate, Stop, WatchLayers

#: What a run under way can be told.
Order = Pause | Continue | Stop | SetLearningRate | WatchLayers


class Control:
    """The loop asks between two steps; another thread puts in what the user wants."""

    def __init__(self) -> None:
        self._commands: SimpleQueue[Order] = SimpleQueue()

    def put(self, command: Order) -> None:
        """Hand a command to the loop."""
        self._commands.put(command)

    @property
    def waiting(self) -> bool:
        """Whether a command is there; cheap enough to ask at every step."""
        return not self._commands.empty()

    def take(self) -> Order:
        """The next command, waiting for it if there is none yet."""
        return self._commands.get()

    def take_within(self, seconds: float) -> Order:
        """The next command; raises queue.Empty where none has come after so many seconds."""
        return self._commands.get(timeout=seconds)
