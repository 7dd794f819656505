"""Hurts training processes at random moments: `python scripts/fault_injections.py --count 100`.

A small run is trained undisturbed first. Then runs of the same settings are hurt again and again,
each time at another moment and in another way, and resumed. After every injury no process may be
left, and the checkpoint must be whole; once a run is complete, its losses and the figures of its
epochs must be those of the undisturbed one, bit for bit. Prints a line for each injury and a
summary; exit code 1 if anything was not as it must be. Needs Linux.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import torch  # noqa: E402

from codegen import generate  # noqa: E402
from graph import Project, build, check, project  # noqa: E402
from training.errors import MessageError  # noqa: E402
from training.messages import (  # noqa: E402
    FINAL_EVENTS,
    Detach,
    Epoch,
    Event,
    Failed,
    Resume,
    Started,
    Step,
    Stop,
    Train,
    parse_event,
)
from training.processes import lock  # noqa: E402
from training.processes.client import WORKER, worker_environment  # noqa: E402
from training.processes.mailbox import post  # noqa: E402
from training.runs import Run, create_run  # noqa: E402
from training.settings import parse_settings  # noqa: E402

SETTINGS = {"epochs": 8, "batch_size": 50, "checkpoint_every_steps": 15, "device": "cpu"}
LONGEST = 3.0
"""Seconds of training after which a process is hurt at the latest."""
PATIENCE = 60.0
"""Seconds without a word after which a process is taken to hang."""
TOKEN = "STRIDE_INJURED"


class Worker:
    """A training process on one run, and what it has told so far."""

    def __init__(self, run: Run, home: Path) -> None:
        self.run = run
        self.events: list[Event] = []
        self.log = (home / "log.txt").open("ab")
        self.process = subprocess.Popen(
            WORKER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env={**worker_environment(), "OMP_NUM_THREADS": "1", TOKEN: str(home)},
        )
        self.ended = threading.Event()
        self.began = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        again = run.events_path.exists()
        self.send(Resume(run=str(run.path)) if again else Train(run=str(run.path)))

    def _read(self) -> None:
        assert self.process.stdout is not None
        try:
            for line in self.process.stdout:
                event = parse_event(line)
                self.events.append(event)
                if isinstance(event, Started):
                    self.began.set()
                if isinstance(event, FINAL_EVENTS):
                    self.ended.set()
        except (MessageError, ValueError):  # torn by a kill, or the pipe was closed here
            pass
        self.began.set()
        self.ended.set()

    def send(self, command: Train | Resume | Detach) -> None:
        """Hand it a command."""
        assert self.process.stdin is not None
        self.process.stdin.write(command.line().encode())
        self.process.stdin.flush()

    def close_stdin(self) -> None:
        """Close our end of the commands."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def close_stdout(self) -> None:
        """Close our end of the events, beneath the thread that reads them."""
        assert self.process.stdout is not None
        with Path(os.devnull).open("rb") as nothing:
            os.dup2(nothing.fileno(), self.process.stdout.fileno())

    def wait_for_end(self) -> int:
        """Wait for the process's end; gives its exit code. Raises TimeoutExpired if it hangs."""
        if self.process.stdin is not None and not self.process.stdin.closed:
            before, heard = -1, 0
            while heard > before and not self.ended.wait(PATIENCE):
                before, heard = heard, len(self.events)
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        self.log.close()
        return code


# -- injuries ------------------------------------------------------------------------------------


def kill(worker: Worker, _chance: random.Random) -> None:
    """End it at once, as a system without memory does."""
    worker.process.send_signal(signal.SIGKILL)


def suspend(worker: Worker, chance: random.Random) -> None:
    """Stand still for a moment; then it has to go on as if nothing had been."""
    worker.process.send_signal(signal.SIGSTOP)
    time.sleep(chance.uniform(0.05, 0.8))
    worker.process.send_signal(signal.SIGCONT)


def suspend_and_kill(worker: Worker, _chance: random.Random) -> None:
    """End it while it stands still, as a person ends what hangs."""
    worker.process.send_signal(signal.SIGSTOP)
    worker.process.send_signal(signal.SIGKILL)


def terminate(worker: Worker, _chance: random.Random) -> None:
    """Ask it to end, as a system does that is shut down."""
    worker.process.send_signal(signal.SIGTERM)


def fill_disk(worker: Worker, chance: random.Random) -> None:
    """Let no file grow beyond a random size, which a checkpoint may or may not fit into."""
    checkpoint = worker.run.last_checkpoint
    size = checkpoint.stat().st_size if checkpoint.exists() else 500_000
    limit = chance.randrange(int(1.2 * size))
    _, hard = resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE, (limit, hard))


def lose_parent(worker: Worker, _chance: random.Random) -> None:
    """Close all pipes, as the end of whoever started it would."""
    worker.close_stdout()
    worker.close_stdin()


def lose_reader(worker: Worker, chance: random.Random) -> None:
    """Close the pipe of events; the file has to get them all the same."""
    worker.close_stdout()
    time.sleep(chance.uniform(0.1, 1.0))
    worker.close_stdin()


def detach(worker: Worker, chance: random.Random) -> None:
    """Leave it alone for a while, then have it stopped by mail or killed by its number."""
    worker.send(Detach())
    worker.close_stdout()
    worker.close_stdin()
    time.sleep(chance.uniform(0.1, 1.5))
    holder = lock.holder(worker.run.lock_path)
    if holder is None:
        return  # it has ended already
    if chance.random() < 0.5:
        post(worker.run, Stop())
    else:
        holder.kill()


Injury = Callable[[Worker, random.Random], None]

