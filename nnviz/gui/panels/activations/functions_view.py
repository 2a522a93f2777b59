"""The picture of the functions page: curves, derivatives, crosshair, and the product through the layers."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from nnviz.gui.panels.activations.crosshair import CurvePlot, Reading
from nnviz.gui.panels.activations.strokes import Mark, Picture, Stroke
from nnviz.gui.theme import Theme
from nnviz.gui.translation import translate_core
from nnviz.tasks.activation_curves import CurvesResult, FunctionResult

Span = tuple[float, float]
_HIGHEST = 1e100


class FunctionsView(QSplitter):
    """Three plots above one another; the middle one only while derivatives have a plot of their own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.main = CurvePlot(theme, x=self.tr("x"), y=self.tr("f(x)"), name=self.tr("Functions"))
        self.lower = CurvePlot(theme, x=self.tr("x"), y=self.tr("f'(x)"), name=self.tr("Derivatives"))
        self.chain = CurvePlot(
            theme, crosshair=False, x=self.tr("layers the gradient has passed"), y=self.tr("× gradient"),
            name=self.tr("Product of the derivatives through the layers"),
        )  # fmt: skip
        # Their descriptions say what the crosshair reads; whoever asks what they are is told that.
        how = self.tr(
            "Drag the crosshair or move it with the arrow keys; the wheel zooms once the picture was clicked."
            " A click on a name in the legend hides its curve."
        )
        self.main.setWhatsThis(
            self.tr(
                "The functions chosen on the left; dashed, where wanted, their slopes. The short lines touch "
                "the curves at the crosshair. Circles: kinks and jumps, where there is no slope. Shaded "
                "strips: where the slope is nearly zero."
            )
            + " "
            + how
        )
        self.lower.setWhatsThis(self.tr("The slopes f'(x) of the functions above.") + " " + how)
        self.chain.setWhatsThis(
            self.tr(
                "What is left of a gradient after so many layers of each function: solid for inputs at the "
                "crosshair, dashed at best."
            )
        )
        self.chain.getAxis("left").setLogMode(True)
        self.chain.getAxis("bottom").whole_numbers = True
        for plot in (self.lower, self.chain):
            plot.follow(self.main)
        for plot, stretch in ((self.main, 5), (self.lower, 3), (self.chain, 2)):
            plot.setMinimumHeight(90)
            self.addWidget(plot)
            self.setStretchFactor(self.indexOf(plot), stretch)
        self.setSizes([400, 220, 190])
        self.lower.hide()

    def show_result(
        self, result: CurvesResult, colors: list[int], *, derivative: str, tangents: bool, saturation: bool,
        chain: bool = True, outdated: bool = False,
    ) -> None:  # fmt: skip
        """Draw `result`, each function in its colour; an `outdated` typed formula is faded.

        `chain`: whether the product through the layers is shown below.
        """
        rows = list(zip(result.functions, colors, strict=True))
        span = (result.request.low, result.request.high)
        self.lower.setVisible(derivative == "below")
        self.chain.setVisible(chain)
        both = derivative == "same"
        self.main.set_axis_name(self.tr("f(x), dashed f'(x)") if both else self.tr("f(x)"))
        strokes = [Stroke(f.curve.x, f.curve.value, color) for f, color in rows]
        marks = _marks(rows, "value")
        slopes = [Stroke(f.curve.x, f.curve.derivative, color, dashed=True) for f, color in rows]
        legend = [(translate_core(f.name), color, False) for f, color in rows]
        faded = frozenset[int]()
        if outdated and result.request.formulas:
            name, color, _ = legend[-1]
            legend[-1] = (self.tr("{0} (not what is typed now)").format(name), color, False)
            faded = frozenset((color,))
        heights = [f.curve.value for f, _ in rows]
        if both:
            strokes = slopes + strokes
            marks = _marks(rows, "derivative") + marks
            heights += [f.curve.derivative for f, _ in rows]
        bands = _bands(rows) if saturation and derivative != "below" else ()
        picture = Picture(tuple(strokes), tuple(marks), bands, tuple(legend), faded)
        self.main.show_picture(picture, span, _range_of(heights, len(rows) if bands else 0))
        if derivative == "below":
            shaded = _bands(rows) if saturation else ()
            picture = Picture(tuple(slopes), tuple(_marks(rows, "derivative")), shaded, faded=faded)
            heights = [f.curve.derivative for f, _ in rows]
            self.lower.show_picture(picture, span, _range_of(heights, 2 * len(rows) if shaded else 0))
        self._show_crosshair(result, rows, derivative, tangents)
        self._show_chain(result, rows, faded)

    def _show_crosshair(
        self, result: CurvesResult, rows: list[tuple[FunctionResult, int]], derivative: str, tangents: bool
    ) -> None:
        magnets = tuple(sorted({0.0, *(u.x for f, _ in rows for u in f.curve.undefined)}))
        readings, slopes = [], []
        for i, (f, color) in enumerate(rows):
            undefined = f.probe.undefined is not None
            slope = math.nan if undefined or not tangents else f.probe.derivative
            readings.append(Reading(f.probe.value, slope, color, i == 0, undefined))
            if not undefined:
                slopes.append(Reading(f.probe.derivative, math.nan, color))
        at = result.request.at
        for plot in (self.main, self.lower):
            plot.magnets = magnets
        assert self.main.cross is not None
        assert self.lower.cross is not None
        self.main.cross.show_at(at, readings + (slopes if derivative == "same" else []))
        self.lower.cross.show_at(at, slopes)
        none = self.tr("no slope")
        spoken = ", ".join(
            f"{translate_core(f.name)}: {f.probe.value:.4g}, "
            + (none if f.probe.undefined is not None else f"{f.probe.derivative:.4g}")
            for f, _ in rows
        )
        self.main.setAccessibleDescription(f"x = {at:.4g}; {spoken}")

    def _show_chain(
        self, result: CurvesResult, rows: list[tuple[FunctionResult, int]], faded: frozenset[int]
    ) -> None:
        count = result.request.layers
        x = np.arange(0, count + 1, dtype=float)
        strokes = []
        lowest, highest = -1.0, 0.5
        for f, color in rows:
            if not np.isfinite(f.curve.value).any():
                continue  # no numbers, no product of them
            for values, dashed in ((f.bound, True), (f.chain, False)):
                with np.errstate(divide="ignore", invalid="ignore"):
                    y = np.concatenate([[0.0], np.log10(values)])
                finite = y[np.isfinite(y)]
                lowest, highest = min(lowest, float(finite.min())), max(highest, float(finite.max()))
                strokes.append(Stroke(x, y, color, dashed, dots=not dashed and count <= 20))
        lowest, highest = math.floor(max(lowest, -40.0)), math.ceil(min(highest, 40.0))
        room = 0.08 * (highest - lowest)
        self.chain.show_picture(
            Picture(tuple(strokes), faded=faded), (0.0, count + 0.5), (lowest - room, highest + room)
        )


