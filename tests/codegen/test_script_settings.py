"""Each way of learning: the app, the app after a cut, and train.py take the same steps."""

import re
import runpy
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

from codegen.script import script
from training.events import EventLog
from training.loop import train
from training.messages import Done, Epoch, Step
from training.processes.control import Control
from training.runs import Run, create_run
from training.settings import TrainingSettings, parse_settings

DIGITS = Path(__file__).resolve().parents[2] / "training" / "data" / "mnist_5k.npz"
MODULES = {
    "features": "stem",
    "features.0": "stem/conv1",
    "features.1": "stem/norm1",
    "dropout1": "dropout1",
    "fc1": "fc1",
}
NETWORK = '''"""A small network in which every kind of state counts."""

import torch
from torch import nn


class Network(nn.Module):
    """1×28×28 to 10."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 4, 5, stride=3), nn.BatchNorm2d(4), nn.ReLU())
        self.dropout1 = nn.Dropout(0.1)
        self.fc1 = nn.Linear(256, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits."""
        x = self.dropout1(self.features(image))
        return self.fc1(x.flatten(1))
'''
LOG_PROBABILITIES = NETWORK.replace(
    "return self.fc1(x.flatten(1))", "return self.fc1(x.flatten(1)).log_softmax(1)"
)
TWO_OUTPUTS = NETWORK.replace(
    "        return self.fc1(x.flatten(1))",
    '        x = self.fc1(x.flatten(1))\n        return {"logits": x, "auxiliary": x * 0.5}',
).replace('10."""\n', '10."""\n\n    loss_weights = {"auxiliary": 0.3}  # noqa: RUF012\n')

SMOOTH = {"label_smoothing": 0.1, "class_weights": "balanced"}
WATCHFUL = {"lr": 0.3, "momentum": 0.5, "weight_decay": 0.0}  # the validation loss goes up and down
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "constant": (NETWORK, {"schedule": "constant"}),
    "step": (NETWORK, {"schedule": "step", "lr_drop_epochs": 1, "warmup_epochs": 0.5}),
    "cosine": (NETWORK, {"schedule": "cosine", "warmup_epochs": 1, "nesterov": True}),
    "plateau": (NETWORK, {"schedule": "plateau", "lr_drop_epochs": 1, "epochs": 5, **WATCHFUL}),
    "patience": (NETWORK, {"schedule": "constant", "patience": 1, "epochs": 9, **WATCHFUL}),
    "augmented": (NETWORK, {"augment": "crop,rotate,erase", "seed": 7}),
    "stronger": (NETWORK, {"augment": "crop=2,rotate=15,scale=0.2,erase=0.4", "seed": 7}),
    "resized": (NETWORK, {"augment": "resized-crop=0.5,translate=0.2,flip=0.1,vertical-flip=1"}),
    "mixed": (TWO_OUTPUTS, {"augment": "mixup=0.8,translate", "accumulate": 2, **SMOOTH}),
    "mixed-mse": (NETWORK, {"augment": "mixup", "loss": "mse", "channels_last": True, **SMOOTH}),
    "clipped": (NETWORK, {"clip_norm": 0.2, "optimizer": "rmsprop", "lr": 0.002}),
    "accumulated": (NETWORK, {"accumulate": 3, "clip_norm": 0.5}),
    "averaged": (NETWORK, {"ema_decay": 0.8, "optimizer": "adam", "lr": 0.003}),
    "factors": (NETWORK, {"lr_factor": "stem=0.1,fc*=2,stem/norm*=0"}),
    "smooth": (NETWORK, SMOOTH),
    "nll": (LOG_PROBABILITIES, {"loss": "nll", "class_weights": "balanced"}),
    "bce": (NETWORK, {"loss": "bce", **SMOOTH}),
    "bce-plain": (NETWORK, {"loss": "bce"}),
    "mse": (NETWORK, {"loss": "mse", **SMOOTH}),
    "deterministic": (NETWORK, {"deterministic": True, "tf32": False}),
    "bf16": (NETWORK, {"precision": "bf16", **SMOOTH}),
    "all-at-once": (
        TWO_OUTPUTS,
        {"schedule": "plateau", "lr_drop_epochs": 1, "patience": 3, "epochs": 5, "accumulate": 3}
        | {"warmup_epochs": 0.3, "ema_decay": 0.5, "clip_norm": 1.0, "lr_factor": "fc1=0.5"}
        | {"optimizer": "adamw", "lr": 3.0, "precision": "16", "augment": "translate", **SMOOTH},
    ),
}


class CutError(Exception):
    """The process died here."""


class CutAfter(Control):
    """Ends the run without a word between two steps, as a kill does."""

    def __init__(self, questions: int) -> None:
        super().__init__()
        self._left = questions

    @property
    def waiting(self) -> bool:
        self._left -= 1
        if self._left == 0:
            raise CutError
        return False


def new_run(home: Path, source: str, settings: TrainingSettings) -> Run:
    layers = {"inputs": {"input": [1, 28, 28]}, "modules": MODULES}
    return create_run(
        home, network="small", settings=settings, model_source=source, layers=layers, project="{}"
    )


def go(run: Run, control: Control | None = None, *, resume: bool = False) -> None:
    train(run, EventLog(run.events_path, None), control or Control(), resume=resume)


def losses(run: Run) -> list[float]:
    return [loss for event in run.events() if isinstance(event, Step) for loss in event.losses]


def figures(run: Run) -> list[tuple[float, ...]]:
    return [
        (event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
        for event in run.events()
        if isinstance(event, Epoch)
    ]


@pytest.mark.parametrize("case", CASES)
def test_the_app_resumed_and_the_script_take_the_same_steps(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source, chosen = CASES[case]
    values = {"epochs": 3, "batch_size": 360, "device": "cpu", **chosen}  # the last batch is small
    settings = parse_settings(values)
    whole = new_run(tmp_path, source, settings)
    go(whole)
    done = list(whole.events())[-1]
    assert isinstance(done, Done)

    # Cut after 6 of the 12 steps of the last epoch, 2 later than a checkpoint in its middle; the
    # loop looks for commands after each step and each epoch.
    cut = new_run(tmp_path, source, parse_settings({**values, "checkpoint_every_steps": 4}))
    with pytest.raises(CutError):
        go(cut, CutAfter(13 * (len(figures(whole)) - 1) + 6))
    assert len(losses(cut)) < len(losses(whole))
    go(cut, resume=True)
    assert losses(cut) == losses(whole)
    assert figures(cut) == figures(whole)

    text = script(source, settings.model_dump(mode="json"), title="Small", modules=MODULES)
    (tmp_path / "train.py").write_text(text, "utf-8")
    shutil.copy(DIGITS, tmp_path)
    monkeypatch.chdir(tmp_path)
    runpy.run_path("train.py", run_name="__main__")
    printed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("epoch ")]
    alone = [tuple(float(n) for n in re.findall(r"_\w+ (\S+)", line)) for line in printed]
    assert alone == figures(whole)
    assert (len(alone) < settings.epochs) == (case == "patience") == bool(done.reason)
    kept = torch.load(whole.last_checkpoint, weights_only=True)
    weights = torch.load(tmp_path / "weights.pt", weights_only=True)
    trained = kept["average"] or kept["model"]
    assert all(torch.equal(weights[name], trained[name]) for name in trained)
    if settings.schedule == "plateau":
        assert kept["progress"]["lr"] < settings.lr, "the rate was dropped, or the case says little"
