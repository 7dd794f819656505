"""The short form as a tree: chains of steps, where a step is a layer, a group or a pass."""

from __future__ import annotations

from dataclasses import dataclass

from graph.shorthand.read_layer import Said, count_of, read_layer
from graph.shorthand.slots import REPEAT
from graph.shorthand.tokens import BAR, CLOSE, NEXT, OPEN, THEN, WORD, Source, Token, tokens

DEEPEST = 40
"""Brackets within brackets."""

PASS = "_"
"""A branch with no layer on it: a skip."""


@dataclass(slots=True)
class Pass:
    """Hand on what comes, or of several outputs the one that is named."""

    token: Token
    port: str = ""
    count: int = 1


@dataclass(slots=True)
class Group:
    """Branches side by side; one branch alone is a part that is repeated."""

    branches: list[Chain]
    token: Token
    count: int = 1

    @property
    def lanes(self) -> int:
        """How many columns its drawing is wide."""
        return sum(branch.lanes for branch in self.branches)


@dataclass(slots=True)
class Chain:
    """Steps one after another; `lanes` is the width of the widest."""

    steps: list[Said | Group | Pass]
    lanes: int = 1


def chains(source: Source) -> list[Chain]:
    """Return the chains of a text; ShorthandError names the word at fault."""
    reader = _Reader(source)
    found = [reader.chain()]
    while reader.take(NEXT):
        if reader.peek() is not None:
            found.append(reader.chain())
    left = reader.peek()
    if left is not None:
        source.fail(left, "there is no [ for this; take it out, or open the branches before.")
    if not any(chain.steps for chain in found):
        source.fail(
            Token(WORD, "", 0),
            "there is nothing to read; write layers with > between them: conv 64 3x3 > relu.",
        )
    return found


class _Reader:
    """Reads tokens one after another; one method a rule of the grammar."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._tokens = tokens(source)
        self._place = 0
        self._depth = 0

    def peek(self) -> Token | None:
        """Return the next token, or None at the end."""
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def take(self, kind: str) -> Token | None:
        """Return the next token and go on if it is of this kind."""
        token = self.peek()
        if token is None or token.kind != kind:
            return None
        self._place += 1
        return token

    def chain(self) -> Chain:
        """Read steps up to the end, a bar, a bracket or a semicolon."""
        steps: list[Said | Group | Pass] = []
        first = self.take(THEN)
        while True:
            token = self.peek()
            if token is None or token.kind in (CLOSE, BAR, NEXT):
                last = self._tokens[self._place - 1] if self._place else None
                arrow = last if last is not None and last.kind == THEN else first
                if arrow is not None and (steps or first):
                    self._source.fail(arrow, "a layer is missing after this; name one.")
                break
            if token.kind == THEN:
                self._source.fail(token, "a layer is missing before this; name one.")
            steps.append(self._group() if token.kind == OPEN else self._words())
            first = None
            if self.take(THEN) is None:
                self._expect_end_of_step()
        lanes = max((step.lanes for step in steps if isinstance(step, Group)), default=1)
        return Chain(steps, lanes)

    def _expect_end_of_step(self) -> None:
        token = self.peek()
        if token is not None and token.kind in (WORD, OPEN):
            self._source.fail(token, "put > before this, where the next step begins.")

    def _group(self) -> Group:
        opening = self.take(OPEN)
        assert opening is not None
        self._depth += 1
        if self._depth > DEEPEST:
            self._source.fail(opening, f"brackets stand in one another at most {DEEPEST} deep.")
        branches = [self.chain()]
        while self.take(BAR):
            branches.append(self.chain())
        token = self.peek()
        if self.take(CLOSE) is None:
            if token is not None and token.kind == NEXT:
                self._source.fail(token, "a new chain cannot begin inside brackets; write |.")
            self._source.fail(opening, "this bracket is never closed; write ] after the branches.")
        self._depth -= 1
        group = Group(branches, opening)
        repeat = self.peek()
        if repeat is not None and repeat.kind == WORD and REPEAT.fullmatch(repeat.text):
            self._place += 1
            group.count = count_of(self._source, repeat)
        return group

    def _words(self) -> Said | Pass:
        words: list[Token] = []
        while (token := self.take(WORD)) is not None:
            words.append(token)
        first = words[0]
        port = first.text[1:] if first.text.startswith(".") else ""
        if first.text == PASS or port:
            if len(words) > 1:
                self._source.fail(words[1], f"nothing can follow {first.text}; put > before this.")
            return Pass(first, port)
        return read_layer(self._source, words)
