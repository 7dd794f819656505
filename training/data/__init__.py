"""Data sets: the catalogue needs no torch, `load` does."""
