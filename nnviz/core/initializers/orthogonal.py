"""Random orthogonal weights."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_normal
from nnviz.core.params import param


@INITIALIZERS.register("orthogonal")
@dataclass(frozen=True)
class Orthogonal(Initializer):
    """A random rotation, uniform over all rotations: keeps the length of every signal vector."""

    title = "Orthogonal"
    formula = r"W = g\,Q,\quad Q^{\top}Q = I"
    derivation = (
        r"A product of orthogonal matrices is orthogonal: all singular values stay 1 at any depth,",
        r"so every signal and every gradient keeps its length in a linear network.",
        r"$Q$ is the QR factor of a Gaussian matrix; the signs $\mathrm{sign}(R_{ii})$ make it uniform.",
    )
    source = (
        "Saxe, McClelland & Ganguli (2014), Exact solutions to the nonlinear dynamics of learning, sec. 3"
    )
    derived_for = "linear networks; with gain sqrt(2) for ReLU"
    independent = False
    numpy_code = "{gain!r} * random_orthogonal({rng}, fan_in, fan_out)"

    gain: float = param(
        1.0, 1e-3, 1e3, log=True, help="Length every signal is multiplied by; sqrt(2) suits ReLU"
    )

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return ``gain / sqrt(max(fan_in, fan_out))``: unit rows or columns spread evenly.

        That is the matrix of an affine layer. A kernel is a matrix (out, in * kh * kw), and
        ``gain / sqrt(max(out, fan_in))`` is the deviation of its entries.
        """
        return self.gain / math.sqrt(max(fan_in, fan_out))

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`.

        A convolution's kernel is orthogonal as the matrix (out, in * kh * kw), as PyTorch does it.
        """
        rows, columns = shape[0], math.prod(shape[1:])
        tall = draw_normal((max(rows, columns), min(rows, columns)), 1.0, rng, dtype)
        q, r = np.linalg.qr(tall)
        # Without the signs QR prefers rotations with a positive diagonal in R: not uniform (Mezzadri 2007).
        q *= np.where(np.diagonal(r) < 0, -1, 1).astype(q.dtype)
        q *= q.dtype.type(self.gain)
        matrix = q if rows >= columns else q.T
        return np.ascontiguousarray(matrix).reshape(shape)
