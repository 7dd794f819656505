"""What curves say at one place, as one line of text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.plots.plot_menu import Showing
from designer.plots.plot_view import nearest
from designer.session.run_progress import duration
from training.records.run_curves import Curves, smoothed


def readout(
    curves: Curves, showing: Showing, x: float, signs: tuple[str, str] = ("", "")
) -> tuple[float | None, str]:
    """Return the place nearest to x where something is known, and what is known there.

    `signs` stand before what an epoch gave in training and in validation.
    """
    places = curves.places(showing.across)
    index = nearest(places, x)
    if index is None:
        return None, ""
    last = curves.losses[max(index + 1 - showing.window, 0) : index + 1]
    loss = float(smoothed(last, showing.window)[-1])
    where = _tr("step {}").format(f"{index + 1:,}")
    if showing.across == "time":
        where = f"{duration(float(places[index]))}, {where}"
    rate = curves.learning_rates[index]
    parts = [f"<b>{where}</b> " + _tr("loss {}, rate {}").format(f"{loss:.4g}", f"{rate:.3g}")]
    ends = nearest(curves.epoch_places(showing.across), x)
    if ends is not None:
        epoch = curves.epochs[ends]
        which = _tr("epoch {}").format(epoch.epoch)
        train, val = signs
        parts.append(
            f"<b>{which}</b> {train}{epoch.train_loss:.4f}, {epoch.train_accuracy:.2%} "
            f"{val}{epoch.val_loss:.4f}, {epoch.val_accuracy:.2%}"
        )
    return float(places[index]), " &nbsp; ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plots", text)
