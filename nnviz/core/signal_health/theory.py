"""What theory expects of a deep stack of random layers: the line beside the measured curves."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.initializers.base import Initializer
from nnviz.core.signal_health.stack import StackDesign

# Trapezoidal rule for a Gaussian: exact to 1e-9 for smooth functions, to 1e-3 at kinks and jumps.
_XI = np.linspace(-8.0, 8.0, 801)
_DENSITY = np.exp(-0.5 * _XI**2)
_DENSITY /= _DENSITY.sum()


@dataclass(frozen=True, slots=True)
class TheoryLine:
    """Expected standard deviations, one entry a layer, read-only; NaN where theory says nothing.

    Attributes
    ----------
    pre_activation, activation, gradient : ndarray, shape (layers,), float64
        Standard deviations; `gradient` is the root mean square with respect to activations, relative to
        1 at the last layer.
    forward_gain, backward_gain : float
        Factor by which the root mean square of activations (gradients) is multiplied per layer, as a
        geometric mean over the layers.
    """

    pre_activation: NDArray[np.float64]
    activation: NDArray[np.float64]
    gradient: NDArray[np.float64]
    forward_gain: float
    backward_gain: float


def predict(
    design: StackDesign, initializer: Initializer, fan_in: int, mean: float, second_moment: float
) -> TheoryLine:
    r"""Return the mean-field prediction for wide layers (Poole et al. 2016; Schoenholz et al. 2017).

    Pre-activations of a wide random layer are Gaussian, so that only their second moment :math:`q_l` has to
    be followed: :math:`q_l = n\sigma^2\,E[x_{l-1}^2] + b^2` and
    :math:`E[x_l^2] = \int f(\sqrt{q}\,\xi + b)^2\,D\xi`. For ReLU and He that gives a gain of one, for a
    near-linear activation :math:`n\sigma^2`. Gradients: a factor :math:`n\sigma^2 E[f'^2]` per layer.

    Parameters
    ----------
    design : StackDesign
    initializer : Initializer
    fan_in : int
        Width of the input.
    mean, second_moment : float
        Of the input's values.
    """
    layers, units, bias = design.layers, design.units, design.bias
    pre, act = np.full(layers, np.nan), np.full(layers, np.nan)
    rms, factor = np.full(layers, np.nan), np.full(layers, np.nan)
    keep = 1.0 - design.dropout
    with np.errstate(all="ignore"):
        for layer in range(layers):
            width = fan_in if layer == 0 else units
            gain = initializer.signal_gain(width, units)
            if gain is None:
                break
            # Batch normalisation takes out each unit's mean over the samples.
            raw = gain * (second_moment - mean * mean if design.batch_norm else second_moment)
            variance = raw / (raw + 1e-5) if design.batch_norm else raw
            z = math.sqrt(variance) * _XI + bias
            y = design.activation.forward(z)
            first, second = float(_DENSITY @ y), float(_DENSITY @ (y * y))
            slope = float(_DENSITY @ design.activation.derivative(z) ** 2)
            if design.residual and width == units:
                second += second_moment + 2.0 * first * mean
                first += mean
            pre[layer] = math.sqrt(variance)
            act[layer] = math.sqrt(max(second - first * first, 0.0))
            rms[layer] = math.sqrt(second)
            # Between layers of equal width the way back multiplies by the same n * variance. The first
            # layer's factor is not used: the gradient of the input is not shown.
            norm = 1.0 / (raw + 1e-5) if design.batch_norm else 1.0
            factor[layer] = gain * slope * norm + (design.residual and width == units)
            mean, second_moment = first, second / keep
            if not math.isfinite(second_moment):
                break
        gradient = np.ones(layers)
        for layer in range(layers - 2, -1, -1):
            gradient[layer] = gradient[layer + 1] * math.sqrt(factor[layer + 1] / keep)
        gradient[np.isnan(act)] = np.nan
        forward = _per_layer(rms[0], rms[-1], layers)
        backward = _per_layer(gradient[-1], gradient[0], layers)
    for line in (pre, act, gradient):
        line.setflags(write=False)
    return TheoryLine(pre, act, gradient, forward, backward)


def _per_layer(start: float, end: float, layers: int) -> float:
    if layers < 2 or not (math.isfinite(start) and math.isfinite(end)) or start == 0.0:
        return math.nan
    return float((end / start) ** (1.0 / (layers - 1)))
