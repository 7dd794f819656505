"""The line that tells how far a run is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from designer.session.run_progress import RunProgress
from designer.session.training_panel import TrainingPanel
from designer.session.training_session import State
from designer.window import MainWindow
from tests.designer.test_training_panel import set_up
from training.messages import Started, Step
from training.runs import create_run


def test_figures_that_have_no_room_are_left_out_and_the_time_left_comes_last(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    set_up(window, epochs=500, host="someone@a-machine-with-a-long-name")
    progress = RunProgress()
    qtbot.addWidget(progress)
    started = Started(
        run="runs/one",
        device="cuda",
        parameters=10,
        train_images=32_000,
        val_images=100,
        epochs=500,
        steps_per_epoch=1000,
        device_name="A fast card",
        storage="all 25 MB of images are kept on cuda",
    )
    run = create_run(
        window.session.runs_root,
        network="lenet5",
        settings=panel.form.settings,
        model_source="",
        layers={},
        project="{}",
    )
    progress.begin(run)
    progress.take(started)
    where = "A fast card\nAll 25 MB of images are kept on cuda"
    assert progress.figures.toolTip() == where, "which place was chosen for the images, and why"
    for at in (100, 1100):
        event = Step(epoch=1, step=at, loss=1, lr=0.1, images_per_second=900, losses=(1.0,))
        progress.take(event)
    progress.show_state(State.RUNNING)
    shown = {}
    for width in (900, 560, 450):
        progress.resize(width, 50)
        progress.show()
        qtbot.waitUntil(lambda width=width: progress.width() == width)
        shown[width] = progress.figures.text()
        assert progress.figures.shown() == shown[width], f"cut at {width}"
    assert "900 images/s" in shown[900] and "someone@a-machine-with-a-long-name/cuda" in shown[900]
    assert "images/s" not in shown[560]
    assert all(text.endswith("left") for text in shown.values())
    for rate in (1, 10, 100, 1000, 10_000, 100_000):  # an advance is rounded, up or down
        progress.take(event.model_copy(update={"images_per_second": rate}))
        for width in range(860, 700, -1):
            progress.resize(width, 50)
            progress.show_state(State.PAUSED)
            progress.layout().activate()
            assert progress.figures.shown() == progress.figures.text(), f"cut at {width}"
