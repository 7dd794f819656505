"""The page of a layer kind, made from its declaration: what it does, shapes, parameters, source."""

from __future__ import annotations

import html
import inspect
import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from graph import Layer, format_value


class KindPage(QDialog):
    """Shows the whole page of a kind beside the window, which stays usable."""

    def __init__(self, kind: type[Layer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(kind.__name__)
        self.resize(560, 560)
        self.text = QTextBrowser()
        self.text.setProperty("role", "page")
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(16)
        self.text.setHtml(page(kind))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 12, 12)
        layout.addWidget(self.text)
        layout.addWidget(buttons)


def page(kind: type[Layer]) -> str:
    """Return the page as HTML."""
    paragraphs = inspect.cleandoc(kind.__doc__ or "").split("\n\n")
    text = "".join(f"<p>{_marked(' '.join(p.split()))}</p>" for p in paragraphs)
    rows = "".join(
        f"<tr><td><b>{html.escape(p.name)}</b></td>"
        f"<td>{_marked(p.description)}<br><i>{html.escape(p.range)}; "
        f"{html.escape(_default().format(format_value(p.default)))}</i></td></tr>"
        for p in kind.parameters()
    )
    known = ", ".join(kind.synonyms)
    also = QCoreApplication.translate("KindPage", "Also known as: {}.").format(known)
    title = QCoreApplication.translate("KindPage", "Parameters")
    parts = [
        f"<h2>{html.escape(kind.__name__)}</h2>",
        f"<p><i>{html.escape(kind.category)}</i></p>",
        text,
        f"<h3>{title}</h3><table cellspacing='0' cellpadding='6'>{rows}</table>" if rows else "",
        f"<p>{html.escape(also)}</p>" if known else "",
    ]
    return "".join(parts)


def _marked(text: str) -> str:
    """Return text as HTML, with `names` set as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text))


def _default() -> str:
    return QCoreApplication.translate("KindPage", "{} unless set")
