"""From a checked network to PyTorch source, and from source to modules and exports."""

from codegen.errors import CodegenError
from codegen.source import Source, generate

__all__ = ["CodegenError", "Source", "generate"]
