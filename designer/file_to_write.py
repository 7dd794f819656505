"""Where a person wants a file to be written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')
"""What a file's name cannot hold, on one system or another."""


def file_stem(name: str) -> str:
    """Return what a file is called after a network of any name."""
    return NOT_IN_NAMES.sub("-", name)


def file_to_write(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """Ask for a file; None if the person thought better of it.

    A name that was typed without an ending gets that of the proposed one, unless there is such a
    file already, which the dialog has not asked about.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    complete = path.with_suffix(proposed.suffix)
    return complete if not path.suffix and not complete.exists() else path
