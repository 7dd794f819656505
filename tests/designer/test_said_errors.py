"""What is refused is told in Chinese: files, typed lines, data sets, settings and runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import language
from designer.runs.run_columns import PLACES, Row
from designer.runs.run_table import RunModel
from designer.said import said
from designer.session.run_notice import LONG, RunNotice
from designer.trials.sweep_form import SweepForm
from designer.window import MainWindow
from graph import GraphError, build, project
from graph.shorthand import parse
from tests.designer.left_english import left_english
from tests.designer.runs_desk import MakeRun
from training.data.source import open_data
from training.errors import TrainingError
from training.messages import Failed
from training.records.run_mark import Mark
from training.runs import open_run
from training.settings import parse_settings

VALUES = {"sgd", "adam", "adamw", "rmsprop", "constant", "cosine", "one-cycle"}
"""What is typed so in every language."""


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    language.use(qapp, "zh_CN")
    yield
    language.use(qapp, language.ENGLISH)


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises((GraphError, TrainingError)) as caught:
        deed()
    return f"{caught.value} {getattr(caught.value, 'remedy', '')}".strip()


def told(sentence: str, *names: str) -> None:
    english = left_english(said(sentence), {*VALUES, *names})
    assert english == [], (sentence, said(sentence))


def in_chinese(shown: str, *names: str) -> None:
    assert left_english(shown, {*VALUES, *names}) == [], shown


LENET = project.dumps(project.Project({"a": build("lenet5")}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        LENET[:500],
        LENET.replace('"Conv2d"', '"Conv9d"'),
        LENET.replace('"out_channels": 6', '"out_channels": -6'),
        LENET.replace('"version": ', '"version": 9'),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.stride"
    file.write_text(text, encoding="utf-8")
    told(refused(lambda: project.load(file)), *tmp_path.parts)
    told(refused(lambda: project.load(tmp_path / "none.stride")), *tmp_path.parts)
    told(refused(lambda: project.load(tmp_path)), *tmp_path.parts)


@pytest.mark.parametrize(
    "line",
    [
        *("conv 64 3x", "conv 64 q5", "foo", "input 3x32x32 > ", "[conv 64 | relu"),
        *("conv 64 3x3 s0", "relu x0", "maxpool 2/", "conv -3", "add . x", ".state"),
        *("conv 64 kernel_size=abc", "conv 1.5", "conv 64 out_channels=3"),
    ],
)
def test_lines_that_cannot_be_read(line: str) -> None:
    told(refused(lambda: parse(line)))


def test_data_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    np.savez(tmp_path / "a.npz", x=np.zeros(3))
    np.savez(tmp_path / "b.npz", images=np.zeros((3, 4, 4)), labels=np.zeros(2, int))
    names = ("nope", "folder:/nope", "csv:/nope.csv", f"folder:{tmp_path}")
    names += tuple(f"arrays:{tmp_path / name}" for name in ("a.npz", "b.npz"))
    for name in (*names, f"csv:{tmp_path / 't.csv'}"):
        told(refused(lambda name=name: open_data(name)), "nope", *tmp_path.parts)
    told(refused(lambda: open_run("nope")), "nope")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("lr", -1), ("epochs", 0), ("optimizer", "foo"), ("batch_size", "x"), ("nope", 1)),
        *(("augment", "foo"), ("augment", "flip=3"), ("schedule", "zz"), ("precision", "7")),
        *(("layer_lr", "conv1=x"), ("class_weights", "1,2,x")),
    ],
)
def test_settings_that_cannot_be(name: str, value: object) -> None:
    told(refused(lambda: parse_settings({name: value})), "nope")


def test_what_else_is_wrong_is_said_where_it_is_shown(
    window: MainWindow, make_run: MakeRun, qtbot: QtBot
) -> None:
    """A sweep that cannot be, a run that failed in the table and in the status bar."""
    form = SweepForm(parse_settings({}))
    qtbot.addWidget(form)
    form.add("lr")
    in_chinese(form.sum.text(), "lr")

    run = make_run(1)
    failure = Failed(message="The loss became NaN at step 5.", run=str(run.path))
    with run.events_path.open("a", encoding="utf-8") as file:
        file.write(failure.line())
    model = RunModel()
    model.put(Row(run.summary(), Mark()))
    in_chinese(model.index(0, PLACES["state"]).data(Qt.ItemDataRole.ToolTipRole))

    notice = RunNotice(window.session, window)
    with qtbot.waitSignal(notice.wrong) as heard:
        notice._since[run.path] = time.monotonic() - 2 * LONG
        window.session.heard.emit(run, failure)
    in_chinese(heard.args[0], run.name)


def test_an_operation_that_is_not_deterministic() -> None:
    for subject in ("put_", "put_, which pool1 uses,"):
        told(f"{subject} has no deterministic algorithm on this device.", "put_", "pool1")
