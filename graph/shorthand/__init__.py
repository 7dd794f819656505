"""The short form: a network as one typed line, and the line of a network.

    conv 64 3x3 s2 > bn > relu > maxpool 3/2 > flatten > fc 10

Steps stand one after another with `>` or on lines of their own. A step is a layer: a name or
synonym, then its values. `[a | b] > add` is two branches that meet, `_` a branch with nothing on
it, `x3` a repetition, `;` the begin of another chain. All words follow from the declarations of
the kinds, and values are checked by them alone; nothing is evaluated.
"""

from graph.shorthand.describe import phrase
from graph.shorthand.parse import MOST_LAYERS, Typed, parse
from graph.shorthand.write import to_shorthand

__all__ = ["MOST_LAYERS", "Typed", "parse", "phrase", "to_shorthand"]
