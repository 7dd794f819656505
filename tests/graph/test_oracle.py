"""Every kind against torch itself: shapes, refusals, parameters and multiply-adds."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from codegen import generate
from codegen.load import load
from codegen.prove import construct, scope_of
from graph import KINDS, Layer, Network, Shape, ShapeError, check
from graph.block import Block
from graph.check import Evaluation, evaluate
from graph.layer import Call
from tests.drawing import inner_kinds, random_inputs, random_layer

BATCH = 2
NARROWER = {"wrong-rank", "axis-out-of-range", "window-sees-padding", "nothing-left"}
"""Codes under which Stride refuses more than torch: torch takes a tensor without batch for one
with, lets an axis mix the examples of a batch, corrupts its memory in the backward pass of a
max pool whose dilated window sees padding only, and goes on with tensors of no numbers."""
LARGE = {"InceptionHead", "UpConv"}
"""Blocks that take larger inputs than are drawn here; the tests of their networks prove them."""


def torch_answer(layer: Layer, shapes: tuple[Shape, ...]) -> object:
    """Return (output shapes, parameters, MACs) as torch has them, or its error."""
    if isinstance(layer, Block):
        return block_answer(layer, shapes)
    try:
        call = layer.module(*shapes)
    except (ShapeError, IndexError, ZeroDivisionError) as error:
        return error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch warns of odd shapes that it accepts
            module = None if call is None else construct(layer, call).eval()
            names = {f"v{i}": tensor for i, tensor in enumerate(example(layer, shapes))}
            scope = {**scope_of(layer), "module": module, **names}
            with counting() as counter, torch.no_grad():
                result = eval(layer.expression("module", *names), scope)
    except (RuntimeError, ValueError, IndexError, TypeError, AssertionError) as error:
        return error
    results = result if isinstance(result, tuple) else (result,)
    parameters = 0 if module is None else sum(p.numel() for p in module.parameters())
    macs, odd = divmod(counter.get_total_flops(), 2 * BATCH)
    assert not odd
    return tuple(tuple(tensor.shape) for tensor in results), parameters, macs


@contextmanager
def counting() -> Iterator[FlopCounterMode]:
    """Count what is computed; attention in single steps, as torch counts none in one on the CPU."""
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        yield counter


def example(layer: Layer, shapes: tuple[Shape, ...]) -> list[torch.Tensor]:
    """Return a batch for each input port; integers are 0, which no table is too small for."""
    return [
        torch.zeros((BATCH, *shape), dtype=torch.int64)
        if port.dtype == "integer"
        else torch.randn(BATCH, *shape)
        for port, shape in zip(layer.input_ports, shapes, strict=True)
    ]


def block_answer(layer: Block, shapes: tuple[Shape, ...]) -> object:
    """Return the same for the class that is written for a block, by torch's meta device."""
    network = Network()
    sources = [network.add(KINDS["Input"](shape=shape)) for shape in shapes]
    node = network.add(layer, *sources)
    for port in layer.output_ports:
        network.add(KINDS["Output"](), (node, port.name))
    report = check(network)
    if not report.ok:
        return ValueError(report.problems[0].message)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # torch warns of odd shapes that it accepts
        with torch.device("meta"):
            module = load(generate(network, report)).eval()
            for norm in module.modules():
                if isinstance(norm, torch.nn.BatchNorm2d):
                    norm.register_forward_pre_hook(_checked)
                    norm.forward = torch.nn.Identity().forward  # type: ignore[method-assign]
            inputs = [torch.empty(BATCH, *shape) for shape in shapes]
        with counting() as counter:
            result = module(*inputs)
    results = tuple(result.values()) if isinstance(result, dict) else (result,)
    parameters = sum(p.numel() for p in module.parameters())
    macs = counter.get_total_flops() // (2 * BATCH)
    return tuple(tuple(tensor.shape) for tensor in results), parameters, macs


def _checked(norm: torch.nn.Module, inputs: tuple[torch.Tensor]) -> None:
    """Refuse what a batch norm refuses: on the meta device torch takes ten times as long for it."""
    if inputs[0].dim() != 4 or inputs[0].shape[1] != norm.num_features:
        raise RuntimeError(f"{norm} does not take {tuple(inputs[0].shape)}")


BLOCKS = [kind for kind in inner_kinds() if issubclass(kind, Block)]
SINGLE = [kind for kind in inner_kinds() if not issubclass(kind, Block)]


@pytest.mark.parametrize("kind", SINGLE, ids=lambda kind: kind.__name__)
@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_kind_answers_as_torch_does(kind: type[Layer], seed: int) -> None:
    compare(kind, seed)


@pytest.mark.parametrize("kind", BLOCKS, ids=lambda kind: kind.__name__)
@settings(max_examples=80, deadline=None)  # they are made of the others, and take as long as many
@given(seed=st.integers(0, 2**32))
def test_a_block_answers_as_torch_does(kind: type[Layer], seed: int) -> None:
    compare(kind, seed)


def compare(kind: type[Layer], seed: int) -> None:
    """Compare our answer to torch's, for a random layer of that kind on random shapes."""
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
    for _ in range(800):
        if accepted == 20:
            break
        layer = random_layer(random, kind)
        if layer is not None:
            shapes = random_inputs(random, layer)
            accepted += isinstance(evaluate(layer, shapes), Evaluation)
    assert accepted >= 20 or kind.__name__ in LARGE


@pytest.mark.parametrize("kind", inner_kinds(), ids=lambda kind: kind.__name__)
def test_options_left_out_of_the_source_are_torchs_own_defaults(kind: type[Layer]) -> None:
    """The source prints what differs from our default, so ours must be torch's."""
    found = _some_call(kind)
    if found is None:
        return
    layer, call = found
    signature = inspect.signature(eval(call.target, scope_of(layer))).parameters
    printed = {name for name, _ in call.kwargs} | set(list(signature)[: len(call.args)])
    for parameter in kind.parameters():
        if parameter.name in signature and parameter.name not in printed:
            default = signature[parameter.name].default
            ours = parameter.default
            if default is None:  # where torch has no word, it does as if told no
                assert not ours, parameter.name
            else:
                assert default in (ours, ours[0] if isinstance(ours, tuple) else ours)


def _some_call(kind: type[Layer]) -> tuple[Layer, Call] | None:
    """Return a layer with its kind's defaults, where some shapes suit them, and its call."""
    random = Random(0)
    for _ in range(50):
        layer = kind()
        shapes = random_inputs(random, layer)
        if isinstance(evaluate(layer, shapes), Evaluation):
            call = layer.module(*shapes)
            return (layer, call) if call is not None else None
    return None


def test_every_kind_is_documented() -> None:
    for kind in KINDS.values():
        assert kind.__doc__, kind
        if kind().input_ports and kind().output_ports:
            assert "Shapes:" in kind.__doc__, f"{kind.__name__} does not say its shapes"
        for parameter in kind.parameters():
            assert parameter.description.endswith("."), f"{kind.__name__}.{parameter.name}"
