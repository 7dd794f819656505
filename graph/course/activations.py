"""The lesson on ReLU: why a bend between linear layers."""

from graph.course.checks import between, both, fits, selected
from graph.course.lesson import KIND, LAYER, Lesson, Spot, Step

RELU = Lesson(
    "relu",
    "ReLU",
    "A bend between two linear layers, without which depth would be worth nothing.",
    (
        Step(
            "Depth needs a bend",
            "Two convolutions in a row are still one linear map: a single 9×9 one could do what "
            "these two of 5×5 do together, but for the border. ReLU puts a bend between them. It "
            "keeps what is positive and makes the rest 0: max(0, x).",
            "Put a **ReLU** into the wire between conv1 and conv2.",
            "Drag ReLU from the list of layers onto the wire. The wire makes room for it.",
            "Now the second filter sees features, not another weighting of the pixels.",
            both(between("ReLU", "conv1", "conv2"), fits),
            Spot(KIND, "ReLU"),
            "input 1x28x28 > conv 8 5x5 p2 > conv 16 5x5 p2 > output",
        ),
        Step(
            "It costs nothing",
            "A ReLU has no weights and does not multiply, and its slope is 1 wherever x is "
            "positive. A gradient passes through unchanged, where tanh and sigmoid flatten out "
            "and let little through. On CIFAR-10 AlexNet's authors reached 25 % training error "
            "six times as fast with it as with tanh.",
            "Click **relu1** and read its parameters and MACs on the right.",
            "It stands below conv1.",
            "0 parameters, 0 MACs, and the shape is kept: 6×28×28.",
            selected("relu1"),
            Spot(LAYER, "relu1"),
            "lenet5",
        ),
        Step(
            "What it throws away",
            "Where x is negative the slope is 0. A filter whose sum is negative everywhere in "
            "every image gets no gradient and learns no more: a dead ReLU. LeakyReLU lets a "
            "hundredth through, 0.01·x, so that such a filter can recover.",
            "Turn **relu1** into a **LeakyReLU**: double-click it, type leakyrelu, press Enter.",
            "Shift+F2 opens the same field for the selected layer.",
            "The wires stayed where they were, and the shapes too.",
            both(between("LeakyReLU", "conv1", "pool1"), fits),
            Spot(LAYER, "relu1"),
            "lenet5",
        ),
    ),
)
