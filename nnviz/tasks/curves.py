"""Sampling a function and its derivative for a picture that is honest about jumps, kinks and poles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Function = Callable[[Array], Array]


@dataclass(frozen=True, slots=True)
class End:
    """Where a piece of a curve ends in a jump.

    Attributes
    ----------
    x, y : float
    closed : bool
        Whether the point belongs to the curve: the function takes this value at `x`.
    of : str
        ``"value"`` or ``"derivative"``.
    """

    x: float
    y: float
    closed: bool
    of: str


@dataclass(frozen=True, slots=True)
class Undefined:
    """A place without a derivative: what kind it is and what backpropagation uses there."""

    x: float
    kind: str  # "kink", "jump" or "pole"
    left: float
    right: float
    used: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A sampled function; NaN separates the pieces between jumps and kinks.

    Attributes
    ----------
    x, value, derivative : ndarray, shape (P,), float64, read-only
    ends : tuple of End
    undefined : tuple of Undefined
    saturated : tuple of (float, float)
        Intervals where the derivative is nearly zero.
    """

    x: Array
    value: Array
    derivative: Array
    ends: tuple[End, ...]
    undefined: tuple[Undefined, ...]
    saturated: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Probe:
    """A function read off at one x; `undefined` says so where there is no derivative."""

    x: float
    value: float
    derivative: float
    undefined: Undefined | None = None


def read_only(array: Array) -> Array:
    """Return `array` after forbidding writes to it."""
    array.setflags(write=False)
    return array


def sample_curve(
    value: Function, derivative: Function, low: float, high: float, points: int,
    edges: Sequence[float], threshold: float,
) -> Curve:  # fmt: skip
    """Return `value` and `derivative` over [low, high], cut at `edges`.

    Parameters
    ----------
    value, derivative : callable
        Vectorised, float64; `derivative` gives at an edge what backpropagation uses.
    low, high : float
    points : int
        Samples over the whole range; edges add two each.
    edges : sequence of float
        Places of jumps, kinks and poles.
    threshold : float
        Size of the derivative below which the function counts as saturated.
    """
    inside = sorted(edge for edge in edges if low < edge < high)
    ends, undefined = _describe_edges(value, derivative, inside)
    inner = [place.x for place in undefined]
    borders = [low, *inner, high]
    spacing = (high - low) / max(points - 1, 1)
    parts: list[Array] = []
    for i, (start, stop) in enumerate(pairwise(borders)):
        # One float beside the edge: the one-sided limits.
        start = start if i == 0 else float(np.nextafter(start, np.inf))
        stop = stop if i == len(inner) else float(np.nextafter(stop, -np.inf))
        count = max(round((stop - start) / spacing) + 1, 2)
        parts += [np.linspace(start, stop, count), np.array([np.nan])]
    x = np.concatenate(parts[:-1])
    y, slope = value(x), derivative(x)
    gaps = np.isnan(x)
    y[gaps] = slope[gaps] = np.nan
    regions = _regions_below(x, np.abs(slope), threshold)
    return Curve(read_only(x), read_only(y), read_only(slope), ends, undefined, regions)


def _describe_edges(
    value: Function, derivative: Function, edges: Sequence[float]
) -> tuple[tuple[End, ...], tuple[Undefined, ...]]:
    if not edges:
        return (), ()
    at = np.asarray(edges, dtype=np.float64)
    around = np.stack([np.nextafter(at, -np.inf), at, np.nextafter(at, np.inf)])
    y, slope = value(around), derivative(around)
    ends: list[End] = []
    undefined: list[Undefined] = []
    for i, edge in enumerate(edges):
        (left, here, right), (before, used, after) = y[:, i].tolist(), slope[:, i].tolist()
        kind = _kind_of_edge(left, here, right, before, after)
        if kind == "jump":
            ends += [
                End(edge, left, bool(left == here), "value"),
                End(edge, right, bool(right == here), "value"),
            ]
            if here not in (left, right) and np.isfinite(here):
                ends.append(End(edge, here, True, "value"))
        if kind != "pole" and before != after:
            ends += [End(edge, before, False, "derivative"), End(edge, after, False, "derivative")]
        if kind:
            undefined.append(Undefined(edge, kind, before, after, used))
    return tuple(ends), tuple(undefined)


