"""The page of a layer kind, made from its declaration: what it does, shapes, parameters, source."""

from __future__ import annotations

import html
import inspect
import re

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from designer.said import said
from designer.used_in import UsedIn
from graph import TEMPLATES, Layer, format_value
from graph.uses import Use

SCHEME = "use"
"""What links to the built-in networks begin with."""


class KindPage(QDialog):
    """Shows the whole page of a kind beside the window, which stays usable.

    `use_wanted(Use)` asks for a built-in network at its first layer of this kind.
    """

    use_wanted = Signal(object)

    def __init__(self, kind: type[Layer], parent: QWidget | None, used_in: UsedIn) -> None:
        super().__init__(parent)
        self._kind = kind
        self._used_in = used_in
        self.setWindowTitle(kind.__name__)
        self.resize(560, 560)
        self.text = QTextBrowser()
        self.text.setProperty("role", "page")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 12, 12)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        used_in.complete.connect(self._show)
        used_in.start()
        self._show()

    def _show(self) -> None:
        known = self._used_in.of(self._kind.__name__)
        self.text.setHtml(page(self._kind) + uses(known, complete=self._used_in.ready))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() != SCHEME:
            QDesktopServices.openUrl(link)
            return
        for use in self._used_in.of(self._kind.__name__):
            if use.network == link.path():
                self.use_wanted.emit(use)


def page(kind: type[Layer]) -> str:
    """Return the page as HTML."""
    paragraphs = inspect.cleandoc(kind.__doc__ or "").split("\n\n")
    text = "".join(f"<p>{_marked(said(' '.join(p.split())))}</p>" for p in paragraphs)
    rows = "".join(
        f"<tr><td><b>{html.escape(p.name)}</b></td>"
        f"<td>{_marked(said(p.description))}<br><i>{html.escape(said(p.range))}; "
        f"{html.escape(_default().format(said(format_value(p.default))))}</i></td></tr>"
        for p in kind.parameters()
    )
    known = ", ".join(kind.synonyms)
    also = QCoreApplication.translate("KindPage", "Also known as: {}.").format(known)
    title = QCoreApplication.translate("KindPage", "Parameters")
    parts = [
        f"<h2>{html.escape(kind.__name__)}</h2>",
        f"<p><i>{html.escape(said(kind.category))}</i></p>",
        text,
        f"<h3>{title}</h3><table cellspacing='0' cellpadding='6'>{rows}</table>" if rows else "",
        f"<p>{html.escape(also)}</p>" if known else "",
    ]
    return "".join(parts)


def uses(known: list[Use], *, complete: bool) -> str:
    """Return the built-in networks that use a kind, as links in HTML."""
    title = QCoreApplication.translate("KindPage", "Used in")
    if not complete:
        told = QCoreApplication.translate("KindPage", "Looking through the built-in networks…")
    elif not known:
        told = QCoreApplication.translate("KindPage", "No built-in network uses it.")
    else:
        told = ", ".join(
            f'<a href="{SCHEME}:{use.network}">'
            f"{html.escape(said(TEMPLATES[use.network].title))}</a>&nbsp;×{use.number:,}"
            for use in known
        )
    return f"<h3>{title}</h3><p>{told}</p>"


def _marked(text: str) -> str:
    """Return text as HTML, with `names` set as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text))


def _default() -> str:
    return QCoreApplication.translate("KindPage", "{} unless set")
