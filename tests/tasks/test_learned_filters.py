"""The filters of the bundled network: what its file holds, and what its training began with."""

import numpy as np
import pytest

from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.model_file import load_any_model
from nnviz.tasks.learned_filters import run_learned_filters


def test_filters_of_the_bundled_network():
    (filters,) = run_learned_filters()
    weights = load_any_model("bundled:cnn").network.named_parameters()
    first = next(values for values in weights.values() if values.ndim == 4)
    assert filters.after.shape == filters.before.shape == (24, 5, 5)
    np.testing.assert_array_equal(filters.after, first[:, 0])
    # He's initializer for 25 inputs: 600 numbers of standard deviation sqrt(2 / 25).
    assert filters.before.std() == pytest.approx(np.sqrt(2 / 25), rel=0.1)
    assert not np.allclose(filters.before, filters.after)
    assert not filters.after.flags.writeable


def test_the_first_filters_are_the_same_every_time():
    (one,), (other,) = run_learned_filters(), run_learned_filters()
    np.testing.assert_array_equal(one.before, other.before)


def test_a_network_without_filters_is_refused():
    with pytest.raises(ParameterError, match="convolutional"):
        next(run_learned_filters("bundled:mlp"))
    with pytest.raises(DataFileError):
        next(run_learned_filters("/nowhere/cnn.npz"))
