"""The images of a cell of the confusion matrix by confidence, or samples that are followed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from designer.look.one_line import OneLine
from designer.predictions.confusion_frame import Cell
from designer.predictions.image_source import ImageSource
from designer.predictions.predicted_images import PredictedImages
from designer.predictions.prediction_words import PredictionWords, samples
from training.runs import Run
from training.watching.confusion import members

MOST_IMAGES = 200
"""Images of a cell that are shown at once."""


class PredictedPage(QWidget):
    """A line of words and two buttons above the images; `samples_wanted` lets go of the cell."""

    samples_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surest_first = True
        self._shown: tuple[Run, PredictionWords, Cell | None] | None = None
        self.source = ImageSource(self)
        self.images = PredictedImages()
        self.source.came.connect(self.images.put)
        self.source.failed.connect(self._say)
        self.caption = OneLine()
        self.caption.setProperty("role", "help")
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.order = QToolButton()
        self.order.setToolTip(self.tr("Sorted by confidence; click to turn it round"))
        self.order.clicked.connect(lambda _on=False: self._turn_order())
        self.whole = QToolButton()
        self.whole.setText(self.tr("Samples"))
        self.whole.setToolTip(self.tr("Let go of the cell and show the samples again"))
        self.whole.clicked.connect(lambda _on=False: self.samples_wanted.emit())
        above = QHBoxLayout()
        above.setContentsMargins(6, 4, 4, 0)
        above.setSpacing(6)
        above.addWidget(self.caption, 1)
        for button in (self.order, self.whole):
            button.setProperty("role", "switch")
            above.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.images, 1)

    def show_cell(self, run: Run, words: PredictionWords, cell: Cell | None) -> None:
        """Show the images of a cell, a row or a column as they were told then, else samples."""
        self._shown = run, words, cell
        if cell is None:
            chosen: Sequence[int] = samples(words.images)
            self._say(self.tr("Samples: what is said of them, epoch by epoch"))
        else:
            chosen = members(
                words.images,
                words.said,
                cell.true,
                cell.predicted,
                surest_first=self._surest_first,
            )
            self._say(words.caption(cell, len(chosen), MOST_IMAGES))
        first = self.tr("Surest first") if self._surest_first else self.tr("Least sure first")
        self.order.setText(first)
        for button in (self.order, self.whole):
            button.setVisible(cell is not None)
        missing = self.images.show_said([words.of(image) for image in chosen[:MOST_IMAGES]])
        self.source.ask(run, missing)

    def forget(self) -> None:
        """Let go of the images: those of another run come."""
        self._shown = None
        self.images.forget()

    def _turn_order(self) -> None:
        self._surest_first = not self._surest_first
        if self._shown is not None:
            self.show_cell(*self._shown)

    def _say(self, sentence: str) -> None:
        self.caption.setText(sentence)
        self.caption.setToolTip(sentence)
