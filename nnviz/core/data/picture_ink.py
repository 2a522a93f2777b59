"""What is ink in a picture of a digit, and what is paper, shadow or dirt."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

_LEAST_CONTRAST = 24.0
"""Grey values by which ink must differ from paper."""


def border_of(values: NDArray[Any]) -> NDArray[Any]:
    """Return the outermost values of a picture, shape (2 h + 2 w - 4,)."""
    return np.concatenate([values[0], values[-1], values[1:-1, 0], values[1:-1, -1]])


def find_ink(values: Values) -> tuple[Values, str]:
    """Return how much ink every pixel has, 0..1, and a note that says what was found.

    Parameters
    ----------
    values : ndarray, shape (h, w), float64
        Grey values, 0 to 255.
    """
    paper = _paper_surface(values)
    difference = values - paper
    # Ink is what differs most from the paper; its sign says whether it is darker or lighter.
    strong = np.percentile(np.abs(difference), 99)
    if max(strong, np.abs(difference).max() / 2) < _LEAST_CONTRAST:
        return np.zeros_like(values), "nothing stands out from the background"
    far = np.abs(difference) > np.abs(difference).max() / 2
    light = bool(difference[far].sum() > 0)
    depth = np.clip(difference if light else -difference, 0.0, None)
    threshold = _otsu(depth)
    mask = _without_dirt(depth > threshold)
    if not mask.any():
        return np.zeros_like(values), "nothing stands out from the background"
    level = float(np.median(depth[mask]))
    # Soft edges are kept next to the ink; grain of the paper, below a third of the ink, is not.
    low, high = min(0.35 * level, threshold), max(0.9 * level, threshold * 1.1)
    ink = np.clip((depth - low) / (high - low), 0.0, 1.0)
    ink[~_grown(mask, 2)] = 0.0
    return ink, "light on dark" if light else "dark on light: inverted"


def _paper_surface(values: Values) -> Values:
    """Fit a surface of second degree to the paper: to the border first, then to all that is near it."""
    rows, columns = values.shape
    border = border_of(values)
    middle = float(np.median(border))
    spread = 1.4826 * float(np.median(np.abs(border - middle)))
    if min(rows, columns) < 48 or spread < 1.0:
        return np.full(values.shape, middle)
    x, y = np.meshgrid(np.linspace(-1.0, 1.0, columns), np.linspace(-1.0, 1.0, rows))
    terms = np.stack([np.ones_like(x), x, y, x * x, y * y, x * y])
    flat, basis = values.ravel(), terms.reshape(6, -1)
    edge = np.stack([border_of(term) for term in terms])
    paper = _fitted(edge, border, border, 3 * spread + 40) @ basis
    reach = 48.0
    for _ in range(5):
        near = np.abs(flat - paper) < reach
        if near.sum() < flat.size // 4:
            break
        part = _fitted(basis[:, near], flat[near], flat[near], np.inf)
        paper = part @ basis
        reach = max(14.0, 3 * 1.4826 * float(np.median(np.abs(flat[near] - paper[near]))))
    surface: Values = paper.reshape(values.shape)
    return surface


def _fitted(basis: Values, values: Values, start: Values, reach: float) -> Values:
    """Return the coefficients of least squares, without what is far from the median, then from the fit."""
    keep = np.abs(start - np.median(start)) < reach
    coefficients = np.zeros(len(basis))
    for _ in range(3 if np.isfinite(reach) else 1):
        part = basis[:, keep]
        # The ridge keeps the surface flat where the border says nothing about the middle.
        ridge = 1e-3 * max(int(keep.sum()), 1) * np.diag([0.0, 1.0, 1.0, 1.0, 1.0, 1.0]) + 1e-9 * np.eye(6)
        solution = np.linalg.solve(part @ part.T + ridge, part @ values[keep])
        coefficients = solution.astype(np.float64)
        residual = np.abs(values - coefficients @ basis)
        keep = residual <= max(8.0, 3 * 1.4826 * float(np.median(residual)))
    return coefficients


def _otsu(depth: Values) -> float:
    """Return the threshold that separates two groups of values best (Otsu 1979)."""
    counts, edges = np.histogram(depth, bins=128)
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = below[-1] - below
    sums = np.cumsum(counts * centres)
    valid = (below > 0) & (above > 0)
    if not valid.any():
        return float(edges[-1])
    mean_below = sums / np.maximum(below, 1)
    mean_above = (sums[-1] - sums) / np.maximum(above, 1)
    between = np.where(valid, below * above * (mean_below - mean_above) ** 2, 0.0)
    return float(edges[int(between.argmax()) + 1])


def _grown(mask: NDArray[np.bool_], times: int) -> NDArray[np.bool_]:
    for _ in range(times):
        padded = np.pad(mask, 1)
        mask = (
            padded[1:-1, 1:-1] | padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
        )
    return mask


def _without_dirt(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask without specks and without what runs off the border, where a digit remains."""
    labels = connected_parts(mask)
    count = int(labels.max())
    if count <= 1:
        return mask
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    sizes[0] = 0
    at_border = np.zeros(count + 1, dtype=bool)
    at_border[np.unique(border_of(labels))] = True
    inner = np.where(at_border, 0, sizes)
    if inner.max() * 20 >= sizes.max() and inner.max() >= 12:
        sizes = inner
    kept: NDArray[np.bool_] = (sizes >= max(2, 0.06 * sizes.max()))[labels] & mask
    return kept


