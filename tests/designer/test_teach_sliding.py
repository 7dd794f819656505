"""What the pictures of windows say is what PyTorch does."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from designer.teach.arithmetic import Arithmetic
from designer.teach.example import image
from designer.teach.sliding import Course, Slide, keeping_size, slide_of, visible
from designer.teach.unpooling import Unpooling
from graph import KINDS, Layer, ParameterError, ShapeError, make

CONVOLUTIONS: list[tuple[dict[str, Any], tuple[int, int]]] = [
    ({"kernel_size": 3}, (5, 6)),
    ({"kernel_size": 3, "stride": 2}, (8, 7)),
    ({"kernel_size": (2, 4), "stride": (3, 1), "padding": (1, 2)}, (9, 6)),
    ({"kernel_size": 3, "dilation": 2, "padding": 1}, (7, 9)),
    ({"kernel_size": 4, "padding": "same"}, (6, 6)),
    ({"kernel_size": 1, "stride": 3}, (7, 8)),
]
POOLS: list[tuple[str, dict[str, Any], tuple[int, ...]]] = [
    ("MaxPool2d", {"kernel_size": 3, "stride": 2, "padding": 1}, (9, 8)),
    ("MaxPool2d", {"kernel_size": 2, "dilation": 2, "ceil_mode": True, "stride": 2}, (8, 11)),
    ("AvgPool2d", {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True}, (8, 9)),
    ("AvgPool2d", {"kernel_size": 3, "padding": 1, "count_include_pad": False}, (9, 9)),
    ("LPPool2d", {"kernel_size": 3, "stride": 2}, (9, 9)),
    ("AdaptiveAvgPool2d", {"output_size": (2, 3)}, (8, 9)),
    ("AdaptiveMaxPool2d", {"output_size": 1}, (6, 7)),
    ("MaxPool1d", {"kernel_size": 3, "stride": 2}, (12,)),
    ("AvgPool1d", {"kernel_size": 4, "padding": 1}, (12,)),
]


def slide(layer: Layer, *shape: int) -> Slide:
    found = slide_of(layer, (shape,))
    assert found is not None
    return found


def torch_of(layer: Layer, shape: tuple[int, ...]) -> nn.Module:
    call = layer.module(shape)
    assert call is not None
    made: nn.Module = eval(str(call), {"nn": nn})
    return made


@pytest.mark.parametrize(("values", "size"), CONVOLUTIONS)
def test_each_position_covers_the_cells_that_torch_reads(
    values: dict[str, Any], size: tuple[int, int]
) -> None:
    layer = make("Conv2d", {"out_channels": 1, "bias": False, **values})
    found, module = slide(layer, 1, *size), torch_of(layer, (1, *size))
    nn.init.ones_(module.weight)
    image = torch.zeros(1, 1, *size, requires_grad=True)
    output = module(image)[0, 0]
    assert tuple(output.shape) == found.output_size
    seen = torch.zeros(size)
    for place in range(found.count):
        row, column = found.position(place)
        (gradient,) = torch.autograd.grad(output[row, column], image, retain_graph=True)
        read = {(int(r), int(c)) for r, c in gradient[0, 0].nonzero()}
        taps = {(r, c) for r in found.rows.taps(row) for c in found.columns.taps(column)}
        assert {(r, c) for r, c in taps if 0 <= r < size[0] and 0 <= c < size[1]} == read
        seen += gradient[0, 0]
    if found.columns.dilation == 1:
        for column in range(size[1]):
            assert (column in found.columns.unseen) == (not seen[:, column].any())


@pytest.mark.parametrize(("values", "size"), CONVOLUTIONS)
def test_the_numbers_of_a_convolution_are_those_of_torch(
    values: dict[str, Any], size: tuple[int, int]
) -> None:
    layer = make("Conv2d", {"out_channels": 1, "bias": False, **values})
    found, module = slide(layer, 1, *size), torch_of(layer, (1, *size))
    assert layer.gather is not None
    numbers = Arithmetic(found, layer.gather)
    with torch.no_grad():
        module.weight[:] = torch.tensor(numbers.kernel, dtype=torch.float)
        output = module(torch.tensor([[numbers.image]], dtype=torch.float))[0, 0]
    shown = [numbers.result(place) for place in range(found.count)]
    torch.testing.assert_close(torch.tensor(shown).float().reshape(output.shape), output)


@pytest.mark.parametrize(("kind", "values", "size"), POOLS)
def test_the_numbers_of_a_pool_are_those_of_torch(
    kind: str, values: dict[str, Any], size: tuple[int, ...]
) -> None:
    layer = make(kind, values)
    found = slide(layer, 1, *size)
    assert layer.gather is not None
    numbers = Arithmetic(found, layer.gather)
    image = torch.tensor(numbers.image, dtype=torch.float).reshape(1, 1, *size)
    output = torch_of(layer, (1, *size))(image).flatten()
    shown = torch.tensor([numbers.result(place) for place in range(found.count)])
    torch.testing.assert_close(shown.float(), output)


@pytest.mark.parametrize(
    "values",
    [
        {"kernel_size": 2, "stride": 2},
        {"kernel_size": 4, "stride": 2, "padding": 1},
        {"kernel_size": 3, "stride": 2, "padding": 1, "output_padding": 1},
        {"kernel_size": 3, "dilation": 2},
    ],
)
def test_a_transposed_convolution_adds_up_to_what_torch_gives(values: dict[str, Any]) -> None:
    layer = make("ConvTranspose2d", {"out_channels": 1, "bias": False, **values})
    found, module = slide(layer, 1, 8, 9), torch_of(layer, (1, 8, 9))
    assert found.spreads
    assert layer.gather is not None
    numbers = Arithmetic(found, layer.gather)
    with torch.no_grad():
        module.weight[:] = torch.tensor(numbers.kernel, dtype=torch.float)
        output = module(torch.tensor([[numbers.image]], dtype=torch.float))[0, 0]
    rows, columns = found.output_size
    shown = [
        [numbers.gathered(r, c, found.count - 1) or 0.0 for c in range(columns)]
        for r in range(rows)
    ]
    torch.testing.assert_close(torch.tensor(shown), output)


def test_coloured_terms_are_the_formula_as_it_stands_elsewhere() -> None:
    for kind, values in (
        ("Conv2d", {"stride": 2, "dilation": 2}),
        ("MaxPool2d", {"kernel_size": 3, "stride": 3, "ceil_mode": True, "padding": 1}),
        ("ConvTranspose2d", {"stride": 3, "output_padding": 1, "dilation": 2}),
    ):
        layer = make(kind, values)
        (terms,) = slide(layer, 4, 31, 31).formulas
        assert "".join(text for text, _ in terms) == layer.formula((4, 31, 31))


def test_the_offered_padding_keeps_the_size() -> None:
    shape = (3, 20, 17)
    for values, offered in (
        ({"kernel_size": 5}, (2, 2)),
        ({"kernel_size": (3, 7)}, (1, 3)),
        ({"kernel_size": 3, "dilation": 2}, (2, 2)),
        ({"kernel_size": 4}, None),
        ({"kernel_size": 3, "stride": 2}, None),
        ({"kernel_size": 3, "padding": 1}, None),
        ({"kernel_size": 3, "padding": "same"}, None),
    ):
        layer = make("Conv2d", values)
        found = keeping_size(layer, (shape,))
        assert (found and found.value) == offered
        if found is not None:
            assert layer.changed(padding=found.value).output_shape(shape)[1:] == shape[1:]


def test_a_cropped_map_always_holds_the_window() -> None:
    course = Course(size=227, count=55, kernel=11, stride=4)
    for position in range(course.count):
        shown = visible(course, position, 20)
        assert len(shown) == 20
        assert set(course.taps(position)) <= set(shown)
        assert shown[0] >= 0
        assert shown[-1] < 227


def test_no_kind_breaks_the_page() -> None:
    for name, kind in KINDS.items():
        try:
            layer = kind()
        except ParameterError:
            continue
        for shape in ((4, 8, 8), (4, 8), (4, 6, 8, 8), (16,)):
            try:
                layer.evaluation(*(shape for _ in layer.input_ports))
            except (ShapeError, IndexError):
                continue
            found = slide_of(layer, tuple(shape for _ in layer.input_ports))
            if found is not None:
                made = layer.output_shape(shape)
                sizes = found.output_size if len(made) > 2 else found.output_size[1:]
                assert tuple(made[1:])[-2:] == sizes, name


@pytest.mark.parametrize(
    ("values", "pooled", "size"),
    [
        ({}, (14, 14), (28, 28)),
        ({"kernel_size": 3, "stride": 2, "padding": 1}, (14, 14), (27, 27)),
        ({"kernel_size": 3, "stride": 1}, (4, 5), (6, 7)),
        ({"kernel_size": 12}, (5, 5), (60, 60)),
    ],
)
def test_an_unpooling_puts_the_numbers_of_its_example_where_torch_puts_them(
    values: dict[str, Any], pooled: tuple[int, int], size: tuple[int, int]
) -> None:
    layer = make("MaxUnpool2d", values)
    assert layer.output_shape((1, *pooled), (1, *pooled)) == (1, *size) and layer.unpool
    example = Unpooling(layer.unpool, pooled, size)
    pixels = torch.tensor(image(*size)).float()[None, None]
    windows = layer.unpool
    pool = nn.MaxPool2d(windows.kernel, windows.stride, windows.padding, return_indices=True)
    numbers, indices = pool(pixels)
    assert numbers.shape[2:] == pooled
    made = nn.MaxUnpool2d(windows.kernel, windows.stride, windows.padding)(
        numbers, indices, output_size=size
    )
    assert example.places() and len(example.places()) <= 16
    rows, columns = example.reached()
    assert rows[0] >= 0 and rows[-1] < size[0] and columns[0] >= 0 and columns[-1] < size[1]
    for row, column in example.places():
        assert example.number(row, column) == numbers[0, 0, row, column]
        assert example.index(row, column) == indices[0, 0, row, column]
        to = example.place(row, column)
        assert to is not None and made[0, 0, to[0], to[1]] == example.number(row, column)
        assert to[0] in rows and to[1] in columns


def test_a_pooled_number_of_padding_alone_goes_nowhere() -> None:
    """No pool makes such a number, but the parameters can be typed."""
    layer = make("MaxUnpool2d", {"kernel_size": 1, "stride": 9, "output_size": 2})
    assert layer.output_shape((1, 2, 2), (1, 2, 2)) == (1, 2, 2) and layer.unpool
    example = Unpooling(layer.unpool, (2, 2), (2, 2))
    assert example.place(0, 0) == (0, 0) and example.place(1, 1) is None
    assert example.index(1, 1) is None and example.number(1, 1) is None
    assert example.reached() == (range(2), range(2))
