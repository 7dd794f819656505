"""Gathers what the rooms without Qt say to people: their sentences, as templates with slots.

A sentence of graph/ or training/ is a string of two words or more that is no docstring, no code
and no name by which a person searches; of the other rooms, what is handed to an exception. An
f-string becomes a template: f"kernel {k} does not fit" is `kernel {0} does not fit`, and so does a
{port} that is filled in later. Besides sentences there are names and pages that are declared:
categories, labels of settings, docstrings of layers and of built-in networks.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from designer.runs.run_columns import COLUMNS, STATES
from designer.said import ENDS, WITHIN
from graph import KINDS, TEMPLATES
from graph.course import LESSONS
from graph.pairs import PAIRS
from training.data.catalog import CATALOG
from training.settings import setting_fields
from training.watching.layer_history import QUANTITIES

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("graph", "training")
RAISING = ("codegen", "cli", "designer")
"""Rooms of which only what their exceptions say is such a sentence."""
NOT_SAID = (
    *("graph/course/", "graph/zoo/", "graph/problems.py"),
    *("training/watching/tensorboard_log.py", "training/processes/rank.py"),
)
"""The course has a context of its own; of the others no string is shown in the window."""
NO_TEXT = {"synonyms", "helper_source", "__all__", "classes", "_NO_MEMORY", "_FIRST"}
"""Names whose strings are no sentences: words to search for, code, names of classes."""
CODE = re.compile(
    r"\n|\"\"\"|^F\.|^torch\.|\w\(.*=|\.\w+\(|^, |\bnn\.|torch\.Tensor|"
    r"=False|^graph\.|^class |^return |^tuple\[|^import |^from |"
    r"Value error|<|^usage|https?://|arXiv|^self,"
)
WORDS = re.compile(r"[A-Za-z]{2,}")
HOLES = re.compile(r"\{?[\0\1]\}?|\{[a-z0-9]*\}")
"""What is filled in: by an f-string, by `format`, or, {in}, by the name of what is wired there."""
NAMED = re.compile(r"\bname\b|\blayer\b|\bwho\b|\bpath\b|\bfolder\b|\.kind\b")
"""Expressions that give a name."""
FRAGMENTS = (
    *("height", "width", "depth", "length", "text", "on or off", "its input", "real", "integer"),
    *WITHIN,
    *("{0} channels from {1}", "heights and widths differ: {0}", ", stride {0}"),
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
    *("number", "number ≥ {0}", "number > {0}", "number ≥ {0} and ≤ {1}"),
    *("number > {0} and ≤ {1}", "sizes, or {0}"),
    *("sizes ≥ {0}", "sizes ≥ {0}, or {1}", "sizes ≥ {0} and ≤ {1}", "≥ {0} and ≤ {1}"),
    *("> {0} and ≤ {1}", "≥ {0} and < {1}", "none", "yes", "no"),
    *("How many classes", "{0} = {1} channels"),
    *(f"{axis}: {{0}}" for axis in ("height", "width", "depth", "length")),
    *("{0} axis", "{0} axes", "{0} slice", "{0} slices", "the last Linear", "its input"),
    *("a name", "a number", "a number {0}", "a whole number {0}", "above {0}", "below {0}"),
    *("at least {0} and at most {1}", "above {0} and at most {1}", "at least {0} and below {1}"),
    *("above {0} and below {1}", "a whole number at least {0} and at most {1}"),
    *("a whole number above {0} and at most {1}", "1 or more epochs", "{0} epoch", "{0} epochs"),
    *("The training process {0}", "The training process on {0} {1}"),
    *("Training process {0} of {1} {2}", "exactly {0}", "{0} image", "{0} images"),
    *("Use a learning rate below {0}, such as {1}, or put a BatchNorm2d before {2}",),
    *("mean", "sum", "uniform", "constant", "Gaussian", "layer", "layers", "all", "less"),
    *("Column {0} at “{1}”:", "Column {0}:", "Line {0}, column {1}:"),
    *("Line {0}, column {1} at “{2}”:", "yes or no", "Untitled", "size / 8"),
    *("shape is kept: {0}; one mean and variance for each of {1} channels",),
    *("{0}, less 1 because the last window would start in the padding = {1}",),
    *("{0}, less 1 because the last window would start in the padding =",),
    *("{0} knows no such parameter or value", "{0} has no place for this as a bare value"),
    *(
        "Choose a number {0}",
        "Choose a whole number {0}",
        "nothing",
        "No such file or directory",
        "Is a directory",
        "Not a directory",
    ),
    *("Permission denied", "No space left on device", "Read-only file system", "File exists"),
    *("Input/output error", "Too many open files", "File name too long"),
    *("it is damaged, or of another kind", "it has no {0}", "{0} is {1} there and {2} here"),
    "the drawing has no {0}",
    *("grey", "colour", "train", "validate", "test", "from nothing", "biases {0}"),
)
"""Parts that sentences are put together from."""
SPELLED_OUT = {
    *("{0}{1} {2} and at most {3}", "{0} from {1}, {2} from {3}", "and ≤ {0}", "or {0}"),
    *("{0} {1} and {2}", "no {0}", "column {0}", "{0} knows no such parameter or value. {1}{2}"),
    "{0} has no place for this as a bare value. {1}",
    *("shape is kept: {0}; one mean and variance for each of",),
    *("{0}, less 1 because the last window would start in the padding",),
    *("line {0}, column {1}", "at “{0}”", "designer.canvas has no {0}"),
}
"""Templates that would take in too much: what comes of them is listed above, or is a list."""


def course_texts() -> list[str]:
    """Return every text of the lessons, once."""
    found: dict[str, None] = {}
    for lesson in LESSONS.values():
        found |= dict.fromkeys((lesson.title, lesson.summary))
        for step in lesson.steps:
            texts = (step.title, step.text, step.task, step.hint, step.done)
            found |= dict.fromkeys(text for text in texts if text)
    return list(found)


def said_texts() -> dict[str, list[int]]:
    """Return every sentence, name and page of the rooms without Qt, once, as templates.

    With each comes which of its slots hold names, which are the same in every language.
    """
    found: dict[str, list[int]] = {text: [] for text in FRAGMENTS} | WITHIN
    found |= {"Choose {0} or {1}": [0, 1], "one of {0}": [0]}  # values as they are typed
    strings = [text for file in _files(FOLDERS) for text in _strings(_tree(file))]
    strings += [text for file in _files(RAISING) for text in _raised(_tree(file))]
    for sentence in (sentence for text in strings for sentence in _sentences(text)):
        found.setdefault(_numbered(sentence), _names(sentence))
    found |= {text: [] for text in _declared() if WORDS.search(text)}
    return {text: names for text, names in found.items() if text not in SPELLED_OUT}


def _tree(file: Path) -> ast.AST:
    return ast.parse(file.read_text(encoding="utf-8"))


def _files(folders: tuple[str, ...]) -> Iterator[Path]:
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if not file.relative_to(ROOT).as_posix().startswith(NOT_SAID):
                yield file


def _declared() -> Iterator[str]:
    """Yield names and pages as the window shows them."""
    for kind in KINDS.values():
        yield kind.category
        yield from _page(inspect.cleandoc(kind.__doc__ or ""))
    for template in TEMPLATES.values():
        if re.search(r"\b[a-z]{2,}\b", template.title):
            yield template.title
        if re.search(r"[a-z]{3,}", template.family):
            yield template.family
        yield from _page(f"{template.description}\n\nSource: {template.paper}")
    for field in setting_fields():
        yield from (field.label, field.group)
    for quantity in QUANTITIES:
        yield from (quantity.title, quantity.description)
    for data in CATALOG.values():
        yield data.title
    yield from STATES.values()
    yield from (column.title for column in COLUMNS)
    for pair in PAIRS:
        yield from (text.removesuffix(".") for text in (*_strings_of(pair), *pair.names))


def _page(text: str) -> Iterator[str]:
    """Yield the sentences of a page, which has paragraphs."""
    for paragraph in text.split("\n\n"):
        for sentence in ENDS.split(" ".join(paragraph.split())):
            yield sentence.removesuffix(".")


def _strings_of(value: object) -> Iterator[str]:
    fields = getattr(value, "__dataclass_fields__", None) or getattr(value, "_fields", ())
    for name in fields:
        text = getattr(value, name)
        if isinstance(text, str) and not CODE.search(text):
            yield text


def _raised(tree: ast.AST) -> Iterator[str]:
    """Yield the strings that are handed to exceptions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error"):
            yield from _strings(ast.Tuple([*node.args, *(each.value for each in node.keywords)]))


