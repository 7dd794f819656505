"""What a person adds to a run: a star and a note, in a small file of the run's own folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from training.atomic import replace_file
from training.errors import RunError
from training.runs import Run

LONGEST = 2_000
"""Characters of a note; what is longer belongs into a file of its own."""


@dataclass(frozen=True)
class Mark:
    """A star, which picks a run out, and a note of any words."""

    star: bool = False
    note: str = ""


def mark_path(run: Run) -> Path:
    """The file that holds the mark of a run; there is none before the first star or note."""
    return run.path / "mark.json"


def read_mark(run: Run) -> Mark:
    """The mark of a run; raises RunError where the file is there but holds none."""
    try:
        data = json.loads(mark_path(run).read_text("utf-8"))
        star, note = data.get("star", False), data.get("note", "")
        if not isinstance(star, bool) or not isinstance(note, str):
            raise TypeError("star is true or false, and note is text")
    except FileNotFoundError:
        return Mark()
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise RunError(
            f"The star and the note of run {run.name} cannot be read: {error}.",
            "Set them anew; mark.json is written again then.",
        ) from None
    return Mark(star, note[:LONGEST])


def write_mark(run: Run, mark: Mark) -> None:
    """Keep a mark, atomically; raises RunError where the folder cannot be written."""
    text = json.dumps({"star": mark.star, "note": mark.note[:LONGEST]}, ensure_ascii=False)
    try:
        replace_file(mark_path(run), lambda file: file.write(f"{text}\n".encode()))
    except OSError as error:
        raise RunError(
            f"The note of run {run.name} cannot be kept: {error.strerror}.",
            "Check the rights on the run's folder, or free some space.",
        ) from None
