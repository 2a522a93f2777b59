"""The digit writer: reproducible, all digits and styles, and flags that are not bars."""

import numpy as np
import pytest

from nnviz.core.data.digit_styles import STYLES
from nnviz.core.data.synthetic_strokes import DigitWriter


def styles():
    return [
        pytest.param(digit, function, id=f"{digit}-{name}")
        for digit, known in STYLES.items()
        for _, name, function in known
    ]


def test_every_digit_has_several_styles_with_names_of_their_own():
    for known in STYLES.values():
        names = [name for _, name, _ in known]
        assert len(names) >= 3
        assert len(set(names)) == len(names)
        assert all(share > 0 for share, _, _ in known)


@pytest.mark.parametrize(("digit", "function"), styles())
def test_every_style_writes_finite_lines_of_about_one_unit(digit, function):
    rng = np.random.default_rng(digit)
    for _ in range(20):
        lines = DigitWriter().hand(function(rng), rng)
        points = np.vstack(lines)
        assert np.isfinite(points).all()
        assert 0.5 < np.ptp(points[:, 1]) < 2.0
        assert np.ptp(points[:, 0]) < 2.0
        assert all(line.ndim == 2 and line.shape[1] == 2 and len(line) >= 2 for line in lines)


@pytest.mark.parametrize("digit", range(10))
def test_a_seed_fixes_the_digit_and_no_two_are_alike(digit):
    first = DigitWriter().write(digit, np.random.default_rng(5))
    again = DigitWriter().write(digit, np.random.default_rng(5))
    other = DigitWriter().write(digit, np.random.default_rng(6))
    assert len(first) == len(again)
    for a, b in zip(first, again, strict=True):
        np.testing.assert_array_equal(a, b)
    assert len(first) != len(other) or not np.array_equal(first[0][0], other[0][0])


def fall(digit, name, corner):
    """Degrees by which the first stretch of a stroke lies below level, as seen from its right end."""
    function = next(f for _, known, f in STYLES[digit] if known == name)
    rng = np.random.default_rng(0)
    strokes = [function(rng)[0] for _ in range(300)]
    ends = np.array([(*s[0][:2], *s[corner][:2]) for s in strokes])
    return np.degrees(np.arctan2(ends[:, 1] - ends[:, 3], ends[:, 2] - ends[:, 0]))


def test_flags_of_ones_fall_and_bars_of_sevens_are_level():
    flags = np.concatenate([fall(1, "short flag", 1), fall(1, "long European flag", 2)])
    assert flags.min() > 23
    assert np.median(flags) > 40
    bars = fall(7, "plain", 2)
    assert np.abs(bars).max() < 19
    assert np.abs(np.median(bars)) < 3
