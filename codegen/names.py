"""Names that are legal Python wherever they are put, whatever a person typed.

What a person typed reaches the source in two ways only: as an identifier made here, or as
plain text in the file's docstring after `plain_text` took every quote and backslash out.
"""

from __future__ import annotations

import builtins
import keyword
import re
import textwrap
import unicodedata

RESERVED = frozenset(
    [*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "torch", "nn", "F", "x"]
)
"""Names that no variable of the generated file may take."""

_MODULE_NAMES = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda
    double dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter
    get_submodule half ipu load_state_dict modules mtia named_buffers named_children
    named_modules named_parameters parameters register_backward_hook register_buffer
    register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
"""
MODULE_ATTRIBUTES = frozenset(_MODULE_NAMES.split())
"""Public names of torch.nn.Module, which no layer may shadow; a test compares them with torch."""


def identifier(text: str, fallback: str = "layer") -> str:
    """Return a legal identifier that is as near as may be to the text.

    Python itself compares identifiers in NFKC form, so that form is used from the start.
    """
    normal = unicodedata.normalize("NFKC", text)
    kept = "".join(c if ("a" + c).isidentifier() else "_" for c in normal)
    kept = re.sub(r"__+", "_", kept).strip("_")
    if not kept:
        return fallback
    return kept if kept.isidentifier() else f"{fallback}_{kept}"


class Namespace:
    """Hands out identifiers that are legal, unlike each other and unlike the reserved names."""

    def __init__(self, reserved: frozenset[str] = RESERVED) -> None:
        self._taken = set(reserved)

    def claim(self, text: str, fallback: str = "layer", joint: str = "_") -> str:
        """Return an identifier near the text that nobody else was given: conv, conv_2, …"""
        stem = name = identifier(text, fallback)
        number = 1
        while name in self._taken:
            number += 1
            name = f"{stem}{joint}{number}"
        self._taken.add(name)
        return name

    def numbered(self, stem: str) -> str:
        """Return the stem with the lowest number that is still free: body1, body2, …"""
        number = 1
        while f"{stem}{number}" in self._taken:
            number += 1
        return f"{stem}{number}"


def plain_text(text: str) -> str:
    """Return text that is safe inside a docstring: printable, without quotes or backslashes."""
    swapped = text.replace('"', "'").replace("\\", "/")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in swapped)


def docstring(title: str, paragraphs: list[str], width: int = 96) -> list[str]:
    """Return the lines of a module docstring, wrapped, with no quote or backslash inside."""
    words = " ".join(plain_text(title).split()) or "Network"
    head = textwrap.wrap(words if words.endswith((".", "!", "?")) else f"{words}.", width)
    blocks = ["\n".join(head)]
    for paragraph in paragraphs:
        text = " ".join(plain_text(paragraph).split())
        if text:
            blocks.append(textwrap.fill(text, width, break_on_hyphens=False))
    body = "\n\n".join(blocks)
    end = "" if "\n" not in body else "\n"
    return f'"""{body}{end}"""'.splitlines()
