"""A network: layers in a row over one flat parameter vector."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.errors import ParameterError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.flat_network import FlatNetwork
from nnviz.core.nn.layers.activation import ActivationLayer, ActivationNode
from nnviz.core.nn.layers.base import Array, Layer, shape_text

PREDICT_BATCH = 128


class HaltedError(Exception):
    """A pass through the layers was given up half-way, because `Network.halted` was set."""


class Network(FlatNetwork):
    """Layers in a row; `parameters` and `gradient` are flat vectors of which the layers hold views.

    An optimizer moves the whole network by one step over `parameters`. `statistics` (running means of batch
    normalisation) belong to the saved state, but are not trained.

    Parameters
    ----------
    input_shape : tuple of int
        Of one sample: (channels, height, width) or (features,).
    layers : sequence of Layer
    dtype : float32 or float64
        float64 is for gradient checks.
    initializer : Initializer or str
        Draws the weights; biases start at zero, scales of batch normalisation at one.
    seed : int
        Of the initial weights and of dropout.

    Raises
    ------
    ParameterError
        If the layers do not fit each other.

    Notes
    -----
    An activation that never decreases and the maximum commute, so where max pooling follows such an
    activation the pooling runs first and the activation sees a quarter of the values. Outputs are the same.
    """

    def __init__(
        self,
        input_shape: Sequence[int],
        layers: Sequence[Layer],
        *,
        dtype: DTypeLike = np.float32,
        initializer: Initializer | str = "he_normal",
        seed: int = 0,
    ) -> None:
        self._build(Architecture(tuple(input_shape), tuple(layers)), np.dtype(dtype))
        self.seed_dropout(seed)
        self.initialise(initializer, np.random.default_rng(seed))

    @classmethod
    def from_architecture(
        cls,
        architecture: Architecture | Mapping[str, Any],
        *,
        dtype: DTypeLike = np.float32,
        initializer: Initializer | str = "he_normal",
        seed: int = 0,
    ) -> Network:
        """Return a network from an `Architecture` or the data that `architecture()` returned."""
        if not isinstance(architecture, Architecture):
            architecture = Architecture.from_data(architecture)
        return cls(
            architecture.input_shape, architecture.layers, dtype=dtype, initializer=initializer, seed=seed
        )

    def initialise(self, initializer: Initializer | str, rng: np.random.Generator) -> None:
        """Draw all weights anew; biases become 0, scales 1, running statistics mean 0 and variance 1."""
        drawn = INITIALIZERS.parse(initializer) if isinstance(initializer, str) else initializer
        shapes = self.description.shapes()
        for layer, node, shape in zip(self.layers, self.nodes, shapes, strict=False):
            for name, array in node.parameters.items():
                if name == "weight":
                    array[...] = drawn.weights(array.shape, *layer.fans(shape), rng, self.dtype)
                else:
                    array[...] = 1.0 if name == "gamma" else 0.0
            for name, array in node.statistics.items():
                array[...] = 1.0 if name == "variance" else 0.0

    @classmethod
    def over(cls, architecture: Architecture, parameters: Array, gradient: Array | None = None) -> Network:
        """Return a network over vectors that exist already (shared memory), with statistics of zero."""
        network = object.__new__(cls)
        network._build(architecture, parameters.dtype, parameters, gradient)
        return network

    def replica(self) -> Network:
        """Return a network over the *same* parameter vector with its own gradient, statistics and buffers.

        Two threads can run two replicas at once.
        """
        twin = Network.over(self.description, self.parameters)
        twin.statistics[...] = self.statistics
        return twin

    def copy(self, dtype: DTypeLike | None = None) -> Network:
        """Return an independent network with the same weights, if wanted in another dtype."""
        twin = object.__new__(Network)
        twin._build(self.description, np.dtype(dtype or self.dtype))
        twin.parameters[...] = self.parameters
        twin.statistics[...] = self.statistics
        twin.seed_dropout(0)
        return twin

    def _enter(self, x: Array) -> Array:
        """Bring a batch into the inner layout, batch last."""
        if x.shape[1:] != self.input_shape:
            wanted = int(np.prod(self.input_shape))
            if x.ndim < 2 or int(np.prod(x.shape[1:])) != wanted:
                raise ParameterError(
                    f"The network expects samples of {shape_text(self.input_shape)}, "
                    f"but gets an array of shape {x.shape}."
                )
        first = self.nodes[self._order[0]]
        rows = np.ascontiguousarray(x, dtype=self.dtype).reshape(x.shape[0], -1)
        if len(first.output_shape) == 1:
            # Flatten or a vector: BLAS reads the transposed view as it is.
            return rows.T
        inside = first.buffer("network input", (*self.input_shape, x.shape[0]))
        np.copyto(inside.reshape(-1, len(rows)), rows.T)
        return inside

    def _run(self, x: Array, training: bool) -> Array:
        for i in self._order:
            if self.halted:
                raise HaltedError
            x = self.nodes[i].forward(x, training)
        return x

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the outputs (logits), shape (batch, outputs); a buffer that the next call overwrites.

        Parameters
        ----------
        x : ndarray, shape (batch, *input_shape)
            Images in 0..1. float of the network's dtype and C-contiguous is fastest.
        training : bool
            Whether dropout drops and batch normalisation uses the batch's own statistics.
        """
        y = self._run(self._enter(x), training)
        last = self.nodes[self._order[-1]]
        out = last.buffer("network output", (y.shape[-1], *y.shape[:-1]))
        np.copyto(out, _batch_first(y))
        return out

    def backward(self, upstream: Array) -> None:
        """Write the gradient of the parameters into `gradient`.

        Parameters
        ----------
        upstream : ndarray, shape (batch, outputs)
            Gradient of the loss with respect to what the last `forward` returned.
        """
        self._back(upstream, self._first_trained)

    def _back(self, upstream: Array, first: int) -> Array | None:
        inside = self.nodes[self._order[-1]].buffer("network upstream", (*upstream.shape[1:], len(upstream)))
        np.copyto(inside, _batch_last(upstream))
        flow: Array | None = inside
        for place in range(len(self._order) - 1, first - 1, -1):
            assert flow is not None
            if self.halted:
                raise HaltedError
            flow = self.nodes[self._order[place]].backward(flow, place > first)
        return flow

    def input_gradient(self, x: Array, upstream: Array | int) -> Array:
        """Return d(output)/d(input), shape of `x`, freshly allocated: which pixels speak for a class.

        Parameters
        ----------
        x : ndarray, shape (batch, *input_shape)
        upstream : ndarray, shape (batch, outputs), or int
            Weights of the outputs, or the number of the one output to differentiate.
        """
        logits = self.forward(x)
        if not isinstance(upstream, np.ndarray):
            weights = np.zeros_like(logits)
            weights[:, upstream] = 1.0
            upstream = weights
        inside = self.nodes[self._order[-1]].buffer("network upstream", (*logits.shape[1:], len(logits)))
        np.copyto(inside, _batch_last(upstream))
        flow: Array | None = inside
        for i in reversed(self._order):
            assert flow is not None
            flow = self.nodes[i].backward(flow, True)
        assert flow is not None
        return np.array(_batch_first(flow), order="C").reshape(x.shape)

    def predict_probabilities(self, x: Array) -> Array:
        """Return class probabilities, shape (batch, classes), freshly allocated.

        Softmax is applied unless the last layer is an activation that already gives probabilities. Where
        weights are so large that a sample's outputs overflow, its probabilities are NaN; nothing warns.
        """
        done = isinstance(self.layers[-1], ActivationLayer) and self.layers[-1].function.startswith("softmax")
        result = np.empty((len(x), int(np.prod(self.description.output_shape))), self.dtype)
        with np.errstate(all="ignore"):
            for begin in range(0, len(x), PREDICT_BATCH):
                part = result[begin : begin + PREDICT_BATCH]
                part[...] = self.forward(x[begin : begin + PREDICT_BATCH]).reshape(part.shape)
                if not done:
                    part -= part.max(axis=1, keepdims=True)
                    np.exp(part, out=part)
                    part /= part.sum(axis=1, keepdims=True)
        return result

    def predict(self, x: Array) -> Array:
        """Return the most probable class of each sample, int64; overflow does not warn."""
        with np.errstate(all="ignore"):
            parts = [
                self.forward(x[i : i + PREDICT_BATCH]).argmax(axis=1) for i in range(0, len(x), PREDICT_BATCH)
            ]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def layer_outputs(self, x: Array) -> list[Array]:
        """Return the output of each layer in use, ``(batch, *shape)``, freshly allocated."""
        with np.errstate(all="ignore"):
            # `ascontiguousarray` would hand out the buffer itself where a batch has one sample only.
            return [np.array(_batch_first(y), order="C") for y in self._outputs(x)]

    def _outputs(self, x: Array) -> Iterator[Array]:
        flow = self._enter(x)
        place = 0
        while place < len(self._order):
            i = self._order[place]
            if i != place:
                # The pair that was swapped: what the activation gives before pooling is computed apart.
                activation = self.nodes[i - 1]
                assert isinstance(activation, ActivationNode)
                yield activation.activation.forward(flow)
                flow = activation.forward(self.nodes[i].forward(flow, False), False)
                yield flow
                place += 2
                continue
            flow = self.nodes[i].forward(flow, False)
            yield flow
            place += 1


# `np.moveaxis` takes longer than the copy of a small network's outputs.
def _batch_first(x: Array) -> Array:
    return x.transpose(-1, *range(x.ndim - 1))


def _batch_last(x: Array) -> Array:
    return x.transpose(*range(1, x.ndim), 0)
