"""A project: networks, block definitions and training settings, and its file.

The file is versioned JSON with a stable key order and one node or wire a line, so that
version control shows what changed. Loading builds values from declared fields only; it never
runs code. Saving writes a temporary file, syncs it and renames it over the old one.
"""

from __future__ import annotations

import json
import math
import os
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from graph.errors import GraphError, ProjectError
from graph.layer import make
from graph.network import NAME_LIMIT, Network, Wire, age

FORMAT, VERSION = "stride-project", 1
LARGEST_FILE = 64 * 2**20
"""Bytes; a drawing of 100,000 layers takes about 20 MB."""

Name = Annotated[str, Field(min_length=1, max_length=NAME_LIMIT)]
Coordinate = Annotated[float, Field(ge=-1e7, le=1e7, allow_inf_nan=False)]


@dataclass
class Project:
    """What one file holds. `training` is for the trainer to read; here it is plain data."""

    networks: dict[str, Network] = field(default_factory=dict)
    blocks: dict[str, JsonValue] = field(default_factory=dict)
    training: dict[str, JsonValue] = field(default_factory=dict)


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Node(_Record):
    id: Name
    name: Name
    kind: Name
    parameters: dict[str, JsonValue] = {}
    at: tuple[Coordinate, Coordinate] = (0.0, 0.0)


class _Network(_Record):
    title: str = ""
    description: str = ""
    nodes: list[_Node] = []
    wires: list[tuple[Name, Name, Name, Name]] = []


class _Project(_Record):
    format: Literal["stride-project"]
    version: Literal[1]
    networks: dict[Name, _Network] = {}
    blocks: dict[Name, JsonValue] = {}
    training: dict[str, JsonValue] = {}


def dumps(project: Project) -> str:
    """Return the project as the text of its file; the same project gives the same text."""
    networks = ",\n".join(
        f"    {_json(name)}: {_network_text(network)}" for name, network in project.networks.items()
    )
    return (
        f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n'
        f'  "networks": {{\n{networks}\n  }},\n'
        f'  "blocks": {_json(project.blocks)},\n'
        f'  "training": {_json(project.training)}\n}}\n'
    )


def _network_text(network: Network) -> str:
    nodes = [
        {
            "id": node,
            "name": network.name(node),
            "kind": network.layer(node).kind,
            "parameters": network.layer(node).values(),
            "at": network.position(node),
        }
        for node in sorted(network, key=age)
    ]
    wires = sorted(network.wires(), key=lambda w: (age(w.target), w.target_port, age(w.source)))
    return (
        f'{{\n      "title": {_json(network.title)},\n'
        f'      "description": {_json(network.description)},\n'
        f'      "nodes": {_lines(nodes)},\n      "wires": {_lines(wires)}\n    }}'
    )


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
        where = " → ".join(str(part)[:60] for part in detail["loc"])
        raise ProjectError(f"{source} is not usable: {where}: {detail['msg'].lower()}.") from None
    except RecursionError:
        raise ProjectError(f"{source} is nested too deeply to be a project.") from None
    networks = {name: _network(name, part, source) for name, part in record.networks.items()}
    return Project(networks, dict(record.blocks), dict(record.training))


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


def _network(name: str, record: _Network, source: str) -> Network:
    network = Network(record.title, record.description)
    for node in record.nodes:
        try:
            layer = make(node.kind, dict(node.parameters))
            network.add(layer, name=node.name, id=node.id, position=node.at)
        except GraphError as error:
            raise ProjectError(f"{source}: layer {node.name!r} in {name}: {error}") from None
    for wire in record.wires:
        try:
            network.connect(Wire(*wire))
        except GraphError as error:
            raise ProjectError(f"{source}: wire {wire[0]} → {wire[2]} in {name}: {error}") from None
    return network


def load(path: Path) -> Project:
    """Read a project file; ProjectError gives one sentence, and nothing is changed on disk."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ProjectError(
                f"{path.name} has {size / 2**20:.0f} MB, more than any drawing; "
                f"project files have at most {LARGEST_FILE // 2**20} MB."
            )
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ProjectError(f"There is no file {path}. Check the name and the folder.") from None
    except UnicodeDecodeError:
        raise ProjectError(f"{path.name} is not text, so no Stride project.") from None
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}.") from None
    return loads(text, path.name)


def save(project: Project, path: Path) -> None:
    """Write a project file so that at each instant either the old or the new one is whole."""
    write_whole(path, dumps(project))


def write_whole(path: Path, text: str) -> None:
    """Write a text file atomically: temporary file, fsync, rename; ProjectError if it cannot."""
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        else:
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be written: {error.strerror}. Choose another folder; "
            "what was there before is unchanged."
        ) from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def recovery_path(path: Path) -> Path:
    """Return where the recovery copy of a project file lies: beside it, with a ~ added."""
    return path.with_name(path.name + "~")
