"""The box that jumps to a layer by its name, in opened and unopened blocks too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from graph import Report

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

WIDTH, ROW_HEIGHT, MOST_ROWS = 320, 24, 10
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


class FindBox(QFrame):
    """Lies over the canvas. `chosen(trail, node)`: the blocks to open, and the layer there."""

    chosen = Signal(object, str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._all: list[Place] = []
        self.setProperty("role", "popup")
        self.setFixedWidth(WIDTH)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name or kind of a layer"))
        self.field.setAccessibleName(self.tr("Name of the layer to go to"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Layers found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.help = QLabel(self.tr("No layer is called that."))
        self.help.setProperty("role", "help")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.help, self.list):
            column.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.hide()

    def open(self) -> None:
        """Show the box in the upper middle."""
        canvas = self._canvas
        self._all = list(places(canvas.document.top))
        self.field.clear()
        self._fill("")
        self.move(QPoint(max(8, (canvas.width() - WIDTH) // 2), canvas.height() // 8))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Hide the box and give the keys back to the canvas."""
        if self.isVisible():
            self.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, words: str) -> None:
        self.list.clear()
        asked = " ".join(words.lower().split())
        ranked = [(found, place) for place in self._all if (found := rank(place, asked))]
        if asked:
            ranked.sort(key=lambda entry: entry[0])
        for _, place in ranked[:MOST_FOUND]:
            item = QListWidgetItem(f"{place.path}   {place.kind}")
            item.setData(PLACE, place)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
        count = self.list.count()
        self.list.setFixedHeight(max(1, min(count, MOST_ROWS)) * ROW_HEIGHT + 2)
        self.list.setVisible(count > 0)
        self.help.setVisible(not count)
        self.list.setCurrentRow(0)
        self.adjustSize()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            place = item.data(PLACE)
            self.close_box()
            self.chosen.emit(tuple(place[2]), str(place[3]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's keys move in the list; close the box when the field loses the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        rows = self.list.count()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and rows:
            self.list.setCurrentRow((self.list.currentRow() + 1) % rows)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and rows:
            self.list.setCurrentRow((self.list.currentRow() - 1) % rows)
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        else:
            return False
        return True
