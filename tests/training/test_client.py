"""The plain-pipe client: events in, commands out, and an unexpected end as a sentence."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from training.messages import Checkpoint, Done, Failed, Paused, Started, Step, Stopped
from training.processes.client import TrainingProcess, describe_exit
from training.runs import Run

MakeRun = Callable[..., Run]


def test_a_run_can_be_followed_to_its_end(make_run: MakeRun) -> None:
    run = make_run(epochs=1)
    with TrainingProcess(run) as process:
        events = list(process.events())
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Done)
    assert run.summary().state == "finished"


def test_a_run_can_be_paused_and_stopped_and_resumed(make_run: MakeRun) -> None:
    run = make_run(epochs=2)
    with TrainingProcess(run) as process:
        process.pause()
        for event in process.events():
            if isinstance(event, Paused):
                process.stop()
        assert isinstance(event, Stopped)
    with TrainingProcess(run, resume=True) as process:
        assert isinstance(list(process.events())[-1], Done)


def test_a_killed_process_is_a_sentence_with_the_step_to_resume_from(make_run: MakeRun) -> None:
    run = make_run(epochs=10_000)
    with TrainingProcess(run) as process:
        for event in process.events():
            if isinstance(event, Checkpoint):
                os.kill(process.pid, signal.SIGKILL)
    assert isinstance(event, Failed)
    assert event.message.startswith("The training process was killed (signal 9)")
    assert f"Resume the run {run.name}: it goes on from step " in event.remedy
    assert run.summary().state == "interrupted"
    assert run.summary().resumable


def test_leaving_early_saves_the_run(make_run: MakeRun) -> None:
    run = make_run(epochs=10_000)
    with TrainingProcess(run) as process:
        for event in process.events():
            if isinstance(event, Step):
                break
    assert run.summary().state == "stopped"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another thing there")
def test_ctrl_c_saves_and_stops(make_run: MakeRun) -> None:
    """A real SIGINT to the whole group, as a terminal sends it."""
    run = make_run(epochs=10_000)
    code = (
        "import sys; from training.runs import open_run; "
        "from training.processes.client import TrainingProcess\n"
        "with TrainingProcess(open_run(sys.argv[1])) as process:\n"
        "    for event in process.events():\n"
        "        print(event.event, flush=True)\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code, str(run.path)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdout is not None
    with program.stdout:
        for line in program.stdout:
            if line == "step\n":
                os.killpg(program.pid, signal.SIGINT)
                break
        rest = program.stdout.read().split()
    assert program.wait() == 0
    assert rest[-1] == "stopped"
    assert run.summary().state == "stopped"


@pytest.mark.parametrize(
    ("code", "killed_by", "sentence"),
    [
        (
            None,
            9,
            "was killed (signal 9), by a person or because memory ran out: then a smaller batch "
            "size helps.",
        ),
        (None, 11, "crashed in native code (signal 11, segmentation fault)."),
        (None, 6, "gave up in native code (signal 6, SIGABRT)."),
        (None, 1, "was ended by signal 1 (SIGHUP)."),
        (1, None, "ended with an error (exit code 1)."),
        (0, None, "ended before the run was complete."),
        (None, None, "ended, and the system does not say why."),
    ],
)
def test_every_end_is_a_sentence(code: int | None, killed_by: int | None, sentence: str) -> None:
    assert describe_exit(code, killed_by) == f"The training process {sentence}"
