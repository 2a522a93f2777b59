"""Perceptrons with two inputs for the eye: where they say 1, where 0, and which gates they can be."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from nnviz.core.activations.sigmoid import Sigmoid
from nnviz.core.errors import ParameterError
from nnviz.tasks.curves import Array, read_only

CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
"""The four inputs of a gate, in the order of all results."""
GATES: dict[str, tuple[int, int, int, int]] = {
    "and": (0, 0, 0, 1), "nand": (1, 1, 1, 0), "or": (0, 1, 1, 1), "nor": (1, 0, 0, 0), "xor": (0, 1, 1, 0),
}  # fmt: skip
"""What each gate answers at the `CORNERS`."""
LOW, HIGH = -0.5, 1.5
"""The square of inputs that is shown."""
LARGEST = 10.0


@dataclass(frozen=True, slots=True)
class Unit:
    """One perceptron: weights and bias (the book's -threshold)."""

    w1: float = 0.5
    w2: float = 0.5
    b: float = -0.7

    def __post_init__(self) -> None:
        for name in ("w1", "w2", "b"):
            value = getattr(self, name)
            if not -LARGEST <= value <= LARGEST:
                raise ParameterError(f"{name} lies between {-LARGEST:g} and {LARGEST:g}; {value:g} does not.")

    def sum(self, x1: Array, x2: Array) -> Array:
        """Return w1 x1 + w2 x2 + b."""
        return np.asarray(self.w1 * x1 + self.w2 * x2 + self.b)


BOOK = {
    "and": Unit(0.5, 0.5, -0.7), "nand": Unit(-0.5, -0.5, 0.7), "or": Unit(0.5, 0.5, -0.2),
    "nor": Unit(-0.5, -0.5, 0.2),
}  # fmt: skip
"""Weights for the gates; AND, NAND and OR as in the book's second chapter."""


@dataclass(frozen=True, slots=True)
class PerceptronRequest:
    """One perceptron, or two whose answers a third one takes.

    Attributes
    ----------
    gate : str
        What it ought to be.
    output : Unit
        The only unit, or the one of the second layer.
    hidden : tuple of Unit
        Empty, or the two units of the first layer.
    steepness : float
        0 for the step; otherwise every unit is a sigmoid so steep.
    cells : int
        Side of the grid of answers.
    """

    gate: str = "and"
    output: Unit = field(default_factory=lambda: BOOK["and"])
    hidden: tuple[Unit, ...] = ()
    steepness: float = 0.0
    cells: int = 96

    def __post_init__(self) -> None:
        if self.gate not in GATES:
            raise ParameterError(f"A gate is one of {', '.join(GATES)}, not {self.gate!r:.40}.")
        if len(self.hidden) not in (0, 2):
            raise ParameterError(f"The first layer has two units or is not there, not {len(self.hidden)}.")
        if not 0.0 <= self.steepness <= 1000.0:
            raise ParameterError(f"The steepness lies between 0 and 1000; {self.steepness:g} does not.")
        if not 2 <= self.cells <= 1000:
            raise ParameterError(f"cells lies between 2 and 1000; {self.cells} does not.")


@dataclass(frozen=True, slots=True, eq=False)
class PerceptronResult:
    """What the perceptron says.

    Attributes
    ----------
    request : PerceptronRequest
    grid : ndarray, shape (cells, cells)
        Answers over the square; row 0 is at the bottom (x2 = LOW).
    sums, answers : ndarray, shape (4,)
        Of the last unit at the `CORNERS`.
    right : tuple of bool
        Whether each answer is the gate's (above or below one half).
    hidden : ndarray, shape (4, 2), or None
        What the first layer makes of the corners: the inputs of the last unit.
    hidden_grid : ndarray or None
        Answers of the last unit over the square of its own inputs.
    """

    request: PerceptronRequest
    grid: Array
    sums: Array
    answers: Array
    right: tuple[bool, ...]
    hidden: Array | None
    hidden_grid: Array | None

    @property
    def is_gate(self) -> bool:
        """Whether all four answers are the gate's."""
        return all(self.right)


def run_perceptron_view(request: PerceptronRequest) -> Iterator[PerceptronResult]:
    """Compute everything that `request` asks for; yields once."""
    side = LOW + (np.arange(request.cells) + 0.5) * (HIGH - LOW) / request.cells
    x1, x2 = np.meshgrid(side, side)
    corners = np.array(CORNERS)
    inputs, hidden, own_grid = corners, None, None
    planes = (x1, x2)
    if request.hidden:
        first, second = request.hidden
        hidden = np.stack([_answer(request, u.sum(*corners.T)) for u in (first, second)], axis=1)
        inputs = hidden
        own_grid = read_only(_answer(request, request.output.sum(x1, x2)))
        planes = (_answer(request, first.sum(x1, x2)), _answer(request, second.sum(x1, x2)))
    grid = _answer(request, request.output.sum(*planes))
    sums = request.output.sum(*inputs.T)
    answers = _answer(request, sums)
    wanted = GATES[request.gate]
    right = tuple(bool((y > 0.5) == bool(t)) for y, t in zip(answers, wanted, strict=True))
    if hidden is not None:
        hidden = read_only(hidden)
    yield PerceptronResult(
        request, read_only(grid), read_only(sums), read_only(answers), right, hidden, own_grid
    )


def _answer(request: PerceptronRequest, sums: Array) -> Array:
    if not request.steepness:
        # The book's step: 1 only above the threshold. Rounding must not put a point that lies on the line
        # beyond it: 0.5 + 0.2 - 0.7 is 1.1e-16.
        return np.where(sums > 1e-12, 1.0, 0.0)
    return np.asarray(Sigmoid(steepness=request.steepness).forward(sums))


def corrected(request: PerceptronRequest, rate: float = 0.1) -> PerceptronRequest:
    """Return the request after one round of Rosenblatt's rule over the four corners (one layer only).

    For every corner in turn, w grows by rate (t - y) x and b by rate (t - y) (Rosenblatt 1958). It ends at
    a gate if there is a straight line for it, and never otherwise (Novikoff 1962).

    Examples
    --------
    >>> request = PerceptronRequest("or", Unit(0.0, 0.0, 0.0))
    >>> for _ in range(10):
    ...     request = corrected(request)
    >>> next(run_perceptron_view(request)).is_gate
    True
    """
    unit = request.output
    if request.hidden:
        raise ParameterError("Rosenblatt's rule corrects one perceptron. Choose one layer.")
    for (x1, x2), target in zip(CORNERS, GATES[request.gate], strict=True):
        said = unit.w1 * x1 + unit.w2 * x2 + unit.b > 1e-12
        change = rate * (target - int(said))
        unit = Unit(*(_kept(v) for v in (unit.w1 + change * x1, unit.w2 + change * x2, unit.b + change)))
    return replace(request, output=unit)


def _kept(value: float) -> float:
    # Tenths stay tenths: 0.1 added ten times is 1.
    return min(max(round(value, 10), -LARGEST), LARGEST)


def border(unit: Unit) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Return where the line w1 x1 + w2 x2 + b = 0 enters and leaves the square, or None if it does not.

    Examples
    --------
    >>> border(Unit(1.0, 0.0, -1.0))
    ((1.0, -0.5), (1.0, 1.5))
    """
    points = []
    for x in (LOW, HIGH):
        if unit.w2:
            y = -(unit.w1 * x + unit.b) / unit.w2
            if LOW <= y <= HIGH:
                points.append((x, y))
        if unit.w1:
            y = -(unit.w2 * x + unit.b) / unit.w1
            if LOW <= y <= HIGH:
                points.append((y, x))
    if len(points) < 2:
        return None
    # Through a corner of the square the same point is found twice.
    far = max(points[1:], key=lambda p: math.dist(p, points[0]))
    return (points[0], far) if math.dist(points[0], far) > 1e-9 else None
