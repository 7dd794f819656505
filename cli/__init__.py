"""The command line: one file a subcommand. Torch is loaded by those that need it, and only then."""

from cli.app import run

__all__ = ["run"]
