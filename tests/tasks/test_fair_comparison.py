"""Paired comparisons over seeds."""

import math
from dataclasses import replace

import numpy as np
import pytest

from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.fair_comparison import changed_settings, over_seeds, paired_differences
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.training_runs import RunRecord

A, B = TrainRequest("784-10"), TrainRequest("784-10", dropout=0.2)


def record(request, seed, accuracy, label=""):
    request = replace(request, seed=seed)
    return RunRecord(label, request, accuracy, accuracy, 1.0, 1, "finished", (), (), (), (), (), ())


def test_seeds_come_in_whole_pairs():
    runs = over_seeds([("A", A), ("B", B)], 3)
    assert [(label, request.seed) for label, request in runs] == [
        ("A", 0), ("B", 0), ("A", 1), ("B", 1), ("A", 2), ("B", 2),
    ]  # fmt: skip
    for (_, a), (_, b) in zip(runs[::2], runs[1::2], strict=True):
        assert changed_settings(a, b) == ["dropout"]


def test_pairs_remove_the_chance_that_both_share():
    rng = np.random.default_rng(0)
    runs = []
    for seed in range(6):
        shared = 0.9 + 0.05 * rng.standard_normal()
        runs += [record(A, seed, shared), record(B, seed, shared + 0.01 + 0.001 * rng.standard_normal())]
    (found,) = paired_differences(runs)
    assert found.mean == pytest.approx(0.01, abs=0.001)
    assert found.half_width < 0.003
    assert found.is_clear
    assert found.wins == 6
    assert (found.label, found.reference) == ("dropout 0.2", "no dropout")


def test_pairs_are_named_in_the_words_of_the_table():
    slow = replace(A, optimizer=OPTIMIZERS.parse("adam:lr=0.01,weight_decay=1e-5"))
    (found,) = paired_differences([record(A, 0, 0.5), record(slow, 0, 0.6)])
    assert found.reference == "learning rate 0.001, weight decay 0"
    assert found.label == "learning rate 0.01, weight decay 1e-05"


def test_the_interval_is_students():
    values = [0.01, 0.02, 0.03]
    runs = [record(A, s, 0.5) for s in range(3)] + [record(B, s, 0.5 + v) for s, v in enumerate(values)]
    (found,) = paired_differences(runs)
    assert found.half_width == pytest.approx(4.303 * 0.01 / math.sqrt(3))
    assert not found.is_clear


def test_one_seed_proves_nothing_and_strangers_are_left_out():
    (found,) = paired_differences([record(A, 0, 0.5), record(B, 0, 0.9)])
    assert not found.is_clear
    assert paired_differences([record(A, 0, 0.5), record(B, 1, 0.9)]) == []
    assert paired_differences([record(A, 0, 0.5), record(A, 1, 0.9)]) == []
    assert paired_differences([]) == []


@pytest.mark.parametrize("key", COMPARISONS)
def test_the_books_comparisons_change_one_setting(key):
    runs = COMPARISONS[key].runs()
    (_, first), *others = runs
    assert len(runs) >= 2
    changed = {name for _, request in others for name in changed_settings(first, request)}
    assert changed <= ({"initializer", "batch_norm"} if key == "batch_norm" else changed)
    if key != "batch_norm":
        assert len(changed) == 1


@pytest.mark.parametrize("change", [{"stopped": "stopped"}, {"rate_by_hand": True}])
def test_runs_that_somebody_interfered_with_are_no_evidence(change):
    runs = [record(A, 0, 0.9), record(B, 0, 0.8), record(A, 1, 0.9), record(B, 1, 0.8)]
    spoilt = replace(record(B, 1, 0.1), **change)
    (found,) = paired_differences([*runs, spoilt])
    assert found.mean == pytest.approx(-0.1)
    assert not paired_differences([runs[0], spoilt])
