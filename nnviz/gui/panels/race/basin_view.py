"""The basin map of one racer: each start in the colour of the minimum that is reached from it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.race.grid_map import GridMap
from nnviz.gui.theme import DARK, SMALL, Theme
from nnviz.tasks.basin_map import DIVERGED, NOWHERE, UNKNOWN, BasinMap

_GREY = {NOWHERE: (88, 92, 100), DIVERGED: (24, 24, 26), UNKNOWN: (44, 47, 53)}


def basin_color(index: int) -> tuple[int, int, int]:
    """Return the colour of a minimum."""
    c = QColor(DARK.data[index % len(DARK.data)])
    # Many minima: neighbours in the list differ in lightness as well.
    c = c.lighter(100 + 22 * (index // len(DARK.data) % 3))
    return c.red(), c.green(), c.blue()


class BasinView(QWidget):
    """The map and what it means.

    Signals
    -------
    start_chosen(float, float)
        A click: race from there.
    """

    start_chosen = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = GridMap(theme)
        self.map.setAccessibleName(self.tr("Basin map"))
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.by_steps = QCheckBox(self.tr("Shade by steps needed"))
        self.by_steps.setToolTip(self.tr("The darker, the more steps until the minimum is reached"))
        self.by_steps.setChecked(True)
        self.by_steps.toggled.connect(self._show)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.caption, 1)
        row.addWidget(self.by_steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.map, 1)
        self._basins: BasinMap | None = None
        self.map.cell_clicked.connect(self._on_cell_clicked)

    def set_map(self, basins: BasinMap, start: tuple[float, float]) -> None:
        """Show a map."""
        self._basins = basins
        surface = basins.request.surface
        self.map.set_axes(surface.bounds, "x", "y")
        stars = tuple((x, y, QColor(*basin_color(i))) for i, (x, y) in enumerate(surface.all_minima))
        self.map.set_marks(stars, start)
        self._show()

    def _show(self) -> None:
        basins = self._basins
        if basins is None:
            return
        count = len(basins.request.surface.all_minima)
        # Negative labels index from the end.
        table = [basin_color(i) for i in range(count)]
        table += [_GREY[UNKNOWN], _GREY[DIVERGED], _GREY[NOWHERE]]
        rgb = np.array(table, dtype=np.float64)[basins.labels]
        reached = basins.labels >= 0
        if self.by_steps.isChecked() and reached.any():
            share = np.log1p(basins.steps) / np.log1p(max(int(basins.steps[reached].max()), 2))
            rgb[reached] *= (1.15 - 0.75 * share[reached])[:, None]
        self.map.set_cells(np.clip(rgb, 0, 255).astype(np.uint8), self._text)
        shares = [float((basins.labels == code).mean()) for code in (NOWHERE, DIVERGED)]
        text = self.tr("{0} from every start: colour = minimum reached in {1} steps").format(
            basins.request.racer.name, basins.request.steps
        )
        if shares[0] > 0.001:
            text += self.tr("; grey = none yet ({0:.0%})").format(shares[0])
        if shares[1] > 0.001:
            text += self.tr("; black = diverged ({0:.0%})").format(shares[1])
        self.caption.setText(text)

    def _place(self, row: int, column: int) -> tuple[float, float]:
        assert self._basins is not None
        x0, x1, y0, y1 = self._basins.request.surface.bounds
        n = self._basins.request.resolution
        return x0 + (column + 0.5) * (x1 - x0) / n, y0 + (row + 0.5) * (y1 - y0) / n

    def _text(self, row: int, column: int) -> str:
        assert self._basins is not None
        x, y = self._place(row, column)
        label, steps = int(self._basins.labels[row, column]), int(self._basins.steps[row, column])
        place = self.tr("from ({0:.3g}, {1:.3g}): ").format(x, y)
        if label == NOWHERE:
            return place + self.tr("no minimum reached")
        if label == DIVERGED:
            return place + self.tr("diverges at step {0}").format(steps)
        if label == UNKNOWN:
            return place + self.tr("not computed yet")
        mx, my = self._basins.request.surface.all_minima[label]
        return place + self.tr("reaches ({0:.4g}, {1:.4g}) in {2} steps").format(mx, my, steps)

    def _on_cell_clicked(self, row: int, column: int) -> None:
        if self._basins is not None:
            x, y = self._place(row, column)
            self.start_chosen.emit(float(f"{x:.4g}"), float(f"{y:.4g}"))
