"""Values and exact derivatives of a formula's tree: forward-mode automatic differentiation to second order.

Every node carries a jet: its value, first and second partial derivatives (Griewank & Walther 2008).
A derivative that is zero everywhere is ``None``, so a formula pays only for what it depends on.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from nnviz.core.expressions.functions import FUNCTIONS, PAIRS
from nnviz.core.expressions.syntax import (
    CONSTANTS,
    Constant,
    Negation,
    Node,
    Number,
    Operation,
    Variable,
    is_constant,
)

Value = Any  # ndarray or NumPy scalar, float64
Part = Any  # Value, or None for zero


class Jet(NamedTuple):
    """Value, first partial derivatives by variable, second ones for (i, j) with i <= j."""

    value: Value
    first: tuple[Part, ...]
    second: dict[tuple[int, int], Part]


def evaluate(node: Node, inputs: tuple[Value, ...]) -> Value:
    """Return the value of `node`; the caller silences floating-point warnings."""
    if isinstance(node, Number):
        return np.float64(node.value)
    if isinstance(node, Constant):
        return np.float64(CONSTANTS[node.name])
    if isinstance(node, Variable):
        return inputs[node.index]
    if isinstance(node, Negation):
        return -evaluate(node.operand, inputs)
    if isinstance(node, Operation):
        return _combine(node.operator, evaluate(node.left, inputs), evaluate(node.right, inputs))
    arguments = [evaluate(argument, inputs) for argument in node.arguments]
    if node.name in PAIRS:
        return PAIRS[node.name](*arguments)
    return FUNCTIONS[node.name].value(arguments[0])


def _combine(operator: str, a: Value, b: Value) -> Value:
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    return a / b if operator == "/" else np.power(a, b)


def differentiate(node: Node, inputs: tuple[Value, ...], order: int) -> Jet:
    """Return the jet of `node` to first or second order; the caller silences floating-point warnings."""
    count = len(inputs)
    if isinstance(node, Variable):
        one = tuple(np.float64(1.0) if i == node.index else None for i in range(count))
        return Jet(inputs[node.index], one, {})
    if is_constant(node):
        return Jet(evaluate(node, inputs), (None,) * count, {})
    if isinstance(node, Negation):
        inner = differentiate(node.operand, inputs, order)
        return _linear(-inner.value, ((-1.0, inner),))
    if isinstance(node, Operation):
        left = differentiate(node.left, inputs, order)
        right = differentiate(node.right, inputs, order)
        if node.operator == "^":
            return _power(left, right, is_constant(node.right), order)
        return _operation(node.operator, left, right, order)
    assert not isinstance(node, Number | Constant)
    jets = [differentiate(argument, inputs, order) for argument in node.arguments]
    if node.name in PAIRS:
        return _choose(PAIRS[node.name](jets[0].value, jets[1].value), jets[0], jets[1])
    function = FUNCTIONS[node.name]
    value = function.value(jets[0].value)
    slopes = function.slopes(jets[0].value, value)
    return _chain(value, jets[0], *slopes, order)


def _plus(a: Part, b: Part) -> Part:
    if a is None:
        return b
    return a if b is None else a + b


def _times(a: Part, b: Part) -> Part:
    return None if a is None or b is None else a * b


def _pairs(count: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(count) for j in range(i, count)]


def _linear(value: Value, terms: tuple[tuple[float, Jet], ...]) -> Jet:
    """Return the jet of a weighted sum whose value is known."""
    count = len(terms[0][1].first)
    first: list[Part] = [None] * count
    second: dict[tuple[int, int], Part] = {}
    for weight, jet in terms:
        for i in range(count):
            first[i] = _plus(first[i], _times(weight, jet.first[i]))
        for pair, part in jet.second.items():
            second[pair] = _plus(second.get(pair), _times(weight, part))
    return Jet(value, tuple(first), second)


def _chain(value: Value, inner: Jet, slope: Part, bend: Part, order: int) -> Jet:
    """Return the jet of f(u) from f' and f'' at u: f'' u_i u_j + f' u_ij."""
    first = tuple(_times(slope, part) for part in inner.first)
    second: dict[tuple[int, int], Part] = {}
    if order > 1:
        for i, j in _pairs(len(first)):
            curved = _times(bend, _times(inner.first[i], inner.first[j]))
            second[i, j] = _plus(curved, _times(slope, inner.second.get((i, j))))
    return Jet(value, first, second)


def _operation(operator: str, a: Jet, b: Jet, order: int) -> Jet:
    if operator in "+-":
        sign = 1.0 if operator == "+" else -1.0
        return _linear(_combine(operator, a.value, b.value), ((1.0, a), (sign, b)))
    if operator == "/":
        inverse = 1.0 / b.value
        quotient = a.value / b.value
        slopes = (inverse, -quotient * inverse, None, -inverse * inverse, 2.0 * quotient * inverse * inverse)
        return _pair_chain(quotient, a, b, slopes, order)
    return _pair_chain(a.value * b.value, a, b, (b.value, a.value, None, 1.0, None), order)


def _power(a: Jet, b: Jet, fixed: bool, order: int) -> Jet:
    value = np.power(a.value, b.value)
    if fixed:
        n = float(b.value)
        slope: Part = n * np.power(a.value, n - 1.0) if n != 0.0 else None
        bend: Part = n * (n - 1.0) * np.power(a.value, n - 2.0) if n not in (0.0, 1.0) else None
        return _chain(value, a, slope, bend, order)
    # 0^b stays 0 as b moves, although log 0 is infinite.
    log = np.where(value == 0.0, 0.0, np.log(a.value))
    lower = np.power(a.value, b.value - 1.0)
    lowest = np.power(a.value, b.value - 2.0)
    slopes = (
        b.value * lower,
        value * log,
        b.value * (b.value - 1.0) * lowest,
        lower * (1.0 + b.value * log),
        value * log * log,
    )
    return _pair_chain(value, a, b, slopes, order)


def _pair_chain(value: Value, a: Jet, b: Jet, slopes: tuple[Part, ...], order: int) -> Jet:
    """Return the jet of f(a, b) from its partial derivatives (f_a, f_b, f_aa, f_ab, f_bb)."""
    by_a, by_b, by_aa, by_ab, by_bb = slopes
    first = tuple(_plus(_times(by_a, u), _times(by_b, v)) for u, v in zip(a.first, b.first, strict=True))
    second: dict[tuple[int, int], Part] = {}
    if order > 1:
        for i, j in _pairs(len(first)):
            cross = _plus(_times(a.first[i], b.first[j]), _times(a.first[j], b.first[i]))
            part = _plus(_times(by_a, a.second.get((i, j))), _times(by_b, b.second.get((i, j))))
            part = _plus(part, _times(by_ab, cross))
            part = _plus(part, _times(by_aa, _times(a.first[i], a.first[j])))
            second[i, j] = _plus(part, _times(by_bb, _times(b.first[i], b.first[j])))
    return Jet(value, first, second)


def _choose(value: Value, a: Jet, b: Jet) -> Jet:
    """Return the jet of min or max: that of the argument chosen (the first where they are equal)."""
    takes_a = value == a.value

    def pick(left: Part, right: Part) -> Part:
        if left is None and right is None:
            return None
        return np.where(takes_a, 0.0 if left is None else left, 0.0 if right is None else right)

    first = tuple(pick(u, v) for u, v in zip(a.first, b.first, strict=True))
    pairs = a.second.keys() | b.second.keys()
    return Jet(value, first, {pair: pick(a.second.get(pair), b.second.get(pair)) for pair in pairs})
