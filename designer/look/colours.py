"""The colours of the light and the dark theme.

Category colours start from Okabe & Ito 2008, "Color universal design", and were moved apart until
any two of them, and the red of errors, differ by 12 in CIE L*a*b* for people with any one kind of
cone missing. Text on the canvas and the panels keeps the contrast of WCAG 2 AA.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of a theme as #rrggbb, or #aarrggbb where one lies over another."""

    canvas: str
    dot: str
    panel: str
    field: str
    raised: str
    line: str
    text: str
    dim: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    node: str
    node_hover: str
    node_line: str
    wire: str
    unknown: str
    fits: str
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    hint: str
    categories: tuple[str, ...]


CATEGORIES = (
    "Input and output",
    "Convolution",
    "Pooling",
    "Activation",
    "Dense",
    "Normalisation",
    "Regularisation",
    "Merge",
    "Shape",
    "Recurrent and attention",
    "Sampling",
    "Block",
)
"""Categories that have a colour of their own; any other gets one of the same by its name."""

ALIKE = {"": "Block"}
"""Categories that have the colour of another one; a block of one's own has none, as no palette
lists it."""

NOTES = {
    "grey": "#8490a3",
    "blue": "#2f7de1",
    "green": "#18a06a",
    "amber": "#e0a100",
    "rose": "#dd5577",
    "violet": "#8057d8",
}
"""What notes and frames are tinted with, in both themes: so thin that text on it stays AA."""

LIGHT = Colours(
    canvas="#f6f7f9",
    dot="#d5d9e0",
    panel="#ffffff",
    field="#ffffff",
    raised="#f1f3f6",
    line="#d8dce3",
    text="#1b212b",
    dim="#586273",
    disabled="#9aa3b0",
    accent="#1a66dd",
    on_accent="#ffffff",
    accent_soft="#331a66dd",
    node="#ffffff",
    node_hover="#fbfcfe",
    node_line="#c3c9d3",
    wire="#8490a3",
    unknown="#b3bac5",
    fits="#0f8a5f",
    error="#c62632",
    error_soft="#fdeeee",
    warning="#8f5a00",
    warning_soft="#fff6e0",
    hint="#2f6fb5",
    categories=(
        "#2d3f4e",
        "#0071af",
        "#2d9c71",
        "#cf8d04",
        "#a04c89",
        "#49b0e5",
        "#afadb3",
        "#d0be08",
        "#6f4317",
        "#6045cb",
        "#10645d",
        "#b97ba6",
    ),
)

DARK = Colours(
    canvas="#16181d",
    dot="#30353f",
    panel="#1d2026",
    field="#14161a",
    raised="#272b33",
    line="#343945",
    text="#e8ebf0",
    dim="#a1aab8",
    disabled="#676f7d",
    accent="#5a9bff",
    on_accent="#0b1220",
    accent_soft="#405a9bff",
    node="#252932",
    node_hover="#2b303a",
    node_line="#434a58",
    wire="#7c879a",
    unknown="#525a68",
    fits="#3ecf98",
    error="#ff7b7f",
    error_soft="#3a2226",
    warning="#f0b84a",
    warning_soft="#352c1a",
    hint="#7fb3ee",
    categories=(
        "#e3ecfb",
        "#269feb",
        "#19b988",
        "#e9a41a",
        "#d874bd",
        "#94d5ff",
        "#54687b",
        "#ffea58",
        "#bb814b",
        "#8779ff",
        "#4d908f",
        "#f8b7d1",
    ),
)
