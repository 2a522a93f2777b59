"""How large the gradient of each layer is, and how far a step moves its weights."""

from __future__ import annotations

import numpy as np

from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network


class LayerNorms:
    """Norms by layer, for layers with parameters.

    Parameters
    ----------
    network : Network

    Attributes
    ----------
    names : tuple of str
        "1 Affine", ...
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        places: dict[int, slice] = {}
        for name, part in network.parameter_slices().items():
            i = int(name.partition(".")[0])
            places[i] = slice(places[i].start if i in places else part.start, part.stop)
        self._slices = list(places.values())
        self.names = tuple(f"{i + 1} {network.layers[i].title}" for i in places)

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


def _norm(vector: Array) -> float:
    return float(np.sqrt(np.dot(vector, vector)))
