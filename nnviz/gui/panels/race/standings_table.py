"""Who leads: the standings as a table that shows whole columns only."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nnviz.gui.panels.race.racer_list import racer_icon
from nnviz.gui.theme import Theme, bind_number_font
from nnviz.gui.widgets.data_table import DataTable
from nnviz.tasks.race import Racer
from nnviz.tasks.race_standings import Standing

_MARK = 13
"""Side of a mark, pixels: with larger ones the third column would not be seen."""


_MATTER, _NAME = 3, 70
"""How many columns are to be seen, and to how many pixels names are shortened for that."""


class StandingsTable(DataTable):
    """One row per racer, the best first.

    A column that would be cut lies beyond the edge, and those before it share the room.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        headers = (
            self.tr("Racer"), self.tr("Loss"), self.tr("Reached"), self.tr("Path"), self.tr("Minimum"),
            self.tr("Lost at"),
        )  # fmt: skip
        absent = {
            1: self.tr("f has no value where it is"),
            2: self.tr("It has not come within the tolerance of a minimum so far"),
            4: self.tr("It is at no known minimum"),
            5: self.tr("It has not diverged"),
        }
        # Three figures leave room for the columns that matter beside the names.
        super().__init__(headers, name=self.tr("Standings"), digits=3, absent=absent, parent=parent)
        bind_number_font(self, theme, 0.9)
        bind_number_font(self.horizontalHeader(), theme, 0.9)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(False)
        self.setMinimumHeight(150)
        self._theme = theme
        self._racers: list[Racer] = []
        self._marks: dict[int, QIcon] = {}
        theme.changed.connect(self._on_theme_changed)
        self.setIconSize(QSize(_MARK, _MARK))
        self.setToolTip(
            self.tr(
                "Loss now; first step within the tolerance of a minimum; length of the path; which minimum"
            )
        )

    def set_standings(
        self, standings: tuple[Standing, ...], racers: tuple[Racer, ...], moving: bool = False
    ) -> None:
        """Show standings of `racers`; the columns keep their widths while the race is `moving`."""
        cells = []
        for row in standings:
            place = None
            if row.minimum is not None:
                place = f"({row.minimum[0]:.3g}, {row.minimum[1]:.3g})"
                place += "" if row.is_global else self.tr(" local")
            cells.append(
                (
                    row.name,
                    None if math.isnan(row.loss) else row.loss,
                    row.steps_to_tolerance,
                    row.path_length,
                    place,
                    row.diverged_at,
                )
            )
        self._racers = [racers[row.index] for row in standings]
        self.set_rows(cells, [self._mark(racer) for racer in self._racers])
        if not moving:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _on_theme_changed(self) -> None:
        self._marks.clear()
        self.set_rows(self.rows(), [self._mark(racer) for racer in self._racers])

    def _mark(self, racer: Racer) -> QIcon:
        if racer.colour not in self._marks:
            self._marks[racer.colour] = racer_icon(self._theme, racer)
        return self._marks[racer.colour]

    def _fit(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        wanted = [max(self.sizeHintForColumn(i), header.sectionSizeHint(i)) for i in range(header.count())]
        least = room - sum(wanted[1:_MATTER])
        if _NAME <= least < wanted[0]:
            wanted[0] = least  # rather a shorter name than that nobody sees who has arrived
        whole = [i for i in range(header.count()) if sum(wanted[: i + 1]) <= room]
        spare = max(0, room - sum(wanted[i] for i in whole))
        for i, width in enumerate(wanted):
            share = spare // len(whole) + (i < spare % len(whole)) if i in whole else 0
            if header.sectionSize(i) != width + share:
                header.resizeSection(i, width + share)
