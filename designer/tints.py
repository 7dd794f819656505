"""What the layers of a drawing can be tinted by: the quantity's name, and how menus call it."""

from __future__ import annotations

TINTS = (
    ("", "Nothing"),
    ("milliseconds", "Time"),
    ("bytes", "Memory"),
    ("std", "Activation"),
    ("gradient", "Gradient"),
)
