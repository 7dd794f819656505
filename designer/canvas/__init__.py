"""The canvas, in which the network is drawn. `LAYER_MIME` is how layers are dropped on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from designer.canvas.layer_mime import LAYER_MIME

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

__all__ = ["LAYER_MIME", "Canvas"]


def __getattr__(name: str) -> Any:
    """Give Canvas when it is asked for: it needs the gestures, which know this package."""
    if name == "Canvas":
        from designer.canvas.view import Canvas

        return Canvas
    raise AttributeError(f"designer.canvas has no {name!r}")
