"""pyqtgraph plots in the theme's colours. Import this module only from code of an opened panel."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QWidget

from nnviz.gui.theme import Theme
from nnviz.gui.widgets.cached_axis import CachedAxis

pg.setConfigOptions(antialias=False, useOpenGL=False, imageAxisOrder="row-major")

COLOR_MAPS = ("viridis", "cividis")
"""Perceptually uniform maps for surfaces."""


def color_map(name: str = "viridis") -> pg.ColorMap:
    """Return a map: ``viridis``, ``cividis`` or ``signed`` (diverging, zero in the middle)."""
    if name == "signed":
        stops = np.array([[33, 102, 172], [146, 197, 222], [247, 247, 247], [244, 165, 130], [178, 24, 43]])
        return pg.ColorMap(np.linspace(0, 1, 5), stops.astype(np.ubyte))
    return pg.colormap.get(name)


class _Series(pg.PlotDataItem):
    """A line or markers; without a single number it is empty: pyqtgraph's markers warn of NaN alone."""

    def setData(self, *args: Any, **kwargs: Any) -> None:
        """See `pyqtgraph.PlotDataItem.setData`."""
        if len(args) == 2 and not np.isfinite(np.asarray(args[1], dtype=np.float64)).any():
            args = ([], [])
        super().setData(*args, **kwargs)


