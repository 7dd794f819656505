"""A read-only view of Python source: colours, line numbers, marked lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.look.theme import current, text_scale, text_size

GAP = 10
"""Pixels between the line numbers and the text."""


class CodeView(QPlainTextEdit):
    """Source that can be read and copied. `line_clicked` tells the number of a clicked line."""

    line_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "code")
        self.setReadOnly(True)
        self.setCursorWidth(0)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self._family = font
        self._size_text()
        text_size.changed.connect(self._size_text)
        self.marked: tuple[int, ...] = ()
        self._highlighter = Highlighter(self.document())
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update)
        self._make_room()

    def _size_text(self) -> None:
        """Write in the size of text that is chosen."""
        pixels = round(13 * text_scale())
        font = QFont(self._family)
        font.setPixelSize(pixels)
        self.setFont(font)
        self.setStyleSheet(f'font-family: "{font.family()}"; font-size: {pixels}px;')

    def show_text(self, text: str) -> None:
        """Show other source, keeping the place that is in view."""
        if text == self.toPlainText():
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        self._highlighter.read(text)
        self.setPlainText(text)
        bar.setValue(place)
        self.mark(())

    def mark(self, lines: Iterable[int]) -> None:
        """Mark lines by their numbers from 1, and bring the first into view if none is."""
        self.marked = tuple(sorted(lines))
        self.viewport().update()
        self._numbers.update()
        if self.marked and not any(self._in_view(line) for line in self.marked):
            cursor = QTextCursor(self.document().findBlockByNumber(self.marked[0] - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def _in_view(self, line: int) -> bool:
        block = self.document().findBlockByNumber(line - 1)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        return 0 <= top < self.viewport().height() - 10

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the marked lines from edge to edge: Qt's own selections leave a gap behind italics.

        Text is painted over them.
        """
        painter = QPainter(self.viewport())
        fill = QColor(current().colours.accent_soft)
        for line in self.marked:
            block = self.document().findBlockByNumber(line - 1)
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            band = QRect(0, round(place.top()), self.viewport().width(), round(place.height()))
            painter.fillRect(band & event.rect(), fill)
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked, unless text was being selected."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            self.line_clicked.emit(cursor.blockNumber() + 1)

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.recolour()
            self.mark(self.marked)

    # -- line numbers ------------------------------------------------------------------------

    def numbers_width(self) -> int:
        """Return the room that the line numbers take."""
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9" * digits) + 2 * GAP

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _on_update(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers as high as the view."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(
            QRect(inside.left(), inside.top(), self.numbers_width(), inside.height())
        )

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in view."""
        colours = current().colours
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), QColor(colours.field))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        top, height = place.top(), self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber() + 1
            marked = number in self.marked
            painter.setPen(QColor(colours.text if marked else colours.dim))
            width = self._numbers.width() - GAP
            painter.drawText(0, round(top), width, height, Qt.AlignmentFlag.AlignRight, str(number))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()


class _Numbers(QWidget):
    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        """Return the room that the numbers take."""
        return QSize(self._view.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the view draw the numbers of its lines."""
        self._view.paint_numbers(event)


class Highlighter(QSyntaxHighlighter):
    """Colours lines by what pygments reads in the whole text, so that docstrings come out right."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: list[list[tuple[int, int, str]]] = []
        self._formats = _formats()

    def read(self, text: str) -> None:
        """Find the tokens of a text that is about to be shown."""
        from pygments.lexers.python import PythonLexer
        from pygments.token import Token

        parts = {
            Token.Keyword: "keyword",
            Token.Literal.String: "string",
            Token.Comment: "comment",
            Token.Literal.Number: "number",
            Token.Name.Class: "name",
            Token.Name.Function: "name",
            Token.Name.Function.Magic: "name",
        }
        lines: list[list[tuple[int, int, str]]] = [[]]
        column = 0
        for kind, word in PythonLexer(stripnl=False).get_tokens(text):
            part = next((parts[k] for k in _parents(kind) if k in parts), "")
            for number, piece in enumerate(word.split("\n")):
                if number:
                    lines.append([])
                    column = 0
                if part and piece:
                    lines[-1].append((column, len(piece), part))
                column += len(piece)
        self._lines = lines

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self._formats = _formats()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        number = self.currentBlock().blockNumber()
        if number < len(self._lines):
            for start, length, part in self._lines[number]:
                self.setFormat(start, length, self._formats[part])


def _parents(kind: object) -> Iterable[object]:
    while kind:
        yield kind
        kind = getattr(kind, "parent", None)


def _formats() -> dict[str, QTextCharFormat]:
    colours = current().colours
    tones = {
        "keyword": colours.accent,
        "string": colours.fits,
        "comment": colours.dim,
        "number": colours.warning,
        "name": colours.text,
    }
    formats = {}
    for part, tone in tones.items():
        style = QTextCharFormat()
        style.setForeground(QColor(tone))
        if part in ("keyword", "name"):
            style.setFontWeight(QFont.Weight.DemiBold)
        if part == "comment":
            style.setFontItalic(True)
        formats[part] = style
    return formats
