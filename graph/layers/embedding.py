"""Embedding."""

from typing import ClassVar

from pydantic import Field

from graph.content import Content
from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, Port
from graph.lookup import Lookup
from graph.parameters import Positive
from graph.shape import Shape, format_shape


class Embedding(Layer):
    """Looks each integer up in a learned table of vectors: words, or other symbols, as vectors.

    Shapes: T integers → T×embedding_dim; more axes are kept likewise.
    Parameters: num_embeddings·embedding_dim.

    Source: Bengio et al. 2003, "A neural probabilistic language model".
    """

    category: ClassVar[str] = "Recurrent and attention"
    synonyms: ClassVar[tuple[str, ...]] = ("lookup", "words", "tokens", "vocabulary", "table")

    num_embeddings: Positive = Field(1000, description="Size of the vocabulary: rows of the table.")
    embedding_dim: Positive = Field(64, description="Numbers in each vector.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """One, of integers."""
        return (Port("in", "integer"),)

    @property
    def table(self) -> Lookup | None:
        """Its rows, one for each word."""
        return Lookup(self.num_embeddings, self.embedding_dim)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (…, embedding_dim)."""
        return (*inputs[0], self.embedding_dim)

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes and the size of the table."""
        return (
            f"{format_shape(inputs[0])} → {format_shape(self.output_shape(*inputs))}; a table of "
            f"{self.num_embeddings}·{self.embedding_dim} = {self.parameter_count(*inputs):,}"
        )

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return real numbers; ShapeError for integers that may lie beyond the table."""
        contents = super().contents(given, *inputs)
        below = given[0].below
        if below > self.num_embeddings:
            raise ShapeError(
                "integers-too-large",
                f"integers from {{in}} go up to {below - 1}, but the table has "
                f"{self.num_embeddings} rows, 0 to {self.num_embeddings - 1}.",
                advice=f"Use num_embeddings ≥ {below}.",
                port="in",
                remedies=(SetParameter("num_embeddings", below),),
            )
        return contents

    def parameter_count(self, *inputs: Shape) -> int:
        """Return num_embeddings·embedding_dim."""
        return self.num_embeddings * self.embedding_dim

    def windows(self, *inputs: Shape) -> Windows:
        """Return that the axes are others."""
        return Reach.UNKNOWN

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.Embedding(rows, dim)`."""
        return Call("nn.Embedding", (self.num_embeddings, self.embedding_dim))
