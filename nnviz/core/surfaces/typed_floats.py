"""A typed formula as nested functions on plain floats: value and both derivatives in one pass.

Races move one point through thousands of steps, where NumPy's arrays of one element would take most of the
time. Only what is common has its own float version; the rest goes through the function table of
`nnviz.core.expressions`, so that there is one list of functions.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from nnviz.core.expressions.functions import FUNCTIONS
from nnviz.core.expressions.jets import evaluate
from nnviz.core.expressions.syntax import (
    CONSTANTS,
    Call,
    Constant,
    Negation,
    Node,
    Number,
    Operation,
    Variable,
    is_constant,
)

Dual = tuple[float, float, float]
Function = Callable[[float, float], Dual]


def _exp(u: float) -> tuple[float, float]:
    v = math.exp(u)
    return v, v


def _sqrt(u: float) -> tuple[float, float]:
    v = math.sqrt(u)
    return v, 0.5 / v


def _tanh(u: float) -> tuple[float, float]:
    v = math.tanh(u)
    return v, 1.0 - v * v


_FAST: dict[str, Callable[[float], tuple[float, float]]] = {
    "sin": lambda u: (math.sin(u), math.cos(u)),
    "cos": lambda u: (math.cos(u), -math.sin(u)),
    "exp": _exp,
    "sqrt": _sqrt,
    "tanh": _tanh,
    "log": lambda u: (math.log(u), 1.0 / u),
    "ln": lambda u: (math.log(u), 1.0 / u),
}


def dual_function(node: Node) -> Function:
    """Return the function (x, y) -> (f, df/dx, df/dy) of a formula's tree.

    It may raise OverflowError, ValueError or ZeroDivisionError where NumPy gives inf or NaN.
    """
    if isinstance(node, Number | Constant):
        number = node.value if isinstance(node, Number) else CONSTANTS[node.name]
        return lambda x, y: (number, 0.0, 0.0)
    if isinstance(node, Variable):
        if node.index == 0:
            return lambda x, y: (x, 1.0, 0.0)
        return lambda x, y: (y, 0.0, 1.0)
    if isinstance(node, Negation):
        return _negated(dual_function(node.operand))
    if isinstance(node, Operation):
        return _operation(node)
    return _call(node)


def _negated(inner: Function) -> Function:
    def negated(x: float, y: float) -> Dual:
        u, ux, uy = inner(x, y)
        return -u, -ux, -uy

    return negated


def _operation(node: Operation) -> Function:
    left, right = dual_function(node.left), dual_function(node.right)

    def add(x: float, y: float) -> Dual:
        (u, ux, uy), (v, vx, vy) = left(x, y), right(x, y)
        return u + v, ux + vx, uy + vy

    def subtract(x: float, y: float) -> Dual:
        (u, ux, uy), (v, vx, vy) = left(x, y), right(x, y)
        return u - v, ux - vx, uy - vy

    def multiply(x: float, y: float) -> Dual:
        (u, ux, uy), (v, vx, vy) = left(x, y), right(x, y)
        return u * v, ux * v + u * vx, uy * v + u * vy

    def divide(x: float, y: float) -> Dual:
        (u, ux, uy), (v, vx, vy) = left(x, y), right(x, y)
        q = u / v
        return q, (ux - q * vx) / v, (uy - q * vy) / v

    if node.operator == "^":
        if is_constant(node.right):
            return _fixed_power(left, _constant_of(node.right, right))
        return _power(left, right)
    return {"+": add, "-": subtract, "*": multiply, "/": divide}[node.operator]


def _constant_of(node: Node, function: Function) -> float:
    """Return the value of a part without variables: inf or NaN where floats raise, as in ``x^(1/0)``."""
    try:
        return function(0.0, 0.0)[0]
    except (OverflowError, ValueError, ZeroDivisionError):
        with np.errstate(all="ignore"):
            return float(evaluate(node, ()))


def _fixed_power(base: Function, n: float) -> Function:
    if n == 2.0:

        def square(x: float, y: float) -> Dual:
            u, ux, uy = base(x, y)
            return u * u, 2.0 * u * ux, 2.0 * u * uy

        return square

    def power(x: float, y: float) -> Dual:
        u, ux, uy = base(x, y)
        slope = n * math.pow(u, n - 1.0) if n else 0.0
        return math.pow(u, n), slope * ux, slope * uy

    return power


def _power(base: Function, exponent: Function) -> Function:
    def power(x: float, y: float) -> Dual:
        (u, ux, uy), (n, nx, ny) = base(x, y), exponent(x, y)
        value = math.pow(u, n)
        by_u = n * math.pow(u, n - 1.0)
        by_n = value * math.log(u) if value else 0.0
        return value, by_u * ux + by_n * nx, by_u * uy + by_n * ny

    return power


def _call(node: Call) -> Function:
    parts = [dual_function(argument) for argument in node.arguments]
    first = parts[0]
    if len(parts) == 2:
        second, wants_less = parts[1], node.name == "min"

        def choose(x: float, y: float) -> Dual:
            a, b = first(x, y), second(x, y)
            if a[0] == b[0]:
                return a
            return a if (a[0] < b[0]) == wants_less else b

        return choose
    fast = _FAST.get(node.name) or _through_table(node.name)

    def chain(x: float, y: float) -> Dual:
        u, ux, uy = first(x, y)
        value, slope = fast(u)
        return value, slope * ux, slope * uy

    return chain


def _through_table(name: str) -> Callable[[float], tuple[float, float]]:
    function: Any = FUNCTIONS[name]

    def through_table(u: float) -> tuple[float, float]:
        with np.errstate(all="ignore"):
            value = function.value(np.float64(u))
            return float(value), float(function.slopes(np.float64(u), value)[0])

    return through_table
