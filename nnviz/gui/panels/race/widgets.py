"""The widgets of the race panel and where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QTabWidget, QVBoxLayout, QWidget

from nnviz.gui.panel import Panel
from nnviz.gui.panels.race.basin_view import BasinView
from nnviz.gui.panels.race.curve_lines import QUANTITIES
from nnviz.gui.panels.race.curve_view import CurveView
from nnviz.gui.panels.race.hyper_view import HyperView, SweepStrip
from nnviz.gui.panels.race.map_view import MapView
from nnviz.gui.panels.race.player import Player
from nnviz.gui.panels.race.racer_editor import RacerEditor
from nnviz.gui.panels.race.setup_box import SetupBox
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.collapsible import Column
from nnviz.tasks.race import RaceRequest, RaceResult


class RaceView(QWidget):
    """The picture; exported, it has a key below it."""

    def __init__(self, key: Callable[[int], QWidget | None]) -> None:
        super().__init__()
        self._key = key

    def export_key(self) -> QWidget | None:
        """Return what tells the lines apart."""
        return self._key(self.width())


class RaceWidgets(Panel):
    """Controls on the left, maps over curves in the middle; `RacePanel` brings them to life."""

    request: RaceRequest
    result: RaceResult | None
    player: Player

    def _build_controls(self) -> None:
        theme = self.context.theme
        self.setup = SetupBox(theme, self.request)
        self.racers = RacerEditor(theme)
        self.sweep = SweepStrip(theme)
        self.bundle = QCheckBox(self.tr("Bundle of 20 seeds with its median"))
        self.bundle.setToolTip(self.tr("Runs every racer under 20 independent noises; needs gradient noise"))
        column = Column()
        column.add_section(self.tr("Race"), self.setup)
        self.racers.put_below_rate(self.sweep)
        column.add_section(self.tr("Racers"), self.racers, self.bundle)
        self.set_controls(column)

    def _build_view(self) -> None:
        theme = self.context.theme
        self.map = MapView(theme)
        self.basin, self.hyper = BasinView(theme), HyperView(theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views of the race"))
        for widget, name, tip in (
            (self.map, self.tr("Race"), self.tr("The race on the surface")),
            (
                self.basin,
                self.tr("Basin map"),
                self.tr("Which minimum the selected racer reaches from where"),
            ),
            (self.hyper, self.tr("Hyperparameter map"), self.tr("Learning rate against a second parameter")),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(widget, name), tip)
        curves = QSplitter(Qt.Orientation.Horizontal)
        curves.setChildrenCollapsible(False)
        self.curves = (CurveView(theme, QUANTITIES[0]), CurveView(theme, QUANTITIES[1]))
        for curve in self.curves:
            curves.addWidget(curve)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tabs)
        split.addWidget(curves)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([520, 180])
        view = RaceView(self.paper_key)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(split)
        self.set_view(view)

    def paper_key(self, width: int) -> QWidget | None:
        """Return lines, marks and standings of the racers."""
        from nnviz.gui.panels.race.race_key import RaceKey

        if self.result is None:
            return None
        return RaceKey(self.context.theme, self.result, self.player.step, width)
