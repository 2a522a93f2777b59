"""A deep stack of equal layers whose every value can be looked at, forward and back.

Each layer is: affine, [batch normalisation], activation, [+ its input], [dropout].
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.activations.base import Activation
from nnviz.core.initializers.base import Initializer
from nnviz.core.signal_health.histograms import TINY
from nnviz.core.signal_health.shared_draws import SharedDraws

FloatArray = NDArray[np.float32]

# Multiply-adds in one product before it is split by samples: about 3 ms on one slow core.
_PRODUCT = 60_000_000
# Weights drawn between two yields: about 3 ms.
_DRAWN = 100_000
EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class StackDesign:
    """Shape and parts of the stack; what each number means is said by `SignalHealthRequest`."""

    layers: int
    units: int
    activation: Activation
    bias: float = 0.0
    batch_norm: bool = False
    dropout: float = 0.0
    residual: bool = False


class Buffers:
    """Everything a pass over the samples writes, used again for every initializer and step.

    Attributes
    ----------
    pre, out : list of ndarray, shape (samples, units), float32
        Input of the activation and output of the layer (before dropout), by layer.
    handed : list of ndarray
        What the next layer receives: `out` itself unless there is dropout.
    gradient : ndarray, shape (samples, units)
        With respect to the output of the layer just worked on.
    masks : list of ndarray
        Dropout: 0 or 1 / (1 - p), the same for all initializers.
    """

    def __init__(self, design: StackDesign, samples: int, seed: int) -> None:
        shape = (samples, design.units)
        self.pre = [np.empty(shape, np.float32) for _ in range(design.layers)]
        self.out = [np.empty(shape, np.float32) for _ in range(design.layers)]
        self.handed = self.out
        self.masks: list[FloatArray] = []
        self.gradient, self.spare = np.empty(shape, np.float32), np.empty(shape, np.float32)
        self.scales = np.ones((design.layers, design.units), np.float32)
        if design.dropout:
            self.handed = [np.empty(shape, np.float32) for _ in range(design.layers)]
            keep = np.float32(1.0 - design.dropout)
            for layer in range(design.layers):
                rng = np.random.default_rng([seed, 2, layer])
                kept = rng.random(shape, dtype=np.float32) < keep
                self.masks.append(kept.astype(np.float32) / keep)


class Stack:
    """The weights of one initializer, with the passes over them.

    Parameters
    ----------
    design : StackDesign
    initializer : Initializer
    fan_in : int
        Width of the input.
    seed : int
        The same seed gives all initializers the same random numbers.
    outputs : int
        Width of a linear output layer for training; 0 for none.
    memory : dict, optional
        Of `SharedDraws`, shared among the stacks of a run.
    """

    def __init__(
        self,
        design: StackDesign,
        initializer: Initializer,
        fan_in: int,
        seed: int,
        outputs: int = 0,
        memory: dict[Any, Any] | None = None,
    ) -> None:
        self.design = design
        self.initializer = initializer
        self._rng = SharedDraws([seed, 1], {} if memory is None else memory)
        self.weights: list[FloatArray] = []
        self.biases = [np.full(design.units, design.bias, np.float32) for _ in range(design.layers)]
        self.weight_gradients: list[FloatArray] = []
        self.bias_gradients = [np.zeros(design.units, np.float32) for _ in range(design.layers)]
        self._trained = outputs > 0
        self._widths = [fan_in] + [design.units] * design.layers + ([outputs] if outputs else [])
        if outputs:
            self.biases.append(np.zeros(outputs, np.float32))
            self.bias_gradients.append(np.zeros(outputs, np.float32))

    def draw(self) -> Iterator[None]:
        """Draw the weights, a portion of some 100,000 between two yields."""
        for rows, columns in zip(self._widths[:-1], self._widths[1:], strict=True):
            weights = np.empty((rows, columns), np.float32)
            portion = max(1, _DRAWN // columns) if self.initializer.independent else rows
            for begin in range(0, rows, portion):
                part = weights[begin : begin + portion]
                part[...] = self.initializer.weights(part.shape, rows, columns, self._rng, np.float32)
                yield
            self.weights.append(weights)
            self.weight_gradients.append(self._gradient_buffer((rows, columns)))

    def _gradient_buffer(self, shape: tuple[int, int]) -> FloatArray:
        """Return room for a weight gradient: one for all layers of a shape unless they are trained."""
        if not self._trained:
            for buffer in self.weight_gradients:
                if buffer.shape == shape:
                    return buffer
        return np.empty(shape, np.float32)

    def forward_layer(self, layer: int, x: FloatArray, buffers: Buffers) -> Iterator[None]:
        """Compute one layer from its input `x`, shape (samples, fan_in), in short stretches."""
        design = self.design
        z, y = buffers.pre[layer], buffers.out[layer]
        yield from _product(x, self.weights[layer], z)
        if design.batch_norm:
            z -= z.mean(axis=0)
            variance = np.einsum("ij,ij->j", z, z) / np.float32(len(z))
            scale = 1.0 / np.sqrt(variance + np.float32(EPSILON))
            buffers.scales[layer] = scale
            z *= scale
        if self.biases[layer].any():
            z += self.biases[layer]
        _flush(z)
        design.activation.forward(z, out=y)
        if design.residual and x.shape == y.shape:
            y += x
        _flush(y)
        if design.dropout:
            np.multiply(y, buffers.masks[layer], out=buffers.handed[layer])
        yield

    def backward_layer(self, layer: int, x: FloatArray, buffers: Buffers) -> Iterator[None]:
        """Replace ``buffers.gradient``, with respect to this layer's output, by that of its input's.

        Also computes the weight gradient, averaged over samples. The gradient with respect to what layer
        0 receives is not computed.
        """
        design = self.design
        z, y, g, gz = buffers.pre[layer], buffers.out[layer], buffers.gradient, buffers.spare
        residual = design.residual and x.shape == y.shape
        if residual:
            y = design.activation.forward(z)
        design.activation.backward(z, y, g, out=gz)
        np.divide(gz.sum(axis=0), np.float32(len(gz)), out=self.bias_gradients[layer])
        if design.batch_norm:
            normal = z - self.biases[layer]
            projection = np.einsum("ij,ij->j", gz, normal) / np.float32(len(gz))
            gz -= self.bias_gradients[layer]
            normal *= projection
            gz -= normal
            gz *= buffers.scales[layer]
        yield
        gradient = self.weight_gradients[layer]
        yield from _product(x.T, gz, gradient)
        gradient *= np.float32(1.0 / len(gz))
        if layer == 0:
            return
        if residual:
            below = np.empty_like(g)
            yield from _product(gz, self.weights[layer].T, below)
            g += below
        else:
            yield from _product(gz, self.weights[layer].T, g)
        _flush(g)

    def apply_mask(self, layer: int, buffers: Buffers) -> None:
        """Turn the gradient of what a layer hands on into that of its output (dropout)."""
        if self.design.dropout:
            buffers.gradient *= buffers.masks[layer]


def _product(a: NDArray[Any], b: NDArray[Any], out: NDArray[Any]) -> Iterator[None]:
    """Write ``a @ b`` into `out`, split by rows so that a stretch stays short."""
    rows = max(8, _PRODUCT // max(a.shape[1] * b.shape[1], 1))
    for begin in range(0, len(a), rows):
        np.dot(a[begin : begin + rows], b, out=out[begin : begin + rows])
        if begin + rows < len(a):
            yield


def _flush(values: FloatArray) -> None:
    """Set a layer that has vanished below 1e-30 to zero: float32's smallest numbers are very slow."""
    some = values[:16]
    if max(float(some.max()), -float(some.min())) < TINY:
        values.fill(0.0)
