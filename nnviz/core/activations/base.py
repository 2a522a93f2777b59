"""What every activation offers, and the registry that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from nnviz.core.params import Parameterised
from nnviz.core.registry import Registry
from nnviz.core.special import as_float

Array = NDArray[Any]


@dataclass(frozen=True)
class Activation(Parameterised):
    """A function put on the pre-activations of a layer, with its derivative.

    Attributes
    ----------
    title : str
        Name shown to the user.
    formula, derivative_formula : str
        LaTeX of f(x) and f'(x).
    source : str
        The paper it comes from.
    elementwise : bool
        False when an output depends on several inputs (softmax): it then works on the last axis.
    numpy_code, numpy_derivative_code : str
        NumPy expressions in ``x``; ``{name}`` stands for the value of a parameter. They may use ``math``.
    value_range : tuple of float
        Infimum and supremum of f.
    zero_centred : bool
        Whether f is odd, so that inputs symmetric about zero give outputs symmetric about zero.
    monotonic : bool
        Whether f never decreases.
    kinks, jumps : tuple of float
        Where the derivative is undefined though f is continuous; where f itself jumps.
    """

    REGISTRY: ClassVar[Registry[Any]]
    formula: ClassVar[str] = ""
    derivative_formula: ClassVar[str] = ""
    source: ClassVar[str] = ""
    note: ClassVar[str] = ""
    elementwise: ClassVar[bool] = True
    numpy_code: ClassVar[str] = ""
    numpy_derivative_code: ClassVar[str] = ""

    @property
    def value_range(self) -> tuple[float, float]:
        """Infimum and supremum of f."""
        return (-np.inf, np.inf)

    @property
    def zero_centred(self) -> bool:
        """Whether f(-x) = -f(x)."""
        return False

    @property
    def monotonic(self) -> bool:
        """Whether f never decreases."""
        return True

    @property
    def kinks(self) -> tuple[float, ...]:
        """Places where f is continuous and its derivative undefined."""
        return ()

    @property
    def jumps(self) -> tuple[float, ...]:
        """Places where f jumps."""
        return ()

    def forward(self, x: Array, out: Array | None = None) -> Array:
        """Return f(x).

        Parameters
        ----------
        x : ndarray, any shape
            float32 stays float32; integers are taken as float64.
        out : ndarray, optional
            Result array of the same shape and dtype; may be `x` itself.
        """
        raise NotImplementedError

    def derivative(self, x: Array) -> Array:
        """Return f'(x), same shape; at a kink or jump the value that backpropagation uses."""
        raise NotImplementedError

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        """Return ``upstream * f'(x)``.

        Parameters
        ----------
        x, y : ndarray
            Pre-activation and ``forward(x)``; either may be used, neither is modified.
        upstream : ndarray, same shape
            Gradient of the loss with respect to `y`.
        out : ndarray, optional
            Result array; may be `upstream` itself, not `x` or `y`.
        """
        return np.multiply(upstream, self.derivative(x), out=out)


ACTIVATIONS: Registry[Activation] = Registry("activation", "nnviz.core.activations")
Activation.REGISTRY = ACTIVATIONS


def result_array(x: Array, out: Array | None) -> Array:
    """Return `out`, or a new array like `x`."""
    return np.empty_like(x) if out is None else out


def scratch_array(upstream: Array, out: Array | None) -> Array:
    """Return an array to work in that does not share memory with `upstream`: `out` where possible."""
    if out is None or np.may_share_memory(out, upstream):
        return np.empty_like(upstream)
    return out


def logistic(x: Array, out: Array | None = None) -> Array:
    """Return 1 / (1 + exp(-x)) with full relative accuracy on both sides.

    exp(-x) may overflow to infinity, whose reciprocal is the right answer: zero.
    """
    result = result_array(x, out)
    np.negative(x, out=result)
    with np.errstate(over="ignore"):
        np.exp(result, out=result)
    result += 1.0
    return np.reciprocal(result, out=result)


__all__ = ["ACTIVATIONS", "Activation", "Array", "as_float", "logistic", "result_array", "scratch_array"]
