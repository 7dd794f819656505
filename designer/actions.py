"""Every command of the window as an action, and where it stands in menus and on the toolbar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from designer.block_commands import BlockCommands
from designer.context_menu import ContextMenu
from designer.export import TITLES
from designer.find import Find
from designer.language_menu import LanguageMenu
from designer.look.icons import icon
from designer.look.text_size import TextSize
from designer.projects.told_apart import told_apart
from designer.said import said
from designer.session.training_session import State
from designer.shortcuts import FLEETING, Shortcuts
from designer.trials.trial_commands import TrialCommands
from designer.watching.tints import tints
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
        self.context_menu = ContextMenu(window, self)
        self.shortcuts = Shortcuts(window, window.settings)
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

    def _fill_templates(self) -> None:
        """List the built-in networks by their families: a low screen has no room for all."""
        families: dict[str, QMenu] = {}
        for template in TEMPLATES.values():
            if template.family not in families:
                families[template.family] = self.templates.addMenu(said(template.family))
                families[template.family].setToolTipsVisible(True)
            family = families[template.family]
            action = family.addAction(f"{said(template.title)}\t{template.year}")
            action.setToolTip(said(" ".join(template.description.split())))
            begin = partial(self._window.files.from_template, template.name)
            action.triggered.connect(lambda _on=False, begin=begin: begin())

    def _fill_file(self) -> None:
        files, menu = self._window.files, self.file_menu
        welcome = self._window.welcome
        self.start_page = self._add(menu, self.tr("Start page"), welcome.show_start)
        self.new = self._add(menu, self.tr("New"), self._begin, Key.New, "new")
        self.templates = menu.addMenu(self.tr("New from template"))
        self.templates.setProperty(FLEETING, True)
        self._fill_templates()
        self.open = self._add(menu, self.tr("Open…"), files.ask_open, Key.Open, "open")
        self.recent = menu.addMenu(self.tr("Open recent"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self.recent.setProperty(FLEETING, True)
        menu.addSeparator()
        self.save = self._add(menu, self.tr("Save"), files.save, Key.Save, "save")
        self.save_as = self._add(menu, self.tr("Save as…"), files.save_as, "Ctrl+Shift+S")
        sheets = self._window.sheets
        self.close_tab = self._add(menu, self.tr("Close tab"), sheets.close_current, "Ctrl+W")
        tabs = self._window.tabs
        self.reopen_tabs = self._add(
            menu, self.tr("Reopen tabs at the start"), lambda: tabs.set_wanted(not tabs.wanted)
        )
        self.reopen_tabs.setCheckable(True)
        self.reopen_tabs.setChecked(tabs.wanted)
        menu.addSeparator()
        exports = menu.addMenu(self.tr("Export"))
        export = self._window.export
        self.export_model = self._add(
            exports, self.tr("Network as model.py…"), export.model, "Ctrl+E"
        )
        self.export_script = self._add(
            exports, self.tr("Training as train.py…"), export.script, "Ctrl+Shift+E"
        )
        self.export_picture = self._add(
            exports, self.tr("Picture as SVG, PDF or PNG…"), export.picture
        )
        exports.addSeparator()
        for form, title in TITLES.items():
            text = self.tr("Weights and network as {}…").format(title)
            if form == "safetensors":
                text = self.tr("Weights as {}…").format(title)
            self._add(exports, text, partial(export.weights, form))
        self.prove = self._add(menu, self.tr("Prove it: file = drawing…"), export.prove)
        menu.addSeparator()
        self.quit = self._add(menu, self.tr("Quit"), self._window.close, Key.Quit)

    def _begin(self) -> None:
        """Begin an empty project, which the keys then draw in."""
        self._window.files.new()
        self._window.canvas.setFocus()

    def _fill_recent(self) -> None:
        files = self._window.files
        self.recent.clear()
        paths = files.recent()
        for path, text in zip(paths, told_apart(paths), strict=True):
            action = self.recent.addAction(text)
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
        group = self._window.document.undo_group
        self.undo = group.createUndoAction(self._window, self.tr("Undo"))
        self.redo = group.createRedoAction(self._window, self.tr("Redo"))
        self.undo.setObjectName(self.tr("Undo"))
        self.redo.setObjectName(self.tr("Redo"))
        for action, keys, shape in ((self.undo, Key.Undo, "undo"), (self.redo, Key.Redo, "redo")):
            action.setShortcuts(keys)
            action.setIcon(icon(shape))
            action.changed.connect(lambda action=action: name_with_keys(action))
            name_with_keys(action)
            menu.addAction(action)
        history = self._window.show_history
        self.history = self._add(menu, self.tr("History…"), history, "Ctrl+Shift+H", "history")
        menu.addSeparator()
        self.cut = self._add(menu, self.tr("Cut"), canvas.cut, Key.Cut)
        self.copy = self._add(menu, self.tr("Copy"), canvas.copy, Key.Copy)
        self.paste = self._add(menu, self.tr("Paste"), canvas.paste, Key.Paste)
        commands = canvas.commands
        self.paste_wired = self._add(
            menu,
            self.tr("Paste with wires"),
            partial(commands.paste, with_wires=True),
            "Ctrl+Shift+V",
        )
        self.duplicate = self._add(menu, self.tr("Duplicate"), canvas.duplicate_selection, "Ctrl+D")
        self.duplicate_wired = self._add(
            menu,
            self.tr("Duplicate with wires"),
            partial(commands.duplicate, with_wires=True),
            "Ctrl+Shift+D",
        )
        self.delete = self._add(menu, self.tr("Delete"), canvas.delete_selection, Key.Delete)
        self.delete_and_join = self._add(
            menu, self.tr("Delete and join"), canvas.shaping.delete_and_join, "Ctrl+Del"
        )
        menu.addSeparator()
        self.rename = self._add(menu, self.tr("Rename"), canvas.rename_selected, "F2")
        self.write = self._add(menu, self.tr("Type the layer"), commands.write_selected, "Shift+F2")
        self.bypass = self._add(menu, self.tr("Bypass"), canvas.shaping.bypass, "Ctrl+B")
        self.bypass.setShortcuts([QKeySequence("Ctrl+B"), QKeySequence("Ctrl+M")])
        self.wire = self._add(menu, self.tr("Wire the selection"), canvas.shaping.wire, "Ctrl+K")
        notes = canvas.note_commands
        self.add_note = self._add(menu, self.tr("Add a note"), notes.add, "Ctrl+Shift+N")
        self.frame = self._add(menu, self.tr("Frame the selection"), notes.frame, "Ctrl+J")
        lines = menu.addMenu(self.tr("Align"))
        shaping = canvas.shaping
        self.aligning = [
            self._add(lines, self.tr("Align in a column"), partial(shaping.align, "column")),
            self._add(lines, self.tr("Align in a row"), partial(shaping.align, "row")),
            self._add(lines, self.tr("Space down"), partial(shaping.distribute, "column")),
            self._add(lines, self.tr("Space along"), partial(shaping.distribute, "row")),
        ]
        menu.addSeparator()
        self.select_all = self._add(menu, self.tr("Select all"), canvas.select_all, Key.SelectAll)
        find = Find(self._window.document, canvas)
        self.find = self._add(menu, self.tr("Find a layer…"), find.open, Key.Find, "search")

    def _fill_view(self) -> None:
        canvas, menu = self._window.canvas, self.view_menu
        self.fit = self._add(menu, self.tr("Fit the drawing"), canvas.fit, "Ctrl+1", "fit")
        zoom = self._window.canvas
        self._add(menu, self.tr("Zoom to selection"), zoom.zoom_to_selection, "Ctrl+2")
        self._add(menu, self.tr("Zoom in"), zoom.zoom_in, Key.ZoomIn)
        self._add(menu, self.tr("Zoom out"), zoom.zoom_out, Key.ZoomOut)
        self._add(menu, self.tr("Actual size"), zoom.reset_zoom, "Ctrl+0")
        menu.addSeparator()
        sheets = self._window.sheets
        self.next_tab = self._add(menu, self.tr("Next tab"), sheets.next, "Ctrl+Tab")
        self.previous_tab = self._add(
            menu, self.tr("Previous tab"), sheets.previous, "Ctrl+Shift+Tab"
        )
        menu.addSeparator()
        panels = menu.addMenu(self.tr("Panels"))
        for dock in self._window.docks.values():
            panels.addAction(dock.toggleViewAction())
        panels.addSeparator()
        self._add(panels, self.tr("All panels as at first"), self._window.layout_.reset)
        self.tints = menu.addMenu(self.tr("Tint the layers by"))
        for choice, title in tints():
            action = self._add(self.tints, title, partial(self._tint, choice))
            action.setCheckable(True)
            action.setData(choice)
        self.tints.aboutToShow.connect(self._tick_tint)
        themes = menu.addMenu(self.tr("Theme"))
        self.themes = QActionGroup(self)
        titles = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for name, title in zip(THEMES, titles, strict=True):
            action = self._add(themes, title, partial(self._window.use_theme, name))
            action.setCheckable(True)
            action.setData(name)
            self.themes.addAction(action)
        self.text_size = TextSize(menu, self._window)
        self.languages = LanguageMenu(menu, self._window)
        self.motion = self._add(menu, self.tr("Motion"), lambda: None)
        self.motion.setCheckable(True)
        self.motion.toggled.connect(self._set_motion)
        kept = self._window.settings.value("motion", True, bool)
        self.motion.setChecked(bool(kept))

    def _tint(self, choice: str) -> None:
        self._window.late.tinting.use(choice)

    def _tick_tint(self) -> None:
        choice = self._window.late.tinting.choice
        for action in self.tints.actions():
            action.setChecked(action.data() == choice)

    def _set_motion(self, on: bool) -> None:
        """Let arranged layers glide to their places, or be there at once."""
        self._window.canvas.glide.wanted = on
        self._window.settings.setValue("motion", on)

    def _fill_network(self) -> None:
        window, menu = self._window, self.network_menu
        arrange = window.canvas.arrange
        self.arrange = self._add(menu, self.tr("Arrange"), arrange, "Ctrl+L", "arrange")
        self.check = self._add(menu, self.tr("Check"), window.check, "F7", "check")
        blocks = self.blocks = BlockCommands(window.document, window)
        blocks.refused.connect(window.complain)
        self.group = self._add(menu, self.tr("Group into a block…"), blocks.group, "Ctrl+G")
        self.expand = self._add(menu, self.tr("Expand block"), blocks.expand, "Ctrl+Shift+G")
        self.open_block = self._add(menu, self.tr("Open block"), blocks.open, "Ctrl+Return")
        self.climb = self._add(menu, self.tr("Leave block"), blocks.climb, "Ctrl+Backspace", "up")
        self.own_block = self._add(menu, self.tr("Make the block your own"), blocks.make_own)
        window.trail_bar.own_wanted.connect(blocks.make_own)
        window.canvas.opened.connect(blocks.open)
        code = self._add(menu, self.tr("Show the code"), lambda: window.show_panel("code"), "F8")
        self.code = code
        menu.addSeparator()
        networks = menu.addMenu(self.tr("Networks of this project"))
        commands = window.networks
        self.add_network = self._add(networks, self.tr("Add a network…"), commands.add)
        self.rename_network = self._add(networks, self.tr("Rename this one…"), commands.rename)
        self.delete_network = self._add(networks, self.tr("Delete this one"), commands.remove)

    def _fill_train(self) -> None:
        window, menu = self._window, self.train_menu
        self.train = self._add(menu, self.tr("Train"), window.train, "F5", "train")
        self.pause = self._add(menu, self.tr("Pause"), window.pause, "F6", "pause")
        self.resume = self._add(menu, self.tr("Resume"), window.resume, "Shift+F6", "resume")
        self.stop = self._add(menu, self.tr("Stop"), window.session.stop, "Shift+F5", "stop")
        menu.addSeparator()
        self.trials = TrialCommands(window)
        self._add(menu, self.tr("Find a learning rate…"), self.trials.find_rate)
        self._add(menu, self.tr("Learn one batch by heart…"), self.trials.overfit)
        self._add(menu, self.tr("Sweep over settings…"), self.trials.sweep)

    def _fill_help(self) -> None:
        window, menu = self._window, self.help_menu
        self.page = self._add(
            menu, self.tr("About the selected layer"), window.show_help, Key.HelpContents
        )
        self.how = self._add(menu, self.tr("How it works"), window.show_how, "F9", "how")
        self.lessons = menu.addMenu(icon("book"), self.tr("Lessons"))
        self.lessons.aboutToShow.connect(self._fill_lessons)
        self.lessons.setProperty(FLEETING, True)
        self.tour = self._add(menu, self.tr("Tour of the window"), window.welcome.start_tour)
        self._add(menu, self.tr("Keyboard shortcuts…"), self.show_shortcuts, "Ctrl+/")
        self._add(menu, self.tr("About Stride"), window.show_about)

    def _fill_lessons(self) -> None:
        from designer.lessons.classroom import fill

        fill(self.lessons, self._window)

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
        self.pause.setEnabled(state in (State.RUNNING, State.PAUSED))
        paused = state is State.PAUSED
        self.pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause.setIcon(icon("resume" if paused else "pause"))
        name_with_keys(self.pause)
        self.stop.setEnabled(state.busy and state is not State.STOPPING)
        self.resume.setEnabled(session.resumable)

    def show_shortcuts(self) -> None:
        """Show the sheet of all commands and their keys."""
        from designer.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.shortcuts, self._window).open()

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
