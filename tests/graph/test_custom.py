"""Custom layers: a person's own lines, which run only after they agreed to them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen import CodegenError, generate
from codegen.consent import agree, has_agreed, own_code
from codegen.prove import prove
from graph import Network, ParameterError, Project, check, project
from graph.grouping import group
from graph.layers import Conv2d, Custom, Input, Output

ROOT = Path(__file__).resolve().parents[2]


def network_with(*layers: Custom) -> Network:  # type: ignore[valid-type]
    network = Network("custom")
    x = network.add(Input(shape=(3, 8, 8)), name="image")
    for layer in layers:
        x = network.add(layer, x)
    x = network.add(Conv2d(out_channels=4, kernel_size=3), x)
    network.add(Output(), x)
    return network


def spectrum(**changes: object) -> Custom:  # type: ignore[valid-type]
    values = {
        "name": "Spectrum",
        "output_size": (3, 8, 8),
        "setup": "self.scale = nn.Parameter(torch.ones(3, 1, 1))",
        "forward": "y = torch.fft.fft2(x).abs()\nreturn self.scale * y",
        "weights": 3,
    }
    return Custom(**{**values, **changes})


def test_own_lines_become_a_class_of_the_file_and_compute_what_they_say() -> None:
    network = network_with(spectrum())
    assert check(network).parameters == 3 + 4 * (3 * 9 + 1)
    assert prove(network).ok
    assert generate(network).text.count("class Spectrum(nn.Module):") == 1


def test_a_wrong_declaration_is_found_by_the_proof() -> None:
    assert not prove(network_with(spectrum(weights=5))).ok


def test_checking_saving_and_opening_never_run_the_lines(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    lines = f"import pathlib\npathlib.Path({str(mark)!r}).touch()\nreturn x"
    network = network_with(spectrum(forward=lines, setup=lines.replace("return x", "")))
    again = project.loads(project.dumps(Project({"n": network}))).networks["n"]
    assert check(again).ok
    generate(again)
    assert not mark.exists()
    prove(again)
    assert mark.exists()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"forward": "return ("}, "this is not Python"),
        ({"name": "my layer"}, "begins with a capital"),
        ({"name": "Network"}, "begins with a capital"),
        ({"name": "Exception"}, "begins with a capital"),
    ],
)
def test_lines_that_are_no_method_are_refused(values: dict[str, str], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        spectrum(**values)


def test_two_different_classes_of_one_name_are_refused() -> None:
    network = network_with(spectrum(), spectrum(forward="return x"))
    with pytest.raises(CodegenError, match="different classes called Spectrum"):
        generate(network)


def test_consent_is_remembered_by_the_code_and_asked_anew_when_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "agreed.json"
    first, second = network_with(spectrum()), network_with(spectrum(forward="return x"))
    assert has_agreed(own_code(network_with()), file)
    assert not has_agreed(own_code(first), file)
    agree(own_code(first), file)
    assert has_agreed(own_code(first), file)
    assert not has_agreed(own_code(second), file)
    file.write_text("[broken")
    assert not has_agreed(own_code(first), file)


def test_code_inside_blocks_needs_consent_too() -> None:
    network = network_with(spectrum())
    node = network.find("custom1")
    assert node is not None
    group(check(network), [node], "Hidden").apply(network)
    assert list(own_code(network)) == ["hidden1/custom1"]


def test_the_command_line_asks_before_it_runs_own_code(tmp_path: Path) -> None:
    file = tmp_path / "own.stride"
    project.save(Project({"n": network_with(spectrum())}), file)
    command = [sys.executable, "main.py", "export", str(file), "-o", str(tmp_path / "m.py")]
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path), "PATH": ""}

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *more],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    refused = run()
    assert refused.returncode == 2 and "--trust" in refused.stderr
    assert not (tmp_path / "m.py").exists()
    assert run("--trust").returncode == 0
    assert run().returncode == 0
