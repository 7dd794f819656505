"""Files written by the command line, run by plain Python, and proofs."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import main
from codegen import generate
from graph import build
from tests.cli.conftest import Stride, run_python


def test_a_model_file_needs_torch_alone(stride: Stride, home: Path, tmp_path: Path) -> None:
    stride("export", "lenet5", "-o", "model.py")
    shutil.copy(home / "model.py", tmp_path)
    text = "import torch, model; print(model.Network()(torch.zeros(3, 1, 28, 28)).shape)"
    assert "[3, 10]" in run_python(text, tmp_path)


OUTPUTS = """
import sys
import numpy, torch
from model import Network
from safetensors.torch import load_file
network = Network().eval()
network.load_state_dict(load_file("weights.safetensors"))
images = numpy.load("images.npy")
with torch.no_grad():
    numpy.save("torch.npy", network(torch.from_numpy(images)).numpy())
    program = torch.export.load("network.pt2").module()
    numpy.save("pt2.npy", program(torch.from_numpy(images)).numpy())
import onnxruntime
session = onnxruntime.InferenceSession("network.onnx")
(given,) = session.get_inputs()
(out,) = session.get_outputs()
assert given.name == "image" and given.shape[1:] == [1, 28, 28], (given.name, given.shape)
numpy.save("onnx.npy", session.run([out.name], {given.name: images})[0])
"""


def test_all_formats_give_the_same_output_for_any_batch(stride: Stride, home: Path) -> None:
    stride("export", "two_branch", "-o", "model.py")
    for name in ("weights.safetensors", "network.pt2", "network.onnx"):
        stride("export", "two_branch", "-o", name)
    images = np.random.default_rng(0).normal(size=(5, 1, 28, 28)).astype(np.float32)
    np.save(home / "images.npy", images)
    run_python(OUTPUTS, home)
    expected = np.load(home / "torch.npy")
    assert expected.shape == (5, 10)
    np.testing.assert_array_equal(np.load(home / "pt2.npy"), expected)
    np.testing.assert_allclose(np.load(home / "onnx.npy"), expected, rtol=1e-4, atol=1e-5)


def test_a_proof_says_what_was_compared(stride: Stride, home: Path) -> None:
    text = stride("export", "resnet20", "--prove")
    assert "outputs     max |Δ| 0\n" in text
    assert "269,722 predicted, 269,722 counted" in text
    assert "measured as predicted" in text and text.endswith("The file is the drawing.\n")
    assert "Wrote a.py: LeNet-5" in stride("export", "lenet5", "-o", "a.py", "--prove")
    found = json.loads(stride("export", "lenet5", "-o", "b.py", "--prove", "--json"))
    assert found["ok"] and found["written"] == ["b.py"]
    assert found["proof"]["parameters_counted"] == 61_706
    assert (home / "a.py").exists()


def test_a_proof_that_fails_ends_with_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = generate(build("lenet5"))
    wrong = source.text.replace("nn.MaxPool2d(2),  # pool1", "nn.AvgPool2d(2),  # pool1")
    assert wrong != source.text
    monkeypatch.setattr("cli.export.generate", lambda *_, **__: replace(source, text=wrong))
    assert main.main(["export", "lenet5", "--prove"]) == 1
    words = capsys.readouterr().out
    assert "differs: outputs differ by up to" in words
    assert words.endswith("The file is not the drawing.\n")
