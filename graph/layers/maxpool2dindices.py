"""MaxPool2dIndices."""

from dataclasses import replace
from typing import ClassVar

from graph.content import REAL, Content
from graph.layer import Call, Port
from graph.layers.maxpool2d import MaxPool2d
from graph.shape import Shape, numel


class MaxPool2dIndices(MaxPool2d):
    """A MaxPool2d that also tells where each largest number stood, for a MaxUnpool2d.

    An index is a position in the input map, counted row by row: row·W + column.

    Shapes: C×H×W → C×H'×W' twice, as for MaxPool2d: the largest numbers, and their indices as
    integers.

    Source: Zeiler & Fergus 2013 (arXiv:1311.2901), section 2.1 ("switches"); Badrinarayanan et
    al. 2015 (arXiv:1511.00561).
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("switches", "argmax", "segnet", "maxpool indices")
    common: ClassVar[int] = 0

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """The largest numbers, and where they stood."""
        return (Port("out"), Port("indices", "integer"))

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return the pooled shape for both ports."""
        return (self.output_shape(*inputs),) * 2

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return that the indices are positions in the input map."""
        super().contents(given, *inputs)
        image = inputs[0][1:]
        return (REAL, Content("integer", numel(image), image))

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.MaxPool2d(kernel, stride, …, return_indices=True)`."""
        call = super().module(*inputs)
        assert call is not None
        return replace(call, target="nn.MaxPool2d").with_option("return_indices", True)
