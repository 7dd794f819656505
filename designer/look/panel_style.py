"""The stylesheet of what only the panels have: cards, headings, formulas, marked fields."""

from __future__ import annotations

from string import Template

from designer.look.stylesheet import scaled
from designer.look.theme import Colours

_SHEET = Template("""
QLabel[role="title"], QLineEdit[role="title"] { font-size: 17px; font-weight: 600; }
QLineEdit[role="title"] {
    border-color: transparent; padding: 2px 4px; margin-left: -7px; background: transparent;
}
QLineEdit[role="title"]:hover { border-color: $line; }
QLineEdit[role="title"]:focus { border-color: $accent; background: $field; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"],
QLineEdit[role="title"][wrong="true"] { border: 1px solid $error; background: $error_soft; }
QLabel[role="section"] { color: $text; font-weight: 600; }
QLabel[role="kind"] { color: $dim; font-weight: 600; }
QLabel[role="figure"] { color: $text; }
QLabel[role="help"], QLabel[role="error"], QLabel[role="warning"] { font-size: 12px; }
QFrame[role="formula"] { background: $raised; border: 1px solid $raised; border-radius: 8px; }
QFrame[role="formula"][wrong="true"] { background: $error_soft; border-color: $error; }
QLabel[role="shapes"] { color: $dim; font-size: 13px; }
QLabel[role="arithmetic"] { color: $text; }
QFrame[role="banner"] { background: $error_soft; border: none; border-bottom: 1px solid $error; }
QFrame[role="banner"][severity="warning"] {
    background: $warning_soft; border-bottom-color: $warning;
}
QWidget[role="trail"] { background: $canvas; }
QTabBar[role="sheets"]::tab {
    color: $dim; background: $panel; padding: 7px 6px 7px 12px; max-width: 220px;
    border: none; border-right: 1px solid $line; border-bottom: 2px solid transparent;
}
QTabBar[role="sheets"]::tab:selected { color: $text; background: $canvas; }
QTabBar[role="sheets"]::tab:hover:!selected { color: $text; background: $raised; }
QFrame[role="card"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[role="card"][severity="error"] { background: $error_soft; }
QFrame[role="card"][severity="warning"] { background: $warning_soft; }
QFrame[role="card"]:focus { border-color: $accent; }
QPushButton[role="fix"] { background: $panel; padding: 3px 10px; text-align: left; }
QLabel[role="note"] {
    color: $text; background: $raised; border-radius: 6px; padding: 8px 12px; margin: 4px 8px;
}
QLabel[role="note"][severity="error"] { background: $error_soft; }
QLabel[role="note"][severity="warning"] { background: $warning_soft; }
QLabel[role="big"] { color: $text; font-size: 15px; font-weight: 600; }
QPlainTextEdit[role="code"] { border: none; border-radius: 0; background: $field; }
QTextBrowser[role="page"] { border: none; background: $panel; }
QToolButton[role="fold"], QToolButton[role="fold"]:checked {
    background: transparent; color: $dim; padding-left: 0;
}
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $raised; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QTreeView { show-decoration-selected: 0; }
QTreeView::item { border-radius: 0; }
QTreeView::branch, QTreeView::branch:selected { background: transparent; image: none; }
QAbstractSpinBox { padding-left: 0; padding-right: 18px; }
QComboBox::drop-down { border: none; width: 22px; background: transparent; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 16px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QToolButton[role="switch"] { border: 1px solid $line; padding: 2px 8px; }
QToolButton[role="switch"]:checked { border-color: $accent; background: $accent_soft; }
QToolButton[role="steer"] { padding: 4px 1px; }
QToolButton[role="steer"]::menu-indicator { image: none; }
QToolButton[role="plotmenu"] { padding: 2px 14px 2px 8px; color: $dim; }
QToolButton[role="plotmenu"]:hover { color: $text; }
QToolButton[role="plotmenu"]::menu-indicator {
    subcontrol-origin: border; subcontrol-position: right center; right: 3px;
}
QLabel[role="hero"] { color: $text; font-size: 30px; font-weight: 600; }
QFrame[role="startside"] { background: $panel; border: none; border-right: 1px solid $line; }
QWidget[role="startmain"] { background: $canvas; }
QPushButton[role="startrow"] {
    background: transparent; border: 1px solid transparent; text-align: left; padding: 6px 8px;
}
QPushButton[role="startrow"]:hover { background: $raised; }
QPushButton[role="startrow"]:focus { border-color: $accent; }
QFrame[role="callout"] { background: transparent; border: none; }
QFrame[role="callout"] QLabel { background: transparent; }
QStatusBar QLabel { color: $dim; padding: 0 6px; }
QStatusBar QToolButton { padding: 2px 6px; }
QStatusBar QToolButton[severity="error"] { color: $error; font-weight: 600; }
QStatusBar QToolButton[severity="warning"] { color: $warning; font-weight: 600; }
QStatusBar QLabel[severity="error"] { color: $error; }
QStatusBar QLabel[severity="warning"] { color: $warning; }
""")


def panel_style(colours: Colours, scale: float = 1.0) -> str:
    """Return the stylesheet in these colours, its text larger by `scale`."""
    names = [name for name in type(colours).__slots__ if name != "categories"]
    values = {name: getattr(colours, name) for name in names}
    return scaled(_SHEET.safe_substitute(values), scale)
