"""A plot of a run that goes on: its axes stand still while the curves grow, which makes frames cheap."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel

from nnviz.gui.theme import UNIT, Theme
from nnviz.gui.widgets.cached_axis import CachedAxis
from nnviz.gui.widgets.plotting import ThemedPlot

_MARKS, _MOST_MARKS = 6, 20
_LEAST = 1e-12  # what a logarithmic axis shows for zero
_STEPS = (1.0, 2.0, 3.0, 5.0, 10.0)  # few: each new end of an axis paints it anew


def round_up(value: float) -> float:
    """Return the next number from `value` on with one or two figures: axes end there.

    Examples
    --------
    >>> round_up(0.17), round_up(2.3), round_up(4100), round_up(0.0)
    (0.2, 3.0, 5000.0, 1.0)
    """
    if not value > 0 or not math.isfinite(value):
        return 1.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(step for step in _STEPS if step * unit >= value * (1 - 1e-9)) * unit


class LiveCurve:
    """A solid line and a few markers on it that tell it from the others without colour.

    Dashes would do that too, but a dashed line costs Qt ten times as much as a solid one.

    Parameters
    ----------
    plot : LivePlot
    index : int
        Colour and marker.
    every_point : bool
        Whether each point is marked, rather than a few; of many points some. Their edges would hide the line.
    fine : bool
        Half as wide: for several ragged lines over each other, and painted ten times as fast.
    """

    def __init__(self, plot: LivePlot, index: int, *, every_point: bool = False, fine: bool = False) -> None:
        self._plot, self._log = plot, plot.logarithmic
        solid = Qt.PenStyle.SolidLine
        width = plot.fine_width() if fine else 0
        self._line = plot.add_series(index, style=solid, smooth=False, width=width)
        self._marks = plot.add_series(index, style=Qt.PenStyle.NoPen, symbol=True, smooth=False)
        self._every_point = every_point
        self._marked: tuple[float, ...] = ()

    def set_data(self, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> None:
        """Show these points."""
        if self._log:
            y = np.maximum(y, _LEAST)
        self._line.setData(x, y)
        at = self._marked_places(x)
        if len(x) and not len(at):
            at = np.zeros(1, np.intp)  # a line of one point would not be seen
        marked = (self._plot.end, len(at), *y[:1], *y[at[-1:]])
        if marked != self._marked:
            self._marked = marked
            self._marks.setData(x[at], y[at])

    def _marked_places(self, x: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
        # At places of the axis, so that markers stay where they are while the curve grows.
        if not self._every_point:
            places = np.linspace(0.0, self._plot.end, _MARKS + 1)[1:]
            return np.searchsorted(x, places[places <= x[-1]]) if len(x) else np.empty(0, np.intp)
        apart = float(x[1] - x[0]) if len(x) > 1 else self._plot.end
        stride = max(1, math.ceil(self._plot.end / _MOST_MARKS / apart))
        return np.arange(stride - 1, len(x), stride)

    def set_visible(self, visible: bool) -> None:
        """Show or hide it."""
        for item in (self._line, self._marks):
            item.setVisible(visible)

    def remove(self) -> None:
        """Take it from the plot."""
        for item in (self._line, self._marks):
            self._plot.remove_series(item)


class LivePlot(ThemedPlot):
    """Axes that grow in leaps: painting an axis anew costs more than all curves of the plot.

    A zoom by hand holds the range; a double click follows the run again.

    Parameters
    ----------
    theme : Theme
    x, y, y_unit, title : str
        See `ThemedPlot`.
    log : bool
        Whether y is shown as its logarithm.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        x: str,
        y: str,
        y_unit: str = "",
        title: str,
        log: bool = False,
    ) -> None:
        self._full_title = title
        super().__init__(theme, x=x, y=y, y_unit=y_unit, title=title)
        self.logarithmic = log
        self.end = 1.0
        self._range: tuple[float, float, float] | None = None
        self._applied: list[list[float]] = []
        self.setLogMode(False, log)
        self.disableAutoRange()
        item = self.getPlotItem()
        self.setAxisItems({"bottom": _WholeAxis("bottom")})
        item.updateGrid()
        # Over the whole width, not only over the curves: there is little of it.
        item.layout.removeItem(item.titleLabel)
        item.layout.addItem(item.titleLabel, 0, 0, 1, 3)
        # The last number of an axis reaches over its end.
        item.layout.setContentsMargins(1, 1, 2 * UNIT, 1)
        self._hint = QLabel(self.viewport())
        self._hint.setObjectName("muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.apply_theme()

    def set_hint(self, text: str) -> None:
        """Say what to do while there are no curves; "" when there are."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def fine_width(self) -> int:
        """Return half the width of a data line, in device pixels."""
        return max(1, self._theme.cosmetic_width // 2)

    def show_all(self) -> None:
        """Show the whole run again, after a zoom by hand."""
        if self._range is not None:
            self._apply(self._range)

    def fit(self, end: float, low: float, high: float) -> None:
        """Let the axes reach from 0 to `end` and from `low` to `high` (of a logarithm, its exponents)."""
        wanted = (max(end, 1.0), low, high if high > low else low + 1.0)
        if wanted != self._range:
            follows = self._range is None or self._shown() == self._applied
            self._range, self.end = wanted, wanted[0]
            if follows:
                self._apply(wanted)

    def fit_logarithm(self, end: float, values: npt.NDArray[np.float64]) -> None:
        """As `fit`, around all of `values`, in half decades."""
        values = values[np.isfinite(values) & (values > _LEAST)]
        low, high = (float(values.min()), float(values.max())) if values.size else (1e-2, 1.0)
        self.fit(end, math.floor(2 * math.log10(low)) / 2, math.ceil(2 * math.log10(high)) / 2)

    def _apply(self, wanted: tuple[float, float, float]) -> None:
        end, low, high = wanted
        self.getViewBox().setRange(xRange=(0.0, end), yRange=(low, high), padding=0.0, disableAutoRange=True)
        self._applied = self._shown()
        # While painting, as pyqtgraph does it, this would ask for a second painting.
        self.getViewBox().prepareForPaint()

    def _shown(self) -> list[list[float]]:
        shown: list[list[float]] = self.getViewBox().viewRange()
        return shown

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole run again."""
        self.show_all()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit title and hint."""
        super().resizeEvent(event)
        if hasattr(self, "_hint"):  # Qt resizes while the base class is built
            self._hint.setGeometry(self.viewport().rect().adjusted(8 * UNIT, 4 * UNIT, -3 * UNIT, -6 * UNIT))
            if self._fitting_title() != self._title:
                self.apply_theme()

    def apply_theme(self) -> None:
        """Take over the colours and sizes of the theme; shorten a title that is wider than the plot."""
        self._title = self._fitting_title()
        super().apply_theme()

    def _fitting_title(self) -> str:
        font = QFont(QApplication.font())
        font.setPointSize(round(10 * self._theme.scale))
        room = max(self.width() - 2 * UNIT, 8 * UNIT)
        return QFontMetrics(font).elidedText(self._full_title, Qt.TextElideMode.ElideRight, room)


class _WholeAxis(CachedAxis):
    """Ticks at whole numbers (there is no epoch 1.5 and no half step), as many as can be read."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        # The last number reaches over the end of the axis.
        self.setStyle(hideOverlappingLabels=2 * UNIT)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Return one level: steps of 1, 2 or 5 times a power of ten, with room between the numbers."""
        font = self.style["tickFont"] or self.font()
        width = QFontMetrics(font).horizontalAdvance(f"{maxVal:.0f}") + 2 * UNIT
        least = max(1.0, (maxVal - minVal) * width / max(size, 1.0))
        power = 10.0 ** math.floor(math.log10(least))
        step = next(power * digit for digit in (1.0, 2.0, 5.0, 10.0) if power * digit >= least * (1 - 1e-9))
        return [(step, 0.0)]
