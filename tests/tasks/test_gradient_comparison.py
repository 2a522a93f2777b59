"""Backpropagation beside central differences: small errors, progress, an honest slowdown."""

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.losses.base import LOSSES
from nnviz.tasks.gradient_comparison import GradientRequest, GradientSettings, run_gradient_comparison


def compare(architecture, **settings):
    few = {"samples": 3, "per_array": 12, **settings}
    return list(run_gradient_comparison(GradientRequest(architecture, settings=GradientSettings(**few))))


@pytest.mark.parametrize(
    "architecture",
    ["784-20-10:sigmoid", "784-12-bn-tanh-10", "conv4x5-tanh-pool2-flatten-10-drop0.3"],
)
def test_both_gradients_agree(architecture):
    snapshots = compare(architecture, width=1e-5)
    last = snapshots[-1]
    assert last.phase == "done"
    assert last.worst < 1e-5
    assert [s.fraction for s in snapshots] == sorted(s.fraction for s in snapshots)
    for entry in last.arrays:
        assert len(entry.backprop) == len(entry.numerical) == min(12, entry.size)
        assert entry.mean_difference < 1e-7
        assert not entry.numerical.flags.writeable
    assert last.parameters == sum(entry.size for entry in last.arrays)
    # Two evaluations for each of thousands of parameters against one pass forward and back.
    assert last.slowdown > 50


def test_the_width_has_a_best_value_between_truncation_and_rounding():
    last = compare("784-20-10:sigmoid")[-1]
    best = int(np.argmin(last.errors))
    assert 1e-8 < last.widths[best] < 1e-2
    assert last.errors[0] > 10 * last.errors[best]
    assert last.errors[-1] > 10 * last.errors[best]


def test_float32_is_too_coarse_for_a_check():
    exact = compare("784-20-10:sigmoid", width=1e-4)[-1]
    coarse = compare("784-20-10:sigmoid", width=1e-4, precision="float32")[-1]
    assert coarse.worst > 1e3 * exact.worst


def test_the_seed_decides():
    first, second = compare("784-8-10")[-1], compare("784-8-10")[-1]
    for one, other in zip(first.arrays, second.arrays, strict=True):
        np.testing.assert_array_equal(one.numerical, other.numerical)


def test_a_loss_on_probabilities_gets_its_softmax():
    request = GradientRequest(
        "784-8-10", LOSSES.create("mse"), settings=GradientSettings(samples=2, per_array=5)
    )
    *_, last = run_gradient_comparison(request)
    assert last.worst < 1e-4


def test_large_networks_are_refused_with_a_remedy():
    with pytest.raises(ParameterError, match="fewer digits"):
        GradientRequest("deep_convnet", settings=GradientSettings(samples=50))