INJURIES: tuple[Injury, ...] = (
    kill,
    suspend,
    suspend_and_kill,
    terminate,
    fill_disk,
    lose_parent,
    lose_reader,
    detach,
)


# -- what must hold ------------------------------------------------------------------------------


def losses(run: Run) -> dict[int, float]:
    """Every loss of a run by its step."""
    found: dict[int, float] = {}
    for event in run.events():
        if isinstance(event, Step):
            first = event.step - len(event.losses) + 1
            found.update(enumerate(event.losses, first))
    return found


def figures(run: Run) -> list[tuple[float, ...]]:
    """What each epoch learned."""
    return [
        (event.epoch, event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
        for event in run.events()
        if isinstance(event, Epoch)
    ]


def left_behind(home: Path) -> list[int]:
    """The processes that live and were begun by these runs, by a word in their environment."""
    token = f"{TOKEN}={home}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                if token in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
            except OSError:
                continue  # it has ended, or is another user's
    return found


def trouble_after(run: Run, worker: Worker, home: Path) -> list[str]:
    """What is not as it must be once an injured process has ended."""
    found = []
    if alive := left_behind(home):
        found.append(f"processes are left: {alive}")
    if lock.is_held(run.lock_path):
        found.append("the run is still locked")
    if run.last_checkpoint.exists():
        try:
            torch.load(run.last_checkpoint, map_location="cpu", weights_only=True)
        except Exception as error:  # whatever is wrong with it, it is broken
            found.append(f"the checkpoint is broken: {error}")
    parts = list(run.last_checkpoint.parent.glob("*.part"))
    if parts and worker.process.returncode == 0:
        found.append(f"half a file is left: {parts[0].name}")
    for event in worker.events:
        if isinstance(event, Failed) and not event.message.startswith("The disk is full"):
            found.append(f"it failed otherwise: {event.message}")
    return found


def trouble_of(run: Run, whole: Run) -> list[str]:
    """Where a run that was hurt differs from the undisturbed one."""
    found = []
    mine, theirs = losses(run), losses(whole)
    if mine != theirs:
        apart = sorted(set(theirs) ^ set(mine)) or [s for s in theirs if mine[s] != theirs[s]]
        found.append(f"losses differ at {len(apart)} of {len(theirs)} steps, first {apart[0]}")
    if figures(run) != figures(whole):
        found.append("figures of epochs differ")
    return found


# -- the whole -----------------------------------------------------------------------------------


def make(home: Path) -> Run:
    """Make a run of LeNet-5."""
    network = build("lenet5")
    source = generate(network, check(network), name="lenet5")
    return create_run(
        home / "runs",
        network="lenet5",
        settings=parse_settings(SETTINGS),
        model_source=source.text,
        layers=source.layers(),
        project=project.dumps(Project({"lenet5": network})),
    )


def is_complete(run: Run) -> bool:
    """Whether a run has come to its end."""
    return run.summary().state == "finished"


def hurt_once(
    run: Run, home: Path, chance: random.Random, injuries: Sequence[Injury]
) -> tuple[str, list[str], float]:
    """Start or resume a run, hurt it once; gives the injury's name, what is wrong, the moment."""
    injury = chance.choice(injuries)
    worker = Worker(run, home)
    if chance.random() < 0.85:  # else it is hurt while it starts
        worker.began.wait(PATIENCE)
    moment = chance.uniform(0, LONGEST)
    worker.ended.wait(moment)
    wrong = []
    if worker.process.poll() is None:
        with contextlib.suppress(BrokenPipeError):  # it ended in that very moment
            injury(worker, chance)
    try:
        worker.wait_for_end()
    except subprocess.TimeoutExpired:
        wrong.append("the process does not end")
        worker.process.kill()
        worker.process.wait()
    return injury.__name__, wrong + trouble_after(run, worker, home), moment


def main() -> int:
    """Carry out the injuries; return 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=math.inf, help="fewer, if these are over")
    parser.add_argument("--seed", type=int, default=0)
    names = [injury.__name__ for injury in INJURIES]
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="INJURY")
    asked = parser.parse_args()
    injuries = [injury for injury in INJURIES if injury.__name__ in asked.only]
    chance = random.Random(asked.seed)
    wrong: list[str] = []
    kinds: Counter[str] = Counter()
    compared = steps = 0
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        whole = make(home)
        Worker(whole, home).wait_for_end()
        if not is_complete(whole):
            print("the run that nothing disturbs did not come to its end")
            return 1
        print(f"undisturbed: {len(losses(whole))} losses, {len(figures(whole))} epochs", flush=True)
        run = make(home)
        ends = time.monotonic() + 60 * asked.minutes
        for number in range(1, asked.count + 1):
            name, trouble, moment = hurt_once(run, home, chance, injuries)
            kinds[name] += 1
            summary = run.summary()
            line = f"{number:4} {name:17} after {moment:4.1f} s: {summary.state}"
            print(f"{line}, step {summary.step}", *trouble, sep="  ", flush=True)
            wrong += trouble
            is_last = number == asked.count or time.monotonic() > ends
            if is_complete(run) or is_last:
                while not is_complete(run):
                    Worker(run, home).wait_for_end()
                trouble = trouble_of(run, whole)
                print(
                    f"     complete: {', '.join(trouble) or 'as the undisturbed one'}", flush=True
                )
                wrong += trouble
                compared += 1
                steps += len(losses(run))
                run = make(home)
            if is_last:
                break
    told = ", ".join(f"{count} {name}" for name, count in sorted(kinds.items()))
    print(f"{kinds.total()} injuries ({told}); {compared} runs of {steps:,} losses compared;")
    print(f"{len(wrong)} things wrong" + "".join(f"\n  {each}" for each in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
