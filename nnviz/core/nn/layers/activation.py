"""An activation function as a layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.activations.base import ACTIVATIONS, Activation
from nnviz.core.nn.layers.base import LAYERS, Array, Layer, Node, Shape
from nnviz.core.params import param


@LAYERS.register("activation")
@dataclass(frozen=True)
class ActivationLayer(Layer):
    """Puts an activation on every value; `function` is a spec: ``relu``, ``leaky_relu:slope=0.1``."""

    title = "Activation"

    function: str = param("relu", help="Which activation: relu, sigmoid, tanh, ...")

    def __post_init__(self) -> None:
        super().__post_init__()
        ACTIVATIONS.parse(self.function)

    @property
    def activation(self) -> Activation:
        """The activation itself."""
        return ACTIVATIONS.parse(self.function)

    def output_shape(self, input_shape: Shape) -> Shape:
        return input_shape

    def arithmetic(self, input_shape: Shape) -> str:
        return self.activation.title

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return ActivationNode(self, input_shape, dtype)


class ActivationNode(Node):
    """Applies the activation; softmax and its like work along the features of each sample."""

    layer: ActivationLayer

    def __init__(self, layer: ActivationLayer, input_shape: Shape, dtype: DTypeLike) -> None:
        super().__init__(layer, input_shape, dtype)
        self.activation = layer.activation

    def forward(self, x: Array, training: bool) -> Array:
        self._x = x
        if self.activation.elementwise:
            self._y = self.activation.forward(x, out=self.buffer("y", x.shape))
            return self._y
        self._x = np.ascontiguousarray(np.moveaxis(x, 0, -1))
        self._y = self.activation.forward(self._x)
        return np.ascontiguousarray(np.moveaxis(self._y, -1, 0))

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        if not need_input:
            return None
        if self.activation.elementwise:
            return self.activation.backward(self._x, self._y, upstream, out=self.buffer("dx", upstream.shape))
        vectors = np.ascontiguousarray(np.moveaxis(upstream, 0, -1))
        dx = self.activation.backward(self._x, self._y, vectors)
        return np.ascontiguousarray(np.moveaxis(dx, -1, 0))
