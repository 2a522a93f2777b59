"""The fully connected layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.errors import ParameterError
from nnviz.core.nn.blas_kernels import rows_times_narrow_is_fast
from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape, shape_text
from nnviz.core.params import param

_NARROW = 128  # units


@LAYERS.register("affine")
@dataclass(frozen=True)
class Affine(Layer):
    """Every output is a weighted sum of all inputs plus a bias: y = x W + b, W of shape (inputs, units)."""

    title = "Affine"

    units: int = param(100, 1, 100_000, log=True, help="How many neurons the layer has.")

    def output_shape(self, input_shape: Shape) -> Shape:
        if len(input_shape) != 1:
            raise ParameterError(
                f"Affine needs a vector, but gets an image {shape_text(input_shape)}. Put Flatten before it."
            )
        return (self.units,)

    def parameter_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        return {"weight": (input_shape[0], self.units), "bias": (self.units,)}

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        return input_shape[0], self.units

    def arithmetic(self, input_shape: Shape) -> str:
        return f"{input_shape[0]} × {self.units} weights + {self.units} biases"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return AffineNode(self, input_shape, dtype)


class AffineNode(Node):
    """Works on (features, batch): ``W.T @ x + b``."""

    def forward(self, x: Array, training: bool) -> Array:
        self._x = x
        units, batch = self.output_shape[0], x.shape[1]
        y = self.buffer("y", (units, batch))
        bias = self.parameters["bias"][:, None]
        if units <= _NARROW and not x.flags.c_contiguous and rows_times_narrow_is_fast():
            # The first layer: `x` is a view of samples in rows.
            rows = self.buffer("rows", (batch, units))
            np.matmul(x.T, self.parameters["weight"], out=rows)
            return np.add(rows.T, bias, out=y)
        np.matmul(self.parameters["weight"].T, x, out=y)
        return np.add(y, bias, out=y)

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        np.matmul(self._x, upstream.T, out=self.gradients["weight"])
        np.matmul(upstream, self.ones(upstream.shape[1]), out=self.gradients["bias"])
        if not need_input:
            return None
        dx = self.buffer("dx", self._x.shape)
        return np.matmul(self.parameters["weight"], upstream, out=dx)
