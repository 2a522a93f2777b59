"""Maximum pooling."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import LAYERS, Array, Node, Shape
from nnviz.core.nn.layers.pooling import Pooling, PoolingNode


@LAYERS.register("max_pool2d")
@dataclass(frozen=True)
class MaxPool2D(Pooling):
    """Keeps the largest value of each window; among equal values the first gets the gradient."""

    title = "Max pooling"
    source = "Ranzato, Huang, Boureau & LeCun 2007"

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return MaxPool2DNode(self, input_shape, dtype)


class MaxPool2DNode(PoolingNode):
    """Elementwise maxima of the window's places, no patches copied."""

    def forward(self, x: Array, training: bool) -> Array:
        self._x = x
        places = self.places(x)
        y = self._y = self.buffer("y", (*self.output_shape, x.shape[3]))
        np.copyto(y, places[0])
        for place in places[1:]:
            np.maximum(y, place, out=y)
        return y

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        if not need_input:
            return None
        dx = self.buffer("dx", self._x.shape)
        chosen = self.buffer("chosen", upstream.shape, np.bool_)
        free = self.buffer("free", upstream.shape, np.bool_)
        free.fill(True)
        tiles = self.tiles
        if not tiles:
            dx.fill(0.0)
            share = self.buffer("share", upstream.shape)
        for place, target in zip(self.places(self._x), self.places(dx), strict=True):
            np.equal(place, self._y, out=chosen)
            np.logical_and(chosen, free, out=chosen)
            np.logical_xor(free, chosen, out=free)
            if tiles:
                np.multiply(chosen, upstream, out=target)
            else:
                np.multiply(chosen, upstream, out=share)
                np.add(target, share, out=target)
        return dx
