"""Layers over time, findings in words, and the tint of the canvas."""