def _strings(tree: ast.AST) -> Iterator[str]:
    """Yield the strings and f-strings that may be sentences, with \\0 for slots, \\1 for names."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside.add(id(node.value))  # a docstring
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
            inside |= {
                id(form)
                for part in node.values
                if isinstance(part, ast.FormattedValue) and part.format_spec is not None
                for form in ast.walk(part.format_spec)
            }
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.keyword) and _name(node) in NO_TEXT:
            inside |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(map(_piece, node.values))


def _piece(part: ast.expr) -> str:
    """Return a part of an f-string: its text, or what stands for a slot."""
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    return "\1" if NAMED.search(ast.unparse(part.value)) else "\0"


def _name(node: ast.Assign | ast.AnnAssign | ast.keyword) -> str:
    if isinstance(node, ast.keyword):
        return node.arg or ""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text without their full stops."""
    if CODE.search(text):
        return
    for part in ENDS.split(text.strip()):
        sentence = part.strip().removesuffix(".")
        words = [word for word in WORDS.findall(HOLES.sub(" ", sentence)) if word != "mod"]
        if " " in sentence and len(words) > 1 - bool(HOLES.search(sentence)):
            yield sentence


def _numbered(text: str) -> str:
    """Return a text with its slots numbered from the left."""
    places = iter(range(len(text)))
    return HOLES.sub(lambda _: f"{{{next(places)}}}", text)


def _names(text: str) -> list[int]:
    """Return which slots are sure to hold names: those of ports, and what is called so."""
    holes = [hole.strip("{}") for hole in HOLES.findall(text)]
    return [place for place, hole in enumerate(holes) if hole not in ("", "\0")]
