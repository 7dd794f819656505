"""The errors of this room.

CodegenError       one sentence: a network cannot be written, loaded or exported, and why
"""

from __future__ import annotations


class CodegenError(Exception):
    """A network cannot be written, loaded or exported; the message says why and what to do."""
