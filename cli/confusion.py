"""`confusion`: which classes a run takes for which, and which images those are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.network import JsonOption
from cli.run_name import RunArgument, find_run
from training.data.part_images import ValidationImages
from training.errors import RunError
from training.runs import Run
from training.watching.confusion import ClassFigures, Confusion, confusion_of, members
from training.watching.predictions import JudgedImages, PredictionFiles, Predictions

MOST_CLASSES = 20
"""Of more classes the matrix would not fit a screen; the most frequent mistakes stand for it."""
MOST_MISTAKES = 20
MOST_IMAGES = 50


def confusion(
    run: RunArgument,
    epoch: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="After which epoch; else the newest.")
    ] = None,
    cell: Annotated[
        str,
        typer.Option(
            metavar="TRUE:TAKEN",
            help="List the images of one class that were taken for another, by confidence.",
        ),
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Print which classes a run took for which.

    The confusion matrix of its validation images, and the figures of each class.
    """
    chosen = find_run(run)
    files = PredictionFiles(chosen.path)
    images, kept = files.images(), files.epochs()
    if not kept:
        raise RunError(f"No epoch of {chosen.name} is over yet.", "Ask again after the first.")
    if epoch is not None and epoch not in kept:
        raise RunError(
            f"The run {chosen.name} keeps no predictions of epoch {epoch}.",
            f"It keeps those of {_ranges(kept)}.",
        )
    said = files.read(epoch if epoch is not None else kept[-1])
    found = confusion_of(images, said)
    places = _places(found, images, said, cell) if cell else []
    if as_json:
        data = as_data(chosen, images, said, found, kept)
        if cell:
            data["cell"] = _listed(chosen, images, said, found, places)
        print(json.dumps(data, ensure_ascii=False))
        return
    console = Console()
    sample = f"one in {images.every} of {images.total:,}" if images.every > 1 else "all validated"
    console.print(
        f"{chosen.name}, epoch {said.epoch}: {found.accuracy:.2%} of {found.images:,} images "
        f"({sample}) are right.",
        highlight=False,
        soft_wrap=True,
    )
    if cell:
        _print_images(console, _listed(chosen, images, said, found, places[:MOST_IMAGES]))
        if len(places) > MOST_IMAGES:
            console.print(f"… and {len(places) - MOST_IMAGES:,} more", highlight=False)
        return
    if len(found.classes) <= MOST_CLASSES:
        console.print(_matrix(found))
    else:
        console.print(
            f"The matrix of {len(found.classes)} classes is too wide for a terminal; --json and "
            "the window have it. The most frequent mistakes:",
            highlight=False,
        )
        console.print(_mistakes(found))
    console.print(_figures(found))
    if sentence := found.sentence():
        console.print(sentence, highlight=False, markup=False, soft_wrap=True)


def as_data(
    run: Run, images: JudgedImages, said: Predictions, found: Confusion, kept: list[int]
) -> dict[str, Any]:
    """Return the matrix and all that follows from it as plain data."""
    return {
        "run": str(run.path),
        "epoch": said.epoch,
        "epochs": kept,
        "images": found.images,
        "total": images.total,
        "every": images.every,
        "accuracy": found.accuracy,
        "classes": list(found.classes),
        "counts": found.counts.tolist(),
        "figures": [
            {
                "class": each.name,
                "images": each.images,
                "predicted": each.predicted,
                "right": each.right,
                "precision": each.precision,
                "recall": each.recall,
                "f1": each.f1,
            }
            for each in found.figures()
        ],
        "mistakes": [
            {
                "true": found.classes[each.true],
                "predicted": found.classes[each.predicted],
                "count": each.count,
            }
            for each in found.mistakes()
        ],
    }


def _places(found: Confusion, images: JudgedImages, said: Predictions, cell: str) -> Sequence[int]:
    """The judged images of a cell that is named by two classes."""
    for at, sign in enumerate(cell):
        names = cell[:at], cell[at + 1 :]
        if sign == ":" and all(name in found.classes for name in names):
            true, taken = (found.classes.index(name) for name in names)
            return members(images, said, true, taken)
    shown = ", ".join(found.classes[:MOST_CLASSES])
    more = f" and {len(found.classes) - MOST_CLASSES} more" if found.classes[MOST_CLASSES:] else ""
    raise typer.BadParameter(
        f"--cell {cell!r} does not name two classes as TRUE:TAKEN; the classes are {shown}{more}"
    )


def _listed(
    run: Run, images: JudgedImages, said: Predictions, found: Confusion, places: Sequence[int]
) -> list[dict[str, Any]]:
    """The images of a cell with what was said of each."""
    files = ValidationImages(run)
    return [
        {
            "image": files.name(int(images.places[place])),
            "label": found.classes[int(images.labels[place])],
            "predicted": found.classes[int(said.predicted[place])],
            "confidence": round(float(said.confidence[place]), 4),
        }
        for place in places
    ]


def _print_images(console: Console, listed: Sequence[dict[str, Any]]) -> None:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("confidence", justify="right")
    for title in ("label", "taken for", "image"):
        table.add_column(title, overflow="fold")
    for each in listed:
        row = (f"{each['confidence']:.2%}", each["label"], each["predicted"], each["image"])
        table.add_row(*(Text(cell) for cell in row))
    console.print(table if listed else "There is no such image.", highlight=False)


def _matrix(found: Confusion) -> Table:
    """Rows are the true classes; what is right is bold, a 0 is a dot."""
    table = Table(box=None, pad_edge=False, header_style="dim", title_justify="left")
    table.add_column("true \\ taken for", no_wrap=True)
    for name in found.classes:
        table.add_column(Text(name[:8]), justify="right")
    for place, name in enumerate(found.classes):
        cells = [
            Text(f"{count:,}" if count else "·", style=_style(place == column, count))
            for column, count in enumerate(found.counts[place].tolist())
        ]
        table.add_row(Text(name[:24]), *cells)
    return table


def _style(right: bool, count: int) -> str:
    if right:
        return "bold"
    return "yellow" if count else "dim"


def _figures(found: Confusion) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("class", "precision", "recall", "F1", "images"):
        table.add_column(title, justify="left" if title == "class" else "right")
    figures: list[ClassFigures] = found.figures()
    if len(figures) > 2 * MOST_CLASSES:
        figures = sorted(figures, key=lambda each: each.f1 if each.f1 is not None else 2.0)
        figures = figures[:MOST_CLASSES]
    for each in figures:
        shares = (each.precision, each.recall, each.f1)
        table.add_row(
            Text(each.name), *("–" if s is None else f"{s:.1%}" for s in shares), f"{each.images:,}"
        )
    if len(figures) < len(found.classes):
        table.caption = f"the {len(figures)} of {len(found.classes)} classes with the lowest F1"
    return table


def _mistakes(found: Confusion) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("true", "taken for"):
        table.add_column(title)
    table.add_column("images", justify="right")
    for each in found.mistakes(MOST_MISTAKES):
        names = (found.classes[each.true], found.classes[each.predicted])
        table.add_row(*map(Text, names), f"{each.count:,} of {each.images:,}")
    return table


def _ranges(numbers: list[int]) -> str:
    """Return numbers in short: epochs 1 to 5, 8, 10 to 12."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    texts = [" to ".join(map(str, part)) for part in parts]
    return f"epoch{'s' if len(numbers) > 1 else ''} {', '.join(texts)}"
