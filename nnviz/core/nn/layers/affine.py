"""The fully connected layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.errors import ParameterError
from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape, shape_text
from nnviz.core.params import param


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
        y = self.buffer("y", (self.output_shape[0], x.shape[1]))
        np.matmul(self.parameters["weight"].T, x, out=y)
        return np.add(y, self.parameters["bias"][:, None], out=y)

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        np.matmul(self._x, upstream.T, out=self.gradients["weight"])
        ones = self.buffer("ones", (upstream.shape[1],))
        ones.fill(1.0)
        np.matmul(upstream, ones, out=self.gradients["bias"])
        if not need_input:
            return None
        dx = self.buffer("dx", self._x.shape)
        return np.matmul(self.parameters["weight"], upstream, out=dx)
