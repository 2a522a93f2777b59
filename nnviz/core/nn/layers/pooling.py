"""What maximum and average pooling share: a window and a stride, and the places of every window."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.nn.layers.base import (
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
