"""Elementary functions on plain floats under NumPy's names.

A formula written as ``m.exp(x)`` runs on arrays with ``m = numpy`` and, some thirty times as fast for one
point, on Python floats with ``m = SCALAR``: an optimizer race moves one point through thousands of steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol, cast


class Elementary(Protocol):
    """What formulas may call: the `numpy` module or `SCALAR`."""

    sqrt: Callable[[Any], Any]
    exp: Callable[[Any], Any]
    sin: Callable[[Any], Any]
    cos: Callable[[Any], Any]
    tanh: Callable[[Any], Any]
    sign: Callable[[Any], Any]
    maximum: Callable[[Any, Any], Any]


def _sign(x: float) -> float:
    if x > 0.0:
        return 1.0
    return -1.0 if x < 0.0 else x  # 0 and NaN stay what they are, as in numpy.sign


def _maximum(a: float, b: float) -> float:
    return a if a >= b or a != a else b  # a NaN on either side comes through


def _exp(x: float) -> float:
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


class _Scalar:
    """`Elementary` on Python floats."""

    sqrt = staticmethod(math.sqrt)
    exp = staticmethod(_exp)
    sin = staticmethod(math.sin)
    cos = staticmethod(math.cos)
    tanh = staticmethod(math.tanh)
    sign = staticmethod(_sign)
    maximum = staticmethod(_maximum)


SCALAR = cast(Elementary, _Scalar())
