"""The panel of problems, and the fixes in it."""
