"""The menu of the right mouse button on the canvas: what can be done with what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer.canvas.hits import Hit
from graph import Wire
from graph.block import Block
from graph.notes import Colour

if TYPE_CHECKING:
    from designer.actions import Actions
    from designer.window import MainWindow


class ContextMenu(QObject):
    """Makes the menu anew for each click, of the window's own actions where it has one."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        window.canvas.menu_wanted.connect(self.open)
        window.canvas.has_menus = True

    def open(self, hit: Hit, place: QPoint) -> None:
        """Show the menu for what is under the mouse, at a place of the screen."""
        menu = self.menu_for(hit, self._window.canvas.mapFromGlobal(place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu_for(self, hit: Hit, spot: QPoint) -> QMenu:
        """Return the menu for a node, for a wire, or for the canvas between them."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        if hit.node is not None:
            self._fill_node(menu)
        elif hit.wire is not None:
            self._fill_wire(menu, hit.wire, spot)
        elif hit.note is not None:
            self._fill_note(menu, hit.note)
        else:
            self._fill_canvas(menu, spot)
        return menu

    def _fill_node(self, menu: QMenu) -> None:
        a, several = self._actions, len(self._window.document.selection) > 1
        if not several:
            self._put(menu, [a.rename, a.write, a.page])
        self._put(menu, [a.cut, a.copy, a.duplicate, a.duplicate_wired])
        self._put(menu, [a.bypass, a.delete_and_join, a.delete])
        blocks = [a.open_block, a.expand] if self._is_block() else []
        self._put(menu, [*blocks, a.group, a.frame])
        if several:
            self._put(menu, [*a.aligning, a.arrange])

    def _is_block(self) -> bool:
        network = self._window.document.network
        chosen = self._window.document.selection
        return any(isinstance(network.layer(node), Block) for node in chosen)

    def _fill_wire(self, menu: QMenu, wire: Wire, spot: QPoint) -> None:
        canvas, network = self._window.canvas, self._window.document.network
        source, target = network.name(wire.source), network.name(wire.target)
        self._add(
            menu, self.tr("Put a layer on it…"), partial(canvas.open_quick_add, spot, typed="")
        )
        menu.addSeparator()
        go = self.tr("Go to {}")
        self._add(menu, go.format(source), partial(canvas.show_node, wire.source))
        self._add(menu, go.format(target), partial(canvas.show_node, wire.target))
        menu.addSeparator()
        menu.addAction(self._actions.delete)

    def _fill_note(self, menu: QMenu, id: str) -> None:
        canvas = self._window.canvas
        canvas.board.pick(())
        canvas.board.pick_note(id)
        now = canvas.document.network.notes[id].colour
        self._add(menu, self.tr("Write…"), partial(canvas.note_box.open, id))
        colours = menu.addMenu(self.tr("Colour"))
        names = {
            "grey": self.tr("Grey"),
            "blue": self.tr("Blue"),
            "green": self.tr("Green"),
            "amber": self.tr("Amber"),
            "rose": self.tr("Rose"),
            "violet": self.tr("Violet"),
        }
        for colour in get_args(Colour):
            self._add(colours, names[colour], partial(canvas.note_commands.paint, id, colour))
            colours.actions()[-1].setCheckable(True)
            colours.actions()[-1].setChecked(colour == now)
        menu.addSeparator()
        menu.addAction(self._actions.delete)

    def _fill_canvas(self, menu: QMenu, spot: QPoint) -> None:
        a, canvas = self._actions, self._window.canvas
        self._add(menu, self.tr("Add a layer…"), partial(canvas.open_quick_add, spot))
        self._put(menu, [a.add_note, a.paste, a.paste_wired, a.select_all])
        self._put(menu, [a.arrange, a.fit])

    def _put(self, menu: QMenu, actions: Iterable[QAction]) -> None:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(list(actions))

    def _add(self, menu: QMenu, text: str, slot: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _on=False: slot())
