"""Formulas say what is reckoned, and nothing twice."""

from __future__ import annotations

import pytest

from graph import Average, Reshape
from graph.layers.add import Add


def test_the_formula_of_a_mean_divides_the_sum() -> None:
    shape = (8, 4, 4)
    assert Average(inputs=3).formula(*[shape] * 3) == (
        "(8×4×4 + 8×4×4 + 8×4×4)/3 = 8×4×4, number by number"
    )
    assert Add().formula(shape, shape) == "8×4×4 + 8×4×4 = 8×4×4, number by number"


@pytest.mark.parametrize(
    ("shape", "asked", "formula"),
    [
        ((8, 16, 16), (-1,), "8·16·16 = 2048"),
        ((6,), (2, 3), "6 = 2·3"),
        ((16, 5, 5), (20, -1), "16·5·5 = 400 = 20·20"),
    ],
)
def test_the_formula_of_a_reshape_has_each_product_once(
    shape: tuple[int, ...], asked: tuple[int, ...], formula: str
) -> None:
    assert Reshape(shape=asked).formula(shape) == formula
