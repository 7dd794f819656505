"""How much memory a run holds on its device and how busy that is, where the device tells it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import torch

LOAD_EVERY = 1.0
"""Seconds between two looks at the load, which a driver may take a millisecond to tell."""

Reading = tuple[float | None, float | None]


class Gauge:
    """Reads a device; what it does not tell is None and is not asked for again.

    Neither figure waits for what the device is doing.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._on_cpu = device.type == "cpu"
        self._load: float | None = None
        self._looked_at = time.perf_counter()
        self._used = time.process_time()
        self._tells_load = device.type in ("cpu", "cuda")

    def read(self) -> Reading:
        """The memory in megabytes, and the load from 0 to 1 over the last second.

        On an accelerator: the memory that this process has taken from the driver, and the share of
        the time in which the device was at work, for whomever. On the CPU: the process's memory
        that is not swapped out, and its share of the time of all cores; reading processes are not
        in these.
        """
        now = time.perf_counter()
        if now - self._looked_at >= LOAD_EVERY:
            self._load = self._read_load(now - self._looked_at)
            self._looked_at = now
        memory = _resident_bytes() if self._on_cpu else _reserved_bytes(self._device)
        return (None if memory is None else round(memory / 1e6, 1)), self._load

    def _read_load(self, passed: float) -> float | None:
        if not self._tells_load:
            return None
        if self._on_cpu:
            before, self._used = self._used, time.process_time()
            return round((self._used - before) / passed / (os.cpu_count() or 1), 3)
        try:
            return torch.cuda.utilization(self._device) / 100
        except Exception:  # of the driver's own kinds: no library for it, no right to, a MIG slice
            self._tells_load = False
            return None


def _reserved_bytes(device: torch.device) -> int | None:
    if device.type == "mps":
        return torch.mps.driver_allocated_memory()
    module = torch.get_device_module(device)
    return int(module.memory_reserved(device)) if hasattr(module, "memory_reserved") else None


def _resident_bytes() -> int | None:
    """The memory of this process on Linux; elsewhere its highest so far, if even that is told."""
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass  # no Linux
    try:
        import resource
    except ImportError:
        return None
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest if sys.platform == "darwin" else highest * 1024
