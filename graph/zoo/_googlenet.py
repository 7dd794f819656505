"""The nine Inception blocks of GoogLeNet, table 1 of its paper, with two auxiliary heads."""

from __future__ import annotations

from graph.blocks.auxiliaryhead import AuxiliaryHead
from graph.blocks.inception import Inception
from graph.layers import MaxPool2d, Output
from graph.network import Network

STAGES = {
    "inception3": {"a": (64, 96, 128, 16, 32, 32), "b": (128, 128, 192, 32, 96, 64)},
    "inception4": {
        "a": (192, 96, 208, 16, 48, 64),
        "b": (160, 112, 224, 24, 64, 64),
        "c": (128, 128, 256, 24, 64, 64),
        "d": (112, 144, 288, 32, 64, 64),
        "e": (256, 160, 320, 32, 128, 128),
    },
    "inception5": {"a": (256, 160, 320, 32, 128, 128), "b": (384, 192, 384, 48, 128, 128)},
}
COLUMNS = ("ch1x1", "ch3x3_reduce", "ch3x3", "ch5x5_reduce", "ch5x5", "pool_proj")


def inceptions(
    net: Network, x: str, block: type[Inception], head: AuxiliaryHead, last_pool: MaxPool2d
) -> tuple[str, list[str]]:
    """Add stages 3 to 5; return the end and the two heads, which branch off after 4a and 4d.

    A 3×3 pool stands after stage 3, `last_pool` after stage 4.
    """
    heads: list[str] = []
    pools = {"inception3": MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)}
    pools["inception4"] = last_pool
    for stage, table in STAGES.items():
        for letter, row in table.items():
            layer = block(**dict(zip(COLUMNS, row, strict=True)))
            x = net.add(layer, x, name=f"{stage}_{letter}")
            if (stage, letter) in (("inception4", "a"), ("inception4", "d")):
                heads.append(net.add(head, x, name=f"aux{len(heads) + 1}"))
        if stage in pools:
            x = net.add(pools[stage], x, name=f"{stage}_pool")
    return x, heads


def outputs(net: Network, logits: str, heads: list[str]) -> None:
    """End the network: its logits, and the heads' with their weight in the loss."""
    net.add(Output(), logits, name="logits")
    for number, node in enumerate(heads, start=1):
        net.add(Output(auxiliary=True, loss_weight=0.3), node, name=f"aux{number}_logits")
