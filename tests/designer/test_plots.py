"""The plots of a training: what is read off them, what is kept in view, what is written of them."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.plots.plot_picture import in_area
from designer.plots.plots import Plots
from designer.watching.layer_map import LayerMap
from tests.designer.runs_desk import MakeRun, epoch, started, step
from training.messages import Layers
from training.records.run_curves import read_curves
from training.watching.layer_history import LayerHistory, quantity

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def plots(qtbot: QtBot, make_run: MakeRun) -> Plots:
    """The curves of a run of three epochs, as wide as beside the settings on a small screen."""
    plots = Plots()
    qtbot.addWidget(plots)
    plots.resize(560, 300)
    plots.show()
    qtbot.waitExposed(plots)
    plots.take_up(read_curves(make_run()))
    return plots


def written(plots: Plots, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    plots.export(path.suffix[1:])
    return path


def test_what_the_pointer_reads_is_not_cut_off(plots: Plots) -> None:
    for action in plots.extras.actions.values():
        action.trigger()
    plots.loss._set_zoomed(True)
    plots.grid.grab()
    plots._hover(2.0)
    text = QTextDocument()
    text.setDefaultFont(plots.legend.font())
    text.setDocumentMargin(0)
    text.setHtml(plots.legend.text())
    assert text.idealWidth() <= plots.legend.width()
    assert "step 20" in text.toPlainText()
    assert "epoch 2" in text.toPlainText() and "80.00 %" in text.toPlainText()
    assert "rate 0.03" in plots.more.text() and "images/s" in plots.more.text()
    assert "&" not in plots.more.text(), "it is no rich text"


def test_the_legend_tells_what_the_losses_are_the_mean_of(plots: Plots) -> None:
    plots.resize(900, 300)
    plots.menu._take(window=10)
    assert "mean of 10 steps" in plots.legend.text()


def test_kept_curves_stay_in_view(plots: Plots) -> None:
    plots.menu.log.setChecked(True)
    plots.pin_action.trigger()
    plots.clear(2)
    for event in (step(10, (9.0,) * 10), epoch(1, 0.95)):
        plots._take(event)
    plots.draw()
    across, up = plots.loss.getViewBox().viewRange()
    for place, (view, curve) in enumerate(plots._pins):
        x, y = view.points(curve)
        assert across[0] <= x.min() and x.max() <= across[1]
        if view is plots.loss:
            assert 10 ** up[0] <= y.min() and y.max() <= 10 ** up[1]
        assert view._symbols[curve] == "os"[place % 2], "training and validation can be told apart"


def test_many_plots_are_written_in_rows(
    plots: Plots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for action in plots.extras.actions.values():
        action.trigger()
    image = QImage(str(written(plots, tmp_path / "c.png", monkeypatch)))
    assert image.width() == 2 * 3 * 480
    assert image.height() > 2 * 2 * 300, "two rows and the legend"


def test_a_vector_picture_has_a_legend_and_looks_as_the_other_does(
    plots: Plots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The numbers of the axes stand where their values are, and the marks are no images."""
    plots.resize(1200, 500)
    plots.grid.grab()
    path = written(plots, tmp_path / "c.svg", monkeypatch)
    root = ElementTree.parse(path).getroot()
    texts = {"".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")}
    assert {"training, by epoch", "validation", "each step"} <= texts
    assert not list(root.iter(f"{SVG}image"))
    other = QImage(str(written(plots, tmp_path / "c.png", monkeypatch)))
    drawn = QImage(other.size(), QImage.Format.Format_RGB32)
    drawn.fill(theme.current().colours.panel)
    painter = QPainter(drawn)
    QSvgRenderer(str(path)).render(painter, QRectF(drawn.rect()))
    painter.end()
    for rows in (slice(0, 60), slice(-80, None)):  # the legend, and the numbers below the curves
        dark = [np.argwhere(pixels(image)[rows] < 200)[:, 1] for image in (drawn, other)]
        assert dark[0].min() == pytest.approx(dark[1].min(), abs=12)
        assert np.median(dark[0]) == pytest.approx(np.median(dark[1]), rel=0.05)


def test_curves_are_cut_off_at_the_edges_of_their_plot(
    plots: Plots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As SVG cannot be told to; and no pen is to be scaled, as few programs heed that it is not."""
    root = ElementTree.parse(written(plots, tmp_path / "c.svg", monkeypatch)).getroot()
    curves = [each for each in root.iter(f"{SVG}polyline") if each.get("points", "").count(" ") > 9]
    assert curves and not any(
        curve.get("vector-effect") == "non-scaling-stroke" for curve in curves
    )
    square = QRectF(0, 0, 10, 10)
    parts = in_area(np.array([-5.0, 5, 15, 5]), np.array([5.0, 5, 5, np.nan]), square)
    assert [[(p.x(), p.y()) for p in part] for part in parts] == [[(0, 5), (5, 5), (10, 5)]]
    assert in_area(np.array([-5.0, 15]), np.array([20.0, 30]), square) == []


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()]


def test_figures_are_written_with_the_name_of_the_run(
    plots: Plots, make_run: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run()
    for event in (started(run), step(10, (1.0,) * 10)):
        plots._take(event)
    with written(plots, tmp_path / "c.csv", monkeypatch).open() as file:
        assert {row["run"] for row in csv.DictReader(file)} == {run.name}


def test_a_name_without_an_ending_gets_one_but_never_replaces_a_file(
    plots: Plots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    plots.export("csv")
    assert [path.name for path in tmp_path.glob("mine*")] == ["mine.csv"]
    (tmp_path / "mine.csv").write_text("of another day", "utf-8")
    plots.export("csv")
    assert (tmp_path / "mine.csv").read_text("utf-8") == "of another day"
    assert (tmp_path / "mine").exists()


def test_steps_that_were_not_watched_are_left_blank(qtbot: QtBot) -> None:
    history = LayerHistory()
    for at in (2000, 2050, 2110):
        figures = {"gradient": (1.0,)}
        look = Layers(epoch=1, step=at, lr=0.1, base_lr=0.1, names=("conv1",), figures=figures)
        history.take(look)
    shown = LayerMap()
    qtbot.addWidget(shown)
    shown.show_history(history, [0], quantity("gradient"))
    assert shown.getViewBox().viewRange()[0] == pytest.approx([1950, 2110])
