"""Notes beside the drawing and frames around parts of it: for people, with no effect on anything.

They have no wires and are in no code; a network keeps them by id, `m1`, `m2`, ….
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.edits import Batch, Edit, Move
from graph.errors import EditError, ParameterError
from graph.network import Network, Position

Colour = Literal["grey", "blue", "green", "amber", "rose", "violet"]
Coordinate = Annotated[float, Field(ge=-1e7, le=1e7, allow_inf_nan=False)]
Length = Annotated[float, Field(ge=48, le=1e6, allow_inf_nan=False)]

LONGEST_TEXT = 4_000
NOTE_SIZE = (216.0, 104.0)
BESIDE, ABOVE, TITLE = 24.0, 14.0, 22.0
"""What a frame leaves right of its layers and above them, and for its title along the left edge."""
INSET = 6.0
"""What it leaves between title and layers: so a wire between two columns runs beside the frame."""
NODE = (84.0, 28.0)
"""Half the width and height of most nodes, in pixels at zoom 1."""


class Note(BaseModel):
    """A note, or a frame with a title; places and sizes in pixels at zoom 1, from the top left."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^m[1-9][0-9]{0,8}$")]
    text: Annotated[str, Field(max_length=LONGEST_TEXT)] = ""
    x: Coordinate = 0.0
    y: Coordinate = 0.0
    width: Length = NOTE_SIZE[0]
    height: Length = NOTE_SIZE[1]
    frame: bool = False
    colour: Colour = "amber"

    def changed(self, **values: object) -> Note:
        """Return this note with some values changed; ParameterError if one is illegal."""
        return make_note(**{**self.model_dump(), **values})

    def moved(self, dx: float, dy: float) -> Note:
        """Return this note elsewhere."""
        return self.changed(x=self.x + dx, y=self.y + dy)

    def holds(self, at: Position) -> bool:
        """Return whether a place is inside."""
        return self.x <= at[0] <= self.x + self.width and self.y <= at[1] <= self.y + self.height

    def data(self) -> dict[str, object]:
        """Return it as a record of a project file, defaults left out."""
        return self.model_dump(exclude_defaults=True)


def make_note(**values: object) -> Note:
    """Return a note; ParameterError says in one sentence what is wrong with it."""
    try:
        return Note.model_validate(values)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in detail["loc"])
        raise ParameterError(where, f"A note's {where}: {str(detail['msg']).lower()}.") from None


@dataclass(frozen=True, slots=True)
class PutNote(Edit):
    """Add a note, or put another in place of the one with its id."""

    note: Note

    def apply(self, network: Network) -> Edit:
        """Return the edit that restores what was there."""
        old = network.notes.get(self.note.id)
        network.notes[self.note.id] = self.note
        return DropNote(self.note.id) if old is None else PutNote(old)

    @property
    def shows(self) -> frozenset[str]:
        """The note."""
        return frozenset([self.note.id])


@dataclass(frozen=True, slots=True)
class DropNote(Edit):
    """Delete a note."""

    id: str

    def apply(self, network: Network) -> Edit:
        """Return PutNote."""
        old = network.notes.pop(self.id, None)
        if old is None:
            raise EditError("That note is gone.")
        return PutNote(old)

    @property
    def shows(self) -> frozenset[str]:
        """The note."""
        return frozenset([self.id])


def new_note(network: Network, at: Position) -> Note:
    """Return an empty note with a free id, its middle at a place."""
    width, height = NOTE_SIZE
    return make_note(id=_free_id(network), x=at[0] - width / 2, y=at[1] - height / 2)


def frame_around(network: Network, nodes: Iterable[str], title: str) -> Note:
    """Return a frame around some nodes; EditError if there are none."""
    places = [network.position(node) for node in nodes]
    if not places:
        raise EditError("Select the layers that the frame is to hold.")
    left = min(x for x, _ in places) - NODE[0] - INSET - TITLE
    top = min(y for _, y in places) - NODE[1] - ABOVE
    right = max(x for x, _ in places) + NODE[0] + BESIDE
    bottom = max(y for _, y in places) + NODE[1] + ABOVE
    return make_note(
        id=_free_id(network),
        text=title,
        x=left,
        y=top,
        width=right - left,
        height=bottom - top,
        frame=True,
        colour="blue",
    )


def inside(network: Network, frame: Note) -> list[str]:
    """Return the nodes whose middle a frame holds; none for a note."""
    if not frame.frame:
        return []
    return [node for node in network if frame.holds(network.position(node))]


def move_note(network: Network, note: Note, dx: float, dy: float) -> Batch:
    """Return the edit that moves a note, and with a frame all nodes and notes inside it."""
    edits: list[Edit] = [PutNote(note.moved(dx, dy))]
    if note.frame:
        edits += [
            PutNote(other.moved(dx, dy))
            for other in network.notes.values()
            if other.id != note.id
            and note.holds((other.x, other.y))
            and note.holds((other.x + other.width, other.y + other.height))
        ]
    places = {node: network.position(node) for node in sorted(inside(network, note))}
    if places:
        edits.append(Move(tuple((node, (x + dx, y + dy)) for node, (x, y) in places.items())))
    return Batch(tuple(edits))


def _free_id(network: Network) -> str:
    return f"m{max((int(id[1:]) for id in network.notes), default=0) + 1}"
