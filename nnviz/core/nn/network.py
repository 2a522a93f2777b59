"""A network: layers in a row over one flat parameter vector."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from nnviz.core.errors import ParameterError, StateError
from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.activation import ActivationLayer, ActivationNode
from nnviz.core.nn.layers.base import Array, Layer, Node, Shape, shape_text
from nnviz.core.nn.layers.batch_norm import BatchNormNode
from nnviz.core.nn.layers.dropout import DropoutNode
from nnviz.core.nn.layers.max_pool2d import MaxPool2D

PREDICT_BATCH = 128


class Network:
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
        self._build(Architecture(tuple(input_shape), tuple(layers)), np.dtype(dtype), None)
        self.seed_dropout(seed)
        self.initialise(initializer, np.random.default_rng(seed))

    def _build(self, description: Architecture, dtype: np.dtype[Any], shared: Array | None) -> None:
        self.description = description
        self.dtype = dtype
        shapes = description.shapes()
        self.nodes: list[Node] = [None] * len(description.layers)  # type: ignore[list-item]
        self._order: list[int] = []
        index = 0
        while index < len(description.layers):
            layer = description.layers[index]
            following = description.layers[index + 1] if index + 1 < len(description.layers) else None
            if isinstance(following, MaxPool2D) and _commutes_with_maximum(layer):
                self.nodes[index + 1] = following.node(shapes[index], dtype)
                self.nodes[index] = layer.node(shapes[index + 2], dtype)
                self._order += [index + 1, index]
                index += 2
            else:
                self.nodes[index] = layer.node(shapes[index], dtype)
                self._order.append(index)
                index += 1
        self._lay_out(shapes, shared)

    def _lay_out(self, shapes: list[Shape], shared: Array | None) -> None:
        """Hand every node its views of the flat vectors."""
        layers = self.description.layers
        named = [layer.parameter_shapes(s) for layer, s in zip(layers, shapes, strict=False)]
        kept = [layer.statistic_shapes(s) for layer, s in zip(layers, shapes, strict=False)]
        count = sum(int(np.prod(s)) for entry in named for s in entry.values())
        self.parameters = np.zeros(count, self.dtype) if shared is None else shared
        self.gradient = np.zeros(count, self.dtype)
        self.statistics = np.zeros(sum(int(np.prod(s)) for entry in kept for s in entry.values()), self.dtype)
        self._slices: dict[str, slice] = {}
        at = kept_at = 0
        for i, node in enumerate(self.nodes):
            for name, shape in named[i].items():
                part = slice(at, at + int(np.prod(shape)))
                self._slices[f"{i}.{name}"] = part
                node.parameters[name] = self.parameters[part].reshape(shape)
                node.gradients[name] = self.gradient[part].reshape(shape)
                at = part.stop
            for name, shape in kept[i].items():
                size = int(np.prod(shape))
                node.statistics[name] = self.statistics[kept_at : kept_at + size].reshape(shape)
                kept_at += size
        trained = [place for place, i in enumerate(self._order) if self.nodes[i].parameters]
        self._first_trained = trained[0] if trained else len(self._order)

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

    def architecture(self) -> dict[str, Any]:
        """Return the architecture as JSON-able data."""
        return self.description.as_data()

    @property
    def input_shape(self) -> Shape:
        """Shape of one input sample."""
        return self.description.input_shape

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers' descriptions."""
        return self.description.layers

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

    def seed_dropout(self, *seed: int) -> None:
        """Start the generators of the dropout layers anew."""
        for i, node in enumerate(self.nodes):
            if isinstance(node, DropoutNode):
                node.rng = np.random.default_rng([*seed, i])

    def dropout_generators(self) -> list[np.random.Generator]:
        """Return the generators of the dropout layers, whose states a checkpoint must hold."""
        return [node.rng for node in self.nodes if isinstance(node, DropoutNode)]

    def use_dropout_generators(self, generators: Sequence[np.random.Generator]) -> None:
        """Let the dropout layers draw from these generators, in order."""
        nodes = [node for node in self.nodes if isinstance(node, DropoutNode)]
        for node, generator in zip(nodes, generators, strict=True):
            node.rng = generator

    def replica(self) -> Network:
        """Return a network over the *same* parameter vector with its own gradient, statistics and buffers.

        Two threads can run two replicas at once.
        """
        twin = object.__new__(Network)
        twin._build(self.description, self.dtype, self.parameters)
        twin.statistics[...] = self.statistics
        return twin

    def copy(self, dtype: DTypeLike | None = None) -> Network:
        """Return an independent network with the same weights, if wanted in another dtype."""
        twin = object.__new__(Network)
        twin._build(self.description, np.dtype(dtype or self.dtype), None)
        twin.parameters[...] = self.parameters
        twin.statistics[...] = self.statistics
        twin.seed_dropout(0)
        return twin

    def named_parameters(self) -> dict[str, Array]:
        """Return views of the trainable arrays by number of the layer: ``{"1.weight": ...}``."""
        return {f"{i}.{n}": a for i, node in enumerate(self.nodes) for n, a in node.parameters.items()}

    def named_gradients(self) -> dict[str, Array]:
        """Return views of the gradients under the same names."""
        return {f"{i}.{n}": a for i, node in enumerate(self.nodes) for n, a in node.gradients.items()}

    def parameter_slices(self) -> dict[str, slice]:
        """Return where each named array lies in the flat vector."""
        return dict(self._slices)

    def state(self) -> dict[str, Array]:
        """Return copies of everything to be saved: ``parameters`` and ``statistics``."""
        return {"parameters": self.parameters.copy(), "statistics": self.statistics.copy()}

    def load_state(self, state: Mapping[str, Array]) -> None:
        """Take over what `state` returned.

        Raises
        ------
        StateError
            If the sizes are not those of this architecture.
        """
        for name, own in (("parameters", self.parameters), ("statistics", self.statistics)):
            saved = np.asarray(state[name])
            if saved.shape != own.shape:
                raise StateError(f"The saved {name} hold {saved.size} values, this network has {own.size}.")
        self.parameters[...] = state["parameters"]
        self.statistics[...] = state["statistics"]

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
        np.copyto(out, np.moveaxis(y, -1, 0))
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
        np.copyto(inside, np.moveaxis(upstream, 0, -1))
        flow: Array | None = inside
        for place in range(len(self._order) - 1, first - 1, -1):
            assert flow is not None
            flow = self.nodes[self._order[place]].backward(flow, place > first)
        return flow

    def input_gradient(self, x: Array, upstream: Array | int) -> Array:
        """Return d(output)/d(input), shape of `x`: which pixels speak for a class.

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
        np.copyto(inside, np.moveaxis(upstream, 0, -1))
        flow: Array | None = inside
        for i in reversed(self._order):
            assert flow is not None
            flow = self.nodes[i].backward(flow, True)
        assert flow is not None
        return np.ascontiguousarray(np.moveaxis(flow, -1, 0)).reshape(x.shape)

    def predict_probabilities(self, x: Array) -> Array:
        """Return class probabilities, shape (batch, classes), freshly allocated.

        Softmax is applied unless the last layer is an activation that already gives probabilities.
        """
        done = isinstance(self.layers[-1], ActivationLayer) and self.layers[-1].function.startswith("softmax")
        result = np.empty((len(x), int(np.prod(self.description.output_shape))), self.dtype)
        for begin in range(0, len(x), PREDICT_BATCH):
            part = result[begin : begin + PREDICT_BATCH]
            part[...] = self.forward(x[begin : begin + PREDICT_BATCH]).reshape(part.shape)
            if not done:
                part -= part.max(axis=1, keepdims=True)
                np.exp(part, out=part)
                part /= part.sum(axis=1, keepdims=True)
        return result

    def predict(self, x: Array) -> Array:
        """Return the most probable class of each sample, int64."""
        parts = [
            self.forward(x[i : i + PREDICT_BATCH]).argmax(axis=1) for i in range(0, len(x), PREDICT_BATCH)
        ]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def layer_outputs(self, x: Array) -> list[Array]:
        """Return the output of each layer in use, ``(batch, *shape)``, freshly allocated."""
        return [np.ascontiguousarray(np.moveaxis(y, -1, 0)) for y in self._outputs(x)]

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

    @property
    def has_batch_norm(self) -> bool:
        """Whether a layer depends on the statistics of the mini-batch."""
        return any(isinstance(node, BatchNormNode) for node in self.nodes)


def _commutes_with_maximum(layer: Layer) -> bool:
    return isinstance(layer, ActivationLayer) and layer.activation.elementwise and layer.activation.monotonic
