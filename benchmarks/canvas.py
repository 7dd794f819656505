"""The canvas against NodeGraphQt, which shows the same graph of 1,000 layers at the same places.

Each side runs in processes of its own, in turns, offscreen and 1,200 × 800 large. A build goes
from the finished network (checked, on our side) to the painted picture of all of it; a zoom step
is one turn of the wheel with all in view; a pan step is 12 pixels at 1:1. All include the
painting. Their own call to fit the view takes longer than all else together, so the view is set
directly on their side.
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
WIDTH, HEIGHT = 1200, 800
ROUNDS = 5
STEPS = 40
FACTOR = 1.2


def run_build() -> dict[str, Any]:
    return _result("build")


def run_zoom() -> dict[str, Any]:
    return _result("zoom")


def run_pan() -> dict[str, Any]:
    return _result("pan")


def _result(what: str) -> dict[str, Any]:
    rounds = _rounds()
    ours = median(one[what] for one, _ in rounds)
    theirs = median(other[what] for _, other in rounds)
    return {
        "name": f"canvas-{what}-{LAYERS}",
        "ours": ours,
        "theirs": theirs,
        "ratio": theirs / ours,
        "unit": "s",
    }


@cache
def _rounds() -> list[tuple[dict[str, float], dict[str, float]]]:
    """Measure both sides in turns; the three benchmarks share the rounds."""
    return [(_side("ours"), _side("theirs")) for _ in range(ROUNDS)]


def _side(side: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "benchmarks.canvas", side],
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


def _measure_ours() -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from designer import theme
    from designer.canvas import Canvas
    from designer.document import Document
    from graph import Project

    app = QApplication(sys.argv)
    network = residual_network()
    theme.current()
    document = Document(Project({"main": network}))
    start = perf_counter()
    canvas = Canvas(document)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    canvas.fit()
    app.processEvents()
    measured = {"build": perf_counter() - start}
    middle = canvas.viewport().rect().center()

    def zoom(place: int) -> None:
        canvas.zoom_at(middle, 1 / FACTOR if place % 2 else FACTOR)
        app.processEvents()

    measured["zoom"] = _timed(zoom)
    canvas.reset_zoom()
    canvas.centerOn(canvas.board.nodes[network.order()[LAYERS // 2]].pos())
    app.processEvents()

    def pan(place: int) -> None:
        canvas.scroll_by(0, 12 if place % 40 < 20 else -12)
        app.processEvents()

    measured["pan"] = _timed(pan)
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


def _measure_theirs() -> dict[str, float]:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv)
    from NodeGraphQt import BaseNode, NodeGraph

    network = residual_network()
    kinds = {}
    for node in network:
        layer = network.layer(node)
        kinds[layer.kind] = _box(BaseNode, layer)
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
    measured = {"build": perf_counter() - start}

    def zoom(place: int) -> None:
        factor = 1 / FACTOR if place % 2 else FACTOR
        viewer.scale(factor, factor, viewer.mapToScene(viewer.rect().center()))
        app.processEvents()

    measured["zoom"] = _timed(zoom)
    viewer.reset_zoom(QPointF(*network.position(network.order()[LAYERS // 2])))
    app.processEvents()

    def pan(place: int) -> None:
        viewer._set_viewer_pan(0, 12 if place % 40 < 20 else -12)
        app.processEvents()

    measured["pan"] = _timed(pan)
    return measured


if __name__ == "__main__":
    print(json.dumps(_measure_ours() if sys.argv[1] == "ours" else _measure_theirs()), flush=True)
    os._exit(0)
