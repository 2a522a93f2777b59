"""Labels of a logarithmic axis: powers of ten, or round numbers where too few of those are in view."""

from __future__ import annotations

import math

from nnviz.gui.panels.race.frame import Ticks, round_ticks, tick_text, ticks

FEWEST = 3
"""With fewer labels nobody can tell that equal distances are equal factors."""
_LONGEST = 7  # characters that have room beside the axis's name
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_text(exponent: int) -> str:
    """Return a power of ten.

    >>> power_text(-3)
    '10⁻³'
    """
    return "10" + str(exponent).translate(_RAISED)


def log_ticks(low: float, high: float, most: int) -> Ticks:
    """Return places in units of log10, and labels: at least three, and about `most`.

    >>> [text for _, text in log_ticks(-2.3, 1.1, 5)]
    ['10⁻²', '10⁻¹', '10⁰', '10¹']
    >>> [text for _, text in log_ticks(-0.8, 0.4, 5)]
    ['0.2', '0.5', '1', '2']
    """
    most = max(most, FEWEST)
    decades = list(range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1))
    if len(decades) >= FEWEST:
        stride = 1 if len(decades) <= most + 1 else -(-len(decades) // most)
        return [(float(decade), power_text(decade)) for decade in decades[::stride]]
    found: Ticks = []
    for figures in ((1, 2, 5), (1, 3)):
        some = [
            (math.log10(figure) + decade, _number_text(figure, decade))
            for decade in range(math.floor(low), math.ceil(high) + 1)
            for figure in figures
            if low <= math.log10(figure) + decade <= high
        ]
        if len(some) >= FEWEST:
            found = some
        if len(found) >= FEWEST and len(found) <= most + 1:
            return found
    return found or _close_ticks(low, high)


def _number_text(figure: int, decade: int) -> str:
    if -4 <= decade <= 4:
        return f"{figure * 10.0**decade:g}" if decade >= 0 else f"{figure * 10.0**decade:.{-decade}f}"
    return f"{figure}·{power_text(decade)}"


def _close_ticks(low: float, high: float) -> Ticks:
    """Return round numbers within less than a decade; exponents where they would be too long."""
    if low > -300 and high < 300:
        begin, end = 10.0**low, 10.0**high
        for count in range(FEWEST, 3 * FEWEST):
            places = ticks(begin, end, count)
            if len(places) >= FEWEST:
                texts = [tick_text(place, places[1] - places[0]) for place in places]
                if max(map(len, texts)) <= _LONGEST:
                    return [(math.log10(place), text) for place, text in zip(places, texts, strict=True)]
                break
    return round_ticks(low, high, FEWEST)
