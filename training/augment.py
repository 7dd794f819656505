"""Random changes to a batch of images on its device: names to kornia's constructors, and mixup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from torch import Tensor, nn
from torch.distributions import Beta

from training.augmentations import read_change
from training.errors import DataError
from training.losses import Mixed

#: `k` is kornia.augmentation, `x` the strength, `h` and `w` the size of the images.
AUGMENTATIONS: dict[str, Callable[[Any, Any, int, int], nn.Module]] = {
    "flip": lambda k, x, h, w: k.RandomHorizontalFlip(p=x),
    "vertical-flip": lambda k, x, h, w: k.RandomVerticalFlip(p=x),
    "crop": lambda k, x, h, w: k.RandomCrop((h, w), padding=_margin(x, h, w)),
    "resized-crop": lambda k, x, h, w: k.RandomResizedCrop((h, w), scale=(x, 1.0)),
    "translate": lambda k, x, h, w: k.RandomAffine(degrees=0.0, translate=(x, x), p=1.0),
    "rotate": lambda k, x, h, w: k.RandomRotation(degrees=x, p=1.0),
    "scale": lambda k, x, h, w: k.RandomAffine(degrees=0.0, scale=(1 - x, 1 + x), p=1.0),
    "color": lambda k, x, h, w: k.ColorJitter(x, x, x, x / 4),
    "grayscale": lambda k, x, h, w: k.RandomGrayscale(p=x),
    "erase": lambda k, x, h, w: k.RandomErasing(scale=(0.02, x)),
}
MIXUP = "mixup"
WINDOW = "resized-crop"
MIRRORED = ("flip", "vertical-flip")


def _margin(pixels: int | None, height: int, width: int) -> tuple[int, int]:
    return (pixels, pixels) if pixels else (max(1, width // 8), max(1, height // 8))


def augmentation(names: Sequence[str], height: int, width: int) -> Callable[[Tensor], Tensor]:
    """Apply these in order to float images (B, C, H, W) in 0…1; each image its own changes.

    Mixup is left out: it needs the labels too, see `mixup`.
    """
    changes = [read_change(name) for name in names]
    wanted = [(change.name, strength) for change, strength in changes if change.name != MIXUP]
    if not wanted:
        return lambda images: images
    import kornia.augmentation  # late, as it takes seconds

    kinds = kornia.augmentation
    return nn.Sequential(
        *(AUGMENTATIONS[name](kinds, strength, height, width) for name, strength in wanted)
    )


def read_in_windows(names: Sequence[str]) -> tuple[float | None, tuple[str, ...]]:
    """The least share of a random window, if images can be read in one, and the other changes.

    They can where only mirrorings come before it: mirrored before or after, a random window is
    as likely.
    """
    for place, (change, share) in enumerate(map(read_change, names)):
        if change.name == WINDOW:
            return share, (*names[:place], *names[place + 1 :])
        if change.name not in MIRRORED:
            break
    return None, tuple(names)


def check_colours(names: Sequence[str], channels: int) -> None:
    """Raise DataError where a change is of colours and the images have none."""
    if channels != 3 and any(read_change(name)[0].name == "color" for name in names):
        raise DataError(
            "color changes hue and saturation, which takes 3 channels; the images have "
            f"{channels}.",
            "Take color out of augment.",
        )


def mixup(names: Sequence[str]) -> Callable[[Tensor, Tensor], tuple[Tensor, Mixed]] | None:
    """Mix the inputs (B, …) of a batch and their labels (B,); None where it is not among `names`.

    Each image is mixed with the one before it in the batch, all by the same share, drawn anew for
    each batch from Beta(alpha, alpha). Zhang, Cissé, Dauphin & Lopez-Paz 2018 (arXiv:1710.09412),
    section 2; the larger share is always the image's own, so that its label is the dominant one.
    """
    alphas = [alpha for change, alpha in map(read_change, names) if alpha and change.name == MIXUP]
    if not alphas:
        return None
    shares = Beta(alphas[0], alphas[0])  # its numbers are the CPU's: the device is not waited for

    def mix(inputs: Tensor, labels: Tensor) -> tuple[Tensor, Mixed]:
        share = float(shares.sample())
        share = max(share, 1 - share)
        mixed = share * inputs + (1 - share) * inputs.roll(1, 0)
        return mixed, Mixed(labels, labels.roll(1, 0), share)

    return mix
