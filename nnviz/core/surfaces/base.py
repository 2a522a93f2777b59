"""The base class of 2-D loss surfaces."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.core.params import Parameterised
from nnviz.core.registry import Registry
from nnviz.core.scalar_math import SCALAR, Elementary

Array = NDArray[np.float64]
Point = tuple[float, float]
Scale = Literal["linear", "log", "rank"]

_NUMPY = cast(Elementary, np)


@dataclass(frozen=True)
class Surface(Parameterised):
    """A function of x and y with its exact gradient.

    A subclass writes `_value` and `_gradient` once, with the functions of `m`, and products instead of
    powers: they run on arrays and, for races, on plain floats.
    """

    REGISTRY: ClassVar[Registry[Any]]
    formula: ClassVar[str] = ""
    """f(x, y) as LaTeX."""
    source: ClassVar[str] = ""
    """Where the surface is from."""
    lesson: ClassVar[str] = ""
    """One line: what a learner sees here."""
    default_bounds: ClassVar[tuple[float, float, float, float]] = (-3.0, 3.0, -3.0, 3.0)
    default_start: ClassVar[Point] = (-2.0, 2.0)
    default_scale: ClassVar[Scale] = "linear"
    """On which scale colours show the structure: values, their logarithm, or their rank."""
    global_minima: ClassVar[tuple[Point, ...]] = ()
    other_minima: ClassVar[tuple[Point, ...]] = ()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The part of the plane worth looking at: x0, x1, y0, y1."""
        return self.default_bounds

    @property
    def start(self) -> Point:
        """A start from which the optimizers differ."""
        return self.default_start

    @property
    def scale(self) -> Scale:
        """The scale on which colours show the structure."""
        return self.default_scale

    @property
    def shown_formula(self) -> str:
        """f(x, y) as LaTeX, for this instance."""
        return self.formula

    @property
    def minima(self) -> tuple[Point, ...]:
        """The known global minima."""
        return self.global_minima

    @property
    def local_minima(self) -> tuple[Point, ...]:
        """The known minima that are not global, within the bounds."""
        return self.other_minima

    @property
    def all_minima(self) -> tuple[Point, ...]:
        """Global minima first, then the others."""
        return self.minima + self.local_minima

    @property
    def gradient_noise(self) -> float:
        """Standard deviation of the noise that each gradient component carries (a stochastic gradient)."""
        return 0.0

    def value(self, x: ArrayLike, y: ArrayLike) -> Array:
        """Return f at each point.

        Parameters
        ----------
        x, y : array_like
            Coordinates; they broadcast.

        Returns
        -------
        ndarray of float64
            inf or NaN where f overflows; no warning.
        """
        xs, ys = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        with np.errstate(all="ignore"):
            return np.asarray(self._value(xs, ys, _NUMPY), dtype=np.float64)

    def gradient(self, x: ArrayLike, y: ArrayLike) -> tuple[Array, Array]:
        """Return the partial derivatives by x and by y at each point, exact up to rounding."""
        xs, ys = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        with np.errstate(all="ignore"):
            gx, gy = self._gradient(xs, ys, _NUMPY)
            # A derivative that is constant in x or y comes without that axis.
            shape = np.broadcast_shapes(xs.shape, ys.shape)
            return np.broadcast_to(gx, shape), np.broadcast_to(gy, shape)

    def hessian(self, x: ArrayLike, y: ArrayLike) -> tuple[Array, Array, Array]:
        """Return the second derivatives xx, xy, yy: differences of the exact gradient, about 9 digits."""
        xs, ys = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        with np.errstate(all="ignore"):
            h = 6e-6 * np.maximum(1.0, np.maximum(np.abs(xs), np.abs(ys)))
            (right, right_y), (left, left_y) = self.gradient(xs + h, ys), self.gradient(xs - h, ys)
            (_, up), (_, down) = self.gradient(xs, ys + h), self.gradient(xs, ys - h)
            return (right - left) / (2 * h), (right_y - left_y) / (2 * h), (up - down) / (2 * h)

    def value_at(self, x: float, y: float) -> float:
        """Return f at one point of plain floats, some thirty times as fast as `value`; overflow gives inf."""
        try:
            return float(self._value(x, y, SCALAR))
        except (OverflowError, ValueError, ZeroDivisionError):
            return math.inf

    def gradient_at(self, x: float, y: float) -> Point:
        """Return the gradient at one point of plain floats; NaN where it overflows."""
        try:
            return self._gradient(x, y, SCALAR)
        except (OverflowError, ValueError, ZeroDivisionError):
            return math.nan, math.nan

    @abstractmethod
    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        """Return f; `m` holds the elementary functions for arrays or for floats."""

    @abstractmethod
    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        """Return both partial derivatives; `m` as in `_value`."""


SURFACES: Registry[Surface] = Registry("surface", "nnviz.core.surfaces")
Surface.REGISTRY = SURFACES
