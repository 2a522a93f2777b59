"""The ways people write seven, eight and nine; see `digit_styles`."""

from __future__ import annotations

import numpy as np

from nnviz.core.data.digit_styles import Stroke, fixed, style


def _seven(rng: np.random.Generator, serif: bool) -> tuple[list[Stroke], float, float]:
    """Return bar and stem as one stroke, and a point just below the middle of the stem.

    The bar stays within about 17 degrees of level: steeper reads as a flagged one.
    """
    bar = float(np.clip(rng.normal(0.52, 0.1), 0.32, 0.78))
    drop = bar * np.tan(np.deg2rad(np.clip(rng.normal(-1, 8), -18, 16)))
    sag = rng.normal(0, 0.03)
    # How far the foot is left of the right end of the bar: from an upright stem to a strong slant.
    slant = float(np.clip(rng.normal(0.28, 0.14), -0.02, 0.6))
    bow = rng.normal(0.0, 0.05)
    corner = (bar, 0.0, 1) if rng.random() < 0.75 else (bar, 0.0)
    stem: Stroke = [(bar - slant / 2 - bow, 0.5), (bar - slant, 1.0)]
    stroke: Stroke = [(0.0, drop), (bar / 2, drop / 2 + sag), corner, *stem]
    if serif:
        stroke = [(rng.normal(0.0, 0.03), drop + rng.uniform(0.06, 0.24)), (0.0, drop, 1), *stroke[1:]]
    at = rng.triangular(0.32, 0.5, 0.85)
    return [stroke], bar - slant * at - bow, at


@style(7, 4, "plain")
def _seven_plain(rng: np.random.Generator) -> list[Stroke]:
    return _seven(rng, serif=False)[0]


@style(7, 2, "serif")
def _seven_serif(rng: np.random.Generator) -> list[Stroke]:
    return _seven(rng, serif=True)[0]


@style(7, 4, "crossed")
def _seven_crossed(rng: np.random.Generator) -> list[Stroke]:
    strokes, x, y = _seven(rng, serif=rng.random() < 0.25)
    half = rng.uniform(0.1, 0.27)
    shift = rng.normal(0.02, 0.08)
    tilt = rng.normal(-0.02, 0.05)
    return [*strokes, [(x + shift - half, y - tilt), (x + shift + half, y + tilt)]]


@style(7, 1.5, "curved stem")
def _seven_curved(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.4, 0.65)
    foot = bar - rng.uniform(0.2, 0.5)
    drop = rng.uniform(-0.04, 0.1)
    return [
        [(0.0, drop), (bar / 2, 0.03), (bar, 0.0, 1), (foot + 0.12, 0.4), (foot, 0.75), (foot - 0.02, 1.0)]
    ]


@style(7, 1.2, "wavy bar")
def _seven_wavy(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.42, 0.65)
    foot = bar - rng.uniform(0.15, 0.45)
    wave = rng.uniform(0.02, 0.08)
    return [[(0.0, 0.14), (0.04, 0.02), (bar * 0.4, wave), (bar * 0.8, wave), (bar, -0.02, 1),
             ((bar + foot) / 2, 0.5), (foot, 1.0)]]  # fmt: skip


# ---------------------------------------------------------------- 8

fixed(
    8,
    4,
    "one stroke from the right",
    "47,10 28,0 7,10 10,32 28,47 48,62 50,86 26,100 2,86 6,64 26,47 44,30 46,10",
)
fixed(8, 2, "open top", "44,6 24,0 6,14 14,36 34,52 48,72 42,94 20,100 2,86 8,66 28,46 50,16")
fixed(8, 1.5, "straight upstroke", "40,8 22,0 5,12 14,34 36,60 44,82 30,100 10,97 4,80 22,50 46,2")
fixed(8, 1.2, "from the middle", "26,46 8,30 10,8 28,0 46,10 44,32 26,47 5,66 6,90 27,100 49,88 47,64 28,48")
fixed(8, 1, "mirrored", "8,10 28,0 46,12 40,34 22,50 4,68 6,92 28,100 48,86 42,64 24,46 8,28 8,10")


@style(8, 2, "two circles")
def _eight_circles(rng: np.random.Generator) -> list[Stroke]:
    waist = rng.uniform(0.4, 0.52)
    slip = rng.normal(0, 0.03)
    upper = _ring(rng, 0.27 + slip, waist / 2, rng.uniform(0.16, 0.24), waist / 2, -90)
    lower = _ring(
        rng, 0.27, (1 + waist) / 2, rng.uniform(0.22, 0.3), (1 - waist) / 2, rng.choice([-90.0, 90.0])
    )
    return [upper, lower]


