"""Stride: draw a convolutional network, see it checked, train it, export it.

main.py [FILE]        open the window
main.py COMMAND …     work without a window: templates, new, check, export, train, runs, compare, …
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

WINDOW_NEEDS_SCREEN = sys.platform not in ("win32", "darwin")


def has_screen() -> bool:
    """Return whether a window can be shown: a display, or a Qt platform that was asked for."""
    if not WINDOW_NEEDS_SCREEN:
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or run a subcommand; return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if _for_window(arguments):
        path = Path(arguments[0]) if arguments else None
        if has_screen():
            from designer.window import open_window

            return open_window(path)
        return _without_screen(path)
    from cli import run

    return run(arguments)


def _for_window(arguments: list[str]) -> bool:
    """Return whether the arguments ask for the window: none at all, or one file."""
    if len(arguments) > 1:
        return False
    if not arguments or arguments[0].endswith(".stride"):
        return True
    try:
        return Path(arguments[0]).is_file()
    except OSError:  # a name longer than the file system allows
        return False


def _without_screen(path: Path | None) -> int:
    """Train in the terminal, as there is no screen for the window, and say so."""
    from cli import run

    net = str(path) if path is not None else "lenet5"
    print(f"There is no screen here for the window, so {net} is trained in the terminal instead.")
    return run(["train", net])


if __name__ == "__main__":
    sys.exit(main())
