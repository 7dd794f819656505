"""What a benchmark raises where this machine lacks what it measures."""


class Skipped(Exception):  # noqa: N818 - it is no error
    """A sentence that says what is missing."""
