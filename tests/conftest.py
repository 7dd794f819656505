"""Switches that all tests share."""

from __future__ import annotations

import os
import random

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("stride")
    group.addoption("--examples", type=int, default=0, help="random networks to try (default 300)")
    group.addoption("--start-seed", type=int, default=None, help="first seed of random networks")
    group.addoption(
        "--every-network", action="store_true", help="one real step of each built-in classifier"
    )
    group.addoption(
        "--kills", type=int, default=5, help="random steps at which training is killed (default 5)"
    )
    group.addoption("--overwrite", action="store_true", help="write golden files anew")


@pytest.fixture
def seeds(request: pytest.FixtureRequest) -> range:
    """The seeds of the random networks of this run; the first is printed when a test fails.

    They are new in each run by hand, and the same in each run of CI, whose verdict is then on the
    change alone.
    """
    start = request.config.getoption("--start-seed")
    if start is None:
        start = 0 if os.environ.get("CI") else random.SystemRandom().randrange(10**9)
    count = request.config.getoption("--examples") or 300
    print(f"random networks from --start-seed {start}")
    return range(start, start + count)
