"""What the window and the command line import must load neither torch nor Qt."""

import subprocess

LIGHT = [
    "training",
    "training.settings",
    "training.messages",
    "training.runs",
    "training.processes.client",
    "training.data.catalog",
    "training.worker",
]


def test_the_light_modules_load_no_torch_and_no_qt(python: str) -> None:
    code = f"import sys, {', '.join(LIGHT)}; print(sorted(sys.modules))"
    loaded = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout
    for heavy in ("'torch'", "'torchvision'", "'kornia'", "'PySide6'", "'graph'", "'numpy'"):
        assert heavy not in loaded
