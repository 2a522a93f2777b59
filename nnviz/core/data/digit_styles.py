"""The ways people write each digit, as control points of pen strokes.

A style is a function of a random generator that returns strokes; a stroke is a list of control points
``(x, y)`` through which a smooth curve runs, or ``(x, y, 1)`` where the pen turns a sharp corner. Digits
are about one unit tall and 0.6 wide, y downwards. The styles were drawn up from how digits are taught and
written in Europe, America and Asia; nobody's handwriting was recorded for them.

MNIST, written in the United States, has no flagged one and few crossed sevens. What tells the two apart:
a one's flag falls steeply from the top of the stem, a seven's bar is nearly level and starts at the left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

Point: TypeAlias = tuple[float, float] | tuple[float, float, int]
Stroke: TypeAlias = list[Point]
Style: TypeAlias = Callable[[np.random.Generator], list[Stroke]]

STYLES: dict[int, list[tuple[float, str, Style]]] = {digit: [] for digit in range(10)}
"""For each digit (how common, name, style)."""


def style(digit: int, share: float, name: str) -> Callable[[Style], Style]:
    """Return a decorator that registers a style of `digit`; `share` is its weight among them."""

    def register(function: Style) -> Style:
        STYLES[digit].append((share, name, function))
        return function

    return register


def fixed(digit: int, share: float, name: str, text: str) -> None:
    """Register a style whose control points are the same each time.

    `text` holds points in percent of the height, ``x,y``; ``!`` marks a corner, ``;`` a new stroke.
    """
    strokes: list[Stroke] = []
    for words in text.split(";"):
        stroke: Stroke = []
        for word in words.split():
            x, y = (int(number) / 100 for number in word.rstrip("!").split(","))
            stroke.append((x, y, 1) if word.endswith("!") else (x, y))
        strokes.append(stroke)
    STYLES[digit].append((share, name, lambda rng: [list(stroke) for stroke in strokes]))


def _arc(
    x: float, y: float, rx: float, ry: float, start: float, sweep: float, end_size: float = 1.0
) -> Stroke:
    """Return points of an ellipse's arc; degrees clockwise on the screen from three o'clock."""
    count = max(3, round(abs(sweep) / 40) + 1)
    turn = np.deg2rad(np.linspace(start, start + sweep, count))
    size = np.linspace(1, end_size, count)
    return [(x + rx * s * np.cos(t), y + ry * s * np.sin(t)) for t, s in zip(turn, size, strict=True)]


# ---------------------------------------------------------------- 0


@style(0, 8, "oval")
def _zero(rng: np.random.Generator) -> list[Stroke]:
    way = -1 if rng.random() < 0.85 else 1
    sweep = rng.normal(365, 18)
    return [_arc(0.3, 0.5, 0.3, 0.5, rng.uniform(-130, -40), way * sweep, rng.uniform(0.85, 1.08))]


@style(0, 1.5, "oval with an inward or crossing end")
def _zero_curl(rng: np.random.Generator) -> list[Stroke]:
    return [_arc(0.3, 0.5, 0.3, 0.5, rng.uniform(-110, -50), -rng.uniform(370, 425), rng.uniform(0.6, 0.9))]


@style(0, 0.25, "slashed")
def _zero_slashed(rng: np.random.Generator) -> list[Stroke]:
    return [_arc(0.3, 0.5, 0.3, 0.5, -80, -rng.normal(365, 10)), [(0.52, 0.12), (0.08, 0.88)]]


# ---------------------------------------------------------------- 1


def _stem(rng: np.random.Generator) -> tuple[Stroke, float]:
    """Return a stem from (0, 0) downwards and its lean: how far its top is to the right of its foot."""
    lean = float(np.clip(rng.normal(0.1, 0.13), -0.15, 0.45))
    bow = rng.normal(0, 0.02)
    return [(-lean / 2 + bow, 0.5), (-lean, 1.0)], lean


def _flag(rng: np.random.Generator, low: float, high: float, lean: float) -> tuple[float, float]:
    """Return the tip of a flag of random length in low..high below and left of (0, 0).

    The flag stays within 66 degrees of the vertical, most within 58: flatter reads as a seven's bar.
    """
    stem = np.rad2deg(np.arctan(lean))
    angle = np.deg2rad(rng.triangular(stem + 9, max(36, stem + 18), 66))
    length = rng.uniform(low, high)
    return -length * np.sin(angle), length * np.cos(angle)


@style(1, 3.5, "plain")
def _one_plain(rng: np.random.Generator) -> list[Stroke]:
    stem, _ = _stem(rng)
    return [[(0, 0), *stem]]


@style(1, 3.5, "short flag")
def _one_flag(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    return [[_flag(rng, 0.12, 0.42, lean), (0, 0, 1), *stem]]


@style(1, 3.5, "long European flag")
def _one_long_flag(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    x, y = _flag(rng, 0.4, 0.95, lean)
    bend = rng.normal(0, 0.03)
    return [[(x, y), (x / 2 + bend, y / 2 + bend), (0, 0, 1), *stem]]


@style(1, 2, "flag and base")
def _one_base(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    left, right = rng.uniform(0.1, 0.38, 2)
    foot = rng.normal(1.0, 0.01)
    tip = _flag(rng, 0.12, 0.7, lean)
    return [[tip, (0, 0, 1), *stem], [(-lean - left, foot), (-lean + right, foot)]]


@style(1, 1.2, "upstroke close to the stem")
def _one_upstroke(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    angle = np.arctan(lean) + np.deg2rad(rng.uniform(3, 16))
    length = rng.uniform(0.3, 0.9)
    return [[(-length * np.sin(angle), length * np.cos(angle)), (0, 0, 1), *stem]]


@style(1, 0.7, "base only")
def _one_base_only(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    left, right = rng.uniform(0.12, 0.3, 2)
    return [[(0, 0), *stem], [(-lean - left, 1.0), (-lean + right, 1.0)]]


@style(1, 1, "flag drawn as a second stroke")
def _one_two_strokes(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    x, y = _flag(rng, 0.15, 0.7, lean)
    slip = rng.normal(0, 0.02, 2)
    return [[(0, 0), *stem], [(float(slip[0]), float(abs(slip[1]))), (x, y)]]


@style(1, 1.2, "curved flag")
def _one_curved_flag(rng: np.random.Generator) -> list[Stroke]:
    stem, lean = _stem(rng)
    x, y = _flag(rng, 0.25, 0.8, lean)
    start: Stroke = [(x - 0.05, y - rng.uniform(0, 0.1))] if rng.random() < 0.4 else []
    bulge = rng.uniform(0.35, 0.75)
    return [[*start, (x, y), (0.45 * x, bulge * y), (0, 0, 1), *stem]]


# ---------------------------------------------------------------- 2

fixed(2, 5, "plain", "5,25 15,6 33,0 52,10 52,32 32,62 2,98! 30,97 62,97")
fixed(2, 3, "loop", "5,22 18,4 38,0 54,14 50,40 32,70 12,95 0,93 3,80 18,80 38,95 62,93")
fixed(2, 2, "swan", "8,20 25,2 48,8 50,30 30,62 0,95 10,90 30,92 45,100 65,90")
fixed(2, 1, "angular", "5,5 35,0 52,8! 30,50 0,97! 60,97")
fixed(2, 1, "curled start", "22,28 8,27 8,10 30,0 53,14 48,40 25,72 0,97! 30,95 62,98")
fixed(2, 1, "wide loop", "0,20 20,0 45,3 52,25 40,60 20,92 2,98 -6,84 10,72 28,84 42,100 66,88")

# ---------------------------------------------------------------- 3

fixed(3, 5, "round", "5,12 25,0 48,10 45,34 20,46! 42,52 54,74 40,95 18,100 0,90")
fixed(
    3,
    2,
    "small loop in the middle",
    "3,12 25,0 47,10 42,33 22,47 14,44 20,40 42,50 53,74 38,96 15,100 0,88",
)
fixed(3, 1.6, "flat top", "3,2 25,0 50,0! 35,20 20,40! 42,44 55,68 42,94 20,100 0,90")
fixed(3, 2, "shallow waist", "8,8 30,0 50,14 42,36 30,45 42,53 52,74 36,95 2,97")
fixed(3, 1, "curled", "12,24 5,10 25,0 48,12 40,36 20,45! 45,52 52,76 34,98 10,96 2,82 12,80")
fixed(3, 0.7, "small top", "12,8 30,0 44,12 36,26 20,32! 46,42 56,70 40,96 0,95")

# ---------------------------------------------------------------- 4


@style(4, 4, "open")
def _four_open(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.42, 0.82)
    x = rng.uniform(0.3, 0.52)
    right = x + rng.uniform(0.02, 0.28)
    top = rng.uniform(-0.08, 0.2)
    left = rng.uniform(-0.02, 0.12)
    corner = 1 if rng.random() < 0.6 else 0
    first: Stroke = [(left + 0.06, 0.0), (left, bar / 2), (left - 0.02, bar, corner), (x, bar), (right, bar)]
    return [first, [(x + 0.02, top), (x, 0.5), (x - 0.03, 1.0)]]


@style(4, 4, "closed")
def _four_closed(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.52, 0.85)
    x = rng.uniform(0.28, 0.48)
    right = x + rng.uniform(0.02, 0.27)
    slip = rng.normal(0, 0.02)
    return [
        [(x, 0.0), (x / 2, bar / 2), (0.0, bar, 1), (x, bar), (right, bar)],
        [(x + slip, rng.uniform(-0.03, 0.05)), (x, 0.5), (x - 0.02, 1.0)],
    ]


@style(4, 2.5, "lightning")
def _four_lightning(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.48, 0.85)
    x = rng.uniform(0.3, 0.5)
    top = bar - rng.uniform(0.1, 0.4)
    right = x + rng.uniform(0.03, 0.3)
    return [
        [(rng.uniform(0.15, 0.35), 0.0), (0.12, bar / 2), (0.0, bar, 1), (0.3, bar), (right, bar)],
        [(x + 0.02, top), (x - 0.03, rng.uniform(0.92, 1.1))],
    ]


@style(4, 1.5, "in one stroke, closed")
def _four_one_stroke(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.5, 0.68)
    right = rng.uniform(0.5, 0.65)
    return [
        [(0.42, 1.0), (0.44, 0.5), (0.45, 0.0, 1), (0.2, bar / 2), (0.0, bar, 1), (0.3, bar), (right, bar)],
    ]


@style(4, 1.5, "in one stroke, open and looped")
def _four_looped(rng: np.random.Generator) -> list[Stroke]:
    bar = rng.uniform(0.45, 0.6)
    top = rng.uniform(-0.02, 0.2)
    corner = 1 if rng.random() < 0.5 else 0
    return [
        [
            (0.05, 0.0),
            (0.0, bar * 0.6),
            (0.06, bar),
            (0.3, bar - 0.05),
            (0.5, top, corner),
            (0.48, 0.5),
            (0.44, 1.0),
        ],
    ]


# ---------------------------------------------------------------- 5


fixed(5, 4, "two strokes", "12,2 10,20 7,43! 25,38 48,50 50,78 30,99 0,92; 12,2 55,0")
fixed(5, 3, "one stroke", "52,0 30,1 12,3! 6,43! 25,38 48,50 50,78 30,99 0,92")
fixed(5, 2, "like an S", "52,0 25,3 10,20 18,38 42,52 48,78 30,98 0,93")
fixed(5, 1.5, "slanted back", "58,0 22,3! 10,40 12,44 35,45 45,68 28,95 0,100")
fixed(5, 1.5, "hat apart", "10,8 7,45! 25,38 48,50 50,78 30,99 0,92; 16,0 60,-4")
fixed(5, 0.7, "angular", "50,0 8,0! 5,42! 40,45 48,70 38,98! 0,98")

# ---------------------------------------------------------------- 6

fixed(6, 4, "curled", "45,0 22,14 6,42 4,72 16,97 36,96 48,78 40,58 20,58 6,76")
fixed(6, 2, "curled far in", "42,0 15,22 3,55 10,90 30,100 46,82 38,62 20,64 12,80 20,90")
fixed(6, 2, "straight stem", "38,0 18,36 3,70 10,95 30,100 46,84 38,66 20,64 5,76")
fixed(6, 1.5, "upright", "8,0 4,40 4,75 14,98 36,97 46,76 34,58 14,64 5,80")
fixed(6, 1, "hooked start", "50,14 40,0 20,8 4,40 3,74 20,100 44,92 46,68 28,56 8,68")
fixed(6, 1, "wide and low", "30,0 10,30 0,68 12,96 40,100 60,86 50,70 25,72 6,84")
