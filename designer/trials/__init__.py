"""Trials ahead of a run, and sweeps of many: their windows, and the processes that make them."""
