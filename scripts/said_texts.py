"""Gathers what the rooms without Qt say to people: their sentences, as templates with slots.

A sentence of graph/ or training/ is a string of two words or more that is no docstring, no code
and no name by which a person searches. An f-string becomes a template: f"kernel {k} does not fit"
is `kernel {0} does not fit`, and so does a {port} that is filled in later. Besides sentences there
are names and pages that are declared: categories, labels of settings, docstrings of layers.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from designer.run_columns import COLUMNS, STATES
from graph import KINDS
from graph.course import LESSONS
from graph.pairs import PAIRS
from training.data.catalog import CATALOG
from training.layer_history import QUANTITIES
from training.settings import setting_fields

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("graph/layers",)
NOT_SAID = ("graph/course/", "graph/zoo/", "graph/problems.py", "training/tensorboard_log.py")
"""The course has a context of its own; of the others no string is shown in the window."""
FILES = (
    *("graph/block.py", "graph/check.py", "graph/diagnosis.py", "graph/fixes.py", "graph/layer.py"),
    *("graph/network.py", "graph/names.py", "graph/rewire.py", "graph/parameters.py"),
    *("training/settings.py", "training/layer_history.py"),
)
"""Files outside these folders whose sentences the window shows."""
NO_TEXT = {"synonyms", "helper_source", "__all__", "classes"}
"""Names whose strings are no sentences: words to search for, code, names of classes."""
CODE = re.compile(
    r"\n|\"\"\"|^F\.|^torch\.|\w\(.*=|\.\w+\(|^, |\bnn\.|torch\.Tensor|"
    r"=False|^graph\.|^class |^return |^tuple\[|^import |^from |"
    r"Value error|<|^usage|https?://|arXiv"
)
WORDS = re.compile(r"[A-Za-z]{2,}")
ENDS = re.compile(r"(?<=[^.][.!?]) (?=[A-Z])")
"""Where a sentence ends and the next begins."""
FRAGMENTS = (
    *("height", "width", "depth", "length", "text", "on or off", "its input", "real", "integer"),
    *("{0} from {1}", "heights and widths differ: {0}", ", stride {0}"),
    *(
        "PyTorch's own",
        "Use {0}",
        "Delete {0}",
        "nothing is wired to {0}",
        "nothing uses its output",
    ),
    "Put a 1×1 Conv2d on {0} ({1} filters)",
    *("kernel_size ≤ {0} or padding ≥ {1}", "{0} dilated to {1}"),
    *("{0} row", "{0} rows", "{0} column", "{0} columns", "{0} step", "{0} steps"),
    *("{0} row and {1} column", "{0} rows and {1} columns"),
    *("{0} row and {1} columns", "{0} rows and {1} column"),
    *("whole number", "whole number ≥ {0}", "whole number ≥ {0} and ≤ {1}"),
    *("number", "number ≥ {0}", "number ≥ {0} and ≤ {1}", "one of {0}"),
    *("sizes ≥ {0}", "sizes ≥ {0}, or {1}", "sizes ≥ {0} and ≤ {1}", "≥ {0} and ≤ {1}"),
    *("> {0} and ≤ {1}", "≥ {0} and < {1}", "none", "yes", "no"),
)
"""Parts that sentences are put together from."""


def course_texts() -> list[str]:
    """Return every text of the lessons, once."""
    found: dict[str, None] = {}
    for lesson in LESSONS.values():
        found |= dict.fromkeys((lesson.title, lesson.summary))
        for step in lesson.steps:
            texts = (step.title, step.text, step.task, step.hint, step.done)
            found |= dict.fromkeys(text for text in texts if text)
    return list(found)


def said_texts() -> list[str]:
    """Return every sentence, name and page of the rooms without Qt, once, as templates."""
    found = dict.fromkeys(FRAGMENTS)
    for file in _files():
        for text in _strings(file):
            found |= dict.fromkeys(_sentences(text))
    found |= dict.fromkeys(text for text in _declared() if WORDS.search(text))
    return list(found)


def _files() -> Iterator[Path]:
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if not file.relative_to(ROOT).as_posix().startswith(NOT_SAID):
                yield file
    yield from (ROOT / name for name in FILES)


def _declared() -> Iterator[str]:
    """Yield names and pages as the window shows them."""
    for kind in KINDS.values():
        yield kind.category
        first = inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0]
        yield " ".join(first.split()).removesuffix(".")
    for field in setting_fields():
        yield from (field.label, field.group)
    for quantity in QUANTITIES:
        yield from (quantity.title, quantity.description)
    for data in CATALOG.values():
        yield data.title
    yield from STATES.values()
    yield from (column.title for column in COLUMNS)
    for pair in PAIRS:
        yield from (text.removesuffix(".") for text in _strings_of(pair))


def _strings_of(value: object) -> Iterator[str]:
    fields = getattr(value, "__dataclass_fields__", None) or getattr(value, "_fields", ())
    for name in fields:
        text = getattr(value, name)
        if isinstance(text, str) and not CODE.search(text):
            yield text


def _strings(file: Path) -> Iterator[str]:
    """Yield the strings and f-strings of a file that may be sentences, with \\0 for slots."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside.add(id(node.value))
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in ast.walk(node) if isinstance(part, ast.Constant)}
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.keyword) and _name(node) in NO_TEXT:
            inside |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values
            )


def _name(node: ast.Assign | ast.AnnAssign | ast.keyword) -> str:
    if isinstance(node, ast.keyword):
        return node.arg or ""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, as templates and without their full stops."""
    if CODE.search(text):
        return
    for part in ENDS.split(text.strip()):
        sentence = _numbered(part.strip().removesuffix("."))
        if len(WORDS.findall(re.sub(r"\{\d+\}", "", sentence))) > 1 and " " in sentence:
            yield sentence


def _numbered(text: str) -> str:
    """Return a text with its slots numbered from the left."""
    parts = re.split(r"\{?\0\}?|\{[a-z0-9]*\}", text)
    return "".join(
        f"{part}{{{place}}}" if place < len(parts) - 1 else part for place, part in enumerate(parts)
    )
