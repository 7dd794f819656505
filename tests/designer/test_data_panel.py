"""The data panel with its real process: samples, classes, what is wrong, and the one-click fit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from designer.data.data_balance import DataBalance
from designer.data.data_panel import DataPanel
from designer.session.training_session import TrainingSession
from designer.window import MainWindow
from graph import build
from tests.designer.conftest import node
from training.settings import TrainingSettings

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000
DIGITS = Path(__file__).resolve().parents[2] / "training" / "data" / "mnist_5k.npz"


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> DataPanel:
    window.show_panel("data")
    shown = window.late.data
    wait(qtbot, shown)
    return shown


def wait(qtbot: QtBot, panel: DataPanel) -> None:
    """Until the look that is under way, if any, has come to its end."""
    qtbot.waitUntil(lambda: not panel.look.busy and not panel._wait.isActive(), timeout=LONG)
    qtbot.waitUntil(lambda: "Looking" not in panel.note.text(), timeout=LONG)


@pytest.fixture
def leaves(tmp_path: Path) -> Path:
    """A folder of 20 colour images of each of three classes, of one size."""
    with np.load(DIGITS) as arrays:
        images = arrays["images"]
    for place, name in enumerate(("ash", "beech", "oak")):
        folder = tmp_path / "leaves" / name
        folder.mkdir(parents=True)
        for index in range(20):
            grey = images[500 * place + index]
            colour = np.stack([grey, 255 - grey, grey // 2], axis=-1)
            Image.fromarray(colour).resize((32, 32)).save(folder / f"{index:02}.png")
    return tmp_path / "leaves"


def cards(panel: DataPanel) -> list[tuple[str, str]]:
    """How grave each card is, and what it says."""
    return [
        (str(card.property("severity")), " ".join(w.text() for w in card.findChildren(QLabel)))
        for card in panel.facts.cards
    ]


def choose_folder(
    qtbot: QtBot, panel: DataPanel, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    [action] = [a for a in panel.choice.menu().actions() if "folder of images" in a.text()]
    action.trigger()
    wait(qtbot, panel)


def test_the_digits_are_shown_as_they_are(panel: DataPanel) -> None:
    assert panel.samples.count() == 60
    assert [panel.samples.item(n).text() for n in range(11)] == [*"0123456789", "0"]
    picture = panel.samples.item(0).icon().pixmap(56, 56).toImage()
    with np.load(DIGITS) as arrays:
        zeros = arrays["images"][arrays["labels"] == 0]
    seen = np.array(
        [[picture.pixelColor(2 * x, 2 * y).red() for x in range(28)] for y in range(28)]
    )
    assert any(np.array_equal(seen, zero) for zero in zeros)
    figures = panel.figures.texts()
    assert (figures["To train"], figures["To validate"]) == ("4,000", "1,000")
    assert (figures["Mean"], figures["Image"]) == ("0.131", "1×28×28")
    assert cards(panel) == [("", "All images can be read, and none is in two parts.")]
    assert panel.facts.balance.words_at(QPoint(9, 25)) == "1: 400 train, 100 validate"
    assert panel.facts.shades.isVisible() and panel.facts.shades.parts == [0, 1]
    assert panel.facts.shades.accessibleName() == "train, validate"
    assert not panel.fit.button.isEnabled()


def test_one_click_fits_the_network_and_one_undo_takes_it_back(
    qtbot: QtBot,
    window: MainWindow,
    panel: DataPanel,
    leaves: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = window.document
    choose_folder(qtbot, panel, leaves, monkeypatch)
    assert document.project.training == {"data": f"folder:{leaves}"}
    assert window.late.training.form.settings.data == f"folder:{leaves}"
    assert panel.fit.words.text() == ("image: shape 1×28×28 → 3×32×32\nfc3: out_features 10 → 3")
    qtbot.mouseClick(panel.fit.button, LEFT)
    network = document.network
    assert network.layer(node(window, "image")).values()["shape"] == (3, 32, 32)
    assert document.report.outputs == {"logits": (3,)}
    assert document.report.ok
    assert not panel.fit.button.isEnabled()
    document.undo_stack.undo()
    assert document.network == build("lenet5")
    qtbot.waitUntil(panel.fit.button.isEnabled)


def test_what_is_wrong_is_on_cards_and_goes_when_it_is_mended(
    qtbot: QtBot, panel: DataPanel, leaves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, grey = leaves / "beech" / "03.png", leaves / "oak" / "05.png"
    whole = broken.read_bytes()
    broken.write_bytes(whole[:200])
    Image.open(grey).convert("L").save(grey)
    choose_folder(qtbot, panel, leaves, monkeypatch)
    (severity, first), (second_severity, second) = cards(panel)
    assert (severity, second_severity) == ("error", "warning")
    assert first.startswith("1 image cannot be read: beech/03.png.")
    assert "1 grey, 58 in colour; oak/05.png is grey" in second
    assert panel.samples.count() > 40
    broken.write_bytes(whole)
    shutil.copy(leaves / "oak" / "06.png", grey)
    qtbot.mouseClick(panel.again, LEFT)
    wait(qtbot, panel)
    assert all(severity != "error" for severity, _ in cards(panel))
    shutil.rmtree(leaves / "ash")
    shutil.rmtree(leaves / "oak")
    qtbot.mouseClick(panel.again, LEFT)
    wait(qtbot, panel)
    assert "holds only the class 'beech'" in panel.note.text()
    assert not panel.fit.isVisible() and panel.samples.count() == 0


def test_the_newest_choice_is_shown_whatever_was_under_way(
    qtbot: QtBot, panel: DataPanel, leaves: Path
) -> None:
    panel.choose("mnist5k-rotated")
    panel.choose(f"folder:{leaves}")
    assert panel.look.busy
    wait(qtbot, panel)
    assert panel.figures.texts()["Image"] == "3×32×32"
    assert panel.title.text() == str(leaves)


def test_nothing_is_downloaded_without_a_word(
    qtbot: QtBot,
    window: MainWindow,
    panel: DataPanel,
    answer: Callable[[str], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began: list[TrainingSettings] = []
    monkeypatch.setattr(TrainingSession, "train", lambda _self, settings: began.append(settings))
    panel.choose("cifar10")
    wait(qtbot, panel)
    assert not panel.look.busy
    assert panel.fetch.isVisible() and panel.fetch.text() == "Download 170 MB"
    window.show_panel("training")
    button = window.late.training.train_button
    seen = answer("Cancel")
    qtbot.mouseClick(button, LEFT)
    assert seen == ["CIFAR-10 objects are not on this machine."] and not began
    answer("Download")
    qtbot.mouseClick(button, LEFT)
    assert [settings.download for settings in began] == [True]
    assert window.document.project.training == {"data": "cifar10"}


@pytest.mark.parametrize("size", [11.0, 12.5, 13.0, 14.3])
def test_names_of_classes_that_have_room_are_shown_whole(size: float, qtbot: QtBot) -> None:
    balance = DataBalance()
    qtbot.addWidget(balance)
    font = balance.font()
    font.setPointSizeF(size)
    balance.setFont(font)
    balance.resize(300, 200)
    for name in ("0", "c0", "ii", "cat", "T-shirt", "Wild boar"):
        balance.show_counts([name, name[0]], [(1, 1, 0), (1, 1, 0)])
        assert balance.shown_name(name) == name
    long = "a class of whose name there is no end"
    balance.show_counts([long, "b"], [(1, 1, 0), (1, 1, 0)])
    assert balance.shown_name(long).endswith("…") and balance.shown_name("b") == "b"
