"""A run on a machine that ssh reaches; a local command stands in for ssh and its machine."""

import contextlib
import os
import shlex
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from training.errors import RunError, SettingsError
from training.events import EventLog
from training.messages import Checkpoint, Done, Epoch, Failed, Started, Stop, Stopped, Train
from training.processes.client import WORKER, resuming
from training.processes.control import Control
from training.processes.host_line import connection_command, work_on_host
from training.runs import Run, on_machines, open_run
from training.settings import parse_settings
from training.watching.predictions import PredictionFiles

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]

STAND_IN = '''"""Stands in for ssh: does the command here, at the end of a line that can be cut."""

import os
import subprocess
import sys
import threading

assert "BatchMode=yes" in sys.argv, sys.argv
assert sys.argv[-2] == "me@gpu-box", sys.argv
print("Welcome to this machine!", flush=True)
there = subprocess.Popen(
    ["sh", "-c", sys.argv[-1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd="/"
)


def carry(source, target):
    while part := os.read(source.fileno(), 65536):
        target.write(part)
        target.flush()
    target.close()


threading.Thread(target=carry, args=(sys.stdin, there.stdin), daemon=True).start()
carry(there.stdout, sys.stdout.buffer)
os._exit(there.wait())
'''

pytestmark = pytest.mark.skipif(
    not Path("/proc").exists(), reason="needs a shell, and processes as Linux shows them"
)


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What stands in for ssh from now on."""
    script = tmp_path / "ssh.py"
    script.write_text(STAND_IN)
    command = shlex.join((sys.executable, str(script)))
    monkeypatch.setenv("STRIDE_SSH", command)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return command


def test_a_run_on_a_host_is_whole_at_home_and_goes_on_after_a_lost_line(
    make_run: MakeRun, worker: Any, stand_in: str, losses: Losses
) -> None:
    whole = make_run(checkpoint_every_steps=17)
    run = make_run(checkpoint_every_steps=17, host="me@gpu-box", host_python=sys.executable)
    here = worker()
    assert isinstance(here.train(whole).last(), Done)

    process = worker(*WORKER).train(run)
    started = process.until(Started)
    assert started.run == str(run.path), "events tell the folder at home"
    process.until(Checkpoint, lambda event: event.step == 34)
    os.kill(_child_of(process.process.pid), signal.SIGKILL)
    failed = process.last()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("The line to me@gpu-box was lost")
    assert failed.remedy.startswith(f"Resume the run {run.name}: it goes on from step ")
    assert run.last_checkpoint.exists() and (run.path / "split.json").exists()

    process.send(resuming(open_run(run.path)))
    assert process.until(Started).step >= 34
    process.until(Epoch, lambda event: event.epoch == 1)
    process.send(Stop())
    stopped = process.last()
    assert isinstance(stopped, Stopped)
    assert PredictionFiles(run.path).epochs() == [1]

    here.send(resuming(on_machines(run, {"host": ""})))
    assert here.until(Started).step == stopped.step
    assert isinstance(here.last(), Done)
    assert losses(run) == losses(whole)
    assert run.best_checkpoint.exists()
    assert open_run(run.path).settings.host == "me@gpu-box", "the run's settings are as they were"


def test_what_is_wrong_with_a_host_is_one_sentence(
    make_run: MakeRun, stand_in: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(**settings: object) -> RunError:
        run = make_run(**settings)
        with pytest.raises(RunError) as raised:
            work_on_host(Train(run=str(run.path)), run, EventLog(None, None), Control())
        return raised.value

    error = told(host="me@gpu-box", host_python="/no/such/python")
    assert error.message.startswith("Python on me@gpu-box cannot train: ")
    assert "/no/such/python" in error.message
    assert "set host_python to a Python that has them" in error.remedy

    monkeypatch.setenv("STRIDE_SSH", "sh -c 'echo no route >&2; exit 255'")
    error = told(host="gpu-box")
    assert error.message == "gpu-box cannot be reached by ssh: no route."
    assert error.remedy == "See that `ssh gpu-box true` works in a terminal and asks nothing."


def test_a_connection_asks_nothing_and_takes_no_option_for_a_host() -> None:
    settings = parse_settings({"host": "me@gpu-box"})
    command = connection_command(settings, {})
    assert command[:2] == ["ssh", "-T"]
    assert command[-2] == "me@gpu-box"
    assert command[-1].startswith("python3 -c ")
    assert connection_command(settings, {"STRIDE_SSH": "ssh -p 22"})[:3] == ["ssh", "-p", "22"]
    with pytest.raises(SettingsError, match="host cannot be '-oProxyCommand=x'"):
        parse_settings({"host": "-oProxyCommand=x"})


def _child_of(parent: int) -> int:
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == parent:
                return int(folder.name)
    raise AssertionError("the process has no child")
