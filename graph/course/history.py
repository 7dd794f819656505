"""The lesson that leads from AlexNet to ResNet."""

from graph.course.checks import inside, seen
from graph.course.lesson import BLOCK, PAGE, Lesson, Spot, Step

HISTORY = Lesson(
    "alexnet-to-resnet",
    "From AlexNet to ResNet",
    "Four networks that won, or nearly, and the one idea that each of them added.",
    (
        Step(
            "2012: AlexNet",
            "Five convolutions and three fully connected layers, trained on two graphics cards. "
            "Seven such networks together got 15.3 % of the ImageNet images wrong in their first "
            "five guesses; the next best entry 26.2 %. Windows are large at first, 11×11 at "
            "stride 4, and the field of view grows fast.",
            "Select **pool5** and open the page **Receptive field** of How it works (F9).",
            "Ctrl+F finds pool5; the page is the second tab of How it works.",
            "Each of the 6×6 places behind pool5 sees 195×195 of the 224×224 pixels.",
            seen("field", "pool5"),
            Spot(PAGE, "field", "pool5"),
            "alexnet",
        ),
        Step(
            "2014: VGG, small windows and many",
            "Simonyan and Zisserman used 3×3 windows alone. Two in a row see 5×5, three see 7×7, "
            "and they are cheaper: with C channels two 3×3 have 18·C² weights, one 5×5 has 25·C². "
            "There is also a ReLU more between them. Seven together had 7.3 % errors; one of "
            "16 layers has 138 million parameters.",
            "Open the page **Compare** of How it works, at two 3×3 against one 5×5.",
            "It is the fourth tab of How it works.",
            "28 % fewer weights for the same field of view, and one bend more.",
            seen("compare"),
            Spot(PAGE, "compare"),
            "vgg16",
        ),
        Step(
            "2014: GoogLeNet, side by side",
            "Szegedy and others let four branches look at the same input, 1×1, 3×3, 5×5 and a "
            "pool, and reduced channels with 1×1 first. Nine such blocks made a network 22 "
            "layers deep that won: seven together had 6.7 % errors. The mean of each map "
            "replaced the large layers: a tenth of the parameters of VGG.",
            "Double-click **inception3_a** to see its four branches.",
            "Ctrl+F finds it, Ctrl+Enter opens the selected block.",
            "Four branches that meet in a Concat: 64 + 128 + 32 + 32 = 256 channels.",
            inside("Inception"),
            Spot(BLOCK, "inception3_a"),
            "googlenet_paper",
        ),
        Step(
            "2015: ResNet, with a way past",
            "Deeper networks had begun to get worse, in training too. Kaiming He and others let "
            "the input of each block pass by and added it to the output, so that a block has "
            "only to learn what to change. Now 152 layers trained well, and an ensemble of such "
            "networks had 3.57 % errors.",
            "Double-click **layer1_first** to see the way past its two convolutions.",
            "Ctrl+F finds it, Ctrl+Enter opens the selected block.",
            "The way beside the convolutions is the whole idea. The next two lessons look at "
            "both kinds of block.",
            inside("Residual"),
            Spot(BLOCK, "layer1_first"),
            "resnet18",
        ),
    ),
)
