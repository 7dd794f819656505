"""Mouse gestures on the canvas, one class each."""

from designer.gestures.begin import begin
from designer.gestures.drop_layer import DropLayer
from designer.gestures.gesture import Gesture

__all__ = ["DropLayer", "Gesture", "begin"]
