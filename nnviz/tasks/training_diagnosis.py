"""What the curves of a training run say, in plain words, with the evidence and something to try."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.tasks.train_request import TrainRequest

Curves = Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the curves say.

    Attributes
    ----------
    kind : str
        ``"learning"``, ``"overfitting"``, ``"underfitting"``, ``"diverging"``, ``"rate_high"``,
        ``"rate_low"``, ``"dead"``, ``"data"`` or ``"early"`` (too early to say).
    title, evidence, remedy : str
        What; which numbers say so; what to try. `remedy` is empty where nothing needs doing.
    changes : dict
        Settings of the request to change: numbers by name, or ``learning_rate_factor``.
    """

    kind: str
    title: str
    evidence: str
    remedy: str = ""
    changes: dict[str, Any] = field(default_factory=dict)


def diagnose(request: TrainRequest, curves: Curves, diverged_at: int | None = None) -> list[Finding]:
    """Return what the curves say, the most important first; never empty."""
    loss = curves.get("loss", np.empty(0))
    if diverged_at is not None:
        return [_diverged(request, diverged_at)]
    if len(loss) < 20:
        return [Finding("early", "Too early to say", f"Only {len(loss)} steps are done.")]
    findings = [
        finding
        for finding in (
            _rate_too_high(request, loss) or _unlearning(request, curves),
            _dead(curves),
            _data_problem(request, curves),
            _overfitting(request, curves),
            _rate_too_low(request, curves),
            _underfitting(request, curves),
        )
        if finding is not None
    ]
    return findings or [learning(curves)]


def _diverged(request: TrainRequest, step: int) -> Finding:
    return Finding(
        "diverging",
        "The run diverged",
        f"The loss was no number any more at step {step}. The last good weights are kept.",
        f"Try a tenth of the learning rate, {request.optimizer.learning_rate / 10:.2g}.",
        {"learning_rate_factor": 0.1},
    )


_RECENT = 50  # mini-batches


def _chance() -> float:
    return float(np.log(10.0))


