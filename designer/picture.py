"""A picture of a drawing as the canvas shows it: PDF and SVG for print, PNG for slides."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from designer.canvas.scene import Scene
from designer.look import theme
from designer.projects.document import Document
from graph import GraphError, Network, Project

MARGIN = 24.0
SCALE = 2.0
"""PNG pixels for each pixel of the canvas at zoom 1."""
LARGEST = 30_000
"""PNG pixels on a side, above which a picture is made smaller."""
POINTS = 0.75
"""Points of a PDF for each pixel of the canvas: a pixel is 1/96 inch, as in a browser."""
LARGEST_PAGE = 14_400
"""Points on a side that readers of PDF take (ISO 32000-1, annex C.2); larger ones are scaled."""
FINENESS = 1200
"""Steps an inch in which a PDF places its lines and letters."""


def write_picture(network: Network, path: Path, form: str = "") -> None:
    """Write the drawing as .svg, .pdf or .png, in the light theme; GraphError if it cannot be.

    The form is "svg", "pdf" or "png"; left out, the ending of the file decides, and one that tells
    nothing gives PNG. Works without a window and without a screen.
    """
    if not len(network):
        raise GraphError("The drawing is empty, so there is no picture of it.")
    if path.is_dir() or not os.access(path if path.exists() else path.parent, os.W_OK):
        raise GraphError(f"{path} cannot be written. Choose another folder.")
    writer = WRITERS.get((form or path.suffix.lstrip(".")).lower(), _write_png)
    application = _application()
    before = theme.current().name
    theme.use("light")
    try:
        document = Document(Project({"picture": network}))
        scene = Scene(document)
        scene.shows_hints = False  # a dot that nothing explains on paper
        area = scene.drawing().marginsAdded(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
        written = writer(scene, area, path, network.title)
        scene.deleteLater()
        document.close()
        document.deleteLater()
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
    generator.setTitle(title or _tr("Network"))
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


def _write_pdf(scene: Scene, area: QRectF, path: Path, title: str) -> bool:
    points = min(POINTS, LARGEST_PAGE / max(area.width(), area.height()))
    writer = QPdfWriter(str(path))
    writer.setTitle(title or _tr("Network"))
    writer.setCreator("Stride")
    writer.setResolution(FINENESS)
    page = QSizeF(area.width() * points, area.height() * points)
    writer.setPageSize(
        QPageSize(page, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    if not painter.begin(writer):
        return False
    sheet = QRectF(0, 0, writer.width(), writer.height())
    painter.fillRect(sheet, QColor(scene.theme.colours.canvas))
    scene.render(painter, sheet, area)
    return painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Picture", text)


WRITERS = {"svg": _write_svg, "pdf": _write_pdf, "png": _write_png}
"""What writes a picture, by its form."""
