"""Every command of the window as an action, and where it stands in menus and on the toolbar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from designer.block_commands import BlockCommands
from designer.export import TITLES
from designer.icons import icon
from designer.training_session import State
from graph import TEMPLATES

if TYPE_CHECKING:
    from designer.window import MainWindow

Key = QKeySequence.StandardKey
THEMES = ("system", "light", "dark")


class Actions(QObject):
    """Makes the actions of a window and puts them into its menus and its toolbar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.file_menu = self._menu(self.tr("&File"))
        self.edit_menu = self._menu(self.tr("&Edit"))
        self.view_menu = self._menu(self.tr("&View"))
        self.network_menu = self._menu(self.tr("&Network"))
        self.train_menu = self._menu(self.tr("&Train"))
        self.help_menu = self._menu(self.tr("&Help"))
        self._fill_file()
        self._fill_edit()
        self._fill_view()
        self._fill_network()
        self._fill_train()
        self._fill_help()
        self.toolbar = self._make_toolbar()
        window.session.state_changed.connect(self.show_state)
        self.show_state()

    # -- how they are made -------------------------------------------------------------------

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
        shape: str = "",
    ) -> QAction:
        action = QAction(text, self._window)
        if shape:
            action.setIcon(icon(shape))
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        elif keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on=False: slot())
        menu.addAction(action)
        name_with_keys(action)
        return action

    def _fill_file(self) -> None:
        files, menu = self._window.files, self.file_menu
        self.new = self._add(menu, self.tr("New"), files.new, Key.New, "new")
        self.templates = menu.addMenu(self.tr("New from template"))
        for template in TEMPLATES.values():
            action = self.templates.addAction(f"{template.title}\t{template.year}")
            action.setToolTip(" ".join(template.description.split()))
            action.triggered.connect(
                lambda _on=False, name=template.name: files.from_template(name)
            )
        self.templates.setToolTipsVisible(True)
        self.open = self._add(menu, self.tr("Open…"), files.ask_open, Key.Open, "open")
        self.recent = menu.addMenu(self.tr("Open recent"))
        self.recent.aboutToShow.connect(self._fill_recent)
        menu.addSeparator()
        self.save = self._add(menu, self.tr("Save"), files.save, Key.Save, "save")
        self.save_as = self._add(menu, self.tr("Save as…"), files.save_as, "Ctrl+Shift+S")
        menu.addSeparator()
        exports = menu.addMenu(self.tr("Export"))
        export = self._window.export
        self.export_model = self._add(
            exports, self.tr("Network as model.py…"), export.model, "Ctrl+E"
        )
        self.export_script = self._add(
            exports, self.tr("Training as train.py…"), export.script, "Ctrl+Shift+E"
        )
        self.export_picture = self._add(exports, self.tr("Picture as SVG or PNG…"), export.picture)
        exports.addSeparator()
        for form, title in TITLES.items():
            text = self.tr("Weights and network as {}…").format(title)
            if form == "safetensors":
                text = self.tr("Weights as {}…").format(title)
            self._add(exports, text, partial(export.weights, form))
        self.prove = self._add(menu, self.tr("Prove it: file = drawing…"), export.prove)
        menu.addSeparator()
        self.quit = self._add(menu, self.tr("Quit"), self._window.close, Key.Quit)

    def _fill_recent(self) -> None:
        files = self._window.files
        self.recent.clear()
        paths = files.recent()
        for path in paths:
            action = self.recent.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _on=False, path=path: files.open(path))
        self.recent.setToolTipsVisible(True)
        if paths:
            self.recent.addSeparator()
        clear = self.recent.addAction(self.tr("Clear the list"))
        clear.triggered.connect(files.forget_recent)
        clear.setEnabled(bool(paths))

    def _fill_edit(self) -> None:
        canvas, menu = self._window.canvas, self.edit_menu
        stack = self._window.document.undo_stack
        self.undo = stack.createUndoAction(self._window, self.tr("Undo"))
        self.redo = stack.createRedoAction(self._window, self.tr("Redo"))
        for action, keys, shape in ((self.undo, Key.Undo, "undo"), (self.redo, Key.Redo, "redo")):
            action.setShortcuts(keys)
            action.setIcon(icon(shape))
            action.changed.connect(lambda action=action: name_with_keys(action))
            name_with_keys(action)
            menu.addAction(action)
        menu.addSeparator()
        self.cut = self._add(menu, self.tr("Cut"), canvas.cut, Key.Cut)
        self.copy = self._add(menu, self.tr("Copy"), canvas.copy, Key.Copy)
        self.paste = self._add(menu, self.tr("Paste"), canvas.paste, Key.Paste)
        self.duplicate = self._add(menu, self.tr("Duplicate"), canvas.duplicate_selection, "Ctrl+D")
        self.delete = self._add(menu, self.tr("Delete"), canvas.delete_selection, Key.Delete)
        menu.addSeparator()
        self.select_all = self._add(menu, self.tr("Select all"), canvas.select_all, Key.SelectAll)

    def _fill_view(self) -> None:
        canvas, menu = self._window.canvas, self.view_menu
        self.fit = self._add(menu, self.tr("Fit the drawing"), canvas.fit, "Ctrl+1", "fit")
        zoom = self._window.canvas
        self._add(menu, self.tr("Zoom to selection"), zoom.zoom_to_selection, "Ctrl+2")
        self._add(menu, self.tr("Zoom in"), zoom.zoom_in, Key.ZoomIn)
        self._add(menu, self.tr("Zoom out"), zoom.zoom_out, Key.ZoomOut)
        self._add(menu, self.tr("Actual size"), zoom.reset_zoom, "Ctrl+0")
        menu.addSeparator()
        panels = menu.addMenu(self.tr("Panels"))
        for dock in self._window.docks.values():
            panels.addAction(dock.toggleViewAction())
        panels.addSeparator()
        self._add(panels, self.tr("All panels as at first"), self._window.reset_panels)
        themes = menu.addMenu(self.tr("Theme"))
        self.themes = QActionGroup(self)
        titles = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for name, title in zip(THEMES, titles, strict=True):
            action = self._add(themes, title, partial(self._window.use_theme, name))
            action.setCheckable(True)
            action.setData(name)
            self.themes.addAction(action)

    def _fill_network(self) -> None:
        window, menu = self._window, self.network_menu
        arrange = window.canvas.arrange
        self.arrange = self._add(menu, self.tr("Arrange"), arrange, "Ctrl+L", "arrange")
        self.check = self._add(menu, self.tr("Check"), window.check, "F7", "check")
        blocks = self.blocks = BlockCommands(window.document, window)
        blocks.refused.connect(window.complain)
        self.group = self._add(menu, self.tr("Group into a block…"), blocks.group, "Ctrl+G")
        self.expand = self._add(menu, self.tr("Expand block"), blocks.expand, "Ctrl+Shift+G")
        code = self._add(menu, self.tr("Show the code"), lambda: window.show_panel("code"), "F8")
        self.code = code

    def _fill_train(self) -> None:
        window, menu = self._window, self.train_menu
        self.train = self._add(menu, self.tr("Train"), window.train, "F5", "train")
        self.pause = self._add(menu, self.tr("Pause"), window.pause, "F6", "pause")
        self.resume = self._add(menu, self.tr("Resume"), window.resume, "Shift+F6", "resume")
        self.stop = self._add(menu, self.tr("Stop"), window.session.stop, "Shift+F5", "stop")

    def _fill_help(self) -> None:
        window, menu = self._window, self.help_menu
        self.page = self._add(
            menu, self.tr("About the selected layer"), window.show_help, Key.HelpContents
        )
        self._add(menu, self.tr("About Stride"), window.show_about)

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        groups = (
            (self.new, self.open, self.save),
            (self.undo, self.redo),
            (self.fit, self.arrange, self.check),
            (self.train, self.pause, self.stop),
        )
        for place, group in enumerate(groups):
            if place:
                bar.addSeparator()
            bar.addActions(list(group))
        button = bar.widgetForAction(self.train)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)  # type: ignore[attr-defined]
        self._window.addToolBar(bar)
        return bar

    # -- how they follow what happens ----------------------------------------------------------

    def show_state(self) -> None:
        """Enable what the training session can do now."""
        session = self._window.session
        state = session.state
        self.train.setEnabled(not state.busy)
        self.pause.setEnabled(state in (State.RUNNING, State.PAUSED))
        paused = state is State.PAUSED
        self.pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause.setIcon(icon("resume" if paused else "pause"))
        name_with_keys(self.pause)
        self.stop.setEnabled(state.busy and state is not State.STOPPING)
        self.resume.setEnabled(session.resumable)

    def show_theme(self, name: str) -> None:
        """Tick the theme that is in use."""
        for action in self.themes.actions():
            action.setChecked(action.data() == name)


def name_with_keys(action: QAction) -> None:
    """Put the shortcut behind the name in an action's tooltip."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = action.text().replace("&", "").rstrip("…")
    tip = f"{name}  ({keys})" if keys else name
    if action.toolTip() != tip:
        action.setToolTip(tip)
