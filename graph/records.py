"""The text of a project file: versioned JSON with a stable order and one node or wire a line.

So version control shows what changed, and the same project gives the same bytes.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from graph.errors import GraphError, ProjectError
from graph.initialisation import make_rule
from graph.layer import Layer, make
from graph.names import NAME_LIMIT, age
from graph.network import Network, Wire
from graph.notes import make_note
from graph.userblock import PREFIX, Definition, Shown, definition_of, used

FORMAT, VERSION = "stride-project", 1

PIECE = 100
"""Nodes or wires that are validated in one go; it takes less than a millisecond."""

Name = Annotated[str, Field(min_length=1, max_length=NAME_LIMIT)]
Kind = Annotated[str, Field(min_length=1, max_length=NAME_LIMIT + len(PREFIX))]
Coordinate = Annotated[float, Field(ge=-1e7, le=1e7, allow_inf_nan=False)]


@dataclass
class Project:
    """What one file holds.

    `blocks` keeps definitions that no network uses at the moment; those in use follow from the
    networks. `training` is for the trainer to read; here it is plain data.
    """

    networks: dict[str, Network] = field(default_factory=dict)
    blocks: dict[str, Definition] = field(default_factory=dict)
    training: dict[str, JsonValue] = field(default_factory=dict)

    def definitions(self) -> dict[str, Definition]:
        """Return all block definitions by name, each after those that it needs."""
        found = used(list(self.networks.values()))
        for name, definition in self.blocks.items():
            if name not in found:
                found.update({n: d for n, d in used([definition.body]).items() if n not in found})
                found[name] = definition
        return found


def _in_pieces(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
    """Validate a long list piece by piece, so that other threads run in between.

    One call for all would keep them, and the window, waiting for as long as it takes.
    """
    if not isinstance(value, list) or len(value) <= PIECE:
        return validate(value)
    try:
        pieces = [validate(value[at : at + PIECE]) for at in range(0, len(value), PIECE)]
    except ValidationError:
        return validate(value)  # again as a whole, so that the error counts from its beginning
    return [each for piece in pieces for each in piece]


_PIECEMEAL = WrapValidator(_in_pieces)


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Node(_Record):
    id: Name
    name: Name
    kind: Kind
    parameters: dict[str, JsonValue] = {}
    at: tuple[Coordinate, Coordinate] = (0.0, 0.0)
    bypassed: bool = False


class _Network(_Record):
    title: str = ""
    description: str = ""
    initialisation: list[dict[str, JsonValue]] = []
    notes: list[dict[str, JsonValue]] = []
    nodes: Annotated[list[_Node], _PIECEMEAL] = []
    wires: Annotated[list[tuple[Name, Name, Name, Name]], _PIECEMEAL] = []


class _Shown(_Record):
    name: Name
    targets: list[tuple[Name, Name]]


class _Block(_Network):
    shown: list[_Shown] = []


class _Project(_Record):
    format: Literal["stride-project"]
    version: Literal[1]
    networks: dict[Name, _Network] = {}
    blocks: dict[Name, _Block] = {}
    training: dict[str, JsonValue] = {}


def dumps(project: Project) -> str:
    """Return the project as the text of its file; the same project gives the same text."""
    networks = {name: _network_text(network) for name, network in project.networks.items()}
    blocks = {name: _block_text(each) for name, each in project.definitions().items()}
    return (
        f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n'
        f'  "networks": {_object(networks)},\n'
        f'  "blocks": {_object(blocks)},\n'
        f'  "training": {_json(project.training)}\n}}\n'
    )


def _object(entries: Mapping[str, str]) -> str:
    if not entries:
        return "{}"
    lines = ",\n".join(f"    {_json(name)}: {text}" for name, text in entries.items())
    return f"{{\n{lines}\n  }}"


def _block_text(definition: Definition) -> str:
    shown = [{"name": each.name, "targets": each.targets} for each in definition.shown]
    extra = f'      "shown": {_lines(shown)},\n'
    return _network_text(definition.body, extra, definition.description)


def _network_text(network: Network, extra: str = "", description: str = "") -> str:
    nodes = [_node_data(network, node) for node in sorted(network, key=age)]
    if network.initialisation:
        rules = [rule.data() for rule in network.initialisation]
        extra += f'      "initialisation": {_lines(rules)},\n'
    if network.notes:
        notes = [network.notes[id].data() for id in sorted(network.notes, key=age)]
        extra += f'      "notes": {_lines(notes)},\n'
    wires = sorted(network.wires(), key=lambda w: (age(w.target), w.target_port, age(w.source)))
    return (
        f'{{\n      "title": {_json(network.title)},\n'
        f'      "description": {_json(description or network.description)},\n{extra}'
        f'      "nodes": {_lines(nodes)},\n      "wires": {_lines(wires)}\n    }}'
    )


def _node_data(network: Network, node: str) -> dict[str, object]:
    layer = network.layer(node)
    return {
        "id": node,
        "name": network.name(node),
        "kind": kind_of(layer),
        "parameters": layer.values(),
        "at": network.position(node),
        **({"bypassed": True} if layer.bypassed else {}),
    }


def kind_of(layer: Layer) -> str:
    """Return how a file calls the kind of a layer."""
    return layer.kind if definition_of(layer) is None else PREFIX + layer.kind


def _lines(records: list[Any]) -> str:
    if not records:
        return "[]"
    return "[\n" + ",\n".join(f"        {_json(record)}" for record in records) + "\n      ]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def loads(text: str, source: str = "The project file") -> Project:
    """Return the project that a file's text holds; ProjectError says what is wrong with it."""
    try:
        data = _parsed(text)
    except _LossError as loss:
        raise ProjectError(f"{source} is damaged: {loss}. Open its recovery copy.") from None
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ProjectError(
            f"{source} is damaged or cut off{where}: it is not valid JSON. "
            "Open a copy of it, or its recovery copy."
        ) from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ProjectError(f"{source} is not a Stride project. Choose a .stride file.")
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ProjectError(
            f"{source} was written by a newer Stride (format {str(version)[:20]}; this one reads "
            f"up to {VERSION}). Install the newer version to open it."
        )
    try:
        record = _Project.model_validate(data)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        where = " → ".join(_printable(str(part)[:60]) for part in detail["loc"])
        raise ProjectError(f"{source} is not usable: {where}: {detail['msg'].lower()}.") from None
    except RecursionError:
        raise ProjectError(f"{source} is nested too deeply to be a project.") from None
    try:
        return _Reader(record, source).project()
    except ProjectError:
        raise
    except GraphError as error:
        raise ProjectError(f"{source}: {error}") from None
    except RecursionError:
        raise ProjectError(f"{source}: its blocks are nested too deeply.") from None


