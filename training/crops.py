"""One verdict on an image from many crops of it, and the one crop that is learned from."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from training.network_file import Outputs


def random_windows(images: Tensor, height: int, width: int) -> Tensor:
    """A window (B, C, height, width) of each image (B, C, H, W), anywhere in it."""
    top = torch.randint(images.shape[2] - height + 1, (len(images), 1, 1))
    left = torch.randint(images.shape[3] - width + 1, (len(images), 1, 1))
    rows = (top + torch.arange(height).view(1, -1, 1)).to(images.device)
    columns = (left + torch.arange(width)).to(images.device)
    which = torch.arange(len(images), device=images.device).view(-1, 1, 1)
    return images.permute(0, 2, 3, 1)[which, rows, columns].permute(0, 3, 1, 2).contiguous()


def mean_over_crops(outputs: Outputs, crops: int, loss: str) -> Outputs:
    """Outputs (B·N, K) for N crops of each image to one (B, K), in the form that the loss takes.

    Averaged are the probabilities of the classes, which is the mean softmax where the loss is the
    cross-entropy; where it is a squared distance, the outputs themselves.
    """
    if not isinstance(outputs, Tensor):
        return {name: _mean(output, crops, loss) for name, output in outputs.items()}
    return _mean(outputs, crops, loss)


def _mean(output: Tensor, crops: int, loss: str) -> Tensor:
    each = output.float().reshape(-1, crops, *output.shape[1:])
    if loss == "mse":
        return each.mean(1)
    if loss == "bce":
        return each.sigmoid().mean(1).logit(1e-6)
    if loss == "cross-entropy":
        each = each.log_softmax(2)
    return each.logsumexp(1) - math.log(crops)
