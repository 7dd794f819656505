"""InceptionNorm."""

from typing import ClassVar

from graph.blocks.convnorm import ConvNorm
from graph.blocks.inception import Inception
from graph.layer import Layer


class InceptionNorm(Inception):
    """Inception with batch normalisation, as torchvision has it: its large filters are 3×3.

    Shapes: C×H×W → (ch1x1 + ch3x3 + ch5x5 + pool_proj)×H×W.

    Source: Szegedy et al. 2014 (arXiv:1409.4842); Ioffe & Szegedy 2015 (arXiv:1502.03167).
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("googlenet", "inception v1", "batch norm")
    large_kernel: ClassVar[int] = 3

    def unit(self, name: str, filters: int, size: int) -> tuple[tuple[str, Layer], ...]:
        """Return the named unit; a branch of one unit alone has the unit's name."""
        conv = ConvNorm(out_channels=filters, kernel_size=size, padding=size // 2, eps=1e-3)
        alone = name == "branch1" or name.endswith("_reduce")
        return ((name if alone else f"{name}_conv", conv),)
