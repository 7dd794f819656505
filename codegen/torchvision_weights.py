"""torchvision's own weights in an exported module of the same architecture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from torch import Tensor, nn

from codegen.errors import CodegenError
from codegen.source import Source


def load_state_dict_of(source: Source, exported: nn.Module, theirs: Mapping[str, Tensor]) -> None:
    """Load the `state_dict()` of torchvision's module into the module that `source` describes.

    Tensors go by order: both sides list them as the layers are constructed, and each pair must
    have the same kind (weight, bias, running_mean, …) and the same shape. Only parts that are
    called alike on both sides, such as fc or AuxLogits and aux_logits, go to each other wherever
    they stand. CodegenError names the first tensor that has no partner; then nothing is loaded.
    """
    ours = exported.state_dict()
    names = {theirs_name: name for name, theirs_name in paired(source, ours, theirs).items()}
    exported.load_state_dict({names[name]: tensor for name, tensor in theirs.items()})


def paired(
    source: Source, ours: Mapping[str, Tensor], theirs: Mapping[str, Tensor]
) -> dict[str, str]:
    """Return torchvision's name for each tensor of an exported module."""
    our_parts = {name: _plain(_layer(source, name).partition("/")[0]) for name in ours}
    their_parts = {name: _plain(name.partition(".")[0]) for name in theirs}
    shared = set(our_parts.values()) & set(their_parts.values())
    pairs: dict[str, str] = {}
    for part in ("", *sorted(shared)):
        mine = [n for n, own in our_parts.items() if (own if own in shared else "") == part]
        other = [n for n, own in their_parts.items() if (own if own in shared else "") == part]
        for name, their_name in zip(mine, other, strict=False):
            if _form(name, ours) != _form(their_name, theirs):
                raise CodegenError(
                    f"{_described(name, ours)} of layer {_layer(source, name)} meets "
                    f"{_described(their_name, theirs)}: the networks are not the same."
                )
            pairs[name] = their_name
        _nothing_left(mine[len(other) :], "the given weights")
        _nothing_left(other[len(mine) :], "this network")
    return pairs


def _layer(source: Source, tensor: str) -> str:
    """Return the path of the layer that holds a tensor: inception3_a/branch1/conv."""
    return source.modules[tensor.rpartition(".")[0]]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _form(name: str, tensors: Mapping[str, Tensor]) -> tuple[str, tuple[int, ...]]:
    return name.rpartition(".")[2], tuple(tensors[name].shape)


def _described(name: str, tensors: Mapping[str, Tensor]) -> str:
    return f"{name} {list(tensors[name].shape)}"


def _nothing_left(names: Iterable[str], side: str) -> None:
    left = list(names)
    if left:
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        raise CodegenError(f"{left[0]}{more} have no counterpart in {side}.")
