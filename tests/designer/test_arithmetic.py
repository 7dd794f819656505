"""Arithmetic in the fields: what it gives, what it refuses, and that nothing typed is ever run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer.forms.arithmetic import CalculationError, calculated, change
from designer.forms.form import Form
from designer.window import MainWindow
from graph import Concat, Network
from graph.edits import reset_parameters
from tests.designer.conftest import node
from tests.designer.test_inspector import value, write

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("64*2", "128"),
        ("28/2", "14"),
        ("7/2", "3.5"),
        ("(3-1)//2", "1"),
        ("2^6", "64"),
        ("2 ** 6 - 1", "63"),
        ("0.1*3", "0.3"),
        ("1e-3/2", "0.0005"),
        ("10^-3", "0.001"),
        ("64×2", "128"),
        ("3·(2 − 1)", "3"),
        ("08*2", "16"),
    ],
)
def test_a_number_is_calculated_exactly(text: str, result: str) -> None:
    assert calculated(text, sizes=False) == result


@pytest.mark.parametrize("text", ["64", "-3", "1e-3", "3.5", "many", "", "same", "3x5"])
def test_what_is_no_arithmetic_is_left_for_the_model_to_judge(text: str) -> None:
    assert calculated(text, sizes=False) == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("3*2x5", "6×5"),
        ("(3-1)×(4/2)", "2×2"),
        ("[3*2, 4]", "6×4"),
        ("(3-1)//2", "1"),
        ("3 - 1", "2"),
        ("3 -1", "3 -1"),
        ("(3, 5)", "(3, 5)"),
        ("3 5", "3 5"),
        ("same", "same"),
    ],
)
def test_each_of_several_sizes_is_calculated(text: str, result: str) -> None:
    assert calculated(text, sizes=True) == result


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("64*", "cannot be calculated. Write numbers with"),
        ("64*y", "y is neither a number nor one of"),
        ("3/0", "divides by 0"),
        ("0^-1", "divides by 0"),
        ("9^9^9", "has the exponent 387420489"),
        ("2^0.5", "has the exponent 0.5"),
        ("2^64^2", "has the exponent 4096"),
        ("9" * 150 + "*9", "too long for any field"),
        ("1e400*2", "too long for any field"),
        ("(" * 90 + "1*2", "cannot be calculated"),
        ("2*__import__('os')", "__import__ is neither"),
        ("1_0*2", "_0 is neither"),
        ("3(4)*2", "is no arithmetic"),
    ],
)
def test_what_cannot_be_calculated_is_told(text: str, told: str) -> None:
    with pytest.raises(CalculationError, match=r".") as caught:
        calculated(text, sizes=False)
    assert told in str(caught.value)
    assert len(str(caught.value)) < 200


@given(st.text(alphabet="0123456789.eE+-*/^() x×,;[]yo", max_size=40), st.booleans())
def test_any_text_gives_a_text_or_a_sentence(text: str, sizes: bool) -> None:
    try:
        assert len(calculated(text, sizes=sizes)) < 400
    except CalculationError as error:
        assert str(error)


@given(st.integers(0, 999), st.sampled_from("+-*"), st.integers(0, 999))
def test_whole_numbers_come_out_as_python_has_them(one: int, sign: str, other: int) -> None:
    expected = {"+": one + other, "-": one - other, "*": one * other}[sign]
    assert calculated(f"{one}{sign}{other}", sizes=False) == str(expected)


def test_a_leading_operator_changes_whatever_is_there() -> None:
    double = change("*2", sizes=True, negative=False)
    assert double is not None and double.of((3, 5)) == "6×10" and double.of(4) == "8"
    less = change("-1", sizes=False, negative=False)
    assert less is not None and less.of(5) == "4"
    assert change("-1", sizes=False, negative=True) is None
    assert change("64", sizes=False, negative=False) is None
    with pytest.raises(CalculationError, match="not same"):
        double.of("same")


def line_in(form: Form | None, name: str) -> QLineEdit:
    assert form is not None
    editor = form.rows[name].field.editor
    assert isinstance(editor, QAbstractSpinBox)
    return editor.lineEdit()


@pytest.fixture
def form(window: MainWindow) -> Form:
    window.canvas.show_node(node(window, "conv1"))
    assert window.inspector.layer_page is not None
    return window.inspector.layer_page.form


def test_enter_puts_the_result_in_the_field(qtbot: QtBot, window: MainWindow, form: Form) -> None:
    write(qtbot, line_in(form, "out_channels"), "16*(2+1)")
    assert value(window, "conv1", "out_channels") == 48
    assert line_in(form, "out_channels").text() == "48"
    assert window.document.undo_stack.count() == 1


def test_undo_in_a_field_takes_back_typing_first_and_then_steps_of_the_history(
    qtbot: QtBot, window: MainWindow, form: Form
) -> None:
    field, line = form.rows["out_channels"].field.editor, line_in(form, "out_channels")
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for text in ("12", "24"):
        line.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert value(window, "conv1", "out_channels") == int(text)
    qtbot.keyClick(field, Qt.Key.Key_Z, ctrl)
    assert value(window, "conv1", "out_channels") == 12
    qtbot.waitUntil(lambda: line.text() == "12")
    qtbot.keyClick(field, Qt.Key.Key_Z, ctrl | shift)
    qtbot.waitUntil(lambda: line.text() == "24")
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Z, ctrl)
    assert line.text() == "24"
    assert value(window, "conv1", "out_channels") == 24
    qtbot.keyClick(field, Qt.Key.Key_Z, ctrl)
    qtbot.waitUntil(lambda: line.text() == "12")
    assert field.hasFocus()


def test_leaving_the_field_calculates_too(qtbot: QtBot, window: MainWindow, form: Form) -> None:
    field = form.rows["kernel_size"].field.editor
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    write(qtbot, line_in(form, "kernel_size"), "(9-1)/2 x 6/2", enter=False)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert value(window, "conv1", "kernel_size") == (4, 3)
    qtbot.waitUntil(lambda: line_in(form, "kernel_size").text() == "4×3")


def test_a_pause_shows_the_result_and_keeps_what_is_typed(
    qtbot: QtBot, window: MainWindow, form: Form
) -> None:
    write(qtbot, line_in(form, "out_channels"), "6*4", enter=False)
    qtbot.waitUntil(lambda: value(window, "conv1", "out_channels") == 24)
    assert line_in(form, "out_channels").text() == "6*4"
    qtbot.keyClick(line_in(form, "out_channels"), Qt.Key.Key_Return)
    assert line_in(form, "out_channels").text() == "24"
    assert window.document.undo_stack.count() == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("6*", "“6*” cannot be calculated"),
        ("6/0", "divides by 0"),
        ("7/2", "out_channels must be a whole number ≥ 1, not '3.5'"),
        ("2-5", "out_channels must be a whole number ≥ 1"),
    ],
)
def test_a_wrong_expression_has_its_sentence_below_the_field(
    qtbot: QtBot, window: MainWindow, form: Form, text: str, told: str
) -> None:
    write(qtbot, line_in(form, "out_channels"), text)
    row = form.rows["out_channels"]
    assert row.error.isVisible() and told in row.error.text()
    assert row.field.editor.property("wrong") is True
    assert line_in(form, "out_channels").text() == text
    assert value(window, "conv1", "out_channels") == 6
    assert window.document.undo_stack.count() == 0


def test_one_layers_value_is_doubled_in_place(qtbot: QtBot, window: MainWindow, form: Form) -> None:
    write(qtbot, line_in(form, "out_channels"), "*2", enter=False)
    qtbot.wait(450)  # longer than the pause after which a value is tried
    assert value(window, "conv1", "out_channels") == 6
    for _ in range(2):
        qtbot.keyClick(line_in(form, "out_channels"), Qt.Key.Key_Return)
    assert value(window, "conv1", "out_channels") == 12
    assert line_in(form, "out_channels").text() == "12"


def test_an_arrow_key_steps_the_result(qtbot: QtBot, window: MainWindow, form: Form) -> None:
    write(qtbot, line_in(form, "out_channels"), "6*4", enter=False)
    qtbot.keyClick(line_in(form, "out_channels"), Qt.Key.Key_Up)
    assert value(window, "conv1", "out_channels") == 25


def test_each_of_several_layers_is_changed_by_its_own_value(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.document.select([node(window, "conv1"), node(window, "conv2")])
    field = line_in(window.inspector.several_page.form, "out_channels")
    for text, expected in (("*2", [12, 32]), ("+1", [13, 33]), ("-3", [10, 30]), ("/2", [5, 15])):
        write(qtbot, field, text)
        assert [value(window, n, "out_channels") for n in ("conv1", "conv2")] == expected
        assert field.text() == ""
    assert window.document.undo_stack.count() == 4
    window.actions_.undo.trigger()
    assert [value(window, n, "out_channels") for n in ("conv1", "conv2")] == [10, 30]


def test_a_change_that_one_layer_refuses_changes_none(qtbot: QtBot, window: MainWindow) -> None:
    window.document.select([node(window, "conv1"), node(window, "conv2")])
    form = window.inspector.several_page.form
    write(qtbot, line_in(form, "out_channels"), "/4")
    assert form is not None
    told = form.rows["out_channels"].error
    assert told.isVisible() and told.text().startswith("conv1: out_channels must be a whole number")
    assert [value(window, n, "out_channels") for n in ("conv1", "conv2")] == [6, 16]
    assert window.document.undo_stack.count() == 0


def test_all_parameters_are_reset_at_once(qtbot: QtBot, window: MainWindow, form: Form) -> None:
    page = window.inspector.layer_page
    assert page is not None and page.head.button.isVisible()
    before = window.document.network.layer(node(window, "conv1"))
    qtbot.mouseClick(page.head.button, LEFT)
    assert window.document.network.layer(node(window, "conv1")) == type(before)()
    assert window.document.undo_stack.undoText() == "Reset conv1"
    qtbot.waitUntil(lambda: not page.head.button.isVisible())
    window.actions_.undo.trigger()
    assert window.document.network.layer(node(window, "conv1")) == before
    qtbot.waitUntil(page.head.button.isVisible)


def test_several_layers_are_reset_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    network, nodes = window.document.network, [node(window, "conv1"), node(window, "conv2")]
    window.document.select(nodes)
    qtbot.mouseClick(window.inspector.several_page.head.button, LEFT)
    assert window.document.undo_stack.undoText() == "Reset 2 layers"
    assert all(network.layer(n) == type(network.layer(n))() for n in nodes)
    window.actions_.undo.trigger()
    assert value(window, "conv2", "out_channels") == 16


def test_reset_leaves_a_merge_its_ports() -> None:
    network = Network()
    merge = network.add(Concat(inputs=3, dim=2))
    reset_parameters(network, [merge]).apply(network)
    assert network.layer(merge) == Concat(inputs=3)