def connected_parts(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the connected parts of a mask (8 neighbours), numbered from 1; 0 is the rest.

    Runs of each row are joined with those they touch in the row above (union-find).
    """
    labels = np.zeros(mask.shape, dtype=np.int64)
    parents = [0]

    def root(i: int) -> int:
        while parents[i] != i:
            parents[i] = parents[parents[i]]
            i = parents[i]
        return i

    above: list[tuple[int, int, int]] = []
    for r, row in enumerate(mask):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], row.view(np.int8), [0]])))
        current = []
        done = 0
        for begin, end in edges.reshape(-1, 2).tolist():
            number = 0
            while done < len(above) and above[done][1] < begin:
                done += 1
            at = done
            while at < len(above) and above[at][0] <= end:
                other = root(above[at][2])
                if number:
                    parents[other] = root(number)
                else:
                    number = other
                at += 1
            if not number:
                number = len(parents)
                parents.append(number)
            labels[r, begin:end] = number
            current.append((begin, end, number))
        above = current
    roots = np.array([root(i) for i in range(len(parents))])
    unique = np.unique(roots)
    return np.searchsorted(unique, roots)[labels]


def line_width(ink: Values) -> float:
    """Return the mean width of the lines in pixels: twice the area over the length of the outline.

    The outline is measured by counting the sides between ink and paper (Crofton: a random direction shows
    4/pi sides a pixel of length). 0 without ink.
    """
    mask = np.pad(ink > 0.5, 1)
    sides = int((mask[1:] != mask[:-1]).sum() + (mask[:, 1:] != mask[:, :-1]).sum())
    return float(2 * ink.sum() / (sides * np.pi / 4)) if sides else 0.0


def grow(ink: Values, radius: float) -> Values:
    """Return ink with lines wider by `radius` pixels on both sides, edges soft (a grey dilation)."""
    # A line thinner than a pixel is nowhere full: its half tones count as ink, which widens it a little.
    full = np.clip(2 * ink, 0.0, 1.0)
    radius = max(radius - 0.25, 0.0)
    reach = int(np.ceil(radius))
    rows, columns = ink.shape
    padded = np.pad(full, reach)
    result = full.copy()
    for y in range(-reach, reach + 1):
        for x in range(-reach, reach + 1):
            share = min(1.0, radius + 0.5 - np.hypot(x, y))
            if share > 0:
                part = padded[reach + y : reach + y + rows, reach + x : reach + x + columns]
                np.maximum(result, part * share, out=result)
    return result
