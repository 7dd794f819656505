"""Which algorithms a run may take is its own affair, though torch keeps it for a whole process."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch

from training.device import choose_algorithms
from training.messages import Done, Failed
from training.processes.client import worker_environment
from training.runs import Run
from training.setup import set_up

MakeRun = Callable[..., Run]


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    choose_algorithms(tf32=True, deterministic=False)


def test_processes_begin_with_what_libraries_read_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those of another machine, which no training process of ours has started."""
    monkeypatch.delenv("CUBLAS_WORKSPACE_CONFIG", raising=False)
    monkeypatch.setenv("GOMP_SPINCOUNT", "7")
    environment = worker_environment()
    assert environment["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"
    assert environment["GOMP_SPINCOUNT"] == "7", "the user's own wish counts"


def test_each_run_sets_all_of_them(make_run: MakeRun) -> None:
    cudnn, products = torch.backends.cudnn, torch.backends.cuda.matmul
    set_up(make_run(deterministic=True, tf32=False))
    assert torch.are_deterministic_algorithms_enabled() and not cudnn.benchmark
    assert not cudnn.allow_tf32 and not products.allow_tf32
    set_up(make_run())
    assert not torch.are_deterministic_algorithms_enabled() and cudnn.benchmark
    assert cudnn.allow_tf32 and products.allow_tf32
    assert torch.get_float32_matmul_precision() == "high", "which the compiler asks for"


def test_a_deterministic_run_says_what_is_not_and_the_next_is_free(
    make_run: MakeRun, worker: Any, losses: Callable[[Run], list[float]], small_source: str
) -> None:
    plain, strict = make_run(epochs=1), make_run(epochs=1, deterministic=True)
    process = worker()
    assert isinstance(process.train(plain).last(), Done)
    assert isinstance(process.train(strict).last(), Done)
    assert losses(plain) == losses(strict)  # on the CPU all algorithms are

    put = "image.clone().put_(torch.tensor([0]), torch.zeros(1))"
    source = small_source.replace("self.features(image)", f"self.features({put})")
    assert put in source
    event = process.train(make_run(source=source, deterministic=True)).last()
    assert isinstance(event, Failed)
    assert event.message == "put_, which block uses, has no deterministic algorithm on this device."
    assert event.remedy == "Turn deterministic off, or use another layer."
    assert event.layer == "block"
    assert isinstance(process.train(make_run(source=source, epochs=1)).last(), Done)