def _printable(name: str) -> str:
    """Return a name from a file for a sentence: characters that break lines are written as ?."""
    return "".join(character if character.isprintable() else "?" for character in name)


class _LossError(ValueError):
    """JSON that Python reads, but that could not be written again as it stands."""


def _parsed(text: str) -> Any:
    data = json.loads(text, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_finite)
    if re.search(r"\\u[dD][89a-fA-F]", text):
        try:
            _json(data).encode("utf-8")
        except UnicodeEncodeError:
            raise _LossError("it holds half of a character") from None
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _LossError(f"it has {twice[:60]!r} twice in one place")
    return found


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _LossError(f"{text[:20]} is no number that can be kept")
    return number


class _Reader:
    """Builds a project from its record; every error names the file and the place in it."""

    def __init__(self, record: _Project, source: str) -> None:
        self.record = record
        self.source = source
        self.blocks: dict[str, Definition] = {}
        self._open: list[str] = []

    def project(self) -> Project:
        networks = {n: self._network(n, part) for n, part in self.record.networks.items()}
        for name in self.record.blocks:
            self._definition(name)
        return Project(networks, self.blocks, dict(self.record.training))

    def _definition(self, name: str) -> Definition:
        if name in self.blocks:
            return self.blocks[name]
        record = self.record.blocks.get(name)
        if record is None:
            raise GraphError(f"the block {name!r} is used but not defined in the file.")
        if name in self._open:
            raise GraphError(f"the block {name!r} stands inside itself.")
        self._open.append(name)
        body = self._network(f"block {name}", record)
        shown = tuple(Shown(each.name, tuple(each.targets)) for each in record.shown)
        definition = Definition(name, body, shown, record.description)
        try:
            definition.kind  # noqa: B018 - made now, so that a bad definition is told here
        except GraphError as error:
            raise ProjectError(f"{self.source}: block {name}: {error}") from None
        self._open.pop()
        self.blocks[name] = definition
        return definition

    def _layer(self, node: _Node) -> Layer:
        if node.kind.startswith(PREFIX):
            return self._definition(node.kind.removeprefix(PREFIX)).kind(**node.parameters)
        return make(node.kind, dict(node.parameters))

    def _network(self, name: str, record: _Network) -> Network:
        description = "" if isinstance(record, _Block) else record.description
        network = Network(record.title, description)
        for node in record.nodes:
            try:
                layer = self._layer(node).with_bypass(node.bypassed)
                network.add(layer, name=node.name, id=node.id, position=node.at)
            except ProjectError:
                raise
            except GraphError as error:
                raise ProjectError(
                    f"{self.source}: layer {node.name!r} in {name}: {error}"
                ) from None
        try:
            network.initialisation = tuple(make_rule(**rule) for rule in record.initialisation)
            notes = [make_note(**note) for note in record.notes]
            network.notes = {note.id: note for note in notes}
        except GraphError as error:
            raise ProjectError(f"{self.source}: {name}: {error}") from None
        for wire in record.wires:
            try:
                network.connect(Wire(*wire))
            except GraphError as error:
                raise ProjectError(
                    f"{self.source}: wire {wire[0]} → {wire[2]} in {name}: {error}"
                ) from None
        return network
