"""Brings the translations of the window up to date.

python scripts/translations.py           gather texts, keep translations, compile, say what is left
python scripts/translations.py --check   exit 1 if that would change a file, or a text is left

Texts are gathered by Qt's lupdate. It knows self.tr("…"), QCoreApplication.translate("Context",
"…") and QT_TRANSLATE_NOOP; a file's own _tr("…"), which asks in a context that is named at its
end, is written out as translate for it, in a copy. The rooms without Qt are told to it as a list.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.said_texts import course_texts, said_texts  # noqa: E402

FOLDER = ROOT / "designer" / "translations"
SENTENCES = FOLDER / "sentences.json"
LANGUAGES = ("zh_CN",)
HELPER = re.compile(
    r'def _tr\(text: str\) -> str:\n(?:    """.*"""\n)?'
    r'    return QCoreApplication\.translate\("(\w+)", text\)'
)
ALIAS = "\n_tr = QCoreApplication.translate\n"
CALL = re.compile(r"(?<![\w.])(?<!def )_tr\(")
TOOLS = {
    name: Path(sys.executable).with_name(
        f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}"
    )
    for name in ("lupdate", "lrelease")
}


class Message(NamedTuple):
    """A text with its context and its translation, empty where there is none yet."""

    context: str
    source: str
    translation: str


def gather(ts: Path) -> None:
    """Update a file of translations from the sources; translations are kept, old texts go."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for file in sorted((ROOT / "designer").rglob("*.py")):
            copy = Path(folder) / file.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(written_out(file.read_text(encoding="utf-8")), encoding="utf-8")
            names.append(str(copy.relative_to(folder)))
        listed = Path(folder) / "listed.py"
        lines = [_line("Course", text) for text in course_texts()]
        lines += [_line("Said", text) for text in said_texts()]
        listed.write_text("\n".join(lines), encoding="utf-8")
        options = ("-no-obsolete", "-locations", "none", "-silent")
        target = ("-target-language", ts.stem.removeprefix("stride_"), "-ts", str(ts))
        _run("lupdate", *names, listed.name, *options, *target, cwd=Path(folder))


def written_out(source: str) -> str:
    """Return a file with each of its own _tr as translate("Context", "…"), as lupdate knows it."""
    if ALIAS in source:
        return CALL.sub("translate(", source)
    helper = HELPER.search(source)
    return source if helper is None else CALL.sub(f'translate("{helper[1]}", ', source)


def _line(context: str, text: str) -> str:
    return f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


def compile_(ts: Path, qm: Path) -> None:
    """Write the file that Qt reads; texts without a translation are left out."""
    _run("lrelease", str(ts), "-silent", "-qm", str(qm), cwd=ROOT)


def _run(tool: str, *arguments: str, cwd: Path) -> None:
    done = subprocess.run(
        [str(TOOLS[tool]), *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")


def messages(ts: Path) -> Iterator[Message]:
    """Yield every text of a file of translations."""
    for context in ElementTree.parse(ts).iterfind("context"):
        for message in context.iterfind("message"):
            told = message.find("translation")
            done = told is not None and told.get("type") is None
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                (told.text or "") if told is not None and done else "",
            )


def sentences() -> str:
    """Return the file of the templates that the window finds sentences by."""
    slotted = {text: names for text, names in said_texts().items() if "{0}" in text}
    lines = (json.dumps({text: names}, ensure_ascii=False)[1:-1] for text, names in slotted.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def files() -> Iterator[tuple[Path, Path]]:
    """Yield each language's file of translations, and the one compiled from it."""
    for language in LANGUAGES:
        ts = FOLDER / f"stride_{language}.ts"
        yield ts, ts.with_suffix(".qm")


def update() -> int:
    """Write all files anew; return how many texts are without a translation."""
    SENTENCES.write_text(sentences(), encoding="utf-8")
    left = 0
    for ts, qm in files():
        gather(ts)
        compile_(ts, qm)
        texts = list(messages(ts))
        missing = [each for each in texts if not each.translation]
        print(f"{ts.name}: {len(texts)} texts, {len(missing)} to be translated")
        for each in missing:
            print(f"  {each.context}: {each.source!r}")
        left += len(missing)
    return left


def stale() -> list[str]:
    """Return what is not as `update` would write it, a sentence each."""
    found = []
    if SENTENCES.read_text(encoding="utf-8") != sentences():
        found.append(f"{SENTENCES.name} is not up to date")
    with tempfile.TemporaryDirectory() as folder:
        for ts, qm in files():
            copy = Path(folder) / ts.name
            copy.write_bytes(ts.read_bytes())
            gather(copy)
            before, after = set(messages(ts)), set(messages(copy))
            found += [f"{ts.name} lacks {m.context}: {m.source!r}" for m in after - before]
            found += [f"{ts.name} has no use for {m.context}: {m.source!r}" for m in before - after]
            found += [f"{m.context}: {m.source!r} is not translated" for m in before if not m[2]]
            compile_(ts, copy.with_suffix(".qm"))
            if copy.with_suffix(".qm").read_bytes() != qm.read_bytes():
                found.append(f"{qm.name} is not made of {ts.name}")
    return found


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        wrong = stale()
        print("\n".join(wrong) or "The translations are up to date.")
        sys.exit(bool(wrong))
    update()
