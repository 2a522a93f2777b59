"""A digit writer: pen strokes of digits in the many ways people write them, drawn at random.

It closes the gap between MNIST (American census forms, scanned) and a pen on a tablet: flagged and
seriffed ones, crossed sevens, open fours, all rendered through exactly the pipeline of the drawing canvas.
The control points come from `digit_styles`; this module makes handwriting of them: slant, proportions,
trembling, rounded corners, hooks where the pen lands and lifts.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data import digit_styles_7_to_9  # noqa: F401 - registers its styles
from nnviz.core.data.digit_styles import STYLES, Stroke
from nnviz.core.params import Parameterised, param

Line = NDArray[np.float64]

_STEPS = 8
"""Points per stretch between two control points."""

_LOOSENESS = {1: 0.35, 7: 0.5}
"""Share of slant, width and rotation put on digits whose styles bring proportions of their own: a one's flag
that is stretched sideways would become a seven's bar."""


@dataclass(frozen=True)
class DigitWriter(Parameterised):
    """Writes digits at random; spreads are relative to the height of the digit.

    Examples
    --------
    >>> lines = DigitWriter().write(7, np.random.default_rng(1))
    >>> all(line.shape[1] == 2 for line in lines)
    True
    """

    wobble: float = param(0.026, 0.0, 0.2, help="Spread of every control point on its own.")
    warp: float = param(0.05, 0.0, 0.3, help="Spread of a smooth bending of the whole digit.")
    slant: float = param(0.13, 0.0, 1.0, help="Spread of the sideways slant, and twice that of 'italics'.")
    turn: float = param(4.0, 0.0, 45.0, unit="degrees", help="Spread of the rotation.")
    aspect: float = param(0.22, 0.0, 1.0, help="Spread of the logarithm of the width.")
    tremor: float = param(0.004, 0.0, 0.1, help="Spread of the trembling along the line.")
    hooks: float = param(0.12, 0.0, 1.0, help="Chance of a small hook at each end of a stroke.")
    overshoot: float = param(0.25, 0.0, 1.0, help="Chance that a stroke runs on, or stops short, at its end.")

    def write(self, digit: int, rng: np.random.Generator) -> tuple[Line, ...]:
        """Return the strokes of one `digit`, each (n, 2) float64: x right, y down, about one unit tall."""
        styles = STYLES[digit]
        shares = np.array([share for share, _, _ in styles])
        strokes = styles[rng.choice(len(styles), p=shares / shares.sum())][2](rng)
        return self.hand(strokes, rng, _LOOSENESS.get(digit, 1.0))

    def hand(
        self, strokes: list[Stroke], rng: np.random.Generator, looseness: float = 1.0
    ) -> tuple[Line, ...]:
        """Return control points as handwritten lines; `looseness` scales slant, width and rotation."""
        soft = rng.random() < 0.25
        matrix = self._matrix(rng, looseness)
        wave = rng.normal(0, self.warp, (2, 2, 2)) / np.sqrt(2)
        phase = rng.uniform(0, 2 * np.pi, (2, 2, 2))
        lines = []
        for stroke in strokes:
            points = np.array([p[:2] for p in stroke], np.float64)
            corners = np.array([len(p) > 2 and bool(p[2]) for p in stroke])
            points += rng.normal(0, self.wobble, points.shape)
            line = _smooth(points, corners & (not soft))
            line = line + _bend(line, wave, phase)
            line = self._add_hooks(self._overshoot(line, rng), rng)
            line = line + self._trembling(len(line), rng)
            lines.append(line @ matrix.T)
        return tuple(lines)

    def _matrix(self, rng: np.random.Generator, looseness: float) -> Line:
        slant = rng.normal(0.06, self.slant) if rng.random() < 0.85 else rng.normal(0.25, 2 * self.slant)
        slant = float(np.clip(slant * looseness, -0.4, 0.7))
        width = np.exp(rng.normal(0.05, self.aspect * looseness))
        angle = np.deg2rad(rng.normal(0, self.turn * looseness))
        cos, sin = np.cos(angle), np.sin(angle)
        turn = np.array([[cos, -sin], [sin, cos]])
        # y grows downwards, so leaning to the right is a negative shear.
        return np.asarray(turn @ np.array([[1, -slant], [0, 1]]) @ np.diag([width, 1.0]))

    def _add_hooks(self, line: Line, rng: np.random.Generator) -> Line:
        for end in (0, -1):
            if rng.random() < self.hooks:
                step = rng.uniform(0.02, 0.1) * _direction(rng.uniform(0, 2 * np.pi))
                tip = line[end] + step
                line = np.vstack([tip, line]) if end == 0 else np.vstack([line, tip])
        return line

    def _overshoot(self, line: Line, rng: np.random.Generator) -> Line:
        if len(line) < 8 or rng.random() >= self.overshoot:
            return line
        length = rng.uniform(-0.1, 0.18)
        if length < 0:
            return line[: -rng.integers(1, 5)]
        ahead = line[-1] - line[-4]
        return np.vstack([line, line[-1] + ahead / (np.hypot(*ahead) + 1e-9) * length])

    def _trembling(self, count: int, rng: np.random.Generator) -> Line:
        noise = rng.normal(0, self.tremor, (count + 4, 2))
        # A pen has mass: only slow trembling reaches the paper.
        slow = noise[:-4] + noise[1:-3] + noise[2:-2] + noise[3:-1] + noise[4:]
        return np.asarray(slow / np.sqrt(5))


def _direction(angle: float) -> Line:
    return np.array([np.cos(angle), np.sin(angle)])


def _bend(line: Line, wave: Line, phase: Line) -> Line:
    """Return a smooth displacement of each point: slow waves across and down the digit."""
    arguments = line[:, None, :, None] * np.array([3.0, 5.5]) + phase
    return np.asarray((np.sin(arguments) * wave).sum(axis=(2, 3)))


def _smooth(points: Line, corners: NDArray[np.bool_]) -> Line:
    """Return a Catmull-Rom curve through `points`, broken into pieces at `corners`."""
    if len(points) == 1:
        return points
    cuts = [0, *(np.flatnonzero(corners[1:-1]) + 1), len(points) - 1]
    pieces = [_catmull_rom(points[a : b + 1]) for a, b in pairwise(cuts)]
    return np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _catmull_rom(points: Line) -> Line:
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    before, a, b, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = (np.arange(_STEPS) / _STEPS)[None, :, None]
    before, a, b, after = (p[:, None, :] for p in (before, a, b, after))
    curve = a + 0.5 * t * (
        b - before + t * (2 * before - 5 * a + 4 * b - after + t * (3 * a - before - 3 * b + after))
    )
    return np.vstack([curve.reshape(-1, 2), points[-1]])
