"""The rows of the quick-add box: kinds that the typed words mean, those first that fit here."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from designer.canvas.frame import PortPlace, Side
from designer.look.theme import category_place
from designer.said import said
from graph import KINDS, Layer, Network, Report, ShapeError
from graph.check import contents, evaluate
from graph.finding import found

__all__ = ["Row", "found", "rows", "summary", "why_not"]


@dataclass(frozen=True, slots=True)
class Row:
    """A kind in the list, and why it does not fit where it would be wired; empty if it does."""

    kind: type[Layer]
    reason: str = ""


def rows(
    words: str,
    network: Network,
    recent: Sequence[str] = (),
    start: PortPlace | None = None,
    report: Report | None = None,
    *,
    all_judged: bool = True,
) -> list[Row]:
    """Return the kinds to list, best first.

    With no words those come first that were added last, newest first, but for the ends of a
    network; then those that drawings have more often, in the order of a network's course. In a
    drawing without one that brings the data, that one comes before all. With the port that a wire
    was pulled out of, kinds that would not take the wire come last, with the reason; if not all
    are to be judged, which takes some 50 ms at first, those that are seldom used are let pass.
    """
    used = {network.layer(node).kind for node in network}
    kinds = found(words, used)
    if not words.strip():
        middle = [name for name in recent if name in KINDS and _end(KINDS[name]) is None]
        place = {name: number for number, name in enumerate(middle)}
        begun = any(not network.layer(node).input_ports for node in network)
        kinds = sorted(
            kinds,
            key=lambda kind: (
                begun or _end(kind) is not Side.OUTPUT,
                place.get(kind.__name__, len(place)),
                -kind.common,
                _end(kind) is not None,
                category_place(kind.category),
            ),
        )
    if start is None or report is None or start.node not in network:
        return [Row(kind) for kind in kinds]
    sure = {k for k in kinds if all_judged or k.common or k.__name__ in recent}
    listed = [Row(kind, why_not(kind, report, start) if kind in sure else "") for kind in kinds]
    return sorted(listed, key=lambda row: (bool(row.reason), row.kind not in sure))


@cache
def _end(kind: type[Layer]) -> Side | None:
    """Return the only side on which a common kind has ports; None if it has both.

    To look at seldom used ones would be felt when the box first opens, and they are no ends.
    """
    if not kind.common:
        return None
    layer = kind()
    if layer.input_ports and layer.output_ports:
        return None
    return Side.INPUT if layer.input_ports else Side.OUTPUT


def why_not(kind: type[Layer], report: Report, start: PortPlace) -> str:
    """Return why a new layer of this kind would not take a wire from a port; empty if it would."""
    layer = kind()
    own, other = report.network.layer(start.node), report.network.name(start.node)
    if start.side is Side.INPUT:
        wanted = next(port.dtype for port in own.input_ports if port.name == start.name)
        given = [port.dtype for port in layer.output_ports]
        if not given:
            return _tr("{} gives nothing that {} could take.").format(kind.__name__, other)
        if "any" in (wanted, given[0]) or wanted == given[0]:
            return ""
        return said(
            f"{kind.__name__} gives {given[0]} numbers, but {other} takes {wanted} numbers."
        )
    if not layer.input_ports:
        return _tr("{} takes nothing in.").format(kind.__name__)
    place = [port.name for port in own.output_ports].index(start.name)
    facts = report.facts[start.node]
    if facts.outputs is None:
        return ""
    shape, taken = facts.outputs[place], layer.input_ports
    if len(taken) > 1:  # what else will lead into it is not known yet
        return ""
    answer = evaluate(layer, (shape,))
    if isinstance(answer, ShapeError):
        return _sentence(answer, kind, other)
    held = contents(layer, (shape,), (facts.contents[place],)) if facts.contents else ()
    return _sentence(held, kind, other) if isinstance(held, ShapeError) else ""


def _sentence(error: ShapeError, kind: type[Layer], source: str) -> str:
    ports = {port.name: source for port in kind().input_ports}
    return f"{kind.__name__} {said(error.message.format(**ports, node=kind.__name__))}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def summary(kind: type[Layer]) -> str:
    """Return the first sentence of a kind's page."""
    first = inspect.cleandoc(kind.__doc__ or "").split("\n\n")[0]
    return said(" ".join(first.split()))
