"""What a parameter may be is told in words, as the manual, the form and the errors say it."""

from __future__ import annotations

import pytest

from graph import ParameterError, make
from graph.layer import KINDS


def told(kind: str, name: str) -> str:
    return next(p.range for p in KINDS[kind].parameters() if p.name == name)


def test_a_bound_that_is_not_legal_itself_is_told_as_such() -> None:
    assert told("BatchNorm2d", "eps") == "number > 0 and ≤ 1"
    assert told("Dropout", "p").startswith("number ≥ 0")
    with pytest.raises(ParameterError, match="scale must be a number > 0, not 0"):
        make("AffineTheta", {"scale": 0.0})


def test_bounds_that_nobody_meets_are_not_told() -> None:
    assert told("PReLU", "init") == "number"
    assert told("Slice", "start") == "whole number"
    assert not any("e+" in p.range for kind in KINDS.values() for p in kind.parameters())
