"""Softmax for the eye: probabilities, the naive formula, what a constant changes, the Jacobian."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz.core.activations import Activation
from nnviz.core.errors import ParameterError
from nnviz.core.losses import LOSSES
from nnviz.tasks.curves import Array, read_only

MAX_LOGITS = 10


@dataclass(frozen=True, slots=True)
class SoftmaxRequest:
    """A vector of logits under a vector activation.

    Attributes
    ----------
    activation : Activation
        One that works on a vector, with its temperature.
    logits : tuple of float
        1 to 10 numbers.
    shift : float
        Constant added to all of them.
    target : int
        The right class, for the loss.
    """

    activation: Activation
    logits: tuple[float, ...] = (2.0, 1.0, 0.1)
    shift: float = 0.0
    target: int = 0

    def __post_init__(self) -> None:
        if self.activation.elementwise:
            raise ParameterError(f"{self.activation.title} works on single numbers, not on a vector.")
        if not 1 <= len(self.logits) <= MAX_LOGITS:
            raise ParameterError(f"There are 1 to {MAX_LOGITS} logits, not {len(self.logits)}.")
        if not np.isfinite([*self.logits, self.shift]).all():
            raise ParameterError("Logits and the constant are finite numbers.")
        if not 0 <= self.target < len(self.logits):
            raise ParameterError(f"The right class is one of 0 to {len(self.logits) - 1}, not {self.target}.")


@dataclass(frozen=True, slots=True)
class LossOnLogits:
    """A loss that takes logits, with its gradient for the target: shape (K,)."""

    title: str
    value: float
    gradient: Array


@dataclass(frozen=True, slots=True)
class SoftmaxResult:
    """What comes out.

    Attributes
    ----------
    shifted : ndarray, shape (K,)
        Logits with the constant added.
    probabilities, naive : ndarray, shape (K,)
        Ours; and exp(x) / sum(exp(x)) as it stands, which holds NaN once exp overflows.
    change : float
        Largest difference that the constant made to the probabilities.
    jacobian : ndarray, shape (K, K)
    losses : tuple of LossOnLogits
        At temperature one, on the shifted logits.
    """

    request: SoftmaxRequest
    shifted: Array
    probabilities: Array
    naive: Array
    change: float
    jacobian: Array
    losses: tuple[LossOnLogits, ...]


def run_softmax_view(request: SoftmaxRequest) -> Iterator[SoftmaxResult]:
    """Compute everything that `request` asks for; yields once."""
    logits = np.array(request.logits)
    shifted = logits + request.shift
    probabilities = request.activation.forward(shifted)
    change = float(np.max(np.abs(probabilities - request.activation.forward(logits))))
    temperature = float(request.activation.values().get("temperature", 1.0))
    with np.errstate(all="ignore"):
        exponentials = np.exp(shifted / temperature)
        naive = exponentials / exponentials.sum()
    jacobian = request.activation.jacobian(shifted)  # type: ignore[attr-defined]
    target = np.zeros(len(logits))
    target[request.target] = 1.0
    losses = []
    for cls in LOSSES.classes():
        if cls.takes == "logits":
            loss = cls()
            gradient = read_only(loss.gradient(shifted, target))
            losses.append(LossOnLogits(loss.title, loss.value(shifted, target), gradient))
    arrays = (read_only(shifted), read_only(probabilities), read_only(naive))
    yield SoftmaxResult(request, *arrays, change, read_only(jacobian), tuple(losses))
