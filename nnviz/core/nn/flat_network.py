"""What every network is made of: flat vectors, and layers that hold views of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from nnviz.core.errors import StateError
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import Array, Layer, Node, Shape
from nnviz.core.nn.layers.dropout import DropoutNode
from nnviz.core.nn.layers.max_pool2d import MaxPool2D


class FlatNetwork:
    """Layers in a row over a flat vector of parameters, one of gradients and one of statistics.

    Attributes
    ----------
    description : Architecture
    dtype : dtype
    nodes : list of Node
        The layers at work, in the order of the description.
    parameters, gradient, statistics : ndarray
        The flat vectors.
    halted : bool
        Set from another thread: training gives up before the next layer, with a `HaltedError`. What it was to
        write (gradient, statistics) is left half done.
    """

    halted = False
    description: Architecture
    dtype: np.dtype[Any]
    nodes: list[Node]
    parameters: Array
    gradient: Array
    statistics: Array

    def _build(
        self,
        description: Architecture,
        dtype: np.dtype[Any],
        parameters: Array | None = None,
        gradient: Array | None = None,
    ) -> None:
        self.description = description
        self.dtype = dtype
        shapes = description.shapes()
        self.nodes = [None] * len(description.layers)  # type: ignore[list-item]
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
        self._lay_out(shapes, parameters, gradient)

    def _lay_out(self, shapes: list[Shape], parameters: Array | None, gradient: Array | None) -> None:
        """Hand every node its views of the flat vectors."""
        layers = self.description.layers
        named = [layer.parameter_shapes(s) for layer, s in zip(layers, shapes, strict=False)]
        kept = [layer.statistic_shapes(s) for layer, s in zip(layers, shapes, strict=False)]
        count = sum(int(np.prod(s)) for entry in named for s in entry.values())
        self.parameters = np.zeros(count, self.dtype) if parameters is None else parameters
        self.gradient = np.zeros(count, self.dtype) if gradient is None else gradient
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


def _commutes_with_maximum(layer: Layer) -> bool:
    return isinstance(layer, ActivationLayer) and layer.activation.elementwise and layer.activation.monotonic
