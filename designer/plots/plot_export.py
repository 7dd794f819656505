"""Curves as files: the plots as PNG or SVG, their figures as CSV."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.look.theme import current
from designer.plots.plot_view import PlotView
from graph import ProjectError
from graph.project import write_whole
from training.records.run_curves import Curves

SCALE = 2
"""Pixels of a PNG for one of the screen, sharp enough to print."""
LEAST = QSize(480, 300)
"""The size of a plot in a picture, where it has less room in the window."""
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
    form: str, views: Sequence[PlotView], curves: Mapping[str, Curves], parent: QWidget
) -> Path | None:
    """Ask for a file and write it; None if nobody named one, ProjectError if it cannot be."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, _tr("Export the curves"), str(Path.home() / f"curves.{form}"), f"{form} (*.{form})"
    )
    if not chosen:
        return None
    path = Path(chosen)
    if form == "csv":
        write_whole(path, as_csv(curves))
    else:
        write_picture(views, path, form)
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


def write_picture(views: Sequence[PlotView], path: Path, form: str) -> None:
    """Write plots side by side, in the colours of the theme; ProjectError if it cannot be."""
    each = LEAST
    for view in views:
        each = each.expandedTo(view.size())
    whole = QSize(each.width() * len(views), each.height())
    if form == "png":
        image = QImage(whole * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor(current().colours.panel))
        _paint(views, each, QPainter(image))
        if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
            raise _refused(path)
        return
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(whole)
    generator.setViewBox(QRect(QPoint(), whole))
    generator.setTitle(_tr("Curves"))
    painter = QPainter()
    if not painter.begin(generator):
        raise _refused(path)
    painter.fillRect(QRect(QPoint(), whole), QColor(current().colours.panel))
    _paint(views, each, painter)


def _paint(views: Sequence[PlotView], size: QSize, painter: QPainter) -> None:
    """Paint each plot as it would be seen at this size."""
    for place, view in enumerate(views):
        before = view.size()
        view.resize(size)
        target = QRectF(QPointF(place * size.width(), 0), QSizeF(size))
        view.render(painter, target, view.viewport().rect())
        view.resize(before)
    painter.end()


def _refused(path: Path) -> ProjectError:
    return ProjectError(f"{path} cannot be written. Choose another folder, or free some space.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlotExport", text)
