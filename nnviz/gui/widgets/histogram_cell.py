"""What one cell of a histogram grid holds: bars, lines of text and how numbers are written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.signal_health.histograms import Histogram


@dataclass(frozen=True, slots=True)
class Cell:
    """One histogram.

    Attributes
    ----------
    histogram : Histogram or None
        None is drawn as an empty cell (not computed yet).
    lines : tuple of str
        Shown under it.
    warning : str
        Shown under them in the warning colour.
    tip : str
        Everything, for the tooltip.
    """

    histogram: Histogram | None
    lines: tuple[str, ...] = ()
    warning: str = ""
    tip: str = ""


def number(value: float) -> str:
    """Return a number in four or five characters' worth of digits."""
    if value == 0:
        return "0"
    size = abs(value)
    if size != size or size == float("inf"):
        return "∞" if size == float("inf") else "–"
    if 0.01 <= size < 1000:
        return f"{value:.3g}"
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent)}"


def bar_heights(counts: np.ndarray, log: bool) -> tuple[np.ndarray, int | None]:
    """Return heights between 0 and 1, and which bar is cut because it dwarfs all others.

    Parameters
    ----------
    counts : ndarray, shape (bins,)
    log : bool
        Heights go with log(1 + count); nothing is cut then.
    """
    most = float(counts.max(initial=0.0))
    if most == 0.0:
        return counts, None
    if log:
        return np.log1p(counts) / np.log1p(most), None
    tallest = int(counts.argmax())
    second = float(np.delete(counts, tallest).max(initial=0.0))
    if len(counts) > 4 and 0.0 < second < most / 4:
        heights = counts * (0.75 / second)
        heights[tallest] = 1.0
        return heights, tallest
    return counts / most, None
