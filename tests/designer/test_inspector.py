"""The inspector, used with the keyboard and the mouse as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from designer.forms.spin_field import step_decimal, step_integers
from designer.inspector.inspector_layer import LayerPage
from designer.window import MainWindow
from graph import KINDS
from graph.edits import set_parameters
from graph.uses import Use
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> LayerPage:
    window.canvas.show_node(node(window, "conv1"))
    shown = window.inspector.layer_page
    assert shown is not None
    return shown


def line(page: LayerPage, name: str) -> QLineEdit:
    editor = page.form.rows[name].field.editor
    assert isinstance(editor, QAbstractSpinBox)
    return editor.lineEdit()


def write(qtbot: QtBot, edit: QLineEdit, text: str, *, enter: bool = True) -> None:
    """Type over what is there."""
    qtbot.mouseClick(edit, LEFT)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    qtbot.keyClicks(edit, text)
    if enter:
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def value(window: MainWindow, layer: str, name: str) -> object:
    return getattr(window.document.network.layer(node(window, layer)), name)


def test_the_formula_stands_there_with_its_numbers(page: LayerPage) -> None:
    assert page.formula.text() == "(28 − 5 + 2·2)/1 + 1 = 28"
    assert page.shapes.text() == "1×28×28 → 6×28×28"
    figures = page.figures.texts()
    assert figures["Parameters"].startswith("156")
    assert figures["MACs"].startswith("117,600")
    assert figures["Receptive field"] == "5×5, stride 1"


def test_every_kind_gets_a_form_from_its_declaration(window: MainWindow) -> None:
    for kind in KINDS.values():
        page = LayerPage(window.document, kind)
        assert list(page.form.rows) == [parameter.name for parameter in kind.parameters()]
        for parameter in kind.parameters():
            assert parameter.description in page.form.rows[parameter.name].help.text()
        page.deleteLater()


def test_typing_changes_the_drawing_in_one_step_of_undo(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "out_channels"), "128")
    assert value(window, "conv1", "out_channels") == 128
    assert page.shapes.text() == "1×28×28 → 128×28×28"
    assert window.document.undo_stack.count() == 1
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: line(page, "out_channels").text() == "6")


def test_two_entries_are_two_steps_of_undo(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "out_channels"), "12")
    write(qtbot, line(page, "out_channels"), "24")
    assert window.document.undo_stack.count() == 2
    window.actions_.undo.trigger()
    assert value(window, "conv1", "out_channels") == 12


@pytest.mark.parametrize("text", ["3x5", "3×5", "(3, 5)", "3 5"])
def test_sizes_can_be_written_in_several_ways(
    qtbot: QtBot, window: MainWindow, page: LayerPage, text: str
) -> None:
    write(qtbot, line(page, "kernel_size"), text)
    assert value(window, "conv1", "kernel_size") == (3, 5)
    assert line(page, "kernel_size").text() == "3×5"


def test_a_word_is_a_size_where_the_kind_knows_it(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "padding"), "same")
    assert value(window, "conv1", "padding") == "same"


@pytest.mark.parametrize("text", ["0", "-3", "many", "3.5", "2147483648", ""])
def test_an_impossible_value_is_told_and_not_swallowed(
    qtbot: QtBot, window: MainWindow, page: LayerPage, text: str
) -> None:
    write(qtbot, line(page, "out_channels"), text)
    row = page.form.rows["out_channels"]
    assert row.error.isVisible()
    assert "out_channels must be a whole number ≥ 1" in row.error.text()
    assert row.field.editor.property("wrong") is True
    assert line(page, "out_channels").text() == text
    assert value(window, "conv1", "out_channels") == 6
    assert window.document.undo_stack.count() == 0


def test_a_pause_in_typing_shows_the_new_shape(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "kernel_size"), "3", enter=False)
    assert value(window, "conv1", "kernel_size") == (5, 5)
    qtbot.waitUntil(lambda: value(window, "conv1", "kernel_size") == (3, 3))
    write(qtbot, line(page, "kernel_size"), "no", enter=False)
    qtbot.waitUntil(page.form.rows["kernel_size"].error.isVisible)


def test_a_wrong_value_stays_while_another_one_is_edited(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "out_channels"), "0")
    write(qtbot, line(page, "padding"), "3")
    assert line(page, "out_channels").text() == "0"
    assert page.form.rows["out_channels"].error.isVisible()
    assert value(window, "conv1", "padding") == (3, 3)


def test_a_wrong_value_is_forgotten_with_the_selection(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "out_channels"), "0")
    window.canvas.show_node(node(window, "conv2"))
    assert line(page, "out_channels").text() == "16"
    assert not page.form.rows["out_channels"].error.isVisible()


def test_arrow_keys_step_every_number(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    edit = line(page, "kernel_size")
    qtbot.mouseClick(edit, LEFT)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert value(window, "conv1", "kernel_size") == (7, 7)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert value(window, "conv1", "kernel_size") == (6, 6)


def test_stepping_text() -> None:
    assert step_integers("3×5", 1) == "4×6"
    assert step_integers("same", 1) == "same"
    assert step_decimal("0.05", 1) == "0.06"
    assert step_decimal("0.01", -1) == "0.009"
    assert step_decimal("many", 1) == "many"


def test_a_check_box_is_a_flag(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    page.form.rows["bias"].field.editor.setFocus()
    qtbot.keyClick(page.form.rows["bias"].field.editor, Qt.Key.Key_Space)
    assert value(window, "conv1", "bias") is False


def test_reset_brings_the_default_back(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    row = page.form.rows["padding"]
    assert row.reset.isVisible()
    qtbot.mouseClick(row.reset, LEFT)
    assert value(window, "conv1", "padding") == (0, 0)
    qtbot.waitUntil(lambda: not row.reset.isVisible())


def test_renaming_and_refused_names(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    write(qtbot, page.name, "stem")
    assert window.document.network.name(node(window, "stem")) == "stem"
    write(qtbot, page.name, "conv2")
    assert "Another layer is called conv2" in page.name_error.text()
    assert page.name_error.isVisible()
    assert window.document.network.find("stem") is not None
    write(qtbot, page.name, "first")
    assert not page.name_error.isVisible()
    assert window.document.network.find("first") is not None


def test_a_problem_is_mended_by_its_button(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    write(qtbot, line(page, "kernel_size"), "40")
    qtbot.waitUntil(lambda: bool(window.inspector.problems.cards))
    assert "floor((28 − 40 + 2·2)/1) + 1 = −7" in page.formula.text()
    assert page.form.rows["kernel_size"].field.editor.property("wrong") is True
    assert page.form.rows["groups"].field.editor.property("wrong") is not True
    card = window.inspector.problems.cards[0]
    button = next(b for b in card.buttons if "kernel_size" in b.text())
    qtbot.mouseClick(button, LEFT)
    assert not window.document.report.facts[node(window, "conv1")].failed
    assert window.document.undo_stack.undoText() == button.text()


def test_a_change_of_ports_waits_for_enter(qtbot: QtBot, window: MainWindow) -> None:
    window.files.from_template("two_branch")
    network = window.document.network
    merge = next(n for n in network if len(network.layer(n).input_ports) > 1)
    window.canvas.show_node(merge)
    page = window.inspector.layer_page
    assert page is not None
    before = len(network.layer(merge).input_ports)
    write(qtbot, line(page, "inputs"), str(before + 2), enter=False)
    assert len(network.layer(merge).input_ports) == before
    qtbot.keyClick(line(page, "inputs"), Qt.Key.Key_Return)
    assert len(network.layer(merge).input_ports) == before + 2


def test_several_of_one_kind_are_set_at_once(qtbot: QtBot, window: MainWindow) -> None:
    nodes = [node(window, "conv1"), node(window, "conv2")]
    window.document.select(nodes)
    form = window.inspector.several_page.form
    assert form is not None
    editor = form.rows["out_channels"].field.editor
    assert isinstance(editor, QAbstractSpinBox)
    assert editor.lineEdit().text() == ""
    assert editor.lineEdit().placeholderText() == "several values"
    write(qtbot, editor.lineEdit(), "20")
    assert [value(window, name, "out_channels") for name in ("conv1", "conv2")] == [20, 20]
    window.actions_.undo.trigger()
    assert [value(window, name, "out_channels") for name in ("conv1", "conv2")] == [6, 16]


def test_several_of_unlike_kinds_show_their_sums(window: MainWindow) -> None:
    window.document.select([node(window, "conv1"), node(window, "relu1")])
    page = window.inspector.several_page
    assert page.form is None
    assert page.kinds.text() == "1 Conv2d, 1 ReLU"


def test_nothing_selected_shows_the_network(window: MainWindow) -> None:
    window.document.select([])
    page = window.inspector.network_page
    assert page.isVisible()
    assert page.title.text() == "LeNet-5"
    assert page.figures.texts()["Parameters"] == "61,706"


def test_an_edit_from_elsewhere_is_shown(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    document = window.document
    document.push(set_parameters(document.network, node(window, "conv1"), kernel_size=3), "k")
    qtbot.waitUntil(lambda: line(page, "kernel_size").text() == "3")
    assert page.shapes.text() == "1×28×28 → 6×30×30"


def test_the_whole_page_is_one_click_away(
    qtbot: QtBot, window: MainWindow, page: LayerPage
) -> None:
    from designer.kind_page import KindPage

    qtbot.mouseClick(page.help_button, LEFT)
    shown = window.findChildren(KindPage)
    assert len(shown) == 1
    assert "Dumoulin" in shown[0].text.toPlainText()
    assert "kernel_size" in shown[0].text.toPlainText()
    assert "8×16×16 → 32×14×14" in shown[0].text.toPlainText()
    assert "(16 − 3 + 2·0)/1 + 1 = 14" in shown[0].text.toPlainText()
    shown[0].close()


@pytest.mark.parametrize("kind", ["Conv2d", "Conv1d", "ConvTranspose2d", "AvgPool3d", "Inception"])
def test_the_page_of_a_kind_has_a_picture_in_the_colours_of_the_theme(
    window: MainWindow, kind: str
) -> None:
    from designer.kind_page import PICTURE

    window.use_theme("light")
    page = window.welcome.show_kind(kind)
    shown = [page.text.document().resource(2, QUrl(PICTURE)).toImage()]
    assert "<img" in page.text.toHtml()
    window.use_theme("dark")
    shown.append(page.text.document().resource(2, QUrl(PICTURE)).toImage())
    for each in shown:
        points = [(x, y) for y in range(0, each.height(), 7) for x in range(0, each.width(), 3)]
        assert len({each.pixel(*point) for point in points}) > 4
    assert shown[0] != shown[1]
    page.close()


def test_a_problem_moves_no_field(qtbot: QtBot, window: MainWindow, page: LayerPage) -> None:
    field = page.form.rows["kernel_size"].field
    before = field.mapTo(window, field.rect().topLeft())
    write(qtbot, line(page, "kernel_size"), "40")
    qtbot.waitUntil(lambda: bool(window.inspector.problems.cards))
    window.inspector.repaint()
    assert abs(field.mapTo(window, field.rect().topLeft()).y() - before.y()) <= 2


def test_no_page_is_wider_than_the_narrowest_inspector(window: MainWindow) -> None:
    inspector, wide = window.inspector, []
    bar = inspector.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    for kind in KINDS:
        window.canvas.add_layer(kind)
        page = inspector.layer_page
        assert page is not None
        if page.minimumSizeHint().width() + bar > inspector.minimumWidth():
            wide.append(kind)
    assert not wide


def test_a_use_of_a_kind_is_not_hidden_by_its_page(qtbot: QtBot, window: MainWindow) -> None:
    from designer.kind_page import KindPage

    use = Use("lenet5", 2, (node(window, "conv1"),))
    window.welcome.show_kind("Conv2d").use_wanted.emit(use)
    assert window.document.selection == {node(window, "conv1")}
    qtbot.waitUntil(lambda: not window.findChildren(KindPage))
