"""What is read of runs: curves, marks, settings that differ, the time that is left."""
