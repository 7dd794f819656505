"""The example of a table that is looked up is what PyTorch makes of the same numbers."""

from __future__ import annotations

import pytest
import torch

from graph import KINDS, Embedding
from graph.lookup import LARGEST, Lookup


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (5, 3), (1000, 64)])
def test_the_example_reads_the_rows_that_torch_reads(rows: int, columns: int) -> None:
    layer = Embedding(num_embeddings=rows, embedding_dim=columns)
    assert layer.table == Lookup(rows, columns)
    numbers = [[layer.table.number(r, c) for c in range(columns)] for r in range(rows)]
    table = torch.nn.Embedding.from_pretrained(torch.tensor(numbers))
    tokens = layer.table.tokens(4)
    read = table(torch.tensor(tokens))
    for token, row in zip(tokens, read.tolist(), strict=True):
        assert layer.table.row(token, columns).replace("−", "-") == ", ".join(map(str, row))
    assert read.abs().max() <= LARGEST


def test_one_row_of_the_example_is_read_twice_and_long_ones_are_cut() -> None:
    table = Lookup(1000, 64)
    tokens = table.tokens(4)
    assert len(set(tokens)) == 3
    assert table.row(tokens[0], 2).endswith(", …")


def test_an_embedding_alone_has_a_table() -> None:
    assert {name for name, kind in KINDS.items() if kind().table is not None} == {"Embedding"}
