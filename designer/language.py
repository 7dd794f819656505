"""The language of the window: the system's or the chosen one, taken up once, before it is made.

A language is a file designer/translations/stride_NAME.qm; CONTRIBUTING.md says how one is made.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

FOLDER = Path(__file__).parent / "translations"
SYSTEM, ENGLISH = "system", "en"
KEY = "language"
"""Where the settings keep the choice."""
NAMES = {ENGLISH: "English", "zh_CN": "简体中文"}
"""Every language of the window, as those call it who speak it."""

_installed: list[QTranslator] = []
_now = [ENGLISH]


def install(app: QCoreApplication, settings: QSettings) -> str:
    """Have the application speak the language that the settings ask for; return which it is.

    Must come before the first widget, as widgets take their texts when they are made.
    """
    name = chosen(settings)
    use(app, language_for(QLocale.system().uiLanguages()) if name == SYSTEM else name)
    return _now[0]


def use(app: QCoreApplication, name: str) -> None:
    """Have the application speak a language: Stride's own texts, and those of Qt's dialogs.

    Widgets that are made already keep their texts.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    _now[0] = ENGLISH
    if name == ENGLISH:
        return
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _add(app, of_qt)
    own = QTranslator(app)
    if own.load(f"stride_{name}", str(FOLDER)):
        _add(app, own)
        _now[0] = name


def _add(app: QCoreApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.append(translator)


def current() -> str:
    """Return the name of the language that the window speaks: "en", "zh_CN"."""
    return _now[0]


def chosen(settings: QSettings) -> str:
    """Return what the settings ask for: the name of a language, or "system"."""
    name = str(settings.value(KEY, SYSTEM))
    return name if name in NAMES else SYSTEM


def language_for(wanted: list[str]) -> str:
    """Return which language suits best whoever reads these, such as zh-Hans-CN, best first."""
    for tag in wanted:
        language, *rest = tag.replace("_", "-").split("-")
        if language == "en":
            return ENGLISH
        if language == "zh" and not {"Hant", "TW", "HK", "MO"} & set(rest):
            return "zh_CN"
    return ENGLISH


def sources() -> dict[str, str]:
    """Return the English texts of the menus by their translations, without their mnemonics.

    What is kept for good goes by English names, so that it holds in any language.
    """
    if current() == ENGLISH:
        return {}
    tree = ElementTree.parse(FOLDER / f"stride_{current()}.ts")
    return {
        plain(message.findtext("translation", "")): plain(message.findtext("source", ""))
        for context in tree.iterfind("context")
        if context.findtext("name") in MENUS
        for message in context.iterfind("message")
    }


MENUS = ("Actions", "DockLayout", "LanguageMenu")
"""The contexts of what stands in the menus."""


def plain(text: str) -> str:
    """Return the text of a menu or a command without its mnemonic, as in Save… or 文件(&F)."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…")
