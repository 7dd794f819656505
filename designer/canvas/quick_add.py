"""The box that adds layers: type a name and choose with the arrows, or type a whole line; Enter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidgetItem

from designer.canvas.frame import PortPlace
from designer.canvas.loose_end import LooseEnd
from designer.canvas.placing import output_to_go_on
from designer.canvas.popup import WIDTH, ListPopup
from designer.canvas.search import Row, rows, summary, why_not
from designer.look import theme as themes
from designer.said import said
from graph import KINDS, Layer, ShorthandError
from graph.finding import takes_images
from graph.shorthand import Typed, parse, phrase

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

MARGINS = 64
"""What of the width is no text of a row."""
KIND, LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
STEPS_SHOWN = 12
"""Layers of a typed line that are read out; the rest are counted."""
SHORT_FORM = re.compile(r"[>→\[\]|;=\n]|\S\s+\S*[0-9]")
"""Signs that a line is meant, and not words to search for."""


class QuickAdd(ListPopup):
    """Lies over the canvas.

    Signals: `chosen(kind, place, start)` for a kind of the list, `typed(text, place, start)` for
    a line in the short form. `place` is a QPointF of the scene or None, `start` the PortPlace
    that the box was opened with or None.
    """

    chosen = Signal(str, object, object)
    typed = Signal(str, object, object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, row_height=26, most_rows=9)
        self._place: QPointF | None = None
        self._start: PortPlace | None = None
        self._after: PortPlace | None = None
        self._wire = LooseEnd(canvas)
        self._unjudged: list[type[Layer]] = []
        self._judging = QTimer(self, interval=0)
        self._judging.timeout.connect(self._judge)
        self._swatches: dict[tuple[str, str], QIcon] = {}
        self.field.setPlaceholderText(self.tr("conv, or conv 64 3x3 > bn > relu"))
        self.field.setAccessibleName(self.tr("Name of the layer to add"))

    def open(self, spot: QPoint | None = None, start: PortPlace | None = None) -> None:
        """Show the box at a spot of the viewport, where the layer goes then.

        Without a spot it is the mouse's, if that is over no layer; else the box is in the upper
        middle, as it is where one layer is selected, which the new one is wired to.
        With the port that a wire was pulled out of, the kinds that take the wire come first;
        likewise those that can follow the one selected layer.
        """
        canvas = self._canvas
        place = canvas.mouse_place()
        if spot is None and place is not None and len(canvas.document.selection) != 1:
            spot = canvas.mapFromScene(place) if canvas.board.hit(place).node is None else None
        self._start = start
        self._place = canvas.at(spot) if spot is not None else None
        self._after = start or (self._selected_port() if spot is None else None)
        self._unjudged = list(KINDS.values())
        self._judging.start()
        self.field.clear()
        self.fill("")
        full = self.sizeHint().height()
        corner = spot or QPoint((canvas.width() - WIDTH) // 2, canvas.height() // 5)
        x = min(corner.x(), canvas.width() - WIDTH - 8)
        y = min(corner.y(), canvas.height() - full - 8)
        self.show_at(QPoint(max(8, x), max(8, y)))
        if start is not None and self._place is not None:
            self._wire.show(start, self._place)

    def _selected_port(self) -> PortPlace | None:
        """Return the port of the one selected layer that a new one is wired to."""
        document = self._canvas.document
        if len(document.selection) != 1:
            return None
        (node,) = document.selection
        return output_to_go_on(document.network, node)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take away the wire that was to be led on."""
        super().hideEvent(event)
        self._wire.hide()

    def _judge(self) -> None:
        """Find out of one kind whether it fits, while nothing else is to be done.

        The first search and the list of what fits need it of all kinds; asked at once that would
        be felt.
        """
        document = self._canvas.document
        if self.isVisible() and self._unjudged:
            kind = self._unjudged.pop()
            takes_images(kind)
            if self._after is not None and self._after.node in document.network:
                why_not(kind, document.report, self._after)
            return
        self._judging.stop()
        if self.isVisible() and self._after is not None and not self.field.text():
            row = self.list.currentRow()
            self.fill("")
            self.list.setCurrentRow(row)

    def fill(self, words: str) -> None:
        """List the kinds that the words mean, and the line that they are."""
        self.list.clear()
        document, recent = self._canvas.document, self._canvas.commands.recent.kinds
        judged = bool(words.strip()) or not self._unjudged
        found = rows(
            words, document.network, recent, self._after, document.report, all_judged=judged
        )
        told = self._read(words, bool(found))
        for row in found:
            self.add_row(self._item(row))
        self.show_rows(told)

    def _read(self, words: str, found: bool) -> str:
        """Add a row for a typed line; return what there is to say of the words."""
        if not words.strip():
            return ""
        try:
            part = parse(words)
        except ShorthandError as error:
            if SHORT_FORM.search(words):
                return said(str(error))
            return "" if found else self.tr("No layer is called that.")
        if found and not SHORT_FORM.search(words):
            return ""
        text = self._adding(part)
        item = QListWidgetItem(self._swatch(_first_category(part)), text)
        item.setData(LINE, words)
        item.setToolTip(text)
        self.add_row(item)
        cut = self.list.fontMetrics().horizontalAdvance(text) > WIDTH - MARGINS
        return _read_out(part) if cut else ""

    def _adding(self, part: Typed) -> str:
        count = len(part.network)
        if count == 1:
            return self.tr("Add {}").format(_read_out(part))
        return self.tr("Add {} layers: {}").format(count, _read_out(part))

    def _item(self, row: Row) -> QListWidgetItem:
        kind = row.kind
        item = QListWidgetItem(self._swatch(kind.category), kind.__name__)
        item.setData(KIND, kind.__name__)
        item.setToolTip(row.reason or summary(kind))
        if row.reason:
            item.setForeground(self.palette().placeholderText())
        return item

    def choose(self, item: QListWidgetItem | None) -> None:
        """Ask for what a row adds."""
        if item is None:
            return
        kind, line = item.data(KIND), item.data(LINE)
        self.close_box()
        if line:
            self.typed.emit(str(line), self._place, self._start)
        else:
            self.chosen.emit(str(kind), self._place, self._start)

    def _swatch(self, category: str) -> QIcon:
        key = (themes.current().name, category)
        if key not in self._swatches:
            self._swatches[key] = _swatch(category)
        return self._swatches[key]


def _first_category(part: Typed) -> str:
    network = part.network
    return network.layer(next(iter(network))).category


def _read_out(part: Typed) -> str:
    """Return the layers of a typed line in the order that they were typed."""
    network = part.network
    nodes = list(network)
    shown = " → ".join(phrase(network.layer(node)) for node in nodes[:STEPS_SHOWN])
    return shown + " …" if len(nodes) > STEPS_SHOWN else shown


def _swatch(category: str) -> QIcon:
    """Return a small bar in the category's colour, as on the node."""
    picture = QPixmap(24, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(themes.current().category(category))
    painter.drawRoundedRect(QRectF(4, 1, 4, 14), 2, 2)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else Qt mixes the colour with the highlight
    return icon
