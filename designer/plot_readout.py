"""What curves say at one place, as one line of text."""

from __future__ import annotations

from designer.plot_menu import Showing
from designer.plot_view import nearest
from designer.run_progress import duration
from training.run_curves import Curves, smoothed


def readout(curves: Curves, showing: Showing, x: float) -> tuple[float | None, str]:
    """Return the place nearest to x where something is known, and what is known there."""
    places = curves.places(showing.across)
    index = nearest(places, x)
    if index is None:
        return None, ""
    last = curves.losses[max(index + 1 - showing.window, 0) : index + 1]
    loss = float(smoothed(last, showing.window)[-1])
    where = f"step {index + 1:,}"
    if showing.across == "time":
        where = f"{duration(float(places[index]))}, {where}"
    parts = [f"<b>{where}</b> loss {loss:.4g}, rate {curves.learning_rates[index]:.3g}"]
    ends = nearest(curves.epoch_places(showing.across), x)
    if ends is not None:
        epoch = curves.epochs[ends]
        parts.append(
            f"<b>epoch {epoch.epoch}</b> {epoch.train_loss:.4f} / {epoch.val_loss:.4f}, "
            f"{epoch.train_accuracy:.2%} / {epoch.val_accuracy:.2%}"
        )
    return float(places[index]), " &nbsp; ".join(parts)
