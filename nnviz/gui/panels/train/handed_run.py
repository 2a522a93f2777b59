"""What a Train panel hands to the one that takes its place when the language changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nnviz.gui.panels.train.kept_runs import KeptRuns
from nnviz.gui.panels.train.run_controller import RunController
from nnviz.tasks.run_store import StoredRun
from nnviz.tasks.train import TrainRequest, TrainSnapshot

if TYPE_CHECKING:
    from nnviz.gui.panels.train.panel import TrainPanel


@dataclass(frozen=True)
class HandedRun:
    """A run that goes on or has ended, with its network: what a state as JSON cannot carry.

    Attributes
    ----------
    kept : KeptRuns
    controller : RunController
    result : tuple of TrainRequest and TrainSnapshot, or None
        The run that has ended and is shown.
    file : Path or None
        Where the network that is shown lies already.
    opened : StoredRun or None
        The run of an earlier session that is shown.
    answers : TrainSnapshot or None
        What the page Understand shows.
    old_runs : frozenset of str
        Names of the runs of earlier sessions.
    """

    kept: KeptRuns
    controller: RunController
    result: tuple[TrainRequest, TrainSnapshot] | None
    file: Path | None
    opened: StoredRun | None
    answers: TrainSnapshot | None
    old_runs: frozenset[str]

    @classmethod
    def of(cls, panel: TrainPanel) -> HandedRun | None:
        """Take everything out of a panel that goes; None if nothing has been trained or opened in it."""
        kept, controller, trained = panel.kept, panel.controller, panel.trained
        if not controller.running and trained.result is None and trained.file is None:
            return None
        kept.stop_judging()  # its answers would go to the old panel; the new one asks again
        controller.pacer.stop()
        controller.pacer.set_parts([])
        panel.tabs.blockSignals(True)  # it would switch off what the run measures
        mine = (controller.finished, controller.state_changed, controller.given_up)
        for signal in (*mine, kept.ready, kept.changed, kept.opened):
            signal.disconnect()
        shown = panel.understand.snapshot
        old = frozenset(panel.compare.old_runs())
        return cls(kept, controller, trained.result, trained.file, panel.shelf.opened, shown, old)

    def show_in(self, panel: TrainPanel) -> None:
        """Show it in the panel that has just been built around `kept` and `controller`."""
        panel.trained.restore(self.result, self.file)
        panel.compare.mark_old(self.old_runs)
        panel.shelf.show_runs()
        if self.answers is not None:
            panel.understand.show_snapshot(self.answers)
            panel.tools.set_network(self.answers.network)
        elif self.result is not None:
            panel.tools.set_network(self.result[1].network)
        if self.controller.running:
            self.controller.redraw()
        elif self.result is not None:
            panel.shelf.show_result(self.opened, *self.result)
        elif self.file is not None:
            panel.shelf.show_name_of(self.file)
        panel.show_running()
