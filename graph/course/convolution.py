"""The first lesson: what a convolution does."""

from graph.course.checks import both, gives, has, seen, selected
from graph.course.lesson import LAYER, PAGE, PARAMETER, Lesson, Spot, Step

_NETWORK = "input 1x28x28 > conv 6 5x5 > relu > output"

CONVOLUTION = Lesson(
    "convolution",
    "Convolution",
    "A small window slides over the image, and its few weights serve every place.",
    (
        Step(
            "An image goes in",
            "A network is drawn as boxes and wires. The image enters at the top, 1×28×28: one "
            "channel of grey, 28 rows, 28 columns. Each box changes it and hands it on, and each "
            "wire carries the shape that flows there. conv1 is a convolution with six filters.",
            "Click **conv1**, and read on the right why its output is 6×24×24.",
            "It is the second box from the top.",
            "(28 − 5 + 2·0)/1 + 1 = 24 rows and as many columns, for each of 6 filters.",
            selected("conv1"),
            Spot(LAYER, "conv1"),
            _NETWORK,
        ),
        Step(
            "A window that slides",
            "Each filter looks at the image through a window of 5×5 pixels. It multiplies the 25 "
            "numbers that it sees by its own 25 weights and adds up the products: that sum is one "
            "number of the output. Then the window moves on by a pixel. The output is large where "
            "the image looks like the filter.",
            "With conv1 selected press **F9**. Drag the slider below the picture to its **end**.",
            "The page is called Sliding window; the End key takes its slider to the last place.",
            "24 places in each of 24 rows make 576 sums, and all use the same 25 weights.",
            seen("window end", "conv1"),
            Spot(PAGE, "window", "conv1"),
        ),
        Step(
            "Why the output is smaller",
            "A window of 5 columns must stay inside 28, so it can begin at 28 − 5 + 1 = 24 of "
            "them. Two columns are lost at each side, and two rows above and below. A smaller "
            "filter loses less.",
            "In the inspector set **kernel_size** of conv1 to **3**.",
            "Select conv1, click into the field kernel_size, type 3 and press Enter.",
            "28 − 3 + 1 = 26: a 3×3 filter loses one row and column at each side.",
            gives("conv1", 6, 26, 26),
            Spot(PARAMETER, "conv1", "kernel_size"),
            _NETWORK,
        ),
        Step(
            "Few weights, used everywhere",
            "A filter has 25 weights and a bias, 26 numbers, however large the image is; six of "
            "them have 156. A fully connected layer from 784 pixels to the same 3,456 outputs "
            "would need 784·3,456 + 3,456 = 2,712,960. That is the saving that makes images "
            "affordable: what finds an edge in one corner finds it in every corner.",
            "Give conv1 more filters: set **out_channels** to **16**.",
            "Select conv1; out_channels is the first field.",
            "16 filters give 16 channels and have 16·26 = 416 parameters.",
            gives("conv1", 16, 24, 24),
            Spot(PARAMETER, "conv1", "out_channels"),
            _NETWORK,
        ),
        Step(
            "Colour: a filter sees all channels",
            "A colour image has three channels. A filter then has 5×5 weights for each of them, "
            "75 in all, and adds up all 75 products to one sum. So a filter still gives a single "
            "channel: the number of channels that come out is the number of filters, whatever "
            "went in.",
            "Select **input1** and set its **shape** to **3×28×28**.",
            "Click the first box, and type 3x28x28 into the field shape.",
            "Each filter now has 3·5·5 + 1 = 76 parameters, the six of them 456.",
            both(has("input1", shape=(3, 28, 28)), gives("conv1", 6, 24, 24)),
            Spot(PARAMETER, "input1", "shape"),
            _NETWORK,
        ),
    ),
)
