"""'Prove it': the drawing, layer by layer, against the file that is exported."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from designer.look.figures import Figures
from designer.look.icons import Sign, icon
from designer.projects.document import Document
from designer.subcommand import Subcommand
from graph import GraphError

WIDTH = 480
MOST_DIFFERENCES = 6


class ProofDialog(QDialog):
    """Compares at once, and shows what was compared and whether all of it is equal."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prove it"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self._title = document.top.network.title or document.title
        about = QLabel(
            self.tr(
                "The drawing is evaluated layer by layer, straight from what each layer declares; "
                "model.py is run beside it with the same weights and the same input, in 64 bits."
            )
        )
        about.setWordWrap(True)
        about.setProperty("role", "help")
        self.sign = Sign(icon("check", "fits"), 24)
        self.verdict = QLabel(self.tr("Comparing {} …").format(self._title))
        self.verdict.setProperty("role", "title")
        self.verdict.setWordWrap(True)
        self.waiting = QProgressBar()
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setFixedHeight(6)
        self.figures = Figures()
        self.differences = QLabel()
        self.differences.setWordWrap(True)
        self.differences.setTextFormat(Qt.TextFormat.PlainText)
        self.differences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.differences.setProperty("role", "error")
        card = QFrame()
        card.setProperty("role", "card")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(10)
        inside.addLayout(head)
        for widget in (self.waiting, self.figures, self.differences):
            inside.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (about, card, buttons):
            layout.addWidget(part)
        for later in (self.sign, self.figures, self.differences):
            later.hide()
        self.work = Subcommand(self)
        self.work.answered.connect(self._show)
        self.work.failed.connect(self._refuse)
        try:
            self.work.start(document.top.network, document.name, "export", ["--prove"])
        except GraphError as error:
            self._refuse(str(error))

    def _show(self, answer: dict[str, Any]) -> None:
        proof, equal = answer["proof"], bool(answer["ok"])
        verdict = (
            self.tr("The file is the drawing.")
            if equal
            else self.tr("The file is not the drawing. Please report this with the project file.")
        )
        self._end(icon("check", "fits") if equal else icon("error", "error"), verdict)
        self.figures.show_rows(
            [
                (self.tr("Outputs"), f"max |Δ| = {proof['output_delta']:g}"),
                (
                    self.tr("Gradients"),
                    self.tr("max |Δ| = {} of their size").format(f"{proof['gradient_delta']:g}"),
                ),
                (
                    self.tr("Shapes"),
                    self.tr("{} of {} measured as predicted").format(
                        f"{proof['shapes_alike']:,}", f"{proof['shapes']:,}"
                    ),
                ),
                (
                    self.tr("Parameters"),
                    self.tr("{} predicted, {} counted").format(
                        f"{proof['parameters_predicted']:,}", f"{proof['parameters_counted']:,}"
                    ),
                ),
            ]
        )
        self.figures.show()
        found = proof["differences"]
        more = [self.tr("… and {} more").format(len(found) - MOST_DIFFERENCES)]
        lines = [*found[:MOST_DIFFERENCES], *(more if len(found) > MOST_DIFFERENCES else ())]
        self.differences.setText("\n".join(lines))
        self.differences.setVisible(bool(found))
        self._fit()

    def _refuse(self, sentence: str) -> None:
        self._end(icon("error", "error"), sentence)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown, whose lines break at this width and no other."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _end(self, sign: Any, verdict: str) -> None:
        self.waiting.hide()
        self.sign.show_icon(sign)
        self.sign.show()
        self.verdict.setText(verdict)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of a comparison that nobody waits for any more."""
        if not event.spontaneous():  # else it was minimised
            self.work.cancel()
        super().hideEvent(event)
