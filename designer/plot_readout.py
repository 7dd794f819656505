"""What curves say at one place, as text beside the pointer."""

from __future__ import annotations

import math

from designer.plot_menu import Showing
from designer.plot_view import nearest
from designer.run_progress import duration
from training.run_curves import Curves, smoothed


def place_text(curves: Curves, showing: Showing, step: int) -> str:
    """Return where a step stands, in the unit of the horizontal axis."""
    epoch = (step - 1) // curves.steps_per_epoch + 1
    if showing.across == "time":
        seconds = float(curves.places("time")[step - 1]) if step <= curves.count else math.nan
        return duration(seconds) if math.isfinite(seconds) else "–"
    return f"epoch {epoch}, step {step:,}"


def readout(curves: Curves, showing: Showing, x: float, *, loss: bool) -> tuple[float | None, str]:
    """Return the place nearest to x where something is known, and what is known there."""
    places = curves.places(showing.across)
    index = nearest(places, x)
    if index is None:
        return None, ""
    parts = [f"<b>{place_text(curves, showing, index + 1)}</b>"]
    if loss:
        last = curves.losses[max(index + 1 - showing.window, 0) : index + 1]
        value = float(smoothed(last, showing.window)[-1])
        parts.append(f"loss {value:.4g} · rate {curves.learning_rates[index]:.3g}")
    ends = curves.epoch_places(showing.across)
    nearby = nearest(ends, x)
    if nearby is not None:
        epoch = curves.epochs[nearby]
        kind = "loss" if loss else "accuracy"
        one, other = getattr(epoch, f"train_{kind}"), getattr(epoch, f"val_{kind}")
        form = "{:.4f}" if loss else "{:.2%}"
        figures = f"{form.format(one)} train, {form.format(other)} validation"
        parts.append(f"epoch {epoch.epoch}: {figures}")
    return float(places[index]), "<br>".join(parts)
