"""The diagnosis sees in made-up curves what was put into them."""

import numpy as np
import pytest

from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_diagnosis import diagnose

REQUEST = TrainRequest(optimizer=OPTIMIZERS.parse("sgd:lr=0.1"))


def curves(loss, train=(), held=(), held_loss=None, ratio=1e-3, dead=0.0):
    loss = np.asarray(loss, float)
    epochs = len(train)
    return {
        "loss": loss,
        "smooth_loss": np.convolve(loss, np.ones(10) / 10)[: len(loss)] if len(loss) else loss,
        "train_accuracy": np.asarray(train, float),
        "validation_accuracy": np.asarray(held, float),
        "validation_loss": np.asarray(held_loss if held_loss is not None else [1 - a for a in held], float),
        "train_loss": 1 - np.asarray(train, float),
        "update_ratio": np.full((len(loss) // 25 + 1, 2), ratio),
        "dead": np.full((epochs, 1), dead),
    }


def test_a_run_that_learns_is_told_with_the_figures_of_its_curves():
    falling = curves(FALLING, (0.8,), (0.8,))
    (finding,) = diagnose(REQUEST, falling)
    assert f"from {FALLING[0]:.3g} at the first mini-batch" in finding.evidence
    assert f"to {falling['smooth_loss'][-1]:.3g}, averaged" in finding.evidence


FALLING = 2.3 * np.exp(-np.arange(400) / 60) + 0.1
NOISE = np.random.default_rng(0).normal(0, 1, 400)


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        (curves([]), "early"),
        (curves(FALLING, (0.8, 0.9, 0.97), (0.8, 0.9, 0.96)), "learning"),
        (curves(FALLING, (0.8, 0.99, 1.0), (0.8, 0.82, 0.82)), "overfitting"),
        (
            curves(
                FALLING,
                (0.9, 0.98, 0.99, 1.0, 1.0),
                (0.9, 0.98, 0.981, 0.981, 0.98),
                (0.3, 0.1, 0.12, 0.14, 0.16),
            ),
            "overfitting",
        ),
        (curves(2.3 + 3 * np.abs(NOISE), (0.1, 0.1), (0.1, 0.1)), "rate_high"),
        (
            curves(np.full(400, 2.3) - np.arange(400) * 1e-4, (0.1, 0.1, 0.1), (0.1, 0.1, 0.1), ratio=1e-6),
            "rate_low",
        ),
        (curves(FALLING + 0.8, (0.605, 0.61, 0.612), (0.605, 0.61, 0.612)), "underfitting"),
        (curves(FALLING, (0.8, 0.9, 0.97), (0.8, 0.9, 0.96), dead=0.7), "dead"),
        (curves(FALLING, (0.8, 0.9), (0.1, 0.1)), "data"),
    ],
)
def test_curves_get_their_diagnosis(case, kind):
    findings = diagnose(REQUEST, case)
    assert findings[0].kind == kind, findings
    assert findings[0].evidence


def test_divergence_names_the_step_and_a_remedy():
    (finding,) = diagnose(REQUEST, curves(FALLING), diverged_at=17)
    assert "17" in finding.evidence
    assert finding.changes == {"learning_rate_factor": 0.1}


def test_a_loss_that_is_huge_from_the_second_step_on_is_no_learning_by_heart():
    """SGD with a learning rate of 1000: the loss stays finite, the network guesses."""
    loss = np.concatenate([[2.4], 7e10 + 1e10 * np.abs(NOISE)])
    findings = diagnose(
        REQUEST, curves(loss, (0.11, 0.1, 0.1, 0.1), (0.1, 0.08, 0.07, 0.07), (1e10, 2e10, 5e10, 7e10))
    )
    assert findings[0].kind == "rate_high"
    assert "2.4" in findings[0].evidence
    assert "overfitting" not in {finding.kind for finding in findings}


RISEN = np.concatenate((FALLING, np.full(120, 0.9) + 0.05 * np.sin(np.arange(120))))


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_loss_that_rises_again_is_no_learning_and_no_weakness(by_hand):
    made = curves(RISEN, (0.8, 0.95, 0.97, 0.7, 0.7, 0.7), (0.8, 0.95, 0.97, 0.7, 0.7, 0.7))
    rate = REQUEST.optimizer.learning_rate
    made["learning_rate"] = np.full(len(RISEN), 8 * rate if by_hand else rate)
    finding, *others = diagnose(REQUEST, made)
    assert finding.kind == "rate_high"
    assert "has risen to" in finding.evidence
    assert "underfitting" not in {other.kind for other in others}
    assert ("by hand" in finding.remedy) == by_hand
    # The settings have the right rate already: training again with a smaller one would be the wrong lesson.
    assert bool(finding.changes) != by_hand


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_loss_that_wobbles_where_it_is_has_not_risen(factor):
    last = FALLING[-1]
    loss = np.concatenate((FALLING, factor * last + 0.2 * last * np.sin(np.arange(120))))
    assert diagnose(REQUEST, curves(loss, (0.8, 0.9, 0.97), (0.8, 0.9, 0.96)))[0].kind == "learning"
