"""What the Train panel says of the run that goes on: headline, figures, findings, progress."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nnviz.gui.panels.train.frame_pacer import Part
from nnviz.tasks.search import SearchSnapshot
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_diagnosis import diagnose, learning

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
        self._validating_at = -1  # the step at which a validation goes on that takes a while
        panel.tools.searching.connect(self.show_search)

    def parts(self) -> list[Part]:
        """Return what is drawn while a run goes on, each in a turn of its own."""
        panel = self._panel
        return [
            *panel.watch.parts(),
            Part(panel.signals.show_snapshot, lambda: panel.tabs.currentWidget() is panel.signals, 0.2),
            Part(self._show_texts, lambda: True, 0.25),
        ]

    def _show_texts(self, snapshot: TrainSnapshot) -> None:
        # All of the same snapshot: figures of two moments side by side would contradict each other.
        self._panel.diagnosis.show_numbers(snapshot)
        self._panel.set_headline(headline_of(snapshot))
        self._show_findings(snapshot)
        self.show_progress()
        self._validating_at = snapshot.step if snapshot.phase == "validating" else -1

    def show_progress(self) -> None:
        """Say how far the run is, and whether it is held."""
        panel, controller = self._panel, self._panel.controller
        snapshot = controller.latest
        panel.bar.show_rate(controller.rate_factor)  # a new run begins with 1, a resumed one where it was
        panel.compare.set_running(controller.running)
        if not controller.running:
            if not panel.tools.searches:
                panel.hide_progress()
            return
        panel.understand.show_running()
        if snapshot is None:
            return
        fraction = snapshot.step / snapshot.total_steps if snapshot.total_steps else None
        validating = snapshot.phase == "validating"
        # Of the first second nothing can be foretold.
        left = snapshot.seconds_left if snapshot.seconds > 1.0 and not controller.paused else math.nan
        if snapshot.phase == "loading":
            text = self.tr("Loading the data")
        elif snapshot.phase == "concluding" or controller.stopping:
            text = self.tr("It has stopped learning and keeps the results")
        elif controller.paused and not controller.stepping:
            text = self.tr("Paused at step {0:,} of {1:,}").format(snapshot.step, snapshot.total_steps)
        elif validating and (controller.stepping or self._validating_at == snapshot.step):
            text = self.tr("Checking on the validation digits")
        else:
            text = self.tr("Training")
        if controller.waiting:
            text += self.tr(", {0} more to come").format(controller.waiting)
        panel.show_progress(text, fraction, controller.stop, left)

    def show_given_up(self) -> None:
        """Show what was there before a run that was stopped while it was loading."""
        panel = self._panel
        if panel.trained.result is not None:
            panel.controller.adopt(*panel.trained.result)
        else:
            panel.watch.forget()
            panel.understand.show_nothing()
            panel.diagnosis.show_nothing()
        panel.set_headline(self.tr("Stopped before it had begun to learn"))

    def _show_findings(self, snapshot: TrainSnapshot) -> None:
        """Judge the curves after each epoch; that all is well is said with the newest figures."""
        box, request = self._panel.diagnosis, self._panel.controller.request
        at = (request, snapshot.epoch, snapshot.phase == "done")
        kinds = {finding.kind for finding in box.findings()}
        # The same object: equal settings may have been trained twice.
        known = at[0] is self._diagnosed[0] and at[1:] == self._diagnosed[1:] and "early" not in kinds
        if snapshot.curves and not known:
            self._diagnosed = at
            box.show_findings(diagnose(request, snapshot.curves, snapshot.diverged_at))
        elif snapshot.curves and kinds == {"learning"} and len(snapshot.curves["loss"]):
            # A rate turned up by hand ruins a network within an epoch: it does not learn well until its end.
            newest = diagnose(request, snapshot.curves, snapshot.diverged_at)
            wild = [finding for finding in newest if finding.kind in ("rate_high", "diverging")]
            box.show_findings(wild or [learning(snapshot.curves)])

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
    if not curves:
        return QCoreApplication.translate("RunDisplay", "Loading the data")
    if not len(curves["smooth_loss"]):
        if snapshot.phase == "done":
            return QCoreApplication.translate("RunDisplay", "Stopped before its first step")
        return QCoreApplication.translate("RunDisplay", "The first step is under way")
    if snapshot.diverged_at is not None:
        return QCoreApplication.translate(
            "RunDisplay", "The run diverged at step {0}; the last good weights are kept"
        ).format(snapshot.diverged_at)
    text = QCoreApplication.translate("RunDisplay", "Training loss {0:.3g}").format(
        float(curves["smooth_loss"][-1])
    )
    if snapshot.is_unjudged:
        text += QCoreApplication.translate(
            "RunDisplay", "; stopped before the first look at the validation digits"
        )
    elif not snapshot.best_epoch and snapshot.judged_accuracy >= 0.0:
        text += QCoreApplication.translate("RunDisplay", ", {0:.2f}% of the validation digits right").format(
            100 * snapshot.judged_accuracy
        )
    if snapshot.best_epoch:
        text += QCoreApplication.translate(
            "RunDisplay", ", {0:.2f}% of the validation digits right at best"
        ).format(100 * snapshot.best_accuracy)
    return text
