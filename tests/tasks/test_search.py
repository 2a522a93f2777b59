"""Random search, gradient comparison and data pages as tasks."""

import numpy as np
import pytest
from nnviz.core.data.augmentation import Augmentation
from nnviz.core.errors import ParameterError
from nnviz.tasks.browse_data import BrowseRequest, run_browse
from nnviz.tasks.check_gradients import GradientCheckRequest, run_check_gradients
from nnviz.tasks.search import SearchRequest, Trial, narrowed, run_search
from nnviz.tasks.train import TrainRequest

BASE = TrainRequest("784-10", validation=0.005, batch_size=50)


def test_search_is_sorted_within_its_ranges_and_deterministic():
    request = SearchRequest(BASE, (1e-4, 1e-2), (1e-6, 1e-3), trials=5, epochs=1, subset=100)
    (*_, first), (*_, again) = run_search(request), run_search(request)
    assert first == again
    assert first.fraction == 1.0
    assert sorted(t.number for t in first.trials) == [1, 2, 3, 4, 5]
    accuracies = [t.accuracy for t in first.trials]
    assert accuracies == sorted(accuracies, reverse=True)
    assert all(1e-4 <= t.learning_rate <= 1e-2 and 1e-6 <= t.weight_decay <= 1e-3 for t in first.trials)


def test_narrowing_holds_the_best():
    trials = tuple(Trial(i, 10.0**-i, 10.0 ** -(i + 3), 1.0 - 0.1 * i, ()) for i in range(1, 8))
    (low, high), _ = narrowed(trials)
    assert low < 1e-3
    assert 1e-1 < high < 1.0


@pytest.mark.parametrize(
    "changes",
    [
        {"learning_rates": (1.0, 0.1)},
        {"weight_decays": (0.0, 1.0)},
        {"trials": 0},
        {"base": TrainRequest(validation=0.0)},
    ],
)
def test_bad_searches_say_why(changes):
    with pytest.raises(ParameterError):
        SearchRequest(**{"base": BASE, **changes})


@pytest.mark.parametrize("architecture", ["784-20-10", "conv3x5-bn-relu-pool2-flatten-10"])
def test_gradients_agree_layer_by_layer(architecture):
    request = GradientCheckRequest(TrainRequest(architecture), samples=4, per_array=8)
    *_, result = run_check_gradients(request)
    assert len(result.differences) == result.total
    assert max(d.relative for d in result.differences) < 1e-5
    assert result.numerical_seconds > result.backprop_seconds


def test_pages_of_one_label_count_and_distort():
    base = TrainRequest("784-10", subset=300, augmentation=Augmentation())
    *_, plain = run_browse(BrowseRequest(base, label=7, size=10))
    *_, bent = run_browse(BrowseRequest(base, label=7, size=10, distorted=True))
    assert set(plain.labels) == {7}
    assert plain.balance.sum() == 300
    assert plain.count == plain.balance[7]
    assert (plain.images != bent.images).any()
    *_, held = run_browse(BrowseRequest(base, "validation", page=2))
    assert held.balance.sum() == 6000
    np.testing.assert_array_equal(held.indices, np.arange(120, 180))
