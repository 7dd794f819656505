"""How the canvas looks at its scene: zoom, place, scrolling and the ground with its dots.

The mouse wheel zooms at the cursor, as in Blender, ComfyUI and Netron; two fingers on a touchpad,
or Shift with the wheel, scroll. The view moves by its scroll bars over one fixed, very large
rectangle, so that Qt shifts the pixels that it has and paints only what comes into view.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputDevice,
    QNativeGestureEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from designer.canvas.scene import Scene

FAR = 0.4
"""Below this zoom the drawing is flat boxes."""

SMALLEST, LARGEST = 0.02, 4.0
STEP = 1.2
FASTEST = 4.0
"""What one event of a pinch zooms out by at most; its value may be below −1."""
EDGE = 48
"""Viewport pixels that are left free, at both sides together, where an area is shown."""
ENDLESS = 1.2e7
"""Half of the side of the square that can be scrolled over; files hold positions up to 1e7."""

DOT_SPACING = 24.0
"""Three steps of the grid that nodes snap to."""


class Camera(QGraphicsView):
    """A view of the scene that can be zoomed and moved. `zoomed(float)` gives the new zoom."""

    zoomed = Signal(float)

    def __init__(self, board: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self._ground_kept: tuple[tuple[float, QSize, float, str], QPixmap] | None = None
        self._held = QPointF()
        """The place of the scene that was zoomed at last."""
        self._whole: tuple[QRectF, tuple[float, int, int]] | None = None
        """The drawing that was shown whole at last, and how the view stood then."""
        self._early = False
        """Whether it was shown whole while its items were still being made, as of a large one."""
        board.gradual.grown.connect(self._fit_grown)
        self.setScene(board)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setSceneRect(-ENDLESS, -ENDLESS, 2 * ENDLESS, 2 * ENDLESS)
        self.centerOn(board.drawing().center())

    def zoom_in(self) -> None:
        """Zoom in at the middle."""
        self.zoom_at(self.viewport().rect().center(), STEP)

    def zoom_out(self) -> None:
        """Zoom out at the middle."""
        self.zoom_at(self.viewport().rect().center(), 1 / STEP)

    def reset_zoom(self) -> None:
        """Show the drawing at its own size."""
        self.zoom_at(self.viewport().rect().center(), 1 / self.zoom)

    # -- zoom and place --------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Viewport pixels a scene pixel."""
        return self.board.zoom

    @property
    def is_far(self) -> bool:
        """Whether the drawing is too small for text."""
        return self.board.zoom < FAR

    def at(self, spot: QPoint | QPointF) -> QPointF:
        """Return the place of the scene under a place of the viewport."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(QPointF(spot))

    def middle(self) -> QPointF:
        """Return the place of the scene in the middle of the view."""
        return self.at(QPointF(self.viewport().rect().center()))

    def visible(self) -> QRectF:
        """Return the part of the scene that is in view."""
        size = self.viewport().size()
        return QRectF(self.at(QPointF(0, 0)), self.at(QPointF(size.width(), size.height())))

    def zoom_at(self, spot: QPoint | QPointF, factor: float) -> None:
        """Zoom by a factor; what is under the spot stays there."""
        spot = QPointF(spot)
        before = self._held if self._holds(spot) else self.at(spot)
        self._held = before
        self.set_zoom(self.zoom * factor)
        gone = self.viewportTransform().map(before) - spot
        self.scroll_by(gone.x(), gone.y())

    def _holds(self, spot: QPointF) -> bool:
        """Return whether the place that was zoomed at last is still there, but for rounding.

        The view moves by whole pixels; many steps of zoom would else drift away from the mouse.
        """
        return QLineF(self.viewportTransform().map(self._held), spot).length() < 1.0

    def scroll_by(self, dx: float, dy: float) -> None:
        """Move the view by viewport pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))

    def set_zoom(self, zoom: float) -> None:
        """Show the scene at this zoom, within limits."""
        zoom = min(LARGEST, max(SMALLEST, zoom))
        if abs(zoom - 1.0) < 0.02:
            zoom = 1.0
        if zoom != self.board.zoom:
            self.board.zoom = zoom
            self.setTransform(QTransform.fromScale(zoom, zoom))
            self.zoomed.emit(zoom)

    def show_area(self, area: QRectF, largest: float) -> None:
        """Bring an area of the scene wholly into view, no nearer than the largest zoom."""
        if area.isEmpty():
            self.set_zoom(1.0)
            self.centerOn(0.0, 0.0)
        else:
            size = self.viewport().size()
            width, height = max(size.width() - EDGE, EDGE), max(size.height() - EDGE, EDGE)
            self.set_zoom(min(width / area.width(), height / area.height(), largest))
            self.centerOn(area.center())

    def fit(self) -> None:
        """Show the whole drawing, in a view of another size too until it is moved or changed."""
        self.show_area(self.board.drawing(), largest=1.25)
        self._whole = self.board.drawing(), self._stand()
        self._early = self.board.gradual.running

    def _fit_grown(self) -> None:
        """Show the whole of a large drawing that is made now: before, its size was a guess."""
        if self._early and not self.board.gradual.running:
            self._early = False
            if self._whole is not None and self._whole[1] == self._stand():
                self.fit()

    def _stand(self) -> tuple[float, int, int]:
        """Return the zoom, and what is at the upper left."""
        return self.zoom, self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing the whole drawing if it is shown whole; else keep the middle."""
        whole = self._whole
        shown_whole = whole is not None and whole[1] == self._stand()
        super().resizeEvent(event)
        if shown_whole and whole is not None and whole[0] == self.board.drawing():
            self.fit()

    def bring_into_view(self, area: QRectF) -> None:
        """Scroll just so far that an area of the scene can be seen."""
        visible = self.visible()
        if not visible.contains(area):
            dx = max(0.0, area.right() - visible.right()) - max(0.0, visible.left() - area.left())
            dy = max(0.0, area.bottom() - visible.bottom()) - max(0.0, visible.top() - area.top())
            self.scroll_by(dx * self.zoom, dy * self.zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor with a wheel, scroll with two fingers or with a wheel that tilts."""
        turn, pixels = event.angleDelta(), event.pixelDelta()
        modifiers = event.modifiers()
        touchpad = (
            event.device().type() == QInputDevice.DeviceType.TouchPad
            or event.phase() != Qt.ScrollPhase.NoScrollPhase
        )
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        sideways = bool(turn.x()) and not turn.y()  # a wheel that tilts
        if modifiers & Qt.KeyboardModifier.ControlModifier or not (touchpad or shift or sideways):
            self.zoom_at(event.position(), STEP ** (turn.y() / 120))
        else:
            moved = pixels if not pixels.isNull() else turn / 2
            if shift and not moved.x():
                moved = moved.transposed()
            self.scroll_by(-moved.x(), -moved.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take a pinch as zoom at the fingers, and a double tap of two as its own size or all."""
        if not isinstance(event, QNativeGestureEvent):
            return super().viewportEvent(event)
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_at(event.position(), max(1.0 + event.value(), 1 / FASTEST))
        elif event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
            if self.zoom < 1.0:
                self.zoom_at(event.position(), 1.0 / self.zoom)
            else:
                self.fit()
        return True

    # -- painting --------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the ground with its grid of dots, kept as a picture until the zoom changes."""
        spacing = DOT_SPACING * self.zoom
        while spacing < 16:
            spacing *= 2
        origin = self.viewportTransform().map(QPointF(0, 0))
        shift_x, shift_y = origin.x() % spacing, origin.y() % spacing
        ground = self._ground(spacing)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(round(shift_x - spacing), round(shift_y - spacing), ground)
        painter.restore()

    def _ground(self, spacing: float) -> QPixmap:
        size, ratio = self.viewport().size(), self.viewport().devicePixelRatioF()
        theme = self.board.theme
        key = (spacing, size, ratio, theme.name)
        if self._ground_kept is None or self._ground_kept[0] != key:
            wide = int(size.width() + 2 * spacing)
            high = int(size.height() + 2 * spacing)
            ground = QPixmap(round(wide * ratio), round(high * ratio))
            ground.setDevicePixelRatio(ratio)
            ground.fill(theme.canvas.color())
            painter = QPainter(ground)
            painter.setPen(theme.no_pen)
            painter.setBrush(theme.dots)
            painter.drawRects(
                [
                    QRectF(round(across * spacing) - 1, round(down * spacing) - 1, 2, 2)
                    for down in range(int(high / spacing) + 1)
                    for across in range(int(wide / spacing) + 1)
                ]
            )
            painter.end()
            self._ground_kept = (key, ground)
        return self._ground_kept[1]

    def picture(self, scale: float = 1.0) -> QPixmap:
        """Return what the viewport shows as a picture."""
        pixmap = QPixmap(self.viewport().size() * scale)
        pixmap.setDevicePixelRatio(scale)
        self.viewport().render(pixmap)
        return pixmap
