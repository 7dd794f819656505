"""What all layers share that act on each number alone, such as activations."""

from __future__ import annotations

from graph.layer import Call, Layer
from graph.shape import Shape


class Elementwise(Layer):
    """A base for kinds that keep any shape; written `nn.KIND(options)`."""

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND` with the options that differ from their defaults."""
        return Call(f"nn.{self.kind}", (), self.options(*type(self).model_fields))
