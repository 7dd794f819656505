"""The window in another language: every text is gathered, translated, and found at run time."""

from __future__ import annotations

import ast
import importlib
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer import language
from designer.projects.document import Document
from designer.said import said
from designer.watching.tints import tints
from designer.window import MainWindow
from graph import Project, build
from scripts import translations
from scripts.unmarked_texts import suspects
from training.watching.layer_history import quantity

ROOT = Path(__file__).resolve().parents[2]
TS = translations.FOLDER / "stride_zh_CN.ts"
CHINESE = re.compile(r"[\u4e00-\u9fff]")
NAMES = {"English", "ONNX"}
"""What stands in the menus and is called so in every language."""


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    language.use(qapp, "zh_CN")
    yield
    language.use(qapp, language.ENGLISH)


@pytest.fixture(scope="module")
def messages() -> list[translations.Message]:
    return list(translations.messages(TS))


@pytest.mark.skipif(
    not all(tool.exists() for tool in translations.TOOLS.values()),
    reason="lupdate and lrelease, which come with PySide6, are not there",
)
def test_all_texts_are_gathered_translated_and_compiled() -> None:
    assert translations.stale() == []


def test_every_text_of_the_window_is_marked() -> None:
    assert list(map(str, suspects())) == []


def test_translations_have_the_slots_and_mnemonics_of_the_english(
    messages: list[translations.Message],
) -> None:
    for each in messages:
        asked, given = _slots(each.source), _slots(each.translation)
        counted = [str(place) for place in range(len(asked))]
        assert given in (asked, counted) or (not any(asked) and sorted(given) == counted), each
        assert ("&" in each.source) == ("&" in each.translation), each


def _slots(text: str) -> list[str]:
    fields = [
        (name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None
    ]
    return sorted(name + (f":{form}" if form else "") for name, form in fields)


def test_each_text_is_found_in_the_context_that_the_code_asks_in(
    chinese: None, messages: list[translations.Message]
) -> None:
    told = {(m.context, m.source): m.translation for m in messages}
    for (context, source), translation in told.items():
        assert QCoreApplication.translate(context, source) == translation
    asked = [call for file in sorted((ROOT / "designer").rglob("*.py")) for call in _asked(file)]
    assert len(asked) > 700
    lost = [(where, context, text) for where, context, text in asked if (context, text) not in told]
    assert lost == []


def _asked(file: Path) -> Iterator[tuple[str, str, str]]:
    """Yield where a file asks for a text, in which context it does so at run time, and the text."""
    source = file.read_text(encoding="utf-8")
    tree = ast.parse(source)
    helper = translations.HELPER.search(source)
    for owner in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]:
        for call in _own_calls(owner):
            name = ast.unparse(call.func).rpartition(".")[2]
            texts = [a.value for a in call.args if isinstance(a, ast.Constant)]
            where = f"{file.name}:{call.lineno}"
            if name == "_tr" and translations.ALIAS in source:
                name = "translate"
            if name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) == 2:
                yield where, str(texts[0]), str(texts[1])
            elif name == "_tr" and texts:
                assert helper is not None, where
                yield where, helper[1], str(texts[0])
            elif name == "tr" and texts:
                assert isinstance(owner, ast.ClassDef), f"{where}: tr outside of a class"
                assert ast.unparse(call.func) == "self.tr", f"{where}: another object's tr"
                module = importlib.import_module(
                    ".".join(file.relative_to(ROOT).with_suffix("").parts)
                )
                assert issubclass(getattr(module, owner.name), QObject), where
                yield where, owner.name, str(texts[0])


def _own_calls(owner: ast.AST) -> Iterator[ast.Call]:
    for child in ast.iter_child_nodes(owner):
        if isinstance(child, ast.ClassDef):
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from _own_calls(child)


def test_the_window_opens_in_chinese_with_its_menus(
    qtbot: QtBot, chinese: None, settings: QSettings
) -> None:
    settings.setValue("keys/Edit/Bypass", "Ctrl+Y")
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(window)
    texts = [action.text() for action in _entries(window)]
    assert "文件(&F)" in texts and "训练" in texts and len(texts) > 90
    formats = {"torch.export", "safetensors"}
    english = [t for t in texts if not CHINESE.search(t) and t not in NAMES | formats]
    assert english == []
    paths = [path for path, _ in window.actions_.shortcuts.commands()]
    assert len(paths) == len(set(paths))
    keys = window.actions_.shortcuts.keys("编辑/旁路").toString()
    assert keys == "Ctrl+Y"  # kept while the window spoke English
    assert window.docks["palette"].windowTitle() == "层"
    window.document.close()


def _entries(window: MainWindow) -> Iterator[QAction]:
    """Yield the entries of the menus; the names of built-in networks are no texts."""

    def walk(actions: list[QAction]) -> Iterator[QAction]:
        for action in actions:
            if action.text():
                yield action
            inner = action.menu()
            if isinstance(inner, QMenu) and inner is not window.actions_.templates:
                yield from walk(inner.actions())

    yield from walk(window.menuBar().actions())


def test_a_tint_is_called_the_same_in_the_menu_and_over_the_drawing(chinese: None) -> None:
    for name, title in tints():
        assert not name or title == said(quantity(name).title)


def test_a_sentence_with_numbers_is_told_by_its_template(chinese: None) -> None:
    assert said("whole number ≥ 1") == "整数 ≥ 1"
    assert said("number ≥ 0 and ≤ 1") == "数值 ≥ 0 且 ≤ 1"
    assert said("Recurrent and attention") == "循环与注意力"
    assert said("conv1 is no text that is known.") == "conv1 is no text that is known."


def test_the_language_is_chosen_remembered_and_holds_from_the_next_start(
    window: MainWindow, settings: QSettings, qapp: QApplication
) -> None:
    menu = window.actions_.languages.menu
    by_name = {action.data(): action for action in menu.actions()}
    assert [a.text() for a in menu.actions()] == ["As the system", "English", "简体中文"]
    assert by_name["system"].isChecked()
    by_name["zh_CN"].trigger()
    assert language.current() == "en" and "started again" in window.status.message.text()
    try:
        assert language.install(qapp, settings) == "zh_CN"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"  # Qt's own texts
    finally:
        language.use(qapp, language.ENGLISH)
    assert QCoreApplication.translate("Actions", "Save") == "Save"


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["de-DE", "zh-CN"], "zh_CN"),
        (["en-GB", "zh-CN"], "en"),
        ([], "en"),
    ],
)
def test_the_system_gives_the_language(wanted: list[str], name: str) -> None:
    assert language.language_for(wanted) == name
