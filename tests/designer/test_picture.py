"""The drawing as a page of PDF: vectors and letters, at the size of the drawing."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cli import run
from designer.look.colours import LIGHT
from designer.picture import LARGEST_PAGE, MARGIN, POINTS, write_picture
from designer.window import MainWindow
from graph import HINT, GraphError, Network, build, check


def page_size(pdf: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found is not None
    return float(found[1]), float(found[2])


def drawn(pdf: bytes) -> bytes:
    """Return what the page draws, unpacked."""
    parts = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    unpacked = [zlib.decompress(part) for part in parts if part[:1] == b"\x78"]
    return max(unpacked, key=len)


def test_a_pdf_has_the_size_of_the_drawing_and_real_letters(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "lenet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_.export_picture.trigger()
    assert window.status.message.text() == f"Wrote {path}"
    pdf = path.read_bytes()
    assert pdf.startswith(b"%PDF-1.") and pdf.rstrip().endswith(b"%%EOF")
    area = window.canvas.board.drawing()
    width, height = page_size(pdf)
    assert width == pytest.approx((area.width() + 2 * MARGIN) * POINTS, abs=1)
    assert height == pytest.approx((area.height() + 2 * MARGIN) * POINTS, abs=1)
    assert b"/FontFile2" in pdf
    assert not re.search(rb"/Subtype\s*/Image", pdf)
    assert len(re.findall(rb"\bTj\b|\bTJ\b", drawn(pdf))) >= 2 * len(window.document.network)
    assert "LeNet-5".encode("utf-16-be") in pdf


def test_a_drawing_larger_than_any_page_is_scaled(qtbot: QtBot, home: Path) -> None:
    network = build("lenet5")
    network.move(next(iter(network)), (0.0, -60_000.0))
    write_picture(network, home / "long.pdf")
    assert page_size((home / "long.pdf").read_bytes())[1] == pytest.approx(LARGEST_PAGE, abs=1)


def test_the_form_counts_more_than_the_ending(qtbot: QtBot, home: Path) -> None:
    write_picture(build("lenet5"), home / "figure.bin", "pdf")
    assert (home / "figure.bin").read_bytes().startswith(b"%PDF")
    write_picture(build("lenet5"), home / "figure.SVG")
    assert b"<svg" in (home / "figure.SVG").read_bytes()[:200]


def test_the_command_line_writes_it(
    qtbot: QtBot, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "lenet5", "-o", str(home / "net.pdf")]) == 0
    assert run(["export", "lenet5", "-o", str(home / "figure"), "--format", "pdf"]) == 0
    for name in ("net.pdf", "figure"):
        assert (home / name).read_bytes().startswith(b"%PDF")
    assert "Wrote" in capsys.readouterr().out


def test_a_picture_has_no_dots_for_hints(qtbot: QtBot, home: Path) -> None:
    network = build("resnet18")
    assert {problem.severity for problem in check(network).problems} == {HINT}
    write_picture(network, home / "figure.svg")
    drawing = (home / "figure.svg").read_text(encoding="utf-8")
    assert "stem_conv" in drawing
    assert LIGHT.hint not in drawing


def test_what_cannot_be_written_is_one_sentence(qtbot: QtBot, home: Path) -> None:
    with pytest.raises(GraphError, match="cannot be written"):
        write_picture(build("lenet5"), home / "missing" / "a.pdf")
    with pytest.raises(GraphError, match="is empty"):
        write_picture(Network(), home / "a.pdf")
