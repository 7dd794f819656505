"""Every fault that can be caused here, caused for real: one sentence, a remedy, the layer."""

import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from training.errors import NonFiniteLoss
from training.faults import explain_non_finite
from training.messages import Checkpoint, Done, Failed, Resume, SetLearningRate, Step
from training.runs import Run

MakeRun = Callable[..., Run]


def _fails(process: Any, run: Run) -> Failed:
    event = process.train(run).last()
    assert isinstance(event, Failed)
    assert "\n" not in event.message
    assert event.remedy.endswith(".")
    return event


def _changed(source: str, old: str, new: str) -> str:
    assert old in source
    return source.replace(old, new)


def test_the_faults_of_a_network_name_the_layer(
    make_run: MakeRun, worker: Any, small_source: str
) -> None:
    """One process serves all, as a failed run must not spoil the next."""
    process = worker()

    few = _changed(small_source, "nn.Linear(216, 10)", "nn.Linear(216, 5)")
    event = _fails(process, make_run(source=few))
    assert event.layer == "fc"
    assert event.message == (
        "The network gives 5 numbers for an image, but mnist5k has 10 classes."
    )
    assert event.remedy == "Set out_features of fc to 10."

    wrong = _changed(small_source, "nn.Linear(216, 10)", "nn.Linear(100, 10)")
    event = _fails(process, make_run(source=wrong))
    assert event.layer == "fc"
    assert "fc raised RuntimeError" in event.message

    flat = _changed(small_source, "return self.classifier(x)", "return x")
    assert "gives 6×6×6 for an image" in _fails(process, make_run(source=flat)).message

    raising = _changed(small_source, "        x = self.features(image)", "        x = 1 / 0")
    event = _fails(process, make_run(source=raising))
    assert event.layer == "block"
    assert event.message == "block raised ZeroDivisionError: division by zero"

    broken = _changed(small_source, "nn.BatchNorm2d(6)", "nn.BatchNorm3d(-1)")
    event = _fails(process, make_run(source=broken))
    assert event.layer == "norm1"

    unfinished = _changed(small_source, "nn.BatchNorm2d(6),", "nn.BatchNorm2d(6")
    assert "is no Python" in _fails(process, make_run(source=unfinished)).message
    assert "no class Network" in _fails(process, make_run(source="x = 1\n")).message

    huge = _changed(
        small_source, "x = self.features(image)", "x = torch.empty(10**15, device=image.device)"
    )
    event = _fails(process, make_run(source=huge, batch_size=48))
    assert event.message == "The device ran out of memory in block at batch size 48."
    assert event.remedy == "Make the network or its input smaller: no batch size fits."
    assert not event.settings

    room = _changed(
        small_source,
        "x = self.features(image)",
        "x = self.features(image)\n        torch.empty(max(0, len(x) - 13) * 10**15)",
    )
    event = _fails(process, make_run(source=room, batch_size=48))
    assert event.remedy == "Use a batch size of 12: a step of that was tried, and fits."
    assert event.settings == {"batch_size": 12}

    assert isinstance(process.train(make_run(epochs=1)).last(), Done)


def test_code_of_ones_own_that_raises_is_named_with_its_line(
    make_run: MakeRun, worker: Any, small_source: str
) -> None:
    """A layer of own code, in its constructor and in its forward: layer, line and text."""
    own = (
        "class Mine(nn.Module):\n"
        "    def __init__(self) -> None:\n"
        "        super().__init__()\n"
        "        self.scale = 1\n\n"
        "    def forward(self, x: torch.Tensor) -> torch.Tensor:\n"
        "        y = x * self.scale\n"
        "        return y.view(3, 7)\n\n\n"
        "class Network"
    )
    source = _changed(small_source, "nn.Linear(216, 10))", "nn.Linear(216, 10), Mine())")
    source = _changed(source, "class Network", own)
    modules = {"classifier.2": "fc", "classifier.3": "mine1"}
    layers: dict[str, Any] = {"modules": modules, "inputs": {"input": [1, 28, 28]}}
    process = worker()
    event = _fails(process, make_run(source=source, layers=layers))
    assert event.layer == "mine1"
    line = "line 2 of Mine.forward (`return y.view(3, 7)`)"
    assert event.message.startswith(f"mine1 raised RuntimeError in {line}: shape '[3, 7]' is inva")
    assert event.remedy == "Mend that line, or check what is wired into mine1."

    broken = _changed(source, "self.scale = 1", "self.scale = nn.Linear(-1, 2)")
    (number,) = (at for at, text in enumerate(broken.splitlines(), 1) if "Mine())" in text)
    layers["lines"] = {str(number): "mine1"}
    event = _fails(process, make_run(source=broken, layers=layers))
    assert event.layer == "mine1"
    assert "in line 1 of Mine.__init__ (`self.scale = nn.Linear(-1, 2)`)" in event.message


def test_data_that_do_not_fit_input_are_told(
    make_run: MakeRun, worker: Any, small_source: str
) -> None:
    process = worker()
    layers = {"modules": {"features.0": "conv1"}, "inputs": {"input": [3, 32, 32]}}
    event = _fails(process, make_run(layers=layers))
    assert event.layer == "input"
    assert event.message == "input is 3×32×32, but the images of mnist5k are 1×28×28."
    assert event.remedy == "Set Input to 1×28×28, or choose other data."

    colour = _changed(small_source, "nn.Conv2d(1, 6", "nn.Conv2d(3, 6")
    del layers["inputs"]
    event = _fails(process, make_run(source=colour, layers=layers))
    assert event.layer == "conv1"
    assert event.remedy == "Set Input to 1×28×28, or choose other data."