def _marks(rows: list[tuple[FunctionResult, int]], of: str) -> list[Mark]:
    return [Mark(e.x, e.y, color, e.closed) for f, color in rows for e in f.curve.ends if e.of == of]


def _bands(rows: list[tuple[FunctionResult, int]]) -> tuple[tuple[float, float, int, int, int], ...]:
    count = len(rows)
    return tuple(
        (low, high, color, row, count)
        for row, (f, color) in enumerate(rows)
        for low, high in f.curve.saturated
    )


def _range_of(heights: list[np.ndarray], strips: int = 0) -> Span:
    """Return a range that holds the curves; a pole does not stretch it."""
    values = np.concatenate(heights) if heights else np.array([-1.0, 1.0])
    # The distance of two larger numbers may be no number any more.
    values = np.clip(values[np.isfinite(values)], -_HIGHEST, _HIGHEST)
    if not values.size:
        return (-1.0, 1.0)
    low, high = float(values.min()), float(values.max())
    if high - low > 1e3:
        low, high = (float(v) for v in np.percentile(values, [3, 97]))
    if high - low < 1e-9:
        low, high = low - 1.0, high + 1.0
    # In steps of a sixteenth of the next power of two: an axis that moves with every frame is slow.
    room = 0.05 * (high - low)
    # The strips of saturation lie below the curves.
    low -= 0.03 * strips * (high - low)
    step = 2.0 ** math.ceil(math.log2(high - low)) / 16.0
    return (math.floor((low - room) / step) * step, math.ceil((high + room) / step) * step)
