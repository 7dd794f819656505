"""The box that jumps to a layer by its name, in opened and unopened blocks too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from designer.canvas.popup import WIDTH, ListPopup
from graph import Report

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

MOST_FOUND = 200
DEEPEST = 4
PLACE = Qt.ItemDataRole.UserRole


class Place(NamedTuple):
    """A layer: its path in names, the blocks to open on the way, and its node."""

    path: str
    kind: str
    trail: tuple[str, ...]
    node: str


def places(report: Report, start: str = "", trail: tuple[str, ...] = ()) -> Iterator[Place]:
    """Yield all layers of a drawing, those inside each block after it; of copies the first."""
    network = report.network
    for node in network.order():
        path, facts = start + network.name(node), report.facts[node]
        yield Place(path, facts.layer.kind, trail, node)
        if facts.inner and len(trail) < DEEPEST:
            yield from places(facts.inner[0], f"{path}/", (*trail, node))


def rank(place: Place, words: str) -> tuple[int, int, int, str] | None:
    """Return how well a layer is meant by the words, small is better; None if it is not."""
    path, kind = place.path.lower(), place.kind.lower()
    if not all(word in path or word in kind for word in words.split()):
        return None
    name = path.rpartition("/")[2]
    worst = 0 if name == words else 1 if name.startswith(words) else 2 if words in path else 3
    return worst, len(place.trail), len(path), path


class FindBox(ListPopup):
    """Lies over the canvas. `chosen(trail, node)`: the blocks to open, and the layer there."""

    chosen = Signal(object, str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, row_height=24, most_rows=10)
        self._all: list[Place] = []
        self.field.setPlaceholderText(self.tr("Name or kind of a layer"))
        self.field.setAccessibleName(self.tr("Name of the layer to go to"))

    def open(self) -> None:
        """Show the box in the upper middle."""
        canvas = self._canvas
        self._all = list(places(canvas.document.top))
        self.field.clear()
        self.fill("")
        self.show_at(QPoint(max(8, (canvas.width() - WIDTH) // 2), canvas.height() // 8))

    def fill(self, words: str) -> None:
        """List the layers that the words mean, best first."""
        self.list.clear()
        asked = " ".join(words.lower().split())
        ranked = [(found, place) for place in self._all if (found := rank(place, asked))]
        if asked:
            ranked.sort(key=lambda entry: entry[0])
        for _, place in ranked[:MOST_FOUND]:
            item = QListWidgetItem(f"{place.path}   {place.kind}")
            item.setData(PLACE, place)
            self.add_row(item)
        self.show_rows("" if ranked else self.tr("No layer is called that."))

    def choose(self, item: QListWidgetItem | None) -> None:
        """Go to the layer of a row."""
        if item is not None:
            place = item.data(PLACE)
            self.close_box()
            self.chosen.emit(tuple(place[2]), str(place[3]))
