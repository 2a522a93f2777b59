"""What is written under the histogram of a layer, and its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnviz.core.signal_health.histograms import Histogram
from nnviz.core.signal_health.summaries import EQUAL_UNITS, LayerHealth, ValueSummary
from nnviz.gui.widgets.histogram_cell import Cell, number


def _tr(text: str) -> str:
    return QCoreApplication.translate("SignalCells", text)


def signal_cell(layer: LayerHealth, quantity: str, histogram: Histogram | None = None) -> Cell:
    """Return the cell of one layer and quantity (an attribute of `LayerHealth`).

    Parameters
    ----------
    layer : LayerHealth
    quantity : str
        ``pre_activation``, ``activation``, ``activation_gradient`` or ``weight_gradient``.
    histogram : Histogram, optional
        Instead of the summary's own (on a shared range).
    """
    summary: ValueSummary | None = getattr(layer, quantity)
    if summary is None:
        return Cell(None)
    of_layer = quantity in ("pre_activation", "activation")
    lines = [
        _tr("σ {0}").format(number(summary.std)),
        _tr("μ {0}").format(number(_tidy(summary))),
    ]
    if of_layer:
        lines.append(_tr("sat {0}  zero {1}").format(percent(layer.saturated), percent(summary.zeros)))
    elif summary.zeros > 0:
        lines.append(_tr("zero {0}").format(percent(summary.zeros)))
    return Cell(
        histogram or summary.histogram, tuple(lines), _warning(layer, summary, quantity), _tip(layer, summary)
    )


def _tidy(summary: ValueSummary) -> float:
    """Return the mean, 0 where it is nothing but rounding."""
    return 0.0 if abs(summary.mean) < 1e-6 * summary.std else summary.mean


def percent(share: float) -> str:
    """Return a share as a percentage; small ones are not rounded to nothing."""
    if share != share:
        return "–"
    return "<1%" if 0 < share < 0.005 else f"{share:.0%}"


def _warning(layer: LayerHealth, summary: ValueSummary, quantity: str) -> str:
    if summary.overflow > 0:
        return _tr("{0} overflow").format(percent(summary.overflow))
    if summary.histogram.hidden:
        return _tr("{0} hidden").format(percent(summary.histogram.hidden / summary.count))
    if summary.zeros == 1.0:
        return _tr("all zero")
    if quantity in ("pre_activation", "activation") and layer.unit_spread < EQUAL_UNITS:
        return _tr("all units equal")
    if quantity == "activation" and 0 < layer.dead_units < 1 and layer.dead_units > 0.005:
        return _tr("{0} units dead").format(percent(layer.dead_units))
    return ""


def _tip(layer: LayerHealth, s: ValueSummary) -> str:
    lines = [
        _tr("{0:,} values from {1} to {2}").format(s.count, number(s.low), number(s.high)),
        _tr("mean {0}, standard deviation {1}").format(number(s.mean), number(s.std)),
        _tr("exactly zero: {0}").format(percent(s.zeros)),
        _tr("saturated (slope under 5% of the steepest): {0}").format(percent(layer.saturated)),
        _tr("units that are zero for every sample: {0}").format(percent(layer.dead_units)),
        _tr("spread between units of one sample: {0} of the root mean square").format(
            percent(layer.unit_spread)
        ),
    ]
    if s.histogram.hidden:
        lines.append(_tr("outside the range shown: {0:,}").format(s.histogram.hidden))
    return "\n".join(lines)
