"""Source text to a module: the file is written and imported, as a user would import it.

The one import of torch on the road from drawing to run, apart from the exporters.
"""

from __future__ import annotations

import importlib.util
import sys
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from torch import nn

from codegen.errors import CodegenError
from codegen.source import Source

_numbers = count(1)


def load(source: Source | str, folder: Path | None = None) -> nn.Module:
    """Return Network() of the text, written as model.py into `folder` and imported.

    Without a folder a temporary one is used. CodegenError if the file does not run; the line's
    layer is named where it is known.
    """
    text = source if isinstance(source, str) else source.text
    lines = {} if isinstance(source, str) else source.lines
    if folder is None:
        with TemporaryDirectory(prefix="stride-") as temporary:
            return _load(text, lines, Path(temporary))
    return _load(text, lines, folder)


def _load(text: str, lines: dict[int, str], folder: Path) -> nn.Module:
    path = folder / "model.py"
    path.write_text(text, encoding="utf-8")
    name = f"stride_model_{next(_numbers)}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise CodegenError(f"{path} cannot be imported.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
        network = module.Network()
    except Exception as error:
        raise CodegenError(_explain(error, path, lines)) from error
    finally:
        del sys.modules[name]
    if not isinstance(network, nn.Module):
        raise CodegenError("Network in the generated file is no torch.nn.Module.")
    return network


def _explain(error: Exception, path: Path, lines: dict[int, str]) -> str:
    """Return one sentence that names the layer whose line raised."""
    trace = error.__traceback__
    layer = ""
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            layer = lines.get(trace.tb_lineno, layer)
        trace = trace.tb_next
    where = f"at layer {layer} " if layer else ""
    return f"The generated file stops {where}with {type(error).__name__}: {error}"
