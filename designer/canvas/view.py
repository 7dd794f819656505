"""The canvas widget: mirrors the document in its scene and hands the mouse to gestures."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from designer.canvas.bubble import Bubble
from designer.canvas.camera import Camera
from designer.canvas.commands import Commands
from designer.canvas.cursors import shape_over
from designer.canvas.drops import Drops
from designer.canvas.edge_pan import EdgePan
from designer.canvas.frame import PortPlace
from designer.canvas.glide import Glide
from designer.canvas.hits import NOTHING, Hit
from designer.canvas.keys import press
from designer.canvas.minimap import Minimap
from designer.canvas.note_box import NoteBox
from designer.canvas.note_commands import NoteCommands
from designer.canvas.overview import Overview
from designer.canvas.quick_add import QuickAdd
from designer.canvas.rename_box import RenameBox
from designer.canvas.scene import Scene
from designer.canvas.shaping import Shaping
from designer.canvas.tips import tip
from designer.gestures import Gesture, begin
from designer.projects.document import Document


class Canvas(Camera):
    """Shows and edits the network that the document has in view.

    Signals: `refused(str)` is the sentence why a wire or a drop was not taken;
    `dropped_in_void(PortPlace, QPointF)` tells that a wire from that port was let go over nothing,
    at that place of the scene; `menu_wanted(Hit, QPoint)` that the right button was clicked on
    something, at that place of the screen; `opened(str)` gives a block to open.
    """

    refused = Signal(str)
    dropped_in_void = Signal(object, QPointF)
    menu_wanted = Signal(object, QPoint)
    opened = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        board = Scene(document)
        super().__init__(board, parent)
        board.setParent(self)
        self.document: Document = document
        self.gesture: Gesture | None = None
        self.space_held = False
        self.has_menus = False  # a window has the commands in menus, with keys of their own
        self._drops = Drops(self)
        self._spot: QPoint | None = None
        self.commands: Commands = Commands(self)
        self.shaping: Shaping = Shaping(self)
        self.note_commands: NoteCommands = NoteCommands(self)
        self.glide = Glide(self)
        self.overview = Overview(board)
        self.minimap = Minimap(self)
        self.edge_pan = EdgePan(self)
        self.bubble = Bubble(self)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Drawing of the network"))
        self.dropped_in_void.connect(self._choose_next)
        document.edited.connect(self._edited)
        document.refused.connect(self.refused)
        board.gradual.grown.connect(self.redraw_overview)
        document.switched.connect(self._switched)
        document.selected.connect(self._selected)

    # -- what others call ------------------------------------------------------------------

    def zoom_to_selection(self) -> None:
        """Show the selected nodes, or the whole drawing if there are none."""
        chosen = self.document.selection
        self.show_area(self.board.drawing(chosen or None), largest=1.5)

    def show_node(self, node: str) -> None:
        """Select a node and bring it to the middle, near enough to read it."""
        self.board.complete()
        if node not in self.board.nodes:
            return
        self.board.pick(())
        self.document.select([node])
        self.set_zoom(1.0 if self.zoom < 0.6 else self.zoom)
        self.centerOn(self.board.nodes[node].pos())

    def choose(self, node: str) -> None:
        """Select a node and scroll just so far that it can be seen."""
        self.board.pick(())
        self.document.select([node])
        self.ensure_in_view(node)

    def ensure_in_view(self, node: str) -> None:
        """Scroll just so far that a node can be seen."""
        self.board.complete()
        self.bring_into_view(self.board.drawing([node]))

    def delete_selection(self) -> None:
        """Delete the selected nodes and wires, or the selected note."""
        if not self.note_commands.delete():
            self.commands.delete()

    def select_all(self) -> None:
        """Select all nodes."""
        self.board.pick(())
        self.document.select(self.document.network)

    def duplicate_selection(self) -> None:
        """Copy the selected nodes, with the wires between them, a little aside."""
        self.commands.duplicate()

    def arrange(self) -> None:
        """Lay the selection out anew, or the whole drawing, undoable."""
        self.shaping.arrange()

    def add_layer(self, kind: str) -> None:
        """Add a layer below the selected node and wired to it, else in the middle of the view."""
        self.commands.add(kind)

    def copy(self) -> None:
        """Put the selected nodes, with the wires between them, on the clipboard."""
        self.commands.copy()

    def cut(self) -> None:
        """Copy and delete the selected nodes."""
        self.commands.cut()

    def paste(self) -> None:
        """Add what is on the clipboard, at the mouse."""
        self.commands.paste()

    def open_quick_add(self, spot: QPoint | None = None, *, typed: str = "") -> None:
        """Open the box that adds a layer by name; with a spot, the layer goes there."""
        self.quick_add.open(spot)
        self.quick_add.field.setText(typed)

    def rename_selected(self) -> None:
        """Open a field over the one selected node in which its name is typed."""
        if len(self.document.selection) == 1:
            (node,) = self.document.selection
            self.ensure_in_view(node)
            self.rename_box.open(node)

    @cached_property
    def rename_box(self) -> RenameBox:
        """The field in which a node is renamed."""
        return RenameBox(self)

    @cached_property
    def quick_add(self) -> QuickAdd:
        """The box that adds layers by name."""
        box = QuickAdd(self)
        box.chosen.connect(self.commands.add_chosen)
        box.typed.connect(self.commands.add_typed)
        return box

    @cached_property
    def note_box(self) -> NoteBox:
        """The field in which a note is written."""
        return NoteBox(self)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items, or from afar the overview in their place."""
        if not self.is_far:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        self.drawBackground(painter, QRectF())
        painter.setTransform(self.viewportTransform())
        self.overview.paint(painter)
        self.overview.paint_names(painter)
        if self.gesture is not None:
            self.gesture.paint(painter)
        self._drops.paint(painter)

    # -- news ------------------------------------------------------------------------------

    def _edited(self, nodes: frozenset[str]) -> None:
        self.cancel_gesture()
        self.board.sync(nodes, self.document.shown)
        self.redraw_overview()

    def _switched(self) -> None:
        self.cancel_gesture()
        self.board.rebuild()
        self.redraw_overview()
        self.fit()

    def _selected(self) -> None:
        self.board.show_selection()
        self.refresh_far()

    def redraw_overview(self) -> None:
        """Draw the minimap and the far view anew: nodes or wires are not what they were."""
        self.minimap.forget()
        self.refresh_far()

    def refresh_far(self) -> None:
        """Paint the far view again, which no item of its own brings up to date."""
        if self.is_far:
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the theme that is current now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "minimap"):
            self.board.recolour()
            self.redraw_overview()
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the minimap in step."""
        super().scrollContentsBy(dx, dy)
        if hasattr(self, "minimap"):
            self.minimap.take_corner()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the minimap in its corner."""
        super().resizeEvent(event)
        if hasattr(self, "minimap"):
            self.minimap.take_corner()

    # -- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the gesture that suits what is under the mouse."""
        spot = event.position().toPoint()
        if self.gesture is not None:
            return
        self.board.complete()
        self.glide.stop()
        at = self.at(spot)
        self.board.hover(NOTHING)
        self.gesture = begin(self, self.board.hit(at), event, at, spot)
        if self.gesture is not None and self.gesture.cursor is not None:
            self.viewport().setCursor(self.gesture.cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what the mouse is over."""
        spot = event.position().toPoint()
        self._spot = spot
        if self.gesture is not None:
            self.gesture.move(self.at(spot), spot, event.modifiers())
            self.edge_pan.follow(spot, event.modifiers())
            self.refresh_far()
        elif not self.is_far:
            self._hover(self.board.hit(self.at(spot)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the gesture if its button was let go."""
        spot = event.position().toPoint()
        gesture = self.gesture
        if gesture is None or event.button() != gesture.button:
            return
        self.end_gesture()
        gesture.finish(self.at(spot), spot, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the box that suits what is there, or nothing; else it is one more press."""
        spot = event.position().toPoint()
        hit = self.board.hit(self.at(spot))
        left = event.button() == Qt.MouseButton.LeftButton
        if left and hit == NOTHING:
            self.open_quick_add(spot)
        elif left and hit.note is not None:
            self.note_box.open(hit.note)
        elif not (left and hit.node and not hit.port and self.commands.enter(hit.node)):
            self.mousePressEvent(event)

    def _hover(self, hit: Hit) -> None:
        self.board.hover(hit)
        shape = shape_over(self, hit)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def end_gesture(self) -> None:
        """Let go of the gesture; what it showed disappears."""
        self.edge_pan.stop()
        if self.gesture is not None:
            self.gesture.clear()
            self.gesture = None
            self._hover(NOTHING)
            self.refresh_far()

    def cancel_gesture(self) -> None:
        """Stop the gesture in progress; everything is as before it."""
        self.glide.stop()
        gesture = self.gesture
        if gesture is not None:
            self.end_gesture()
            gesture.cancel()

    def mouse_place(self) -> QPointF | None:
        """Return the place of the scene under the mouse if that is over the canvas."""
        if self._spot is None or not self.viewport().rect().contains(self._spot):
            return None
        return self.at(self._spot)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips of nodes and wires; forget the mouse when it left."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = "" if self.gesture else tip(self.document, self.board.hit(self.at(event.pos())))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self.gesture is None:
            self._spot = None
            self._hover(NOTHING)
        return super().viewportEvent(event)

    def _choose_next(self, start: PortPlace, at: QPointF) -> None:
        """Offer what may follow a wire that was let go over nothing."""
        self.quick_add.open(self.mapFromScene(at), start)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the mouse and ask for its menu."""
        if self.gesture is not None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return  # Ctrl and the right button cut wires
        hit = self.board.hit(self.at(event.pos()))
        if hit.node is not None and hit.node not in self.document.selection:
            self.board.pick(())
            self.document.select({hit.node})
        elif hit.wire is not None and hit.wire not in self.board.picked:
            self.document.select(())
            self.board.pick({hit.wire})
        self.menu_wanted.emit(hit, event.globalPos())

    # -- drops -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take layers from the palette."""
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the layer would go."""
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the layer."""
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the layer."""
        self._drops.drop(event)

    # -- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the canvas's own keys."""
        if not press(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop dragging the view with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)
        else:
            event.ignore()

    def hold_space(self, held: bool) -> None:
        """Let the left button drag the view, or no more."""
        self.space_held = held
        if self.gesture is None:
            self._hover(NOTHING)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a held Space, whose release others will see."""
        super().focusOutEvent(event)
        self.hold_space(False)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab for the quick-add box; Shift+Tab leaves the canvas."""
        return False if next else super().focusNextPrevChild(next)
