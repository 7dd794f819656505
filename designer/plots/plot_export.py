"""Curves as files: the plots as PNG or SVG, their figures as CSV."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from designer.file_to_write import file_to_write
from designer.plots.plot_picture import Key, write_picture
from designer.plots.plot_view import PlotView
from graph.project import write_whole
from training.records.run_curves import Curves

EPOCH_FIGURES = ("train_loss", "val_loss", "train_accuracy", "val_accuracy")
GAUGED = ("memory_megabytes", "load")
HEAD = (
    "run",
    "epoch",
    "step",
    "seconds",
    "loss",
    "lr",
    "images_per_second",
    *EPOCH_FIGURES,
    *GAUGED,
)


def export_plots(
    form: str,
    views: Sequence[PlotView],
    keys: Sequence[Key],
    curves: Mapping[str, Curves],
    parent: QWidget,
) -> Path | None:
    """Ask for a file and write it; None if nobody named one, ProjectError if it cannot be."""
    proposed = Path.home() / f"curves.{form}"
    path = file_to_write(parent, _tr("Export the curves"), proposed, f"{form} (*.{form})")
    if path is None:
        return None
    if form == "csv":
        write_whole(path, as_csv(curves))
    else:
        write_picture(views, keys, path, form)
    return path


def as_csv(curves: Mapping[str, Curves]) -> str:
    """Return all figures, a row a step; those of an epoch stand in the row of its last step."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEAD)
    for name, each in curves.items():
        ends = {epoch.step: epoch for epoch in each.epochs}
        readings = zip(each.memory.tolist(), each.load.tolist(), strict=True)
        gauged = dict(zip(each.gauged_steps.tolist(), readings, strict=True))
        columns = (each.places("time"), each.losses, each.learning_rates, each.speeds)
        for step, (seconds, *figures) in enumerate(zip(*columns, strict=True), 1):
            epoch = ends.get(step)
            last = [getattr(epoch, figure) for figure in EPOCH_FIGURES] if epoch else [""] * 4
            number = (step - 1) // each.steps_per_epoch + 1
            cells = [_cell(float(value)) for value in (seconds, *figures)]
            device = [_cell(value) for value in gauged.get(step, (math.nan, math.nan))]
            writer.writerow([name, number, step, *cells, *last, *device])
    return text.getvalue()


def _cell(value: float) -> str:
    return f"{value:.9g}" if math.isfinite(value) else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlotExport", text)
