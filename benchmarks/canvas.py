"""The canvas against NodeGraphQt, which shows the same graph at the same places.

Each side runs in processes of its own, in turns, offscreen and 1,200 × 800 large. A build goes
from the finished network (checked, on our side) to the painted picture of all of it; a zoom step
is one turn of the wheel with all in view; a pan step is 12 pixels at 1:1; a drag step moves one
node by 8 pixels at 1:1; `select` selects all, with all in view; `undo` takes back the addition of
copies of 500 layers. All include the painting. `memory` is what the process grew by until the
picture was there. Their own call to fit the view takes longer than all else together, so the view
is set directly on their side.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph import Layer, Network

LAYERS = 1000
COPIED = 500
"""Layers that are copied, and the copies undone."""
WIDTH, HEIGHT = 1200, 800
ROUNDS = 5
STEPS = 40
FACTOR = 1.2


def run(what: str, layers: int = LAYERS) -> dict[str, Any]:
    """Return the medians of both sides for one thing that is done to so many layers."""
    rounds = _rounds(layers)
    ours = median(one[what] for one, _ in rounds)
    theirs = median(other[what] for _, other in rounds)
    return {
        "name": f"canvas-{what}-{layers}",
        "ours": ours,
        "theirs": theirs,
        "ratio": theirs / ours,
        "unit": "MB" if what == "memory" else "s",
    }


@cache
def _rounds(layers: int) -> list[tuple[dict[str, float], dict[str, float]]]:
    """Measure both sides in turns; the benchmarks of one size share the rounds."""
    count = ROUNDS if layers <= LAYERS else 2
    return [(_side("ours", layers), _side("theirs", layers)) for _ in range(count)]


def _side(side: str, layers: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "benchmarks.canvas", side, str(layers)],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        raise RuntimeError(f"The side {side!r} failed:\n{done.stderr[-2000:]}")
    measured: dict[str, float] = json.loads(lines[-1])
    return measured


def residual_network(layers: int = LAYERS) -> Network:
    """Return a laid out chain of residual steps with so many layers."""
    from graph import KINDS, Network, arrange

    network = Network("benchmark")
    conv = KINDS["Conv2d"](out_channels=16, kernel_size=3, padding=1, bias=False)
    x = network.add(KINDS["Input"](shape=(16, 32, 32)))
    while len(network) < layers - 8:
        skip = x
        for _ in range(2):
            x = network.add(conv, x)
            x = network.add(KINDS["BatchNorm2d"](), x)
            x = network.add(KINDS["ReLU"](), x)
        x = network.add(KINDS["Add"](), skip, x)
    while len(network) < layers - 3:
        x = network.add(KINDS["ReLU"](), x)
    x = network.add(KINDS["Flatten"](), x)
    x = network.add(KINDS["Linear"](), x)
    network.add(KINDS["Output"](), x)
    arrange(network)
    return network


def _timed(step: Callable[[int], None], count: int = STEPS) -> float:
    """Return the median time of a step; even ones go one way and odd ones back."""
    times = []
    for place in range(count + 4):
        start = perf_counter()
        step(place)
        times.append(perf_counter() - start)
    return median(times[4:])


def _memory() -> float:
    """Return how much memory the process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _measure_ours(layers: int) -> dict[str, float]:  # noqa: PLR0915 - one thing after another
    from PySide6.QtWidgets import QApplication

    from designer.canvas import Canvas
    from designer.look import theme
    from designer.projects.document import Document
    from graph import Project

    app = QApplication(sys.argv)
    network = residual_network(layers)
    theme.current()
    document = Document(Project({"main": network}))
    before = _memory()
    start = perf_counter()
    canvas = Canvas(document)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    canvas.fit()
    app.processEvents()
    measured = {"build": perf_counter() - start, "memory": max(0.1, _memory() - before)}
    middle = canvas.viewport().rect().center()

    def zoom(place: int) -> None:
        canvas.zoom_at(middle, 1 / FACTOR if place % 2 else FACTOR)
        app.processEvents()

    measured["zoom"] = _timed(zoom)
    canvas.reset_zoom()
    held = network.order()[layers // 2]
    canvas.centerOn(canvas.board.nodes[held].pos())
    app.processEvents()

    def pan(place: int) -> None:
        canvas.scroll_by(0, 12 if place % 40 < 20 else -12)
        app.processEvents()

    measured["pan"] = _timed(pan)
    x, y = network.position(held)

    def drag(place: int) -> None:
        canvas.board.put_node(held, (x + (8 if place % 2 else 16), y))
        canvas.board.follow([held])
        app.processEvents()

    measured["drag"] = _timed(drag)
    canvas.board.sync([held])
    canvas.fit()
    app.processEvents()

    def select(place: int) -> None:
        document.select(() if place % 2 else network)
        app.processEvents()

    measured["select"] = _timed(select)
    document.select(network.order()[: min(COPIED, layers - 2)])
    canvas.duplicate_selection()
    app.processEvents()
    start = perf_counter()
    document.undo_stack.undo()
    app.processEvents()
    measured["undo"] = perf_counter() - start
    document.close()
    return measured


def _box(base: Any, layer: Layer) -> Any:
    """Return a class of their nodes with a layer's ports, made as their examples make them."""

    def init(self: Any) -> None:
        base.__init__(self)
        for port in layer.input_ports:
            self.add_input(port.name)
        for port in layer.output_ports:
            self.add_output(port.name, multi_output=True)

    body = {"__identifier__": "bench", "NODE_NAME": layer.kind, "__init__": init}
    return type(layer.kind, (base,), body)


def _measure_theirs(layers: int) -> dict[str, float]:  # noqa: PLR0915 - as on our side
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv)
    from NodeGraphQt import BaseNode, NodeGraph

    network = residual_network(layers)
    kinds = {}
    for node in network:
        layer = network.layer(node)
        kinds[layer.kind] = _box(BaseNode, layer)
    before = _memory()
    start = perf_counter()
    board = NodeGraph()
    for kind in kinds.values():
        board.register_node(kind)
    board.widget.resize(WIDTH, HEIGHT)
    nodes = {}
    for node in network:
        nodes[node] = board.create_node(
            kinds[network.layer(node).kind].type_,
            name=network.name(node),
            pos=list(network.position(node)),
            selected=False,
            push_undo=False,
        )
    for wire in network.wires():
        source = nodes[wire.source].outputs()[wire.source_port]
        source.connect_to(nodes[wire.target].inputs()[wire.target_port], push_undo=False)
    board.widget.show()
    viewer = board.viewer()
    xs, ys = zip(*(network.position(node) for node in network), strict=True)
    across, down = max(xs) - min(xs) + 400, max(ys) - min(ys) + 400
    scale = max(across / WIDTH, down / HEIGHT)
    viewer._scene_range = QRectF(
        (min(xs) + max(xs) - WIDTH * scale) / 2,
        (min(ys) + max(ys) - HEIGHT * scale) / 2,
        WIDTH * scale,
        HEIGHT * scale,
    )
    viewer._update_scene()
    app.processEvents()
    measured = {"build": perf_counter() - start, "memory": max(0.1, _memory() - before)}

    def zoom(place: int) -> None:
        factor = 1 / FACTOR if place % 2 else FACTOR
        viewer.scale(factor, factor, viewer.mapToScene(viewer.rect().center()))
        app.processEvents()

    measured["zoom"] = _timed(zoom)
    held = network.order()[layers // 2]
    viewer.reset_zoom(QPointF(*network.position(held)))
    app.processEvents()

    def pan(place: int) -> None:
        viewer._set_viewer_pan(0, 12 if place % 40 < 20 else -12)
        app.processEvents()

    measured["pan"] = _timed(pan)
    x, y = network.position(held)

    def drag(place: int) -> None:
        nodes[held].view.xy_pos = [x + (8 if place % 2 else 16), y]
        app.processEvents()

    measured["drag"] = _timed(drag)
    viewer.scale(1 / scale, 1 / scale)
    app.processEvents()

    def select(place: int) -> None:
        if place % 2:
            board.clear_selection()
        else:
            board.select_all()
        app.processEvents()

    measured["select"] = _timed(select, 8)
    board.duplicate_nodes([nodes[node] for node in network.order()[: min(COPIED, layers - 2)]])
    app.processEvents()
    start = perf_counter()
    board.undo_stack().undo()
    app.processEvents()
    measured["undo"] = perf_counter() - start
    return measured


if __name__ == "__main__":
    measure = _measure_ours if sys.argv[1] == "ours" else _measure_theirs
    print(json.dumps(measure(int(sys.argv[2]))), flush=True)
    os._exit(0)
