"""Runs as folders: make one, list them, read what became of each. Needs no torch.

A run folder holds settings.json, model.py, layers.json and project.stride from its beginning,
then events.jsonl (every event, in order), the same for TensorBoard, and checkpoints/last.pt and
best.pt.
"""

from __future__ import annotations

import errno
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Literal

import platformdirs

from training.atomic import replace_file
from training.errors import MessageError, RunError, SettingsError
from training.messages import (
    Done,
    Epoch,
    Event,
    Failed,
    LearningRate,
    Paused,
    Started,
    Stopped,
    Tried,
    parse_event,
)
from training.processes import lock
from training.settings import TrainingSettings, parse_settings

State = Literal["new", "running", "paused", "stopped", "finished", "failed", "interrupted"]

VERSION = 1
LAYERS, STARTED = b'{"event":"layers"', b'{"event":"started"'


def default_root() -> Path:
    """Where runs are kept unless the user says otherwise."""
    return Path(platformdirs.user_data_dir("stride", appauthor=False)) / "runs"


@dataclass(frozen=True)
class Run:
    """One run's folder and what it was started with."""

    path: Path
    network: str
    created: datetime
    settings: TrainingSettings
    drawing: str = ""
    """What its project calls the network that was trained; empty in runs of older versions."""
    sweep: str = ""
    """The sweep that the run belongs to; empty for a run of its own."""
    home: str = ""
    """Where the folder has its home, as long as another machine works on a copy of it."""

    @property
    def told(self) -> str:
        """The folder as events tell it."""
        return self.home or str(self.path)

    @property
    def told_checkpoint(self) -> str:
        """The newest checkpoint as events tell it."""
        return self.told + str(self.last_checkpoint).removeprefix(str(self.path))

    @property
    def name(self) -> str:
        """The folder's name, such as lenet5-20261123-143011."""
        return self.path.name

    @property
    def exists(self) -> bool:
        """Whether the folder is still there: it may be deleted or moved at any time."""
        return (self.path / "settings.json").exists()

    @property
    def model_path(self) -> Path:
        """The network's source, a plain torch file."""
        return self.path / "model.py"

    @property
    def project_path(self) -> Path:
        """The project as it was when the run was made."""
        return self.path / "project.stride"

    @property
    def events_path(self) -> Path:
        """Every event of the run, one JSON object a line."""
        return self.path / "events.jsonl"

    @property
    def log_path(self) -> Path:
        """What the training process printed: tracebacks, warnings, prints of custom layers."""
        return self.path / "log.txt"

    @property
    def lock_path(self) -> Path:
        """Locked as long as a training process works on the run."""
        return self.path / "worker.lock"

    @property
    def last_checkpoint(self) -> Path:
        """The newest checkpoint, from which the run resumes."""
        return self.path / "checkpoints" / "last.pt"

    @property
    def best_checkpoint(self) -> Path:
        """The checkpoint of the epoch with the highest validation accuracy."""
        return self.path / "checkpoints" / "best.pt"

    def layers(self) -> dict[str, Any]:
        """Names on the canvas, by source line (`lines`) and by module path (`modules`)."""
        try:
            layers = json.loads((self.path / "layers.json").read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise RunError(
                f"layers.json of run {self.name} cannot be read: {error}.", "Start a new run."
            ) from None
        return layers if isinstance(layers, dict) else {}

    def events(self, *, steps: bool = True) -> Iterator[Event]:
        """All events so far, or without `steps` only the newest of the many that tell of steps.

        Those that tell of the layers are left out with them.

        A last line that was cut while being written is left out.
        """
        lines = self._event_lines()
        for line in lines if steps else _without_steps(lines):
            try:
                yield parse_event(line)
            except MessageError:
                continue

    def layer_events(self) -> Iterator[Event]:
        """The events that tell of the layers, and of each start, which goes back to a step."""
        for line in self._event_lines():
            if line.startswith((LAYERS, STARTED)):
                try:
                    yield parse_event(line)
                except MessageError:
                    continue

    def learning_rate(self) -> float:
        """The learning rate before the schedule, as it is now: it may have changed on the way."""
        rates = [event.lr for event in self.events(steps=False) if isinstance(event, LearningRate)]
        return rates[-1] if rates else self.settings.lr

    def summary(self) -> RunSummary:
        """What became of the run until now, read from its events."""
        return _summarise(self)

    def _event_lines(self) -> Iterator[bytes]:
        try:
            with self.events_path.open("rb") as file:
                yield from (line for line in file if line.endswith(b"\n"))
        except FileNotFoundError:
            return
        except OSError as error:
            raise RunError(
                f"events.jsonl of run {self.name} cannot be read: {error.strerror}.",
                "Check the rights on the run's folder.",
            ) from None


@dataclass(frozen=True)
class RunSummary:
    """A run as one row of a table; figures are None until the first epoch is over.

    `started` is None until the training process has taken it up; `seconds` are those of training.
    """

    run: Run
    state: State
    epoch: int
    step: int
    best_val_accuracy: float | None
    best_epoch: int | None
    last: Epoch | None
    failure: str | None
    resumable: bool
    started: Started | None = None
    seconds: float = 0.0


def create_run(
    root: Path | str | None,
    *,
    network: str,
    settings: TrainingSettings,
    model_source: str,
    layers: Mapping[str, Any],
    project: str,
    drawing: str = "",
    sweep: str = "",
    folder: Path | str | None = None,
) -> Run:
    """A new run folder under `root` (the user's own runs if None), or exactly `folder`.

    `layers` holds `lines` (source line -> name on the canvas), `modules` (module path -> name)
    and `inputs` (name of the Input -> [C, H, W]), by which faults name the layer and the data are
    fitted. `drawing` is the name that the project has for the network, `sweep` that of the sweep
    that wants the run. Raises RunError where the folder cannot be written.
    """
    home = (Path(root) if root is not None else default_root()).resolve()
    created = datetime.now().astimezone().replace(microsecond=0)
    slug = re.sub(r"[^a-z0-9]+", "-", network.lower()).strip("-")[:40] or "network"
    try:
        if folder is not None:
            path = Path(folder).resolve()
            path.mkdir(parents=True)
        else:
            path = new_folder(home, f"{slug}-{created:%Y%m%d-%H%M%S}")
    except OSError as error:
        raise RunError(
            f"No run folder can be made at {folder or home}: {error.strerror}.",
            _to_write(error),
        ) from None
    run = Run(path, network, created, settings, drawing, sweep)
    head = {
        "version": VERSION,
        "network": network,
        "drawing": drawing,
        "sweep": sweep,
        "created": created.isoformat(),
        "settings": settings.model_dump(mode="json"),
    }
    texts = {
        run.model_path: model_source,
        path / "layers.json": json.dumps(layers, indent=1) + "\n",
        run.project_path: project,
        path / "settings.json": json.dumps(head, indent=1) + "\n",
    }
    try:
        run.last_checkpoint.parent.mkdir()
        for file, text in texts.items():
            replace_file(file, partial(_write, text.encode()))
    except OSError as error:
        shutil.rmtree(path, ignore_errors=True)
        raise RunError(
            f"The run folder {path} cannot be written: {error.strerror}.",
            _to_write(error),
        ) from None
    return run


def _to_write(error: OSError) -> str:
    """What to do where a folder cannot be made or written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Free some space on its disk."
    if isinstance(error, FileExistsError):
        return "Choose another folder for the run."
    return "Allow writing to this folder, or choose another one for the run."


def _write(content: bytes, file: BinaryIO) -> None:
    file.write(content)


def new_folder(root: Path, name: str) -> Path:
    """Make a folder of this name, or with a number behind it where there is one already."""
    root.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = root / (name if number == 1 else f"{name}-{number}")
        try:
            path.mkdir()
        except FileExistsError:
            number += 1
        else:
            return path


def open_run(path: Path | str) -> Run:
    """The run in this folder; raises RunError where there is none or a newer Stride made it."""
    folder = Path(path)
    try:
        head = json.loads((folder / "settings.json").read_text("utf-8"))
        version = int(head["version"])
        if version > VERSION:
            raise RunError(
                f"{folder} was made by a newer Stride (run format {version}).",
                "Open it with that version.",
            )
        return Run(
            path=folder.resolve(),
            network=str(head["network"]),
            created=datetime.fromisoformat(head["created"]),
            settings=parse_settings(head["settings"]),
            drawing=str(head.get("drawing", "")),
            sweep=str(head.get("sweep", "")),
            home=str(head.get("home", "")),
        )
    except OSError as error:
        reason = error.strerror or error
        if isinstance(error, FileNotFoundError):
            reason = "it holds no settings.json" if folder.is_dir() else "there is no such folder"
        raise RunError(
            f"{folder} is no run: {reason}.",
            "Give the folder of a run, as `runs` lists them.",
        ) from None
    except (ValueError, KeyError, TypeError, SettingsError) as error:
        raise RunError(
            f"settings.json of run {folder.name} cannot be read: {str(error).rstrip('.')}.",
            "Start a new run.",
        ) from None


def on_machines(run: Run, wanted: Mapping[str, object]) -> Run:
    """The run with other `devices`, `nodes` or `host` to go on with, where they are not None.

    Raises SettingsError where it cannot have these.
    """
    told = {name: value for name, value in wanted.items() if value is not None}
    if not told:
        return run
    return replace(run, settings=parse_settings({**run.settings.model_dump(), **told}))


def list_runs(root: Path | str | None = None) -> list[Run]:
    """The runs under `root`, newest first; folders that hold no run are left out."""
    folder = Path(root) if root is not None else default_root()
    runs = []
    for settings_file in folder.glob("*/settings.json"):
        try:
            runs.append(open_run(settings_file.parent))
        except RunError:
            continue
    return sorted(runs, key=lambda run: (run.created, len(run.name), run.name), reverse=True)


def _without_steps(lines: Iterator[bytes]) -> Iterator[bytes]:
    newest = None
    for line in lines:
        if line.startswith(LAYERS):
            continue
        newest = line if line.startswith(b'{"event":"step"') else None
        if newest is None:
            yield line
    if newest is not None:
        yield newest


def _summarise(run: Run) -> RunSummary:
    epochs: list[Epoch] = []
    last: Event | None = None
    started: Started | None = None
    for event in run.events(steps=False):
        if isinstance(event, Epoch):
            epochs.append(event)
        elif isinstance(event, Started):
            started = event
        last = event
    step = max((getattr(event, "step", 0) for event in (last, *epochs)), default=0)
    best = max(epochs, key=lambda epoch: epoch.val_accuracy, default=None)
    state = _state(run, last)
    return RunSummary(
        run=run,
        state=state,
        epoch=epochs[-1].epoch if epochs else 0,
        step=step,
        best_val_accuracy=best.val_accuracy if best else None,
        best_epoch=best.epoch if best else None,
        last=epochs[-1] if epochs else None,
        failure=last.message if isinstance(last, Failed) else None,
        resumable=state != "finished" and run.last_checkpoint.exists(),
        started=started,
        seconds=sum(epoch.seconds for epoch in epochs),
    )


def _state(run: Run, last: Event | None) -> State:
    if isinstance(last, Done | Tried):
        return "finished"
    if isinstance(last, Failed | Stopped) and not _is_taken_up_again(run):
        return "failed" if isinstance(last, Failed) else "stopped"
    if lock.is_held(run.lock_path):
        return "paused" if isinstance(last, Paused) else "running"
    return "new" if last is None and not run.events_path.exists() else "interrupted"


def _is_taken_up_again(run: Run) -> bool:
    """Whether a process took the run after its last event; one that told the end lets go late."""
    try:
        taken, told = run.lock_path.stat().st_mtime_ns, run.events_path.stat().st_mtime_ns
    except OSError:
        return False
    return taken > told and lock.is_held(run.lock_path)
