"""What the layers of a drawing can be tinted by: the quantity's name, and how menus call it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.forms.marked import QT_TRANSLATE_NOOP

_TINTS = (
    ("", QT_TRANSLATE_NOOP("Tints", "Nothing")),
    ("milliseconds", QT_TRANSLATE_NOOP("Tints", "Time")),
    ("bytes", QT_TRANSLATE_NOOP("Tints", "Memory")),
    ("std", QT_TRANSLATE_NOOP("Tints", "Activations")),
    ("gradient", QT_TRANSLATE_NOOP("Tints", "Gradient")),
)


def tints() -> list[tuple[str, str]]:
    """Return every tint with its title in the language of the window."""
    return [(name, QCoreApplication.translate("Tints", title)) for name, title in _TINTS]
