"""Curves that are drawn while they grow."""
