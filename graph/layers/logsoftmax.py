"""LogSoftmax."""

from typing import ClassVar

from graph.layers.softmax import Softmax


class LogSoftmax(Softmax):
    """The logarithm of a softmax: y_i = x_i − log Σ_j exp(x_j) along one axis.

    Shapes: any shape is kept. Made for the negative log-likelihood loss; the cross-entropy loss
    contains both.

    Source: Bridle 1990, there without the logarithm.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("log probabilities", "nll", "activation", "classifier")
