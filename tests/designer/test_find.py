"""Finding layers: in the drawing by name, in the palette as favourites and as the last ones."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.canvas.find_box import FindBox, places, rank
from designer.canvas.recent import RecentKinds
from designer.find import Find
from designer.palette import Palette
from designer.window import MainWindow
from graph import Conv2d, Input, Network, Output, Project, ReLU, build, check
from tests.designer.desk import Desk


def test_a_layer_is_found_by_its_name_and_brought_into_view(window: MainWindow) -> None:
    window.canvas.centerOn(9000, 9000)
    window.actions_.find.trigger()
    box = window.canvas.findChild(FindBox)
    assert isinstance(box, FindBox)
    QTest.keyClicks(box.field, "conv2")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    conv = window.document.network.find("conv2") or ""
    assert window.document.selection == {conv} and not box.isVisible()
    item = window.canvas.board.nodes[conv]
    assert window.canvas.visible().contains(item.pos())


def test_layers_inside_blocks_are_found_and_their_blocks_opened(window: MainWindow) -> None:
    window.document.add(Project({"resnet18": build("resnet18")}))
    found = list(places(window.document.top))
    inner = next(place for place in found if place.path == "layer3_first/shortcut/conv")
    assert len(inner.trail) == 2
    window.actions_.find.trigger()
    finder = window.findChild(Find)
    assert isinstance(finder, Find)
    finder.go(inner.trail, inner.node)
    assert window.document.sheet.trail == inner.trail
    assert window.document.network.name(inner.node) == "conv"
    assert window.document.selection == {inner.node}


def test_the_best_match_comes_first() -> None:
    every = list(places(check(build("resnet18"))))
    ranked = sorted((r, place) for place in every if (r := rank(place, "fc")))
    assert ranked[0][1].path == "fc"
    assert not [place for place in every if rank(place, "no such layer")]
    kinds = [place.kind for place in every if rank(place, "maxpool")]
    assert "MaxPool2d" in kinds


def test_the_selection_is_wired_from_the_top_down(qtbot: QtBot) -> None:
    network = Network()
    network.add(Input(shape=(3, 8, 8)), name="image", position=(0, 0))
    network.add(Output(), name="out", position=(0, 300))
    network.add(Conv2d(), name="conv", position=(0, 100))
    network.add(ReLU(), name="relu", position=(0, 200))
    desk = Desk(qtbot, network)
    desk.canvas.select_all()
    desk.canvas.shaping.wire()
    wires = {(desk.network.name(w.source), desk.network.name(w.target)) for w in network.wires()}
    assert wires == {("image", "conv"), ("conv", "relu"), ("relu", "out")}
    desk.agrees()
    desk.canvas.shaping.wire()
    assert "already" in desk.refusals[-1]
    desk.document.select([desk.id("image")])
    desk.canvas.shaping.wire()
    assert "two or more" in desk.refusals[-1]
    desk.undo()
    assert not list(network.wires())


def test_favourites_stand_first_and_are_kept(qtbot: QtBot, settings: QSettings) -> None:
    palette = Palette()
    qtbot.addWidget(palette)
    palette.keep_in(settings)
    first = palette.list.topLevelItem(0)
    assert first is not None and first.isHidden()
    menu = palette.menu("Conv2d")
    next(a for a in menu.actions() if a.text() == "Make it a favourite").trigger()
    palette.toggle_favourite("ReLU")
    assert not first.isHidden() and first.childCount() == 2
    again = Palette()
    qtbot.addWidget(again)
    again.keep_in(settings)
    assert again.favourites == ["Conv2d", "ReLU"]
    again.toggle_favourite("Conv2d")
    again.toggle_favourite("ReLU")
    top = again.list.topLevelItem(0)
    assert top is not None and top.isHidden()


def below(palette: Palette, title: str) -> list[str]:
    """Return the kinds that the palette shows under a title."""
    for place in range(palette.list.topLevelItemCount()):
        group = palette.list.topLevelItem(place)
        if group is not None and group.text(0) == title and not group.isHidden():
            return [group.child(row).text(0) for row in range(group.childCount())]
    return []


def test_what_was_added_last_stands_above_the_categories(
    window: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    palette, canvas = window.palette_panel, window.canvas
    assert below(palette, "Recent") == []
    canvas.add_layer("Linear")
    canvas.commands.add_typed("conv 8 3x3 > relu")
    assert below(palette, "Recent") == ["ReLU", "Conv2d", "Linear"]
    canvas.add_layer("Linear")
    assert below(palette, "Recent") == ["ReLU", "Conv2d", "Linear"], "none is moved without need"
    qtbot.keyClicks(palette.search, "conv")
    assert [palette.list.topLevelItem(1).child(row).isHidden() for row in range(3)] == [
        True,
        False,
        True,
    ]
    again = Palette()
    qtbot.addWidget(again)
    kept = RecentKinds()
    again.show_recent(kept)
    kept.keep_in(settings)
    assert below(again, "Recent") == ["Linear", "ReLU", "Conv2d"]


def test_a_kind_stays_under_the_mouse_that_clicks_it_twice(
    window: MainWindow, qtbot: QtBot
) -> None:
    kinds = window.palette_panel.list
    item = kinds.findItems("Conv2d", Qt.MatchFlag.MatchRecursive)[0]
    spot = kinds.visualItemRect(item).center()
    for count in (1, 2):
        qtbot.mouseClick(kinds.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(kinds.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert kinds.itemAt(spot) is item
        names = [window.document.network.layer(n).kind for n in window.document.selection]
        assert names == ["Conv2d"], count
    assert kinds.verticalScrollBar().value() > 0, "what is new above moved no row"
    assert below(window.palette_panel, "Recent") == ["Conv2d"]
