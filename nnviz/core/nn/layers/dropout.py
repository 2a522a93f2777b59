"""Dropout."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape
from nnviz.core.params import param


@LAYERS.register("dropout")
@dataclass(frozen=True)
class Dropout(Layer):
    """Switches each value off with probability `rate` while training and scales the rest by 1/(1 - rate).

    The scaling happens in training ("inverted" dropout), so that in use the layer does nothing.
    """

    title = "Dropout"
    source = "Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov 2014"

    rate: float = param(
        0.5, 0.0, 0.95, help="Share of the values that is switched off in each training step."
    )

    def output_shape(self, input_shape: Shape) -> Shape:
        return input_shape

    def arithmetic(self, input_shape: Shape) -> str:
        return f"{self.rate:.0%} of the values off while training"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return DropoutNode(self, input_shape, dtype)


class DropoutNode(Node):
    """Draws a mask for each training step from its own generator, `rng`, which the network sets."""

    layer: Dropout

    def __init__(self, layer: Layer, input_shape: Shape, dtype: DTypeLike) -> None:
        super().__init__(layer, input_shape, dtype)
        self.rng = np.random.default_rng(0)

    def forward(self, x: Array, training: bool) -> Array:
        self._active = training and self.layer.rate > 0.0
        if not self._active:
            return x
        mask = self._mask = self.buffer("mask", x.shape)
        self.rng.random(out=mask, dtype=self.dtype.type)  # type: ignore[arg-type]
        np.greater_equal(mask, self.layer.rate, out=mask, casting="unsafe")
        np.multiply(mask, 1.0 / (1.0 - self.layer.rate), out=mask)
        return np.multiply(x, mask, out=self.buffer("y", x.shape))

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        if not need_input or not self._active:
            return upstream
        return np.multiply(upstream, self._mask, out=self.buffer("dx", upstream.shape))
