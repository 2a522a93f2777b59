"""Cross entropy on probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import (
    LOSSES,
    Array,
    ProbabilityLoss,
    answer_count,
    as_float,
    is_labels,
    target_like,
)


@LOSSES.register("cross_entropy")
@dataclass(frozen=True)
class CrossEntropy(ProbabilityLoss):
    """-log of the probability given to the right class, averaged over the batch.

    Probabilities below `floor` are taken as `floor`: a confident error costs much, not infinitely much.
    For training use the fused ``softmax_cross_entropy``, which works on logits.
    """

    title = "Cross entropy"
    formula = r"L = -\sum_k t_k \ln y_k"
    gradient_formula = r"\frac{\partial L}{\partial y_k} = -\frac{t_k}{y_k}"
    source = "Shannon (1948); Saitoh, Deep Learning from Scratch (2016), equation 4.2"
    numpy_code = "-t * np.log(np.maximum(y, {floor}))"
    numpy_gradient_code = "-t / np.maximum(y, {floor})"

    def value(self, prediction: Array, target: Array) -> float:
        prediction, target = as_float(prediction), np.asarray(target)
        if is_labels(prediction, target):
            chosen = np.take_along_axis(prediction, target[..., None], axis=-1)
            return float(-np.log(np.maximum(chosen, self.floor)).mean())
        return float(self.pointwise(prediction, target).sum() / answer_count(prediction))

    def gradient(self, prediction: Array, target: Array, out: Array | None = None) -> Array:
        prediction, target = as_float(prediction), np.asarray(target)
        count = answer_count(prediction)
        if is_labels(prediction, target):
            index = target[..., None]
            chosen = np.take_along_axis(prediction, index, axis=-1)
            result = np.empty_like(prediction) if out is None else out
            result.fill(0.0)
            np.put_along_axis(result, index, -1.0 / (count * np.maximum(chosen, self.floor)), axis=-1)
            return result
        return np.divide(self.pointwise_gradient(prediction, target), count, out=out)

    def pointwise(self, prediction: Array, target: Array) -> Array:
        prediction = as_float(prediction)
        result: Array = -target_like(prediction, target) * np.log(np.maximum(prediction, self.floor))
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        prediction = as_float(prediction)
        result: Array = -target_like(prediction, target) / np.maximum(prediction, self.floor)
        return result
