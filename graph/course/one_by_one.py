"""The lesson on 1×1 convolutions."""

from graph.course.checks import between, both, fits, gives, has, inside, macs_below
from graph.course.lesson import BLOCK, KIND, PARAMETER, Lesson, Spot, Step

_DEAR = "input 256x28x28 > conv 64 5x5 p2 > relu > output"

ONE_BY_ONE = Lesson(
    "one-by-one",
    "1×1 convolution",
    "It sees a single pixel, and all of its channels: mix them, and make them fewer.",
    (
        Step(
            "One pixel, all channels",
            "A filter of 1×1 sees no neighbours, but all 256 channels of its pixel: 256 weights "
            "and a bias, a small linear layer that is applied at every pixel. It cannot find an "
            "edge. It can say that edge here and red here together mean something.",
            "Make conv1 a 1×1 convolution: **kernel_size 1**, **padding 0**.",
            "Change both fields of conv1; with a padding of 2 the output would grow to 32×32.",
            "64·256 + 64 = 16,448 parameters instead of 409,664, a twenty-fifth.",
            both(has("conv1", kernel_size=(1, 1)), gives("conv1", 64, 28, 28)),
            Spot(PARAMETER, "conv1", "kernel_size"),
            _DEAR,
        ),
        Step(
            "First fewer channels, then 5×5",
            "The 5×5 convolution from 256 to 64 channels takes 256·25·64 = 409,600 multiply-adds "
            "at each of 784 places: 321 million. If a 1×1 convolution first turns the 256 "
            "channels into 32, the 5×5 has an eighth of the work.",
            "Put a **1×1 convolution with 32 filters** between input1 and conv1.",
            "Drag Conv2d onto the wire above conv1; then double-click it and type conv 32 1x1.",
            "6.42 + 40.14 = 46.56 million multiply-adds instead of 321, and the same 64×28×28.",
            both(
                between("Conv2d", "input1", "conv1"),
                gives("conv1", 64, 28, 28),
                macs_below(60_000_000),
                fits,
            ),
            Spot(KIND, "Conv2d"),
            _DEAR,
        ),
        Step(
            "A network at each pixel",
            "Lin, Chen and Yan used them in 2013: behind each convolution two of 1×1, with ReLUs "
            "between, make a small network that looks at every pixel. The last one gives a map "
            "for each of 10 classes, and the mean of a map is its score. No fully connected layer "
            "is left, and under a million parameters in all.",
            "Double-click **mlpconv1** to see what is inside.",
            "It is the second box; Ctrl+Enter opens the selected block too.",
            "A 5×5 convolution, then two of 1×1. Ctrl+Backspace leads out again.",
            inside("MlpConv"),
            Spot(BLOCK, "mlpconv1"),
            "nin",
        ),
    ),
)
