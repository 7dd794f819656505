"""Random changes to a batch of images on its device: names to kornia's constructors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from torch import Tensor, nn

#: `K` is kornia.augmentation, `h` and `w` the size of the images.
AUGMENTATIONS: dict[str, Callable[[Any, int, int], nn.Module]] = {
    "flip": lambda K, h, w: K.RandomHorizontalFlip(),
    "vertical-flip": lambda K, h, w: K.RandomVerticalFlip(),
    "crop": lambda K, h, w: K.RandomCrop((h, w), padding=(max(1, w // 8), max(1, h // 8))),
    "translate": lambda K, h, w: K.RandomAffine(degrees=0.0, translate=(0.1, 0.1), p=1.0),
    "rotate": lambda K, h, w: K.RandomRotation(degrees=10.0, p=1.0),
    "scale": lambda K, h, w: K.RandomAffine(degrees=0.0, scale=(0.9, 1.1), p=1.0),
    "color": lambda K, h, w: K.ColorJitter(0.2, 0.2, 0.2, 0.05),
    "grayscale": lambda K, h, w: K.RandomGrayscale(p=0.1),
    "erase": lambda K, h, w: K.RandomErasing(scale=(0.02, 0.2)),
}


def augmentation(names: Sequence[str], height: int, width: int) -> Callable[[Tensor], Tensor]:
    """Apply these in order to float images (B, C, H, W) in 0…1; each image its own changes."""
    if not names:
        return lambda images: images
    import kornia.augmentation as K  # noqa: N812 - late, as it takes seconds

    return nn.Sequential(*(AUGMENTATIONS[name](K, height, width) for name in names))
