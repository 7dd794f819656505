"""A grid of real images of a data set, each with its class."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

SIDE = 56  # pixels of a sample on the screen
CELL = QSize(72, 82)


class DataSamples(QListWidget):
    """Shows samples as `stride data --json` gives them: PNG files in base64 with a label each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setGridSize(CELL)
        self.setSpacing(0)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Samples"))

    def show_samples(self, samples: Sequence[Mapping[str, str]]) -> None:
        """Show these in place of what was there; the place that was scrolled to is kept."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.clear()
        for sample in samples:
            image = QImage.fromData(b64decode(sample["png"]))
            label = sample["label"]
            item = QListWidgetItem(QIcon(pixmap_of(image, self.devicePixelRatioF())), label)
            item.setSizeHint(CELL)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setToolTip(self.tr("{}, an image to learn from").format(label))
            self.addItem(item)
        bar.setValue(place)


def pixmap_of(image: QImage, ratio: float) -> QPixmap:
    """Return the image at the size of a sample; the pixels of a small one stay square."""
    side = round(SIDE * ratio)
    small = max(image.width(), image.height()) * 2 <= side
    mode = Qt.TransformationMode
    kept = Qt.AspectRatioMode.KeepAspectRatio
    scaled = image.scaled(
        side, side, kept, mode.FastTransformation if small else mode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
