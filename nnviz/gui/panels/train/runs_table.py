"""The table of the kept runs: what they are called, in what they differ, what they reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView

from nnviz.gui.panels.train.run_signs import RunSign, SignDelegate
from nnviz.gui.panels.train.run_times import time_of
from nnviz.gui.theme import UNIT, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.data_table import DataTable
from nnviz.tasks.run_store import StoredRun
from nnviz.tasks.training_runs import RunRecord, differences_of_runs

_RUN, _DIFFERS, _SEED, _ENDED = 0, 1, 6, 7  # columns
_LEAST, _MOST = 120, 150  # pixels for what differs, and for what a run is called


class RunsTable(DataTable):
    """One row per run, the oldest first, each with the sign of its curve.

    What differs takes the room that is left. In a narrow window the last columns lie beyond the edge.
    """

    def __init__(self, theme: Theme) -> None:
        headers = (
            self.tr("Run"), self.tr("What differs"), self.tr("Valid. %"), self.tr("Train. %"),
            self.tr("Epochs"), self.tr("Sec."), self.tr("Seed"), self.tr("Ended"),
        )  # fmt: skip
        absent = {
            2: self.tr("Not evaluated: stopped before, or nothing was held back for it"),
            3: self.tr("Stopped before the end of the first epoch"),
        }
        super().__init__(headers, name=self.tr("Runs"), absent=absent, decimals={2: 2, 3: 2, 5: 1})
        self._count, self._show_newest = 0, False
        self._times: dict[str, str] = {}
        self.setToolTip(
            self.tr("Select runs to draw only them; a double click shows one again; a heading sorts")
        )
        self._signs = SignDelegate(theme, self)
        self.setItemDelegateForColumn(0, self._signs)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(20)
        # How it ended and its seed explain a row, its duration does not: that may lie beyond the edge.
        for column, place in ((_ENDED, 4), (_SEED, 5)):
            header.moveSection(header.visualIndex(column), place)
        self.verticalHeader().setDefaultSectionSize(3 * UNIT)

    def set_runs(self, runs: Sequence[StoredRun]) -> None:
        """Show these runs, the oldest first."""
        grown, self._count = len(runs) > self._count, len(runs)
        differing = differences_of_runs([run.record for run in runs])
        self.set_rows(
            [
                (
                    ("★ " if run.kept else "") + self.title_of(run),
                    translate_core(text),
                    _percent(run.record.accuracy),
                    _percent(run.record.train_accuracy),
                    run.record.epochs,
                    round(run.record.seconds, 1),
                    run.record.request.seed,
                    self._ended(run.record),
                )
                for run, text in zip(runs, differing, strict=True)
            ]
        )
        usual = all(run.record.stopped == "finished" for run in runs)
        self.setColumnHidden(_ENDED, usual)  # the room is for what differs
        self._fit()
        if grown:
            self._show_newest = True
            self._scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the newest runs, if they came while nobody looked."""
        super().showEvent(event)
        self._scroll()

    def _scroll(self) -> None:
        if self._show_newest and self.isVisible():
            self._show_newest = False
            self.scrollToBottom()

    def set_signs(self, signs: Mapping[int, RunSign]) -> None:
        """Put the signs of curves before the runs at these positions."""
        self._signs.signs = dict(signs)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        shown = [i for i in columns if not header.isSectionHidden(i)]
        wanted = {i: max(self.sizeHintForColumn(i), header.sectionSizeHint(i)) for i in shown}
        wanted[_DIFFERS], wanted[_RUN] = _LEAST, min(wanted[_RUN], _MOST)
        taken = 0
        for i in shown:
            if taken + wanted[i] > room:
                break
            taken += wanted[i]
        wanted[_DIFFERS] += max(room - taken, 0)
        for i, width in wanted.items():
            if header.sectionSize(i) != width:
                header.resizeSection(i, width)

    def title_of(self, run: StoredRun) -> str:
        """Return what a run is called: its label, or when it ended."""
        if run.record.label:
            return translate_core(run.record.label)
        if run.name not in self._times:
            self._times[run.name] = time_of(run.made)
        return self._times[run.name]

    def _ended(self, run: RunRecord) -> str:
        texts = {
            "finished": self.tr("done"),
            "early": self.tr("early"),
            "diverged": self.tr("diverged"),
            "stopped": self.tr("by hand"),
        }
        text = texts.get(run.stopped, run.stopped)
        return self.tr("{0}; evaluated later").format(text) if run.was_asked_later else text


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100.0 * share, 2)
