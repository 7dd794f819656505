"""A network with its weights in the formats of other programs: ONNX, torch.export, safetensors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from codegen.errors import CodegenError
from codegen.load import load
from codegen.source import Source

SEED = 0
"""Weights of a network that was never trained come from this seed."""


def with_weights(source: Source, weights: Path | None) -> nn.Module:
    """Return the network in eval mode with the weights of a file, or freshly initialised.

    The file is safetensors, or a checkpoint or state_dict of torch.save, which is read without
    running code; of a checkpoint that holds averaged weights, those are taken. CodegenError if it
    cannot be read or belongs to another network.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(SEED)
        network = load(source)
    if weights is not None:
        state = _state(weights)
        try:
            network.load_state_dict(state)
        except RuntimeError as error:
            raise CodegenError(
                f"{weights} holds the weights of another network: {_unlike(network, state)}. "
                "Export with the drawing that was trained."
            ) from error
    return network.eval()


def _unlike(network: nn.Module, state: dict[str, Tensor]) -> str:
    """Return the first thing in which a file's weights are not those of the network."""
    own = network.state_dict()
    for name, tensor in own.items():
        if name not in state:
            return f"it has no {name}"
        if state[name].shape != tensor.shape:
            there, here = ("×".join(map(str, t.shape)) or "1" for t in (state[name], tensor))
            return f"{name} is {there} there and {here} here"
    more = next((name for name in state if name not in own), "")
    return f"the drawing has no {more}"


_WEIGHTS = "Give a run's folder, or a .pt or .safetensors file with this network's weights."


def _state(path: Path) -> dict[str, Tensor]:
    try:
        if path.suffix == ".safetensors":
            from safetensors.torch import load_file

            return load_file(path)
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise CodegenError(f"There is no file {path}. Give a run's folder or a file.") from None
    except Exception as error:  # of a broken file, torch and safetensors raise many kinds
        if isinstance(error, MemoryError) or "allocate memory" in str(error):
            raise CodegenError(
                f"{path} cannot be read: this machine has not enough memory free for it. "
                "Close what else takes much, or export on a larger machine."
            ) from error
        known = error.strerror if isinstance(error, OSError) else None
        reason = known or "it is damaged, or of another kind"
        raise CodegenError(f"{path} cannot be read as weights: {reason}. {_WEIGHTS}") from error
    if isinstance(state, dict) and isinstance(state.get("model"), dict):
        state = state.get("average") or state["model"]
    if not isinstance(state, dict):
        raise CodegenError(f"{path} holds no weights by name. {_WEIGHTS}")
    return state


def example(source: Source, batch: int = 2) -> tuple[Tensor, ...]:
    """Return a random batch for each input of the network."""
    generator = torch.Generator().manual_seed(SEED)
    return tuple(
        torch.randint(source.vocabularies[name] or 2, (batch, *shape), generator=generator)
        if name in source.vocabularies
        else torch.randn(batch, *shape, generator=generator)
        for name, shape in source.inputs.items()
    )


def write_safetensors(source: Source, weights: Path | None, path: Path) -> None:
    """Write the weights alone; the names are those of model.py."""
    from safetensors.torch import save_model

    save_model(with_weights(source, weights), str(path))


def write_program(source: Source, weights: Path | None, path: Path) -> None:
    """Write a torch.export program (.pt2) whose batch size is free."""
    torch.export.save(_exported(source, weights), path)


def write_onnx(source: Source, weights: Path | None, path: Path) -> None:
    """Write an ONNX file whose batch size is free; inputs and outputs keep their names."""
    try:
        import onnxscript  # noqa: F401 - torch's exporter needs it
    except ImportError:
        raise CodegenError(
            "ONNX export needs two more packages: pip install onnx onnxscript."
        ) from None
    network, inputs = with_weights(source, weights), example(source)
    returned = network(*inputs)
    names = list(returned) if isinstance(returned, dict) else ["output"]
    torch.onnx.export(
        network,
        inputs,
        str(path),
        input_names=list(source.inputs),
        output_names=names,
        dynamic_shapes=_free_batch(inputs),
        dynamo=True,
        verbose=False,
        external_data=False,
    )


def _exported(source: Source, weights: Path | None) -> torch.export.ExportedProgram:
    inputs = example(source)
    return torch.export.export(
        with_weights(source, weights), inputs, dynamic_shapes=_free_batch(inputs)
    )


def _free_batch(inputs: tuple[Tensor, ...]) -> tuple[dict[int, object], ...]:
    batch = torch.export.Dim("batch")
    return tuple({0: batch} for _ in inputs)


WRITERS: dict[str, Callable[[Source, Path | None, Path], None]] = {
    "onnx": write_onnx,
    "pt2": write_program,
    "safetensors": write_safetensors,
}
"""The formats that hold weights, by their names on the command line."""
