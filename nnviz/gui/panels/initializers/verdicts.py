"""In words, what becomes of signals and gradients."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from nnviz.core.signal_health.summaries import EQUAL_UNITS, ValueSummary
from nnviz.tasks.signal_health import InitializerHealth

_KEPT = 0.7
"""Whoever has at least this share left, from the first layer to the last, has kept his size."""
_BUNCHED = 0.05
"""Standard deviation by mean below which all values are about the same (the book's chapter 6.2.2)."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("InitializersPanel", text)


def verdict(result: InitializerHealth, *, gradients: bool = True) -> str:
    """Return in words what becomes of signals and, if wanted, of gradients."""
    words, layers = [], result.layers
    if not layers:
        return ""
    first, last = layers[0].activation, layers[-1].activation
    if first is None or last is None:
        return ""
    if all(layer.unit_spread < EQUAL_UNITS for layer in layers):
        words.append(_tr("all units equal"))
    elif any(layer.activation is not None and layer.activation.overflow for layer in layers):
        words.append(_tr("signals overflow"))
    elif last.mean and last.std < _BUNCHED * abs(last.mean):
        # The size of such signals says nothing: whatever comes in, nearly the same goes out.
        words.append(_tr("signals bunch around {0:.2g}").format(last.mean))
    elif len(layers) > 1:
        words.append(_trend(last.std, first.std, _tr("signals")))
    if layers[-1].saturated > 0.4:
        words.append(_tr("{0:.0%} saturated").format(layers[-1].saturated))
    bottom, top = layers[0].activation_gradient, layers[-1].activation_gradient
    if gradients and bottom is not None and top is not None and len(layers) > 1:
        words.append(_trend(_rms(bottom), _rms(top), _tr("gradients")))
    return ", ".join(words) or _tr("one layer")


def _rms(summary: ValueSummary) -> float:
    return math.hypot(summary.mean, summary.std)


def _trend(end: float, start: float, what: str) -> str:
    """Return what becomes of something that goes from `start` to `end`."""
    if start <= 0 or end <= 1e-3 * start:
        return _tr("{0} vanish").format(what)
    if end >= 1e3 * start:
        return _tr("{0} explode").format(what)
    share = end / start
    if share < _KEPT:
        percent = f"{share:.0%}" if share >= 0.01 else f"{100 * share:.1g}%"
        return _tr("{0} shrink to {1}").format(what, percent)
    if share > 1 / _KEPT:
        return _tr("{0} grow {1}-fold").format(what, f"{share:.2g}" if share < 100 else f"{share:.0f}")
    return _tr("{0} keep their size").format(what)
