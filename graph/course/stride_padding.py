"""The lesson on stride and padding: the formula of the output size."""

from graph.course.checks import both, fits, gives
from graph.course.lesson import PAGE, PARAMETER, Lesson, Spot, Step

STRIDE_PADDING = Lesson(
    "stride-padding",
    "Stride and padding",
    "How far the window moves, what stands around the image, and the size that follows.",
    (
        Step(
            "The window may leap",
            "The first layer of AlexNet moves its 11×11 window by 4 pixels at a time. With width "
            "W, kernel K, padding P and stride S the output has (W − K + 2P)/S + 1 columns: "
            "(227 − 11 + 0)/4 + 1 = 55. At stride 1 there would be 217, and so nearly 16 times as "
            "many places to work at.",
            "Set **stride** of conv1 to **2**, and see how the size follows.",
            "Click conv1; stride is the third field of the inspector.",
            "(227 − 11)/2 + 1 = 109. Half the stride makes nearly four times the work.",
            gives("conv1", 96, 109, 109),
            Spot(PARAMETER, "conv1", "stride"),
            "input 3x227x227 > conv 96 11x11 s4 > relu > output",
        ),
        Step(
            "When it does not divide",
            "The paper on AlexNet says 224×224, and (224 − 11)/4 + 1 is 54.25. The window would "
            "leave the image at its last move, so that move is not made: the result is rounded "
            "down to 54, and the last row and column of pixels are never seen. The hint under "
            "Problems says so.",
            "Frame the image with zeros: set **padding** of conv1 to **2**, as torchvision does.",
            "Padding adds 2 on each side: 224 + 2·2 = 228 columns.",
            "floor((224 − 11 + 2·2)/4) + 1 = 55. What is unseen now is only a line of zeros.",
            gives("conv1", 64, 55, 55),
            Spot(PARAMETER, "conv1", "padding"),
            "input 3x224x224 > conv 64 11x11 s4 > relu > output",
        ),
        Step(
            "Keep the size",
            "Without padding every 3×3 convolution eats a border of one pixel, every 5×5 one of "
            "two: ten 3×3 layers would leave 8×8 of 28×28. At stride 1 a padding of (K − 1)/2 "
            "keeps the size, which is why kernels are odd: 3, 5, 7.",
            "Give **both** convolutions the padding that keeps 28×28.",
            "(3 − 1)/2 = 1 for conv1, (5 − 1)/2 = 2 for conv2. You can type same too.",
            "Both give 28×28: depth no longer costs size.",
            both(gives("conv1", 8, 28, 28), gives("conv2", 8, 28, 28)),
            Spot(PARAMETER, "conv1", "padding"),
            "input 1x28x28 > conv 8 3x3 > relu > conv 8 5x5 > relu > output",
        ),
        Step(
            "A window that does not fit",
            "Strides shrink an image quickly: 28, 12, 4. The third window is 5 wide and does not "
            "fit into 4; the formula would give (4 − 5)/2 + 1, less than one place. The layer "
            "turns red, what follows is unknown, and Problems says which numbers would do.",
            "Mend it. Take a remedy in **Problems**, or change any layer, until nothing is red.",
            "The buttons below the message are remedies; rest on one to see what it does.",
            "All shapes fit again. Undo and try another remedy, if you like.",
            fits,
            Spot(PAGE, "problems"),
            "input 1x28x28 > conv 16 5x5 s2 > relu > conv 32 5x5 s2 > relu > conv 64 5x5 s2"
            " > output",
            broken=True,
        ),
    ),
)
