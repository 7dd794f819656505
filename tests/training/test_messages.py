"""What is sent is what is read."""

import pytest

from training import messages
from training.errors import MessageError
from training.messages import parse_command, parse_event

EVENTS = [
    messages.Started(
        run="r",
        device="cpu",
        parameters=1,
        train_images=4000,
        val_images=1000,
        epochs=3,
        steps_per_epoch=63,
    ),
    messages.Step(
        epoch=1, step=40, loss=0.1, lr=0.05, images_per_second=7300.5, losses=(1 / 3, 0.1)
    ),
    messages.Epoch(
        epoch=1,
        step=63,
        train_loss=0.1,
        train_accuracy=0.9,
        val_loss=0.2,
        val_accuracy=0.8,
        seconds=1.5,
        images_per_second=100.0,
    ),
    messages.Checkpoint(step=63, path="c"),
    messages.Paused(epoch=1, step=2),
    messages.Resumed(epoch=1, step=2),
    messages.LearningRate(epoch=1, step=2, lr=0.1),
    messages.Failed(message="It broke.", remedy="Mend it.", layer="conv1"),
    messages.Stopped(epoch=1, step=2, run="r"),
    messages.Tried(trial="lr-find", run="r", ok=True, message="It falls.", lr=0.1),
    messages.Done(
        epochs=3,
        train_loss=0.1,
        train_accuracy=1.0,
        val_loss=0.2,
        val_accuracy=0.9,
        run="r",
        best_val_accuracy=0.9,
        best_epoch=3,
        seconds=2.0,
    ),
]
COMMANDS = [
    messages.Train(run="a b"),
    messages.Resume(run="ä"),
    messages.Try(run="r", trial="lr-find"),
    messages.Pause(),
    messages.Continue(),
    messages.Stop(),
    messages.Stop(when="epoch"),
    messages.SetLearningRate(lr=0.1),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event)
def test_events_survive_the_wire(event: messages.Event) -> None:
    assert event.line().count("\n") == 1
    assert parse_event(event.line()) == event


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.command)
def test_commands_survive_the_wire(command: messages.Command) -> None:
    assert parse_command(command.line()) == command


@pytest.mark.parametrize(
    "line",
    [
        '{"command": "set-learning-rate", "lr": 0}',
        "",
        "{}",
        "[1]",
        "no json",
        '{"command": "fly"}',
        '{"command": "train"}',
        b"\xff\xfe",
    ],
)
def test_a_bad_line_is_one_sentence(line: str | bytes) -> None:
    with pytest.raises(MessageError) as raised:
        parse_command(line)
    assert raised.value.message.startswith("This line is no command")
    assert "\n" not in str(raised.value)


def test_an_event_of_a_newer_version_is_still_read() -> None:
    line = '{"event": "paused", "epoch": 1, "step": 2, "mood": "good"}'
    assert parse_event(line) == messages.Paused(epoch=1, step=2)
