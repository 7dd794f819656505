"""Several processes that train together: the same losses as one, and what becomes of their deaths.

Real processes, which meet through gloo on the CPU.
"""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from training.events import EventLog
from training.messages import (
    Checkpoint,
    Continue,
    Done,
    Epoch,
    Failed,
    LearningRate,
    Pause,
    Paused,
    Resume,
    SetLearningRate,
    Started,
    Stop,
    Stopped,
    Train,
)
from training.processes.control import Control
from training.processes.rank_processes import train_on_ranks
from training.processes.team import Place, deal
from training.runs import Run

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not torch.distributed.is_available() or (os.cpu_count() or 1) < 2,
    reason="needs torch.distributed and two cores",
)
needs_proc = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="looks for processes as Linux shows them"
)


@pytest.fixture
def plain(small_source: str) -> str:
    """The small network without what is drawn or normalised by each process for itself."""
    source = small_source.replace("            nn.BatchNorm2d(6),\n", "")
    source = source.replace("nn.Dropout(0.1), ", "")
    assert "BatchNorm" not in source and "Dropout" not in source
    return source


def test_two_processes_learn_what_one_does_and_either_goes_on_for_the_other(
    make_run: MakeRun, worker: Any, losses: Losses, plain: str
) -> None:
    """Batches that cannot be halved, weighted classes, several batches an update, commands."""
    settings: dict[str, Any] = {
        "batch_size": 53,
        "class_weights": "balanced",
        "accumulate": 3,
        "clip_norm": 1.0,
        "ema_decay": 0.9,
        "checkpoint_every_steps": 20,
    }
    one = make_run(source=plain, **settings)
    two = make_run(source=plain, **settings, devices=2)
    process = worker()
    for run in (one, two):
        process.send(Train(run=str(run.path)), SetLearningRate(lr=0.05), Pause(), Continue())
        if run is two:
            process.until(Checkpoint, lambda event: event.step == 20)
            process.send(Stop())
        assert isinstance(process.last(), Stopped if run is two else Done)
    stopped = two.summary()
    assert stopped.state == "stopped" and stopped.step < 152
    process.send(Resume(run=str(two.path), devices=1))
    assert isinstance(process.last(), Done)

    events = list(two.events())
    assert events[0].device_name.startswith("2 × ")  # type: ignore[union-attr]
    lr = next(event for event in events if isinstance(event, LearningRate))
    paused = next(event for event in events if isinstance(event, Paused))
    assert (lr.step, paused.step) == (1, 1), "all obey after the first step"
    assert len(losses(two)) == 152
    assert losses(two) == pytest.approx(losses(one), rel=1e-5)
    for ours, theirs in zip(_epochs(two), _epochs(one), strict=True):
        assert ours.train_loss == pytest.approx(theirs.train_loss, rel=1e-5)
        assert ours.val_loss == pytest.approx(theirs.val_loss, rel=1e-3)
        assert (ours.train_accuracy, ours.val_accuracy) == (
            theirs.train_accuracy,
            theirs.val_accuracy,
        )


def _epochs(run: Run) -> list[Epoch]:
    return [event for event in run.events() if isinstance(event, Epoch)]


@needs_proc
def test_a_killed_process_is_told_leaves_no_other_behind_and_the_run_goes_on_exactly(
    make_run: MakeRun, worker: Any, losses: Losses
) -> None:
    """With dropout and batch norm, whose state each process has for itself."""
    run = make_run(devices=2, accumulate=3, checkpoint_every_steps=17)
    process = worker().train(run)
    process.until(Checkpoint, lambda event: event.step == 34)
    early = run.last_checkpoint.read_bytes()
    process.until(Checkpoint, lambda event: event.step == 68)
    ranks = _ranks(process.process.pid)
    assert sorted(ranks) == [0, 1]
    os.kill(ranks[1], signal.SIGKILL)
    failed = process.last()
    assert isinstance(failed, Failed)
    assert failed.message == (
        "Training process 2 of 2 was killed (signal 9), by a person or because memory ran out: "
        "then a smaller batch size helps."
    )
    assert failed.remedy.startswith(f"Resume the run {run.name}: it goes on from step ")
    assert not any(_is_alive(pid) for pid in ranks.values())
    assert run.summary().state == "failed" and run.summary().resumable

    before = losses(run)
    run.last_checkpoint.write_bytes(early)  # as if the death had come half an epoch earlier
    process.resume(run)
    assert process.until(Started).step == 34, "in the middle of an update"
    process.until(Epoch)
    watched = [os.pidfd_open(pid) for pid in _ranks(process.process.pid).values()]
    assert len(watched) == 2
    process.kill()
    for descriptor in watched:
        ended, _, _ = select.select([descriptor], [], [], 60)
        os.close(descriptor)
        assert ended, "a process outlives the one that started it"
    assert run.summary().state == "stopped", "the first process saved the run"
    assert len(before) >= 68
    assert losses(run)[: len(before)] == before


