"""Random drawings: what is predicted is measured, and the exported file is the drawing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from codegen import generate
from codegen.prove import prove
from graph import check
from tests.drawing import random_network

PARTS = 5
"""Tests into which the networks are dealt, so that several processes share the work."""


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.filterwarnings("ignore:Using padding='same'")  # torch copies its input then
@pytest.mark.filterwarnings("ignore:Since version 1.3.0, affine_grid")  # of a single pixel
def test_random_networks_equal_their_exported_files(seeds: range, part: int) -> None:
    for seed in seeds[part::PARTS]:
        random = Random(seed)
        network = random_network(random, random.randint(5, 60))
        report = check(network)
        assert report.ok, (seed, report.problems)
        proof = prove(network)
        assert proof.ok, (seed, proof.differences)


def test_random_sources_are_formatted_as_written(seeds: range, tmp_path: Path) -> None:
    for seed in seeds[:60]:
        random = Random(seed)
        network = random_network(random, random.randint(5, 60))
        (tmp_path / f"random_{seed}.py").write_text(generate(network).text, encoding="utf-8")
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    command = [ruff, "format", "--isolated", "--line-length", "100", "--diff", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_the_same_network_gives_the_same_text(seeds: range) -> None:
    for seed in seeds[:30]:
        texts = {generate(random_network(Random(seed), 30)).text for _ in range(2)}
        assert len(texts) == 1
