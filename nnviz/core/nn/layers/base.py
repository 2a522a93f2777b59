"""What a layer is, as a description and as a running part of a network.

A `Layer` is a frozen description (``Conv2D(filters=8, kernel=5)``): it knows shapes and parameter counts, is
edited in forms and saved as JSON. `Layer.node` makes a `Node`, which holds views of the network's flat
parameter vector and the buffers of one run.

Inside a network the batch is the *last* axis: images are (channels, height, width, batch), vectors
(features, batch). All samples of a pixel lie side by side, so that gathering the patches of a convolution,
pooling and batch statistics work on long contiguous runs (the layout of Krizhevsky's cuda-convnet). On
NumPy this makes im2col and col2im cheap beside the matrix product.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.params import Parameterised
from nnviz.core.registry import Registry

Array = NDArray[Any]
Shape = tuple[int, ...]


@dataclass(frozen=True)
class Layer(Parameterised):
    """Description of one layer; subclasses are registered in `LAYERS`.

    Shapes are those of one sample, ``(channels, height, width)`` or ``(features,)``.
    """

    REGISTRY: ClassVar[Registry[Any]]
    source: ClassVar[str] = ""

    @abstractmethod
    def output_shape(self, input_shape: Shape) -> Shape:
        """Return the shape of one output sample.

        Raises
        ------
        ParameterError
            If this layer cannot follow that shape; the message spells the arithmetic out.
        """

    @abstractmethod
    def node(self, input_shape: Shape, dtype: DTypeLike) -> Node:
        """Return the running part for inputs of that shape."""

    def parameter_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the trainable arrays by name, in the order in which they lie in the flat vector."""
        return {}

    def statistic_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the arrays that are saved but not trained (running means of batch normalisation)."""
        return {}

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        """Return (fan_in, fan_out) of the weights, for initializers."""
        return (0, 0)

    def arithmetic(self, input_shape: Shape) -> str:
        """Return how the output shape comes about, in one line for learners."""
        return ""

    def parameter_count(self, input_shape: Shape) -> int:
        """Return the number of trainable parameters."""
        return sum(int(np.prod(shape)) for shape in self.parameter_shapes(input_shape).values())


class Node:
    """One layer at work in one network: views of parameters and gradients, buffers, forward and backward.

    `forward` keeps what `backward` needs; each `backward` belongs to the `forward` before it. Arrays that
    both return are buffers, overwritten by the next call.

    Parameters
    ----------
    layer : Layer
    input_shape : tuple of int
        Of one sample.
    dtype : float32 or float64
    """

    def __init__(self, layer: Layer, input_shape: Shape, dtype: DTypeLike) -> None:
        self.layer = layer
        self.input_shape = input_shape
        self.output_shape = layer.output_shape(input_shape)
        self.dtype = np.dtype(dtype)
        self.parameters: dict[str, Array] = {}
        self.gradients: dict[str, Array] = {}
        self.statistics: dict[str, Array] = {}
        self._storage: dict[str, Array] = {}
        self._views: dict[tuple[str, Shape], Array] = {}

    @abstractmethod
    def forward(self, x: Array, training: bool) -> Array:
        """Return the output for `x`, shape ``(*input_shape, batch)``."""

    @abstractmethod
    def backward(self, upstream: Array, need_input: bool) -> Array | None:
        """Write the parameter gradients; return the gradient of the input if it is needed.

        Parameters
        ----------
        upstream : ndarray, shape (*output_shape, batch)
            May be overwritten.
        """

    def buffer(self, name: str, shape: Shape, dtype: DTypeLike | None = None) -> Array:
        """Return a contiguous work array that is reused from call to call, also for smaller batches."""
        key = (name, shape)
        view = self._views.get(key)
        if view is None:
            view = self._grow(name, shape, np.dtype(dtype or self.dtype))
            self._views[key] = view
        return view

    def zeroed(self, name: str, shape: Shape) -> Array:
        """Return a work array of its own for each shape, zero at first (frames of padded images)."""
        key = (name, shape)
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = np.zeros(shape, self.dtype)
        return view

    def ones(self, count: int) -> Array:
        """Return so many ones: a product with them is a sum, and BLAS is fast at it."""
        key = ("ones", (count,))
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = np.ones(count, self.dtype)
        return view

    def _grow(self, name: str, shape: Shape, dtype: np.dtype[Any]) -> Array:
        size = int(np.prod(shape))
        if name not in self._storage or self._storage[name].size < size:
            # Views of the smaller storage would keep it alive.
            self._views = {key: view for key, view in self._views.items() if key[0] != name}
            self._storage[name] = np.empty(size, dtype)
        return self._storage[name][:size].reshape(shape)


def image_shape(layer: Layer, input_shape: Shape) -> tuple[int, int, int]:
    """Return `input_shape` if it is that of an image.

    Raises
    ------
    ParameterError
        Otherwise.
    """
    if len(input_shape) != 3:
        raise ParameterError(
            f"{layer.title} needs an image (channels, height, width), but gets {shape_text(input_shape)}. "
            "Put it before Flatten."
        )
    return input_shape[0], input_shape[1], input_shape[2]


def window_count(layer: Layer, side: str, size: int, window: int, stride: int, padding: int) -> int:
    """Return at how many places a window fits along an edge, (a + 2d - b)/c + 1 rounded down.

    Raises
    ------
    ParameterError
        If it fits nowhere.
    """
    if size + 2 * padding < window:
        raise ParameterError(
            f"{layer.title}: a window of {window} does not fit a {side} of {size} with padding {padding}: "
            f"({size} + 2·{padding} - {window})/{stride} + 1 is less than 1. "
            "Use a smaller window, more padding, or fewer pooling layers before it."
        )
    return (size + 2 * padding - window) // stride + 1


def window_arithmetic(size: int, window: int, stride: int, padding: int) -> str:
    """Return ``(28 + 2·0 - 5)/1 + 1 = 24``."""
    result = (size + 2 * padding - window) // stride + 1
    inexact = (size + 2 * padding - window) % stride
    text = f"({size} + 2·{padding} - {window})/{stride} + 1 = {result}"
    return f"{text}, rounded down" if inexact else text


def shape_text(shape: Shape) -> str:
    """Return ``8 × 24 × 24``."""
    return " × ".join(str(n) for n in shape)


def windows(x: Array, window: int, stride: int, rows: int, columns: int) -> Array:
    """Return the view (channels, window, window, rows, columns, batch) of the patches of `x`.

    Parameters
    ----------
    x : ndarray, shape (channels, height, width, batch), contiguous
    """
    c, h, w, n = x.strides
    shape = (x.shape[0], window, window, rows, columns, x.shape[3])
    return np.ndarray(shape, x.dtype, x, 0, (c, h, w, stride * h, stride * w, n))


LAYERS: Registry[Layer] = Registry("layer", "nnviz.core.nn.layers")
Layer.REGISTRY = LAYERS
