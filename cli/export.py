"""`export`: the network as a file that runs without Stride."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.network import (
    Chosen,
    JsonOption,
    NetArgument,
    TrustOption,
    choose,
    is_there,
    require_consent,
    require_ok,
)
from cli.run_name import find_run
from codegen import CodegenError, Source, generate
from graph import Report, check
from graph.project import write_whole
from training.errors import RunError
from training.settings import parse_settings

if TYPE_CHECKING:
    from codegen.prove import Proof


class Format(StrEnum):
    """What can be written."""

    model = "model"
    script = "script"
    onnx = "onnx"
    pt2 = "pt2"
    safetensors = "safetensors"
    svg = "svg"
    pdf = "pdf"
    png = "png"


def export(
    net: NetArgument,
    *,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The file to write.")
    ] = None,
    format: Annotated[
        Format | None,
        typer.Option(
            help="model: PyTorch source. script: a training script. onnx, pt2, safetensors: with "
            "weights. svg, pdf, png: a picture. Left out, the file's ending decides."
        ),
    ] = None,
    weights: Annotated[
        Path | None,
        typer.Option(
            help="A run (its best epoch): its folder, its name as `runs` lists it, or `last`. Or "
            "a file of weights."
        ),
    ] = None,
    prove: Annotated[
        bool,
        typer.Option(
            "--prove", help="Compare the written file with the drawing, layer by layer, in 64 bits."
        ),
    ] = False,
    trust: TrustOption = False,
    as_json: JsonOption = False,
) -> int:
    """Write a network as a file that runs without Stride.

    Exit code 1 if a proof fails.
    """
    if output is None and not prove:
        raise typer.BadParameter("name the file to write with -o, or give --prove")
    chosen = choose(net)
    report = check(chosen.network)
    require_ok(report, net)
    require_consent(chosen, trust)
    source = generate(chosen.network, report, name=chosen.name)
    written = []
    if output is not None:
        form, trained = format or _by_ending(output), _weights_file(weights)
        written = _write(chosen, report, source, output, form=form, trained=trained)
    proof = _proof(chosen, source) if prove else None
    if as_json:
        found = {"ok": proof is None or proof.ok, "written": [str(path) for path in written]}
        print(json.dumps(found | ({"proof": asdict(proof)} if proof is not None else {})))
    else:
        for path in written:
            print(f"Wrote {path}: {chosen.network.title or chosen.name}")
        if proof is not None:
            _print_proof(chosen, proof)
    return 0 if proof is None or proof.ok else 1


def _write(
    chosen: Chosen,
    report: Report,
    source: Source,
    output: Path,
    *,
    form: Format,
    trained: Path | None,
) -> list[Path]:
    """Write the file, and what it needs beside it; return them all."""
    if form in (Format.svg, Format.pdf, Format.png):
        _picture(chosen, output, form)
    elif form is Format.model:
        write_whole(output, source.text)
        if trained is not None:
            beside = output.with_suffix(".safetensors")
            _write_weights("safetensors", source, trained, beside)
            return [output, beside]
    elif form is Format.script:
        return [output, *_script(chosen, report, source, output)]
    else:
        _write_weights(form.value, source, trained, output)
    return [output]


def _by_ending(output: Path) -> Format:
    known = {".py": Format.model} | {f".{form.value}": form for form in Format}
    if output.suffix not in known:
        raise CodegenError(
            f"{output.name} has no ending that tells the format; give --format, one of "
            f"{', '.join(Format)}."
        )
    return known[output.suffix]


def _weights_file(weights: Path | None) -> Path | None:
    """Return the checkpoint of a run's best epoch, or the file itself."""
    if weights is None or (not weights.is_dir() if is_there(weights) else weights.suffix):
        return weights
    run = find_run(str(weights))
    for checkpoint in (run.best_checkpoint, run.last_checkpoint):
        if checkpoint.exists():
            return checkpoint
    raise RunError(
        f"The run {run.name} has no weights: nothing of it was saved.",
        "Choose another run, or train again.",
    )


def _write_weights(form: str, source: Source, weights: Path | None, output: Path) -> None:
    """Write the file beside its place and put it there once it is whole."""
    from codegen.exports import WRITERS

    try:
        with tempfile.TemporaryDirectory(prefix=".", dir=output.parent) as folder:
            whole = Path(folder, output.name)
            whole.touch()
            WRITERS[form](source, weights, whole)
            whole.replace(output)
    except OSError as error:
        raise CodegenError(
            f"{output} cannot be written: {error.strerror}. Choose another folder; "
            "what was there before is unchanged."
        ) from error


def _script(chosen: Chosen, report: Report, source: Source, output: Path) -> list[Path]:
    """Write the training script, and the data that it reads if that comes with Stride."""
    from codegen.script import script
    from training.data.catalog import put_beside

    settings = parse_settings(chosen.project.training)
    shapes = list(source.inputs.values())
    image = shapes[0] if len(shapes) == 1 and len(shapes[0]) == 3 else None
    text = script(
        source.text,
        settings.model_dump(mode="json"),
        title=chosen.network.title or chosen.name,
        input_shape=image,
        modules=source.modules,
    )
    write_whole(output, text)
    beside = put_beside(output, settings.data)
    return [] if beside is None else [beside]


def _picture(chosen: Chosen, output: Path, form: Format) -> None:
    from designer.picture import write_picture

    write_picture(chosen.network, output, form.value)


def _proof(chosen: Chosen, source: Source) -> Proof:
    from codegen.prove import prove

    return prove(chosen.network, source=source)


def _print_proof(chosen: Chosen, proof: Proof) -> None:
    """Print what the comparison of the drawing with its file found."""
    print(f"{chosen.network.title or chosen.name}, layer by layer, against the written file:")
    print(f"  outputs     max |Δ| {proof.output_delta:g}")
    print(f"  gradients   max |Δ| {proof.gradient_delta:g} of their size")
    print(f"  shapes      {proof.shapes_alike:,} of {proof.shapes:,} measured as predicted")
    print(
        f"  parameters  {proof.parameters_predicted:,} predicted, "
        f"{proof.parameters_counted:,} counted"
    )
    for difference in proof.differences:
        print(f"  differs: {difference}")
    print("The file is the drawing." if proof.ok else "The file is not the drawing.")
