"""How a standalone train.py learns: its constants, functions and loop, from a run's settings."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from codegen.errors import CodegenError
from codegen.script_augment import (
    ALPHA,
    AUGMENTATIONS,
    MIX,
    MIXUP,
    WINDOW,
    mixed_loss,
    read_changes,
    reads_in_windows,
)
from codegen.script_imports import Imports
from codegen.script_judge import CROPS, EVALUATE, RANDOM_WINDOWS, mean_over_crops
from codegen.script_loop import (
    BALANCED_WEIGHTS,
    FOLDER_LABELS,
    LOOP,
    LOSSES,
    LR_SHARE,
    MEAN_LOSS,
    OPTIMIZERS,
    SCHEDULES,
    SEVERAL_OUTPUTS,
    WEIGHT_GROUPS,
    kept_lines,
)

WIDTH = 100
_T = TypeVar("_T")
_HALVES = {"32": "", "bf16": "bfloat16", "16": "float16"}


class Training:
    """The learning part of a script; only what the settings ask for is printed.

    `modules` are the network's module paths with the names of their layers, `files` says whether
    the images are read from files as they are needed, `several` whether there are several outputs,
    `tested` whether the data set has a part that only tests: None where that is seen when it runs.
    """

    def __init__(
        self,
        settings: dict[str, Any],
        shape: tuple[int, int, int],
        modules: Mapping[str, str],
        *,
        files: bool,
        several: bool,
        tested: bool | None,
    ) -> None:
        self.settings = s = settings
        self.shape = shape
        self.half = chosen(_HALVES, s["precision"], "precision")
        self.words = chosen(SCHEDULES, s["schedule"], "schedule")
        self.loss = chosen(LOSSES, s["loss"], "loss")
        self.optimizer = chosen(OPTIMIZERS, s["optimizer"], "optimizer")
        self.changes = read_changes(s["augment"])
        self.window = ""
        if files and s["crops"] == "1" and reads_in_windows(self.changes):
            self.window = AUGMENTATIONS[WINDOW](self.changes.pop(WINDOW), *shape[1:])
        self.alpha = ALPHA if self.changes.get(MIXUP) is None else self.changes[MIXUP]
        self.factors = _factors(s["lr_factor"], modules)
        warmup = s["warmup_epochs"] > 0
        curve = s["schedule"] in ("cosine", "one-cycle")
        drops, plateau = s["schedule"] == "step", s["schedule"] == "plateau"
        share = warmup or curve or drops
        self.asked = {
            "augment": any(name != MIXUP for name in self.changes),
            "mixup": MIXUP in self.changes,
            "windows": bool(self.window),
            "compile": bool(s["compile"]),
            "tf32": bool(s.get("tf32", True)),
            "deterministic": bool(s.get("deterministic", False)),
            "channels_last": bool(s["channels_last"]),
            "half": bool(self.half),
            "scaler": self.half == "float16",
            "several": several,
            "files": files,
            "tested": tested is True,
            "perhaps-tested": tested is None,
            "untested": tested is False,
            "crops": s["crops"] != "1",
            "warmup": warmup,
            "curve": curve,
            "cosine": s["schedule"] == "cosine",
            "one-cycle": s["schedule"] == "one-cycle",
            "drops": drops,
            "flat": not curve and not drops,
            "share": share,
            "plateau": plateau,
            "factors": bool(self.factors),
            "rated": share or plateau or bool(self.factors),
            "counted": share or s["accumulate"] > 1,
            "accumulate": s["accumulate"] > 1,
            "clip": s["clip_norm"] > 0,
            "average": s["ema_decay"] > 0,
            "patience": s["patience"] > 0,
            "watched": plateau or s["patience"] > 0,
            "smooth": s["label_smoothing"] > 0,
            "balanced": s["class_weights"] == "balanced",
            "alike": s["class_weights"] != "balanced",
        }

    def add_imports(self, wanted: Imports) -> None:
        """Want what the functions and the loop import."""
        log = self.asked["crops"] and self.settings["loss"] in ("cross-entropy", "nll")
        if log or any(self.asked[name] for name in ("counted", "watched")):
            wanted.add("math")
        if self.asked["deterministic"]:
            wanted.add("os")
        if self.settings["crops"] == "144":
            wanted.add("PIL", "Image")
        if self.asked["augment"] or self.asked["windows"]:
            wanted.add("kornia", "augmentation")
        if self.asked["windows"]:
            wanted.add("itertools", "count")
            wanted.add("zlib", "crc32")
        if self.asked["average"]:
            wanted.add("torch.optim.swa_utils", "AveragedModel")
            wanted.add("torch.optim.swa_utils", "get_ema_multi_avg_fn")

    def constants(self) -> list[str]:
        """The settings at the top of the file, one a line."""
        s, asked = self.settings, self.asked
        lines = [f"EPOCHS = {int(s['epochs'])}", f"BATCH_SIZE = {int(s['batch_size'])}"]
        lines += [f"LR = {float(s['lr'])!r}"]
        if asked["warmup"]:
            lines += [f"WARMUP_EPOCHS = {float(s['warmup_epochs'])!r}"]
        if asked["drops"] or asked["plateau"]:
            lines += [f"LR_DROP = {float(s['lr_drop'])!r}"]
            lines += [f"LR_DROP_EPOCHS = {int(s['lr_drop_epochs'])}"]
        if self.factors:
            pairs = [f'    "{path}": {factor!r},' for path, factor in self.factors.items()]
            lines += ["LR_FACTORS = {", *pairs, "}"]
        for name in self.optimizer[1]:
            if name != "nesterov":
                lines += [f"{name.upper()} = {float(s[name])!r}"]
        if asked["accumulate"]:
            lines += [f"ACCUMULATE = {int(s['accumulate'])}"]
        if asked["clip"]:
            lines += [f"CLIP_NORM = {float(s['clip_norm'])!r}"]
        if asked["average"]:
            lines += [f"EMA_DECAY = {float(s['ema_decay'])!r}"]
        if asked["mixup"]:
            lines += [f"MIXUP = {self.alpha!r}"]
        if asked["smooth"]:
            lines += [f"SMOOTHING = {float(s['label_smoothing'])!r}"]
        if asked["patience"]:
            lines += [f"PATIENCE = {int(s['patience'])}"]
        if asked["crops"]:
            _, height, width = self.shape
            lines += [f"CROPS = {int(s['crops'])}", f"CROP_HEIGHT, CROP_WIDTH = {height}, {width}"]
        return [*lines, f"SEED = {int(s['seed'])}"]

    def functions(self) -> list[str]:
        """What the loop calls."""
        asked = self.asked
        parts = []
        if asked["share"]:
            words = f"a warm-up, then {self.words}" if asked["warmup"] else self.words
            parts += [kept_lines(LR_SHARE, asked).format(words=words)]
        parts += [WEIGHT_GROUPS] * asked["factors"]
        parts += [BALANCED_WEIGHTS] * asked["balanced"]
        parts += [FOLDER_LABELS] * (asked["balanced"] and asked["files"])
        parts += [self._loss()]
        if asked["mixup"]:
            parts += [MIX, kept_lines(mixed_loss(self.settings["loss"]), asked)]
        if asked["several"]:
            parts += [kept_lines(SEVERAL_OUTPUTS, asked)]
        if asked["crops"]:
            cut = chosen(CROPS, self.settings["crops"], "crops")
            # Files are cut as they are read, by a function that stands above these.
            parts += [RANDOM_WINDOWS, *([] if asked["files"] else [cut])]
            parts += [mean_over_crops(self.settings["loss"])]
        return [*parts, MEAN_LOSS, self._evaluate()]

    def _evaluate(self) -> str:
        """The function that judges: of images as they are, or of their crops."""
        asked = self.asked
        order = "torch.arange(len(data))" if asked["files"] else "torch.arange(len(data[1]))"
        device = ", mean.device" if asked["files"] else ""
        size = f", {max(1, int(self.settings['batch_size']) // int(self.settings['crops']))}"
        outputs = "network(inputs)"
        if asked["crops"]:
            each = "{name: mean_over_crops(out) for name, out in network(inputs).items()}"
            outputs = each if asked["several"] else "mean_over_crops(network(inputs))"
        weights = ", class_weights" if asked["balanced"] else ""
        return kept_lines(EVALUATE, asked).format(
            batches=f"batches(data, {order}{device}{size if asked['crops'] else ''})",
            half=self.half,
            outputs=outputs,
            targets=f"labels{weights}",
        )

    def _loss(self) -> str:
        sentence, body = self.loss
        weights = ", class_weights" if self.asked["balanced"] else ""
        smoothing = ", label_smoothing=SMOOTHING" if self.asked["smooth"] else ""
        arguments = f"logits, labels{weights}{smoothing}"
        head = f'def loss_of(logits, labels{weights}):\n    """{sentence}"""\n'
        return head + kept_lines(body, self.asked).replace("{arguments}", arguments) + "\n"

    def main(self) -> str:
        """The loop, with only those lines that the settings ask for."""
        asked = self.asked
        forward = "forward" if asked["compile"] else "network"
        judged = "average" if asked["average"] else "network"
        device = ", device" if asked["files"] else ""
        train_batches = f"batches(train, order{device})"
        weights = ", class_weights" if asked["balanced"] else ""
        rate = ["lr" if asked["plateau"] else "LR"]
        rate += ["lr_share(step, steps_per_epoch)"] * asked["share"]
        rate += ['group["lr_factor"]'] * asked["factors"]
        return kept_lines(LOOP, asked).format(
            device=self._device(),
            half=self.half,
            forward=forward,
            judged=judged,
            judge="average_forward"
            if asked["average"] and asked["compile"]
            else judged
            if asked["average"]
            else forward,
            saved="average.module" if asked["average"] else "network",
            optimizer=self._optimizer(),
            augment=self._augment(),
            rate=" * ".join(rate),
            item="batch, (images, labels)" if asked["accumulate"] else "images, labels",
            train_batches=f"enumerate({train_batches})" if asked["accumulate"] else train_batches,
            weights=weights,
            images="random_windows(images)" if asked["crops"] else "images",
            targets=f"targets{weights}, mixed_loss_of" if asked["mixup"] else f"labels{weights}",
            train_arguments=f"logits, targets{weights}"
            if asked["mixup"]
            else f"logits, labels{weights}",
            train_loss="mixed_loss_of" if asked["mixup"] else "loss_of",
        )

    def _optimizer(self) -> str:
        name, taken, fused = self.optimizer
        weights = "weight_groups(network)" if self.factors else "network.parameters()"
        arguments = [weights, "lr=LR"]
        arguments += [f"{key}={key.upper()}" for key in taken if key != "nesterov"]
        arguments += ["nesterov=True"] * ("nesterov" in taken and self.settings["nesterov"])
        return _call(f"torch.optim.{name}", arguments + ["fused=True"] * fused)

    def _device(self) -> str:
        name = str(self.settings["device"])
        if name == "auto":
            cpu = 'torch.device("cpu")'
            return f"torch.accelerator.current_accelerator(check_available=True) or {cpu}"
        return f"torch.device({quoted(name)})"

    def _augment(self) -> str:
        """The changes made to a batch, one a line."""
        _, height, width = self.shape
        made = [
            AUGMENTATIONS[name](strength, height, width)
            for name, strength in self.changes.items()
            if name != MIXUP
        ]
        return "".join(f"        augmentation.{change},\n" for change in made).rstrip("\n")


def chosen(table: Mapping[str, _T], name: object, setting: str) -> _T:
    """What a table holds for the value of a setting; CodegenError where it holds nothing."""
    if name not in table:
        raise CodegenError(
            f"A script cannot express {setting} {name!r}: choose {', '.join(table)}."
        )
    return table[str(name)]


def quoted(text: str) -> str:
    """The literal of a text, with the quotes that ruff would choose."""
    single = repr(text)
    if single[0] == '"':
        return single
    body = single[1:-1].replace("\\'", "'")
    double = '"' + body.replace('"', '\\"') + '"'
    return double if text.count('"') <= text.count("'") else single


def _factors(patterns: Mapping[str, float], modules: Mapping[str, str]) -> dict[str, float]:
    """The factor of each module path whose layer is meant; what lies in a module has its factor.

    CodegenError where a pattern is for no layer.
    """
    factors: dict[str, float] = {}
    for path, layer in modules.items():
        meant = [
            float(factor)
            for pattern, factor in patterns.items()
            if fnmatchcase(layer, pattern) or fnmatchcase(layer, f"{pattern}/*")
        ]
        outer = [above for above in factors if path.startswith(f"{above}.")]
        if meant and not (outer and factors[max(outer, key=len)] == meant[-1]):
            factors[path] = meant[-1]
    for pattern in patterns:
        if not any(
            fnmatchcase(layer, pattern) or fnmatchcase(layer, f"{pattern}/*")
            for layer in modules.values()
        ):
            raise CodegenError(
                f"lr_factor has {pattern!r}, but the network has no layer of that name."
            )
    return factors


def _call(function: str, arguments: list[str]) -> str:
    """A call in the loop, broken as ruff breaks it where it is longer than a line."""
    text = ", ".join(arguments)
    if len(f"    optimizer = {function}({text})") <= WIDTH:
        return f"{function}({text})"
    if len(text) + 8 <= WIDTH:
        return f"{function}(\n        {text}\n    )"
    return f"{function}(\n" + "".join(f"        {part},\n" for part in arguments) + "    )"
