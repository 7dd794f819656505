"""Runs side by side: curves, settings, drawings."""
