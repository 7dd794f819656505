"""A sweep in the terminal: real runs, one after another, and the best of them."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Stride, events_of

GRID = ("sweep", "lenet5", "--vary", "lr=0.01,0.03", "--search", "grid", "--epochs", "1")


def test_a_sweep_trains_and_names_the_best(stride: Stride, home: Path) -> None:
    told = events_of(stride(*GRID, "--device", "cpu", "--sweep", home / "grid", "--json"))
    *made, last = told
    assert {trial["values"]["lr"] for trial in made} == {"0.01", "0.03"}
    assert last["event"] == "done" and last["trials"] == 2
    assert last["best"]["value"] == max(trial["value"] for trial in made) > 0.5
    run = Path(last["best"]["run"])
    (row,) = [run_ for run_ in events_of(stride("runs", "--json"))[0] if run_["run"] == str(run)]
    assert row["sweep"] == "grid" and row["best_val_accuracy"] == last["best"]["value"]
    again = stride("sweep", "--resume", home / "grid")  # nothing is left to be done
    assert "1 of 2" not in again and f"Best: {row['best_val_accuracy']:.2%}   lr" in again


def test_a_sweep_without_a_plan_is_one_sentence(stride: Stride, home: Path) -> None:
    assert "Nothing is varied" in stride("sweep", "lenet5", code=2)
    assert "both given and varied" in stride(*GRID, "--lr", "0.1", code=2)
    assert "is no sweep" in stride("sweep", "--resume", home / "none", code=2)
    assert not list((home / "data").glob("stride/sweeps/*"))
