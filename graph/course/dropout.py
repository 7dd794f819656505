"""The lesson on dropout."""

from graph.course.checks import between, both, fits, has, seen
from graph.course.lesson import KIND, PAGE, PARAMETER, Lesson, Spot, Step

DROPOUT = Lesson(
    "dropout",
    "Dropout",
    "Leave out half of a layer at random, so that no number relies on one neighbour.",
    (
        Step(
            "More weights than images",
            "AlexNet has 61 million parameters, and ImageNet had 1.2 million images to learn "
            "them from. Such a network can learn its images by heart instead of what they have "
            "in common. Nearly all of its parameters are in three fully connected layers.",
            "Press **F9** and open the page **Costs**: which layers hold the parameters?",
            "It is the third tab of How it works.",
            "fc6, fc7 and fc8 hold 58.6 of 61.1 million, 96 %.",
            seen("costs"),
            Spot(PAGE, "costs"),
            "alexnet",
        ),
        Step(
            "Left out at random",
            "In each training step dropout sets every number to 0 with probability p and divides "
            "the others by 1 − p, so that their sum stays the same on average. At p = 0.5 about "
            "half of the 4,096 numbers of fc6 take part, another half each time. In use nothing "
            "is left out and nothing is divided.",
            "Try a milder dose: set **p** of drop7 to **0.3**.",
            "drop7 stands between relu6 and fc7. Find it with Ctrl+F.",
            "Three in ten are left out now; the others are divided by 0.7.",
            has("drop7", p=0.3),
            Spot(PARAMETER, "drop7", "p"),
            "alexnet",
        ),
        Step(
            "Where it belongs",
            "It stands at large fully connected layers, before them or behind their ReLU. "
            "Convolutions have few weights and see so many places that they overfit little; "
            "behind the last layer it would throw away answers. It has no parameters, keeps the "
            "shape, and costs some more epochs.",
            "Put a **Dropout** between relu2 and linear2.",
            "Drag it from the list of layers onto the wire below relu2.",
            "The shape is 128 as before. Train with and without it, and compare the gap between "
            "training and validation.",
            both(between("Dropout", "relu2", "linear2"), fits),
            Spot(KIND, "Dropout"),
            "input 1x28x28 > conv 32 3x3 > relu > maxpool 2 > flatten > fc 128 > relu > fc 10"
            " > output",
        ),
    ),
)