class ThemedPlot(pg.PlotWidget):
    """A plot whose background, axes, grid and series follow the theme.

    Parameters
    ----------
    theme : Theme
    x, y : str
        Names of the axes.
    x_unit, y_unit : str
        Units, shown in brackets; no SI prefixes are invented.
    title : str
        In words, what is seen.
    legend : bool
        Whether a legend is shown; a click on an entry hides and shows its series.
    name : str
        For screen readers; the title by default.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        x: str = "",
        y: str = "",
        x_unit: str = "",
        y_unit: str = "",
        title: str = "",
        legend: bool = False,
        grid: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, axisItems={side: CachedAxis(side) for side in ("bottom", "left")})
        self._theme = theme
        self._labels = {"bottom": _with_unit(x, x_unit), "left": _with_unit(y, y_unit)}
        self._title = title
        self._series: list[tuple[Any, dict[str, Any]]] = []
        self.setAccessibleName(name or title or y)
        self.setAccessibleDescription(
            self.tr(
                "The wheel or + and − zoom, dragging or the arrow keys move, 0 shows everything again; "
                "a right click copies or saves the picture."
            )
        )
        self.setMenuEnabled(False)
        # Without an owner the unused menu would outlive the plot and keep it: its controls know its methods.
        # As its child it would be one of the plot's controls, without names and in English.
        self.destroyed.connect(self.getPlotItem().ctrlMenu.deleteLater)
        self.hideButtons()
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        for axis in ("bottom", "left"):
            self.getAxis(axis).enableAutoSIPrefix(False)
        self.showGrid(x=grid, y=grid, alpha=0.25)
        self._legend = self.addLegend(offset=(-8, 8)) if legend else None
        theme.changed.connect(self.apply_theme)
        self.apply_theme()
        self.scene().sigMouseClicked.connect(self._on_scene_clicked)

    def add_series(
        self,
        index: int,
        x: npt.ArrayLike | None = None,
        y: npt.ArrayLike | None = None,
        *,
        name: str = "",
        width: int = 0,
        style: Qt.PenStyle | None = None,
        symbol: bool = False,
        smooth: bool = True,
    ) -> pg.PlotDataItem:
        """Add a line in the data colour and line style `index`; ``item.setData(x, y)`` updates it.

        Parameters
        ----------
        index : int
            Number of the series: colour, line style and marker.
        x, y : array, shape (n,)
            Points; gaps where they are not finite.
        name : str
            Entry of the legend.
        width : int
            Pixels; by default as the theme has it (wider when presenting).
        style : Qt.PenStyle, optional
            Instead of the one that goes with `index`.
        symbol : bool
            Whether points are marked.
        smooth : bool
            Antialiased. Switch it off for lines of more than some 5,000 points that change in every frame.
        """
        item = _Series(name=name or None, connect="finite", antialias=smooth)
        self._series.append((item, {"index": index, "width": width, "style": style, "symbol": symbol}))
        self._style(item, self._series[-1][1])
        if y is not None:
            item.setData(np.arange(np.size(y)) if x is None else x, y)
        self.addItem(item)
        return item

    def remove_series(self, item: pg.PlotDataItem) -> None:
        """Take a line away that `add_series` has returned."""
        self._series = [entry for entry in self._series if entry[0] is not item]
        self.removeItem(item)

    def set_labels(self, x: str, y: str, x_unit: str = "", y_unit: str = "") -> None:
        """Rename the axes."""
        self._labels = {"bottom": _with_unit(x, x_unit), "left": _with_unit(y, y_unit)}
        self.apply_theme()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title = title
        self.apply_theme()

    @contextmanager
    def wider_lines(self, factor: float) -> Iterator[None]:
        """Draw all lines `factor` times as wide for a while.

        pyqtgraph's pens count pixels of the device: at twice the size they would be half as wide.
        """
        before = []
        for item in self.scene().items():
            if isinstance(item, pg.PlotCurveItem):
                before.append((item.opts, "pen", item.opts["pen"]))
            elif isinstance(item, pg.InfiniteLine):
                before.append((vars(item), "currentPen", item.currentPen))
        try:
            for owner, name, pen in before:
                wider = pg.mkPen(pen)
                wider.setWidthF(max(pen.widthF(), 1.0) * factor)
                owner[name] = wider
            yield
        finally:
            for owner, name, pen in before:
                owner[name] = pen

    def show_all(self) -> None:
        """Undo zooming and moving."""
        self.getPlotItem().enableAutoRange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move as the mouse does."""
        box = self.getPlotItem().getViewBox()
        across, up = (1.0 if on else 0.0 for on in box.state["mouseEnabled"])
        (left, right), (low, high) = box.viewRange()
        keys = Qt.Key
        zooms = {keys.Key_Plus: 0.8, keys.Key_Equal: 0.8, keys.Key_Minus: 1.25}
        moves = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, 1), keys.Key_Down: (0, -1)}
        key = Qt.Key(event.key())
        if not across and not up:
            super().keyPressEvent(event)
        elif key in zooms:
            box.scaleBy((zooms[key] if across else 1.0, zooms[key] if up else 1.0))
        elif key in moves:
            x, y = moves[key]
            box.translateBy(x=across * x * (right - left) / 10, y=up * y * (high - low) / 10)
        elif key == keys.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the panel, but not while the right button may yet zoom by dragging."""
        event.setAccepted(event.reason() == QContextMenuEvent.Reason.Mouse)

    def _on_scene_clicked(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            place = event.screenPos().toPoint()
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Other, self.mapFromGlobal(place), place)
            QCoreApplication.sendEvent(self.viewport(), menu)

    def apply_theme(self) -> None:
        """Take over the colours and sizes of the theme."""
        apply_theme(self, self._theme)
        color, size = self._theme.colors.text, f"{round(10 * self._theme.scale)}pt"
        for axis, text in self._labels.items():
            if text:
                self.setLabel(axis, text, color=color, **{"font-size": size})
        self.setTitle(self._title or None, color=color, size=size)
        for item, look in self._series:
            self._style(item, look)
        if self._legend is not None:
            self._legend.setLabelTextColor(color)
            self._legend.setLabelTextSize(size)
            for _sample, label in self._legend.items:
                # pyqtgraph notes the new colour but draws it only with the next text.
                label.setText(label.text, color=color, size=size)
            back = self._theme.color("panel")
            back.setAlpha(220)
            self._legend.setBrush(back)
            self._legend.setPen(self._theme.color("line"))

    def _style(self, item: pg.PlotDataItem, look: dict[str, Any]) -> None:
        index = look["index"]
        item.setPen(series_pen(self._theme, index, width=look["width"], style=look["style"]))
        if look["symbol"]:
            item.setSymbol(self._theme.symbol(index))
            item.setSymbolSize(round(7 * self._theme.scale))
            item.setSymbolBrush(self._theme.data_color(index))
            item.setSymbolPen(self._theme.color("plot"))


def apply_theme(plot: pg.PlotWidget, theme: Theme) -> None:
    """Set background, axes, ticks and grid of any pyqtgraph plot from the theme."""
    colors = theme.colors
    plot.setBackground(colors.plot)
    font = theme.number_font(0.9)
    for name in ("bottom", "left", "top", "right"):
        axis = plot.getPlotItem().getAxis(name)
        axis.setPen(QPen(QColor(colors.grid)))
        axis.setTextPen(QPen(QColor(colors.text)))
        axis.setTickFont(font)


def series_pen(theme: Theme, index: int, *, width: int = 0, style: Qt.PenStyle | None = None) -> QPen:
    """Return the cosmetic pen of series `index`; `width` in device pixels, by default the theme's."""
    pen = pg.mkPen(theme.data_color(index), width=width or theme.cosmetic_width)
    pen.setStyle(theme.line_style(index) if style is None else style)
    return pen


def _with_unit(text: str, unit: str) -> str:
    return f"{text} ({unit})" if text and unit else text
