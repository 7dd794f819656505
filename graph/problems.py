"""Problems that a check finds, and the table of their codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.fixes import Fix, Remedy

ERROR, WARNING, HINT = "error", "warning", "hint"
"""An error stops training and export; a warning and a hint do not."""

CODES: dict[str, str] = {
    "window-does-not-fit": "The kernel is larger than its padded input, so no output is left.",
    "padding-too-large": "PyTorch pools accept padding of at most half the kernel.",
    "window-sees-padding": "A dilated window steps over its whole input and sees padding only.",
    "same-needs-stride-1": "PyTorch defines 'same' padding for stride 1 only.",
    "groups-do-not-divide": "Groups must divide both the input and the output channels.",
    "wrong-rank": "The layer works on another number of axes than its input has.",
    "shapes-differ": "An element-wise merge needs inputs of one shape.",
    "channels-differ": "An element-wise merge needs inputs with the same number of channels.",
    "sizes-differ": "Inputs that are joined must agree on every other axis.",
    "axis-out-of-range": "The layer names an axis that its input does not have.",
    "nothing-left": "Cropping, slicing or padding takes away all that there is.",
    "output-padding-too-large": "Output padding must be smaller than the stride or the dilation.",
    "reflection-too-large": "A reflection cannot reach further than the image does.",
    "does-not-divide": "A number of parts must divide the size that is cut into them.",
    "wrong-size": "The layer needs a certain size on one of its axes.",
    "count-differs": "A reshape must keep the number of numbers.",
    "nothing-to-normalise": "The mean and spread of a single number say nothing.",
    "dtype-differs": "The layer takes real numbers where it gets integers, or the reverse.",
    "integers-too-large": "Integers may exceed the table that they are looked up in.",
    "indices-of-another-map": "The indices are positions in a map of another size.",
    "no-effect": "The layer, or one of its parameters, does nothing here.",
    "linear-on-image": "A Linear layer acts on the last axis of an image that is not flattened.",
    "broadcast": "A merge repeats a smaller input to the size of a larger one.",
    "cannot-repeat": "Only a block with one input and one output can stand several times in a row.",
    "missing-input": "An input port has no wire.",
    "unused-output": "Nothing uses what the layer computes.",
    "no-input": "The network has no Input, so there are no shapes to check.",
    "no-output": "The network has no Output, so it computes nothing.",
    "stride-leaves-remainder": "The stride does not divide evenly: some columns are never seen.",
}
"""Every code with what it means; the manual's page of problems is made from this table."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A bare fact that a layer reports although it is legal."""

    code: str
    message: str
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place, why, and what would mend it.

    `node` is None for the network as a whole; `path` names the layer, inside blocks too
    (`stage3/block2/conv1`). `message` is the whole sentence, `arithmetic` the formula in it.
    """

    severity: str
    code: str
    message: str
    node: str | None = None
    path: str = ""
    port: str | None = None
    arithmetic: str = ""
    fixes: tuple[Fix, ...] = ()
