"""Gradient comparison and data pages as tasks."""

import numpy as np
import pytest

from nnviz.core.data.augmentation import Augmentation
from nnviz.tasks.browse_data import BrowseRequest, run_browse
from nnviz.tasks.check_gradients import GradientCheckRequest, run_check_gradients
from nnviz.tasks.train import TrainRequest


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
