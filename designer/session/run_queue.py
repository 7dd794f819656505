"""Runs that wait for their device: which may start, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.session.device_wanted import ALL, device_wanted
from designer.session.live_run import Drawn
from training.messages import Resume, Train
from training.runs import Run


@dataclass(frozen=True)
class Job:
    """A run that waits, what its process is to be told, and the drawing that it is of."""

    run: Run
    command: Train | Resume
    drawn: Drawn | None = None


class RunQueue:
    """The runs that wait, first come first served on each device; needs no Qt."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self._auto = ""

    def learn_auto(self, device: str) -> None:
        """Take note of the device that `auto` stands for on this machine."""
        self._auto = device

    def add(self, job: Job) -> None:
        """Put a run at the end."""
        self.jobs.append(job)

    def take(self, run: Run) -> Job | None:
        """Take a run out; None if it does not wait."""
        job = next((job for job in self.jobs if job.run.path == run.path), None)
        if job is not None:
            self.jobs.remove(job)
        return job

    def place(self, run: Run) -> int:
        """The place of a run, from 1; 0 if it does not wait."""
        paths = [job.run.path for job in self.jobs]
        return paths.index(run.path) + 1 if run.path in paths else 0

    def move(self, run: Run, by: int) -> None:
        """Move a run by some places, to the front at most and to the end at most."""
        place = self.place(run) - 1
        if place >= 0:
            self.jobs.insert(max(place + by, 0), self.jobs.pop(place))

    def startable(self, busy: Sequence[str]) -> Job | None:
        """Take out and return the first run whose device is free; None if there is none.

        `busy` are the devices of the runs under way. Nobody overtakes who waits for the same one.
        """
        taken = list(busy)
        for job in self.jobs:
            if self.is_free(device_wanted(job.run.settings), taken):
                self.jobs.remove(job)
                return job
            taken.append(device_wanted(job.run.settings))
        return None

    def is_free(self, device: str, busy: Sequence[str]) -> bool:
        """Whether a run on `device` would share it with none of these, as far as is known."""
        return not any(self._same(device, other) for other in busy)

    def _same(self, one: str, other: str) -> bool:
        (host, kind, number), (other_host, other_kind, other_number) = map(
            self._parts, (one, other)
        )
        if host != other_host:
            return False
        if "auto" in (kind, other_kind):  # not known yet what it stands for
            return True
        return kind == other_kind and (number == other_number or ALL in (number, other_number))

    def _parts(self, device: str) -> tuple[str, str, str]:
        host, _, device = device.rpartition("/")
        kind, _, number = device.partition(":")
        if kind == "auto" and self._auto and not host:
            kind, _, own = self._auto.partition(":")
            number = number or own
        return host, kind, number or "0"
