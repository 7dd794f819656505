"""Writes the manual's pages from the declarations: docs/layers/ and docs/problems.md.

python scripts/pages.py           write them
python scripts/pages.py --check   exit 1 if a page is not what the declarations say
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from graph import CODES, KINDS, Layer, format_shape, format_value
from graph.lookup import Lookup
from graph.samples import sample_of

COLUMNS = 6
"""Numbers that are shown of a row of a table."""
DOCS = Path(__file__).resolve().parents[1] / "docs"


def pages() -> dict[Path, str]:
    """Return every page by its file."""
    by_category: dict[str, list[type[Layer]]] = {}
    for kind in KINDS.values():
        by_category.setdefault(kind.category, []).append(kind)
    found = {DOCS / "layers" / f"{kind.__name__}.md": page(kind) for kind in KINDS.values()}
    lines = ["# Layers and blocks", "", "One page a kind, written from its declaration.", ""]
    for category, members in by_category.items():
        lines += [f"## {category}", ""]
        for kind in sorted(members, key=lambda each: each.__name__):
            lines.append(f"- [{kind.__name__}]({kind.__name__}.md): {summary(kind)}")
        lines.append("")
    found[DOCS / "layers" / "README.md"] = "\n".join(lines)
    found[DOCS / "problems.md"] = problems()
    return found


def summary(kind: type[Layer]) -> str:
    """Return the first sentence of a kind's page."""
    return " ".join((inspect.getdoc(kind) or "").partition("\n\n")[0].split())


def page(kind: type[Layer]) -> str:
    """Return the page of one kind: its text, its parameters, and an example where one fits."""
    lines = [f"# {kind.__name__}", "", f"*{kind.category}*", "", inspect.getdoc(kind) or "", ""]
    if kind.synonyms:
        lines += [f"Also found as: {', '.join(kind.synonyms)}.", ""]
    if kind.parameters():
        lines += ["## Parameters", "", "| name | values | default | |", "|---|---|---|---|"]
        for parameter in kind.parameters():
            default = format_value(parameter.default)
            lines.append(
                f"| `{parameter.name}` | {parameter.range} | {default} | {parameter.description} |"
            )
        lines.append("")
    lines += example(kind)
    return "\n".join(lines)


def example(kind: type[Layer]) -> list[str]:
    """Return what the kind does to a small input with its default parameters."""
    sample = sample_of(kind)
    if sample is None:
        return []
    facts = sample.facts
    inputs = " and ".join(map(format_shape, facts.inputs or ()))
    outputs = " and ".join(map(format_shape, facts.outputs or ()))
    rows = ["## Example", ""]
    what = " integers" if sample.layer.table is not None else ""
    rows += [f"With its default parameters, from {inputs}{what}: **{outputs}**.", ""]
    rows += [f"    {facts.formula}", ""]
    if facts.parameters:
        rows += [f"{facts.parameters:,} parameters, {facts.macs:,} multiply-adds.", ""]
    if sample.layer.table is not None and facts.inputs:
        rows += looked_up(sample.layer.table, facts.inputs[0][-1])
    return rows


def looked_up(table: Lookup, count: int) -> list[str]:
    """Return a few integers with the row that each of them reads, for example numbers."""
    rows = ["Each integer reads the row of its number, here of a table of example numbers:"]
    rows += ["", "| integer | row of that number |", "|---|---|"]
    rows += [f"| {token} | {table.row(token, COLUMNS)} |" for token in table.tokens(count)]
    return [*rows, ""]


def problems() -> str:
    """Return the page of all problem codes."""
    lines = [
        "# Problems",
        "",
        "Every problem has a code. An error stops training and export; a warning and a hint do "
        "not. Each message shows the numbers and says what to do; where a fix can be applied, "
        "the problems panel has a button for it.",
        "",
        "| code | meaning |",
        "|---|---|",
    ]
    lines += [f"| `{code}` | {meaning} |" for code, meaning in CODES.items()]
    return "\n".join([*lines, ""])


def main() -> int:
    """Write the pages, or compare them."""
    wanted = pages()
    existing = {*(DOCS / "layers").glob("*.md"), DOCS / "problems.md"}
    if "--check" in sys.argv[1:]:
        stale = [p for p, text in wanted.items() if not p.exists() or p.read_text("utf-8") != text]
        stale += sorted(existing - {*wanted})
        for path in stale:
            print(f"{path.relative_to(DOCS.parent)} is out of date; run `make docs`.")
        return 1 if stale else 0
    (DOCS / "layers").mkdir(parents=True, exist_ok=True)
    for path in existing - {*wanted}:
        path.unlink(missing_ok=True)
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    print(f"{len(wanted)} pages in {DOCS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
