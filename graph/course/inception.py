"""The lesson on Inception."""

from graph.course.checks import both, fits, gives, inside, macs_below
from graph.course.lesson import BLOCK, KIND, PARAMETER, Lesson, Spot, Step

INCEPTION = Lesson(
    "inception",
    "Inception",
    "Look with several windows at once, and reduce the channels first to afford it.",
    (
        Step(
            "Which window? All of them",
            "A dog may fill the picture or a corner of it, so no one window is right everywhere. "
            "Inception looks with several and lets Concat lay the channels one behind the other. "
            "For that all branches must have the same rows and columns; here they have 28, 26 "
            "and 24, and concat1 is red.",
            "Give **conv2** and **conv3** the padding that keeps 28×28.",
            "(K − 1)/2: 1 for the 3×3, 2 for the 5×5.",
            "64 + 128 + 32 = 224 channels of 28×28.",
            both(gives("concat1", 224, 28, 28), fits),
            Spot(PARAMETER, "conv2", "padding"),
            "input 192x28x28 > [conv 64 1x1 | conv 128 3x3 | conv 32 5x5] > concat > output",
            broken=True,
        ),
        Step(
            "The naive block is dear",
            "With a pool as the fourth branch all 192 channels of the input come out again, and "
            "64 + 128 + 32 + 192 = 416 leave a block that 192 entered. It takes 303 million "
            "multiply-adds, and the next one has more than twice the channels to read.",
            "Double-click **naiveinception1** and look at its four branches.",
            "Ctrl+Enter opens the selected block.",
            "387,296 parameters, of which the 3×3 and the 5×5 hold nearly all.",
            inside("NaiveInception"),
            Spot(BLOCK, "naiveinception1"),
            "input 192x28x28 > naiveinception 64 128 32 > output",
        ),
        Step(
            "Reduce before you look",
            "GoogLeNet's block puts 1×1 convolutions before the 3×3 and the 5×5, which turn 192 "
            "channels into 96 and 16, and one behind the pool. The 5×5 then reads a twelfth of "
            "the channels. 256 come out, for 128 million multiply-adds instead of 303.",
            "Double-click **inception1** and find the three 1×1 convolutions that reduce.",
            "Ctrl+Enter opens the selected block.",
            "163,696 parameters instead of 387,296, and a ReLU more on every reduced branch.",
            inside("Inception"),
            Spot(BLOCK, "inception1"),
            "input 192x28x28 > inception 64 96 128 16 32 32 > output",
            closer=("inputs", "branch1_conv", "branch4_conv"),
        ),
        Step(
            "Do it yourself",
            "Here the naive block is drawn layer by layer. Its 5×5 branch, conv3, alone takes "
            "192·25·32·784 = 120 million multiply-adds. Sixteen filters of 1×1 before it bring "
            "that down to 2.4 + 10.0 million.",
            "Put a **1×1 convolution with 16 filters** into the wire that leads to conv3.",
            "Drag Conv2d onto the wire from input1 to conv3; then double-click it and type "
            "conv 16 1x1.",
            "195 million multiply-adds in all instead of 303, with the same 416 channels out.",
            both(gives("concat1", 416, 28, 28), macs_below(200_000_000), fits),
            Spot(KIND, "Conv2d"),
            "input 192x28x28 > [conv 64 1x1 | conv 128 3x3 p1 | conv 32 5x5 p2 | maxpool 3/1 p1]"
            " > concat > output",
        ),
    ),
)
