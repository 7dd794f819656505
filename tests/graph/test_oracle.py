"""Every kind against torch itself: shapes, refusals, parameters and multiply-adds."""

from __future__ import annotations

import warnings
from random import Random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from codegen.prove import construct, scope_of
from graph import KINDS, Layer, Shape, ShapeError
from graph.check import Evaluation, evaluate
from graph.layer import Call
from tests.drawing import inner_kinds, random_inputs, random_layer

BATCH = 2
NARROWER = {"wrong-rank", "axis-out-of-range", "window-sees-padding"}
"""Codes under which Stride refuses more than torch: torch takes a tensor without batch for one
with, lets an axis mix the examples of a batch, and corrupts its memory in the backward pass of a
max pool whose dilated window sees padding only."""


def torch_answer(layer: Layer, shapes: tuple[Shape, ...]) -> object:
    """Return (output shapes, parameters, MACs) as torch has them, or its error."""
    try:
        call = layer.module(*shapes)
    except (ShapeError, IndexError, ZeroDivisionError) as error:
        return error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch warns of odd shapes that it accepts
            module = None if call is None else construct(layer, call).eval()
            names = {f"v{i}": torch.randn(BATCH, *shape) for i, shape in enumerate(shapes)}
            scope = {**scope_of(layer), "module": module, **names}
            with FlopCounterMode(display=False) as counter, torch.no_grad():
                result = eval(layer.expression("module", *names), scope)
    except (RuntimeError, ValueError, IndexError, TypeError) as error:
        return error
    results = result if isinstance(result, tuple) else (result,)
    parameters = 0 if module is None else sum(p.numel() for p in module.parameters())
    macs, odd = divmod(counter.get_total_flops(), 2 * BATCH)
    assert not odd
    return tuple(tuple(tensor.shape) for tensor in results), parameters, macs


@pytest.mark.parametrize("kind", inner_kinds(), ids=lambda kind: kind.__name__)
@settings(max_examples=200, deadline=None, derandomize=False)
@given(seed=st.integers(0, 2**32))
def test_a_kind_answers_as_torch_does(kind: type[Layer], seed: int) -> None:
    random = Random(seed)
    layer = random_layer(random, kind)
    if layer is None:
        return
    shapes = random_inputs(random, layer)
    ours = evaluate(layer, shapes)
    theirs = torch_answer(layer, shapes)
    if isinstance(theirs, Exception):
        assert isinstance(ours, ShapeError), f"torch refuses {layer} on {shapes}: {theirs}"
    elif isinstance(ours, ShapeError):
        assert ours.code in NARROWER, f"torch accepts {layer} on {shapes}, we say: {ours}"
    else:
        outputs = tuple((BATCH, *shape) for shape in ours.outputs)
        assert (outputs, ours.parameters) == theirs[:2], f"{layer} on {shapes}"
        if theirs[2]:
            assert ours.macs == theirs[2], f"{layer} on {shapes}"


@pytest.mark.parametrize("kind", inner_kinds(), ids=lambda kind: kind.__name__)
def test_random_layers_reach_legal_and_illegal_cases(kind: type[Layer]) -> None:
    """Guards the harness: a kind whose examples are all refused would be tested by nothing."""
    random = Random(1)
    accepted = 0
    for _ in range(400):
        layer = random_layer(random, kind)
        if layer is not None:
            shapes = random_inputs(random, layer)
            accepted += isinstance(evaluate(layer, shapes), Evaluation)
    assert accepted >= 20


@pytest.mark.parametrize("kind", inner_kinds(), ids=lambda kind: kind.__name__)
def test_options_left_out_of_the_source_are_torchs_own_defaults(kind: type[Layer]) -> None:
    """The source prints what differs from our default, so ours must be torch's."""
    import inspect

    call = _some_call(kind)
    if call is None:
        return
    signature = inspect.signature(getattr(nn, call.target.removeprefix("nn."))).parameters
    printed = {name for name, _ in call.kwargs} | set(list(signature)[: len(call.args)])
    for parameter in kind.parameters():
        if parameter.name in signature and parameter.name not in printed:
            default = signature[parameter.name].default
            ours = parameter.default
            assert default in (ours, ours[0] if isinstance(ours, tuple) else ours)


def _some_call(kind: type[Layer]) -> Call | None:
    for shape in ((4, 8, 8), (4, 8), (8,), (4, 8, 8, 8)):
        inputs = (shape,) * len(kind().input_ports)
        if isinstance(evaluate(kind(), inputs), Evaluation):
            return kind().module(*inputs)
    return None


def test_every_kind_is_documented() -> None:
    for kind in KINDS.values():
        assert kind.__doc__, kind
        if kind().input_ports and kind().output_ports:
            assert "Shapes:" in kind.__doc__, f"{kind.__name__} does not say its shapes"
        for parameter in kind.parameters():
            assert parameter.description.endswith("."), f"{kind.__name__}.{parameter.name}"
