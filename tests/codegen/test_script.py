"""The standalone train.py: run alone, it prints the losses of the app's own run."""

import ast
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import kornia.augmentation
import numpy as np
import pytest
import torch
from PIL import Image

from codegen.errors import CodegenError
from codegen.script import script
from codegen.script_augment import ALPHA, AUGMENTATIONS, MIXUP
from codegen.script_digits import DIGITS as DIGITS_DATA
from codegen.script_loop import LOSSES, OPTIMIZERS, SCHEDULES
from codegen.script_text import TORCHVISION
from training import augment, losses, optim
from training.augmentations import CHANGES
from training.data.describe import describe_data
from training.data.images import ResidentImages
from training.data.load import load_data
from training.messages import Done, Epoch
from training.processes.client import TrainingProcess
from training.runs import create_run
from training.schedules import lr_share
from training.settings import TrainingSettings, parse_settings

ROOT = Path(__file__).resolve().parents[2]
DIGITS = ROOT / "training" / "data" / "mnist_5k.npz"

NETWORK = '''"""A small network."""

import torch
from torch import nn


class Network(nn.Module):
    """1×28×28 to 10."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, stride=2)
        self.dropout1 = nn.Dropout(0.1)
        self.fc1 = nn.Linear(864, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits."""
        x = self.conv1(image).relu()
        x = self.dropout1(x)
        return self.fc1(x.flatten(1))
'''
TWO_OUTPUTS = NETWORK.replace(
    "        return self.fc1(x.flatten(1))",
    '        x = self.fc1(x.flatten(1))\n        return {"logits": x, "auxiliary": x * 0.5}',
).replace(
    '10."""\n',
    '10."""\n\n    loss_weights = {"logits": 1.0, "auxiliary": 0.3}  # noqa: RUF012\n',
)

LARGE = NETWORK.replace("1×28×28", "1×60×60").replace("864", "4704")


