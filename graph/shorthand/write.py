"""A network, or a selection of it, as a line in the short form.

Threads are followed from layer to layer. Where an output has several wires a thread parts into
branches; where branches are all that leads into a layer they become one group before it. What
does not come apart like that (it is not series-parallel) has no short form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graph.names import age
from graph.network import Network, Wire
from graph.shorthand.parse import MOST_LAYERS
from graph.shorthand.steps import DEEPEST, PASS
from graph.shorthand.write_layer import layer_text

LONGEST_PERIOD = 32
"""Steps of a part that is looked for again right behind it, to be written once with x2."""


class _UnsayableError(Exception):
    """The network is none that the short form can say."""


@dataclass(slots=True)
class _Thread:
    """Steps in a row, and the wires at their end into a layer that others lead to as well.

    `gives` is whether something comes out of an end without a wire.
    """

    steps: list[str]
    arrivals: tuple[Wire, ...] = ()
    gives: bool = False


def to_shorthand(network: Network, nodes: Iterable[str] | None = None) -> str | None:
    """Return the line that says these nodes (all by default) and the wires between them.

    Read again it gives the same layers and wires. None if the form cannot say them. Names and
    places are not part of it.
    """
    chosen = set(network if nodes is None else nodes)
    if not chosen or len(chosen) > MOST_LAYERS:
        return None
    try:
        return _Writer(network, chosen).text()
    except _UnsayableError:
        return None


class _Writer:
    def __init__(self, network: Network, chosen: set[str]) -> None:
        self._network = network
        self._oldest = sorted(chosen, key=age)
        self._into: dict[str, list[Wire]] = {}
        self._out: dict[str, list[Wire]] = {}
        for node in self._oldest:
            ports = [port.name for port in network.layer(node).input_ports]
            wires = [w for w in network.wires_into(node).values() if w.source in chosen]
            self._into[node] = sorted(wires, key=lambda w: ports.index(w.target_port))
        for node in self._oldest:
            ports = [port.name for port in network.layer(node).output_ports]
            wires = [w for w in network.wires_out_of(node) if w.target in chosen]
            self._out[node] = sorted(
                wires,
                key=lambda w: (
                    ports.index(w.source_port),
                    age(w.target),
                    self._into[w.target].index(w),
                ),
            )

    def text(self) -> str:
        sources = [node for node in self._oldest if not self._into[node]]
        threads = [self._follow([], node, 0) for node in sources]
        while (ready := self._ready(threads)) is not None:
            threads = [thread for thread in threads if thread not in ready]
            threads.append(self._joined([], ready, 0))
        if any(thread.arrivals for thread in threads):
            raise _UnsayableError
        return "; ".join(_line(thread.steps) for thread in threads)

    def _follow(self, steps: list[str], node: str, depth: int) -> _Thread:
        """Add a node and all that follows from it to a thread, up to a layer with other wires."""
        if depth > DEEPEST:
            raise _UnsayableError
        while True:
            layer = self._network.layer(node)
            words = layer_text(layer, len(self._into[node]))
            if words is None:
                raise _UnsayableError
            steps.append(words)
            wires = self._out[node]
            if not wires:
                return _Thread(steps, gives=bool(layer.output_ports))
            if len(wires) > 1:
                thread = self._part(steps, node, wires, depth)
            else:
                thread = self._along(steps, wires[0])
            if len(thread.arrivals) != 1 or not self._goes_on(thread.arrivals[0]):
                following = self._all_into(thread.arrivals)
                if following is None:
                    return thread
                node = following
            else:
                node = thread.arrivals[0].target

    def _along(self, steps: list[str], wire: Wire) -> _Thread:
        """Add the name of the output where it does not go without saying."""
        outputs = self._network.layer(wire.source).output_ports
        several = len(self._network.layer(wire.target).input_ports) > 1
        if len(outputs) > 1 and (several or wire.source_port != outputs[0].name):
            steps[-1] += f" .{wire.source_port}"
        return _Thread(steps, (wire,))

    def _goes_on(self, wire: Wire) -> bool:
        """Return whether a wire is the only one into its target, at the first port."""
        first = self._network.layer(wire.target).input_ports[0].name
        return len(self._into[wire.target]) == 1 and wire.target_port == first

    def _all_into(self, arrivals: tuple[Wire, ...]) -> str | None:
        """Return the layer that these wires, in this order, are all that leads into."""
        if not arrivals:
            return None
        target = arrivals[0].target
        if list(arrivals) != self._into[target]:
            return None
        ports = [port.name for port in self._network.layer(target).input_ports]
        return target if [w.target_port for w in arrivals] == ports[: len(arrivals)] else None

    def _part(self, steps: list[str], node: str, wires: list[Wire], depth: int) -> _Thread:
        """Add the branches that begin at a node; the arrivals are what leads on."""
        several = len(self._network.layer(node).output_ports) > 1
        threads = []
        for wire in wires:
            begin = [f".{wire.source_port}"] if several else []
            if self._goes_on(wire):
                threads.append(self._follow(begin, wire.target, depth + 1))
            else:
                threads.append(_Thread(begin, (wire,)))
        while (ready := self._ready(threads)) is not None and len(ready) < len(threads):
            threads = [thread for thread in threads if thread not in ready]
            threads.append(self._joined([], ready, depth + 1))
        ended = [thread for thread in threads if not thread.arrivals]
        open_ones = [thread for thread in threads if thread.arrivals]
        if not open_ones:
            return self._ended(steps, ended, several)
        if any(thread.gives for thread in ended):
            raise _UnsayableError
        if len(open_ones) == 1 and ended and not several:
            steps.append(_group([*ended, _Thread([])]))
            steps += open_ones[0].steps
            return _Thread(steps, open_ones[0].arrivals)
        return self._grouped(steps, open_ones, ended)

    def _ended(self, steps: list[str], threads: list[_Thread], several: bool) -> _Thread:
        """Add branches that lead nowhere; the longest stands outside the brackets if it can."""
        main = max(threads, key=lambda thread: (thread.gives, len(thread.steps)))
        others = [thread for thread in threads if thread is not main]
        if several or any(thread.gives for thread in others):
            steps.append(_group(threads))
            return _Thread(steps, gives=any(thread.gives for thread in threads))
        steps.append(_group([*others, _Thread([])]))
        return _Thread(steps + main.steps, gives=main.gives)

    def _ready(self, threads: list[_Thread]) -> list[_Thread] | None:
        """Return threads that are all that leads into one layer, if there are such."""
        for target in dict.fromkeys(w.target for thread in threads for w in thread.arrivals):
            leading = [t for t in threads if any(w.target == target for w in t.arrivals)]
            wires = [wire for thread in leading for wire in thread.arrivals]
            if len(wires) == len(self._into[target]) and all(w.target == target for w in wires):
                return leading
        return None

    def _joined(self, steps: list[str], threads: list[_Thread], depth: int) -> _Thread:
        """Return the thread of branches, the layer that they lead into, and what follows."""
        thread = self._grouped(steps, threads, [])
        target = self._all_into(thread.arrivals)
        if target is None:
            raise _UnsayableError
        return self._follow(thread.steps, target, depth)

    def _grouped(self, steps: list[str], threads: list[_Thread], ended: list[_Thread]) -> _Thread:
        """Add a group of branches that lead into one layer, in the order of its ports."""
        target = threads[0].arrivals[0].target
        order = self._into[target]
        if any(wire.target != target for thread in threads for wire in thread.arrivals):
            raise _UnsayableError
        threads = sorted(threads, key=lambda thread: order.index(thread.arrivals[0]))
        arrivals = tuple(wire for thread in threads for wire in thread.arrivals)
        if len(threads) == 1 and not ended:
            return _Thread(steps + threads[0].steps, arrivals)
        steps.append(_group([*threads, *ended]))
        return _Thread(steps, arrivals)


def _group(threads: list[_Thread]) -> str:
    return f"[{' | '.join(_line(thread.steps) or PASS for thread in threads)}]"


def _line(steps: list[str]) -> str:
    """Return steps in a row; parts that follow on themselves are written once, with x2."""
    parts: list[str] = []
    place = 0
    while place < len(steps):
        length, count = _repetition(steps, place)
        part = " > ".join(steps[place : place + length])
        parts.append(part if count == 1 else f"[{part}] x{count}")
        place += length * count
    return " > ".join(parts)


def _repetition(steps: list[str], place: int) -> tuple[int, int]:
    """Return length and count of the repetition that begins here and covers most steps."""
    best = (1, 1)
    for length in range(1, min(LONGEST_PERIOD, (len(steps) - place) // 2) + 1):
        count = 1
        part = steps[place : place + length]
        while steps[place + length * count : place + length * (count + 1)] == part:
            count += 1
        if count > 1 and length * count > best[0] * best[1]:
            best = (length, count)
    return best
