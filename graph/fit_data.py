"""Fitting a network to a data set: its Input to the images, its last layer to the classes."""

from __future__ import annotations

from collections.abc import Iterator

from graph.check import Report
from graph.edits import Batch, Edit, Replace
from graph.errors import EditError, ParameterError, ShapeError
from graph.layer import Layer
from graph.network import Network
from graph.shape import Shape, format_shape

FARTHEST = 200
"""How many layers before an end of the network are tried, nearest first."""


def fit_to_data(report: Report, image: Shape, classes: int) -> Batch:
    """Return the edit after which the network takes such images and tells the classes apart.

    `image` is C×H×W. Every end of the network is fitted, auxiliary ones too; a batch without edits
    says that all fits already. Shapes between the two may not fit after it: the check tells so.
    No kind is asked for: what counts is which parameter makes which shape. Raises EditError.
    """
    edits: list[Edit] = []
    trial = report.of_copy(report.network.copy())
    source = image_source(report)
    if report.facts[source].shape != image:
        edits.append(_to_image(report.network, source, image))
    if edits and any(report.facts[sink].shape is None for sink in report.sinks()):
        _apply(trial, edits[0])  # what is unknown now may be known with the right Input
    for sink in report.sinks():
        last = _to_classes(trial, sink, classes)
        if last is not None:
            edits.append(last)
            _apply(trial, last)
    return Batch(tuple(edits))


def image_source(report: Report) -> str:
    """Return the one Input that takes images: C×H×W. Raises EditError."""
    shapes = {node: report.facts[node].shape for node in report.sources()}
    images = [node for node, shape in shapes.items() if shape is not None and len(shape) == 3]
    if len(images) == 1:
        return images[0]
    if not images:
        raise EditError("The network has no Input of channels × rows × columns, as an image needs.")
    names = ", ".join(report.network.name(node) for node in images)
    raise EditError(f"The network takes several images ({names}), but data give one at a time.")


def _to_image(network: Network, source: str, image: Shape) -> Edit:
    """Return the edit by which an Input gives this shape."""
    layer = network.layer(source)
    for parameter in layer.parameters():
        changed = _with(layer, parameter.name, image)
        if changed is not None and _gives(changed, image):
            return Replace(source, changed)
    raise EditError(f"No parameter of {network.name(source)} sets its shape.")


def _gives(layer: Layer, shape: Shape) -> bool:
    try:
        return layer.output_shapes() == (shape,)
    except ShapeError:
        return False


def _to_classes(report: Report, sink: str, classes: int) -> Edit | None:
    """Return the edit by which an end gives one number a class; None if it does already."""
    shape = report.facts[sink].shape
    if shape == (classes,):
        return None
    name = report.network.name(sink)
    if shape is None:
        raise EditError(f"The shape at {name} is unknown: mend the errors before it first.")
    if len(shape) != 1:
        raise EditError(
            f"{name} is {format_shape(shape)}, but a class needs one number: end the network with "
            "Flatten and Linear."
        )
    failing = _failing(report)
    for node in _upstream(report.network, sink):
        layer = report.network.layer(node)
        for parameter in layer.parameters():
            if parameter.type != "integer":
                continue
            changed = _with(layer, parameter.name, classes)
            if changed is None or report.network.lost_by(node, changed):
                continue
            edit = Replace(node, changed)
            trial = report.of_copy(report.network.copy())
            _apply(trial, edit)
            if trial.facts[sink].shape == (classes,) and _failing(trial) <= failing:
                return edit
    raise EditError(
        f"No layer before {name} has a parameter that makes its {shape[0]:,} numbers {classes:,}: "
        f"put a Linear with {classes:,} outputs there."
    )


def _upstream(network: Network, sink: str) -> Iterator[str]:
    """Yield the layers before an end, nearest first; bypassed ones do nothing and are left out."""
    seen, near = {sink}, [sink]
    while near and len(seen) <= FARTHEST:
        behind = []
        for node in near:
            for wire in network.wires_into(node).values():
                if wire.source not in seen:
                    seen.add(wire.source)
                    behind.append(wire.source)
        for node in behind:
            if network.layer(node).input_ports and not network.layer(node).bypassed:
                yield node
        near = behind


def _with(layer: Layer, parameter: str, value: object) -> Layer | None:
    """Return the layer with a parameter changed; None where the value is illegal."""
    try:
        return layer.changed(**{parameter: value})
    except ParameterError:
        return None


def _apply(report: Report, edit: Edit) -> None:
    inverse = edit.apply(report.network)
    report.refresh(edit.touches | inverse.touches)


def _failing(report: Report) -> int:
    return sum(facts.failed for facts in report.facts.values())
