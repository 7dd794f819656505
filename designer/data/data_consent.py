"""Asks before a data set is downloaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from designer.said import said
from training.data.catalog import CATALOG, data_folder, must_be_fetched
from training.settings import TrainingSettings


def with_data(settings: TrainingSettings, parent: QWidget) -> TrainingSettings | None:
    """Return the settings with the download allowed, if one is needed; None if it is refused."""
    if settings.download or not must_be_fetched(settings.data, settings.data_root):
        return settings
    data_set = CATALOG[settings.data]
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Download"))
    box.setText(_tr("{} are not on this machine.").format(said(data_set.title)))
    box.setInformativeText(
        _tr("Download {} MB from their public home, and keep them in {}?").format(
            data_set.download_megabytes, data_folder(settings.data_root)
        )
    )
    yes = box.addButton(_tr("Download"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    if box.clickedButton() is not yes:
        return None
    return settings.model_copy(update={"download": True})


def _tr(text: str) -> str:
    return QCoreApplication.translate("data_consent", text)
