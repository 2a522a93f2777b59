"""Average pooling."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import LAYERS, Array, Node, Shape
from nnviz.core.nn.layers.pooling import Pooling, PoolingNode


@LAYERS.register("average_pool2d")
@dataclass(frozen=True)
class AveragePool2D(Pooling):
    """Takes the mean of each window."""

    title = "Average pooling"
    source = "LeCun, Bottou, Bengio & Haffner 1998"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return AveragePool2DNode(self, input_shape, dtype)


class AveragePool2DNode(PoolingNode):
    """Sums the window's places and scales."""

    def forward(self, x: Array, training: bool) -> Array:
        self._shape = x.shape
        places = self.places(x)
        y = self.buffer("y", (*self.output_shape, x.shape[3]))
        np.copyto(y, places[0])
        for place in places[1:]:
            np.add(y, place, out=y)
        return np.multiply(y, 1.0 / self.layer.size**2, out=y)

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        if not need_input:
            return None
        dx = self.buffer("dx", self._shape)
        share = self.buffer("share", upstream.shape)
        np.multiply(upstream, 1.0 / self.layer.size**2, out=share)
        if not self.tiles:
            dx.fill(0.0)
        for target in self.places(dx):
            if self.tiles:
                np.copyto(target, share)
            else:
                np.add(target, share, out=target)
        return dx
