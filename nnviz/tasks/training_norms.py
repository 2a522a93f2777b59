"""How large the gradient of each layer is, and how far a step moves its weights."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nnviz.core.nn.layers.base import Array, Layer
from nnviz.core.nn.network import Network


class LayerNorms:
    """Norms by layer, for layers with parameters.

    Parameters
    ----------
    network : Network
    own : sequence of Layer
        The layers that the user has chosen: their numbers are the names' ones. What a setting has put in
        between (batch normalisation, dropout) has the number of the layer before it.

    Attributes
    ----------
    names : tuple of str
        "1 Affine", ...
    """

    def __init__(self, network: Network, own: Sequence[Layer] = ()) -> None:
        self._network = network
        places: dict[int, slice] = {}
        for name, part in network.parameter_slices().items():
            i = int(name.partition(".")[0])
            places[i] = slice(places[i].start if i in places else part.start, part.stop)
        self._slices = list(places.values())
        numbers = layer_numbers(network.layers, own or network.layers)
        self.names = tuple(f"{numbers[i]} {network.layers[i].title}" for i in places)

    def measure(self, before: Array) -> tuple[list[float], list[float]]:
        """Return Euclidean norms of the gradients, and of the last step relative to the weights `before` it.

        Parameters
        ----------
        before : ndarray
            The flat parameter vector before the step.
        """
        norms, ratios = [], []
        for part in self._slices:
            gradient, old = self._network.gradient[part], before[part]
            norms.append(_norm(gradient))
            with np.errstate(all="ignore"):
                update = self._network.parameters[part] - old
                ratios.append(_norm(update) / max(_norm(old), 1e-12))
        return norms, ratios


def layer_numbers(layers: Sequence[Layer], own: Sequence[Layer]) -> list[int]:
    """Return for each of `layers` its number, from 1, in `own`, from which they were made by putting in more.

    Examples
    --------
    >>> from nnviz.core.nn.architectures import parse_architecture, regularise
    >>> own = parse_architecture("784-50-10")
    >>> layer_numbers(regularise(own, dropout=0.2).layers, own.layers)
    [1, 2, 3, 3, 4]
    """
    numbers, number = [], 0
    for layer in layers:
        if number < len(own) and own[number] == layer:
            number += 1
        numbers.append(max(number, 1))
    return numbers


def _norm(vector: Array) -> float:
    return float(np.sqrt(np.dot(vector, vector)))
