"""Random changes to a batch of images on its device: names to kornia's constructors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from torch import Tensor, nn

#: `k` is kornia.augmentation, `h` and `w` the size of the images.
AUGMENTATIONS: dict[str, Callable[[Any, int, int], nn.Module]] = {
    "flip": lambda k, h, w: k.RandomHorizontalFlip(),
    "vertical-flip": lambda k, h, w: k.RandomVerticalFlip(),
    "crop": lambda k, h, w: k.RandomCrop((h, w), padding=(max(1, w // 8), max(1, h // 8))),
    "translate": lambda k, h, w: k.RandomAffine(degrees=0.0, translate=(0.1, 0.1), p=1.0),
    "rotate": lambda k, h, w: k.RandomRotation(degrees=10.0, p=1.0),
    "scale": lambda k, h, w: k.RandomAffine(degrees=0.0, scale=(0.9, 1.1), p=1.0),
    "color": lambda k, h, w: k.ColorJitter(0.2, 0.2, 0.2, 0.05),
    "grayscale": lambda k, h, w: k.RandomGrayscale(p=0.1),
    "erase": lambda k, h, w: k.RandomErasing(scale=(0.02, 0.2)),
}


def augmentation(names: Sequence[str], height: int, width: int) -> Callable[[Tensor], Tensor]:
    """Apply these in order to float images (B, C, H, W) in 0…1; each image its own changes."""
    if not names:
        return lambda images: images
    import kornia.augmentation  # late, as it takes seconds

    kinds = kornia.augmentation
    return nn.Sequential(*(AUGMENTATIONS[name](kinds, height, width) for name in names))
