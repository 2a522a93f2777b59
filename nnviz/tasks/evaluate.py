"""How good is a network? Accuracy, the confusion matrix and the mistakes it is surest of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.chosen_pictures import Pictures
from nnviz.core.errors import ParameterError
from nnviz.core.nn.network import Network

_PART = 64  # samples between two yields


@dataclass(frozen=True, slots=True)
class EvaluateRequest:
    """What is to be evaluated on what.

    Attributes
    ----------
    network : Network
    images : ndarray or ChosenPictures, shape (N, 28, 28), uint8
        Ink high.
    labels : ndarray of int, shape (N,)
    """

    network: Network
    images: Pictures
    labels: NDArray[np.integer]

    def __post_init__(self) -> None:
        if len(self.images) != len(self.labels):
            raise ParameterError(f"There are {len(self.images)} pictures, but {len(self.labels)} labels.")
        if not len(self.images):
            raise ParameterError("There is nothing to evaluate on: the data holds no labelled picture.")
        classes = self.network.description.output_shape[0]
        if self.labels.min() < 0 or self.labels.max() >= classes:
            raise ParameterError(f"The network knows the classes 0 to {classes - 1}; the data holds others.")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result so far, about the first `count` of `total` samples; complete when they are equal.

    Attributes
    ----------
    count, total, correct : int
    confusion : ndarray, shape (classes, classes), int64
        How often class i (row) was taken for class j (column).
    predictions : ndarray, shape (count,), int64
    confidences : ndarray, shape (count,), float32
        Probability given to the prediction.
    """

    count: int
    total: int
    correct: int
    confusion: NDArray[np.int64]
    predictions: NDArray[np.int64]
    confidences: NDArray[np.float32]

    @property
    def accuracy(self) -> float:
        """Share of right answers, 0..1."""
        return self.correct / self.count if self.count else float("nan")

    @property
    def recall(self) -> NDArray[np.float64]:
        """Share of each class's samples that are recognised; NaN where there are none."""
        return _ratio(np.diag(self.confusion), self.confusion.sum(axis=1))

    @property
    def precision(self) -> NDArray[np.float64]:
        """Share of right ones among the answers of each class; NaN where there are none."""
        return _ratio(np.diag(self.confusion), self.confusion.sum(axis=0))

    def mistakes(self, labels: NDArray[np.integer]) -> NDArray[np.int64]:
        """Return the indices of wrongly classified samples, the surest first."""
        wrong = np.flatnonzero(self.predictions != labels[: self.count])
        return wrong[np.argsort(-self.confidences[wrong], kind="stable")]


def _ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    result: NDArray[np.float64] = np.full(len(part), np.nan)
    return np.divide(part, whole, out=result, where=whole > 0)


def run_evaluate(request: EvaluateRequest) -> Iterator[Evaluation]:
    """Evaluate, yielding the result so far after every few dozen samples."""
    network, total = request.network, len(request.images)
    classes = network.description.output_shape[0]
    confusion = np.zeros((classes, classes), np.int64)
    predictions, confidences = np.empty(total, np.int64), np.empty(total, np.float32)
    for begin in range(0, total, _PART):
        part = slice(begin, min(begin + _PART, total))
        pictures = request.images[part].reshape(-1, *network.input_shape) * np.float32(1.0 / 255.0)
        probabilities = network.predict_probabilities(pictures)
        predictions[part] = probabilities.argmax(axis=1)
        confidences[part] = probabilities.max(axis=1)
        np.add.at(confusion, (request.labels[part], predictions[part]), 1)
        yield _result(part.stop, confusion, predictions, confidences)


def _result(
    count: int, confusion: NDArray[np.int64], predictions: NDArray[np.int64], confidences: NDArray[np.float32]
) -> Evaluation:
    counted = confusion.copy()
    views = (counted, predictions[:count], confidences[:count])
    for array in views:
        array.setflags(write=False)
    return Evaluation(count, len(predictions), int(np.trace(counted)), *views)
