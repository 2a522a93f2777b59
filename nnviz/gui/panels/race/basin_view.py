"""The basin map of one racer: each start in colour and hatching of the minimum that is reached from it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.race.basin_key import BasinEntry, BasinKey
from nnviz.gui.panels.race.basin_look import basin_color, basin_looks, hatching
from nnviz.gui.panels.race.grid_map import GridMap
from nnviz.gui.theme import SMALL, Theme
from nnviz.tasks.basin_map import DIVERGED, NOWHERE, UNKNOWN, BasinMap
from nnviz.tasks.basin_places import basin_places, minimum_name

_GREY = {NOWHERE: (88, 92, 100), DIVERGED: (24, 24, 26), UNKNOWN: (44, 47, 53)}
_SHADES = (1.12, 0.7)
"""Brightness at the minimum and where it takes longest: less than the difference between most basins."""
_ALL_LISTED = 8
_LARGEST = 5
_CLEAR, _APART = 0.06, 0.22
"""Distance to another name and to the same name, as shares of the map, from which a basin is named again."""


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
        self.key = BasinKey(theme)
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.by_steps = QCheckBox(self.tr("Shade by steps needed"))
        self.by_steps.setToolTip(self.tr("The darker, the more steps until the minimum is reached"))
        self.hatched = QCheckBox(self.tr("Hatching"))
        self.hatched.setToolTip(
            self.tr("A pattern of lines for each minimum: basins can be told apart without their colours")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SMALL)
        row.addWidget(self.caption, 1)
        for box in (self.by_steps, self.hatched):
            box.setChecked(True)
            box.toggled.connect(self._show)
            row.addWidget(box)
        column.addWidget(self.map, 1)
        column.addWidget(self.key)
        self._basins: BasinMap | None = None
        self._looks: list[int] = []
        self.map.cell_clicked.connect(self._on_cell_clicked)

    def set_map(self, basins: BasinMap, start: tuple[float, float]) -> None:
        """Show a map."""
        self._basins = basins
        surface = basins.request.surface
        self._looks = basin_looks(surface.all_minima)
        self.map.set_axes(surface.bounds, "x", "y")
        best = set(surface.minima)
        stars = tuple((*m, QColor("white" if m in best else "#b8b8b8")) for m in surface.all_minima)
        self.map.set_marks(stars, start)
        self.map.set_names(self._names())
        self._show()

    def name(self, label: int) -> str:
        """Return what a minimum is called."""
        return minimum_name(label, len(self._looks))

    def _show(self) -> None:
        basins = self._basins
        if basins is None:
            return
        # Negative labels index from the end.
        table = [basin_color(look) for look in self._looks]
        table += [_GREY[UNKNOWN], _GREY[DIVERGED], _GREY[NOWHERE]]
        rgb = np.array(table, dtype=np.float64)[basins.labels]
        reached = basins.labels >= 0
        if self.by_steps.isChecked() and reached.any():
            share = np.log1p(basins.steps) / np.log1p(max(int(basins.steps[reached].max()), 2))
            rgb[reached] *= (_SHADES[0] + (_SHADES[1] - _SHADES[0]) * share[reached])[:, None]
        self.map.set_cells(np.clip(rgb, 0, 255).astype(np.uint8), self._text)
        looks = np.array([*self._looks, -1, -1, -1], dtype=np.int16)[basins.labels]
        hatch = self.hatched.isChecked()
        self.map.set_hatching((lambda w, h, ratio: hatching(looks, w, h, ratio)) if hatch else None)
        self.key.set_entries(self._entries(), hatch)
        text = self.tr("{0} from every start: the minimum that is reached in {1} steps")
        self.caption.setText(text.format(basins.request.racer.name, basins.request.steps))

    def _names(self) -> tuple[tuple[float, float, str, bool], ...]:
        """Return names beside the minima and in parts of their basins that lie apart."""
        assert self._basins is not None
        surface = self._basins.request.surface
        x0, x1, y0, y1 = surface.bounds
        width, height = x1 - x0, y1 - y0
        names = [(x, y, self.name(i), True) for i, (x, y) in enumerate(surface.all_minima)]
        for place in basin_places(self._basins.labels):
            x, y, own = x0 + place.x * width, y0 + place.y * height, self.name(place.label)
            clear = all(
                max(abs(x - mx) / width, abs(y - my) / height) > (_APART if name == own else _CLEAR)
                for mx, my, name, _ in names
            )
            if clear:
                names.append((x, y, own, False))
        return tuple(names)

    def _entries(self) -> tuple[BasinEntry, ...]:
        """Return the key: the largest basins first where there are too many for all."""
        assert self._basins is not None
        labels, minima = self._basins.labels, self._basins.request.surface.all_minima
        shares = [float((labels == i).mean()) for i in range(len(minima))]
        listed = range(len(minima))
        if len(minima) > _ALL_LISTED:
            listed = sorted(listed, key=lambda i: -shares[i])[:_LARGEST]
        entries = [
            BasinEntry(
                f"{self.name(i)} ({minima[i][0]:.3g}, {minima[i][1]:.3g}) {_percent(shares[i])}".replace(
                    "-", "−"
                ),
                basin_color(self._looks[i]),
                self._looks[i],
            )
            for i in listed
        ]
        for code, text in ((NOWHERE, self.tr("none yet {0}")), (DIVERGED, self.tr("diverged {0}"))):
            share = float((labels == code).mean())
            if share > 0:
                entries.append(BasinEntry(text.format(_percent(share)), _GREY[code]))
        if len(minima) > _ALL_LISTED:
            rest = self.tr("%n smaller one(s)", None, len(minima) - _LARGEST)
            entries.append(BasinEntry(rest, _GREY[UNKNOWN]))
        return tuple(entries)

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
        text = self.tr("reaches {3} ({0:.4g}, {1:.4g}) in {2} steps")
        return place + text.format(mx, my, steps, self.name(label))

    def _on_cell_clicked(self, row: int, column: int) -> None:
        if self._basins is not None:
            x, y = self._place(row, column)
            self.start_chosen.emit(float(f"{x:.4g}"), float(f"{y:.4g}"))


def _percent(share: float) -> str:
    return "<1%" if 0 < share < 0.005 else f"{share:.0%}"
