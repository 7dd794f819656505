"""The random changes that a standalone train.py makes to its images, as they are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from codegen.errors import CodegenError

#: How kornia.augmentation makes each change; `x` is its strength or None for the usual one, `h`
#: and `w` are the size of the images.
AUGMENTATIONS: dict[str, Callable[[float | None, int, int], str]] = {
    "flip": lambda x, h, w: f"RandomHorizontalFlip({_chance(x)})",
    "vertical-flip": lambda x, h, w: f"RandomVerticalFlip({_chance(x)})",
    "crop": lambda x, h, w: f"RandomCrop(({h}, {w}), padding={_margin(x, h, w)})",
    "resized-crop": lambda x, h, w: f"RandomResizedCrop(({h}, {w}), scale=({x or 0.08}, 1.0))",
    "translate": lambda x, h, w: (
        f"RandomAffine(degrees=0.0, translate=({x or 0.1}, {x or 0.1}), p=1.0)"
    ),
    "rotate": lambda x, h, w: f"RandomRotation(degrees={x or 10.0}, p=1.0)",
    "scale": lambda x, h, w: (
        f"RandomAffine(degrees=0.0, scale=({1 - (x or 0.1)}, {1 + (x or 0.1)}), p=1.0)"
    ),
    "color": lambda x, h, w: f"ColorJitter({', '.join([str(x or 0.2)] * 3)}, {(x or 0.2) / 4})",
    "grayscale": lambda x, h, w: f"RandomGrayscale(p={x or 0.1})",
    "erase": lambda x, h, w: f"RandomErasing(scale=(0.02, {x or 0.2}))",
}
MIXUP = "mixup"
WINDOW = "resized-crop"
MIRRORED = ("flip", "vertical-flip")
ALPHA = 0.2  # where mixup has no number

MIX = '''
def mixed_up(inputs, labels):
    """Each image mixed with the one before it; both labels, and the share of the image's own."""
    share = float(torch.distributions.Beta(MIXUP, MIXUP).sample())
    share = max(share, 1 - share)
    return share * inputs + (1 - share) * inputs.roll(1, 0), (labels, labels.roll(1, 0), share)
'''

_HEAD = '''
def mixed_loss_of(logits, targets): #? alike
def mixed_loss_of(logits, targets, class_weights): #? balanced
    """{words}"""
    labels, others, share = targets
'''
_LINEAR = """    own, other = loss_of(logits, labels), loss_of(logits, others) #? alike
    own, other = [loss_of(logits, part, class_weights) for part in (labels, others)] #? balanced
    return share * own + (1 - share) * other
"""
_SQUARED = """    own, other = [
        nn.functional.one_hot(part, logits.shape[1]).to(logits.dtype) for part in (labels, others)
    ]
    own = own * (1 - SMOOTHING) + SMOOTHING / logits.shape[1] #? smooth
    other = other * (1 - SMOOTHING) + SMOOTHING / logits.shape[1] #? smooth
    mixed = share * own + (1 - share) * other
    return nn.functional.mse_loss(logits, mixed) #? alike
    weights = share * class_weights[labels] + (1 - share) * class_weights[others] #? balanced
    losses = nn.functional.mse_loss(logits, mixed, reduction="none").mean(1) #? balanced
    return (losses * weights).sum() / weights.sum() #? balanced
"""


def mixed_loss(loss: str) -> str:
    """The function of the loss against mixed labels: the sum of two, but for a squared one."""
    if loss == "mse":
        return _HEAD.replace("{words}", "Squared distance to the mixed vectors of two labels.") + (
            _SQUARED
        )
    return _HEAD.replace("{words}", "The loss against both labels, in shares.") + _LINEAR


def read_changes(texts: Iterable[str]) -> dict[str, float | None]:
    """The strength of each change by its name, from `name` or `name=number`; CodegenError."""
    changes: dict[str, float | None] = {}
    for text in texts:
        name, equals, number = text.partition("=")
        if name not in (*AUGMENTATIONS, MIXUP):
            raise CodegenError(
                f"A script cannot express augment {text!r}: choose "
                f"{', '.join((*AUGMENTATIONS, MIXUP))}."
            )
        try:
            changes[name] = float(number) if equals else None
        except ValueError:
            raise CodegenError(f"The number of {text!r} in augment is none.") from None
    return changes


def reads_in_windows(changes: Iterable[str]) -> bool:
    """Whether image files are read through random windows: twin of `training.augment`'s."""
    return next((name for name in changes if name not in MIRRORED), None) == WINDOW


def _chance(share: float | None) -> str:
    return "" if share in (None, 0.5) else f"p={share}"


def _margin(pixels: float | None, height: int, width: int) -> str:
    if pixels is not None:
        return f"({int(pixels)}, {int(pixels)})"
    return f"({max(1, width // 8)}, {max(1, height // 8)})"
