"""Runs are folders: made, listed and described without torch."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from training.errors import RunError
from training.messages import Failed
from training.runs import Run, create_run, list_runs, open_run
from training.settings import parse_settings

MakeRun = Callable[..., Run]


def _create(root: Path, network: str = "LeNet-5") -> Run:
    return create_run(
        root,
        network=network,
        settings=parse_settings({"epochs": 3}),
        model_source="x = 1\n",
        layers={"lines": {"1": "conv1"}},
        project='{"a": "ä"}',
    )


def test_names_are_readable_and_never_collide(tmp_path: Path) -> None:
    runs = [_create(tmp_path) for _ in range(3)]
    assert len({run.path for run in runs}) == 3
    assert all(run.name.startswith("lenet-5-20") for run in runs)
    assert list_runs(tmp_path) == runs[::-1], "newest first"


@pytest.mark.parametrize("name", ["../../etc", "a/b\\c", "", "é" * 300, "x; rm"])
def test_no_name_leaves_the_folder(name: str, tmp_path: Path) -> None:
    assert _create(tmp_path, name).path.parent == tmp_path


def test_a_run_comes_back_as_it_was_made(tmp_path: Path) -> None:
    run = _create(tmp_path)
    again = open_run(run.path)
    assert again == run
    assert again.layers() == {"lines": {"1": "conv1"}}
    assert again.project_path.read_text("utf-8") == '{"a": "ä"}'
    summary = again.summary()
    assert (summary.state, summary.epoch, summary.best_val_accuracy) == ("new", 0, None)


def test_a_failure_is_kept_with_the_run(tmp_path: Path) -> None:
    run = _create(tmp_path)
    run.events_path.write_text(Failed(message="It broke.").line())
    assert (run.summary().state, run.summary().failure) == ("failed", "It broke.")


@pytest.mark.parametrize("content", [b"", b"\x00\x00\xff\n", b'{"event": "step"}\n'])
def test_a_run_whose_events_were_spoiled_is_not_one_that_never_began(
    content: bytes, tmp_path: Path
) -> None:
    """It could not be started, as another process may have done so before."""
    run = _create(tmp_path)
    run.events_path.write_bytes(content)
    assert run.summary().state == "interrupted"


def test_what_is_no_run_is_left_out_or_told(tmp_path: Path) -> None:
    run = _create(tmp_path)
    (tmp_path / "notes").mkdir()
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "settings.json").write_text('{"version": 1, "net')
    assert list_runs(tmp_path) == [run]
    assert list_runs(tmp_path / "nowhere") == []
    with pytest.raises(RunError, match="notes is no run"):
        open_run(tmp_path / "notes")
    with pytest.raises(RunError, match=r"settings.json of run cut cannot be read"):
        open_run(tmp_path / "cut")


def test_a_run_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    run = _create(tmp_path)
    head = json.loads((run.path / "settings.json").read_text())
    (run.path / "settings.json").write_text(json.dumps({**head, "version": 99}))
    with pytest.raises(RunError, match="newer Stride"):
        open_run(run.path)


def test_a_root_that_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="No run folder can be made"):
        _create(tmp_path / "file")


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.ENOSPC, "Free some space on its disk."),
        (errno.EROFS, "Allow writing to this folder, or choose another one for the run."),
        (errno.EEXIST, "Choose another folder for the run."),
    ],
)
def test_a_run_folder_that_cannot_be_made_has_the_remedy_that_helps(
    number: int, remedy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("training.runs.new_folder", refuse)
    with pytest.raises(RunError) as told:
        _create(tmp_path)
    assert os.strerror(number) in told.value.message and told.value.remedy == remedy
