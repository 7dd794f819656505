"""The source of what is drawn, live: read, copied, saved, and linked with the canvas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from designer.code_view import CodeView
from designer.look.icons import icon
from designer.look.panel import Panel
from designer.projects.document import Document
from designer.said import said
from graph import ERROR

if TYPE_CHECKING:
    from codegen.source import Source

PAUSE = 150
"""Milliseconds without an edit after which the source is written anew."""


class CodePanel(Panel):
    """The generated file. `save_wanted` asks for the export dialog; `chosen` names a node."""

    save_wanted = Signal()
    chosen = Signal(str)
    written = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._stale = True
        self.source: Source | None = None
        self.note = QLabel()
        self.note.setProperty("role", "note")
        self.note.setProperty("severity", "error")
        self.note.setWordWrap(True)
        self.note.hide()
        self.file_name = QLabel()
        self.file_name.setProperty("role", "help")
        self.copy_button = self._button("copy", self.tr("Copy"), self.tr("Copy the whole source"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = self._button("save", self.tr("Save…"), self.tr("Save as model.py"))
        self.save_button.clicked.connect(self.save_wanted)
        self.view = CodeView()
        self.view.setAccessibleName(self.tr("Code of the network"))
        self.view.line_clicked.connect(self._on_click)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.addWidget(self.file_name, 1)
        bar.addWidget(self.copy_button)
        bar.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)
        layout.addStretch()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        document.edited.connect(self._on_edit)
        document.switched.connect(self._on_edit)
        document.selected.connect(self._mark_selection)

    def _button(self, shape: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(shape))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tip)
        return button

    def _on_edit(self) -> None:
        self._stale = True
        if self.in_view:
            self._later.start()

    def come_into_view(self) -> None:
        """Write what was edited while the panel was hidden."""
        if self._stale:
            self._later.start()

    def refresh(self) -> None:
        """Write the source anew, or say why there is none."""
        from codegen.errors import CodegenError
        from codegen.source import generate

        document = self._document
        self._later.stop()
        self._stale = False
        try:
            self.source = generate(document.top.network, document.top, name=document.name)
        except CodegenError as error:
            self.source = None
            self._show_failure(str(error))
        else:
            self.note.hide()
            self.view.show()
            self.view.show_text(self.source.text)
            lines = self.source.text.count("\n")
            self.file_name.setText(self.tr("model.py · {} lines").format(lines))
            self._mark_selection()
        self.copy_button.setEnabled(self.source is not None)
        self.save_button.setEnabled(self.source is not None)
        self.written.emit()

    def _show_failure(self, sentence: str) -> None:
        errors = [said(p.message) for p in self._document.top.problems if p.severity == ERROR]
        if errors:
            sentence = "\n".join(
                [self.tr("There is no code while the network has errors:"), *errors]
            )
        self.note.setText(said(sentence))
        self.note.show()
        self.file_name.setText(self.tr("No code: the network has errors"))
        self.view.hide()

    def copy(self) -> None:
        """Put the source on the clipboard."""
        if self.source is not None:
            QGuiApplication.clipboard().setText(self.source.text)

    def save(self, path: Path) -> None:
        """Write the source to a file; ProjectError says why it cannot be written."""
        from graph.project import write_whole

        if self.source is not None:
            write_whole(path, self.source.text)

    def _mark_selection(self) -> None:
        if self.source is None:
            return
        network, trail = self._document.top.network, self._document.sheet.trail
        chosen = trail[:1] or self._document.selection
        names = {network.name(node) for node in chosen if node in network}
        self.view.mark(line for line, name in self.source.lines.items() if name in names)

    def _on_click(self, line: int) -> None:
        name = self.source.lines.get(line) if self.source is not None else None
        node = self._document.top.network.find(name) if name is not None else None
        if node is not None:
            self._document.climb()
        if node is not None:
            self.chosen.emit(node)
