"""The lesson on spatial transformers."""

from graph.course.checks import between, both, fits, gives, inside, selected
from graph.course.lesson import BLOCK, KIND, LAYER, PARAMETER, Lesson, Spot, Step

TRANSFORMER = Lesson(
    "spatial-transformer",
    "Spatial transformer",
    "A network that learns where to look, and turns its input upright before it reads it.",
    (
        Step(
            "Look, then read",
            "Pools forgive a shift of a few pixels, not a digit that is turned by 60° or lies in "
            "a corner. A spatial transformer turns, shifts and zooms its input first, and learns "
            "how from the labels of the digits alone. What follows sees each digit upright and in "
            "the middle.",
            "Double-click **transformer** to open the block.",
            "It is the second box; Ctrl+Enter opens the selected block too.",
            "Three parts: a small network that looks, a grid, and a sampler.",
            inside("SpatialTransformer"),
            Spot(BLOCK, "transformer"),
            "stn_mnist",
        ),
        Step(
            "Six numbers",
            "The small network ends in θ, six numbers: two rows of an affine map, 1 0 0 and 0 1 0 "
            "to begin with, which changes nothing. The grid says for each output pixel where in "
            "the input it reads; the sampler reads there, between pixels too. All of it has a "
            "gradient, so θ is learned like any weight.",
            "Inside the block, click **regress_theta**, which makes the six numbers.",
            "It stands before grid. Open the block first if it is closed, by a double click.",
            "It has a row of 20 weights and a bias for each of the six: 126 parameters.",
            both(inside("SpatialTransformer"), selected("regress_theta")),
            Spot(LAYER, "regress_theta"),
        ),
        Step(
            "See less, and see it well",
            "The grid need not be as large as the image. With 28×28 places to read at, a "
            "transformer cuts the digit out of 60×60 pixels of clutter, and the layers behind it "
            "have less than a quarter of the places to work at.",
            "Set **output_size** of spatialtransformer1 to **28**.",
            "Select the second box and type 28 into the field output_size.",
            "The convolution works on 20×20 places instead of 52×52, and linear1 has 32,010 "
            "parameters instead of 216,330.",
            both(gives("spatialtransformer1", 1, 28, 28), fits),
            Spot(PARAMETER, "spatialtransformer1", "output_size"),
            "input 1x60x60 > spatialtransformer > conv 32 9x9 > relu > maxpool 2 > flatten > fc 10"
            " > output",
        ),
        Step(
            "Put it anywhere",
            "A transformer takes an image and gives an image, so it fits into any wire of a "
            "network, before the first layer or between later ones. At the start it passes its "
            "input on unchanged, and the network behind it learns as if it were not there.",
            "Put a **SpatialTransformer** between image and conv1 of this LeNet-5.",
            "It stands under Block in the list of layers; drag it onto the wire below image.",
            "Train it on digits that are turned, with the augmentation of the Training panel, and "
            "compare it with LeNet-5 alone.",
            both(between("SpatialTransformer", "image", "conv1"), fits),
            Spot(KIND, "SpatialTransformer"),
            "lenet5",
        ),
    ),
)
