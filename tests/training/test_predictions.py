"""What a network says of each validation image: kept after every epoch, at no cost to the run."""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from training.data.part_images import ValidationImages
from training.data.source import open_data
from training.device import choose_device
from training.errors import RunError
from training.messages import Done, Epoch, Step
from training.network_file import NetworkFile
from training.processes.image_server import ImageServer
from training.runs import Run
from training.watching import predictions as kept
from training.watching import verdicts as verdicts_file
from training.watching.confusion import confusion_of, members, read_confusion
from training.watching.gauge import Gauge
from training.watching.predictions import JudgedImages, PredictionFiles, Predictions
from training.watching.verdicts import Verdicts

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]


def said_in(run: Run) -> dict[int, tuple[list[int], list[float]]]:
    files = PredictionFiles(run.path)
    read = {epoch: files.read(epoch) for epoch in files.epochs()}
    return {at: (p.predicted.tolist(), p.confidence.tolist()) for at, p in read.items()}


def test_they_are_those_of_the_weights_and_change_no_loss(
    worker: Callable, make_run: MakeRun, losses: Losses
) -> None:
    on = make_run(batch_size=400)
    off = make_run(batch_size=400, keep_predictions=False)
    process = worker()
    for run in (on, off):
        assert isinstance(process.train(run).last(), Done), process.errors()
    assert losses(on) == losses(off)
    assert not (off.path / kept.FOLDER).exists()
    with pytest.raises(RunError, match="keep_predictions is off"):
        read_confusion(off)

    data = open_data("mnist5k")
    val = data.parts.val
    network = NetworkFile.of(on).build()
    state = torch.load(on.last_checkpoint, weights_only=True)
    network.load_state_dict(state["model"])
    network.eval()
    pixels = torch.from_numpy(data.images[data.parts.train]).float() / 255
    inputs = (torch.from_numpy(data.images[val]).float() / 255 - pixels.mean()) / pixels.std()
    with torch.no_grad():
        shares = network(inputs).softmax(1)
    said, images = PredictionFiles(on.path).read(2), PredictionFiles(on.path).images()
    assert images.labels.tolist() == data.labels[val].tolist()
    assert images.classes == data.classes
    agreed = np.mean(shares.argmax(1).numpy() == said.predicted)
    assert agreed > 0.99, "the mean here is rounded otherwise"
    np.testing.assert_allclose(said.confidence, shares.amax(1).numpy(), atol=0.02)
    epochs = [event for event in on.events() if isinstance(event, Epoch)]
    for epoch in epochs:
        assert read_confusion(on, epoch.epoch)[0].accuracy == epoch.val_accuracy
    steps = [event for event in on.events() if isinstance(event, Step)]
    assert all(event.memory_megabytes > 50 for event in steps)


def test_a_killed_run_says_the_same_when_it_goes_on(worker: Callable, make_run: MakeRun) -> None:
    whole, killed = make_run(batch_size=400, epochs=3), make_run(batch_size=400, epochs=3)
    first = worker()
    assert isinstance(first.train(whole).last(), Done)
    second = first.train(killed)
    second.until(Epoch, lambda event: event.epoch == 2)
    second.kill()
    files = PredictionFiles(killed.path)
    assert set(files.epochs()) >= {1, 2}, "they are there before the epoch is told of"
    # What an epoch said that is not part of the run any more must not stay.
    files.write(Predictions(9, np.zeros(5, int), np.zeros(5, np.float32)), best_epoch=1)
    assert isinstance(worker().resume(killed).last(), Done)
    assert said_in(killed) == said_in(whole)
    assert list(said_in(whole)) == [1, 2, 3]
    assert not list((killed.path / kept.FOLDER).glob("*.part"))


def files_of(path: Path, images: int, epochs: int) -> PredictionFiles:
    files = PredictionFiles(path)
    labels = np.arange(images) % 3
    files.begin(labels, ("a", "b", "c"), epoch=1, epochs=epochs)
    return files


def test_of_very_many_images_and_epochs_some_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST_IMAGES", 100)
    monkeypatch.setattr(kept, "MOST_EPOCHS", 4)
    files = files_of(tmp_path, 250, epochs=12)
    images = files.images()
    assert (images.every, images.total, len(images.labels)) == (3, 250, 84)
    assert images.places[:3].tolist() == [0, 3, 6]
    verdicts = Verdicts("cross-entropy")
    for start in range(0, 250, 50):
        scores = torch.eye(3)[torch.arange(start, start + 50) % 3]
        verdicts.add(scores, scores.argmax(1))
    said = verdicts.fetch(1, images.every)
    assert confusion_of(images, said).accuracy == 1.0
    for epoch in range(1, 13):
        again = Predictions(epoch, said.predicted, said.confidence)
        files.write(again, best_epoch=min(epoch, 5))
    assert files.epochs() == [1, 3, 5, 6, 9, 12], "every third, the first, the best, the newest"


@pytest.mark.parametrize("spoil", [b"", b"PK\x03\x04 no archive", b"\x93NUMPY"])
def test_a_spoiled_file_is_one_sentence(spoil: bytes, tmp_path: Path) -> None:
    files = files_of(tmp_path, 9, epochs=2)
    files.write(Predictions(1, np.zeros(9, int), np.ones(9, np.float32)), best_epoch=1)
    with pytest.raises(RunError, match="keeps no predictions of epoch 2"):
        files.read(2)
    (files.folder / "epoch-0001.npz").write_bytes(spoil)
    with pytest.raises(RunError, match=r"epoch-0001.npz: .*Delete that file"):
        files.read(1)


