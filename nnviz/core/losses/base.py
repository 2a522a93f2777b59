"""What every loss offers, and the registry that holds them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from nnviz.core.params import Parameterised, param
from nnviz.core.registry import Registry
from nnviz.core.special import as_float

Array = NDArray[Any]


@dataclass(frozen=True)
class Loss(Parameterised):
    """How wrong a prediction is, and the gradient of that with respect to the prediction.

    Attributes
    ----------
    title, source : str
        Name shown to the user; where it comes from.
    formula, gradient_formula : str
        LaTeX of the loss of one element and its derivative with respect to the prediction.
    takes : str
        ``"values"`` (any numbers, the loss depends on prediction - target), ``"probabilities"`` (0..1) or
        ``"logits"`` (pre-activations of a softmax).
    numpy_code, numpy_gradient_code : str
        NumPy expressions in ``y`` (prediction) and ``t`` (target) of one element; empty for logits.
    """

    REGISTRY: ClassVar[Registry[Any]]
    formula: ClassVar[str] = ""
    gradient_formula: ClassVar[str] = ""
    source: ClassVar[str] = ""
    note: ClassVar[str] = ""
    takes: ClassVar[str] = "values"
    numpy_code: ClassVar[str] = ""
    numpy_gradient_code: ClassVar[str] = ""

    @property
    def kinks(self) -> tuple[float, ...]:
        """Residuals where the loss is continuous and its derivative undefined."""
        return ()

    def value(self, prediction: Array, target: Array) -> float:
        """Return the loss as one number: the mean over the batch.

        Parameters
        ----------
        prediction : ndarray, shape (N, ...) or (K,)
        target : ndarray, same shape; for classes also int labels of shape (N,)

        Raises
        ------
        ValueError
            If `target` does not fit `prediction`.
        """
        return float(np.mean(self.pointwise(prediction, target)))

    def gradient(self, prediction: Array, target: Array, out: Array | None = None) -> Array:
        """Return the gradient of `value` with respect to `prediction`, same shape and dtype.

        Parameters
        ----------
        prediction, target : ndarray
            As for `value`.
        out : ndarray, optional
            Result array of the shape and dtype of `prediction`; may be `prediction` itself.
        """
        prediction = as_float(prediction)
        slope = self.pointwise_gradient(prediction, target)
        return np.divide(slope, prediction.size, out=out)

    def pointwise(self, prediction: Array, target: Array) -> Array:
        """Return the loss of every element, before the mean; same shape as `prediction`."""
        raise NotImplementedError

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        """Return the derivative of every element's loss; same shape as `prediction`."""
        raise NotImplementedError


@dataclass(frozen=True)
class ProbabilityLoss(Loss):
    """A loss on probabilities 0..1; those below `floor` are taken as `floor`."""

    takes = "probabilities"

    floor: float = param(
        1e-12,
        1e-15,
        1e-3,
        log=True,
        help="Smallest probability taken at its word, so that log(0) never appears.",
    )


LOSSES: Registry[Loss] = Registry("loss", "nnviz.core.losses")
Loss.REGISTRY = LOSSES


def target_like(prediction: Array, target: Array) -> Array:
    """Return `target` in the type of the prediction.

    Raises
    ------
    ValueError
        If the shapes differ: (N,) against (N, 1) would be stretched to (N, N) and give a wrong loss.
    """
    target = np.asarray(target, prediction.dtype)
    if target.shape != prediction.shape:
        raise ValueError(
            f"targets of shape {target.shape} do not fit predictions of shape {prediction.shape}: "
            "give one target for every prediction."
        )
    return target


def residual_of(prediction: Array, target: Array) -> Array:
    """Return ``prediction - target`` in the type of the prediction.

    Raises
    ------
    ValueError
        If the shapes differ.
    """
    prediction = as_float(prediction)
    result: Array = prediction - target_like(prediction, target)
    return result


def batch_size(prediction: Array) -> int:
    """Return the number of samples: rows of a matrix, one for a single vector."""
    return prediction.shape[0] if prediction.ndim > 1 else 1


def answer_count(prediction: Array) -> int:
    """Return how many answers there are, each a vector of classes along the last axis."""
    return math.prod(prediction.shape[:-1])


def is_labels(prediction: Array, target: Array) -> bool:
    """Tell whether `target` holds class numbers (one per row) rather than probabilities (one per class).

    Raises
    ------
    ValueError
        If the shapes of `prediction` and `target` fit in neither way, or a class number is below zero.
    """
    if target.shape == prediction.shape:
        return False
    if target.shape == prediction.shape[:-1] and target.dtype.kind in "iu":
        if target.dtype.kind == "i" and target.size and target.min() < 0:
            raise ValueError(
                f"labels are class numbers from 0, not {target.min()}."
            )  # NumPy would count back
        return True
    raise ValueError(
        f"targets of shape {target.shape} and type {target.dtype} do not fit predictions of shape "
        f"{prediction.shape}: give integer labels {prediction.shape[:-1]} or one row per prediction."
    )


__all__ = [
    "LOSSES",
    "Array",
    "Loss",
    "ProbabilityLoss",
    "answer_count",
    "as_float",
    "batch_size",
    "is_labels",
    "residual_of",
    "target_like",
]
