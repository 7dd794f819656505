"""A picture of what a kind of layer does: its window or table on an example, or its body."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from designer.look import theme
from designer.teach.arithmetic import Arithmetic
from designer.teach.lookup_view import LookupView
from designer.teach.network_picture import NetworkPicture
from designer.teach.sliding import slide_of
from designer.teach.sliding_view import SlidingView
from designer.teach.unpool_view import UnpoolView
from designer.teach.unpooling import Unpooling
from graph.samples import Sample

WINDOW, LINE, BODY = QSize(520, 200), QSize(520, 150), QSize(520, 280)
"""How large a picture is: of a window over rows and columns, over one line, and of a body."""
DOWN, ALONG = 0.4, 0.5
"""How far the window has come down and along, of its whole way."""


def kind_picture(sample: Sample) -> QPixmap | None:
    """Return a picture in the colours of the theme; None if there is nothing to be drawn."""
    layer, inputs = sample.layer, sample.facts.inputs or ()
    slide = slide_of(layer, inputs)
    if slide is not None and layer.gather is not None:
        view = SlidingView()
        view.resize((LINE if slide.is_line else WINDOW) * growth())
        view.show_numbers(Arithmetic(slide, layer.gather))
        row, column = int(DOWN * slide.rows.count), int(ALONG * slide.columns.count)
        view.show_place(row * slide.columns.count + column)
        return view.grab()
    if layer.table is not None and inputs:
        table = LookupView()
        table.resize(WINDOW * growth())
        table.show_table(layer.table, inputs[0])
        table.show_place(int(ALONG * len(table.tokens)))
        return table.grab()
    if layer.unpool is not None:
        back = UnpoolView()
        back.resize(WINDOW * growth())
        back.show_example(Unpooling.of(sample.facts))
        back.show_place(len(back.places) // 2)
        return back.grab()
    body = sample.body()
    if body is None:
        return None
    picture = NetworkPicture()
    picture.resize(BODY * growth())
    picture.show_network(body)
    return picture.grab()


def growth() -> float:
    """Return how much larger than usual a page is in the size of text that is chosen."""
    return sqrt(max(1.0, theme.text_scale()))
