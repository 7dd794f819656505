"""The example on the page of a kind, with shapes that the kind takes."""

from __future__ import annotations

from graph import KINDS, Embedding
from graph.samples import sample_of


def test_every_kind_has_an_example_but_the_ends_and_what_needs_the_places_of_a_pool() -> None:
    without = {name for name, kind in KINDS.items() if sample_of(kind) is None}
    assert without == {"Input", "Output", "MaxUnpool2d"}


def test_a_kind_with_a_table_is_given_integers() -> None:
    sample = sample_of(Embedding)
    assert sample is not None
    assert (sample.facts.inputs, sample.facts.outputs) == (((4,),), ((4, 64),))
