"""Settings declare themselves, and a bad value is one sentence."""

import pytest

from training.errors import SettingsError
from training.settings import TrainingSettings, parse_settings, setting_fields


def test_every_setting_tells_what_a_form_needs() -> None:
    fields = setting_fields()
    assert [field.name for field in fields] == list(TrainingSettings.model_fields)
    for field in fields:
        assert field.label and field.group
        assert field.description.endswith(".")
        if field.kind in ("choice", "choices"):
            assert field.choices


def test_limits_are_those_of_the_declaration() -> None:
    fields = {field.name: field for field in setting_fields()}
    assert (fields["batch_size"].minimum, fields["batch_size"].maximum) == (1, 65_536)
    assert fields["lr"].above == 0
    assert fields["momentum"].below == 1


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"batch_size": 0}, "batch_size cannot be 0. Choose a whole number at least 1 and at"),
        ({"lr": -1}, "lr cannot be -1. Choose a number above 0"),
        ({"lr": float("nan")}, "lr cannot be nan. Choose a number"),
        ({"optimizer": "lion"}, "optimizer cannot be 'lion'. Choose sgd, adam, adamw or rmsprop."),
        ({"augment": "flip,spin"}, "augment cannot be 'spin'. Choose any of flip,"),
        (
            {"augment": "rotate=400"},
            "augment cannot be 'rotate=400'. The number of rotate is the largest angle in degrees, "
            "above 0 and at most 180, such as rotate=15.",
        ),
        (
            {"augment": "crop=1.5"},
            "augment cannot be 'crop=1.5'. The number of crop is the pixels of margin, a whole "
            "number at least 1 and at most 512, such as crop=4.",
        ),
        ({"augment": "mixup=lots"}, "augment cannot be 'mixup=lots'. The number of mixup is the"),
        ({"augment": "flip,flip=0.1"}, "augment cannot be 'flip=0.1'. Name flip once."),
        ({"device": "my GPU"}, "device cannot be 'my GPU'. Choose auto, cpu, cuda,"),
        ({"precision": "8"}, "precision cannot be '8'. Choose 32, bf16 or 16."),
        ({"lr_factor": "conv1"}, "lr_factor cannot be 'conv1'. Choose layers with a factor from"),
        ({"lr_factor": {"conv1": -1}}, "lr_factor cannot be -1. Choose layers with a factor"),
        ({"nesterov": True, "momentum": 0}, "nesterov looks ahead along the momentum, but"),
        ({"loss": "nll", "label_smoothing": 0.1}, "label_smoothing cannot be 0.1 with the loss"),
        ({"devices": 8, "batch_size": 4}, "batch_size is 4, too few to deal out to 8 processes."),
        (
            {"devices": 2, "device": "cuda:1"},
            "device names one device, cuda:1, but 2 processes are",
        ),
        ({"host": "two words"}, "host cannot be 'two words'. Choose a machine as ssh knows it,"),
        ({"host": "gpu-box", "nodes": 2}, "host is gpu-box, but nodes is 2. Set nodes to 1, or"),
        ({"learning_rate": 1}, "There is no setting 'learning_rate'. The settings are data,"),
    ],
)
def test_a_bad_value_is_one_sentence(values: dict[str, object], sentence: str) -> None:
    with pytest.raises(SettingsError) as raised:
        parse_settings(values)
    assert str(raised.value).startswith(sentence)
    assert "\n" not in str(raised.value)


def test_a_command_line_gives_lists_and_numbers_as_text() -> None:
    settings = parse_settings(
        {"augment": "flip, crop", "lr": "0.1", "precision": 16, "lr_factor": "conv1=0.1, fc*=2"}
    )
    assert settings.lr_factor == {"conv1": 0.1, "fc*": 2.0}
    assert settings.augment == ("flip", "crop")
    assert settings.lr == 0.1
    assert settings.precision == "16"


def test_settings_come_back_from_their_own_json() -> None:
    settings = parse_settings({"augment": "flip", "epochs": 7, "lr_factor": "conv1=0.1"})
    assert parse_settings(settings.model_dump(mode="json")) == settings
