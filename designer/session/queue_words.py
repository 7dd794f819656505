"""What is said of runs that wait, and of those that begin when another ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from designer.said import in_a_row, said
from training.messages import Done, Event, Failed
from training.runs import Run

_tr = QCoreApplication.translate


def waiting_text(run: Run, before: Run | None, place: int) -> str:
    """Say what a run waits for: the run that has its device, or the one before it."""
    if before is None:
        return _tr("QueueWords", "{} waits for its turn.").format(run.name)
    if place == 1:
        return _tr("QueueWords", "{} begins when {} has ended.").format(run.name, before.name)
    text = _tr("QueueWords", "{} begins after {}; it is number {} in the queue.")
    return text.format(run.name, before.name, place)


def next_text(run: Run, ending: Event | None, begun: Sequence[Run]) -> str:
    """Say how a run ended and which begin now in its place."""
    after = ", ".join(each.name for each in begun)
    match ending:
        case Failed(message=message, remedy=remedy):
            text = _tr("QueueWords", "{} failed: {} {} The next in the queue begins: {}.")
            return text.format(run.name, said(message), said(remedy), after)
        case Done(best_val_accuracy=best):
            text = _tr("QueueWords", "{} is complete, with {} % at best. Next begins: {}.")
            return text.format(run.name, f"{100 * best:.2f}", after)
    return _tr("QueueWords", "{} was stopped. Next begins: {}.").format(run.name, after)


def queue_text(also: Sequence[tuple[Run, str]], waiting: Sequence[Run]) -> str:
    """Say what goes on beside the run that is shown, and what waits: rich text with links.

    `also` are runs with their devices; their links are their places, that of the queue is `queue`.
    """
    parts = []
    if also:
        names = (f"<a href='{n}'>{run.name}</a> ({device})" for n, (run, device) in enumerate(also))
        parts.append(_tr("QueueWords", "Also in training: {}.").format(", ".join(names)))
    if waiting:
        text = _tr("QueueWords", "Next: <a href='queue'>{}</a>.")
        if len(waiting) > 1:
            text = _tr("QueueWords", "Next: <a href='queue'>{}, and {} more</a>.")
        parts.append(text.format(waiting[0].name, len(waiting) - 1))
    return in_a_row(parts)
