"""Where parameters, multiply-adds and memory go: a share for each layer, for a batch."""

from __future__ import annotations

from dataclasses import dataclass

from graph import Report

BYTES = 4
"""Bytes of a number at 32 bits."""
PARAMETERS, MACS, MEMORY = "parameters", "macs", "memory"


@dataclass(frozen=True)
class Share:
    """What a layer takes of a total."""

    node: str
    name: str
    kind: str
    category: str
    amount: int


@dataclass(frozen=True)
class Row:
    """One quantity: its layers in order of evaluation, those that take nothing left out."""

    quantity: str
    shares: tuple[Share, ...]

    @property
    def total(self) -> int:
        """The sum over all layers."""
        return sum(share.amount for share in self.shares)


def rows_of(report: Report, batch: int) -> tuple[Row, ...]:
    """Return parameters, MACs and bytes of all outputs at 32 bits, the latter two for a batch."""
    live, lasting = report.network.structure().live, report.lasting
    amounts: dict[str, dict[str, int]] = {PARAMETERS: {}, MACS: {}, MEMORY: {}}
    for node, facts in report.facts.items():
        if node in live:
            amounts[PARAMETERS][node] = facts.parameters
            amounts[MEMORY][node] = facts.activations * BYTES * batch
        if node in lasting:
            amounts[MACS][node] = facts.macs * batch
    order = report.network.structure().order
    return tuple(
        Row(quantity, tuple(_share(report, n, found[n]) for n in order if found.get(n)))
        for quantity, found in amounts.items()
    )


def _share(report: Report, node: str, amount: int) -> Share:
    layer = report.network.layer(node)
    return Share(node, report.network.name(node), layer.kind, layer.category, amount)
