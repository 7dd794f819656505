"""Hands out images of runs, a question and an answer a line.

`python -m training.processes.image_server`.

A question is `{"run": FOLDER, "places": [0, 7, …]}`, the answer `{"run": …, "images": [{"place": 0,
"name": …, "png": …}, …]}` or `{"run": …, "failed": SENTENCE}`. It ends when stdin does. The window
keeps one, as reading a data set anew for each look would take seconds and may load torch.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from training.data.part_images import ValidationImages
from training.data.png import as_png
from training.errors import DataError, TrainingError
from training.runs import open_run


class ImageServer:
    """Answers questions; the data set of the newest run is kept open."""

    def __init__(self) -> None:
        self._opened: tuple[str, ValidationImages] | None = None

    def answer(self, line: str) -> dict[str, Any]:
        """The answer to one question; what is wrong becomes a sentence."""
        run = ""
        try:
            question = json.loads(line)
            run, places = str(question["run"]), [int(place) for place in question["places"]]
            images = self._images(run)
            found = [_image(images, place) for place in places if 0 <= place < len(images)]
            return {"run": run, "images": found}
        except TrainingError as error:
            return {"run": run, "failed": str(error)}
        except (ValueError, KeyError, TypeError) as error:
            return {"run": run, "failed": f"This is no question for images: {error}."}
        except OSError as error:
            return {"run": run, "failed": f"The images cannot be read: {error}."}

    def _images(self, run: str) -> ValidationImages:
        if self._opened is None or self._opened[0] != run:
            self._opened = None  # two data sets at once may be too much
            self._opened = run, ValidationImages(open_run(run))
        return self._opened[1]


def _image(images: ValidationImages, place: int) -> dict[str, Any]:
    """One image; a file that cannot be read any more has a sentence in its place."""
    name = images.name(place)
    try:
        return {"place": place, "name": name, "png": as_png(images.pixels(place))}
    except DataError as error:
        return {"place": place, "name": name, "failed": str(error)}


def main() -> int:
    """Answer every line of stdin, in order."""
    # What else is printed, by torchvision say, must not be among the answers.
    with os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n") as out:
        os.dup2(2, 1)
        server = ImageServer()
        for line in sys.stdin:
            out.write(json.dumps(server.answer(line)) + "\n")
            out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
