"""Softmax and cross entropy in one, on logits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, Loss, answer_count, as_float, is_labels, target_like


@LOSSES.register("softmax_cross_entropy")
@dataclass(frozen=True)
class SoftmaxCrossEntropy(Loss):
    """Cross entropy of softmax(logits), averaged over the batch; its gradient is (y - t) / N.

    Logits of any size are safe: the largest of a row is subtracted and the logarithm never sees a zero.
    Targets are int labels of shape (N,) or probabilities (one-hot) of shape (N, K).
    """

    title = "Softmax + cross entropy"
    formula = r"L = \ln \sum_j e^{x_j} - \sum_k t_k x_k"
    gradient_formula = r"\frac{\partial L}{\partial x_k} = y_k - t_k, \quad y = \mathrm{softmax}(x)"
    source = "Bridle (1990); Saitoh, Deep Learning from Scratch (2016), appendix A"
    takes = "logits"

    def value(self, prediction: Array, target: Array) -> float:
        logits, target = as_float(prediction), np.asarray(target)
        shifted = _below_largest(logits)
        log_sum = np.log(np.exp(shifted).sum(axis=-1))
        if is_labels(logits, target):
            chosen = np.take_along_axis(shifted, target[..., None], axis=-1)[..., 0]
            return float(np.mean(log_sum - chosen))
        # A class that is not wanted adds nothing, however small its logit (0 times infinity would be NaN).
        losses = np.where(target == 0, 0.0, target) * np.where(target == 0, 0.0, log_sum[..., None] - shifted)
        return float(losses.sum() / answer_count(logits))

    def gradient(self, prediction: Array, target: Array, out: Array | None = None) -> Array:
        logits, target = as_float(prediction), np.asarray(target)
        labels = is_labels(logits, target)
        result = _below_largest(logits, out)
        np.exp(result, out=result)
        total = result.sum(axis=-1, keepdims=True)
        if labels:
            result /= total
            if result.ndim == 1:
                result[target] -= 1.0
            else:
                result.reshape(-1, result.shape[-1])[np.arange(target.size), target.reshape(-1)] -= 1.0
        else:
            # Targets that do not add up to one weigh the probabilities by their sum.
            result *= target.sum(axis=-1, keepdims=True) / total
            result -= target
        result /= answer_count(logits)
        return result

    def pointwise(self, prediction: Array, target: Array) -> Array:
        """Return each class's share of the loss, ``-t_k ln y_k``."""
        logits = as_float(prediction)
        target = target_like(logits, target)
        shifted = _below_largest(logits)
        log_probability = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
        # As in `value`: 0 times infinity is nothing here.
        result: Array = -target * np.where(target == 0, 0.0, log_probability)
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        """Return ``y - t`` of each row."""
        logits = as_float(prediction)
        return self.gradient(logits, target) * answer_count(logits)


def _below_largest(logits: Array, out: Array | None = None) -> Array:
    """Return the logits minus the largest of their row; -inf, whose exponential is right, on overflow."""
    with np.errstate(over="ignore"):
        below: Array = np.subtract(logits, logits.max(axis=-1, keepdims=True), out=out)
    return below
