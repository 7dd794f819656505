"""The columns of the runs table: what each shows of a run, and what it is sorted by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from designer.said import said
from designer.session.run_progress import duration
from training.errors import RunError
from training.records.run_mark import Mark, read_mark
from training.runs import Run, RunSummary

STATES = {
    "new": "not started",
    "running": "running",
    "paused": "paused",
    "stopped": "stopped",
    "finished": "finished",
    "failed": "failed",
    "interrupted": "interrupted",
}
"""States of a run as the table words them."""


@dataclass(frozen=True)
class Row:
    """One run as the table holds it; `trouble` says what cannot be read of it.

    `place` is that in the queue of runs, from 1; 0 for one that does not wait. `starting` is a run
    whose process was told to begin, and has not said yet that it trains.
    """

    summary: RunSummary
    mark: Mark
    trouble: str = ""
    place: int = 0
    starting: bool = False


def row_of(run: Run) -> Row | None:
    """Read the row of a run, which takes long where there are many events; None if it is gone."""
    mark, trouble = mark_of(run)
    try:
        summary = run.summary()
    except RunError:
        return None  # its folder may not be read
    return Row(summary, mark, trouble) if run.exists else None


def mark_of(run: Run) -> tuple[Mark, str]:
    """Read the star and the note of a run, and in English what is wrong with them."""
    try:
        return read_mark(run), ""
    except RunError as error:
        return Mark(), str(error)


@dataclass(frozen=True)
class Column:
    """A column: its key and title, the text of a run, and the value that it is sorted by.

    `number` stands to the right; `shown` is whether it is there at first.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    value: Callable[[Row], object]
    number: bool = False
    shown: bool = True


def _words(key: str, title: str, text: Callable[[Row], str], *, shown: bool = True) -> Column:
    return Column(key, title, text, lambda row: text(row).casefold(), shown=shown)


def _figure(
    key: str,
    title: str,
    value: Callable[[Row], float | None],
    form: Callable[[float], str],
    *,
    shown: bool = True,
) -> Column:
    """Return a column of numbers, with a dash for those that are not known yet."""

    def text(row: Row) -> str:
        number = value(row)
        return "–" if number is None else form(number)

    return Column(key, title, text, value, number=True, shown=shown)


def _of_last(name: str) -> Callable[[Row], float | None]:
    return lambda row: getattr(row.summary.last, name, None)


def _percent(value: float) -> str:
    return f"{100 * value:.2f} %"


def _parameters(row: Row) -> float | None:
    return row.summary.started.parameters if row.summary.started else None


def _state(row: Row) -> str:
    if row.place:
        return QCoreApplication.translate("RunColumns", "queued, number {}").format(row.place)
    if row.starting:
        return QCoreApplication.translate("RunColumns", "starting")
    return said(STATES[row.summary.state])


def _device(row: Row) -> str:
    return row.summary.started.device if row.summary.started else "–"


COLUMNS = (
    Column("star", "★", lambda row: "★" if row.mark.star else "☆", lambda row: row.mark.star),
    _words("name", "Run", lambda row: row.summary.run.name),
    _words("state", "State", _state),
    _figure("accuracy", "Best acc.", lambda row: row.summary.best_val_accuracy, _percent),
    _figure("loss", "Val. loss", _of_last("val_loss"), "{:.4f}".format),
    Column(
        "epochs",
        "Epochs",
        lambda row: f"{row.summary.epoch} / {row.summary.run.settings.epochs}",
        lambda row: row.summary.epoch,
        number=True,
    ),
    _words("data", "Data", lambda row: row.summary.run.settings.data),
    _figure("lr", "Rate", lambda row: row.summary.run.settings.lr, "{:g}".format),
    _figure("time", "Time", lambda row: row.summary.seconds or None, duration),
    _words("note", "Note", lambda row: row.mark.note),
    _figure("parameters", "Parameters", _parameters, "{:,.0f}".format),
    Column(
        "date",
        "Started",
        lambda row: f"{row.summary.run.created:%Y-%m-%d %H:%M}",
        lambda row: row.summary.run.created.timestamp(),
    ),
    _words("device", "Device", _device),
    _words("network", "Network", lambda row: row.summary.run.network, shown=False),
    _words("sweep", "Sweep", lambda row: row.summary.run.sweep or "–", shown=False),
    _words("optimizer", "Optimizer", lambda row: row.summary.run.settings.optimizer, shown=False),
    _figure(
        "batch",
        "Batch",
        lambda row: row.summary.run.settings.batch_size,
        "{:g}".format,
        shown=False,
    ),
    _figure(
        "seed", "Seed", lambda row: row.summary.run.settings.seed, "{:.0f}".format, shown=False
    ),
    _figure("train_loss", "Train loss", _of_last("train_loss"), "{:.4f}".format, shown=False),
    _figure("train_accuracy", "Train accuracy", _of_last("train_accuracy"), _percent, shown=False),
)
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