def _kind_of_edge(left: float, here: float, right: float, before: float, after: float) -> str:
    if not np.isfinite([left, right]).all() or max(abs(left), abs(right)) > 1e12:
        return "pole"
    scale = max(1.0, abs(left), abs(right))
    if abs(right - left) > 1e-9 * scale or (np.isfinite(here) and abs(here - left) > 1e-9 * scale):
        return "jump"
    return "kink" if abs(after - before) > 1e-9 * max(1.0, abs(before)) else ""


def _regions_below(x: Array, size: Array, threshold: float) -> tuple[tuple[float, float], ...]:
    """Return the intervals of `x` in which `size` is below `threshold`, borders interpolated."""
    valid = np.isfinite(x)
    x, size = x[valid], np.nan_to_num(size[valid], nan=np.inf)
    below = size < threshold
    if not below.any():
        return ()
    changes = np.flatnonzero(below[1:] != below[:-1])
    a, b = size[changes], size[changes + 1]
    with np.errstate(invalid="ignore"):
        share = np.where(np.isfinite(a - b), (threshold - a) / np.where(b == a, 1.0, b - a), 0.5)
    borders = (x[changes] + share * (x[changes + 1] - x[changes])).tolist()
    if below[0]:
        borders.insert(0, float(x[0]))
    if below[-1]:
        borders.append(float(x[-1]))
    # Pieces begin one float beside an edge; a reader wants the edge. Adding zero turns -0 into 0.
    borders = [round(float(border), 12) + 0.0 for border in borders]
    pairs = zip(borders[::2], borders[1::2], strict=True)
    return tuple((start, stop) for start, stop in pairs if stop > start)


def probe_at(value: Function, derivative: Function, x: float, edges: Sequence[float]) -> Probe:
    """Return function and derivative at one `x`; on an edge, what is undefined there."""
    at = np.array([x])
    _, undefined = _describe_edges(value, derivative, [edge for edge in edges if edge == x])
    here = undefined[0] if undefined else None
    return Probe(x, float(value(at)[0]), float(derivative(at)[0]), here)


def find_edges(
    switches: Callable[[Array], list[Any]], low: float, high: float, points: int = 2001
) -> list[float]:
    """Return where any of the `switches` changes sign in [low, high], to the last bit (bisection)."""
    grid = np.linspace(low, high, points)
    edges: set[float] = set()
    for k, part in enumerate(switches(grid)):
        signs = np.sign(part)
        for i in np.flatnonzero(signs == 0.0)[:100]:
            # A stretch of zeros (relu of relu) is no edge inside.
            inside = 0 < i < points - 1 and signs[i - 1] == 0.0 and signs[i + 1] == 0.0
            if not inside:
                edges.add(float(grid[i]))
        for i in np.flatnonzero(signs[:-1] * signs[1:] < 0.0)[:100]:
            edges.add(_bisect(_one_of(switches, k), float(grid[i]), float(grid[i + 1])))
    return sorted(edges)


def _one_of(switches: Callable[[Array], list[Any]], k: int) -> Callable[[float], float]:
    return lambda x: float(switches(np.array([x]))[k][0])


def _bisect(function: Callable[[float], float], low: float, high: float) -> float:
    sign = np.sign(function(low))
    for _ in range(60):
        middle = 0.5 * (low + high)
        here = np.sign(function(middle))
        if here == 0.0:
            return middle
        if here == sign:
            low = middle
        else:
            high = middle
    # Zero is where most edges are and bisection ends beside it.
    return 0.0 if abs(high) < 1e-15 else high