def test_a_loss_that_is_no_number_names_the_layer_that_made_it(
    make_run: MakeRun, worker: Any, small_source: str, losses: Callable[[Run], list[float]]
) -> None:
    """The layer that turned bad first, although every weight is NaN one step later."""
    log = "nn.Linear(216, 10), Log())"
    source = _changed(small_source, "nn.Linear(216, 10))", log).replace(
        "class Network",
        "class Log(nn.Module):\n"
        '    """The logarithm, and so NaN below 0; fine for 39 steps and one look before."""\n\n'
        "    def forward(self, x: torch.Tensor) -> torch.Tensor:\n"
        "        self.calls = getattr(self, 'calls', 0) + 1\n"
        "        return x if self.calls < 41 or not self.training else torch.log(x)\n\n\n"
        "class Network",
    )
    layers = {"modules": {"classifier.2": "fc", "classifier.3": "log1"}}
    process = worker()
    run = make_run(source=source, layers=layers)
    event = _fails(process, run)
    assert event.layer == "log1"
    assert event.message.startswith("The loss became NaN at step 40.")
    assert "is that of log1" in event.message
    assert len(losses(run)) == 39 and all(map(math.isfinite, losses(run))), "the curve ends there"

    event = _fails(process, make_run(lr=100, loss="mse"))
    assert "Use a learning rate below 100, such as 10" in event.remedy
    assert event.settings == {"lr": 10}
    assert "the loss itself overflowed" in event.message

    run = make_run(lr=0.003, loss="mse", schedule="constant", epochs=10_000)
    process.train(run).until(Step)
    process.send(SetLearningRate(lr=100))
    event = process.last()
    assert isinstance(event, Failed)
    assert "Use a learning rate below 100, such as 10" in event.remedy, "not one that was before"


def test_a_lower_learning_rate_is_offered_as_it_is_told() -> None:
    found = explain_non_finite(NonFiniteLoss(1, "", ""), None, 0.003)
    assert "such as 0.0003." in found.remedy
    assert found.settings == {"lr": 0.0003}, "not 0.00030000000000000003"


def test_a_missing_device_is_told(make_run: MakeRun, worker: Any) -> None:
    missing = next(name for name in ("cuda", "xpu", "mps") if not _is_there(name))
    event = _fails(worker(), make_run(device=missing))
    assert event.message == f"{missing} is asked for, but this machine has none."
    assert "auto" in event.remedy and "cpu" in event.remedy


def _is_there(name: str) -> bool:
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return accelerator is not None and accelerator.type == name


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_and_the_checkpoint_kept(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    process = worker().train(run)
    process.until(Checkpoint)
    kept = run.last_checkpoint.read_bytes()
    run.events_path.rename(run.events_path.with_suffix(".kept"))
    run.events_path.symlink_to("/dev/full")
    event = process.last()
    assert isinstance(event, Failed)
    assert event.message.startswith("The disk is full")
    assert "resume" in event.remedy
    assert len(run.last_checkpoint.read_bytes()) == len(kept)


def test_a_file_limit_keeps_the_last_checkpoint(make_run: MakeRun, worker: Any) -> None:
    """The checkpoint is larger than the process may write: the old one is untouched."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash to limit the size of files")
    from training.processes.client import WORKER

    run = make_run()
    limited = worker(bash, "-c", 'ulimit -f 8; exec "$@"', "bash", *WORKER)
    event = limited.train(run).last()
    assert isinstance(event, Failed)
    assert event.message.startswith("The disk is full")
    assert event.remedy == "Free some space; train again then: nothing was saved yet."
    assert not run.last_checkpoint.exists()
    assert not list(run.last_checkpoint.parent.iterdir()), "no half file stays behind"


def test_a_read_only_run_folder_is_told(make_run: MakeRun, worker: Any) -> None:
    from training.processes.client import WORKER

    run = make_run()
    command = WORKER
    if os.geteuid() == 0:  # root may write anywhere, so that right is given up first
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("needs setpriv, as root writes to read-only folders")
        command = (setpriv, "--bounding-set=-dac_override", "--inh-caps=-dac_override", *WORKER)
    run.path.chmod(0o555)
    try:
        event = worker(*command).train(run).last()
    finally:
        run.path.chmod(0o755)
    assert isinstance(event, Failed)
    assert "cannot be written: Permission denied" in event.message
    assert event.remedy == (
        "Allow writing to the run folder; train again then: nothing was saved yet."
    )


def test_a_folder_that_is_no_run_is_told(worker: Any, tmp_path: Path) -> None:
    process = worker()
    process.send(Resume(run=str(tmp_path)))
    event = process.last()
    assert isinstance(event, Failed)
    assert event.message == f"{tmp_path} is no run: it holds no settings.json."


def test_a_spoilt_checkpoint_is_told(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=1)
    process = worker().train(run)
    assert isinstance(process.last(), Done)
    run.last_checkpoint.write_bytes(run.last_checkpoint.read_bytes()[:1000])
    event = process.resume(run).last()
    assert isinstance(event, Failed)
    assert event.message.endswith("last.pt cannot be read: it is damaged or cut off.")
    assert run.summary().epoch == 1, "the events of the run are kept"
