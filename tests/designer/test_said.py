"""What the rooms without Qt say is known in Chinese, with whatever numbers and names in it."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from random import Random
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from designer import language
from designer import said as said_module
from designer.said import WITHIN, said
from graph import KINDS, TEMPLATES, Layer, ShapeError, check
from graph.check import evaluate
from graph.course import LESSONS
from tests.designer.left_english import left_english
from tests.drawing import random_inputs, random_layer
from tests.graph.broken import BROKEN
from training.settings import setting_fields

NAME = re.compile(r"(\w+) \(\w+\)|([\w/.]+): |(?:from|on|to|into|of|at|wires?) ([\w.]+)|→ ([\w.]+)")
"""Where a layer's name stands in a sentence."""


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    language.use(qapp, "zh_CN")
    yield
    language.use(qapp, language.ENGLISH)


def english_in(text: str) -> list[str]:
    """Return the English words of a sentence, names aside, once it is told in Chinese."""
    names = {name for found in NAME.findall(text) for part in found for name in part.split("/")}
    return left_english(said(text), {*names, *(name.split(".")[0] for name in names)})


def test_every_sentence_is_found_by_its_template_whatever_is_filled_in() -> None:
    templates = json.loads(said_module.FILE.read_text(encoding="utf-8"))
    assert len(templates) > 500
    for template in templates.keys() - WITHIN.keys():
        spaced = re.sub(r"(?<=[\w)}])(?=\{\d)", " ", template)
        slots = len(re.findall(r"\{\d+\}", template))
        for words in ([f"x{place}y" for place in range(slots)], [str(7 + n) for n in range(slots)]):
            told = said(spaced.format(*words))
            translation = QCoreApplication.translate("Said", template)
            assert told != spaced.format(*words) or translation == template
            for place, word in enumerate(words):
                assert (word in told) == (f"{{{place}}}" in translation), (template, told)


def test_no_text_that_is_translated_as_one_has_more_sentences_than_are_tried() -> None:
    tree = ElementTree.parse(language.FOLDER / "stride_zh_CN.ts")
    texts = [
        message.findtext("source", "")
        for context in tree.iterfind("context")
        if context.findtext("name") == said_module.CONTEXT
        for message in context.iterfind("message")
    ]
    assert len(texts) > 1000
    filled = [re.sub(r"\{\d+\}", "Such.", text) for text in texts]
    assert max(len(said_module.ENDS.split(text)) for text in filled) <= said_module.MOST


@pytest.mark.parametrize("what", BROKEN)
def test_every_problem_and_its_fixes_are_told_in_chinese(what: str) -> None:
    problems = check(BROKEN[what]()).problems
    assert problems
    for problem in problems:
        for text in (problem.message, *(fix.title for fix in problem.fixes)):
            assert english_in(text) == [], (text, said(text))


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_page_formula_hint_and_refusal_of_a_kind_is_told_in_chinese(
    kind: type[Layer],
) -> None:
    texts = inspect.cleandoc(kind.__doc__ or "").split("\n\n")
    texts += [text for p in kind.parameters() for text in (p.description, p.range)]
    random = Random(kind.__name__)
    for layer in filter(None, (random_layer(random, kind) for _ in range(12))):
        inputs = random_inputs(random, layer)
        found = evaluate(layer, inputs)
        if isinstance(found, ShapeError):
            said_of_it = (found.message, found.arithmetic, found.advice)
            texts += [f"layer1 ({layer.kind}): {text}" for text in said_of_it if text]
        else:
            texts += [layer.formula(*inputs), *(hint.message for hint in found.hints)]
    for text in texts:
        plain = re.sub(r"\{\w+\}", "layer2", " ".join(text.split()))
        assert english_in(plain) == [], (plain, said(plain))


def test_every_built_in_network_setting_and_lesson_is_told_in_chinese() -> None:
    texts = [text for t in TEMPLATES.values() for text in (t.description, f"Source: {t.paper}")]
    texts += [text for field in setting_fields() for text in (field.label, field.description)]
    for text in texts:
        for paragraph in text.split("\n\n"):
            plain = " ".join(paragraph.split())
            assert english_in(plain) == [], (plain, said(plain))
    for lesson in LESSONS.values():
        for text in (lesson.title, *(step.text for step in lesson.steps)):
            assert left_english(QCoreApplication.translate("Course", text)) == [], text


@pytest.mark.parametrize(
    ("english", "told"),
    [
        (
            "conv1 (Conv2d): kernel 17 does not fit height 14 from sum. floor((14 − 17 + 2·0)/1)"
            " + 1 = −2. Use kernel_size ≤ 14 or padding ≥ 2.",
            "conv1 (Conv2d)：卷积核 17 放不进来自 sum 的高度 14。"
            "floor((14 − 17 + 2·0)/1) + 1 = −2。请使用 kernel_size ≤ 14 或 padding ≥ 2。",
        ),
        (
            "The training process was killed (signal 9), by a person or because memory ran out: "
            "then a smaller batch size helps.",
            "训练进程被终止了（信号 9），由人为操作或因内存不足：若是后者，较小的批大小会有帮助。",
        ),
        (
            "The device ran out of memory in conv4 at batch size 512.",
            "设备内存不足（conv4），批大小为 512。",
        ),
        ("The device ran out of memory at batch size 64.", "设备内存不足，批大小为 64。"),
        (
            "Column 6 at “fo”: there is no layer called that. Perhaps fold is meant.",
            "第 6 列“fo”处：没有叫这个名字的层。也许您指的是 fold。",
        ),
        (
            "lr must be a number above 0 and at most 100, not -1.",
            "lr 必须是一个数，大于 0 且不大于 100，而不是 -1。",
        ),
    ],
)
def test_sentences_within_sentences(english: str, told: str) -> None:
    assert said(english) == told
