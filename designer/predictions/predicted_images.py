"""A grid of images, each with what the network said of it and how sure it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from designer.data.data_samples import SIDE, pixmap_of
from designer.look.theme import current

MOST_KEPT = 4_000
"""Images that are kept to be shown again; each takes some 12 kB."""
NARROW, WIDE = 78, 138


@dataclass(frozen=True)
class Said:
    """What is written below an image by its place in the validation part, and at the pointer."""

    place: int
    text: str
    hint: str
    right: bool


class PredictedImages(QListWidget):
    """Shows what was said at once, and each image as it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[int, tuple[QPixmap, str]] = {}
        self._said: list[Said] = []
        self._on_two_lines = False
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSpacing(0)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Images and what was said of them"))

    def forget(self) -> None:
        """Let go of all images: those of another run come."""
        self._pictures.clear()
        self.show_said(())

    def show_said(self, said: Sequence[Said]) -> list[int]:
        """Show these images in this order; return the places of those that are still to come."""
        same = [each.place for each in said] == [each.place for each in self._said]
        self._said = list(said)
        if not same:
            self.clear()
            for _ in said:
                self.addItem(QListWidgetItem())
        self._fit_cells()
        for row in range(len(self._said)):
            self._fill(row)
        return [each.place for each in self._said if each.place not in self._pictures]

    def put(self, place: int, image: QImage, name: str) -> None:
        """Take an image; an empty one stands for a file that cannot be read, which `name` tells."""
        if len(self._pictures) >= MOST_KEPT:
            shown = {each.place for each in self._said}
            self._pictures = {at: kept for at, kept in self._pictures.items() if at in shown}
        self._pictures[place] = pixmap_of(image, self.devicePixelRatioF()), name
        for row, each in enumerate(self._said):
            if each.place == place:
                self._fill(row)

    def _fit_cells(self) -> None:
        """Make cells as wide as the words need, between bounds."""
        metrics = self.fontMetrics()

        def widest() -> int:
            lines = {line for each in self._said for line in self._lines(each)}
            return max((metrics.horizontalAdvance(line) for line in lines), default=0) + 22

        self._on_two_lines = False
        self._on_two_lines = widest() > WIDE
        width = min(max(widest(), NARROW), WIDE)
        lines = 3 if self._on_two_lines else 2
        self.setGridSize(QSize(width, SIDE + lines * metrics.height() + 16))

    def _lines(self, said: Said) -> list[str]:
        """What is written below an image; long names of two classes stand below each other."""
        text = said.text.replace(" → ", "\n→ ") if self._on_two_lines else said.text
        return text.split("\n")

    def _fill(self, row: int) -> None:
        item, said = self.item(row), self._said[row]
        picture, name = self._pictures.get(said.place, (_blank(self.devicePixelRatioF()), ""))
        item.setIcon(QIcon(picture))
        metrics, width = self.fontMetrics(), self.gridSize().width() - 8
        lines = (
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            for line in self._lines(said)
        )
        item.setText("\n".join(lines))
        item.setSizeHint(self.gridSize())
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        item.setToolTip(f"{said.hint}\n{name}" if name else said.hint)
        colours = current().colours
        item.setForeground(QColor(colours.dim if said.right else colours.error))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_said"):
            for row in range(len(self._said)):
                self._fill(row)


def _blank(ratio: float) -> QPixmap:
    """Return an empty place of the size of an image."""
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(current().colours.raised))
    return pixmap
