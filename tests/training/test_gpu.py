"""What only a CUDA GPU can show; skipped where there is none.

Loops, checkpoints and processes are those of the CPU, whose tests hold for them. Sums on a GPU are
made in no fixed order, so that figures are compared by shares.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from training.data.decode import read_image
from training.data.images import StreamedImages
from training.events import EventLog
from training.messages import Checkpoint, Done, Started
from training.processes.client import WORKER
from training.processes.control import Control
from training.processes.rank_processes import train_on_ranks
from training.runs import Run

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA GPU"),
]


@pytest.mark.parametrize(
    "settings",
    [
        {"precision": "bf16"},
        {"precision": "bf16", "channels_last": True},
        {"precision": "16", "channels_last": True, "clip_norm": 1.0},
        {"precision": "bf16", "channels_last": True, "compile": True},
        {"compile": True},
    ],
    ids=["bf16", "bf16-channels-last", "fp16-scaled", "bf16-compiled", "compiled"],
)
def test_each_number_format_learns_as_32_bits_do(
    settings: dict[str, Any], make_run: MakeRun, worker: Any, losses: Losses
) -> None:
    whole, run = make_run(device="cuda"), make_run(device="cuda", **settings)
    process = worker("env", "-u", "PYTHONWARNINGS", *WORKER)  # the compiler has advice to give
    assert isinstance(process.train(whole).last(), Done)
    done = process.train(run).last()
    assert isinstance(done, Done)
    assert done.val_accuracy > 0.85
    assert losses(run)[0] == pytest.approx(losses(whole)[0], rel=0.05)
    assert done.val_loss < losses(run)[0] / 2
    state = torch.load(run.last_checkpoint, map_location="cpu", weights_only=True)
    assert (state["scaler"].get("scale", 0) > 0) == (settings.get("precision") == "16")
    started = next(event for event in run.events() if isinstance(event, Started))
    assert started.device.startswith("cuda")
    assert started.device_name == torch.cuda.get_device_name(0)


@pytest.mark.parametrize("precision", ["32", "16"])
def test_a_killed_run_goes_on_with_its_scaler_and_random_numbers(
    precision: str, make_run: MakeRun, worker: Any, losses: Losses
) -> None:
    settings: dict[str, Any] = {"device": "cuda", "precision": precision}
    whole, run = make_run(**settings), make_run(**settings, checkpoint_every_steps=17)
    process = worker()
    assert isinstance(process.train(whole).last(), Done)
    process.train(run).until(Checkpoint, lambda event: event.step == 34)
    process.kill()
    again = worker().resume(run)
    assert again.until(Started).step >= 34
    assert isinstance(again.last(), Done)
    assert len(losses(run)) == len(losses(whole))
    assert losses(run)[:60] == pytest.approx(losses(whole)[:60], rel=0.02)


def test_streamed_images_come_through_pinned_memory(
    digit_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pinned = []
    move = torch.Tensor.to

    def to(tensor: torch.Tensor, *args: Any, **options: Any) -> torch.Tensor:
        if options.get("non_blocking"):
            pinned.append(tensor.is_pinned())
        return move(tensor, *args, **options)

    files = sorted(digit_folder.rglob("*.png"))
    labels = torch.arange(len(files))
    images = StreamedImages(files, labels, (1, 28, 28), torch.device("cuda"), workers=2)
    order = torch.arange(len(files)).flip(0)
    monkeypatch.setattr(torch.Tensor, "to", to)
    batches = list(images.batches(order, 7, first=1))
    monkeypatch.undo()
    assert pinned and all(pinned)
    assert all(part.is_cuda for batch in batches for part in batch)
    assert torch.cat([answers for _, answers in batches]).tolist() == order[7:].tolist()
    for pixels, answers in batches:
        for image, answer in zip(pixels.cpu(), answers.tolist(), strict=True):
            assert image.equal(read_image(files[answer], (1, 28, 28)))


def test_all_gpus_together_learn_what_one_does(
    make_run: MakeRun, worker: Any, losses: Losses, small_source: str
) -> None:
    """Through NCCL, with batch norms over the whole batch; a single GPU makes a team of one."""
    source = small_source.replace("nn.Dropout(0.1), ", "")
    one = make_run(source=source, device="cuda")
    every = make_run(source=source, device="cuda", devices=torch.cuda.device_count())
    assert isinstance(worker().train(one).last(), Done)
    train_on_ranks(every, EventLog(None, None), Control(), resume=False)
    started = next(event for event in every.events() if isinstance(event, Started))
    assert started.device_name.startswith(f"{torch.cuda.device_count()} × ")
    assert losses(every)[:20] == pytest.approx(losses(one)[:20], rel=0.01)
    assert len(losses(every)) == len(losses(one))
