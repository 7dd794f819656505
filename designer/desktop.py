"""What the desktop does for the window: open a folder in the file browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(path: Path) -> bool:
    """Open a folder in the desktop's file browser; return whether the desktop could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
