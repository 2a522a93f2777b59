"""What every weight initializer offers, and their registry."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.params import Parameterised, parameters
from nnviz.core.registry import Registry

INITIALIZERS: Registry[Initializer] = Registry("initializer", "nnviz.core.initializers")
"""All weight initializers by slug."""


class Initializer(Parameterised):
    """Draws the first weights of a layer from a NumPy generator.

    Subclasses give the spread of an entry (`std`) and how entries are drawn (`weights`). The facts
    (`formula`, `derivation`, `source`, `derived_for`) are what the facts card shows.
    """

    REGISTRY: ClassVar[Registry[Initializer]] = INITIALIZERS

    formula: ClassVar[str] = ""
    """LaTeX of the distribution of one weight."""
    derivation: ClassVar[tuple[str, ...]] = ("", "", "")
    """Lines that say where the formula comes from."""
    source: ClassVar[str] = ""
    """The paper, with section or equation."""
    derived_for: ClassVar[str] = ""
    """The activation the derivation assumes, in words."""
    independent: ClassVar[bool] = True
    """Whether entries are drawn independently, row after row, so that rows may be drawn in portions."""
    numpy_code: ClassVar[str] = ""
    """NumPy expression of a (fan_in, fan_out) matrix, with the parameters in braces."""

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[np.floating]:
        """Return new weights.

        Parameters
        ----------
        shape : tuple of int
            ``(fan_in, fan_out)`` of an affine layer (used as ``x @ W``), or ``(out, in, kh, kw)`` of
            a convolution.
        fan_in, fan_out : int
            How many inputs feed one unit, and how many units one input feeds:
            ``in * kh * kw`` and ``out * kh * kw`` for a convolution.
        rng : numpy.random.Generator
        dtype : float32 or float64

        Returns
        -------
        ndarray of `shape` and `dtype`, writable
        """
        raise NotImplementedError

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return the theoretical standard deviation of one entry."""
        raise NotImplementedError

    def signal_gain(self, fan_in: int, fan_out: int) -> float | None:
        """Return the expected ratio E[z²] / E[x²] of pre-activations ``z = x @ W`` to inputs.

        For independent entries of mean zero that is ``fan_in * std**2`` whatever the inputs are;
        None where the ratio depends on the inputs (a constant matrix adds them up coherently).
        """
        return fan_in * self.std(fan_in, fan_out) ** 2

    def label(self) -> str:
        """Return a short name that tells it from others: title and the parameters that were changed.

        >>> INITIALIZERS.parse("normal:std=1").label()
        'Normal, std 1'
        """
        changed = [
            f"{p.alias or p.name} {value:g}"
            for p in parameters(type(self))
            if (value := getattr(self, p.name)) != p.default or p.name in ("std_dev", "limit", "value")
        ]
        return ", ".join([self.title, *changed])

    def code(self, rng: str = "rng") -> str:
        """Return NumPy code for a ``(fan_in, fan_out)`` matrix, with this object's parameters."""
        return self.numpy_code.format(rng=rng, **self.values())


def _dtype(dtype: DTypeLike) -> np.dtype[Any]:
    kind = np.dtype(dtype)
    if kind not in (np.dtype(np.float32), np.dtype(np.float64)):
        raise ValueError(f"weights are float32 or float64, not {kind}")
    return kind


def draw_normal(
    shape: tuple[int, ...], std: float, rng: np.random.Generator, dtype: DTypeLike
) -> NDArray[np.floating]:
    """Return entries from N(0, std²), drawn in `dtype` itself so that no float64 copy is made."""
    kind = _dtype(dtype)
    values: NDArray[np.floating] = rng.standard_normal(shape, dtype=kind.type)
    values *= kind.type(std)
    return values


def draw_uniform(
    shape: tuple[int, ...], limit: float, rng: np.random.Generator, dtype: DTypeLike
) -> NDArray[np.floating]:
    """Return entries from U(-limit, limit), whose standard deviation is ``limit / sqrt(3)``."""
    kind = _dtype(dtype)
    values: NDArray[np.floating] = rng.random(shape, dtype=kind.type)
    values -= kind.type(0.5)
    values *= kind.type(2.0 * limit)
    return values


def uniform_limit(std: float) -> float:
    """Return the limit ``a`` for which U(-a, a) has standard deviation `std`."""
    return math.sqrt(3.0) * std
