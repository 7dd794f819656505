"""Asks before code of a file's author is run: at training and at export, never at opening."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from graph import Network


def may_run(network: Network, parent: QWidget) -> bool:
    """Return whether the drawing's own code may run: there is none, or the user agrees to it."""
    from codegen.consent import agree, has_agreed, own_code

    code = own_code(network)
    if has_agreed(code):
        return True
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Code in this drawing"))
    box.setText(_tr("This drawing holds Python code of its author in: {}.").format(", ".join(code)))
    box.setInformativeText(
        _tr(
            "Training and exporting run it with all your rights. Read it first (Show details); "
            "agree only if you trust it. You are asked again if it changes."
        )
    )
    box.setDetailedText("\n\n".join(f"# {path}\n{text}" for path, text in code.items()))
    yes = box.addButton(_tr("Run this code"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(no)
    box.exec()
    if box.clickedButton() is not yes:
        return False
    agree(code)
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("consent", text)
