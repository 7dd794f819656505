"""A small menu beside the training buttons: the ways to steer a run that are needed more rarely."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from designer.look.icons import icon
from designer.session.training_session import TrainingSession


class SteerButton(QToolButton):
    """Lets a run stop after its epoch, or go on with another learning rate."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "steer")
        self.setIcon(icon("unfolded"))
        self.setToolTip(self.tr("More ways to steer the run"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.stop_after_epoch = menu.addAction(self.tr("Stop after this epoch"))
        self.stop_after_epoch.triggered.connect(session.stop_after_epoch)
        self.learning_rate = menu.addAction(self.tr("Change the learning rate …"))
        self.learning_rate.triggered.connect(self._ask_learning_rate)
        self.setMenu(menu)

    def show_state(self) -> None:
        """Enable what the run takes now."""
        self.setEnabled(self._session.steerable)
        self.stop_after_epoch.setEnabled(not self._session.stops_after_epoch)

    def _ask_learning_rate(self) -> None:
        run = self._session.run
        if run is None:
            return
        lr, chosen = QInputDialog.getDouble(
            self,
            self.tr("Change the learning rate"),
            self.tr("Learning rate from the next step on; the schedule goes on changing it:"),
            run.learning_rate(),
            1e-8,
            100.0,
            8,
        )
        if chosen:
            self._session.set_learning_rate(lr)
