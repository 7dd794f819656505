"""Guided lessons in the window: the panel, what it watches for, and where it points."""
