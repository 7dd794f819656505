"""Exports that load torch, from the menu: in a process of their own, with the window alive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from designer.proof_dialog import ProofDialog
from designer.runs.run_export import RunExport
from designer.window import MainWindow
from graph import build
from graph.initialisation import SCHEMES
from graph.project_edits import rename_network
from tests.designer.runs_desk import MakeRun

MINUTES = 120_000


def menu_action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.findChildren(QAction) if action.text() == text)


def proof(window: MainWindow, qtbot: QtBot) -> ProofDialog:
    menu_action(window, "Prove it: file = drawing…").trigger()
    dialog = window.findChild(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    qtbot.waitUntil(lambda: not dialog.work.running, timeout=MINUTES)
    qtbot.waitUntil(lambda: not dialog.waiting.isVisible())
    return dialog


def test_prove_it_shows_what_was_compared(window: MainWindow, qtbot: QtBot) -> None:
    dialog = proof(window, qtbot)
    assert dialog.verdict.text() == "The file is the drawing."
    found = dialog.figures.texts()
    assert found["Outputs"] == "max |Δ| = 0"
    assert found["Parameters"] == "61,706 predicted, 61,706 counted"
    assert found["Shapes"] == "12 of 12 measured as predicted"
    for label in dialog.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert label.height() <= label.heightForWidth(label.width()), "no more than its text needs"
    dialog.close()


def test_a_proof_may_be_left_while_it_runs(window: MainWindow, qtbot: QtBot) -> None:
    menu_action(window, "Prove it: file = drawing…").trigger()
    dialog = window.findChild(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    assert dialog.work.running and dialog.isVisible()
    work = dialog.work
    dialog.findChildren(QPushButton)[-1].click()
    assert not work.running


def test_a_drawing_with_errors_is_told_and_not_proven(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.select_all()
    window.canvas.delete_selection()
    with qtbot.waitSignal(window.export.failed) as told:
        menu_action(window, "Prove it: file = drawing…").trigger()
    assert told.args is not None and "Mend the network first" in told.args[0]
    assert window.findChild(ProofDialog) is None


def test_weights_are_written_beside_a_living_window(
    window: MainWindow,
    qtbot: QtBot,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: Callable[[str], list[str]],
) -> None:
    path = home / "lenet.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    said: list[str] = []
    window.export.done.connect(said.append)
    answer("Export…")
    menu_action(window, "Weights as safetensors…").trigger()
    qtbot.waitUntil(lambda: said[-1:] == [f"Wrote {path}"], timeout=MINUTES)
    assert path.stat().st_size > 61_706 * 4


def test_a_place_that_cannot_be_written_is_one_sentence(
    window: MainWindow,
    qtbot: QtBot,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: Callable[[str], list[str]],
) -> None:
    path = home / "missing" / "lenet.pt2"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer("Export…")
    with qtbot.waitSignal(window.export.failed, timeout=MINUTES) as told:
        menu_action(window, "Weights and network as torch.export program…").trigger()
    assert told.args is not None
    assert "missing" in told.args[0] and "\n" not in told.args[0] and told.args[0].endswith(".")


def test_a_picture_is_proposed_under_the_name_of_its_network(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def leave(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", leave)
    export = window.actions_.export_picture
    export.trigger()
    window.document.push_project(rename_network(window.document.project, "lenet5", "a/b"), "Rename")
    export.trigger()
    window.document.save(home / "digits.stride")
    export.trigger()
    assert proposed == ["lenet5.svg", "a-b.svg", "digits.svg"]


def test_how_weights_start_is_chosen_and_undone(window: MainWindow) -> None:
    card = window.inspector.network_page.start
    network = window.document.network
    names = list(SCHEMES)
    assert card.box.currentText() == names[0]
    card.box.setCurrentIndex(2)
    card.box.activated.emit(2)
    assert network.initialisation == SCHEMES[names[2]]
    window.document.undo_stack.undo()
    assert network.initialisation == ()
    window.inspector.refresh()
    assert card.box.currentText() == names[0]


def test_a_papers_rules_are_said_in_words(window: MainWindow) -> None:
    window.document.network.initialisation = build("alexnet_paper").initialisation[:1]
    card = window.inspector.network_page.start
    card.refresh()
    assert card.box.currentText() == "As its authors have it"
    assert card.help.text() == "Conv2d, Linear: Gaussian, σ 0.01; biases 0"


def test_the_training_script_of_a_run_comes_with_the_digits_that_it_reads(
    window: MainWindow, make_run: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.py"), ""))
    RunExport(window).script(make_run())
    assert (tmp_path / "t.py").exists() and (tmp_path / "mnist_5k.npz").exists()
