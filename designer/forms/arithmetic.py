"""Arithmetic that is typed into a field: 64*2, 28/2, (3-1)//2, 2^6, and 3*2×5 for sizes.

A text is read into Python's syntax tree after every character of it was found legal, and only
numbers, + - * / // ** and brackets are computed from it, exactly, in fractions. Nothing that is
typed is ever run. A text that is no arithmetic is left as it is, for the model to judge.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from operator import add, floordiv, mul, sub, truediv

LONGEST = 200
"""Characters that are read at most."""
BITS = 256
"""Binary digits that a numerator or a denominator may have on the way to the result."""
STEEPEST = 64
"""The largest exponent."""

_NUMBER = r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
_PLAIN = re.compile(rf"[-+]?{_NUMBER}")
_TOKEN = re.compile(rf"(?P<number>{_NUMBER})|(?P<mark>//|\*\*|[-+*/^()])|(?P<space>\s+)")
_SIGNS = str.maketrans({"−": "-", "–": "-", "·": "*", "÷": "/"})
_SIZES = re.compile(r"[-+]?[0-9]+(?:\s*[x×,;\s]\s*[-+]?[0-9]+)*")
_LEADING = re.compile(r"\s*(?P<mark>//|\*\*|[*/^+])\s*[^\s]")

_OPERATORS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction | int]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.Div: truediv,
    ast.FloorDiv: floordiv,
}


class CalculationError(Exception):
    """One sentence that says why a text cannot be calculated."""


@dataclass(frozen=True, slots=True)
class Change:
    """A text such as `*2` or `+1`: what becomes of the value that a field has, whichever that is.

    `sizes` says whether the field holds sizes, each of which is changed.
    """

    text: str
    sizes: bool = False

    def of(self, value: object) -> str:
        """Return what a value becomes, as text; CalculationError if it is no number."""
        parts = value if isinstance(value, tuple) else (value,)
        if not parts or any(isinstance(p, bool) or not isinstance(p, int | float) for p in parts):
            shown = "none" if value is None else value
            raise CalculationError(f"“{self.text}” needs a number to begin with, not {shown}.")
        text = self.text.translate(_SIGNS).strip()
        results = [_written(_evaluate(f"({_exact(part)}){text}", self.text)) for part in parts]
        return "×".join(results)


def change(text: str, *, sizes: bool, negative: bool) -> Change | None:
    """Return the change that a text with an operator in front means, or None if it has none.

    `negative` says that the field takes numbers below 0: there -1 is a value, else a change.
    """
    plain = text.translate(_SIGNS)
    minus = not negative and re.match(r"\s*-\s*[^\s]", plain)
    return Change(text.strip(), sizes) if _LEADING.match(plain) or minus else None


def calculated(text: str, *, sizes: bool) -> str:
    """Return a text with its arithmetic done; as it is where there is none.

    In sizes each part may be calculated: `3*2×5` is 6×5. CalculationError says what is wrong.
    """
    if len(text) > LONGEST or not re.search("[0-9]", text):
        return text
    plain = text.translate(_SIGNS).strip()
    if not sizes:
        plain = plain.replace("×", "*")
        return _result(plain, text) if _is_arithmetic(plain) else text
    inner = _inner(plain)
    if _SIZES.fullmatch(inner):
        return text
    parts = _split(inner)
    if not any(map(_is_arithmetic, parts)):
        return text
    return "×".join(_result(part, text) if _is_arithmetic(part) else part for part in parts)


def _is_arithmetic(text: str) -> bool:
    """Return whether there is something to do: an operator, or brackets around a number."""
    if _PLAIN.fullmatch(text.strip()) or not re.search("[0-9]", text):
        return False
    rest = re.sub(_NUMBER, "", text)
    return bool(re.search(r"[-+*/^]", rest)) or not re.search(r"[^()\s]", rest)


def _inner(text: str) -> str:
    """Return sizes without brackets around all of them: (3, 5), but not (3-1)//2."""
    if text[:1] not in ("(", "[") or text[-1:] not in (")", "]"):
        return text
    inner, depth = text[1:-1], 0
    for sign in inner:
        depth += (sign in "([") - (sign in ")]")
        if depth < 0:
            return text
    return inner.strip() if len(_split(inner)) > 1 or text[0] == "[" else text


