"""The stylesheet of the panels: one quiet form for fields, buttons, lists, tabs and labels.

Labels and buttons say what they are by the dynamic property `role`: "help", "title", "formula",
"error", "warning", "hint" for labels, "primary" for the button that matters.
"""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.look.colours import Colours

CLOSE_TABS = 1.4
"""Size of text from which on tabs stand closer, so that their titles are not cut off."""
FOLDER = Path(__file__).parent
_SIZE = re.compile(r"font-size: (\d+)px")
_SHEET = Template("""
QInputDialog QLineEdit { min-width: 300px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $panel; border: none; }
QMenuBar::item { background: transparent; padding: 4px 7px; border-radius: 5px; }
QMenuBar::item:selected { background: $raised; }
QMenuBar::item:pressed { background: $accent_soft; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QToolBar {
    background: $panel; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 3px;
}
QToolButton { border: none; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 1px solid $accent; padding: 3px; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $dim; }
QStatusBar::item { border: none; }
QDockWidget::title { background: $panel; padding: 6px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $field; color: $text; border: 1px solid $line; border-radius: 5px; padding: 3px 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border-color: $accent;
}
QLineEdit[wrong="true"] { border-color: $error; }
QPushButton {
    background: $raised; color: $text;
    border: 1px solid $line; border-radius: 5px; padding: 4px 12px;
}
QPushButton:hover { border-color: $dim; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:disabled { background: $raised; color: $disabled; border-color: $line; }
QTreeView, QListView, QTableView { background: $panel; border: none; outline: none; }
QTreeView::item, QListView::item { padding: 3px 4px; border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $raised; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QTableView { selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView::section {
    background: $panel; color: $dim; border: none; border-bottom: 1px solid $line; padding: 4px 6px;
}
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $dim; padding: 6px $tab;
    border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { color: $accent; }
QProgressBar { background: $raised; border: none; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox::indicator, QAbstractItemView::indicator {
    background: $field; border: 1px solid $dim; border-radius: 3px; width: 12px; height: 12px;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QCheckBox::indicator:unchecked:hover, QCheckBox::indicator:unchecked:focus {
    border-color: $accent;
}
QCheckBox::indicator:checked:focus { border-color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle {
    background: $line; border-radius: 4px; min-width: 24px; min-height: 24px; margin: 1px;
}
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[role="help"] { color: $dim; }
QLabel[role="title"] { color: $text; font-weight: 600; }
QLabel[role="formula"] { color: $text; background: $raised; border-radius: 5px; padding: 6px 8px; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="hint"] { color: $hint; }
QFrame[role="popup"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QLabel[role="bubble"] {
    background: $panel; color: $text;
    border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
}
QLabel[role="bubble"][severity="warning"] { color: $warning; border-color: $warning; }
QLabel[role="bubble"][severity="error"] { color: $error; border-color: $error; }
""")


def stylesheet(colours: Colours, scale: float = 1.0) -> str:
    """Return the stylesheet in these colours, its text larger by `scale`."""
    values = {
        name: _css(getattr(colours, name))
        for name in type(colours).__slots__
        if name != "categories"
    }
    values["check"] = _check(colours).as_posix()
    values["tab"] = "12px" if scale < CLOSE_TABS else "6px"
    return scaled(_SHEET.substitute(values), scale)


def _check(colours: Colours) -> Path:
    """Return the tick of a box that is on; a stylesheet can take it from a file alone."""
    dark = colours.on_accent != "#ffffff"
    return FOLDER / ("check-dark.svg" if dark else "check-light.svg")


def scaled(sheet: str, scale: float) -> str:
    """Return a stylesheet whose sizes of text are larger by a factor; spaces stay as they are."""
    return _SIZE.sub(lambda found: f"font-size: {round(int(found[1]) * scale)}px", sheet)


def _css(colour: str) -> str:
    """Return #aarrggbb as Qt's stylesheets write it."""
    if len(colour) != 9:
        return colour
    alpha, red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5, 7))
    return f"rgba({red}, {green}, {blue}, {alpha})"
