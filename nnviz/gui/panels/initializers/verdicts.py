"""In words, what becomes of signals and gradients."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from nnviz.core.signal_health.summaries import EQUAL_UNITS, ValueSummary
from nnviz.tasks.signal_health import InitializerHealth


def _tr(text: str) -> str:
    return QCoreApplication.translate("InitializersPanel", text)


def verdict(result: InitializerHealth) -> str:
    """Return in words what becomes of signals and gradients."""
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
    elif len(layers) > 1:
        words.append(_trend(last.std, first.std, _tr("signals")))
    if layers[-1].saturated > 0.4:
        words.append(_tr("{0:.0%} saturated").format(layers[-1].saturated))
    bottom, top = layers[0].activation_gradient, layers[-1].activation_gradient
    if bottom is not None and top is not None and len(layers) > 1:
        words.append(_trend(_rms(bottom), _rms(top), _tr("gradients")))
    return ", ".join(words) or _tr("one layer")


def _rms(summary: ValueSummary) -> float:
    return math.hypot(summary.mean, summary.std)


def _trend(end: float, start: float, what: str) -> str:
    """Return what becomes of something that goes from `start` to `end`."""
    if start <= 0 or end <= 1e-3 * start:
        word = _tr("{0} vanish")
    elif end >= 1e3 * start:
        word = _tr("{0} explode")
    elif end < 0.3 * start:
        word = _tr("{0} shrink")
    elif end > 3 * start:
        word = _tr("{0} grow")
    else:
        word = _tr("{0} keep their size")
    return word.format(what)
