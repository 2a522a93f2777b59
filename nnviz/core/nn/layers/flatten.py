"""From an image to a vector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape


@LAYERS.register("flatten")
@dataclass(frozen=True)
class Flatten(Layer):
    """Writes all pixels of all channels one after the other."""

    title = "Flatten"

    def output_shape(self, input_shape: Shape) -> Shape:
        return (int(np.prod(input_shape)),)

    def arithmetic(self, input_shape: Shape) -> str:
        return " · ".join(str(n) for n in input_shape) + f" = {int(np.prod(input_shape))}"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return FlattenNode(self, input_shape, dtype)


class FlattenNode(Node):
    """Only another view of the same numbers."""

    def forward(self, x: Array, training: bool) -> Array:
        # As first layer it is handed a matrix already, the transposed view of the batch.
        return x if x.ndim == 2 else x.reshape(self.output_shape[0], x.shape[-1])

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        return upstream.reshape(*self.input_shape, upstream.shape[-1]) if need_input else None
