"""Project files on a disk: faults are one sentence, and a file is whole at every moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from graph import Project, ProjectError, build, project
from tests.graph.test_project import ROOT, assert_one_sentence, whole_project


def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    pictures = tmp_path / "picture.stride"
    pictures.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe\x00")
    huge = tmp_path / "huge.stride"
    with huge.open("wb") as file:
        file.truncate(project.LARGEST_FILE + 1)
    cases = {
        tmp_path / "none.stride": "no file",
        pictures: "not text",
        huge: "64 MB",
        tmp_path: "is a folder",
        tmp_path / ("x" * 300): "cannot be read",
        pictures / "below": "cannot be read",
    }
    for path, words in cases.items():
        with pytest.raises(ProjectError) as caught:
            project.load(path)
        assert words in str(caught.value)
        assert str(caught.value).endswith(".")


def test_a_file_that_cannot_be_written_is_one_sentence_and_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "folder.stride"
    folder.mkdir()
    (folder / "inside").write_text("kept", encoding="utf-8")
    for path in (folder, tmp_path / "missing" / "a.stride"):
        with pytest.raises(ProjectError) as caught:
            project.save(whole_project(), path)
        assert_one_sentence(caught.value)
    assert [entry.name for entry in tmp_path.rglob("*")] == ["folder.stride", "inside"]


def test_saving_keeps_the_permissions_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.stride"
    project.save(Project(), path)
    path.chmod(0o600)
    project.save(whole_project(), path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert project.load(path).training == whole_project().training


SAVE_FOREVER = """
import sys
from pathlib import Path
from graph import Project, build, project
small, large = Project({"a": build("lenet5")}), Project({"a": build("alexnet")})
while True:
    for one in (small, large):
        project.save(one, Path(sys.argv[1]))
        print("saved", flush=True)
"""


def test_a_file_is_whole_whenever_the_program_is_killed(tmp_path: Path, seeds: range) -> None:
    random = Random(seeds[0])
    path = tmp_path / "a.stride"
    wholes = {project.dumps(Project({"a": build(name)})).encode() for name in ("lenet5", "alexnet")}
    for _ in range(8):
        command = [sys.executable, "-c", SAVE_FOREVER, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            for _ in range(random.randint(1, 60)):
                assert process.stdout.readline() == b"saved\n"
                assert path.read_bytes() in wholes
            process.kill()
        assert path.read_bytes() in wholes
        project.load(path)


def test_the_recovery_copy_lies_beside_the_file(tmp_path: Path) -> None:
    assert project.recovery_path(tmp_path / "a.stride") == tmp_path / "a.stride~"
