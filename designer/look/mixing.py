"""Colours between two colours."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(one: QColor | str, other: QColor | str, share: float) -> QColor:
    """Return a colour between two, `share` of the way to the other."""
    a, b = QColor(one), QColor(other)
    share = min(max(share, 0.0), 1.0)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
