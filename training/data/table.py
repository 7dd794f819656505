"""A CSV table that names image files and their classes. Needs no torch."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from training.data.image_files import ImageFiles, check_counts
from training.data.split import parts_of
from training.errors import DataError

PART_NAMES = ("train", "val", "test")


def scan_table(table: Path) -> ImageFiles:
    """The images that a table names: columns `path` and `label`, and `split` if it says the parts.

    Paths are relative to the table's folder. Classes are sorted by name. Raises DataError, with
    the line where one is wrong.
    """
    lines = _rows(table)
    classes = tuple(sorted({row["label"] for _, row in lines}))
    if len(classes) < 2:
        raise DataError(
            f"{table} holds only the class {classes[0]!r}, and a network learns to tell classes "
            "apart.",
            "Name images of at least two classes in the column label.",
        )
    numbers = {name: number for number, name in enumerate(classes)}
    files = tuple(table.parent / row["path"] for _, row in lines)
    seen: dict[Path, int] = {}
    for (line, _), file in zip(lines, files, strict=True):
        if file in seen:  # it would be learned from and judged by
            raise DataError(
                f"{table} names {file} twice, in lines {seen[file]} and {line}.",
                "Leave it in one line only.",
            )
        seen[file] = line
        if not file.is_file():
            raise DataError(
                f"{table}, line {line}: there is no file {file}.",
                "Paths are relative to the table's own folder: correct or remove the line.",
            )
    labels = np.array([numbers[row["label"]] for _, row in lines], dtype=np.int64)
    told = np.array([row.get("split", "train") for _, row in lines])
    members = {part: np.flatnonzero(told == part) for part in PART_NAMES}
    check_counts(
        classes,
        labels[members["train"]],
        lambda name: f"class {name!r} of {table}",
        least=1 if len(members["val"]) else 2,
    )
    return ImageFiles(table, classes, files, labels, parts_of(labels, **members))


def _rows(table: Path) -> list[tuple[int, dict[str, str]]]:
    """The rows with their line numbers, each value without blanks around it."""
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file, strict=True)
            columns = reader.fieldnames or ()
            rows = [(reader.line_num, row) for row in reader]
    except FileNotFoundError:
        raise DataError(
            f"There is no table {table}.", "Give csv:PATH of a file with columns path and label."
        ) from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(
            f"{table} cannot be read as a table: {error}.",
            "Save it as CSV with commas, in UTF-8.",
        ) from None
    missing = [name for name in ("path", "label") if name not in columns]
    if missing:
        raise DataError(
            f"{table} has no column {missing[0]!r}; its columns are "
            f"{', '.join(map(repr, columns)) or 'none'}.",
            "Let its first line be path,label or path,label,split.",
        )
    if not rows:
        raise DataError(f"{table} names no image.", "Give it a line for each image.")
    wanted = [name for name in ("path", "label", "split") if name in columns]
    found = []
    for line, row in rows:
        values = {name: (row[name] or "").strip() for name in wanted}
        empty = next((name for name, value in values.items() if not value), None)
        if empty is not None:
            raise DataError(
                f"{table}, line {line}: the column {empty} is empty.",
                "Fill it in, or remove the line.",
            )
        part = values.get("split", "train")
        if part not in PART_NAMES:
            raise DataError(
                f"{table}, line {line}: the split {part!r} is none of train, val and test.",
                "Write one of these, or remove the column and let one fifth validate.",
            )
        found.append((line, values))
    return found
