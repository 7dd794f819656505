"""A run that wants more memory than the machine has is refused it, and told what would fit."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from training import memory
from training.messages import Done, Failed
from training.processes.client import worker_environment
from training.runs import Run

MEGA = 2**20

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone kills for memory")


def test_more_than_the_machine_has_is_refused_and_a_batch_size_that_fits_is_named(
    make_run: Callable[..., Run], worker: Any, small_source: str
) -> None:
    """The network asks for an eighth of what is left for each image, and never uses it.

    So nothing but the limit can refuse it: each piece by itself would be promised.
    """
    left = memory.available_bytes()
    assert left is not None
    piece = f"torch.empty({left // 8}, dtype=torch.uint8)"
    source = small_source.replace(
        "x = self.features(image)",
        f"x = self.features(image)\n        held = [{piece} for _ in range(len(x))]",
    )
    assert piece in source
    process = worker()
    failed = process.train(make_run(source=source, batch_size=48)).last()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("The device ran out of memory")
    assert failed.message.endswith(" at batch size 48.")
    fits = failed.settings["batch_size"]
    assert fits in (6, 3), "what others leave may have become less meanwhile"
    assert failed.remedy == f"Use a batch size of {fits}: a step of that was tried, and fits."
    assert isinstance(process.train(make_run(epochs=1)).last(), Done), "the next run is as ever"


LIMITS = """
import resource
from training import memory
own = (5 * 2**40, 6 * 2**40)
resource.setrlimit(resource.RLIMIT_DATA, own)
memory.keep_within_memory()
kept = resource.getrlimit(resource.RLIMIT_DATA)
assert kept[0] < own[0] and kept[1] == own[1], kept
memory.keep_within_memory(4)
assert resource.getrlimit(resource.RLIMIT_DATA)[0] < kept[0], "a part of it"
memory.lift_limit()
assert resource.getrlimit(resource.RLIMIT_DATA) == own
own = (memory.available_bytes() // 2, 6 * 2**40)
memory._own_limit.cache_clear()
resource.setrlimit(resource.RLIMIT_DATA, own)
memory.keep_within_memory()
assert resource.getrlimit(resource.RLIMIT_DATA) == own, "a lower one of the user's counts"
"""


def test_a_limit_of_the_users_own_is_kept_and_comes_back(python: str) -> None:
    """In a process of its own, as a limit holds for all that comes after."""
    environment = worker_environment()
    done = subprocess.run(
        [python, "-c", LIMITS], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _machine(folder: Path, groups: str) -> None:
    proc = folder / "proc" / "self"
    proc.mkdir(parents=True)
    (proc / "cgroup").write_text(groups)
    meminfo = "MemTotal: 9000 kB\nMemAvailable: 8192 kB\nSwapFree: 1024 kB\n"
    (folder / "proc" / "meminfo").write_text(meminfo)


def _group(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text + "\n")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with 8 MB left and 1 MB of swap."""
    monkeypatch.setattr(memory, "PROC", tmp_path / "proc")
    monkeypatch.setattr(memory, "GROUPS", tmp_path / "groups")
    return tmp_path


def test_what_a_container_leaves_counts(machine: Path) -> None:
    _machine(machine, "0::/jobs/one\n")
    groups = machine / "groups"
    assert memory.available_bytes() == 9 * MEGA
    _group(groups, memory__stat="inactive_file 5")
    _group(groups / "jobs/one", memory__max="max", memory__current=str(2 * MEGA))
    assert memory.available_bytes() == 9 * MEGA, "no limit"
    stat = f"anon 77\ninactive_file {MEGA // 2}\nactive_file {MEGA // 2}\nunevictable 3"
    _group(
        groups / "jobs",
        memory__max=str(6 * MEGA),
        memory__current=str(4 * MEGA),
        memory__stat=stat,
    )
    assert memory.available_bytes() == 4 * MEGA, "3 MB of the parent, whose files make room"
    _group(groups / "jobs/one", memory__max=str(MEGA), memory__current=str(2 * MEGA))
    assert memory.available_bytes() == MEGA, "more is used than allowed: the swap is left"


def test_an_older_container_counts_too(machine: Path) -> None:
    _machine(machine, "3:cpuset:/\n4:memory,hugetlb:/docker/abc\n")
    _group(  # as seen from within, where the way begins at the container
        machine / "groups/memory",
        memory__limit_in_bytes=str(5 * MEGA),
        memory__usage_in_bytes=str(4 * MEGA),
        memory__stat=f"inactive_file 1\ntotal_inactive_file {MEGA}\ntotal_active_file 0",
    )
    assert memory.available_bytes() == 3 * MEGA


def test_a_machine_that_tells_nothing_limits_nothing(machine: Path) -> None:
    assert memory.available_bytes() is None
    memory.keep_within_memory()
