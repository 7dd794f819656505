"""The commands that try the drawing before a long run: learning rate, one batch, sweeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.consent import may_run
from designer.data.data_consent import with_data
from designer.projects.sheet import Sheet
from training.errors import SettingsError
from training.settings import TrainingSettings, parse_settings

if TYPE_CHECKING:
    from designer.trials.sweep_window import SweepWindow
    from designer.trials.trial import Kind
    from designer.trials.trial_window import TrialWindow
    from designer.window import MainWindow


class TrialCommands(QObject):
    """Opens the windows of trials; what they find is written into the project's settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shown: TrialWindow | None = None
        self.swept: SweepWindow | None = None

    def find_rate(self) -> None:
        """Seek a learning rate for the drawing in view."""
        self._try("lr-find")

    def overfit(self) -> None:
        """See whether the drawing in view can learn one batch by heart."""
        self._try("overfit")

    def sweep(self) -> None:
        """Show the sweep under way, or have a new one described."""
        if self.swept is not None and self.swept.process.running:
            self.swept.show()
            self.swept.raise_()
            return
        settings = self._settings()
        if settings is None:
            return
        from designer.trials.sweep_window import SweepWindow

        window, session = self._window, self._window.session
        if self.swept is not None:
            self.swept.deleteLater()
        shown = SweepWindow(window.document, settings, session.runs_root, window)
        shown.look_wanted.connect(self._look)
        shown.compare_wanted.connect(window.late.compare)
        sheet = window.document.sheet
        shown.settings_wanted.connect(lambda values: self._use(sheet, values))
        self.swept = shown
        shown.show()

    def close(self) -> None:
        """Have a sweep under way saved."""
        if self.swept is not None:
            self.swept.process.close()

    def _look(self) -> None:
        """Follow the run that the sweep trains, and show what it has done in the table of runs."""
        self._window.session.find()

    def _settings(self) -> TrainingSettings | None:
        """Return the settings of a run, with code and download agreed to; else None."""
        window = self._window
        form = window.late.training.form
        if form.faulty:
            window.complain(form.faulty)
            return None
        if not may_run(window.document.top.network, window):
            return None
        return with_data(form.settings, window)

    def _try(self, kind: Kind) -> None:
        settings = self._settings()
        if settings is None:
            return
        from designer.trials.trial_window import TrialWindow

        document = self._window.document
        shown = TrialWindow(kind, document, settings, self._window)
        shown.rate_chosen.connect(lambda rate, sheet=document.sheet: self._use_rate(sheet, rate))
        self.shown = shown
        shown.show()

    def _use_rate(self, sheet: Sheet, rate: float) -> None:
        """Set the learning rate in the project that was tried."""
        if self._use(sheet, {"lr": rate}):
            text = self.tr("The learning rate is {} now.").format(f"{rate:g}")
            self._window.status.say(text)

    def _use(self, sheet: Sheet, values: dict[str, object]) -> bool:
        """Write settings into the project that was tried; return False if that cannot be."""
        window = self._window
        if sheet not in window.document.sheets:
            window.complain(self.tr("The project that was tried is not open any more."))
            return False
        window.document.use(sheet)
        try:
            chosen = parse_settings({**sheet.project.training, **values})
        except SettingsError as error:  # they contradict what was changed since
            window.complain(str(error))
            return False
        window.document.set_training(chosen.model_dump(mode="json", exclude_defaults=True))
        window.late.training.form.read()
        window.show_panel("training")
        window.status.say(self.tr("The settings are those of the trial now."))
        return True
