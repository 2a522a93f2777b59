"""The convolutional layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.nn.blas_kernels import flat_times_tall_is_slow
from nnviz.core.nn.layers.base import (
    LAYERS,
    Array,
    Layer,
    Node,
    Shape,
    image_shape,
    window_arithmetic,
    window_count,
    windows,
)
from nnviz.core.params import param


@LAYERS.register("conv2d")
@dataclass(frozen=True)
class Conv2D(Layer):
    """Slides small filters over the image; each filter makes one feature map.

    Weights have shape (filters, channels, kernel, kernel). As everywhere in deep learning the filter is not
    flipped (cross-correlation). An edge of a becomes (a + 2d - b)/c + 1 with kernel b, stride c and
    padding d.
    """

    title = "Convolution"
    source = "LeCun, Bottou, Bengio & Haffner 1998"

    filters: int = param(8, 1, 1024, log=True, help="How many feature maps come out.")
    kernel: int = param(5, 1, 15, unit="px", help="Edge of the square filter.")
    stride: int = param(1, 1, 8, unit="px", help="How far the filter moves from place to place.")
    padding: int = param(0, 0, 14, unit="px", help="Rows of zeros put around the image on each side.")

    def output_shape(self, input_shape: Shape) -> Shape:
        _, height, width = image_shape(self, input_shape)
        arguments = (self.kernel, self.stride, self.padding)
        rows = window_count(self, "height", height, *arguments)
        return self.filters, rows, window_count(self, "width", width, *arguments)

    def parameter_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        return {
            "weight": (self.filters, input_shape[0], self.kernel, self.kernel),
            "bias": (self.filters,),
        }

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        area = self.kernel * self.kernel
        return input_shape[0] * area, self.filters * area

    def arithmetic(self, input_shape: Shape) -> str:
        _, height, width = image_shape(self, input_shape)
        text = window_arithmetic(height, self.kernel, self.stride, self.padding)
        if width != height:
            text += "; " + window_arithmetic(width, self.kernel, self.stride, self.padding)
        return text

    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        return Conv2DNode(self, input_shape, dtype)


class Conv2DNode(Node):
    """im2col and one matrix product; the input gradient by the transposed product and col2im.

    With the batch as last axis both copies move runs of ``width * batch`` numbers. A full correlation
    (im2col of the padded upstream gradient) was measured 2 to 4 times slower here: it has the larger matrix.
    """

    layer: Conv2D

    def forward(self, x: Array, training: bool) -> Array:
        layer = self.layer
        filters, rows, columns = self.output_shape
        batch = x.shape[3]
        self._batch = batch
        padded = self._pad(x)
        patches = self.buffer("columns", (x.shape[0], layer.kernel, layer.kernel, rows, columns, batch))
        np.copyto(patches, windows(padded, layer.kernel, layer.stride, rows, columns))
        y = self.buffer("y", (filters, rows, columns, batch))
        flat = y.reshape(filters, -1)
        weight = self.parameters["weight"].reshape(filters, -1)
        np.matmul(weight, patches.reshape(weight.shape[1], -1), out=flat)
        np.add(flat, self.parameters["bias"][:, None], out=flat)
        return y

    def _pad(self, x: Array) -> Array:
        p = self.layer.padding
        if p == 0:
            return x
        channels, height, width, batch = x.shape
        padded = self.zeroed("padded", (channels, height + 2 * p, width + 2 * p, batch))
        np.copyto(padded[:, p : p + height, p : p + width], x)
        return padded

    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        filters, rows, columns = self.output_shape
        channels, kernel = self.input_shape[0], self.layer.kernel
        flat = upstream.reshape(filters, -1)
        weight = self.parameters["weight"].reshape(filters, -1)
        patches = self.buffer("columns", (channels, kernel, kernel, rows, columns, self._batch))
        matrix = patches.reshape(weight.shape[1], -1)
        self._weight_gradient(flat, matrix, self.gradients["weight"].reshape(filters, -1))
        ones = self.buffer("ones", (flat.shape[1],))
        ones.fill(1.0)
        np.matmul(flat, ones, out=self.gradients["bias"])
        if not need_input:
            return None
        # The patches have served; their buffer takes the gradients of the patches.
        np.matmul(weight.T, flat, out=matrix)
        return self._scatter(patches)

    def _weight_gradient(self, upstream: Array, patches: Array, out: Array) -> None:
        """Write ``upstream @ patches.T``, in the form that is fast on this machine."""
        if not flat_times_tall_is_slow():
            np.matmul(upstream, patches.T, out=out)
            return
        transposed = self.buffer("transposed", out.shape[::-1])
        np.matmul(patches, upstream.T, out=transposed)
        np.copyto(out, transposed.T)

    def _scatter(self, patches: Array) -> Array:
        """Add the gradients of all patches up where they came from (col2im)."""
        channels, height, width = self.input_shape
        rows, columns = self.output_shape[1:]
        p, stride = self.layer.padding, self.layer.stride
        total = self.buffer("dx", (channels, height + 2 * p, width + 2 * p, self._batch))
        total.fill(0.0)
        for i in range(self.layer.kernel):
            for j in range(self.layer.kernel):
                place = total[:, i : i + stride * rows : stride, j : j + stride * columns : stride]
                np.add(place, patches[:, i, j], out=place)
        if p == 0:
            return total
        cropped = self.buffer("dx cropped", (channels, height, width, self._batch))
        np.copyto(cropped, total[:, p : p + height, p : p + width])
        return cropped
