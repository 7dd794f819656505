"""The page of costs: which layers take the parameters, the multiply-adds and the memory."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.projects.document import Document
from designer.status.status import memory_text, short, unknown
from designer.teach.cost_strip import CostStrip
from designer.teach.costs import BYTES, MACS, MEMORY, PARAMETERS, Row, rows_of
from designer.teach.number_box import NumberBox
from training.settings import TrainingSettings

UNBROKEN = "\N{NO-BREAK SPACE}"


class CostsPage(QWidget):
    """Bars for the network in view.

    `chosen(node)` is a layer to be shown on the canvas, `pointed(node)` one to be lit there, "" for
    none.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.strip = CostStrip()
        self.strip.setAccessibleName(self.tr("Costs by layer; arrow keys go from one to the next"))
        self.strip.hovered.connect(self._say)
        self.strip.hovered.connect(self.pointed)
        self.strip.chosen.connect(self.chosen)
        document.switched.connect(self.strip.let_go)
        self.batch = NumberBox()
        self.batch.setRange(1, 65536)
        self.batch.setMinimumWidth(84)
        self._taken = 0
        self.batch.setAccessibleName(self.tr("Batch size"))
        self.batch.valueChanged.connect(lambda _value: self.refresh())
        label = QLabel(self.tr("Batch size"))
        label.setBuddy(self.batch)
        self.said = QLabel()
        self.said.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.said, 1)
        top.addWidget(label)
        top.addWidget(self.batch)
        self.note = QLabel()
        self.note.setProperty("role", "help")
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.strip, 1)
        layout.addWidget(self.note)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self.strip.rows

    def _take_batch(self) -> None:
        """Count for the batch size that training has, wherever it was last set."""
        kept = self._document.project.training.get("batch_size")
        size = kept if isinstance(kept, int) else TrainingSettings().batch_size
        if size != self._taken:
            self._taken = size
            self.batch.setValue(size)

    def refresh(self) -> None:
        """Show the network as the model has it now."""
        self._take_batch()
        report, batch = self._document.report, self.batch.value()
        rows = rows_of(report, batch)
        least = "≥ " if unknown(report) else ""
        names = {
            PARAMETERS: self.tr("Parameters"),
            MACS: self.tr("Multiply-adds"),
            MEMORY: self.tr("Memory"),
        }
        titles = [(names[row.quantity], least + _amount(row.quantity, row.total)) for row in rows]
        self.strip.show_rows(rows, titles)
        self.strip.select(self._document.selection)
        weights = rows[0].total * BYTES
        text = self.tr(
            "Multiply-adds and memory are those of a batch of {}. At 32 bits its outputs take {}, "
            "and the weights {} besides; training keeps gradients too, about twice that."
        )
        self.note.setText(text.format(batch, memory_text(rows[2].total), memory_text(weights)))
        self._say(self.strip.under)

    def _say(self, node: str) -> None:
        network = self._document.network
        chosen = [each for each in self._document.selection if each in network]
        node = node or (chosen[0] if len(chosen) == 1 else "")
        if node not in network:
            self.said.setText(self.tr("Rest on a piece to name its layer; click to select it."))
            self.said.setProperty("role", "help")
            return
        parts = []
        words = {
            PARAMETERS: self.tr("{} parameters ({} %)"),
            MACS: self.tr("{} multiply-adds ({} %)"),
            MEMORY: self.tr("{} of memory ({} %)"),
        }
        for row in self.rows:
            amount = sum(share.amount for share in row.shares if share.node == node)
            share = 100 * amount / row.total if row.total else 0.0
            figure = _amount(row.quantity, amount)
            part = words[row.quantity].format(figure, f"{share:.3g}")
            parts.append(part.replace(" %", f"{UNBROKEN}%"))
        name = f"<b>{network.name(node)}</b> ({network.layer(node).kind})"
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setText(f"{name}: {', '.join(parts)}")


def _amount(quantity: str, amount: int) -> str:
    return memory_text(amount) if quantity == MEMORY else short(amount)
