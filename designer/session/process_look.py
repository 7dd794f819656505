"""What the system tells of a process: whether it stands still, and how much it has computed.

Where there is no /proc to ask (Windows, macOS) nothing is known, and that is what is returned.
"""

from __future__ import annotations

import os
from pathlib import Path


def is_suspended(pid: int) -> bool:
    """Whether a process was stopped by a signal."""
    fields = _fields(pid)
    return bool(fields) and fields[0] in ("T", "t")


def processor_seconds(pid: int) -> float:
    """Seconds that a process has spent computing, over all its threads; 0 if that is not known."""
    fields = _fields(pid)
    if not fields:
        return 0.0
    user, system = int(fields[11]), int(fields[12])
    return (user + system) / os.sysconf("SC_CLK_TCK")


def _fields(pid: int) -> list[str]:
    """What follows the name in /proc/PID/stat, as proc(5) lists it: the state comes first."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except OSError:
        return []
    return text.rpartition(")")[2].split()
