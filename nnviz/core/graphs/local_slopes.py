"""How much the result of one operation moves with each of its inputs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nnviz.core.expressions.functions import FUNCTIONS, PAIRS

Slopes = tuple[float, ...]


def operate(name: str, inputs: tuple[float, ...]) -> float:
    """Return the result of an operation: ``+ - * / ^``, ``neg``, or a function of formulas.

    NaN where there is none, infinity where it is too large; nothing warns or raises.
    """
    arguments = tuple(np.float64(value) for value in inputs)
    with np.errstate(all="ignore"):
        if name in FUNCTIONS:
            return float(FUNCTIONS[name].value(arguments[0]))
        return float(_OPERATIONS[name](*arguments))


def local_slopes(name: str, inputs: tuple[float, ...], result: float) -> Slopes:
    """Return the partial derivatives of an operation by each of its inputs.

    At a kink that of one side (0 for abs and relu, all to the first input where min or max has a tie).
    """
    arguments = tuple(np.float64(value) for value in inputs)
    with np.errstate(all="ignore"):
        if name in FUNCTIONS:
            return (float(FUNCTIONS[name].slopes(arguments[0], np.float64(result))[0]),)
        if name in PAIRS:
            first = result == inputs[0]
            return float(first), float(not first)
        return tuple(float(slope) for slope in _SLOPES[name](*arguments))


def _power_slopes(a: np.float64, b: np.float64) -> tuple[float, ...]:
    by_base = b * np.power(a, b - 1.0) if b != 0.0 else 0.0
    power = np.power(a, b)
    # 0^b stays 0 as b moves, although log 0 is infinite.
    return by_base, power * np.log(a) if power != 0.0 else 0.0


_OPERATIONS: dict[str, Callable[..., float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": np.power,
    "neg": lambda a: -a,
    **PAIRS,
}
_SLOPES: dict[str, Callable[..., tuple[float, ...]]] = {
    "+": lambda _a, _b: (1.0, 1.0),
    "-": lambda _a, _b: (1.0, -1.0),
    "*": lambda a, b: (b, a),
    "/": lambda a, b: (1.0 / b, -a / (b * b)),
    "^": _power_slopes,
    "neg": lambda _a: (-1.0,),
}