def _app_figures(
    tmp_path: Path, source: str, settings: TrainingSettings, size: int = 28
) -> list[Any]:
    run = create_run(
        tmp_path / "runs",
        network="small",
        settings=settings,
        model_source=source,
        layers={"inputs": {"input": [1, size, size]}},
        project="{}",
    )
    with TrainingProcess(run) as process:
        events = list(process.events())
    assert isinstance(events[-1], Done), events[-1]
    return [
        (event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
        for event in events
        if isinstance(event, Epoch)
    ]


def _script_figures(tmp_path: Path, text: str) -> list[Any]:
    home = tmp_path / "alone"
    home.mkdir()
    (home / "train.py").write_text(text, "utf-8")
    shutil.copy(DIGITS, home)
    ended = subprocess.run(
        [sys.executable, "-I", "-W", "error", "train.py"],
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    lines = [line for line in ended.stdout.splitlines() if line.startswith("epoch ")]
    return [tuple(float(n) for n in re.findall(r"_\w+ (\S+)", line)) for line in lines]


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both processes count alike, and do not wait for cores that other tests use."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.mark.parametrize(
    ("source", "settings"),
    [
        (NETWORK, {}),
        (
            TWO_OUTPUTS,
            {"optimizer": "adamw", "lr": 0.002, "loss": "mse", "schedule": "constant"},
        ),
        (NETWORK, {"data": "mnist5k-rotated", "augment": "translate", "epochs": 2}),
    ],
    ids=["plain", "adamw-two-outputs", "rotated-digits"],
)
def test_the_script_prints_the_losses_of_the_app(
    source: str, settings: dict[str, Any], tmp_path: Path
) -> None:
    chosen = parse_settings({"epochs": 2, "device": "cpu", "batch_size": 64, **settings})
    text = script(source, chosen.model_dump(mode="json"), title="Small")
    alone = _script_figures(tmp_path, text)
    assert len(alone) == 2
    assert alone == _app_figures(tmp_path, source, chosen)


def test_the_script_prints_the_losses_of_the_app_on_cluttered_digits(tmp_path: Path) -> None:
    few_steps = {"epochs": 1, "batch_size": 500, "device": "cpu"}
    chosen = parse_settings({"data": "mnist5k-cluttered", **few_steps})
    alone = _script_figures(
        tmp_path, script(LARGE, chosen.model_dump(mode="json"), title="Cluttered")
    )
    assert len(alone) == 1
    assert alone == _app_figures(tmp_path, LARGE, chosen, size=60)


@pytest.mark.parametrize("name", DIGITS_DATA)
def test_the_script_makes_the_images_of_the_app(name: str, tmp_path: Path) -> None:
    settings = parse_settings({"data": name})
    text = script(NETWORK, settings.model_dump(mode="json"), title="Small")
    (tmp_path / "train.py").write_text(text, "utf-8")
    shutil.copy(DIGITS, tmp_path)
    cpu = torch.device("cpu")
    train, val, mean, std = runpy.run_path(str(tmp_path / "train.py"))["load_data"](cpu)
    ours = load_data(settings, None, cpu)
    for (images, labels), part in (train, ours.train), (val, ours.val):
        assert isinstance(part, ResidentImages)
        assert torch.equal(images, part.images) and torch.equal(labels, part.labels)
    assert mean.flatten().tolist() == pytest.approx(list(ours.mean))
    assert std.flatten().tolist() == pytest.approx(list(ours.std))
    assert DIGITS_DATA[name].shape == describe_data(name).image_shape


def test_the_script_reads_a_folder_as_the_app_does(tmp_path: Path) -> None:
    with np.load(DIGITS) as arrays:
        images = arrays["images"]
    for digit in range(3):
        folder = tmp_path / "it's digits" / str(digit)
        folder.mkdir(parents=True)
        for index in range(20):
            side = 28 if index % 2 else 35
            picture = Image.fromarray(images[500 * digit + index]).resize((side, 30))
            picture.save(folder / f"{index}.png")
    chosen = parse_settings(
        {"data": f"folder:{tmp_path / chr(105)}t's digits", "epochs": 2, "batch_size": 8}
        | {"device": "cpu", "workers": 1}
    )
    text = script(NETWORK, chosen.model_dump(mode="json"), title="Small", input_shape=(1, 28, 28))
    alone = _script_figures(tmp_path, text)
    assert len(alone) == 2
    assert alone == _app_figures(tmp_path, NETWORK, chosen)


CASES: list[dict[str, Any]] = [
    {},
    *({"optimizer": name} for name in OPTIMIZERS),
    *({"data": name, "augment": ["flip"]} for name in TORCHVISION),
    *({"data": name, "schedule": "constant"} for name in DIGITS_DATA),
    {"data": "folder:/some/where/" + "long/" * 20},
    {"data": 'folder:/it\'s a "folder"'},
    {"data": "csv:/x/table.csv", "class_weights": "balanced"},
    {"data": "csv:/some/where/" + "long/" * 20, "augment": ["flip"]},
    {"data": "arrays:/x/images.npz", "class_weights": "balanced", "ema_decay": 0.9},
    {"data": "arrays:/x/images.safetensors", "schedule": "constant"},
    {"data": "mnist", "data_root": "/data", "download": True, "schedule": "constant"},
    {"precision": "16", "compile": True, "channels_last": True, "device": "cuda:1"},
    {"deterministic": True, "tf32": False, "device": "cuda"},
    {"augment": [*AUGMENTATIONS, MIXUP], "loss": "mse", "precision": "bf16"},
    {"augment": [f"{name}=0.3" for name in AUGMENTATIONS if name != "crop"], "data": "cifar10"},
    *(
        {"augment": [MIXUP], "loss": name, "class_weights": weights, "precision": half}
        for name in LOSSES
        for weights, half in (("equal", "bf16"), ("balanced", "32"))
    ),
    *(
        {"data": data, "crops": crops, "loss": loss, "precision": half}
        for data in ("mnist5k", "cifar10", "folder:/x", "csv:/x", "arrays:/x.npz")
        for crops, loss, half in (("10", "cross-entropy", "32"), ("144", "mse", "bf16"))
    ),
    {"crops": "10", "loss": "nll", "class_weights": "balanced", "augment": ["crop"]},
    {"augment": ["flip", MIXUP], "ema_decay": 0.9, "compile": True, "class_weights": "balanced"},
    *(
        {"schedule": name, "warmup_epochs": epochs, "accumulate": 1 + index % 2}
        for index, name in enumerate(SCHEDULES)
        for epochs in (0, 2)
    ),
    *(
        {"loss": name, "class_weights": weights, "label_smoothing": 0.1 * (name != "nll")}
        for name in LOSSES
        for weights in ("equal", "balanced")
    ),
    {"data": "folder:/x", "class_weights": "balanced", "patience": 3, "clip_norm": 1},
    {"lr_factor": "conv1=0.1,fc1=2", "nesterov": True, "ema_decay": 0.9, "compile": True},
    {"ema_decay": 0.9, "schedule": "plateau", "patience": 3, "precision": "16", "clip_norm": 1},
]
MODULES = {"conv1": "conv1", "dropout1": "dropout1", "fc1": "fc1"}


@pytest.mark.parametrize("source", [NETWORK, TWO_OUTPUTS], ids=["one", "two"])
def test_every_script_is_formatted_and_clean(source: str, tmp_path: Path) -> None:
    for index, case in enumerate(CASES):
        settings = parse_settings(case).model_dump(mode="json")
        text = script(
            source, settings, title='A "title"\\', input_shape=(3, 32, 32), modules=MODULES
        )
        (tmp_path / f"train_{index}.py").write_text(text, "utf-8")
    config = ["--config", str(ROOT / "pyproject.toml")]
    straight = ["--ignore", "PLR0915"]  # the loop is one function, however long it is
    for command in (["format", "--diff"], ["check", "--no-cache", *straight]):
        checked = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *config, str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize(
    "hostile",
    ['"; import os; os.system("x")', "'''\nimport os", "a\\", 'a"""\nimport', "ä\n\0x"],
)
def test_user_text_stays_text(hostile: str) -> None:
    settings = parse_settings({"data": f"folder:{hostile}"}).model_dump(mode="json")
    text = script(NETWORK, settings, title=hostile, input_shape=(1, 28, 28))
    tree = ast.parse(text)
    imported = {
        alias.name
        for part in ast.walk(tree)
        if isinstance(part, ast.Import)
        for alias in part.names
    }
    assert imported == {"math", "numpy", "torch"}
    folder = next(
        part.value.args[0].value
        for part in tree.body
        if isinstance(part, ast.Assign) and part.targets[0].id == "FOLDER"
    )
    assert folder == hostile


def test_a_block_with_a_name_of_the_script_is_refused() -> None:
    source = NETWORK + "\n\nclass Path(nn.Module):\n    pass\n"
    with pytest.raises(CodegenError, match="block named Path"):
        script(source, parse_settings({}).model_dump(mode="json"), title="x")


def test_what_a_script_cannot_say_is_a_sentence() -> None:
    settings = parse_settings({}).model_dump(mode="json")
    wrong = ({"optimizer": "lion"}, {"data": "imagenet"}, {"precision": "8"}, {"augment": ["spin"]})
    for change in wrong:
        with pytest.raises(CodegenError, match="choose"):
            script(NETWORK, {**settings, **change}, title="x")
    with pytest.raises(CodegenError, match="no layer of that name"):
        script(NETWORK, {**settings, "lr_factor": {"conv9": 0.1}}, title="x", modules=MODULES)
    with pytest.raises(CodegenError, match="needs the size"):
        script(NETWORK, {**settings, "data": "folder:x"}, title="x")


def test_the_script_knows_all_that_the_settings_offer() -> None:
    fields = TrainingSettings.model_json_schema()["properties"]
    assert optim.OPTIMIZERS == OPTIMIZERS
    assert list(OPTIMIZERS) == fields["optimizer"]["enum"]
    assert list(LOSSES) == fields["loss"]["enum"] == list(losses.LOSSES)
    assert list(SCHEDULES) == fields["schedule"]["enum"]
    assert [*AUGMENTATIONS, MIXUP] == list(CHANGES) == [*augment.AUGMENTATIONS, augment.MIXUP]
    assert CHANGES[MIXUP].default == ALPHA


@pytest.mark.parametrize("name", [*AUGMENTATIONS, *(CHANGES[n].example for n in AUGMENTATIONS)])
def test_the_script_makes_the_changes_of_the_app(name: str) -> None:
    settings = parse_settings({"augment": name, "data": "cifar10"})
    text = script(NETWORK, settings.model_dump(mode="json"), title="x")
    [change] = re.findall(r"^        augmentation\.(.+),$", text, re.M)
    theirs = eval(change, {**vars(kornia.augmentation), "__builtins__": {}})
    [ours] = augment.augmentation((name,), 32, 32)
    assert repr(theirs) == repr(ours)


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("warmup_epochs", [0, 0.5, 1.3, 4])
def test_the_script_has_the_learning_rates_of_the_app(
    schedule: str, warmup_epochs: float, tmp_path: Path
) -> None:
    settings = parse_settings(
        {"schedule": schedule, "warmup_epochs": warmup_epochs, "epochs": 7, "lr_drop": 0.3}
    )
    text = script(NETWORK, settings.model_dump(mode="json"), title="x")
    (tmp_path / "train.py").write_text(text, "utf-8")
    theirs = runpy.run_path(str(tmp_path / "train.py")).get("lr_share", lambda *_: 1.0)
    ours = [lr_share(settings, step, 13) for step in range(7 * 13)]
    assert [theirs(step, 13) for step in range(7 * 13)] == ours
    assert max(ours) == 1.0 or schedule == "one-cycle"
    assert min(ours) > 0


@pytest.mark.parametrize("smoothing", [0, 0.2])
@pytest.mark.parametrize("weights", ["equal", "balanced"])
@pytest.mark.parametrize("loss", LOSSES)
def test_the_script_has_the_losses_of_the_app(
    loss: str, weights: str, smoothing: float, tmp_path: Path
) -> None:
    smoothing = smoothing if loss != "nll" else 0
    settings = parse_settings(
        {"loss": loss, "class_weights": weights, "label_smoothing": smoothing, "augment": "mixup"}
    )
    text = script(NETWORK, settings.model_dump(mode="json"), title="x")
    (tmp_path / "train.py").write_text(text, "utf-8")
    theirs = runpy.run_path(str(tmp_path / "train.py"))
    logits, labels = torch.randn(32, 10), torch.randint(0, 9, (32,))  # the last class is empty
    balanced = losses.balanced_weights(labels, 10) if weights == "balanced" else None
    given = () if balanced is None else (theirs["balanced_weights"](labels, 10),)
    ours = losses.loss_of(settings, balanced)
    assert theirs["loss_of"](logits, labels, *given) == ours(logits, labels)
    mixed = losses.Mixed(labels, labels.roll(1), 0.7)
    assert theirs["mixed_loss_of"](logits, tuple(mixed), *given) == ours(logits, mixed)
