"""Copies of a network's weights that a run keeps: known to be good, averaged, best."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network

Weights = dict[str, Array]
"""Flat vectors by name, as `Network.state` has them."""


class KeptWeights:
    """Copies of the weights of a network that is trained.

    Parameters
    ----------
    network : Network
    averaging : float
        Decay per step of the running average; 0 for none.

    Attributes
    ----------
    good : ndarray
        The parameters that last gave a finite loss.
    average : dict of str to ndarray, or None
    best : dict of str to ndarray, or None
    """

    def __init__(self, network: Network, averaging: float) -> None:
        self._network, self._decay = network, averaging
        self.good = network.parameters.copy()
        self.average: Weights | None = self._copied(self.present()) if averaging else None
        self.best: Weights | None = None
        self._work = np.empty_like(network.parameters)

    def present(self) -> Weights:
        """Return the vectors of the network itself."""
        return {"parameters": self._network.parameters, "statistics": self._network.statistics}

    def judged(self) -> Weights:
        """Return the weights to validate: the running average if there is one."""
        return self.present() if self.average is None else self.average

    def note_good(self) -> None:
        """Remember the present parameters: they have given a finite loss."""
        np.copyto(self.good, self._network.parameters)

    def back_to_good(self) -> None:
        """Give the network the parameters that were remembered."""
        np.copyto(self._network.parameters, self.good)

    def note_best(self) -> None:
        """Remember the weights that have just been validated."""
        self.best = self._copied(self.judged())

    def update_average(self, step: int) -> None:
        """Move the running average, if there is one, towards the weights after `step` steps."""
        if self.average is None:
            return
        # Early averages would remember the random start: the usual warm-up of the decay.
        decay = min(self._decay, (1.0 + step) / (10.0 + step))
        for name, current in self.present().items():
            kept, work = self.average[name], self._work[: current.size]
            np.subtract(current, kept, out=work)
            np.multiply(work, 1.0 - decay, out=work)
            np.add(kept, work, out=kept)

    def groups(self) -> dict[str, Weights | None]:
        """Return everything for a checkpoint."""
        return {
            "weights": self.present(),
            "average": self.average,
            "best": self.best,
            "good": {"parameters": self.good},
        }

    def load(self, groups: Mapping[str, Mapping[str, Array]]) -> None:
        """Take over what `groups` returned.

        Raises
        ------
        KeyError, ValueError
            If something is missing, has another shape or is not finite.
        """
        self._network.load_state(dict(groups["weights"]))
        if self.average is not None:
            self.average = self._like_present(groups["average"])
        self.best = self._like_present(groups["best"]) if groups["best"] else None
        np.copyto(self.good, groups["good"]["parameters"])
        for weights in (self.present(), self.average, self.best, {"good": self.good}):
            if not all(np.isfinite(array).all() for array in (weights or {}).values()):
                raise ValueError("its weights are not finite numbers")

    def _like_present(self, saved: Mapping[str, Array]) -> Weights:
        copies = {name: np.array(saved[name], own.dtype) for name, own in self.present().items()}
        for name, own in self.present().items():
            if copies[name].shape != own.shape:
                raise ValueError(f"the saved {name} have another shape than the network's")
        return copies

    @staticmethod
    def _copied(weights: Weights) -> Weights:
        return {name: array.copy() for name, array in weights.items()}
