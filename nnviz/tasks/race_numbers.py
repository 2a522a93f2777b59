"""What the optimizer sees at one step: four arrows, and the update rule with this step's numbers."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from nnviz.core.surfaces.base import Point
from nnviz.tasks.race import RaceRequest, Trajectory


@dataclass(frozen=True, slots=True)
class StepView:
    """One racer at one point of its trajectory, and the step that it takes from there.

    Attributes
    ----------
    step : int
        Steps taken to get to `point`.
    point : (float, float)
    gradient : (float, float) or None
        What the optimizer is given there, noise and clipping included.
    momentum : (float, float) or None
        Its momentum after that; points uphill as the gradient does. None for rules without.
    squares : (float, float) or None
        Square root of its sum or mean of squared gradients, per coordinate.
    move : (float, float) or None
        The step it takes: from `point` to the next one.
    """

    step: int
    point: Point
    gradient: Point | None
    momentum: Point | None
    squares: Point | None
    move: Point | None


def step_view(request: RaceRequest, trajectory: Trajectory, step: int) -> StepView:
    """Return what the racer sees after `step` steps; at the end, what led to the last one.

    These are the numbers of `worked_lines`: at the end no step follows, and the two would contradict.
    """
    k = max(0, min(step, trajectory.done - 1))
    optimizer = trajectory.racer.optimizer
    x, y = trajectory.points[k].tolist()
    after = min(k + 1, trajectory.done)
    names = optimizer.memory_names

    def memory(name: str) -> Point | None:
        if not name:
            return None
        a, b = trajectory.memory[after, :, names.index(name)].tolist()
        return a, b

    squares = memory(optimizer.squares_name)
    if squares is not None:
        # NaN only after a divergence; sqrt would raise.
        squares = _root(squares[0]), _root(squares[1])
    gradient: Point | None = None
    move: Point | None = None
    if k < trajectory.done:
        gradient = float(trajectory.gradients[k, 0]), float(trajectory.gradients[k, 1])
        to_x, to_y = trajectory.points[k + 1].tolist()
        move = to_x - x, to_y - y
    elif trajectory.diverged_at is None:  # nothing has been raced yet
        gradient = request.surface.gradient_at(x, y)
    return StepView(k, (x, y), gradient, memory(optimizer.momentum_name), squares, move)


def _root(square: float) -> float:
    return math.sqrt(square) if square >= 0.0 else math.nan


def number_latex(value: float) -> str:
    r"""Return a number with four figures as LaTeX, negative ones in brackets.

    >>> number_latex(-0.00001234)
    '(-1.234\\cdot 10^{-5})'
    """
    if math.isnan(value):
        return r"\mathrm{NaN}"
    if math.isinf(value):
        return r"\infty" if value > 0 else r"(-\infty)"
    text = f"{value:.4g}"
    if "e" in text:
        mantissa, exponent = text.split("e")
        text = rf"{mantissa}\cdot 10^{{{int(exponent)}}}"
        return f"({text})" if value < 0 else text
    return f"({text})" if value < 0 else text


def worked_lines(trajectory: Trajectory, step: int, coordinate: int = 0) -> tuple[str, ...]:
    """Return the update rule, line by line as LaTeX, with the numbers of the step that follows `step`.

    Parameters
    ----------
    trajectory : Trajectory
    step : int
        Steps taken; the lines show step number ``step + 1`` (the last one at the end).
    coordinate : int
        0 for x, 1 for y.
    """
    if trajectory.done == 0:
        return ()
    k = max(0, min(step, trajectory.done - 1))
    optimizer = trajectory.racer.optimizer
    before = trajectory.memory[k, coordinate].tolist()
    after = trajectory.memory[k + 1, coordinate].tolist()
    x, g = float(trajectory.points[k, coordinate]), float(trajectory.gradients[k, coordinate])
    rate = float(trajectory.rates[k])
    if optimizer.weight_decay and not optimizer.decoupled_decay:
        g += optimizer.weight_decay * x
    values = {name: float(value) for name, value in optimizer.values().items() if not isinstance(value, str)}
    values |= dict(zip(optimizer.memory_names, after, strict=True))
    values |= {f"{name}_old": value for name, value in zip(optimizer.memory_names, before, strict=True)}
    values |= {"x": x, "g": g, "lr": rate, "x_new": float(trajectory.points[k + 1, coordinate])}
    values |= optimizer.derived(tuple(after), k + 1)
    shrunk = x * (1.0 - rate * optimizer.weight_decay) if optimizer.decoupled_decay else x
    # What AdaDelta moves by, and what Lion takes the sign of.
    values["delta"] = (shrunk - values["x_new"]) / rate if rate else 0.0
    if "v_hat" in values:
        # NAdam's look-ahead mean of gradients, read off the step that it led to.
        values.setdefault("m_hat", values["delta"] * (_root(values["v_hat"]) + values["epsilon"]))
    if "beta1" in values and before:
        values["c"] = values["beta1"] * before[0] + (1.0 - values["beta1"]) * g
    axis = "xy"[coordinate]

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "t":
            return str(k + 1)
        text = number_latex(values[name])
        # A power of ten cannot be raised to another power without brackets.
        raised = match.string[match.end() :].startswith("^") and "^" in text and not text.startswith("(")
        return f"({text})" if raised else text

    lines = (re.sub(r"<(\w+)>", fill, line) for line in optimizer.worked)
    return tuple(line.replace("x_{", f"{axis}_{{") for line in lines)
