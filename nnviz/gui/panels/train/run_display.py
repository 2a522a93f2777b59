"""What the Train panel says of the run that goes on: headline, figures, findings, progress."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nnviz.gui.panels.train.frame_pacer import Part
from nnviz.tasks.search import SearchSnapshot
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_diagnosis import diagnose

if TYPE_CHECKING:
    from nnviz.gui.panels.train.panel import TrainPanel


class RunDisplay(QObject):
    """Shows snapshots in the frame of the panel and on its pages.

    Parameters
    ----------
    panel : TrainPanel
    """

    def __init__(self, panel: TrainPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._diagnosed: tuple[TrainRequest | None, int, bool] = (None, -1, False)
        panel.tools.searching.connect(self.show_search)

    def parts(self) -> list[Part]:
        """Return what is drawn while a run goes on, each in a turn of its own."""
        panel = self._panel
        return [
            *panel.watch.parts(),
            Part(panel.signals.show_snapshot, lambda: panel.tabs.currentWidget() is panel.signals, 0.2),
            Part(self._show_texts, lambda: True, 0.25),
            Part(self._show_findings, lambda: True, 0.5),
        ]

    def _show_texts(self, snapshot: TrainSnapshot) -> None:
        panel = self._panel
        panel.diagnosis.show_numbers(snapshot)
        panel.set_headline(headline_of(snapshot))
        if snapshot.phase == "done":
            panel.hide_progress()
            return
        fraction = snapshot.step / snapshot.total_steps if snapshot.total_steps else None
        if snapshot.phase == "loading":
            text = self.tr("Loading the data")
        elif snapshot.phase == "concluding":
            text = self.tr("It has stopped learning and keeps the results")
        else:
            text = self.tr("Training")
        if panel.controller.waiting:
            text += self.tr(", {0} more to come").format(panel.controller.waiting)
        # Of the first second nothing can be foretold.
        left = snapshot.seconds_left if snapshot.seconds > 1.0 else math.nan
        panel.show_progress(text, fraction, panel.controller.stop, left)

    def _show_findings(self, snapshot: TrainSnapshot) -> None:
        request = self._panel.controller.request
        at = (request, snapshot.epoch, snapshot.phase == "done")
        # The same object: equal settings may have been trained twice.
        if snapshot.curves and (at[0] is not self._diagnosed[0] or at[1:] != self._diagnosed[1:]):
            self._diagnosed = at
            self._panel.diagnosis.show_findings(diagnose(request, snapshot.curves, snapshot.diverged_at))

    def show_search(self, snapshot: SearchSnapshot | None) -> None:
        """Show how far a search is; None when it has ended."""
        panel = self._panel
        if snapshot is not None:
            text = self.tr("Searching, trial {0} of {1}").format(
                min(len(snapshot.trials) + 1, snapshot.total), snapshot.total
            )
            panel.show_progress(text, snapshot.fraction, panel.tools.stop_search)
        elif not panel.controller.running:
            panel.hide_progress()


def headline_of(snapshot: TrainSnapshot) -> str:
    """Return in a sentence how a run stands."""
    curves = snapshot.curves
    if not curves or not len(curves["smooth_loss"]):
        return QCoreApplication.translate("RunDisplay", "Loading the data")
    if snapshot.diverged_at is not None:
        return QCoreApplication.translate(
            "RunDisplay", "The run diverged at step {0}; the last good weights are kept"
        ).format(snapshot.diverged_at)
    text = QCoreApplication.translate("RunDisplay", "Loss {0:.3g}").format(float(curves["smooth_loss"][-1]))
    if snapshot.best_epoch:
        text += QCoreApplication.translate(
            "RunDisplay", ", {0:.2f}% of the validation digits right at best"
        ).format(100 * snapshot.best_accuracy)
    return text
