"""What curves say at one place, as one line of text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.plots.plot_menu import Showing
from designer.plots.plot_view import nearest
from designer.session.run_progress import duration
from training.messages import Epoch
from training.records.run_curves import Curves, smoothed


def readout(
    curves: Curves, showing: Showing, x: float, signs: tuple[str, str] = ("", "")
) -> tuple[float | None, list[str]]:
    """Return the place nearest to x where something is known, and what is known there.

    As rich text, said in several ways, each shorter than the one before. `signs` stand before what
    an epoch gave in training and in validation.
    """
    places = curves.places(showing.across)
    index = nearest(places, x)
    if index is None:
        return None, []
    last = curves.losses[max(index + 1 - showing.window, 0) : index + 1]
    loss = f"{float(smoothed(last, showing.window)[-1]):.4g}"
    where = _tr("step {}").format(f"{index + 1:,}")
    if showing.across == "time":
        where = f"{duration(float(places[index]))}, {where}"
    rate = f"{curves.learning_rates[index]:.3g}"
    steps = [
        f"<b>{where}</b> " + _tr("loss {}, rate {}").format(loss, rate),
        f"<b>{where}</b> " + _tr("loss {}").format(loss),
        f"<b>{where}</b> {loss}",
    ]
    ends = nearest(curves.epoch_places(showing.across), x)
    if ends is not None:
        epoch = _of_epoch(curves.epochs[ends], signs)
        steps = [*(f"{step} &nbsp; {epoch}" for step in steps), epoch]
    return float(places[index]), steps


def _of_epoch(epoch: Epoch, signs: tuple[str, str]) -> str:
    which = _tr("epoch {}").format(epoch.epoch)
    train, val = signs
    return (
        f"<b>{which}</b> {train}{epoch.train_loss:.4f}, {in_percent(epoch.train_accuracy)} "
        f"{val}{epoch.val_loss:.4f}, {in_percent(epoch.val_accuracy)}"
    )


def in_percent(share: float) -> str:
    """Return a share as the window writes it: 98.20 %."""
    return f"{100 * share:.2f} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plots", text)
