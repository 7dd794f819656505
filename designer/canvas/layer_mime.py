"""How a layer is dragged from the palette onto the canvas."""

LAYER_MIME = "application/x-stride-layer"
"""Mime type whose payload is the name of a kind, in UTF-8."""
