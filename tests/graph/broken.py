"""Drawings that each show one problem, by what is wrong with them in plain words."""

from __future__ import annotations

from collections.abc import Callable

from graph import (
    AdaptiveAvgPool2d,
    Add,
    AffineGrid,
    BatchNorm2d,
    Concat,
    Conv2d,
    ConvTranspose2d,
    Crop,
    Embedding,
    Flatten,
    GroupNorm,
    Input,
    InstanceNorm2d,
    Layer,
    Linear,
    LocalResponseNorm,
    MaxPool2d,
    MaxPool2dIndices,
    MaxUnpool2d,
    Network,
    Output,
    PixelShuffle,
    ReflectionPad2d,
    ReLU,
    Reshape,
    Softmax,
    Squeeze,
    build,
)
from graph.edits import Remove, set_parameters
from graph.shape import Shape
from graph.userblock import Definition


def after(start: Shape | Input, *layers: Layer) -> Network:
    """Return a chain: an Input (of this shape), the layers, an Output."""
    network = Network()
    x = network.add(start if isinstance(start, Input) else Input(shape=start), name="image")
    for layer in layers:
        x = network.add(layer, x)
    network.add(Output(), x, name="logits")
    return network


def branches(merge: Layer, *paths: tuple[Layer, ...], shape: Shape = (3, 28, 28)) -> Network:
    """Return an Input with a path of layers to each port of a merge, and an Output."""
    network = Network()
    image = network.add(Input(shape=shape), name="image")
    ends = []
    for number, path in enumerate(paths, start=1):
        x = image
        for layer in path:
            x = network.add(layer, x, name=network.new_name(f"branch{number}_x"))
        ends.append(x)
    network.add(Output(), network.add(merge, *ends), name="logits")
    return network


def unpooled(unpool: Layer, indices: Input | None = None) -> Network:
    """Return a pool with indices and an unpool that takes them, or those of an Input."""
    network = Network()
    image = network.add(Input(shape=(3, 10, 10)), name="image")
    pool = network.add(MaxPool2dIndices(kernel_size=3), image, name="pool")
    where = (pool, "indices") if indices is None else network.add(indices, name="where")
    network.add(Output(), network.add(unpool, (pool, "out"), where), name="out")
    return network


def repeated(copies: int) -> Network:
    """Return a block that adds its two inputs, repeated."""
    body = Network()
    ends = [body.add(Input(shape=(3, 8, 8)), name=name) for name in ("left", "right")]
    body.add(Output(), body.add(Add(), *ends), name="sum")
    network = Network()
    image = network.add(Input(shape=(3, 8, 8)), name="image")
    block = Definition("Sum", body).kind(repeat=copies)
    network.add(Output(), network.add(block, image, image), name="out")
    return network


def changed(template: str, layer: str, **values: object) -> Network:
    """Return a built-in network with other parameters in one layer."""
    network = build(template)
    node = network.find(layer)
    assert node is not None
    set_parameters(network, node, **values).apply(network)
    return network


def without(template: str, layer: str) -> Network:
    """Return a built-in network with one layer deleted."""
    network = build(template)
    node = network.find(layer)
    assert node is not None
    Remove(node).apply(network)
    return network


def conv(channels: int, kernel: int = 1, **values: object) -> Conv2d:
    return Conv2d(out_channels=channels, kernel_size=kernel, **values)


def of(
    build: Callable[..., Network], *arguments: object, **values: object
) -> Callable[[], Network]:
    return lambda: build(*arguments, **values)


