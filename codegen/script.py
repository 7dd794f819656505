"""A training run as one standalone file: settings on top, the network, the data, one straight loop.

The file imports nothing of Stride and, on the CPU, prints the losses of the app's own run with the
same seed, as it takes the same steps in the same order.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from codegen.errors import CodegenError
from codegen.names import docstring
from codegen.script_text import (
    ARRAY_BATCHES,
    AUGMENTATIONS,
    FOLDER_BATCHES,
    LOAD_FOLDER,
    LOAD_MNIST5K,
    LOAD_TORCHVISION,
    LOOP,
    LOSSES,
    MEAN_LOSS,
    OPTIMIZERS,
    SCHEDULES,
    SEVERAL_OUTPUTS,
    SPLIT,
    STATISTICS,
    TORCHVISION,
)

WIDTH = 100
_T = TypeVar("_T")
_FOLDER = "folder:"


def script(
    model_source: str,
    settings: Mapping[str, object],
    *,
    title: str,
    input_shape: tuple[int, int, int] | None = None,
) -> str:
    """The text of train.py for a network's source and a run's settings as plain data.

    `input_shape` (C, H, W) is needed for a folder of images, which may be of any size. The file
    for mnist5k reads mnist_5k.npz beside it. Raises CodegenError.
    """
    return _Script(model_source, dict(settings), title, input_shape).text()


class _Script:
    def __init__(
        self,
        model_source: str,
        settings: dict[str, Any],
        title: str,
        input_shape: tuple[int, int, int] | None,
    ) -> None:
        self.source = model_source
        self.settings = settings
        self.title = title
        self.data = str(settings["data"])
        self.folder = self.data.startswith(_FOLDER)
        self.shape = self._image_shape(input_shape)
        self.tree = ast.parse(model_source)

    def _image_shape(self, input_shape: tuple[int, int, int] | None) -> tuple[int, int, int]:
        if self.folder:
            if input_shape is None:
                raise CodegenError(
                    "A script for a folder of images needs the size of the network's input: "
                    "give input_shape."
                )
            return input_shape
        if self.data in TORCHVISION:
            return TORCHVISION[self.data].shape
        if self.data == "mnist5k":
            return (1, 28, 28)
        raise CodegenError(
            f"A script cannot load the data set {self.data!r}: choose mnist5k, "
            f"{', '.join(TORCHVISION)} or folder:PATH."
        )

    def text(self) -> str:
        """The whole file."""
        functions = [
            *([SPLIT] if self.data == "mnist5k" or self.folder else []),
            STATISTICS,
            self._load_data(),
            FOLDER_BATCHES if self.folder else ARRAY_BATCHES,
            _chosen(SCHEDULES, self.settings["schedule"], "schedule"),
            _chosen(LOSSES, self.settings["loss"], "loss"),
            SEVERAL_OUTPUTS if _returns_a_dict(self.tree) else "",
            MEAN_LOSS,
            self._main(),
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
        if self.folder or self.data in TORCHVISION:
            needs += " and torchvision"
        if self.settings["augment"]:
            needs += ", and kornia"
        return needs + (", and mnist_5k.npz beside this file" if self.data == "mnist5k" else "")

    def _imports(self) -> str:
        """Those of the network and of the rest, sorted as isort does."""
        wanted = _Imports()
        wanted.add_source(self.tree)
        if self.settings["schedule"] != "constant":
            wanted.add("math")
        wanted.add("numpy", alias="np")
        wanted.add("torch")
        wanted.add("torch", "nn")
        if self.data == "mnist5k" or self.folder:
            wanted.add("pathlib", "Path")
        if self.folder:
            wanted.add("PIL", "Image")
            wanted.add("PIL", "ImageOps")
            wanted.add("torch.utils.data", "DataLoader")
            wanted.add("torch.utils.data", "Subset")
        if self.folder or self.data in TORCHVISION:
            wanted.add("torchvision", "datasets")
        if self.settings["augment"]:
            wanted.add("kornia", "augmentation")
        return wanted.text()

    def _constants(self) -> str:
        s = self.settings
        lines = []
        if self.folder:
            path = self.data.removeprefix(_FOLDER)
            lines += _assigned("FOLDER", "Path(", _quoted(path), ")")
            lines += [f"HEIGHT, WIDTH = {self.shape[1]}, {self.shape[2]}"]
            lines += [f"WORKERS = {int(s.get('workers', 0))}"]
        elif self.data in TORCHVISION:
            lines += _assigned("DATA_ROOT", "", _quoted(str(s.get("data_root") or "data")), "")
            lines += [f"DOWNLOAD = {bool(s.get('download'))}"]
        lines += [f"EPOCHS = {int(s['epochs'])}", f"BATCH_SIZE = {int(s['batch_size'])}"]
        lines += [f"LR = {float(s['lr'])!r}"]
        for name in self._optimizer()[1]:
            lines += [f"{name.upper()} = {float(s[name])!r}"]
        lines += [f"SEED = {int(s['seed'])}"]
        return "\n".join(lines)

    def _optimizer(self) -> tuple[str, tuple[str, ...], bool]:
        return _chosen(OPTIMIZERS, self.settings["optimizer"], "optimizer")

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
        if self.data == "mnist5k":
            return LOAD_MNIST5K
        if self.folder:
            channels = self.shape[0]
            return LOAD_FOLDER.format(mode="L" if channels == 1 else "RGB", channels=channels)
        data = TORCHVISION[self.data]
        return LOAD_TORCHVISION.format(
            name=data.name,
            train=data.train,
            val=data.val,
            images=data.images,
            labels=data.labels,
        )

    def _main(self) -> str:
        """The loop, with only those lines that the settings ask for."""
        s = self.settings
        name, names, fused = self._optimizer()
        arguments = ["network.parameters()", "lr=LR", *(f"{key}={key.upper()}" for key in names)]
        half = _chosen({"32": "", "bf16": "bfloat16", "16": "float16"}, s["precision"], "precision")
        asked = {
            "augment": bool(s["augment"]),
            "compile": bool(s["compile"]),
            "channels_last": bool(s["channels_last"]),
            "half": bool(half),
            "scaler": half == "float16",
            "schedule": s["schedule"] != "constant",
            "several": _returns_a_dict(self.tree),
            "files": self.folder,
        }
        kept = "\n".join(_kept_lines(LOOP, asked))
        return kept.format(
            device=self._device(),
            half=half,
            forward="forward" if s["compile"] else "network",
            optimizer=_call(f"torch.optim.{name}", arguments + ["fused=True"] * fused),
            augment=self._augment(),
        )

    def _device(self) -> str:
        name = str(self.settings["device"])
        if name == "auto":
            cpu = 'torch.device("cpu")'
            return f"torch.accelerator.current_accelerator(check_available=True) or {cpu}"
        return f"torch.device({_quoted(name)})"

    def _augment(self) -> str:
        """The changes made to a batch, one a line."""
        _, height, width = self.shape
        sizes = {"h": height, "w": width, "pad_h": max(1, height // 8), "pad_w": max(1, width // 8)}
        names = [
            _chosen(AUGMENTATIONS, name, "augment").format(**sizes)
            for name in self.settings["augment"]
        ]
        return "".join(f"        augmentation.{name},\n" for name in names).rstrip("\n")

    def _check_names(self, functions: Iterable[str]) -> None:
        """Refuse a class of the network that would hide, or be hidden by, a name of the script."""
        tree = ast.parse("\n".join((*functions, self._constants(), self._imports())))
        own = _top_names(tree) - {"torch", "nn"}
        taken = sorted(own & _top_names(self.tree))
        if taken:
            raise CodegenError(
                f"The network has a block named {taken[0]}, which train.py itself uses: "
                "rename the block."
            )


def _chosen(table: Mapping[str, _T], name: object, setting: str) -> _T:
    if name not in table:
        raise CodegenError(
            f"A script cannot express {setting} {name!r}: choose {', '.join(table)}."
        )
    return table[str(name)]


def _kept_lines(template: str, asked: Mapping[str, bool]) -> Iterable[str]:
    """The lines without a condition, and those whose conditions all hold."""
    for line in template.strip("\n").splitlines():
        text, _, conditions = line.partition("#?")
        holds = (
            asked[condition.removeprefix("not-")] != condition.startswith("not-")
            for condition in conditions.split()
        )
        if all(holds):
            yield text.rstrip()


def _returns_a_dict(tree: ast.Module) -> bool:
    """Whether the network's forward gives several outputs by name."""
    return any(
        isinstance(part, ast.Return) and isinstance(part.value, ast.Dict)
        for network in tree.body
        if isinstance(network, ast.ClassDef) and network.name == "Network"
        for part in ast.walk(network)
    )


