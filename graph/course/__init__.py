"""The course: guided lessons as data, with checks that need no window.

A lesson is a few steps. A step has a text, a thing to do, and a predicate over a `Situation`: what
is drawn, what the check says of it, what is selected and what was looked at. Its network is a
built-in one by its name, or a line in the short form.
"""

from graph.course.activations import RELU
from graph.course.convolution import CONVOLUTION
from graph.course.dropout import DROPOUT
from graph.course.history import HISTORY
from graph.course.inception import INCEPTION
from graph.course.lesson import (
    BLOCK,
    KIND,
    LAYER,
    PAGE,
    PARAMETER,
    Lesson,
    Sight,
    Situation,
    Spot,
    Step,
)
from graph.course.one_by_one import ONE_BY_ONE
from graph.course.pooling import POOLING
from graph.course.residual import RESIDUAL
from graph.course.stride_padding import STRIDE_PADDING
from graph.course.transformer import TRANSFORMER

LESSONS = {
    lesson.name: lesson
    for lesson in (
        CONVOLUTION,
        STRIDE_PADDING,
        RELU,
        POOLING,
        DROPOUT,
        ONE_BY_ONE,
        HISTORY,
        INCEPTION,
        RESIDUAL,
        TRANSFORMER,
    )
}
"""Every lesson by its name, in the order in which they build on one another."""

__all__ = [
    "BLOCK",
    "KIND",
    "LAYER",
    "LESSONS",
    "PAGE",
    "PARAMETER",
    "Lesson",
    "Sight",
    "Situation",
    "Spot",
    "Step",
]
