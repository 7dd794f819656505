"""Asks which weights go into a file of another program: a run's best, or untrained ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from designer.forms.fields import QuietComboBox
from training.runs import RunSummary

WIDTH = 440


class WeightsDialog(QDialog):
    """A choice among runs, newest first; `weights` is the chosen folder, None for untrained."""

    def __init__(
        self, form: str, runs: Sequence[RunSummary], parent: QWidget | None = None
    ) -> None:
        """Offer these runs, which are of the drawing as it is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as {}").format(form))
        self.setMinimumWidth(WIDTH)
        about = QLabel(
            self.tr("The file holds weights. Choose the run whose best epoch they are taken from.")
            if runs
            else self.tr(
                "No run has trained this drawing as it is now, so the file gets random weights."
            )
        )
        about.setWordWrap(True)
        self.box = QuietComboBox()
        self.box.setAccessibleName(self.tr("Weights"))
        for each in runs:
            best = each.best_val_accuracy
            figure = f"   {100 * best:.2f} %" if best is not None else ""
            self.box.addItem(f"{each.run.name}{figure}", str(each.run.path))
        self.box.addItem(self.tr("Untrained weights"), "")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Export…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(self.box)
        layout.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def weights(self) -> Path | None:
        """The folder of the chosen run; None for untrained weights."""
        path = str(self.box.currentData())
        return Path(path) if path else None