def _ring(rng: np.random.Generator, x: float, y: float, rx: float, ry: float, start: float) -> Stroke:
    turn = np.deg2rad(start - np.linspace(0, rng.normal(365, 12), 10))
    return list(zip(x + rx * np.cos(turn), y + ry * np.sin(turn), strict=True))


@style(8, 2.5, "from anywhere")
def _eight_anywhere(rng: np.random.Generator) -> list[Stroke]:
    waist = rng.uniform(0.38, 0.52)
    top, bottom = rng.uniform(0.14, 0.24), rng.uniform(0.2, 0.28)
    start = rng.uniform(0, 2 * np.pi)
    turn = start + rng.choice([-1, 1]) * np.linspace(0, 2 * np.pi * rng.uniform(0.88, 1.06), 15)
    # A figure of eight: once up and down while it swings twice from side to side.
    y = np.cos(turn)
    x = np.sin(2 * turn) * np.where(y > 0, bottom, top)
    y = np.where(y > 0, waist + y * (1 - waist), waist + y * waist)
    return [list(zip(0.27 + x, y, strict=True))]


# ---------------------------------------------------------------- 9


def _nine(rng: np.random.Generator, tail: Stroke) -> Stroke:
    """Return a loop drawn against the clock from the top right, and `tail` after it."""
    low = rng.triangular(0.26, 0.46, 0.54)
    left = rng.uniform(0.0, 0.2)
    gap = rng.normal(0.0, 0.05)
    start = rng.uniform(0.0, 0.14)
    middle = (left + 0.46) / 2
    loop: Stroke = [(0.44 - rng.uniform(0, 0.08), start + 0.04), (middle, 0.0), (left + 0.03, low * 0.35),
                    (left + 0.03, low * 0.8), (middle - 0.03, low), (0.37, low * 0.8),
                    (0.46 + gap, 0.06 + abs(gap), 1)]  # fmt: skip
    return [*loop, *tail]


@style(9, 4, "straight tail")
def _nine_straight(rng: np.random.Generator) -> list[Stroke]:
    slant = rng.uniform(-0.04, 0.3)
    return [_nine(rng, [(0.45 - slant / 2, 0.55), (0.44 - slant, 1.0)])]


@style(9, 3.5, "curved tail")
def _nine_curved(rng: np.random.Generator) -> list[Stroke]:
    end = (rng.uniform(-0.05, 0.16), rng.uniform(0.82, 0.98))
    return [_nine(rng, [(0.48, 0.45), (0.45, 0.76), (0.34, 0.96), (0.2, 1.0), end])]


@style(9, 2, "flat tail")
def _nine_flat(rng: np.random.Generator) -> list[Stroke]:
    end = rng.uniform(-0.35, 0.1)
    corner = (0.4, 0.97, 1) if rng.random() < 0.5 else (0.38, 0.96)
    return [
        _nine(
            rng, [(0.48, 0.45), (0.46, 0.78), corner, ((0.38 + end) / 2, 1.0), (end, rng.uniform(0.94, 1.04))]
        )
    ]


@style(9, 1.5, "slightly curved tail")
def _nine_bent(rng: np.random.Generator) -> list[Stroke]:
    return [_nine(rng, [(0.47, 0.4), (0.42, 0.75), (rng.uniform(0.1, 0.28), 1.0)])]


@style(9, 1.5, "loop and stem apart")
def _nine_two_strokes(rng: np.random.Generator) -> list[Stroke]:
    low = rng.uniform(0.4, 0.54)
    slant = rng.uniform(-0.02, 0.2)
    ring = _ring(rng, 0.25, low / 2, 0.22, low / 2, rng.uniform(-80, -20))
    return [ring, [(0.47, rng.uniform(-0.03, 0.12)), (0.46 - slant / 2, 0.5), (0.45 - slant, 1.0)]]


fixed(9, 2, "round, in one swing", "45,20 32,2 10,8 2,30 16,46 36,38 46,18 48,40 44,75 30,97 8,94")
fixed(9, 1, "like a g", "46,12 28,0 6,14 10,40 30,42 46,12 48,50 44,86 24,100 2,88 12,74 35,72")
