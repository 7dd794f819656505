"""Finds what the window may show to people and yet has not marked for translation.

A text of the window goes through tr, _tr, translate or QT_TRANSLATE_NOOP, or through `said` where
another room wrote it. Any other string in designer/ is suspected if it reads as a sentence (two
words, one of them in small letters) or if it is handed to something that shows it, a QLabel or
setToolTip; what is no text all the same, such as CSS, code and the names that Qt and files know
things by, is told apart below by how it is used or what it looks like.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
MARKS = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "said", "_said"}
"""What a text is marked by."""
ALLOWED = {
    "designer/look/colours.py": "categories, which are shown through `said`",
    "designer/runs/run_columns.py": "titles of columns, which are shown through `said`",
    "designer/look/panel_style.py": "style sheets",
    "designer/look/stylesheet.py": "style sheets",
    "designer/lessons/watch.py": "names of what happened, for the checks of lessons",
    "'Stride'": "the name of this program",
    "'{}[*] — Stride'": "the name of this program",
    "'torch.export program'": "the name of a format",
    "'The clipboard'": "stands in an error that is never shown",
    "'Block{}'": "a class in the code",
    "'Title'": "a key in a PNG",
    "'go on'": "a value that is never shown",
    "'cut short'": "a state, which is shown through OUTCOMES",
    "'Learning rate'": "a group of settings, compared and not shown",
    "stroke-linecap": "a drawing",
    "text-decoration": "a style",
    "input 3x32x32": "the short form of a network",
    "sgd, adamw": "values of a setting",
    "none, flip": "values of a setting",
    "no, yes": "values of a setting",
}
"""What is no text to be translated, by its file or by what it holds, and why not."""
SHOWS = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QMenu"),
    *("QGroupBox", "QTreeWidgetItem", "QTableWidgetItem", "QListWidgetItem", "QDockWidget"),
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setSuffix"),
    *("setPrefix", "setInformativeText", "setDetailedText", "setLabelText", "setSpecialValueText"),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "addButton", "setTabText"),
    *("setTabToolTip", "setHorizontalHeaderLabels", "setHeaderLabels", "setHeaderLabel"),
    *("showMessage", "drawText", "setLabel", "setCancelButtonText", "setButtonText", "setHtml"),
    *("question", "warning", "information", "critical", "getText", "getSaveFileName"),
    *("getOpenFileName", "getExistingDirectory"),
}
"""What shows the strings that it is given, whatever they look like."""
HIDES = {
    *("setProperty", "property", "setObjectName", "setStyleSheet", "setFamily", "setFamilies"),
    *("compile", "fullmatch", "match", "search", "sub", "split", "getLogger", "TypeVar", "emit"),
    *("icon", "qta", "QKeySequence", "strftime", "setDisplayFormat", "invokeMethod", "load"),
}
"""What shows nothing of the strings that it is given, whatever they look like."""
WORD = re.compile(r"[A-Za-z]{2,}")
SMALL = re.compile(r"(?<![\w.#/-])[a-z]{2,}(?![\w(=.:/-])")
"""A word as it stands in a sentence, and not in a path, a colour or a rule."""

UNIT = re.compile(r"^[a-z]{2,} \{\}|\{\} [a-z]+\b(?! *[:;=])")
"""A number with a word beside it: no {}, {} min."""


class Suspect(NamedTuple):
    """A string that may be a text, with its file and line."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text!r}"


def suspects(folder: Path = ROOT / "designer") -> Iterator[Suspect]:
    """Yield all strings of a folder that may be texts and are not marked."""
    for file in sorted(folder.rglob("*.py")):
        for line, text in _unmarked(ast.parse(file.read_text(encoding="utf-8"))):
            found = Suspect(file.relative_to(ROOT).as_posix(), line, text)
            if not any(part in str(found) for part in ALLOWED):
                yield found


def _unmarked(node: ast.AST, shown: bool = False) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _reads(node.value, shown):
            yield node.lineno, node.value
        return
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values)
        if _reads(text, shown):
            yield node.lineno, text
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _unmarked(part.value, shown)
        return
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func).rpartition(".")[2]
        if name in MARKS or name in HIDES or name.endswith("Error"):
            return  # what an error says is gathered by scripts/said_texts.py
        yield from _unmarked(node.func, False)
        for part in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from _unmarked(part, name in SHOWS)
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        inner = isinstance(node, ast.IfExp | ast.BinOp | ast.List | ast.Tuple | ast.BoolOp)
        yield from _unmarked(child, shown and inner)


def _reads(text: str, shown: bool) -> bool:
    """Return whether a string reads as a text; one that is shown may be a single word."""
    words = WORD.findall(re.sub(r"<[^>]*>|&\w+;|\{\w*\}", " ", text))
    if shown:
        return bool(words)
    if "{}" in text and UNIT.search(text):
        return True
    return len(words) > 1 and " " in text.strip() and bool(SMALL.search(text))


if __name__ == "__main__":
    for each in suspects():
        print(each)