def _split(text: str) -> list[str]:
    """Return the sizes in a text: apart by x, ×, a comma, or a space that no operator is at."""
    parts, depth, here = [""], 0, 0
    while here < len(text):
        sign = text[here]
        depth += (sign == "(") - (sign == ")")
        gap = re.compile(r"(?<=[0-9.)])\s+(?=[0-9.(]|[-+][0-9.(])").match(text, here)
        if depth == 0 and (sign in "x×,;" or gap):
            parts.append("")
            here += len(gap[0]) if gap else 1
            continue
        parts[-1] += sign
        here += 1
    return [part.strip() for part in parts if part.strip()]


def _result(expression: str, typed: str) -> str:
    return _written(_evaluate(expression, typed))


def _written(value: Fraction) -> str:
    """Return a number as a field takes it: 14 for 28/2, 3.5 for 7/2."""
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def _exact(value: object) -> str:
    return repr(value) if isinstance(value, float) else str(value)


def _evaluate(expression: str, typed: str) -> Fraction:
    """Return the value of an expression that was checked character by character."""
    source = _python(expression, typed)
    try:
        tree = ast.parse(source, mode="eval")
    except (SyntaxError, RecursionError, MemoryError):
        raise CalculationError(
            f"“{_shown(typed)}” cannot be calculated. Write numbers with + - * / // ^ and "
            "brackets, such as 64*2."
        ) from None
    return _value(tree.body, typed)


def _python(expression: str, typed: str) -> str:
    """Return an expression as Python writes it; CalculationError names what does not belong."""
    if len(expression) > 2 * LONGEST:
        raise CalculationError(f"A field reads at most {LONGEST} characters.")
    words, place = [], 0
    while place < len(expression):
        token = _TOKEN.match(expression, place)
        if token is None:
            word = re.match(r"\w+|.", expression[place:], re.DOTALL)
            assert word is not None
            raise CalculationError(
                f"“{_shown(typed)}” cannot be calculated: {word[0]} is neither a number nor one of "
                "+ - * / // ^ ( )."
            )
        if token["number"]:
            words.append(re.sub(r"^0+(?=[0-9])", "", token["number"]))
        else:
            words.append("**" if token[0] == "^" else token[0])
        place = token.end()
    return "".join(words).strip()


def _value(node: ast.expr, typed: str) -> Fraction:
    """Return the value of a part of the tree."""
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            if number in (float("inf"), float("-inf")):
                raise _too_long(typed)
            return _bounded(Fraction(repr(number)), typed)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, typed)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand, typed)
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _power(_value(left, typed), _value(right, typed), typed)
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _OPERATORS:
            one, other = _value(left, typed), _value(right, typed)
            if not other and isinstance(operator, ast.Div | ast.FloorDiv):
                raise CalculationError(f"“{_shown(typed)}” divides by 0.")
            return _bounded(Fraction(_OPERATORS[type(operator)](one, other)), typed)
    raise CalculationError(f"“{_shown(typed)}” is no arithmetic. Write it as 64*2 or (3 - 1)//2.")


def _power(base: Fraction, exponent: Fraction, typed: str) -> Fraction:
    if exponent.denominator != 1 or abs(exponent) > STEEPEST:
        raise CalculationError(
            f"“{_shown(typed)}” has the exponent {_written(exponent)}; "
            f"write a whole number from -{STEEPEST} to {STEEPEST}."
        )
    if not base and exponent < 0:
        raise CalculationError(f"“{_shown(typed)}” divides by 0.")
    digits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if digits * abs(exponent) > 2 * BITS:
        raise _too_long(typed)
    return _bounded(Fraction(base**exponent.numerator), typed)


def _bounded(value: Fraction, typed: str) -> Fraction:
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > BITS:
        raise _too_long(typed)
    return value


def _too_long(typed: str) -> CalculationError:
    return CalculationError(f"“{_shown(typed)}” leads to a number that is too long for any field.")


def _shown(typed: str) -> str:
    return typed if len(typed) <= 40 else f"{typed[:40]}…"
