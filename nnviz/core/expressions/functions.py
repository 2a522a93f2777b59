"""Functions a formula may use, each with its first and second derivative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.special import erf

Value = Any  # ndarray or NumPy scalar, float64


@dataclass(frozen=True, slots=True)
class Function:
    """A function of one variable for formulas.

    Attributes
    ----------
    value : callable
        u -> f(u).
    slopes : callable
        (u, f(u)) -> (f'(u), f''(u)).
    latex, numpy_code : str
        With ``{}`` for the argument.
    switch : callable or None
        u -> a quantity that changes sign where f has a kink, a jump or a pole.
    """

    value: Callable[[Value], Value]
    slopes: Callable[[Value, Value], tuple[Value, Value]]
    latex: str
    numpy_code: str
    switch: Callable[[Value], Value] | None = None


def _sigmoid(u: Value) -> Value:
    return 1.0 / (1.0 + np.exp(-u))


def _sigmoid_slopes(u: Value, v: Value) -> tuple[Value, Value]:
    first = v * _sigmoid(-u)
    return first, first * (1.0 - 2.0 * v)


def _asin_slopes(u: Value, _: Value) -> tuple[Value, Value]:
    first = 1.0 / np.sqrt((1.0 - u) * (1.0 + u))
    return first, u * first**3


def _acos_slopes(u: Value, v: Value) -> tuple[Value, Value]:
    first, second = _asin_slopes(u, v)
    return -first, -second


def _atan_slopes(u: Value, _: Value) -> tuple[Value, Value]:
    first = 1.0 / (1.0 + u * u)
    return first, -2.0 * u * first * first


def _tanh_slopes(u: Value, v: Value) -> tuple[Value, Value]:
    first = 1.0 / np.cosh(u) ** 2
    return first, -2.0 * v * first


def _tan_slopes(_: Value, v: Value) -> tuple[Value, Value]:
    first = 1.0 + v * v
    return first, 2.0 * v * first


def _sqrt_slopes(u: Value, v: Value) -> tuple[Value, Value]:
    first = 0.5 / v
    return first, -0.5 * first / u


def _softplus_slopes(u: Value, _: Value) -> tuple[Value, Value]:
    first = _sigmoid(u)
    return first, first * _sigmoid(-u)


def _erf_slopes(u: Value, _: Value) -> tuple[Value, Value]:
    first = 2.0 / np.sqrt(np.pi) * np.exp(-u * u)
    return first, -2.0 * u * first


def _logarithm(value: Callable[[Value], Value], base: float, latex: str, code: str) -> Function:
    scale = 1.0 / np.log(base)
    return Function(value, lambda u, v: (scale / u + 0.0 * v, -scale / (u * u) + 0.0 * v), latex, code)


def _piecewise(
    value: Callable[[Value], Value],
    slope: Callable[[Value], Value],
    latex: str,
    code: str,
    switch: Callable[[Value], Value],
) -> Function:
    return Function(value, lambda u, v: (slope(u), 0.0 * slope(u)), latex, code, switch)


def _flat(u: Value) -> Value:
    return np.where(np.isnan(u), np.nan, 0.0)


def _same(u: Value) -> Value:
    return u


def _whole(u: Value) -> Value:
    # A triangle wave that is zero exactly at whole numbers and continuous between them.
    nearest = np.rint(u)
    return (u - nearest) * (1.0 - 2.0 * np.abs(np.fmod(nearest, 2.0)))


_LN = _logarithm(np.log, float(np.e), r"\ln\left({}\right)", "np.log({})")

FUNCTIONS: dict[str, Function] = {
    "sin": Function(np.sin, lambda u, v: (np.cos(u), -v), r"\sin\left({}\right)", "np.sin({})"),
    "cos": Function(np.cos, lambda u, v: (-np.sin(u), -v), r"\cos\left({}\right)", "np.cos({})"),
    "tan": Function(np.tan, _tan_slopes, r"\tan\left({}\right)", "np.tan({})", np.cos),
    "asin": Function(np.arcsin, _asin_slopes, r"\arcsin\left({}\right)", "np.arcsin({})"),
    "acos": Function(np.arccos, _acos_slopes, r"\arccos\left({}\right)", "np.arccos({})"),
    "atan": Function(np.arctan, _atan_slopes, r"\arctan\left({}\right)", "np.arctan({})"),
    "sinh": Function(np.sinh, lambda u, v: (np.cosh(u), v), r"\sinh\left({}\right)", "np.sinh({})"),
    "cosh": Function(np.cosh, lambda u, v: (np.sinh(u), v), r"\cosh\left({}\right)", "np.cosh({})"),
    "tanh": Function(np.tanh, _tanh_slopes, r"\tanh\left({}\right)", "np.tanh({})"),
    "exp": Function(np.exp, lambda u, v: (v, v), r"e^{{{}}}", "np.exp({})"),
    "log": _LN,
    "ln": _LN,
    "log10": _logarithm(np.log10, 10.0, r"\log_{{10}}\left({}\right)", "np.log10({})"),
    "log2": _logarithm(np.log2, 2.0, r"\log_{{2}}\left({}\right)", "np.log2({})"),
    "sqrt": Function(np.sqrt, _sqrt_slopes, r"\sqrt{{{}}}", "np.sqrt({})"),
    "abs": _piecewise(np.abs, np.sign, r"\left|{}\right|", "np.abs({})", _same),
    "sigmoid": Function(_sigmoid, _sigmoid_slopes, r"\sigma\left({}\right)", "1 / (1 + np.exp(-({})))"),
    "relu": _piecewise(
        lambda u: np.maximum(u, 0.0),
        lambda u: np.where(np.isnan(u), np.nan, np.where(u > 0, 1.0, 0.0)),
        r"\max\left(0, {}\right)",
        "np.maximum({}, 0)",
        _same,
    ),
    "softplus": Function(
        lambda u: np.maximum(u, 0.0) + np.log1p(np.exp(-np.abs(u))),
        _softplus_slopes,
        r"\ln\left(1 + e^{{{}}}\right)",
        "np.logaddexp(0, {})",
    ),
    "erf": Function(erf, _erf_slopes, r"\operatorname{{erf}}\left({}\right)", "np.vectorize(math.erf)({})"),
    "sign": _piecewise(np.sign, _flat, r"\operatorname{{sign}}\left({}\right)", "np.sign({})", _same),
    "floor": _piecewise(np.floor, _flat, r"\left\lfloor {} \right\rfloor", "np.floor({})", _whole),
    "step": _piecewise(
        lambda u: np.heaviside(u, 0.0),
        _flat,
        r"\operatorname{{step}}\left({}\right)",
        "np.heaviside({}, 0.0)",
        _same,
    ),
}
PAIRS = {"min": np.minimum, "max": np.maximum}
ARITY = dict.fromkeys(FUNCTIONS, 1) | dict.fromkeys(PAIRS, 2)