def _ranks(parent: int) -> dict[int, int]:
    """The processes of a team by their rank."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == parent:
                variables = (folder / "environ").read_bytes().split(b"\0")
                rank = next((v[5:] for v in variables if v.startswith(b"RANK=")), None)
                if rank is not None:
                    found[int(rank)] = int(folder.name)
    return found


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_one_process_alone_cannot_do_is_told_in_its_words(
    make_run: MakeRun, worker: Any, small_source: str
) -> None:
    """The other one only sees that the connection is gone."""
    source = small_source.replace(
        "        x = self.features(image)",
        '        import os\n        if self.training and os.environ.get("RANK") == "1":\n'
        "            torch.empty(10**15)\n        x = self.features(image)",
    )
    layers = {"lines": {"25": "block"}}
    failed = worker().train(make_run(source=source, layers=layers, devices=2)).last()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("The device ran out of memory")
    assert failed.remedy == "Use a smaller batch size, such as 25."


def test_more_devices_than_there_are_is_told(make_run: MakeRun, worker: Any) -> None:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert cores is not None
    failed = worker().train(make_run(devices=cores + 1, batch_size=1000)).last()
    assert isinstance(failed, Failed)
    assert failed.message == (
        f"{cores + 1} devices are asked for, but this machine has {cores} cores."
    )
    assert failed.remedy == f"Set devices to {cores} or less."


def test_machines_find_each_other_as_torchrun_has_it(
    make_run: MakeRun,
    worker: Any,
    losses: Losses,
    plain: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two machines that are both this one; the second has nothing of the run but the address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")
    monkeypatch.setenv("MASTER_PORT", str(port))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    command = [sys.executable, str(ROOT / "main.py"), "train", "lenet5", "--nodes", "2"]
    second = subprocess.Popen(
        command, env={**os.environ, "NODE_RANK": "1"}, stderr=subprocess.PIPE, text=True
    )
    run = make_run(source=plain, epochs=1, nodes=2)
    train_on_ranks(run, EventLog(None, None), Control(), resume=False)
    _, said = second.communicate(timeout=60)
    assert second.returncode == 0, said
    assert "This is machine 2 of 2." in said

    alone = make_run(source=plain, epochs=1)
    assert isinstance(worker().train(alone).last(), Done)
    assert losses(run) == pytest.approx(losses(alone), rel=1e-5)
    assert _epochs(run)[0].val_loss == pytest.approx(_epochs(alone)[0].val_loss, rel=1e-5)
    assert _epochs(run)[0].val_accuracy == _epochs(alone)[0].val_accuracy


@pytest.mark.parametrize("images", [100, 101, 99])
def test_a_batch_is_dealt_out_whole(images: int) -> None:
    order = torch.randperm(images)
    labels = torch.arange(images) % 3
    importance = torch.tensor([1.0, 2.0, 5.0])
    shares = [deal(order, 14, Place(rank, 4, rank, 4), importance, labels) for rank in range(4)]
    assert [share.batch_size for share in shares] == [4, 4, 3, 3]
    for index, batch in enumerate(order.split(14)):
        dealt, weighted = [], 0.0
        for share in shares:
            mine = share.order.split(share.batch_size)[index]
            counted = mine[: share.counts[index]]
            dealt += counted.tolist()
            weights = importance[labels[mine]]
            mean = float((weights * mine).sum() / weights.sum())
            weighted += mean * share.weights[index] / 4
        assert sorted(dealt) == sorted(batch.tolist())
        weights = importance[labels[batch]]
        assert weighted == pytest.approx(float((weights * batch).sum() / weights.sum()))
