"""Which English words a text still has: names of kinds and parameters, units and code are none."""

from __future__ import annotations

import re
from collections.abc import Collection

from graph import KINDS, TEMPLATES
from training.augmentations import CHANGES
from training.settings import TrainingSettings

MATHEMATICS = {
    *("floor", "ceil", "mod", "exp", "log", "max", "min", "mean", "var", "eps", "sqrt", "tanh"),
    *("relu", "softmax", "sigmoid", "dim", "dims", "row", "fan", "in", "out"),
}
"""Words of formulas, which are written so in every language."""
NAMES = {
    *("torch", "nn", "torchvision", "pytorchcv", "one-hot", "logits", "logit", "swish", "leaky"),
    *("dropout", "softmax", "safetensors", "numpy", "pillow", "pydantic", "platformdirs", "pip"),
    *("onnx", "onnxscript", "bfloat16", "float16", "float", "integer", "true", "false", "auto"),
    *("cuda", "mps", "xpu", "cpu", "ssh", "torchrun", "al", "et", "arXiv", "kB", "img", "ms"),
    *("train", "val", "test", "path", "label", "split", "labels", "images", "folder", "csv"),
    *("classes", "arrays", "star", "note", "query", "key", "value", "forward", "setup", "below"),
    *("width", "top", "bottom", "left", "right", "before", "after", "size", "step", "plateau"),
    *("same", "none", "default", "script", "weights", "indices", "layers", "axes", "augment"),
    *("layers", "sizes", "affine", "parts", "stop", "start", "shape", "shortcut", "alpha", "beta"),
    *("export", "prove", "trust", "format", "resume", "kill", "force", "check", "runs", "batch"),
    *("concat", "add", "conv", "fc", "balanced", "equal", "identity", "projection", "lr-find"),
    *("overfit", "install", "doi", "van", "der", "names", "zero-padding", "image", "model"),
    *("project", "mnist", "fashion-mnist", "svhn"),
}
"""Names that are written so in every language: of packages, of settings, of ports and of files."""
QUOTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|“[^”]*”|‘[^’]*’|<[^>]*>")
WORD = re.compile(r"(?<![\w./=:@~*-])[A-Za-z]+(?:-[a-z]+)*(?![\w./=@*(-])")
_KNOWN = {
    *MATHEMATICS,
    *NAMES,
    *KINDS,
    *TEMPLATES,
    *CHANGES,
    *TrainingSettings.model_fields,
    *(p.name for kind in KINDS.values() for p in kind.parameters()),
    *(choice for kind in KINDS.values() for p in kind.parameters() for choice in p.choices),
}


def left_english(text: str, names: Collection[str] = ()) -> list[str]:
    """Return the English words of a text; what begins with a capital is taken for a name."""
    plain = QUOTED.sub(" ", text)
    return [
        word
        for word in WORD.findall(plain)
        if len(word) > 1 and word.islower() and word not in _KNOWN and word not in names
    ]
