"""The page of a layer kind, made from its declaration: what it does, an example, parameters."""

from __future__ import annotations

import html
import inspect
import re

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from designer.kind_picture import WINDOW, growth, kind_picture
from designer.look import theme
from designer.said import said
from designer.used_in import UsedIn
from graph import TEMPLATES, Layer, format_shape, format_value
from graph.samples import Sample, sample_of
from graph.uses import Use

SCHEME = "use"
"""What links to the built-in networks begin with."""
PICTURE = "picture:example"
"""Where the page finds its picture."""
HEIGHT, FRAME = 640, 48
"""Pixels of height in the usual size of text, and what a window's frame and a task bar may take."""


class KindPage(QDialog):
    """Shows the whole page of a kind beside the window, which stays usable.

    `use_wanted(Use)` asks for a built-in network at its first layer of this kind.
    """

    use_wanted = Signal(object)

    def __init__(self, kind: type[Layer], parent: QWidget | None, used_in: UsedIn) -> None:
        super().__init__(parent)
        self._kind = kind
        self._used_in = used_in
        self._sample = sample_of(kind)
        self.setWindowTitle(kind.__name__)
        room = self.screen().availableGeometry().size() - QSize(FRAME, FRAME)
        wanted = QSize(round(80 + WINDOW.width() * growth()), round(HEIGHT * growth()))
        self.resize(wanted.boundedTo(room))
        self.text = QTextBrowser()
        self.text.setProperty("role", "page")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Page of {}").format(kind.__name__))
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 12, 12)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self._draw()
        used_in.complete.connect(self._show)
        used_in.start()
        self._show()

    def _draw(self) -> None:
        """Make the picture in the colours of the theme."""
        picture = kind_picture(self._sample) if self._sample is not None else None
        self._pictured = picture is not None
        if picture is not None:
            kind = QTextDocument.ResourceType.ImageResource
            self.text.document().addResource(kind, QUrl(PICTURE), picture)

    def _show(self) -> None:
        known = self._used_in.of(self._kind.__name__)
        shown = page(self._kind, self._sample, pictured=self._pictured)
        place = self.text.verticalScrollBar().value()
        self.text.setHtml(shown + uses(known, complete=self._used_in.ready))
        self.text.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pictured"):
            self._draw()
            self._show()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() != SCHEME:
            QDesktopServices.openUrl(link)
            return
        for use in self._used_in.of(self._kind.__name__):
            if use.network == link.path():
                self.use_wanted.emit(use)


def page(kind: type[Layer], sample: Sample | None = None, *, pictured: bool = False) -> str:
    """Return the page as HTML: first what the kind does, with an example, then the details."""
    paragraphs = inspect.cleandoc(kind.__doc__ or "").split("\n\n")
    first, *text = (f"<p>{_marked(said(' '.join(p.split())))}</p>" for p in paragraphs)
    rows = "".join(
        f"<tr><td><b>{html.escape(p.name)}</b></td>"
        f"<td>{_marked(said(p.description))}<br>"
        f"{_dim(_default().format(said(p.range), said(format_value(p.default))))}</td></tr>"
        for p in kind.parameters()
    )
    known = ", ".join(kind.synonyms)
    also = QCoreApplication.translate("KindPage", "Also known as: {}.").format(known)
    title = QCoreApplication.translate("KindPage", "Parameters")
    parts = [
        f"<h2>{html.escape(kind.__name__)}</h2>",
        f"<p>{_dim(said(kind.category))}</p>",
        first,
        example(sample, pictured=pictured) if sample is not None else "",
        *text,
        f"<h3>{title}</h3><table cellspacing='0' cellpadding='6'>{rows}</table>" if rows else "",
        f"<p>{html.escape(also)}</p>" if known else "",
    ]
    return "".join(parts)


def example(sample: Sample, *, pictured: bool) -> str:
    """Return what a layer of the kind makes of a small input, and why, as HTML."""
    facts = sample.facts
    given = " + ".join(map(format_shape, facts.inputs or ()))
    made = " + ".join(map(format_shape, facts.outputs or ()))
    title = QCoreApplication.translate("KindPage", "With its usual parameters: {} → {}")
    parts = [f"<b>{html.escape(title.format(given, made))}</b>"]
    if facts.formula:
        parts.append(f"<code>{html.escape(said(facts.formula))}</code>")
    if facts.parameters:
        costs = QCoreApplication.translate("KindPage", "{} parameters, {} multiply-adds.")
        parts.append(costs.format(f"{facts.parameters:,}", f"{facts.macs:,}"))
    picture = f"<p align='center'><img src='{PICTURE}'></p>" if pictured else ""
    return f"<p>{'<br>'.join(parts)}</p>{picture}"


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
    """Return text as HTML, with `names` set as code; what is reckoned stays on one line."""
    kept = html.escape(re.sub(r" ([−+·×/]) ", "\N{NO-BREAK SPACE}\\1\N{NO-BREAK SPACE}", text))
    kept = kept.replace("/(", "/\N{WORD JOINER}(")
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", kept)


def _dim(text: str) -> str:
    """Return text as HTML in the colour of what is said beside; Chinese has no slanted letters."""
    return f'<span style="color: {theme.current().colours.dim}">{html.escape(text)}</span>'


def _default() -> str:
    return QCoreApplication.translate("KindPage", "{}; {} unless set")
