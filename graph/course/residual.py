"""The lesson on residual blocks."""

from graph.course.checks import both, fits, gives, inside, selected, wired
from graph.course.lesson import BLOCK, LAYER, Lesson, Spot, Step

RESIDUAL = Lesson(
    "residual",
    "Residual block",
    "A way past two convolutions, so that a block learns only what to change.",
    (
        Step(
            "A way past",
            "On CIFAR-10 a plain network of 56 layers had more errors than one of 20, on the "
            "training images too. So it was not overfitting: the deeper one failed to learn, even "
            "to pass its input on. A shortcut passes it on for free, and Add puts the two "
            "together. Here its wire is missing.",
            "Draw it: drag from the dot below **input1** to the free dot above **add1**.",
            "The free dot is red; the wire may be let go on the box too.",
            "64×56×56 + 64×56×56, number by number. The shortcut has no parameters.",
            both(wired("input1", "add1"), fits),
            Spot(LAYER, "add1"),
            "input 64x56x56 > [conv 64 3x3 p1 > relu > conv 64 3x3 p1 | _] > add > relu > output",
            broken=True,
            missing=("input1", "add1"),
        ),
        Step(
            "Learn the difference",
            "The block gives F(x) + x, so its convolutions have only to learn F, what to change. "
            "To pass x on they need but give 0. And the gradient has a way back on which nothing "
            "multiplies it: the slope of F(x) + x is F'(x) + 1, so it does not fade through a "
            "hundred blocks.",
            "Click **add1** and read its formula and what it costs.",
            "It is where the two ways meet.",
            "No parameters, no MACs: 74,112 parameters in all, as without the shortcut.",
            selected("add1"),
            Spot(LAYER, "add1"),
            "input 64x56x56 > [conv 64 3x3 p1 > bn > relu > conv 64 3x3 p1 > bn | _] > add > relu"
            " > output",
        ),
        Step(
            "When the shape changes",
            "This block halves rows and columns and doubles the channels: 128×28×28 comes out of "
            "it, and the shortcut still brings 64×56×56. Add refuses. The shortcut needs to change "
            "in the same way: a 1×1 convolution with 128 filters and stride 2, a projection.",
            "Put a **1×1 convolution with 128 filters and stride 2** on the shortcut.",
            "Drag Conv2d onto the long wire from input1 to add1; then double-click it and type "
            "conv 128 1x1 s2.",
            "64·128 + 128 = 8,320 parameters for the projection, and both are 128×28×28.",
            both(gives("add1", 128, 28, 28), fits),
            Spot(LAYER, "add1"),
            "input 64x56x56 > [conv 128 3x3 s2 p1 > bn > relu > conv 128 3x3 p1 > bn | _] > add"
            " > relu > output",
            broken=True,
        ),
        Step(
            "The bottleneck",
            "From 50 layers on, ResNet combines both ideas: 1×1 to 64 channels, a 3×3 at 64, 1×1 "
            "back to 256, and the way past. Two 3×3 convolutions at 256 channels would have "
            "1,179,648 weights, these three have 69,632.",
            "Double-click **layer1_rest** to look inside.",
            "Ctrl+F finds it, Ctrl+Enter opens the selected block.",
            "Three convolutions, each with batch normalisation, and a shortcut with nothing on it.",
            inside("Bottleneck"),
            Spot(BLOCK, "layer1_rest"),
            "resnet50",
        ),
    ),
)