def _rate_too_high(request: TrainRequest, loss: NDArray[np.float64]) -> Finding | None:
    first, recent = float(np.mean(loss[:10])), loss[-min(len(loss) // 2, 200) :]
    median, spread = float(np.median(recent)), float(np.mean(np.abs(np.diff(recent))))
    # The first loss was measured before any step: with a rate far too high the next ones are huge already.
    growing = median > 1.5 * max(min(first, float(loss[0])), _chance())
    # Step to step the loss of a healthy run moves by a fraction of its size.
    jumping = median > 0.7 * first and spread > 0.4 * median
    if not (growing or jumping):
        return None
    evidence = (
        f"The loss has grown from {min(first, float(loss[0])):.3g} to {median:.3g}."
        if growing
        else f"From step to step the loss jumps by {spread:.3g}, around {median:.3g}, without falling."
    )
    rate = request.optimizer.learning_rate / 10
    return Finding(
        "rate_high",
        "The learning rate is too high",
        evidence,
        f"Try {rate:.2g}, a tenth.",
        {"learning_rate_factor": 0.1},
    )


def _unlearning(request: TrainRequest, curves: Curves) -> Finding | None:
    """Return that what was learnt is lost again: the rate was turned up, or steps have become too wild."""
    smooth, recent = curves["smooth_loss"], curves["loss"][-_RECENT:]
    lowest = float(np.min(smooth[10:]))  # the first ones are averages of few
    now = min(float(smooth[-1]), float(np.median(recent)))
    # Weight decay and dropout hold the loss up, but do not let it rise like this.
    if now < 3.0 * lowest or now - lowest < 0.1:
        return None
    usual = request.optimizer.learning_rate
    rate = float(curves.get("learning_rate", np.array([usual]))[-1])
    evidence = f"The loss had come down to {lowest:.3g} and has risen to {now:.3g} again."
    if rate > 1.5 * usual:
        return Finding(
            "rate_high",
            "The learning rate is too high",
            evidence,
            f"It was turned up by hand to {rate:.2g}: turn it back, {usual:.2g} is set.",
        )
    return Finding(
        "rate_high",
        "The learning rate is too high",
        evidence,
        f"Try {usual / 3:.2g}, a third.",
        {"learning_rate_factor": 1 / 3},
    )


def _rate_too_low(request: TrainRequest, curves: Curves) -> Finding | None:
    smooth, ratio = curves["smooth_loss"], curves.get("update_ratio", np.empty((0, 1)))
    if len(smooth) < 50 or not len(ratio):
        return None
    typical = float(np.median(ratio[len(ratio) // 2 :].max(axis=1)))
    still_high = smooth[-1] > 0.6 * smooth[20]
    if typical > 1e-4 or not still_high:
        return None
    rate = request.optimizer.learning_rate * 10
    return Finding(
        "rate_low",
        "The learning rate is too low",
        f"A step changes the weights by only {typical:.1g} of their size (about 0.001 is usual), and the "
        f"loss, averaged over the last steps, has only come from {smooth[20]:.3g} after 21 steps to "
        f"{smooth[-1]:.3g}.",
        f"Try {rate:.2g}, ten times as much.",
        {"learning_rate_factor": 10.0},
    )


_LEARNT = 0.3  # training accuracy from which a network has learnt something that it could know by heart


def _overfitting(request: TrainRequest, curves: Curves) -> Finding | None:
    train, held = curves["train_accuracy"], curves["validation_accuracy"]
    losses = curves["validation_loss"]
    if len(held) < 3 or not np.isfinite(held[-1]) or train[-1] < _LEARNT:
        return None
    gap = float(train[-1] - held[-1])
    best = int(np.argmin(losses))
    worse = len(losses) - 1 - best >= 2 and losses[-1] > 1.05 * losses[best]
    if gap < 0.03 and not (worse and gap > 0.005):
        return None
    evidence = f"Accuracy {train[-1]:.1%} on the training data, {held[-1]:.1%} on the validation data."
    if worse:
        grown = losses[-1] / losses[best] - 1
        # One sentence is one text: translations are found by the whole of it.
        evidence += (
            f" The validation loss was lowest after epoch {best + 1}; since then it has grown by {grown:.0%}."
        )
    changes: dict[str, Any] = {"dropout": 0.3} if request.dropout < 0.3 else {"augmentation": "medium"}
    remedy = "Try dropout 0.3" if "dropout" in changes else "Try augmentation"
    return Finding(
        "overfitting", "It learns by heart (overfitting)", evidence, remedy + " (or more data).", changes
    )


def _underfitting(request: TrainRequest, curves: Curves) -> Finding | None:
    train = curves["train_accuracy"]
    if len(train) < 3 or np.max(train) > 0.9:  # what it has lost again it was not too weak for
        return None
    gain = float(train[-1] - train[-3])
    if gain > 0.01:
        return None
    return Finding(
        "underfitting",
        "The network is too weak for the task (underfitting)",
        f"Accuracy on the training data stands at {train[-1]:.1%}; the last two epochs brought {gain:+.1%}.",
        "Try more units or layers, less dropout or weight decay.",
        {"dropout": 0.0} if request.dropout else {},
    )


def _dead(curves: Curves) -> Finding | None:
    dead = curves.get("dead", np.empty(0))
    if not dead.size or dead.ndim < 2:
        return None
    worst = int(np.argmax(dead[-1]))
    share = float(dead[-1][worst])
    if share < 0.4:
        return None
    return Finding(
        "dead",
        "Many units are dead",
        f"{share:.0%} of the units of activation layer {worst + 1} answered zero to all of 128 samples.",
        "Try a third of the learning rate, He initial weights or leaky ReLU.",
        {"learning_rate_factor": 0.3},
    )


def _data_problem(request: TrainRequest, curves: Curves) -> Finding | None:
    train, held = curves["train_accuracy"], curves["validation_accuracy"]
    if len(held) < 2 or not np.isfinite(held[-1]):
        return None
    plain = request.dropout == 0.0 and request.augmentation is None
    if train[-1] > 0.5 and held[-1] < 0.2:
        return Finding(
            "data",
            "Training and validation data do not go together",
            f"Accuracy {train[-1]:.1%} on the training data, but {held[-1]:.1%}, no better than guessing, "
            "on the validation data.",
            "Look at the samples and labels of both in the Understand tab.",
        )
    if plain and len(held) > 4 and held[-1] > train[-1] + 0.05:
        return Finding(
            "data",
            "The validation data are easier than the training data",
            f"Accuracy {held[-1]:.1%} on the validation data, {train[-1]:.1%} on the training data, without "
            "dropout or augmentation.",
            "Look for wrong labels in the training data.",
        )
    return None


def learning(curves: Curves) -> Finding:
    """Return that all is well, with the newest figures.

    The loss at the end is the smoothed one: the figure that every other text about the run calls its loss.
    """
    first, smooth, held = curves["loss"][0], curves["smooth_loss"], curves["validation_accuracy"]
    text = (
        f"The loss has come from {first:.3g} at the first mini-batch to {smooth[-1]:.3g}, averaged over "
        "the last ones."
    )
    if len(held) and np.isfinite(held[-1]):
        text += f" Validation accuracy {held[-1]:.1%}."
    return Finding("learning", "It is learning well", text)
