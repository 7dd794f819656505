"""Letters on nodes can be read at every zoom at which nodes are drawn one by one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from designer.canvas.camera import FAR
from designer.canvas.frame import HEIGHT, PORT_RADIUS
from designer.canvas.lettering import DETAIL_ZOOM, LEAST_KIND, LEAST_NAME, LONG_NAME, lettering
from designer.canvas.node_painter import TEXT_LEFT
from graph import Conv2d, Input, Network
from graph.layering import ROW
from tests.designer.desk import Desk

ZOOMS = [FAR, 0.45, 0.48, 0.55, 0.6, 0.7, 0.8, 1.0]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_letters_have_a_least_size_in_the_view(qtbot: QtBot, zoom: float) -> None:
    letters = lettering(zoom)
    assert letters.name_font.pixelSize() * zoom >= LEAST_NAME
    assert letters.long_font.pixelSize() * zoom >= LONG_NAME
    assert (letters.kind > 0) == (zoom >= DETAIL_ZOOM)
    if letters.kind:
        assert letters.kind_font.pixelSize() * zoom >= LEAST_KIND
        assert letters.shape_font.pixelSize() * zoom >= LEAST_KIND - 0.5 * zoom


@pytest.mark.parametrize("zoom", ZOOMS)
def test_larger_letters_stay_in_their_boxes_and_lines_apart(qtbot: QtBot, zoom: float) -> None:
    network = Network()
    above = network.add(Input(shape=(64, 112, 112)), name="inception4_b")
    network.add(Conv2d(out_channels=128), above, name="classifier_dropout_after_all")
    desk = Desk(qtbot, network)
    desk.canvas.set_zoom(zoom)
    letters = lettering(zoom)
    for item in desk.board.nodes.values():
        printed = item.printed(letters)
        name, kind = QFontMetricsF(printed.name_font), QFontMetricsF(letters.kind_font)
        assert TEXT_LEFT + name.horizontalAdvance(printed.name) <= item.frame.body.width()
        assert letters.name_base - name.capHeight() > -HEIGHT / 2 + 6
        assert letters.name_base + name.descent() < HEIGHT / 2
        if letters.kind:
            assert TEXT_LEFT + kind.horizontalAdvance(printed.kind) <= item.frame.body.width()
            assert letters.kind_base - kind.capHeight() > letters.name_base + 0.5 * name.descent()
            assert letters.kind_base + kind.descent() < HEIGHT / 2
        for text, box, _ in printed.shapes:
            assert item.frame.bounds.contains(box)
            assert box.bottom() <= ROW - HEIGHT / 2 - PORT_RADIUS, "above the next layer"
            assert QFontMetricsF(letters.shape_font).horizontalAdvance(text) <= box.width()


def test_a_long_name_is_written_smaller_before_it_is_cut(qtbot: QtBot) -> None:
    network = Network()
    network.add(Input(), name="image")
    network.add(Conv2d(), name="m" * 9)
    network.add(Conv2d(), name="m" * 30)
    desk = Desk(qtbot, network)
    letters = next(
        each
        for zoom in range(40, 70)
        if desk.board.nodes[desk.id("m" * 9)].printed(each := lettering(zoom / 100)).name_font
        is each.long_font
    )
    short, middle, long = (item.printed(letters) for item in desk.board.nodes.values())
    assert short.name_font is letters.name_font and short.name == "image"
    assert middle.name_font is letters.long_font
    assert long.name_font is letters.long_font and "…" in long.name
