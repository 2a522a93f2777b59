"""Maximum pooling."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.layers.base import (
    LAYERS,
    Array,
    Layer,
    Node,
    Shape,
    image_shape,
    window_arithmetic,
    window_count,
)
from nnviz.core.params import param


@dataclass(frozen=True)
class Pooling(Layer):
    """What maximum and average pooling share: a window and a stride."""

    size: int = param(2, 1, 14, unit="px", help="Edge of the square window.")
    stride: int = param(2, 1, 14, unit="px", help="How far the window moves; usually its size.")

    def output_shape(self, input_shape: Shape) -> Shape:
        channels, height, width = image_shape(self, input_shape)
        rows = window_count(self, "height", height, self.size, self.stride, 0)
        return channels, rows, window_count(self, "width", width, self.size, self.stride, 0)

    def arithmetic(self, input_shape: Shape) -> str:
        return window_arithmetic(image_shape(self, input_shape)[1], self.size, self.stride, 0)


class PoolingNode(Node):
    """Slices of the input that hold the same place of every window."""

    layer: Pooling

    def places(self, x: Array) -> list[Array]:
        """Return ``size * size`` views of shape (channels, rows, columns, batch)."""
        rows, columns = self.output_shape[1:]
        size, s = self.layer.size, self.layer.stride
        return [x[:, i : i + s * rows : s, j : j + s * columns : s] for i in range(size) for j in range(size)]

    @property
    def tiles(self) -> bool:
        """Whether the windows cover every pixel exactly once."""
        _, height, width = self.input_shape
        rows, columns = self.output_shape[1:]
        size = self.layer.size
        return size == self.layer.stride and (rows * size, columns * size) == (height, width)


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
