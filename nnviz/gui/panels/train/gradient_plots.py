"""Numerical gradients against backpropagation, and the error by the width of the differences."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt

from nnviz.gui.theme import Theme
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.tasks.gradient_request import GradientSnapshot


class GradientScatter(ThemedPlot):
    """One point a parameter, coloured by layer; on the diagonal both gradients agree."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            x=QCoreApplication.translate("GradientPlots", "By backpropagation"),
            y=QCoreApplication.translate("GradientPlots", "Numerical"),
            title=QCoreApplication.translate("GradientPlots", "One point a parameter"),
            legend=True,
        )
        self._of = theme
        self._points: list[Any] = []
        legend = self.getPlotItem().legend
        legend.setOffset((8, 8))
        legend.hide()
        self.setToolTip(QCoreApplication.translate("GradientPlots", "On the diagonal both gradients agree"))
        # A line at 45 degrees is so in data units; with equal ranges that is the diagonal.
        self._diagonal = pg.InfiniteLine(angle=45)
        self.addItem(self._diagonal)
        self._set_range(1.0)
        theme.changed.connect(self._color_lines)
        self._color_lines()

    def show_snapshot(self, snapshot: GradientSnapshot) -> None:
        """Draw what has been compared."""
        layers: dict[str, list[int]] = {}
        for i, entry in enumerate(snapshot.arrays):
            layers.setdefault(entry.layer, []).append(i)
        while len(self._points) > len(layers):
            self.remove_series(self._points.pop())
        for k, (layer, members) in enumerate(layers.items()):
            x = np.concatenate([snapshot.arrays[i].backprop for i in members])
            y = np.concatenate([snapshot.arrays[i].numerical for i in members])
            if k == len(self._points):
                self._points.append(self._layer_points(k, layer))
            elif self._points[k].name() != layer:
                self.remove_series(self._points[k])
                self._points[k] = self._layer_points(k, layer)
            self._points[k].setData(x, y)
        self.getPlotItem().legend.setVisible(bool(layers))
        if snapshot.arrays:
            self._set_range(max(float(np.abs(entry.backprop).max()) for entry in snapshot.arrays) or 1.0)

    def _layer_points(self, k: int, layer: str) -> Any:
        return self.add_series(k, name=layer, symbol=True, style=Qt.PenStyle.NoPen)

    def _set_range(self, most: float) -> None:
        self.getViewBox().setRange(xRange=(-most, most), yRange=(-most, most), padding=0.06)

    def _color_lines(self) -> None:
        self._diagonal.setPen(pg.mkPen(self._of.color("muted"), width=1))


class WidthPlot(ThemedPlot):
    """How far both are apart for each width h, both axes logarithmic."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            x=QCoreApplication.translate("GradientPlots", "Width h"),
            y=QCoreApplication.translate("GradientPlots", "Relative error"),
            title=QCoreApplication.translate("GradientPlots", "Error by width h"),
        )
        self._of = theme
        self.setToolTip(
            QCoreApplication.translate(
                "GradientPlots",
                "A wide difference cuts corners of the curve, a narrow one drowns in rounding errors",
            )
        )
        self.setLogMode(True, True)
        self._errors = self.add_series(0, symbol=True, style=Qt.PenStyle.SolidLine)
        self._chosen = pg.InfiniteLine(angle=90)
        self._chosen.hide()
        self.addItem(self._chosen)
        self.getViewBox().setRange(xRange=(-12, -1), yRange=(-12, 0), padding=0.02)
        theme.changed.connect(self._color_lines)
        self._color_lines()

    def mark(self, width: float) -> None:
        """Draw a line at the chosen width."""
        # The axis is logarithmic, and so is the place of the line on it.
        self._chosen.setValue(float(np.log10(width)))
        self._chosen.show()

    def show_snapshot(self, snapshot: GradientSnapshot) -> None:
        """Draw what has been swept."""
        self._errors.setData(snapshot.widths, np.maximum(snapshot.errors, 1e-17))
        if len(snapshot.widths):
            low = float(np.log10(max(snapshot.errors.min(), 1e-17)))
            self.getViewBox().setRange(xRange=(-12, -1), yRange=(min(low, -1.0), 0.0), padding=0.04)

    def _color_lines(self) -> None:
        self._chosen.setPen(pg.mkPen(self._of.color("accent"), width=2, style=Qt.PenStyle.DashLine))
