"""Whatever the curves say, they say it in Chinese from the first to the last word."""

import re

import numpy as np
import pytest

from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.gui.translation import install_language, remove_language, translate_core
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_diagnosis import diagnose

SGD = TrainRequest(optimizer=OPTIMIZERS.parse("sgd:lr=0.1"))
WITH_DROPOUT = TrainRequest(optimizer=OPTIMIZERS.parse("sgd:lr=0.1"), dropout=0.5)
FALLING = 2.3 * np.exp(-np.arange(400) / 60) + 0.1
NOISE = np.abs(np.random.default_rng(0).normal(0, 1, 400))
RISEN = np.concatenate((FALLING, np.full(120, 0.9) + 0.05 * np.sin(np.arange(120))))
GOOD = (0.8, 0.9, 0.97)
#: What Chinese texts leave as it is.
NAMES = re.compile(r"He|ReLU|leaky|Leaky|dropout|Dropout|Adam|SGD")


def curves(loss, train=(), held=(), held_loss=None, ratio=1e-3, dead=0.0, rate=0.1):
    return {
        "loss": np.asarray(loss, float),
        "smooth_loss": np.convolve(loss, np.ones(10) / 10)[: len(loss)],
        "train_accuracy": np.asarray(train, float),
        "validation_accuracy": np.asarray(held, float),
        "validation_loss": np.asarray(held_loss or [1 - a for a in held], float),
        "update_ratio": np.full((len(loss) // 25 + 1, 2), ratio),
        "dead": np.full((len(train), 1), dead),
        "learning_rate": np.full(len(loss), rate),
    }


#: kind, settings, curves; each sentence that a finding may have or lack is in one of them.
CASES = {
    "early": ("early", SGD, curves(FALLING[:7])),
    "learning": ("learning", SGD, curves(FALLING)),
    "learning, validated": ("learning", SGD, curves(FALLING, GOOD, GOOD)),
    "overfitting": ("overfitting", SGD, curves(FALLING, (0.8, 0.99, 1.0), (0.8, 0.82, 0.82))),
    "overfitting, growing": (
        "overfitting",
        SGD,
        curves(
            FALLING,
            (0.9, 0.98, 0.99, 1.0, 1.0),
            (0.9, 0.98, 0.981, 0.981, 0.98),
            (0.3, 0.1, 0.12, 0.14, 0.16),
        ),
    ),
    "overfitting, dropout": (
        "overfitting",
        WITH_DROPOUT,
        curves(FALLING, (0.8, 0.99, 1.0), (0.8, 0.82, 0.82)),
    ),
    "underfitting": ("underfitting", SGD, curves(FALLING + 0.8, (0.605, 0.61, 0.612), (0.6, 0.61, 0.612))),
    "underfitting, dropout": (
        "underfitting",
        WITH_DROPOUT,
        curves(FALLING + 0.8, (0.605, 0.61, 0.612), (0.6, 0.61, 0.612)),
    ),
    "rate_high, jumping": ("rate_high", SGD, curves(2.3 + 0.1 * NOISE + np.tile((0, 2.0), 200))),
    "rate_high, growing": ("rate_high", SGD, curves(np.concatenate(([2.4], 7e10 + 1e10 * NOISE)))),
    "rate_high, unlearning": ("rate_high", SGD, curves(RISEN, GOOD, GOOD)),
    "rate_high, by hand": ("rate_high", SGD, curves(RISEN, GOOD, GOOD, rate=0.8)),
    "rate_low": ("rate_low", SGD, curves(np.full(400, 2.3), (0.1,) * 3, (0.1,) * 3, ratio=1e-6)),
    "dead": ("dead", SGD, curves(FALLING, GOOD, GOOD, dead=0.7)),
    "data": ("data", SGD, curves(FALLING, (0.8, 0.9), (0.1, 0.1))),
    "data, easier": ("data", SGD, curves(FALLING, (0.5, 0.6, 0.7, 0.8, 0.8), (0.6, 0.7, 0.8, 0.9, 0.92))),
}


@pytest.fixture
def in_chinese(qapp):
    install_language("zh_CN")
    yield
    remove_language()


def is_chinese(text):
    return not re.search(r"[A-Za-z]{2,}", NAMES.sub("", text))


@pytest.mark.parametrize("case", CASES)
def test_a_diagnosis_is_chinese_throughout(case, in_chinese):
    kind, request, made = CASES[case]
    findings = diagnose(request, made)
    assert kind in {finding.kind for finding in findings}
    for finding in findings:
        for text in (finding.title, finding.evidence, finding.remedy):
            assert is_chinese(translate_core(text)), translate_core(text)


def test_divergence_is_chinese_throughout(in_chinese):
    (finding,) = diagnose(SGD, curves(FALLING), diverged_at=17)
    for text in (finding.title, finding.evidence, finding.remedy):
        assert is_chinese(translate_core(text)), translate_core(text)


def test_the_cases_have_all_kinds():
    assert {kind for kind, _, _ in CASES.values()} == {
        "early", "learning", "overfitting", "underfitting", "rate_high", "rate_low", "dead", "data"
    }  # fmt: skip
