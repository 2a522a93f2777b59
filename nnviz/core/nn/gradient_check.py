"""Is backpropagation right? Compared with central differences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.losses.base import Loss
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network


@dataclass(frozen=True, slots=True)
class GradientDifference:
    """How far backpropagation and central differences are apart for one array of parameters.

    Attributes
    ----------
    name : str
        ``"1.weight"``: number of the layer and name of the array.
    checked : int
        How many of its parameters were compared.
    mean_difference : float
        Mean absolute difference, the figure the book prints.
    relative : float
        Largest absolute difference over the largest absolute gradient of the array (at least a thousandth of
        the largest of the network).
    """

    name: str
    checked: int
    mean_difference: float
    relative: float


def numerical_gradient(f: Callable[[Array], float], x: Array, step: float = 1e-4) -> Array:
    """Return the gradient of `f` at `x` by central differences, one coordinate after the other.

    ``(f(x + h e_i) - f(x - h e_i)) / 2h``: two evaluations a coordinate, the way the book's first network
    learns.

    Parameters
    ----------
    f : callable
        Takes `x` (changed in place and restored) and returns a number.
    x : ndarray, any shape, float64
    step : float
        h.

    Examples
    --------
    >>> numerical_gradient(lambda x: float((x**2).sum()), np.array([3.0, 4.0])).round(6)
    array([6., 8.])
    """
    gradient = np.zeros_like(x)
    flat, out = x.reshape(-1), gradient.reshape(-1)
    if not np.shares_memory(flat, x):
        raise ValueError("x must be contiguous")
    for i in range(flat.size):
        out[i] = central_difference(f, x, flat, i, step)
    return gradient


def central_difference(f: Callable[[Array], float], x: Array, flat: Array, i: int, step: float) -> float:
    """Return ``(f(x + h e_i) - f(x - h e_i)) / 2h``; `flat` is the flat view of `x`, `step` is h.

    The width that counts is the one that the numbers can hold: in float32, ``0.5 + 1e-4`` is rounded.
    """
    kept = flat[i]
    flat[i] = kept + step
    above = f(x)
    flat[i] = kept - step
    below = f(x)
    flat[i] = kept
    return (above - below) / (2.0 * step)


def gradient_check(
    network: Network,
    loss: Loss,
    x: Array,
    target: Array,
    *,
    step: float = 1e-5,
    per_array: int | None = None,
    training: bool = True,
    rng: np.random.Generator | None = None,
) -> list[GradientDifference]:
    """Compare backpropagation with central differences in float64, one array of parameters after the other.

    Parameters
    ----------
    network : Network
        Copied to float64, so it is not changed. Dropout draws the same mask for every evaluation.
    loss : Loss
    x, target : ndarray
        A small mini-batch.
    step : float
        Of the differences.
    per_array : int, optional
        Compare only that many parameters of each array, drawn with `rng`; all of them when not given.
    training : bool
        Check the training pass (batch statistics, dropout) or the pass in use.
    """
    twin = network.copy(np.float64)
    inputs = np.asarray(x, np.float64)
    rng = rng or np.random.default_rng(0)
    start = twin.statistics.copy()

    def value(_: Any) -> float:
        twin.seed_dropout(0)
        twin.statistics[...] = start
        return float(loss.value(twin.forward(inputs, training), target))

    twin.seed_dropout(0)
    logits = twin.forward(inputs, training)
    twin.backward(loss.gradient(logits, target))
    twin.statistics[...] = start
    # Gradients that are zero in exact arithmetic (a bias before batch normalisation) are judged by the
    # others.
    floor = 1e-3 * float(np.abs(twin.gradient).max()) + 1e-12
    found: list[GradientDifference] = []
    for name, part in twin.parameter_slices().items():
        size = part.stop - part.start
        chosen = np.arange(size)
        if per_array is not None and per_array < size:
            chosen = np.sort(rng.choice(size, per_array, replace=False))
        analytic = twin.gradient[part][chosen].copy()
        numeric = np.array(
            [
                central_difference(value, twin.parameters, twin.parameters, part.start + int(i), step)
                for i in chosen
            ]
        )
        difference = np.abs(analytic - numeric)
        largest = max(float(np.abs(analytic).max()), float(np.abs(numeric).max()), floor)
        relative = float(difference.max()) / largest
        found.append(GradientDifference(name, len(chosen), float(difference.mean()), relative))
    return found