def _top_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for part in tree.body:
        if isinstance(part, ast.ClassDef | ast.FunctionDef):
            names.add(part.name)
        elif isinstance(part, ast.Import | ast.ImportFrom):
            names.update((alias.asname or alias.name).split(".")[0] for alias in part.names)
        elif isinstance(part, ast.Assign):
            names.update(
                name.id
                for target in part.targets
                for name in ast.walk(target)
                if isinstance(name, ast.Name)
            )
    return names


def _quoted(text: str) -> str:
    """The literal of a text, with the quotes that ruff would choose."""
    single = repr(text)
    if single[0] == '"':
        return single
    body = single[1:-1].replace("\\'", "'")
    double = '"' + body.replace('"', '\\"') + '"'
    return double if text.count('"') <= text.count("'") else single


def _call(function: str, arguments: list[str]) -> str:
    """A call in the loop, broken as ruff breaks it where it is longer than a line."""
    text = ", ".join(arguments)
    if len(f"    optimizer = {function}({text})") <= WIDTH:
        return f"{function}({text})"
    return f"{function}(\n        {text}\n    )"


def _assigned(name: str, opening: str, literal: str, closing: str) -> list[str]:
    """An assignment, broken as ruff breaks it where it is longer than a line."""
    line = f"{name} = {opening}{literal}{closing}"
    if len(line) <= WIDTH or not opening:
        return [line]
    return [f"{name} = {opening}", f"    {literal}", closing]


