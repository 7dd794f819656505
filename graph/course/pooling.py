"""The lesson on pooling."""

from graph.course.checks import between, both, fits, gives, has, seen
from graph.course.lesson import KIND, PAGE, PARAMETER, Lesson, Spot, Step

_POOLED = "input 1x28x28 > conv 16 3x3 p1 > relu > maxpool 2 > flatten > fc 128 > relu > fc 10"

POOLING = Lesson(
    "pooling",
    "Pooling",
    "Fewer rows and columns, without a weight: the largest of four, or the mean of all.",
    (
        Step(
            "Too many numbers",
            "Behind relu1 there are 16·28·28 = 12,544 numbers. linear1 has a weight from each of "
            "them to each of its 128 outputs, 1,605,760 parameters with the biases: 99.9 % of "
            "this network. A pool of 2×2 halves rows and columns and so leaves a quarter.",
            "Put a **MaxPool2d** between relu1 and flatten1.",
            "Drag it from the list of layers onto the wire below relu1.",
            "16·14·14 = 3,136 numbers are left, and 402,986 parameters instead of 1,607,210.",
            both(between("MaxPool2d", "relu1", "flatten1"), gives("flatten1", 3136), fits),
            Spot(KIND, "MaxPool2d"),
            "input 1x28x28 > conv 16 3x3 p1 > relu > flatten > fc 128 > relu > fc 10 > output",
        ),
        Step(
            "The largest of four",
            "A max pool looks at four numbers at a time and keeps the largest; it moves by 2, so "
            "that each number is seen once. Where a feature was found matters less then: moved by "
            "a pixel within the window, it gives the same output. The channels stay apart.",
            "Select **maxpool1**, press **F9**, and go on by some steps in the picture.",
            "The buttons below the picture step and play; the slider goes anywhere.",
            "No weights: a pool has nothing to learn, and nothing to add to the parameters.",
            seen("window moved", "maxpool1"),
            Spot(PAGE, "window", "maxpool1"),
            f"{_POOLED} > output",
        ),
        Step(
            "Windows that overlap",
            "A 2×2 window at stride 2 leaves the 55th column out: (55 − 2)/2 is not whole. "
            "AlexNet pools with 3×3 windows at stride 2, so that neighbours share a row. That "
            "lowered its top-1 error by 0.4 points, and it overfitted a little less.",
            "Set **kernel_size** of maxpool1 to **3** and its **stride** to **2**.",
            "A stride of none is as large as the window; type 2 into the field.",
            "(55 − 3)/2 + 1 = 27: just as small, and every column is seen.",
            both(has("maxpool1", kernel_size=(3, 3), stride=(2, 2)), fits),
            Spot(PARAMETER, "maxpool1", "kernel_size"),
            "input 96x55x55 > maxpool 2 > output",
        ),
        Step(
            "Pool everything away",
            "The last maps here hold 512·7·7 = 25,088 numbers, and the layer to 1,000 classes has "
            "25,089,000 parameters. Take the mean of each map instead and 512 numbers are left. "
            "GoogLeNet and ResNet end in this way; it also lets images be of any size.",
            "Put an **AdaptiveAvgPool2d** between input1 and flatten1 that gives 1×1.",
            "Drag it from the list of layers onto the wire. Its output_size is 1×1 unless set.",
            "512·1,000 + 1,000 = 513,000 parameters: a fiftieth of what it was.",
            both(between("AdaptiveAvgPool2d", "input1", "flatten1"), gives("flatten1", 512), fits),
            Spot(KIND, "AdaptiveAvgPool2d"),
            "input 512x7x7 > flatten > fc 1000 > output",
        ),
    ),
)
