"""Has what needs more memory than this machine has fail in words, rather than be killed for it.

Linux promises memory that it does not have. A process that uses what it was promised is killed
without a word, and with it the chance to say which batch size would fit. Under a limit on its data
the same process is refused the memory, as by a GPU. Needs no torch.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PROC, GROUPS = Path("/proc"), Path("/sys/fs/cgroup")


def keep_within_memory(processes: int = 1) -> None:
    """Have this process refused what the machine could not give it; anew for each run.

    Of several `processes` with the same work on this machine each has an equal part. Nothing is
    limited but on Linux, and where it does not tell what it has.
    """
    if sys.platform != "linux":
        return
    import resource

    left = available_bytes()
    held = _kilobytes(PROC / "self" / "status", "VmData:")
    if left is None or held is None:
        return
    own, most = _own_limit()
    limit = left // processes + 1024 * held
    if own != resource.RLIM_INFINITY:
        limit = min(limit, own)
    with contextlib.suppress(OSError, ValueError):  # a system that knows no such limit
        resource.setrlimit(resource.RLIMIT_DATA, (limit, most))


def lift_limit() -> None:
    """Take the limit away: on an accelerator a process maps far more than it ever holds.

    One that the process was started with stays.
    """
    if sys.platform != "linux":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, _own_limit())


@cache
def _own_limit() -> tuple[int, int]:
    """The limits, soft and hard, that were there before any was set here."""
    import resource

    return resource.getrlimit(resource.RLIMIT_DATA)


def available_bytes() -> int | None:
    """The memory that this process can still be given, swap with it; None where nobody tells.

    In a container that is what its limit leaves, if it leaves less than the machine has.
    """
    free = _kilobytes(PROC / "meminfo", "MemAvailable:")
    if free is None:
        return None
    swap = 1024 * (_kilobytes(PROC / "meminfo", "SwapFree:") or 0)
    return swap + max(0, min(1024 * free, *_left_in_groups(), 1 << 62))


def _kilobytes(file: Path, name: str) -> int | None:
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in file.read_text().splitlines():
            if line.startswith(name):
                return int(line.split()[1])
    return None


def _left_in_groups() -> Iterator[int]:
    """What is left of the limits on each control group that this process is in, and its parents."""
    with contextlib.suppress(OSError):
        for line in (PROC / "self" / "cgroup").read_text().splitlines():
            number, _, rest = line.partition(":")
            kinds, _, path = rest.partition(":")
            if number == "0":  # version 2, of which there is one tree for all
                yield from _left_in(GROUPS, path, "memory.max", "memory.current", "")
            elif "memory" in kinds.split(","):
                usage = "memory.usage_in_bytes"
                yield from _left_in(
                    GROUPS / "memory", path, "memory.limit_in_bytes", usage, "total_"
                )


def _left_in(root: Path, path: str, limit: str, usage: str, stat: str) -> Iterator[int]:
    """What limits leave on the way from a group to the root; in a container the way is shorter."""
    group = root / path.lstrip("/")
    for folder in (group, *group.parents):
        with contextlib.suppress(OSError, ValueError):  # no limit there, or "max"
            most, used = (int((folder / name).read_text()) for name in (limit, usage))
            yield most - used + _files_of(folder, stat)
        if folder == root:
            return


def _files_of(folder: Path, stat: str) -> int:
    """Bytes of files that a group keeps in memory, which make room for anything else."""
    names = {f"{stat}inactive_file", f"{stat}active_file"}
    with contextlib.suppress(OSError, ValueError):
        rows = (line.split() for line in (folder / "memory.stat").read_text().splitlines())
        return sum(int(row[1]) for row in rows if len(row) == 2 and row[0] in names)
    return 0