class _Imports:
    """Import statements, merged and sorted as ruff sorts them."""

    def __init__(self) -> None:
        self._plain: set[tuple[str, str]] = set()
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str = "", *, alias: str = "") -> None:
        """Want a module, or a name from it."""
        if name:
            self._names.setdefault(module, set()).add(name + (f" as {alias}" if alias else ""))
        else:
            self._plain.add((module, alias))

    def add_source(self, tree: ast.Module) -> None:
        """Want all that a source file imports at its top."""
        for part in tree.body:
            if isinstance(part, ast.Import):
                for alias in part.names:
                    self.add(alias.name, alias=alias.asname or "")
            elif isinstance(part, ast.ImportFrom):
                for alias in part.names:
                    self.add(part.module or "", alias.name, alias=alias.asname or "")

    def text(self) -> str:
        """The statements in blocks: __future__, the standard library, the rest."""
        blocks: dict[int, list[str]] = {0: [], 1: [], 2: []}
        for module, alias in sorted(self._plain):
            statement = f"import {module} as {alias}" if alias else f"import {module}"
            blocks[_block(module)].append(statement)
        for module, names in sorted(self._names.items(), key=lambda item: item[0].lower()):
            ordered = sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
            blocks[_block(module)].append(f"from {module} import {', '.join(ordered)}")
        return "\n\n".join("\n".join(block) for block in blocks.values() if block) + "\n"


def _block(module: str) -> int:
    if module == "__future__":
        return 0
    return 1 if module.partition(".")[0] in sys.stdlib_module_names else 2
