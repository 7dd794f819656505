"""A run in the terminal: a bar while it goes, a line an epoch, and the end in words."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn
from rich.text import Text

from cli.run_silence import SilenceWatch
from training.errors import RunError
from training.messages import (
    Done,
    Epoch,
    Event,
    Failed,
    Layers,
    LearningRate,
    Started,
    Step,
    Stopped,
)
from training.records.time_left import TimeLeft
from training.runs import open_run
from training.watching.layer_findings import LayerFindings
from training.watching.layer_history import LayerHistory


class _Left(ProgressColumn):
    """The time that is left, reckoned from the events."""

    def __init__(self, left: TimeLeft) -> None:
        super().__init__()
        self._left = left

    def render(self, task: Task) -> Text:
        """Write it as 1:02:03; dashes as long as it is not known."""
        seconds = None if task.finished else self._left.seconds()
        if seconds is None:
            return Text("0:00:00" if task.finished else "-:--:--", style="progress.remaining")
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return Text(f"{hours}:{minutes:02}:{rest:02}", style="progress.remaining")


def show_progress(events: Iterable[Event], console: Console) -> int:
    """Show a run's events as they come; return 0 if it is complete or was stopped, else 2."""
    left = TimeLeft()
    progress = Progress(
        TextColumn("epoch {task.fields[epoch]:>3}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("loss {task.fields[loss]}  {task.fields[speed]} images/s"),
        _Left(left),
        console=console,
        transient=not console.is_terminal,  # what is kept of the output has no use for a bar
    )
    code = 2
    watched, judge, told = LayerHistory(), LayerFindings(), set[tuple[str, str]]()
    silence = SilenceWatch(
        lambda said: console.print(said, highlight=False, markup=False, soft_wrap=True)
    )
    with progress, closing(silence):
        bar = progress.add_task("", total=None, epoch=1, loss="…", speed="…")
        for event in events:
            left.take(event)
            silence.take(event)
            match event:
                case Started():
                    progress.update(bar, total=event.epochs * event.steps_per_epoch)
                    progress.update(bar, completed=event.step)
                    console.print(_begin(event), highlight=False)
                    if event.unfit:
                        console.print(event.unfit, highlight=False, markup=False, soft_wrap=True)
                case Step():
                    loss, speed = f"{event.loss:.4f}", f"{event.images_per_second:,.0f}"
                    progress.update(
                        bar, completed=event.step, epoch=event.epoch, loss=loss, speed=speed
                    )
                case Layers():
                    watched.take(event)
                    for finding in judge.follow(watched):
                        if finding.key not in told:
                            told.add(finding.key)
                            console.print(
                                f"step {event.step:,}: {finding.message} {finding.remedy}",
                                highlight=False,
                                markup=False,
                                soft_wrap=True,
                            )
                case Epoch():
                    progress.update(bar, completed=event.step, epoch=event.epoch)
                    console.print(
                        f"epoch {event.epoch:>3}  loss {event.train_loss:.4f}, "
                        f"val {event.val_loss:.4f}  accuracy {event.train_accuracy:.2%}, "
                        f"val [bold]{event.val_accuracy:.2%}[/]  {event.seconds:.1f} s",
                        highlight=False,
                    )
                case LearningRate():
                    console.print(
                        f"learning rate {event.lr:g} from step {event.step:,} on", highlight=False
                    )
                case Done():
                    if event.reason:
                        console.print(f"Stopped early. {event.reason}", highlight=False)
                    if event.test_accuracy is not None:
                        console.print(
                            f"On the images that only test: loss {event.test_loss:.4f}   "
                            f"accuracy [bold]{event.test_accuracy:.2%}[/]",
                            highlight=False,
                        )
                    if mistakes := _mistakes(event.run):
                        console.print(mistakes, highlight=False, markup=False, soft_wrap=True)
                    console.print(
                        f"Best: {event.best_val_accuracy:.2%} at epoch {event.best_epoch}. "
                        f"The run is in {event.run}",
                        highlight=False,
                        soft_wrap=True,
                    )
                    code = 0
                case Stopped():
                    console.print(
                        f"Stopped at step {event.step:,}. Go on with: train --resume {event.run}",
                        highlight=False,
                        soft_wrap=True,
                    )
                    code = 0
                case Failed():
                    progress.stop()
                    named = not event.layer or event.layer in event.message
                    where = "" if named else f" It is in {event.layer}."
                    Console(stderr=True).print(
                        f"{event.message}{where} {event.remedy}",
                        highlight=False,
                        markup=False,
                        soft_wrap=True,
                    )
    return code


def _begin(started: Started) -> str:
    """Return what a run begins with; an older Stride did not tell where the images are kept."""
    text = (
        f"{started.parameters:,} parameters on {started.device_name or started.device}; "
        f"{started.train_images:,} images to learn from, {started.val_images:,} to validate."
    )
    kept = started.storage
    return f"{text} {kept[:1].upper()}{kept[1:]}." if kept else text


def _mistakes(folder: str) -> str:
    """Return the most frequent mistakes after the last epoch in one line, if they were kept."""
    from training.watching.confusion import read_confusion

    try:
        return read_confusion(open_run(folder))[0].sentence()
    except RunError:
        return ""
