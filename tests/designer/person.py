"""Someone who does one random thing after another on the canvas, by mouse where there is a way."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPoint, QPointF, Qt

from designer.block_commands import BlockCommands
from designer.inspector.expose_card import ExposeCard
from graph import KINDS, GraphError, project
from graph.block import Block
from graph.edits import set_parameters
from tests.designer.desk import NO_KEYS, Desk
from tests.drawing import random_layer

LINES = (
    "conv 8 3x3 p1 > bn > relu",
    "[conv 4 1x1 | conv 4 3x3 p1 | _] > concat",
    "[conv 4 3x3 p1 > relu] x2",
    "residual 8 x2 > maxpool 3/2",
    "conv >",
    "no such layer",
)
BAND_KEYS = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
OUT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
MOST = 45
"""From so many layers on nothing is added, so that each step stays quick."""


class Person:
    """Has a hand on the desk; `random` decides what it does it to."""

    ACTS = (
        "wire",
        "wire",
        "replug",
        "cut",
        "band",
        "move",
        "take_out",
        "delete",
        "delete_and_join",
        "add",
        "drop",
        "type_line",
        "duplicate",
        "copy_and_paste",
        "change",
        "rename",
        "bypass",
        "group",
        "expand",
        "repeat",
        "enter",
        "leave",
        "own",
        "expose",
        "expose",
        "frame",
        "note",
        "move_note",
        "align",
        "arrange",
        "undo",
        "undo",
        "redo",
        "reopen",
    )

    def __init__(self, desk: Desk, random: Random) -> None:
        self.desk, self.random = desk, random
        self.blocks = BlockCommands(desk.document, desk.canvas)
        self.blocks.refused.connect(desk.refusals.append)

    def act(self, what: str) -> None:
        """Do one thing; every refusal must be a sentence."""
        if len(self.desk.network) < 3:
            self.desk.canvas.add_layer("ReLU")
        if len(self.desk.network):
            getattr(self, what)()
        assert all(sentence.strip() for sentence in self.desk.refusals)

    # -- choosing --------------------------------------------------------------------------

    def node(self) -> str:
        return self.random.choice(list(self.desk.network))

    def some(self) -> list[str]:
        return [self.node() for _ in range(self.random.randint(1, 4))]

    def spot(self, node: str) -> QPoint:
        return self.desk.spot(self.desk.board.nodes[node].pos())

    def step(self) -> QPoint:
        return QPoint(self.random.randint(-200, 200), self.random.randint(-200, 200))

    def full(self) -> bool:
        return len(self.desk.network) > MOST

    # -- wires -----------------------------------------------------------------------------

    def wire(self) -> None:
        desk = self.desk
        source, target = self.node(), self.node()
        outputs = desk.network.layer(source).output_ports
        if outputs:
            start = desk.port(desk.network.name(source), self.random.choice(outputs).name)
            desk.drag(start, self.spot(target))
            desk.key(Qt.Key.Key_Escape)  # the box of what comes next, if it came

    def replug(self) -> None:
        desk = self.desk
        if not desk.board.wires:
            return
        wire = self.random.choice(sorted(desk.board.wires))
        start = desk.port(desk.network.name(wire.target), wire.target_port)
        end = desk.void() if self.random.random() < 0.3 else self.spot(self.node())
        desk.drag(start, end)

    def cut(self) -> None:
        start = self.spot(self.node()) + QPoint(120, 60)
        if self.random.random() < 0.5:
            self.desk.drag(start, start + self.step(), Qt.KeyboardModifier.AltModifier)
        else:
            keys, button = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.RightButton
            self.desk.drag(start, start + self.step(), keys, button)

    def band(self) -> None:
        keys = self.random.choice((NO_KEYS, *BAND_KEYS))
        start = self.spot(self.node()) + QPoint(120, 60)
        self.desk.begin(start, start + self.step(), keys)
        if self.random.random() < 0.2:
            self.desk.key(Qt.Key.Key_Escape)
        self.desk.release(start + self.step(), keys)

    # -- layers ----------------------------------------------------------------------------

    def move(self) -> None:
        start, step = self.spot(self.node()), self.step()
        self.desk.begin(start, start + step)
        if self.random.random() < 0.2:
            self.desk.key(Qt.Key.Key_Escape)
        self.desk.release(start + step)

    def take_out(self) -> None:
        """Drag a node, or what is selected with it, out of its wires: onto a wire or aside."""
        desk = self.desk
        if self.random.random() < 0.5:
            desk.document.select(self.some())
        node = self.node()
        start = end = self.spot(node)
        if self.random.random() < 0.6 and desk.board.wires:
            end = desk.on_wire(self.random.choice(sorted(desk.board.wires)))
        else:
            end = start + self.step()
        desk.begin(start, end, OUT)
        if self.random.random() < 0.2:
            desk.key(Qt.Key.Key_Escape)
        desk.release(end, OUT)

    def delete(self) -> None:
        if self.random.random() < 0.5 and self.desk.board.wires:
            self.desk.document.select(())
            self.desk.board.pick([self.random.choice(sorted(self.desk.board.wires))])
        else:
            self.desk.document.select([self.node()])
        self.desk.key(Qt.Key.Key_Delete)

    def delete_and_join(self) -> None:
        self.desk.document.select(self.some())
        self.desk.ctrl(Qt.Key.Key_Delete)

    def add(self) -> None:
        if not self.full():
            self.desk.canvas.add_layer(self.random.choice(list(KINDS)))

    def drop(self) -> None:
        kind = self.random.choice(list(KINDS))
        if self.random.random() < 0.5 and self.desk.board.wires:
            self.desk.drop(
                kind, self.desk.on_wire(self.random.choice(sorted(self.desk.board.wires)))
            )
        else:
            self.desk.drop(kind, self.spot(self.node()) + QPoint(30, 3))

    def type_line(self) -> None:
        if not self.full():
            self.desk.document.select(self.some()[:1])
            self.desk.canvas.commands.add_typed(self.random.choice(LINES))

    def duplicate(self) -> None:
        if not self.full():
            self.desk.document.select(self.some())
            self.desk.ctrl(Qt.Key.Key_D)

    def copy_and_paste(self) -> None:
        self.desk.document.select(self.some())
        self.desk.canvas.copy()
        if not self.full():
            self.desk.canvas.paste()

    def change(self) -> None:
        node = self.node()
        layer = random_layer(self.random, type(self.desk.network.layer(node)))
        if layer is not None:
            self._push_parameters(node, **layer.values())

    def repeat(self) -> None:
        for node in self.desk.network:
            if isinstance(self.desk.network.layer(node), Block):
                self._push_parameters(node, repeat=self.random.randint(1, 3))
                return

    def _push_parameters(self, node: str, **values: object) -> None:
        try:
            edit = set_parameters(self.desk.network, node, **values)
            self.desk.document.push(edit, "Set")
        except GraphError as error:
            self.desk.refusals.append(str(error))

    def rename(self) -> None:
        name = self.random.choice(("stem", "head", "été", "class", "", "a/b", "x y"))
        self.desk.canvas.shaping.rename(self.node(), name)

    def bypass(self) -> None:
        self.desk.document.select(self.some())
        self.desk.ctrl(Qt.Key.Key_B)

    # -- blocks ----------------------------------------------------------------------------

    def group(self) -> None:
        self.desk.document.select(self.some())
        self.blocks.group_as(self.random.choice(("Unit", "Stage", "Part", "not a name", "ReLU")))

    def expand(self) -> None:
        if not self.full():
            self.desk.document.select(self._some_block())
            self.blocks.expand()

    def enter(self) -> None:
        if len(self.desk.document.sheet.trail) < 3:
            self.blocks.open((self._some_block() or [self.node()])[0])

    def leave(self) -> None:
        self.blocks.climb()

    def own(self) -> None:
        self.desk.document.select(self._some_block())
        self.blocks.make_own()

    def expose(self) -> None:
        """Give the block that is open a parameter of a layer inside, or take it back."""
        levels, node = self.desk.document.sheet.levels, self.node()
        if not levels or levels[-1].definition is None:
            self.own()
            if self.desk.document.selection and len(levels) < 2:
                self.blocks.open(min(self.desk.document.selection))
            return
        card = ExposeCard(self.desk.document, type(self.desk.network.layer(node)))
        card.setParent(self.desk.canvas)  # a part of the desk, not a window
        card.refresh(node)
        if card.rows:
            self.random.choice([tick for tick, _ in card.rows.values()]).click()
        card.close()
        card.deleteLater()

    def _some_block(self) -> list[str]:
        network = self.desk.network
        blocks = [n for n in sorted(network) if isinstance(network.layer(n), Block)]
        return [self.random.choice(blocks)] if blocks else []

    # -- notes, places ---------------------------------------------------------------------

    def frame(self) -> None:
        self.desk.document.select(self.some())
        self.desk.canvas.note_commands.frame()
        self._write(NO_KEYS)

    def note(self) -> None:
        self.desk.canvas.note_commands.add()
        self._write(Qt.KeyboardModifier.ControlModifier)

    def _write(self, keys: Qt.KeyboardModifier) -> None:
        """Write into the field that is open over a note, or leave it by Escape."""
        if self.random.random() < 0.5:
            self.desk.key(Qt.Key.Key_Escape)
        else:
            self.desk.key(self.random.choice("abc"))
            self.desk.key(Qt.Key.Key_Return, keys)

    def move_note(self) -> None:
        notes = sorted(self.desk.network.notes.values(), key=lambda note: note.id)
        if notes:
            note = self.random.choice(notes)
            start = self.desk.spot(QPointF(note.x + 4, note.y + note.height / 2))
            self.desk.drag(start, start + self.step())

    def align(self) -> None:
        self.desk.document.select(self.some())
        self.desk.canvas.shaping.align(self.random.choice(("row", "column")))
        self.desk.canvas.shaping.distribute(self.random.choice(("row", "column")))

    def arrange(self) -> None:
        self.desk.document.select(self.some() if self.random.random() < 0.5 else ())
        self.desk.canvas.arrange()

    # -- history, files --------------------------------------------------------------------

    def undo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.desk.undo()

    def redo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.desk.redo()

    def reopen(self) -> None:
        """Save and open again: the same bytes, and everything drawn anew."""
        document = self.desk.document
        text = project.dumps(document.project)
        again = project.loads(text)
        assert project.dumps(again) == text
        document.climb()
        document.replace(again)
