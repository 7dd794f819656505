"""Takes the pictures of the documentation from the real window: `python scripts/shots.py`.

Each picture is a window in a state that a user can reach: a real network, a real training. Into
docs/pictures go those that the manual shows. With `--all` whole series go into build/shots: light
and dark, at one and at two pixels a point, and on a 4K screen. `--language` and `--text` take any
of them in another language and with larger text.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


class Series(NamedTuple):
    """One screen: its size in points, its pixels a point, and the theme."""

    width: int
    height: int
    scale: int
    theme: str


SERIES = {
    f"{screen}-{theme}": Series(width, height, scale, theme)
    for screen, width, height, scale in (
        ("laptop", 1366, 768, 1),
        ("laptop-2x", 1366, 768, 2),
        ("4k", 1920, 1080, 2),
    )
    for theme in ("light", "dark")
}
DOCUMENTED: dict[str, tuple[str, list[str]]] = {
    "laptop-light": ("", []),
    "laptop-dark": ("-dark", ["draw", "train"]),
}
"""The series of the manual: how names of their pictures end, and which functions if not all."""
PICTURE = re.compile(r"pictures/([\w-]+\.png)")


def main() -> int:
    """Take all that is asked for, each series in a process with the scale of its screen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--all", action="store_true", help="all series, into build/shots")
    parser.add_argument("--series", choices=SERIES, help="only this one")
    parser.add_argument("--only", nargs="*", default=[], help="only pictures that begin so")
    parser.add_argument("--folder", type=Path, help="where the pictures of --series go")
    parser.add_argument("--language", default="en", help="of the window in --series, as zh_CN")
    parser.add_argument("--text", type=int, default=100, help="size of text in --series, percent")
    given = parser.parse_args()
    if given.series:
        folder = given.folder or ROOT / "build/shots" / given.series
        of = SERIES[given.series]
        with tempfile.TemporaryDirectory() as work:
            os.environ.update(screen(of, Path(work)))
            take(of, folder, given.only, given.language, given.text)
        return 0
    if given.all:
        return max(series(name, ROOT / "build" / "shots" / name, given.only) for name in SERIES)
    return max(
        document(name, ending, given.only or needed)
        for name, (ending, needed) in DOCUMENTED.items()
    )


def document(name: str, ending: str, only: list[str]) -> int:
    """Take a series, and keep the pictures of it that the manual shows."""
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {found for page in pages for found in PICTURE.findall(page.read_text("utf-8"))}
    with tempfile.TemporaryDirectory() as work:
        code = series(name, Path(work), only)
        for taken in Path(work).glob("*.png"):
            if (kept := f"{taken.stem}{ending}.png") in shown:
                (ROOT / "docs" / "pictures" / kept).write_bytes(taken.read_bytes())
    return code


def series(name: str, folder: Path, only: list[str]) -> int:
    """Take one series in a process of its own: Qt reads the scale when it starts."""
    command = [sys.executable, __file__, "--series", name, "--folder", str(folder)]
    return subprocess.run([*command, "--only", *only], check=False).returncode


def screen(of: Series, work: Path) -> dict[str, str]:
    """Return what tells Qt of the screen of a series; a file in `work` describes it."""
    told = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "dpr": 1}
    told |= {"width": of.width * of.scale, "height": of.height * of.scale}
    file = work / "screens.json"
    file.write_text(json.dumps({"screens": [told]}), encoding="utf-8")
    return {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(of.scale),
    }


def take(series: Series, folder: Path, only: list[str], speech: str, text: int) -> None:
    """Take the pictures of a series in a language, with text of a size in percent."""
    from PySide6.QtWidgets import QApplication

    from designer import language
    from designer.look import theme

    sys.path.insert(0, str(Path(__file__).parent))
    from pictures import PICTURES
    from studio import Studio

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme.follow(app)
    language.use(app, speech)
    size = series.width, series.height
    for name, picture in PICTURES.items():
        if not only or name.startswith(tuple(only)):
            with tempfile.TemporaryDirectory() as work:
                studio = Studio(folder, Path(work), size, series.theme, text)
                picture(studio)
                studio.close()


if __name__ == "__main__":
    sys.exit(main())
