"""How it works, page by page: hatches, tables, receptive fields, and what has no window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette, QTextDocument
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.teach.field_path import path_to
from designer.teach.learn_panel import LearnPanel
from designer.teach.terms import COLOURS
from designer.window import MainWindow
from graph import Input, Network, Project, build, check, make
from tests.designer.conftest import node
from tests.designer.learn_desk import LEFT, click
from tests.designer.test_theme import contrast


def test_a_layer_without_a_window_is_explained(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    window.canvas.show_node(node(window, "fc1"))
    page = learn.window_page
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.title.text() == "fc1  ·  400 → 120"
    assert page.nothing.because.text() == "400 → 120: 400·120 weights + 120 biases = 48,120"
    assert page.nothing.about.text().startswith("Linear has no window")


def test_the_field_grows_along_the_path(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    window.canvas.show_node(node(window, "pool2"))
    learn.show_page(learn.field_page)
    page = learn.field_page
    qtbot.waitUntil(lambda: page.path is not None)
    column = [page.table.item(row, 1).text() for row in range(page.table.rowCount())]
    assert column == ["1×1", "5×5", "6×6", "14×14", "16×16"]
    page.bar.slider.setFocus()
    qtbot.keyClick(page.bar.slider, Qt.Key.Key_Home)
    assert page.bar.where.text() == "image"
    click(qtbot, page.bar.forward)
    assert "conv1 sees 5×5 pixels" in page.sentence.text()
    corner = page.view.image_area().topLeft().toPoint() + QPoint(2, 2)
    qtbot.mouseClick(page.view, LEFT, pos=corner)
    assert page.sentence.text().startswith("Output (0, 0) of conv1 sees 5×5 pixels: rows −2…2")
    assert "padding" in page.sentence.text()
    item = page.table.visualItemRect(page.table.item(4, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=item)
    assert "of pool2 sees 16×16 pixels" in page.sentence.text()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chosen_row_of_the_path_can_be_read(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel, name: str
) -> None:
    window.use_theme(name)
    window.canvas.show_node(node(window, "pool2"))
    learn.show_page(learn.field_page)
    table = learn.field_page.table
    qtbot.waitUntil(lambda: table.currentRow() == 4)
    place = table.visualItemRect(table.item(4, 0))
    ground = table.viewport().grab().toImage().pixelColor(place.right() - 4, place.center().y())
    ink = table.palette().color(QPalette.ColorRole.HighlightedText)
    assert contrast(ink.name(), ground.name()) >= 4.5


def test_the_path_ends_in_the_field_that_the_check_found() -> None:
    for name in ("googlenet", "resnet18", "unet", "vgg16"):
        report = check(build(name))
        for each, facts in report.facts.items():
            path = path_to(report, each)
            if path is not None:
                assert path.stops[-1].node == each
                assert path.stops[-1].field in [field for _, field in facts.fields]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            {"kernel_size": 2, "stride": 2, "output_padding": (1, 1)},
            "Output padding (E) adds 1 row and 1 column at the end. "
            "No input reaches that part: it holds the bias alone.",
        ),
        (
            {"kernel_size": 3, "stride": 2, "padding": 1, "output_padding": (0, 1)},
            "Output padding (E) adds 1 column at the end.",
        ),
        (
            {"kernel_size": 1, "stride": 2, "bias": False},
            "Between the copies of the kernel: 3 rows and 3 columns. "
            "No input reaches that part: it holds 0.",
        ),
        ({"kernel_size": 2, "stride": 2}, ""),
    ],
)
def test_every_hatch_on_the_output_of_a_transposed_convolution_is_told(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel, values: dict[str, object], told: str
) -> None:
    network = Network()
    layer = make("ConvTranspose2d", values)
    chosen = network.add(layer, network.add(Input(shape=(1, 4, 4))))
    window.document.replace(Project({"up": network}))
    window.canvas.show_node(chosen)
    page = learn.window_page
    qtbot.waitUntil(lambda: page.slide is not None and page.slide.spreads)
    plain = QTextDocument()
    plain.setHtml(page.loss.text())
    assert plain.toPlainText() == (f"▨ {told}" if told else "")
    assert page.loss.isVisible() == bool(told)
    grey = COLOURS[theme.current().name]["extra"]
    assert (grey in page.loss.text()) == ("Output padding" in told), "in the colour of E"


def test_a_table_is_looked_up_one_integer_after_the_other(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    network = Network()
    words = network.add(Input(shape=(4,), dtype="integer", below=5))
    layer = make("Embedding", {"num_embeddings": 5, "embedding_dim": 3})
    chosen = network.add(layer, words)
    window.document.replace(Project({"words": network}))
    window.canvas.show_node(chosen)
    learn.show_page(learn.costs_page)
    learn.show_selected()
    assert learn.pages.currentWidget() is learn.window_page and learn.window_page.has_picture
    page = learn.window_page.lookup
    qtbot.waitUntil(page.isVisible)
    assert page.where.text() == "Integer 0 is 2: it reads row 2 of the table, (9, 1, −7)."
    assert page.because.text() == "4 → 4×3\na table of 5·3 = 15"
    click(qtbot, page.bar.forward)
    assert page.where.text().startswith("Integer 1 is 0: it reads row 0")
    assert page.view.place == 1
    for cells in page.view.cells():
        assert page.view.rect().contains(cells.whole.toAlignedRect())
    click(qtbot, page.bar.play)
    assert page.playback.playing
    learn.show_page(learn.costs_page)
    assert not page.playback.playing


def test_numbers_go_back_to_where_a_pool_found_them(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    network = Network()
    pool = network.add(make("MaxPool2dIndices", {}), network.add(Input(shape=(6, 28, 28))))
    chosen = network.add(make("MaxUnpool2d", {}), (pool, "out"), (pool, "indices"))
    window.document.replace(Project({"back": network}))
    window.canvas.show_node(chosen)
    learn.show_selected()
    page = learn.window_page.unpool
    qtbot.waitUntil(page.isVisible)
    assert learn.window_page.has_picture
    assert page.because.text() == "(14 − 1)·2 − 2·0 + 2 = 28"
    assert "row × 28 + column" in page.about.text() and "channel 1 of 6" in page.about.text()
    example = page.view.example
    assert example is not None
    for place, (row, column) in enumerate(page.view.places):
        to, number = example.place(row, column), example.number(row, column)
        assert to is not None
        assert page.where.text().startswith(
            f"The number at ({row}, {column}) is {number}, and its index {28 * to[0] + to[1]}: "
            f"it goes back to row {to[0]}, column {to[1]}."
        )
        assert page.view._output(*to) == number and page.view.place == place
        click(qtbot, page.bar.forward)
    filled = [page.view._output(r, c) for r in example.reached()[0] for c in example.reached()[1]]
    assert sum(map(bool, filled)) == sum(bool(example.number(*at)) for at in page.view.places) > 4
    for cells in page.view.cells():
        assert page.view.rect().contains(cells.whole.toAlignedRect())
    click(qtbot, page.bar.play)
    window.canvas.show_node(pool)
    qtbot.waitUntil(lambda: not page.isVisible())
    assert not page.playback.playing


@pytest.mark.parametrize(
    ("kind", "shape", "told"),
    [
        ("ReLU", (1, 9, 9), "Output (4, 4) of layer sees 1 pixel: row 4, column 4."),
        ("Conv1d", (1, 9), "Output 3 of layer sees 3 steps: 3…5."),
        ("Identity", (1, 9), "Output 4 of layer sees step 4."),
        ("AffineTheta", (16,), "layer gets numbers that stand in no rows"),
    ],
)
def test_what_a_position_sees_is_said_as_one_would(
    qtbot: QtBot,
    window: MainWindow,
    learn: LearnPanel,
    kind: str,
    shape: tuple[int, ...],
    told: str,
) -> None:
    network = Network()
    chosen = network.add(make(kind, {}), network.add(Input(shape=shape)), name="layer")
    window.document.replace(Project({"one": network}))
    window.canvas.show_node(chosen)
    learn.show_page(learn.field_page)
    page = learn.field_page
    label = page.nothing if kind == "AffineTheta" else page.sentence
    qtbot.waitUntil(lambda: label.isVisible() and label.text().startswith(told))
    if kind == "Conv1d":
        row = page.table.rowCount() - 1
        cells = [page.table.item(row, column) for column in range(4)]
        assert [cell.text() for cell in cells if cell] == ["layer", "3", "1", "1"]


def test_a_block_says_that_the_windows_are_inside(
    qtbot: QtBot, window: MainWindow, learn: LearnPanel
) -> None:
    network = Network()
    chosen = network.add(make("ConvNorm", {}), network.add(Input(shape=(3, 9, 9))))
    window.document.replace(Project({"block": network}))
    window.canvas.show_node(chosen)
    told = learn.window_page.nothing.about
    qtbot.waitUntil(lambda: told.text().startswith("ConvNorm is a block of layers."))
