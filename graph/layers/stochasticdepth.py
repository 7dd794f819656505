"""StochasticDepth."""

from typing import Annotated, ClassVar

from pydantic import Field

from graph.layer import Call, Layer
from graph.shape import Shape


class StochasticDepth(Layer):
    """Leaves a branch out, for each example with probability p, while training.

    Put it at the end of a residual branch, before the Add: where it gives zeros, the example
    takes the shortcut alone. The branches that stay are multiplied by 1/(1 − p).

    Shapes: any shape is kept. Does nothing when evaluating.

    Source: Huang et al. 2016 (arXiv:1603.09382).
    """

    category: ClassVar[str] = "Regularisation"
    synonyms: ClassVar[tuple[str, ...]] = ("drop path", "droppath", "regularization", "residual")
    helper_source: ClassVar[str] = '''
class StochasticDepth(nn.Module):
    """Sets whole examples to 0 with probability p while training, and scales the others."""

    def __init__(self, p: float = 0.1) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        kept = x.new_empty(x.size(0), *[1] * (x.dim() - 1)).bernoulli_(1 - self.p)
        return x * kept / (1 - self.p)
'''

    p: Annotated[float, Field(ge=0, lt=1)] = Field(
        0.1, description="Probability that an example skips the branch."
    )

    def module(self, *inputs: Shape) -> Call | None:
        """Return `StochasticDepth(p)`."""
        return Call("StochasticDepth", (self.p,))
