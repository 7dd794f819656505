"""How the learning rate changes over a run: pure functions of the step, so nothing to save."""

from __future__ import annotations

import math

from training.settings import TrainingSettings


def lr_share(settings: TrainingSettings, step: int, steps_per_epoch: int) -> float:
    """What the learning rate is multiplied by in this step, counted from 0 over the whole run.

    A warm-up rises in a line (Goyal et al. 2017, section 2.2); the schedule has the rest of the
    run. What plateau does depends on the validation loss: the loop lowers the rate itself.
    """
    warmup = round(settings.warmup_epochs * steps_per_epoch)
    if step < warmup:
        return (step + 1) / warmup
    done = (step - warmup) / (settings.epochs * steps_per_epoch - warmup)
    match settings.schedule:
        case "cosine":
            return (1 + math.cos(math.pi * done)) / 2
        case "one-cycle":
            if done < 0.2:
                return 0.1 + 0.9 * done / 0.2
            return (1 + math.cos(math.pi * (done - 0.2) / 0.8)) / 2
        case "step":
            drops = (step - warmup) // (settings.lr_drop_epochs * steps_per_epoch)
            return float(settings.lr_drop**drops)
        case "constant" | "plateau":
            return 1.0


def lower_rate(lr: float) -> float:
    """A learning rate to try where this one was too high: a tenth, to the digits that are told."""
    return float(f"{lr / 10:g}")
