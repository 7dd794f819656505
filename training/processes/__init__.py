"""Processes that train, how they are steered, and those that work together or far away."""
