"""A picture of a drawing as the canvas shows it: SVG for print, PNG for slides."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from designer import theme
from designer.canvas.scene import Scene
from designer.document import Document
from graph import GraphError, Network, Project

MARGIN = 24.0
SCALE = 2.0
"""PNG pixels for each pixel of the canvas at zoom 1."""
LARGEST = 30_000
"""PNG pixels on a side, above which a picture is made smaller."""


def write_picture(network: Network, path: Path) -> None:
    """Write the drawing as .svg or .png, in the light theme; GraphError if it cannot be written.

    Works without a window and without a screen.
    """
    if not len(network):
        raise GraphError("The drawing is empty, so there is no picture of it.")
    application = _application()
    before = theme.current().name
    theme.use("light")
    try:
        document = Document(Project({"picture": network}))
        scene = Scene(document)
        area = scene.drawing().marginsAdded(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
        writer = _write_svg if path.suffix.lower() == ".svg" else _write_png
        written = writer(scene, area, path, network.title)
        scene.deleteLater()
        document.close()
    finally:
        theme.use(before)
    if not written:
        raise GraphError(f"{path} cannot be written. Choose another folder.")
    application.processEvents()


def _application() -> QApplication:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    if not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["stride"])


def _write_svg(scene: Scene, area: QRectF, path: Path, title: str) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    generator.setTitle(title or "Network")
    painter = QPainter()
    if not painter.begin(generator):
        return False
    page = QRectF(0, 0, area.width(), area.height())
    painter.fillRect(page, QColor(scene.theme.colours.canvas))
    scene.render(painter, page, area)
    return painter.end()


def _write_png(scene: Scene, area: QRectF, path: Path, title: str) -> bool:
    scale = min(SCALE, LARGEST / max(area.width(), area.height()))
    size = QSize(round(area.width() * scale), round(area.height() * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(scene.theme.colours.canvas))
    image.setText("Title", title)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    return image.save(str(path))
