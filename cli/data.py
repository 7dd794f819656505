"""`data`: what a data set holds, how its classes are filled, and what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
import typer
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from cli.check import COLOURS
from cli.network import JsonOption
from training.data.png import as_png
from training.data.survey import Survey, survey
from training.settings import parse_settings

MOST_CLASSES = 40  # rows of the table
MIXED_TOGETHER = 10  # samples that mixup mixes by one share


def data(
    name: Annotated[
        str,
        typer.Argument(
            metavar="DATA",
            help="mnist5k, cifar10 and so on, or your own: folder:PATH, csv:PATH or arrays:PATH.",
        ),
    ],
    data_root: Annotated[
        str, typer.Option(metavar="DIR", help="The folder that holds downloaded data sets.")
    ] = "",
    download: Annotated[
        bool, typer.Option("--download", help="Fetch the data set if the folder lacks it.")
    ] = False,
    augment: Annotated[
        str, typer.Option(metavar="NAMES", help="With --json: change the samples so, as training.")
    ] = "",
    samples: Annotated[
        int, typer.Option(min=0, max=200, help="With --json: how many images to give.")
    ] = 0,
    as_json: JsonOption = False,
) -> int:
    """Look through a data set.

    Exit code 1 if something in it must be mended first.
    """
    settings = parse_settings(
        {"data": name, "data_root": data_root, "download": download, "augment": augment}
    )
    found = survey(
        settings.data, data_root=settings.data_root, download=settings.download, samples=samples
    )
    if as_json:
        print(json.dumps(as_data(found, settings.augment), ensure_ascii=False))
    else:
        _print(found)
    return int(any(finding.severity == "error" for finding in found.findings))


def as_data(found: Survey, augment: Sequence[str] = ()) -> dict[str, Any]:
    """Return the survey as plain data; the samples are PNG files in base64."""
    shown = [sample.pixels for sample in found.samples]
    labels = [sample.label for sample in found.samples]
    if augment and shown:
        shown, labels = _changed(shown, labels, augment)
    return {
        "name": found.name,
        "image_shape": list(found.image_shape),
        "one_size": found.one_size,
        "classes": list(found.classes),
        "images": dict(zip(("train", "val", "test"), found.images, strict=True)),
        "counts": [list(counts) for counts in found.counts],
        "looked_at": found.looked_at,
        "mean": list(found.mean),
        "std": list(found.std),
        "findings": [vars(finding) for finding in found.findings],
        "samples": [
            {"label": label, "png": as_png(pixels)}
            for label, pixels in zip(labels, shown, strict=True)
        ],
    }


def _changed(
    images: list[NDArray[np.uint8]], labels: list[str], names: Sequence[str]
) -> tuple[list[NDArray[np.uint8]], list[str]]:
    """Change the samples and their labels as training would, each image in another way.

    Mixed are those that are shown one after the other, ten by the same share, as those of a batch.
    """
    import torch

    from training.augment import augmentation, check_colours, mixup

    torch.manual_seed(0)
    batch = torch.from_numpy(np.stack(images)).float() / 255
    check_colours(names, batch.shape[1])
    changed = augmentation(names, *batch.shape[-2:])(batch)
    mix = mixup(names)
    if mix is not None:
        mixed, told = [], []
        for part in torch.split(torch.arange(len(labels)), MIXED_TOGETHER):
            inputs, (own, others, share) = mix(changed[part], part)
            mixed.append(inputs)
            told += [
                f"{labels[one]} {share:.0%}, {labels[other]} {1 - share:.0%}"
                for one, other in zip(own.tolist(), others.tolist(), strict=True)
            ]
        changed, labels = torch.cat(mixed), told
    return list((changed.clamp(0, 1) * 255).round().byte().numpy()), labels


def _print(found: Survey) -> None:
    console = Console()
    train, val, test = found.images
    shape = "×".join(map(str, found.image_shape))
    parts = f"{train:,} to train, {val:,} to validate" + (f", {test:,} to test" if test else "")
    console.print(
        f"{found.name}: {parts}; {len(found.classes)} classes; first image {shape}",
        highlight=False,
        soft_wrap=True,
    )
    for title, values in (("mean", found.mean), ("spread", found.std)):
        console.print(f"  {title:<7}" + " ".join(f"{v:.4f}" for v in values), highlight=False)
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in ("class", "train", "val", *(["test"] if test else [])):
        table.add_column(column, justify="left" if column == "class" else "right")
    for name, counts in list(zip(found.classes, found.counts, strict=True))[:MOST_CLASSES]:
        table.add_row(name, *(f"{n:,}" for n in counts[: 3 if test else 2]))
    if len(found.classes) > MOST_CLASSES:
        table.add_row(f"and {len(found.classes) - MOST_CLASSES} more classes")
    console.print(table)
    for finding in found.findings:
        console.print(
            f"[{COLOURS[finding.severity]}]{finding.severity}[/] ", end="", highlight=False
        )
        console.print(
            f"{finding.message} {finding.remedy}", highlight=False, markup=False, soft_wrap=True
        )
