"""A parsed formula: its value, its exact derivatives, its LaTeX and its code."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.core.expressions.breaks import switches
from nnviz.core.expressions.jets import Jet, differentiate, evaluate
from nnviz.core.expressions.parser import Parser
from nnviz.core.expressions.printing import to_latex, to_numpy
from nnviz.core.expressions.syntax import Node

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Expression:
    """A formula of one or more variables; made by `parse`.

    Nothing it computes warns or raises: where the formula has no value (log of a negative number)
    there is NaN, where it is too large infinity.

    Attributes
    ----------
    text : str
        The formula as typed.
    variables : tuple of str
        Names of the inputs, in the order in which the methods take them.
    """

    text: str
    variables: tuple[str, ...]
    root: Node = field(repr=False, compare=False)

    def value(self, *inputs: ArrayLike) -> Array:
        """Return f at `inputs` (one array per variable, broadcast together), float64."""
        arrays, shape = self._inputs(inputs)
        with np.errstate(all="ignore"):
            return _filled(evaluate(self.root, arrays), shape)

    def gradient(self, *inputs: ArrayLike) -> tuple[Array, Array]:
        """Return f and its first partial derivatives, stacked in front: shapes (...) and (V, ...)."""
        jet, shape = self._jet(inputs, 1)
        return _filled(jet.value, shape), _stacked(jet, shape)

    def derivatives(self, *inputs: ArrayLike) -> tuple[Array, Array, Array]:
        """Return f, gradient and Hessian: shapes (...), (V, ...) and (V, V, ...), exact, float64.

        At a kink (abs, relu, min, max) the derivative is that of one side, or zero for abs.
        """
        jet, shape = self._jet(inputs, 2)
        count = len(self.variables)
        hessian = np.zeros((count, count, *shape))
        for (i, j), part in jet.second.items():
            if part is not None:
                hessian[i, j] = part
                hessian[j, i] = part
        return _filled(jet.value, shape), _stacked(jet, shape), hessian

    def switches(self, *inputs: ArrayLike) -> list[Array]:
        """Return quantities that change sign where f may have a kink, a jump or a pole."""
        arrays, shape = self._inputs(inputs)
        with np.errstate(all="ignore"):
            return [_filled(part, shape) for part in switches(self.root, arrays)]

    def latex(self) -> str:
        """Return the formula as LaTeX."""
        return to_latex(self.root)

    def numpy_code(self) -> str:
        """Return the formula as a NumPy expression in its variables (uses ``np``, and ``math`` for erf)."""
        return to_numpy(self.root)

    def _inputs(self, inputs: tuple[ArrayLike, ...]) -> tuple[tuple[Array, ...], tuple[int, ...]]:
        if len(inputs) != len(self.variables):
            raise TypeError(
                f"{self.text!r} is a function of {', '.join(self.variables)}; got {len(inputs)} inputs."
            )
        # [()] turns an array of no dimension into a scalar, which NumPy handles much faster.
        arrays = tuple(np.asarray(x, dtype=np.float64)[()] for x in inputs)
        return arrays, np.broadcast_shapes(*(np.shape(x) for x in arrays))

    def _jet(self, inputs: tuple[ArrayLike, ...], order: int) -> tuple[Jet, tuple[int, ...]]:
        arrays, shape = self._inputs(inputs)
        with np.errstate(all="ignore"):
            return differentiate(self.root, arrays, order), shape


def _filled(part: Any, shape: tuple[int, ...]) -> Array:
    result = np.empty(shape)
    result[...] = part
    return result


def _stacked(jet: Jet, shape: tuple[int, ...]) -> Array:
    result = np.zeros((len(jet.first), *shape))
    for i, part in enumerate(jet.first):
        if part is not None:
            result[i] = part
    return result


def parse(text: str, variables: tuple[str, ...] = ("x",)) -> Expression:
    """Return the formula that `text` spells.

    Understands ``+ - * / ^ **``, brackets, products without a sign (``100(y-x^2)``, ``2x``, ``x y``),
    the functions of `FUNCTIONS`, min and max, and the constants pi and e. A sign binds looser than a power:
    ``-x^2`` is ``-(x^2)``; a product without a sign binds like one with: ``1/2x`` is ``(1/2)*x``.

    Raises
    ------
    ExpressionError
        If the text is no formula in these variables; it names the character where it goes wrong.

    Examples
    --------
    >>> parse("100(y-x^2)^2 + (1-x)^2", ("x", "y")).value(1.0, 2.0).item()
    100.0
    """
    return Expression(text, tuple(variables), Parser(text, tuple(variables)).parse())
