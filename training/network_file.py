"""The generated source file as a network, and the way from its lines back to the canvas."""

from __future__ import annotations

import importlib.util
import linecache
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import torch
from torch import Tensor, nn

from training.data.images import Shape
from training.data.load import TrainingData
from training.device import random_state, set_random_state
from training.errors import NetworkError
from training.runs import Run

#: What a network's forward gives: one tensor, or several by name.
Outputs = Tensor | dict[str, Tensor]


@dataclass(frozen=True)
class NetworkFile:
    """A run's model.py with the layers' names by line and by module path."""

    path: Path
    lines: dict[int, str]
    modules: dict[str, str]
    inputs: dict[str, Shape]

    @classmethod
    def of(cls, run: Run) -> NetworkFile:
        """The file of this run."""
        layers = run.layers()
        return cls(
            path=run.model_path,
            lines={int(line): str(name) for line, name in layers.get("lines", {}).items()},
            modules={str(path): str(name) for path, name in layers.get("modules", {}).items()},
            inputs={
                str(name): (int(shape[0]), int(shape[1]), int(shape[2]))
                for name, shape in layers.get("inputs", {}).items()
                if len(shape) == 3
            },
        )

    @property
    def input_shape(self) -> Shape | None:
        """(C, H, W) of the first Input, or None if the launcher did not say."""
        return next(iter(self.inputs.values()), None)

    def build(self) -> nn.Module:
        """Import the file and make its Network; what the file raises is passed on."""
        if not self.path.is_file():
            raise NetworkError(f"There is no file {self.path}.", "Start a new run of the drawing.")
        spec = importlib.util.spec_from_file_location("stride_network", self.path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        if not hasattr(module, "Network"):
            raise NetworkError(f"{self.path} has no class Network.", "Export the network again.")
        network = module.Network()
        assert isinstance(network, nn.Module)
        return network

    def layer_of(self, error: BaseException) -> str | None:
        """The layer in which this was raised: by the module that ran, else by the source line."""
        if isinstance(error, SyntaxError) and error.filename == str(self.path):
            return self.lines.get(error.lineno or 0)
        paths: dict[int, str] = {}
        layer = None
        for frame, line in _frames(error):
            here = frame.f_code.co_filename == str(self.path)
            module = frame.f_locals.get("self")
            if isinstance(module, nn.Module):
                if here and not paths:
                    paths = {id(part): path for path, part in module.named_modules()}
                layer = self.layer_at(paths.get(id(module), "")) or layer
            if here:
                layer = self.lines.get(line) or layer
        return layer

    def own_line_of(self, error: BaseException) -> str | None:
        """The line inside a class of the file where this was raised, as it is counted there.

        None where it was raised by a line of the network itself, or outside of the file.
        """
        found = None
        for frame, line in _frames(error):
            code = frame.f_code
            if code.co_filename == str(self.path):
                found = code, line
        if found is None or found[0].co_qualname.startswith(("Network.", "<")):
            return None
        code, line = found
        # The lines of a Custom layer's setup stand below a line that is not its author's.
        number = line - code.co_firstlineno - (code.co_name == "__init__")
        text = linecache.getline(str(self.path), line).strip()
        return f"line {number} of {code.co_qualname} (`{text}`)"

    def layer_at(self, path: str) -> str | None:
        """The layer of a module's path, or of the module that holds it."""
        while path:
            if path in self.modules:
                return self.modules[path]
            path = path.rpartition(".")[0]
        return None

    def first_non_finite(self, network: nn.Module, images: Tensor) -> str | None:
        """The first layer, in order of execution, whose output is NaN or infinite."""
        found: list[str] = []

        def look(path: str, output: object) -> None:
            if not found and any(not bool(part.isfinite().all()) for part in tensors_of(output)):
                found.append(path)

        hooks = [
            part.register_forward_hook(lambda _, __, output, path=path: look(path, output))
            for path, part in network.named_modules()
            if path
        ]
        try:
            with torch.no_grad():
                network(images)
        finally:
            for hook in hooks:
                hook.remove()
        return (self.layer_at(found[0]) or found[0]) if found else None


def _frames(error: BaseException) -> Iterator[tuple[FrameType, int]]:
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next


def tensors_of(output: object) -> list[Tensor]:
    """The tensors that a module took or gave: one, several, or several by name."""
    if isinstance(output, Tensor):
        return [output]
    if isinstance(output, dict):
        return [part for part in output.values() if isinstance(part, Tensor)]
    if isinstance(output, list | tuple):
        return [part for part in output if isinstance(part, Tensor)]
    return []


def main_output(outputs: Outputs) -> Tensor:
    """The output that accuracy is taken from: the only one, or the first."""
    return outputs if isinstance(outputs, Tensor) else next(iter(outputs.values()))


def check_fit(
    file: NetworkFile, network: nn.Module, data: TrainingData, *, exactly: bool = False
) -> str:
    """Raise NetworkError unless the network takes these images and tells these classes apart.

    With `exactly` it must give no more numbers than there are classes. What can be trained but
    hardly is as it was meant is returned, in sentences.
    """
    shape = shape_text(data.image_shape)
    for name, wanted in file.inputs.items():
        if wanted != data.image_shape:
            raise NetworkError(
                f"{name} is {shape_text(wanted)}, but the images of {data.name} are {shape}.",
                f"Set Input to {shape}, or choose other data.",
                name,
            )
    device = next((weight.device for weight in network.parameters()), torch.device("cpu"))
    training, random = network.training, random_state(device)
    network.eval()
    try:
        with torch.no_grad():
            outputs = network(torch.zeros(2, *data.image_shape, device=device))
    except (RuntimeError, ValueError, IndexError) as error:
        if file.inputs or isinstance(error, torch.OutOfMemoryError):
            raise
        raise NetworkError(
            f"The network does not take the images of {data.name} ({shape}): {error}.",
            f"Set Input to {shape}, or choose other data.",
            file.layer_of(error),
        ) from error
    finally:
        set_random_state(device, random)
        network.train(training)
    unfit = []
    if data.channels == 3 and data.image_shape[0] == 1:
        wanted_shape = shape_text((3, *data.image_shape[1:]))
        unfit += [
            "The images are in colour, but the network takes one channel: they are made grey. "
            f"Set Input to {wanted_shape} to keep their colours."
        ]
    for output in tensors_of(outputs):
        unfit += _check_output(file, network, data, output, exactly=exactly)
    return " ".join(dict.fromkeys(unfit))


def _check_output(
    file: NetworkFile, network: nn.Module, data: TrainingData, output: Tensor, *, exactly: bool
) -> list[str]:
    given = shape_text(output.shape[1:])
    classes = len(data.classes)
    last = [path for path, part in network.named_modules() if isinstance(part, nn.Linear)][-1:]
    layer = file.layer_at(last[0]) if last else None
    if output.dim() != 2:
        raise NetworkError(
            f"The network gives {given} for an image, but a class needs one number each.",
            f"End it with Flatten and Linear with {classes} outputs.",
        )
    if output.shape[1] < classes:
        raise NetworkError(
            f"The network gives {given} numbers for an image, "
            f"but {data.name} has {classes} classes.",
            f"Set out_features of {layer or 'the last Linear'} to {classes}.",
            layer,
        )
    if output.shape[1] == classes:
        return []
    if exactly:
        raise NetworkError(
            f"Balanced class weights are for the {classes} classes of {data.name}, "
            f"but the network gives {given} numbers for an image.",
            f"Set out_features of {layer or 'the last Linear'} to {classes}, or class_weights "
            "to equal.",
            layer,
        )
    return [
        f"The network gives {given} numbers for an image, but {data.name} has {classes} classes. "
        f"Set out_features of {layer or 'the last Linear'} to {classes}."
    ]


def shape_text(shape: Shape | torch.Size) -> str:
    """A shape as it is printed everywhere: 64×55×55."""
    return "×".join(str(size) for size in shape) if math.prod(shape) or shape else "one number"