def test_each_loss_has_its_confidence() -> None:
    scores = torch.tensor([[2.0, 0.0], [-1.0, 0.5]])
    expected = {
        "cross-entropy": scores.softmax(1).amax(1),
        "nll": scores.log_softmax(1).exp().amax(1),
        "bce": scores.sigmoid().amax(1),
        "mse": torch.tensor([1.0, 0.5]),
    }
    for loss, shares in expected.items():
        verdicts = Verdicts(loss)
        given = scores.log_softmax(1) if loss == "nll" else scores
        verdicts.add(given, given.argmax(1))
        said = verdicts.fetch(1, 1)
        assert said.predicted.tolist() == [0, 1]
        np.testing.assert_allclose(said.confidence, shares.numpy(), rtol=1e-6)


@pytest.mark.parametrize("together", [1, 25, 10**6])
def test_batches_are_judged_together_or_one_by_one(
    together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts_file, "TOGETHER", together)
    verdicts = Verdicts("cross-entropy")
    generator = torch.Generator().manual_seed(0)
    for epoch in (1, 2):
        batches = [torch.randn(size, 5, generator=generator) for size in (4, 4, 3, 4, 1)]
        for scores in batches:
            verdicts.add(scores, scores.argmax(1))
        said = verdicts.fetch(epoch, 1)
        sure, best = torch.cat(batches).softmax(1).max(1)
        assert said.predicted.tolist() == best.tolist()
        np.testing.assert_allclose(said.confidence, sure.numpy(), rtol=1e-6)


@pytest.mark.parametrize("images", [40, 50_000])
def test_few_and_many_predictions_come_back_as_they_were_said(images: int, tmp_path: Path) -> None:
    """Many are compressed."""
    files = files_of(tmp_path, images, epochs=1)
    predicted = np.arange(images) % 7
    files.write(Predictions(1, predicted, np.full(images, 0.5, np.float32)), best_epoch=1)
    said = files.read(1)
    assert said.predicted.tolist() == predicted.tolist()
    assert set(said.confidence.tolist()) == {0.5}
    (file,) = files.folder.glob("epoch-*.npz")
    assert file.stat().st_size < 20_000, "200 kB for many, as they are"


def test_figures_follow_from_the_matrix() -> None:
    images = JudgedImages(np.array([0, 0, 0, 1, 1, 2]), ("cat", "dog", "cow"), 6, 1)
    sure = np.array([0.9, 0.6, 0.7, 0.8, 0.5, 0.4], np.float32)
    said = Predictions(1, np.array([0, 1, 1, 1, 0, 3]), sure)
    found = confusion_of(images, said)
    assert found.classes == ("cat", "dog", "cow", "output 3"), "the network has one output more"
    assert found.counts[0].tolist() == [1, 2, 0, 0]
    cat, _, cow, other = found.figures()
    assert (cat.precision, cat.recall, cat.f1) == (1 / 2, 1 / 3, 2 / 5)
    assert (cow.precision, cow.recall, cow.f1) == (None, 0.0, 0.0)
    assert (other.precision, other.recall) == (0.0, None)
    assert found.sentence(2) == "Most often mistaken: cat for dog (2 of 3), dog for cat (1 of 2)."
    assert members(images, said, 0, 1) == [2, 1]
    assert members(images, said, 0, 1, surest_first=False) == [1, 2]
    assert members(images, said, None, 0) == [0, 4]


def test_the_images_are_those_of_the_part(make_run: MakeRun, digit_folder: Path) -> None:
    run = make_run(data=f"folder:{digit_folder}")
    server = ImageServer()
    question = json.dumps({"run": str(run.path), "places": [1, 99]})
    assert "split.json" in server.answer(question)["failed"], "nothing was trained yet"
    from training.data.load import load_data

    load_data(run.settings, (1, 28, 28), choose_device("cpu")).split.keep(run.path)
    (image,) = server.answer(question)["images"]
    images = ValidationImages(run)
    assert image["name"] == images.name(1)
    assert image["name"].startswith("digit0/")
    assert images.pixels(1).shape == (1, 28, 28)
    (digit_folder / images.name(1)).write_text("no image")
    (image,) = server.answer(question)["images"]
    assert "cannot be read" in image["failed"]
    (digit_folder / "digit0" / "new.png").write_bytes(b"")
    with contextlib.suppress(OSError):
        answer = ImageServer().answer(question)
        assert "not those that" in answer["failed"]
    assert "no question" in server.answer("{}")["failed"]


def test_a_device_tells_its_memory_and_its_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.watching.gauge.LOAD_EVERY", 0.0)
    gauge = Gauge(torch.device("cpu"))
    sum(range(200_000))
    memory, load = gauge.read()
    assert memory is not None and 50 < memory < 100_000
    assert load is not None and 0 < load < 4
    other = Gauge(torch.device("meta"))
    other._tells_load = True  # as of a device whose driver raises
    assert other._read_load(1.0) is None
    assert not other._tells_load, "it is not asked again"
