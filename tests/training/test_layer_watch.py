"""Looking at the layers: it changes no bit, tells what is there, and names what is wrong."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from training.errors import NonFiniteLoss
from training.events import EventLog
from training.loop import train
from training.messages import Layers, Started, Stop, WatchLayers
from training.network_file import NetworkFile
from training.processes.control import Control
from training.runs import Run
from training.watching.layer_findings import Finding, LayerFindings
from training.watching.layer_history import LayerHistory, read_layers

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]


def trained(run: Run, control: Control | None = None, *, resume: bool = False) -> Run:
    train(run, EventLog(run.events_path, None), control or Control(), resume=resume)
    return run


def weights(run: Run) -> dict[str, torch.Tensor]:
    state = torch.load(run.last_checkpoint, weights_only=True)
    return {**state["model"], "random": state["random"]["cpu"]}


@pytest.mark.parametrize(
    "settings",
    [
        {"augment": ["flip", "crop"]},
        {"precision": "bf16", "clip_norm": 0.5, "ema_decay": 0.9, "accumulate": 3},
    ],
)
def test_losses_weights_and_randomness_are_the_same_bits(
    make_run: MakeRun, losses: Losses, settings: dict[str, Any]
) -> None:
    """With dropout, batch normalisation and augmentation, looked at in every single update."""
    settings = {"epochs": 1, "batch_size": 80, **settings}
    plain = trained(make_run(**settings))
    watched = trained(make_run(**settings, watch="layers", watch_every_steps=1))
    assert losses(plain) == losses(watched) != []
    for one, other in zip(weights(plain).values(), weights(watched).values(), strict=True):
        assert torch.equal(one, other)
    updates = math.ceil(50 / settings.get("accumulate", 1))
    assert read_layers(watched).count == updates
    assert read_layers(plain).count == 0


def test_a_pass_aside_leaves_nothing_behind(make_run: MakeRun) -> None:
    """A compiled network is looked at in a pass of its own, with dropout and running means."""
    from training.setup import set_up
    from training.watching.layer_watch import LayerWatch

    run = make_run(watch="layers")
    setup = set_up(run)
    setup.network.train()
    before = {name: value.clone() for name, value in setup.network.state_dict().items()}
    random = torch.get_rng_state()
    watch = LayerWatch(setup, run.settings.model_copy(update={"compile": True}))
    watch.begin(torch.randn(8, 1, 28, 28))
    assert torch.equal(torch.get_rng_state(), random) is False, "the test itself drew the images"
    random = torch.get_rng_state()
    watch.begin(torch.ones(8, 1, 28, 28))
    assert torch.equal(torch.get_rng_state(), random)
    after = setup.network.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert not any(part._forward_hooks for part in setup.network.modules())


def test_the_figures_are_those_of_the_step(make_run: MakeRun) -> None:
    """Against a step done by hand, from the same weights and the same images."""
    from training.loop import epoch_order
    from training.setup import set_up

    run = make_run(watch="layers", watch_every_steps=1, batch_size=4000, epochs=1)
    setup = set_up(run)
    network, taken = setup.network, {}
    network.train()
    for path, name in NetworkFile.of(run).modules.items():
        network.get_submodule(path).register_forward_hook(
            lambda _m, _i, output, name=name: taken.__setitem__(name, output.detach().clone())
        )
    images, labels = next(setup.data.train.batches(epoch_order(4000, 0, 1), 4000))
    setup.objective(network(setup.train_inputs(images)), labels).backward()
    trained(run)
    history = read_layers(run)

    def figure(layer: str, quantity: str) -> float:
        return float(history.values(quantity)[history.names.index(layer), 0])

    assert history.names == ["conv1", "norm1", "relu1", "pool1", "flatten", "dropout", "fc"]
    fc = network.get_submodule("classifier.2")
    gradient = torch.cat([fc.weight.grad.flatten(), fc.bias.grad]).norm().detach()
    weight = torch.cat([fc.weight.flatten(), fc.bias]).norm().detach()
    assert figure("fc", "gradient") == pytest.approx(float(gradient), rel=1e-3)
    assert figure("fc", "weight") == pytest.approx(float(weight), rel=1e-3)
    relu = taken["relu1"]
    assert figure("relu1", "zeros") == pytest.approx(float((relu == 0).float().mean()), rel=1e-3)
    assert figure("relu1", "mean") == pytest.approx(float(relu.mean()), rel=1e-3)
    assert figure("relu1", "std") == pytest.approx(float(relu.std()), rel=1e-3)
    assert figure("conv1", "bytes") == pytest.approx(4000 * 6 * 12 * 12 * 4, rel=1e-3)
    assert figure("flatten", "bytes") == 0, "it gives the memory that it was given"
    assert figure("conv1", "milliseconds") > 0
    moved = torch.load(run.last_checkpoint, weights_only=True)["model"]
    step = torch.cat(
        [
            (moved["classifier.2.weight"] - fc.weight).flatten(),
            moved["classifier.2.bias"] - fc.bias,
        ]
    )
    assert figure("fc", "update") == pytest.approx(float(step.detach().norm() / weight), rel=1e-3)


class StopAfter(Control):
    """Asks for the end of the run once it was asked so many times whether somebody waits."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    @property
    def waiting(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.put(Stop())
        return super().waiting


def test_a_resumed_run_has_each_sample_once_and_watching_can_begin_on_the_way(
    make_run: MakeRun, losses: Losses
) -> None:
    settings = {"epochs": 1, "batch_size": 80, "watch_every_steps": 7}
    whole = trained(make_run(**settings, watch="layers"))
    cut = trained(make_run(**settings, watch="layers"), StopAfter(20))
    assert read_layers(cut).steps.tolist() == [7, 14]
    trained(cut, resume=True)
    assert read_layers(cut).steps.tolist() == [7, 14, 21, 28, 35, 42, 49]
    assert losses(cut) == losses(whole)
    asked = Control()
    asked.put(WatchLayers(on=True))
    late = trained(make_run(**settings), asked)
    assert read_layers(late).count == 7
    assert losses(late) == losses(whole)
    assert not any(event.event == "layers" for event in late.events(steps=False))


def sample(step: int, *, lr: float = 0.1, **figures: list[float]) -> Layers:
    names = tuple(f"layer{n}" for n in range(len(next(iter(figures.values())))))
    return Layers(
        epoch=1,
        step=step,
        lr=lr,
        base_lr=0.1,
        names=names,
        figures={name: tuple(values) for name, values in figures.items()},
    )


def codes(history: LayerHistory, judge: LayerFindings, *samples: Layers) -> list[list[str]]:
    found = []
    for each in samples:
        history.take(each)
        found.append([finding.code for finding in judge.follow(history)])
    return found


def test_findings_come_and_go_without_flicker() -> None:
    history, judge = LayerHistory(), LayerFindings()
    shares = [0.3, 0.3, 0.3, 0.2, 0.1, 0.3, 0.1, 0.1, 0.1]
    seen = codes(history, judge, *(sample(n, dead=[s]) for n, s in enumerate(shares)))
    assert seen == [[], [], *[["dead"]] * 6, []]
    history.take(
        Started(
            run="r",
            device="cpu",
            parameters=1,
            train_images=1,
            val_images=1,
            epochs=1,
            steps_per_epoch=9,
            step=2,
        )
    )
    assert [finding.code for finding in judge.follow(history)] == ["dead"]


def test_small_steps_at_the_end_of_a_schedule_are_as_they_should_be() -> None:
    history, judge = LayerHistory(), LayerFindings()
    tiny = {"update": [1e-6, 1e-6], "weight": [1.0, 1.0], "gradient": [1.0, 1.0]}
    assert codes(history, judge, *(sample(n, lr=0.001, **tiny) for n in range(5)))[-1] == []
    assert codes(history, judge, *(sample(9 + n, **tiny) for n in range(3)))[-1] == ["small-steps"]


def test_an_exploding_gradient_is_told_by_its_growth() -> None:
    history, judge = LayerHistory(), LayerFindings()
    norms = [[1.0, 2.0]] * 6 + [[300.0, 40.0]] * 3 + [[math.inf, 1.0]] * 1
    events = (sample(n, gradient=g, weight=[1.0, 1.0]) for n, g in enumerate(norms))
    assert codes(history, judge, *events)[7:] == [[], ["exploding"], ["exploding"]]
    assert judge.found[0].layer == "layer0"
    assert "finite" in judge.found[0].message
    broken = {"gradient": [math.nan, math.nan], "weight": [math.nan, math.nan]}
    assert codes(history, judge, *(sample(20 + n, **broken) for n in range(4)))[-1] == ["exploding"]


CHAIN = '''"""A chain of layers."""

from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.all = nn.Sequential({})

    def forward(self, image):
        return self.all(image)
'''
FAULTS = {
    "dead": ("nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10)", 3.0, "relu"),
    "saturated": ("nn.Flatten(), nn.Linear(784, 32), nn.Tanh(), nn.Linear(32, 10)", 3.0, "tanh"),
    "vanishing": (
        "nn.Flatten(), nn.Linear(784, 16), nn.Sigmoid(), "
        + "nn.Linear(16, 16), nn.Sigmoid(), " * 5
        + "nn.Linear(16, 10)",
        0.1,
        "",
    ),
    "small-steps": ("nn.Flatten(), nn.Linear(784, 16), nn.ReLU(), nn.Linear(16, 10)", 1e-6, ""),
    "healthy": ("nn.Flatten(), nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 10)", 0.03, ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_real_faults_are_named_in_words(make_run: MakeRun, fault: str) -> None:
    body, lr, layer = FAULTS[fault]
    names = {"all.1": "first", "all.2": layer or "middle"}
    parts = body.split(", nn.")
    layers = {"modules": {f"all.{n}": names.get(f"all.{n}", f"l{n}") for n in range(len(parts))}}
    run = make_run(
        CHAIN.format(body),
        layers,
        epochs=1,
        lr=lr,
        schedule="constant",
        watch="layers",
        watch_every_steps=3,
    )
    history = read_layers(trained(run))
    found = {finding.code: finding for finding in LayerFindings().follow(history)}
    if fault == "healthy":
        assert not found
        return
    assert fault in found
    finding = found[fault]
    assert finding.layer == layer or not layer
    assert any(figure.isdigit() for figure in finding.message)
    if fault == "dead":
        share = float(np.nan_to_num(history.values("dead")[:, -1]).max())
        assert f"{100 * share:.0f} %" in finding.message or "all of its units" in finding.message
        assert "learning rate (3)" in finding.remedy


def test_a_gradient_that_explodes_is_named_before_the_loss_breaks_and_clipping_helps(
    make_run: MakeRun,
) -> None:
    """Seven linear layers in a row learn too fast; what the finding advises is then done."""
    body = "nn.Flatten(), nn.Linear(784, 64), " + "nn.Linear(64, 64), " * 6 + "nn.Linear(64, 10)"
    layers = {"modules": {f"all.{n}": f"fc{n}" for n in range(1, 9)}}
    settings = {"epochs": 1, "lr": 0.2, "schedule": "constant", "watch_every_steps": 1}
    run = make_run(CHAIN.format(body), layers, watch="layers", **settings)
    with pytest.raises(NonFiniteLoss) as broken:
        trained(run)
    exploded = first_found(run, "exploding")
    assert exploded is not None
    step, finding = exploded
    assert step < broken.value.step
    assert "times its median so far" in finding.message
    assert finding.layer in layers["modules"].values()
    assert finding.remedy == (
        "Clip gradients at 1 (under Advanced), or lower the learning rate (0.2)."
    )
    clipped = make_run(CHAIN.format(body), layers, watch="layers", clip_norm=1, **settings)
    assert first_found(trained(clipped), "exploding") is None


def first_found(run: Run, code: str) -> tuple[int, Finding] | None:
    """The step at which a finding first was there, and how it was worded then."""
    history, judge = LayerHistory(), LayerFindings()
    for event in run.events():
        history.take(event)
        for finding in judge.follow(history):
            if isinstance(event, Layers) and finding.code == code:
                return event.step, finding
    return None
