"""Images of a run, fetched from a process of their own, which keeps the data set open."""

from __future__ import annotations

import json
import sys
from base64 import b64decode
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QImage

from training.runs import Run

SERVER = ("-m", "training.processes.image_server")
ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 20
"""Images of one question: what is asked for next waits no longer than for these."""


class ImageSource(QObject):
    """Asks for images of one run at a time; those that were asked for before are given up.

    `came(int, QImage, str)` gives an image by its place in the validation part, with its name;
    `failed(str)` why there is none.
    """

    came = Signal(int, QImage, str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._run = ""
        self._wanted: list[int] = []
        self._asked = False
        self._rest = b""

    @property
    def busy(self) -> bool:
        """Whether images are still to come."""
        return self._asked or bool(self._wanted)

    def ask(self, run: Run, places: Sequence[int]) -> None:
        """Fetch these images, in this order."""
        self._run, self._wanted = str(run.path), list(places)
        if self._wanted and self._process is None:
            self._start()
        self._ask_next()

    def close(self) -> None:
        """End the process; it is started again when it is needed."""
        process, self._process = self._process, None
        self._wanted, self._asked, self._rest = [], False, b""
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(ROOT))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(lambda *_: self._on_end())
        process.errorOccurred.connect(self._on_error)
        process.start(sys.executable, list(SERVER))

    def _ask_next(self) -> None:
        if self._process is None or self._asked or not self._wanted:
            return
        places, self._wanted = self._wanted[:AT_ONCE], self._wanted[AT_ONCE:]
        question = json.dumps({"run": self._run, "places": places})
        self._asked = True
        self._process.write(question.encode() + b"\n")

    def _read(self) -> None:
        assert self._process is not None
        *lines, self._rest = (
            self._rest + bytes(self._process.readAllStandardOutput().data())
        ).split(b"\n")
        for line in lines:
            self._asked = False
            answer = json.loads(line)
            if answer["run"] != self._run:
                continue
            if "failed" in answer:
                self._wanted = []
                self.failed.emit(answer["failed"])
            for image in answer.get("images", ()):
                png = b64decode(image.get("png", ""))
                name = str(image.get("failed") or image["name"])
                self.came.emit(image["place"], QImage.fromData(png), name)
        self._ask_next()

    def _on_end(self) -> None:
        self.close()
        self.failed.emit(
            self.tr(
                "The process that reads the images was ended, perhaps because memory ran out. "
                "Close other programs and look again."
            )
        )

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self.close()
            self.failed.emit(self.tr("Python cannot be started: {}.").format(reason))