BROKEN: dict[str, Callable[[], Network]] = {
    "a kernel larger than the image": of(changed, "lenet5", "conv2", kernel_size=17),
    "a kernel larger than the image, with stride": of(after, (256, 6, 6), conv(384, 11, stride=4)),
    "a dilated kernel larger than the image": of(
        after, (3, 8, 8), Conv2d(kernel_size=(3, 5), dilation=4)
    ),
    "a pool larger than the image": of(after, (16, 5, 5), MaxPool2d(kernel_size=7)),
    "a pool with too much padding": of(after, (16, 8, 8), MaxPool2d(kernel_size=3, padding=2)),
    "a dilated pool that sees padding only": of(
        after, (4, 1, 1), MaxPool2d(kernel_size=2, stride=1, padding=1, dilation=2)
    ),
    "padding 'same' with a stride": of(after, (3, 28, 28), conv(8, 5, padding="same", stride=2)),
    "groups that do not divide the channels": of(after, (3, 28, 28), conv(8, 3, groups=2)),
    "groups that do not divide the filters": of(after, (4, 28, 28), conv(6, 3, groups=4)),
    "a convolution after Flatten": of(after, (3, 28, 28), Flatten(), Conv2d()),
    "batch norm of images after Flatten": of(after, (3, 28, 28), Flatten(), BatchNorm2d()),
    "a convolution on a volume": of(after, (3, 4, 28, 28), Conv2d()),
    "local response norm of a vector": of(after, (10,), LocalResponseNorm()),
    "a sum of different channels": of(branches, Add(), (conv(64),), (conv(128),)),
    "a sum of three, of which two differ": of(
        branches, Add(inputs=3), (conv(64),), (conv(32),), (conv(32),)
    ),
    "a sum of different sizes": of(branches, Add(), (conv(8),), (conv(8, stride=2),)),
    "a sum of different channels and sizes": of(branches, Add(), (), (conv(8, 3, stride=2),)),
    "a sum that no 1×1 convolution mends": of(
        branches, Add(), (AdaptiveAvgPool2d(output_size=9),), (AdaptiveAvgPool2d(output_size=6),)
    ),
    "a sum of an image and a vector": of(branches, Add(), (), (Flatten(),)),
    "a sum that repeats a smaller input": of(branches, Add(), (), (AdaptiveAvgPool2d(),)),
    "a concat of different sizes": of(branches, Concat(), (conv(8, 3),), (conv(8, 5),)),
    "a concat of an image and a vector": of(branches, Concat(), (), (Flatten(),)),
    "a concat along an axis that is not there": of(branches, Concat(dim=4), (), ()),
    "a softmax over the batch": of(after, (10,), Softmax(dim=0)),
    "a softmax along an axis that is not there": of(after, (10,), Softmax(dim=3)),
    "a flatten that ends before it starts": of(after, (3, 28, 28), Flatten(start_dim=3, end_dim=1)),
    "a flatten of two axes that are not there": of(
        after, (3, 28, 28), Flatten(start_dim=-6, end_dim=5)
    ),
    "a squeeze of an axis that is larger than 1": of(after, (3, 8, 8), Squeeze(dim=-1)),
    "an affine grid of a vector that is no matrix": of(after, (5,), AffineGrid(size=(28, 28))),
    "a reflection beyond the image": of(after, (3, 8, 2), ReflectionPad2d(padding=3)),
    "a crop of all that there is": of(after, (6, 4, 4), Crop(sides=(2, 2, 2, 2))),
    "a pixel shuffle of too few channels": of(after, (6, 8, 8), PixelShuffle(upscale_factor=2)),
    "groups to normalise that do not divide": of(after, (11, 8, 8), GroupNorm(num_groups=4)),
    "more output padding than stride": of(
        after, (3, 8, 8), ConvTranspose2d(stride=2, output_padding=2)
    ),
    "one number to normalise": of(after, (8, 1, 1), InstanceNorm2d()),
    "a reshape to another count": of(after, (3, 8, 8), Reshape(shape=(10, 19))),
    "integers where real numbers are due": of(
        after, Input(shape=(4, 6), dtype="integer"), Flatten(), Linear()
    ),
    "integers beyond an embedding's table": of(
        after, Input(shape=(12,), dtype="integer", below=500), Embedding(num_embeddings=100)
    ),
    "indices of another pool": of(unpooled, MaxUnpool2d(kernel_size=2)),
    "indices that are none": of(
        unpooled, MaxUnpool2d(kernel_size=3), Input(shape=(3, 3, 3), dtype="integer")
    ),
    "a repeated block of two inputs": of(repeated, 3),
    "a linear layer on an image": of(after, (3, 28, 28), Linear()),
    "a stride that leaves a column": of(after, (3, 28, 28), conv(8, 3, stride=2)),
    "a stride that leaves rows and columns": of(
        after, (3, 28, 30), Conv2d(kernel_size=3, stride=(2, 5))
    ),
    "a layer with nothing before it": of(without, "lenet5", "pool1"),
    "a concat with one wire": of(without, "two_branch", "fine_relu"),
    "a concat of three with two wires": of(branches, Concat(inputs=3), (ReLU(),), (ReLU(),)),
    "no input": of(without, "lenet5", "image"),
    "no output": of(without, "lenet5", "logits"),
    "an empty drawing": Network,
}
