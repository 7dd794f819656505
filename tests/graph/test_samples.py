"""The example on the page of a kind, with shapes that the kind takes."""

from __future__ import annotations

from graph import KINDS, Embedding
from graph.layers import MaxUnpool2d
from graph.samples import sample_of


def test_every_kind_has_an_example_but_the_ends() -> None:
    without = {name for name, kind in KINDS.items() if sample_of(kind) is None}
    assert without == {"Input", "Output"}


def test_an_unpooling_is_given_what_a_pool_found() -> None:
    sample = sample_of(MaxUnpool2d)
    assert sample is not None
    assert (sample.facts.inputs, sample.facts.outputs) == (((8, 8, 8),) * 2, ((8, 16, 16),))


def test_a_kind_with_a_table_is_given_integers() -> None:
    sample = sample_of(Embedding)
    assert sample is not None
    assert (sample.facts.inputs, sample.facts.outputs) == (((4,),), ((4, 64),))
