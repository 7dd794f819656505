"""Named figures, one a line: the name to the left, the figure to the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class Figures(QWidget):
    """A table of names and figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setVerticalSpacing(4)
        self._layout.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these names and figures."""
        while len(self._rows) < len(rows):
            name, figure = QLabel(), QLabel()
            name.setProperty("role", "help")
            figure.setProperty("role", "figure")
            figure.setWordWrap(True)
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(name, len(self._rows), 0, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(figure, len(self._rows), 1)
            self._rows.append((name, figure))
        for place, labels in enumerate(self._rows):
            for label, text in zip(
                labels, rows[place] if place < len(rows) else ("", ""), strict=True
            ):
                label.setText(text)
                label.setVisible(place < len(rows))
        # A script with taller letters makes no row higher than the others.
        names = [name for name, _ in self._rows[: len(rows)]]
        line = max((name.sizeHint().height() for name in names), default=0)
        for name, figure in self._rows:
            name.setMinimumHeight(line)
            figure.setMinimumHeight(line)

    def texts(self) -> dict[str, str]:
        """Return what is shown."""
        return {name.text(): figure.text() for name, figure in self._rows if name.text()}
