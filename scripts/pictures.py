"""What the pictures of the documentation show; each function is given a window with LeNet-5."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from studio import Studio

from designer.compare.compare_window import CompareWindow
from designer.proof_dialog import ProofDialog
from designer.runs.weights_export import WeightsDialog
from graph import Dropout
from graph.edits import insert_on_wire
from training.runs import list_runs


def draw(studio: Studio) -> None:
    """The window, its code, and what is wrong with a network."""
    studio.select("conv1")
    studio.shot("window")
    studio.window.show_panel("code")
    studio.shot("code")
    studio.window.show_panel("problems")
    studio.change("conv2", kernel_size=17)
    studio.select("conv2")
    studio.shot("problems")
    studio.window.show_panel("code")
    studio.shot("code-error")


def search(studio: Studio) -> None:
    """The search box of the canvas."""
    studio.press(Qt.Key.Key_Tab, "fc")
    studio.shot("search")


def large(studio: Studio) -> None:
    """Large networks, folded into their blocks, and one opened."""
    for name in ("resnet152", "googlenet", "unet"):
        studio.open(name)
        studio.shot(f"draw-{name}")
    studio.open("googlenet")
    studio.window.document.open_block(studio.node("inception3_a"))
    studio.settle()
    studio.window.canvas.fit()
    studio.shot("block")


def data(studio: Studio) -> None:
    """The data panel."""
    studio.window.show_panel("data")
    studio.look_at("mnist5k-cluttered")
    studio.shot("data")


def train(studio: Studio) -> None:
    """A training, its layers, its predictions, the table of runs, and its weights for a file."""
    window = studio.window
    studio.train("training-live", watch="layers", watch_every_steps=5)
    studio.shot("training")
    window.show_panel("watch")
    studio.shot("watch")
    window.late.tinting.use("gradient")
    studio.shot("watch-tint")
    window.late.tinting.use("")
    window.show_panel("predictions")
    panel = window.late.predictions
    studio.until(lambda: panel.matrix.frame is not None and not panel.page.source.busy)
    studio.shot("predictions")
    window.show_panel("runs")
    studio.shot("runs")
    studio.grab_dialog("weights", WeightsDialog, lambda: window.export.weights("onnx"))


def left(studio: Studio) -> None:
    """The question of runs that still waited when the window before was closed."""
    for _ in range(3):
        studio.window.train()
    studio.close()
    studio.begin()
    studio.until(studio.window.queue_offer.isVisible)
    studio.shot("queue-offer")


def prove(studio: Studio) -> None:
    """The proof that the exported file is the drawing."""
    studio.window.export.prove()
    proof = studio.window.findChildren(ProofDialog)[-1]
    studio.until(lambda: not proof.work.running)
    studio.shot("proof", of=proof)
    proof.close()


def compare(studio: Studio) -> None:
    """Two runs side by side: their curves, and what differs in their drawings."""
    window = studio.window
    studio.train("compare-first")
    studio.change("conv1", out_channels=12)
    studio.change("fc2", out_features=64)
    network = window.document.network
    after = studio.node("fc2")
    wire = next(wire for wire in network.wires() if wire.source == after)
    edit = insert_on_wire(network, wire, Dropout(p=0.3))
    window.document.push(edit, "Add Dropout")
    window.actions_.arrange.trigger()
    studio.settle()
    studio.train("compare-second", lr=0.1)
    window.late.compare(list_runs(window.session.runs_root)[::-1])
    shown = window.findChildren(CompareWindow)[-1]
    studio.until(lambda: shown.ready)
    studio.shot("compare", of=shown)
    shown.tabs.setCurrentIndex(2)
    studio.until(lambda: shown.drawings.ready)
    studio.shot("compare-drawings", of=shown)
    shown.close()


def trials(studio: Studio) -> None:
    """What is tried ahead of a run: a learning rate found, and a sweep."""
    window = studio.window
    window.document.set_training({"epochs": 1, "batch_size": 64})
    window.late.training.form.read()
    commands = window.actions_.trials
    commands.find_rate()
    found = commands.shown
    assert found is not None
    studio.until(lambda: not found.trial.running)
    studio.shot("rate", of=found)
    found.close()
    commands.sweep()
    swept = commands.swept
    assert swept is not None
    swept.form.trials.setValue(8)
    swept.start_button.click()
    studio.until(lambda: not swept.stop_button.isVisible())
    studio.shot("sweep", of=swept)
    swept.close()


def explain(studio: Studio) -> None:
    """The panel that explains layers."""
    studio.select("conv1")
    studio.window.show_how()
    studio.settle()
    studio.window.canvas.fit()
    learn = studio.window.late.learn
    learn.window_page.playback.go(265)
    studio.shot("learn-window")
    studio.select("pool2")
    learn.show_page(learn.field_page)
    studio.shot("learn-field")
    learn.show_page(learn.costs_page)
    studio.shot("learn-costs")
    learn.show_page(learn.compare_page)
    studio.shot("learn-compare")


def teach(studio: Studio) -> None:
    """The start page, the tour, a lesson, and the page of a kind."""
    welcome = studio.window.welcome
    welcome.show_start()
    studio.settle(1500)
    studio.shot("start")
    welcome.start_tour()
    studio.shot("tour")
    welcome.tour.end()
    welcome.begin_lesson("stride-padding")
    studio.settle()
    studio.window.canvas.fit()
    studio.shot("lesson")
    page = welcome.show_kind("Conv2d")
    studio.settle(1500)
    studio.shot("kind", of=page)
    page.close()


PICTURES: dict[str, Callable[[Studio], None]] = {
    "draw": draw,
    "search": search,
    "large": large,
    "data": data,
    "train": train,
    "left": left,
    "prove": prove,
    "compare": compare,
    "trials": trials,
    "explain": explain,
    "teach": teach,
}
