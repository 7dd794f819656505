"""Both themes can be read, also by people who see colours differently."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.look.icons import chip, icon
from designer.look.ink import ink
from designer.look.theme import DARK, LIGHT, Colours
from graph import userblock

# Machado, Oliveira & Fernandes 2009, severity 1.0, in linear RGB.
SIGHTS = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    channels = QColor(colour).getRgbF()[:3]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, sight: str) -> tuple[float, float, float]:
    """Return the colour as it is seen, in CIE L*a*b*."""
    rgb = linear(colour)
    seen = [
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True))))
        for row in SIGHTS[sight]
    ]
    to_xyz = (
        (0.4124, 0.3576, 0.1805, 0.9505),
        (0.2126, 0.7152, 0.0722, 1.0),
        (0.0193, 0.1192, 0.9505, 1.089),
    )
    x, y, z = (
        _root((a * seen[0] + b * seen[1] + c * seen[2]) / white) for a, b, c, white in to_xyz
    )
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def _root(t: float) -> float:
    return t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116


def difference(one: str, other: str, sight: str) -> float:
    pairs = zip(lab(one, sight), lab(other, sight), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@both
def test_texts_have_the_contrast_of_wcag_aa(colours: Colours) -> None:
    grounds = ("canvas", "panel", "field", "raised", "node", "node_hover")
    for text in ("text", "dim"):
        for ground in (*grounds, "error_soft", "warning_soft"):
            assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)
    for text in ("error", "warning", "hint", "accent"):
        for ground in ("panel", "field", "canvas"):
            assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.node, colours.error) >= 4.5
    assert contrast(colours.node, colours.warning) >= 4.5


@both
def test_wires_and_ports_stand_out_from_the_ground(colours: Colours) -> None:
    for line in ("wire", "fits", "error", "accent"):
        assert contrast(getattr(colours, line), colours.canvas) >= 3.0, line


@both
@pytest.mark.parametrize("sight", SIGHTS)
def test_categories_differ_for_every_eye(colours: Colours, sight: str) -> None:
    near = {
        pair: round(difference(*pair, sight), 1)
        for pair in combinations((*colours.categories, colours.error), 2)
    }
    assert min(near.values()) >= 12, sorted(near.items(), key=lambda entry: entry[1])[:5]


def test_a_category_without_a_colour_of_its_own_gets_a_stable_one() -> None:
    assert theme.category_place("Made up") == theme.category_place("Made up")
    assert len(LIGHT.categories) == len(DARK.categories) == len(theme.CATEGORIES)


def test_blocks_of_ones_own_look_like_blocks() -> None:
    assert theme.category_place(userblock.UserBlock.category) == theme.CATEGORIES.index("Block")


def test_a_switch_reaches_the_panels(qtbot: QtBot) -> None:
    app = QApplication.instance()
    try:
        for name, colours in (("dark", DARK), ("light", LIGHT)):
            theme.use(name)
            assert app.palette().color(QPalette.ColorRole.Window) == QColor(colours.panel)
            assert colours.accent in app.styleSheet()
    finally:
        theme.use(None)
        app.setStyleSheet("")


@both
def test_what_is_written_on_a_category_can_be_read(colours: Colours) -> None:
    for ground in colours.categories:
        assert contrast(ink(QColor(ground)).name(), ground) >= 4.5, ground


def test_icons_are_sharp_on_screens_of_more_pixels_a_point(qtbot: QtBot) -> None:
    for drawn in (icon("save"), chip("Convolution")):
        for ratio in (1.0, 1.5, 2.0):
            picture = drawn.pixmap(QSize(20, 20), ratio)
            assert picture.size() == QSize(20, 20) * ratio
            assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_box_that_is_on_stands_out(qtbot: QtBot, name: str) -> None:
    theme.use(name)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    picture = box.grab().toImage()
    tones = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    colours = theme.current().colours
    assert {colours.accent, colours.on_accent} <= tones, "the ground and the tick"
    theme.use(None)
