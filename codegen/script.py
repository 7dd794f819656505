"""A training run as one standalone file: settings on top, the network, the data, one straight loop.

The file imports nothing of Stride and, on the CPU, prints the losses of the app's own run with the
same seed, as it takes the same steps in the same order.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.errors import CodegenError
from codegen.names import docstring
from codegen.script_digits import DIGITS
from codegen.script_imports import Imports
from codegen.script_judge import CROPS
from codegen.script_loop import kept_lines
from codegen.script_own_data import (
    ARRAYS,
    FOLDER,
    LOAD_FOLDER,
    LOAD_NPZ,
    LOAD_SAFETENSORS,
    LOAD_TABLE,
    READ_CROPS,
    READ_IMAGE,
    TABLE,
    WINDOWS,
)
from codegen.script_text import (
    ARRAY_BATCHES,
    FOLDER_BATCHES,
    LOAD_TORCHVISION,
    SPLIT,
    STATISTICS,
    TORCHVISION,
)
from codegen.script_training import WIDTH, Training, quoted


def script(
    model_source: str,
    settings: Mapping[str, object],
    *,
    title: str,
    input_shape: tuple[int, int, int] | None = None,
    modules: Mapping[str, str] | None = None,
) -> str:
    """The text of train.py for a network's source and a run's settings as plain data.

    `input_shape` (C, H, W) is needed for a person's own images, which may be of any size. The file
    for the built-in digits reads mnist_5k.npz beside it. `modules` are the network's module paths
    with the names of their layers, for layers that learn at a rate of their own. Raises
    CodegenError.
    """
    return _Script(model_source, dict(settings), title, input_shape, modules or {}).text()


class _Script:
    def __init__(
        self,
        model_source: str,
        settings: dict[str, Any],
        title: str,
        input_shape: tuple[int, int, int] | None,
        modules: Mapping[str, str],
    ) -> None:
        self.source = model_source
        self.settings = settings
        self.title = title
        self.data = str(settings["data"])
        self.own = next((own for own in (FOLDER, TABLE, ARRAYS) if self.data.startswith(own)), "")
        self.path = self.data.removeprefix(self.own)
        self.files = self.own in (FOLDER, TABLE)
        self.digits = self.data in DIGITS
        self.shape = self._image_shape(input_shape)
        self.tree = ast.parse(model_source)
        several = _returns_a_dict(self.tree)
        self.crops = str(settings["crops"])
        self.training = Training(
            settings,
            self.shape,
            modules,
            files=self.files,
            several=several,
            tested=None if self.own else not self.digits,
        )

    def _image_shape(self, input_shape: tuple[int, int, int] | None) -> tuple[int, int, int]:
        if self.own or self.settings["crops"] != "1":
            if input_shape is None:
                raise CodegenError(
                    "A script for images of your own, or for crops, needs the size of the "
                    "network's input: give input_shape."
                )
            return input_shape
        if self.data in TORCHVISION:
            return TORCHVISION[self.data].shape
        if self.digits:
            return DIGITS[self.data].shape
        raise CodegenError(
            f"A script cannot load the data set {self.data!r}: choose "
            f"{', '.join((*DIGITS, *TORCHVISION))}, folder:PATH, csv:PATH or arrays:PATH."
        )

    def text(self) -> str:
        """The whole file."""
        functions = [
            self._split(),
            self._distortion(),
            STATISTICS,
            self._load_data(),
            kept_lines(FOLDER_BATCHES if self.files else ARRAY_BATCHES, self.training.asked),
            *self.training.functions(),
            self.training.main(),
        ]
        self._check_names(functions)
        head = docstring(
            f"{self.title}: trains the network and prints the losses of each epoch",
            [f"Needs {self._needs()}. Run it with: python train.py"],
        )
        parts = [
            "\n".join(head) + "\n\n" + self._imports() + "\n" + self._constants(),
            self._model(),
            *(part.strip("\n") for part in functions if part),
            'if __name__ == "__main__":\n    main()',
        ]
        return "\n\n\n".join(parts) + "\n"

    def _needs(self) -> str:
        needs = "torch, numpy"
        if self.own == FOLDER or self.data in TORCHVISION:
            needs += " and torchvision"
        elif self.own == TABLE:
            needs += " and pillow"
        elif self.own and not self.path.endswith(".npz"):
            needs += " and safetensors"
        if self.crops == "144" and not self.files:
            needs += ", pillow"
        if self.training.asked["augment"] or self.training.asked["windows"]:
            needs += ", and kornia"
        return needs + (", and mnist_5k.npz beside this file" if self.digits else "")

    def _imports(self) -> str:
        """Those of the network and of the rest, sorted as isort does."""
        wanted = Imports()
        wanted.add_source(self.tree)
        self.training.add_imports(wanted)
        if "math." in self._distortion():
            wanted.add("math")
        wanted.add("numpy", alias="np")
        wanted.add("torch")
        wanted.add("torch", "nn")
        if self.digits or self.files:
            wanted.add("pathlib", "Path")
        if self.own == TABLE:
            wanted.add("csv")
            wanted.add("torch.utils.data", "Dataset")
        elif self.own == ARRAYS and not self.path.endswith(".npz"):
            wanted.add("safetensors.numpy", "load_file")
        if self.files:
            wanted.add("PIL", "Image")
            wanted.add("torch.utils.data", "DataLoader")
            wanted.add("torch.utils.data", "Subset")
        if self.own == FOLDER or self.data in TORCHVISION:
            wanted.add("torchvision", "datasets")
        return wanted.text()

    def _constants(self) -> str:
        s = self.settings
        lines = []
        if self.own == ARRAYS:
            lines += _assigned("FILE", "", quoted(self.path), "")
        elif self.files:
            name = "FOLDER" if self.own == FOLDER else "TABLE"
            lines += _assigned(name, "Path(", quoted(self.path), ")")
            sevenths = 7 if self.crops == "1" else 8  # of the input, as training.data.crops has it
            height, width = (round(size * sevenths / 7) for size in self.shape[1:])
            lines += [f"HEIGHT, WIDTH = {height}, {width}"]
            lines += [f"WORKERS = {int(s.get('workers', 0))}"]
        elif self.data in TORCHVISION:
            lines += _assigned("DATA_ROOT", "", quoted(str(s.get("data_root") or "data")), "")
            lines += [f"DOWNLOAD = {bool(s.get('download'))}"]
        return "\n".join([*lines, *self.training.constants()])

    def _model(self) -> str:
        """The network's classes, without the file's docstring and imports."""
        body = list(self.tree.body)
        if body and ast.get_docstring(self.tree) is not None:
            body = body[1:]
        imports = [part for part in body if isinstance(part, ast.Import | ast.ImportFrom)]
        first = max((part.end_lineno or 0 for part in imports), default=0)
        if not imports and body:
            first = body[0].lineno - 1
        return "\n".join(self.source.splitlines()[first:]).strip("\n")

    def _load_data(self) -> str:
        if self.digits:
            return DIGITS[self.data].load
        if self.own == ARRAYS:
            return LOAD_NPZ if self.path.endswith(".npz") else LOAD_SAFETENSORS
        if self.files:
            load = LOAD_FOLDER if self.own == FOLDER else LOAD_TABLE
            asked = self.training.asked
            windows = WINDOWS.replace("{crop}", self.training.window) if asked["windows"] else ""
            parts = (CROPS[self.crops], READ_IMAGE, READ_CROPS[self.crops], windows, load)
            load = "\n\n\n".join(kept_lines(part, asked) for part in parts if part)
            load = load.replace("{read}", "read_image" if self.crops == "1" else "read_crops")
            for mark, value in (
                ("{mode}", "L" if self.shape[0] == 1 else "RGB"),
                ("{channels}", str(self.shape[0])),
            ):
                load = load.replace(mark, value)
            return load
        data = TORCHVISION[self.data]
        return LOAD_TORCHVISION.format(
            name=data.name,
            train=data.train,
            test=data.test,
            images=data.images,
            labels=data.labels,
        )

    def _split(self) -> str:
        """The function that parts the images: by a share that is known here, or that it is told."""
        if self.own:
            return SPLIT.format(arguments="labels, share", words="one in `share`", share="share")
        words, share = ("one fifth", 5) if self.digits else ("one tenth", 10)
        return SPLIT.format(arguments="labels", words=words, share=share)

    def _distortion(self) -> str:
        """The functions that make harder digits of the shipped ones."""
        return DIGITS[self.data].distortion if self.digits else ""

    def _check_names(self, functions: Iterable[str]) -> None:
        """Refuse a class of the network that would hide, or be hidden by, a name of the script."""
        own = _bindings(ast.parse("\n".join((*functions, self._constants(), self._imports()))))
        taken = sorted(
            name
            for name, source in _bindings(self.tree)
            if any(name == other and (not source or source != origin) for other, origin in own)
        )
        if taken:
            raise CodegenError(
                f"The network has a block named {taken[0]}, which train.py itself uses: "
                "rename the block."
            )


def _returns_a_dict(tree: ast.Module) -> bool:
    """Whether the network's forward gives several outputs by name."""
    return any(
        isinstance(part, ast.Return) and isinstance(part.value, ast.Dict)
        for network in tree.body
        if isinstance(network, ast.ClassDef) and network.name == "Network"
        for part in ast.walk(network)
    )


def _bindings(tree: ast.Module) -> set[tuple[str, str]]:
    """Return the names at the top of a file, each with what it is imported from, if it is."""
    names: set[tuple[str, str]] = set()
    for part in tree.body:
        if isinstance(part, ast.ClassDef | ast.FunctionDef):
            names.add((part.name, ""))
        elif isinstance(part, ast.Import):
            for alias in part.names:
                module = alias.name if alias.asname else alias.name.partition(".")[0]
                names.add((alias.asname or module, module))
        elif isinstance(part, ast.ImportFrom):
            for alias in part.names:
                names.add((alias.asname or alias.name, f"{part.module}.{alias.name}"))
        elif isinstance(part, ast.Assign):
            names.update(
                (name.id, "")
                for target in part.targets
                for name in ast.walk(target)
                if isinstance(name, ast.Name)
            )
    return names


def _assigned(name: str, opening: str, literal: str, closing: str) -> list[str]:
    """An assignment, broken as ruff breaks it where it is longer than a line."""
    line = f"{name} = {opening}{literal}{closing}"
    if len(line) <= WIDTH or not opening:
        return [line]
    return [f"{name} = {opening}", f"    {literal}", closing]
