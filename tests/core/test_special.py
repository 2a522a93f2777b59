"""The error function against the standard library's."""

import math

import numpy as np
import pytest

from nnviz.core.special import as_float, erf, erfc

X = np.concatenate([np.linspace(-7, 26, 20_001), [-1e300, -0.46875, -0.0, 0.46875, 4.0, -4.0, 1e-300]])


def test_agrees_with_the_standard_library():
    np.testing.assert_allclose(erf(X), [math.erf(v) for v in X], rtol=5e-16, atol=0)
    np.testing.assert_allclose(erfc(X), [math.erfc(v) for v in X], rtol=2e-15, atol=0)


def test_limits_types_and_shapes():
    for function, expected in ((erf, [-1, 1]), (erfc, [2, 0])):
        np.testing.assert_array_equal(function(np.array([-np.inf, np.inf])), expected)
        assert np.isnan(function(np.array([np.nan]))).all()
        assert function(np.zeros((2, 3, 0), np.float32)).shape == (2, 3, 0)
        assert function(np.float32(0.3)).dtype == np.float32
    single = np.linspace(-6, 6, 1001, dtype=np.float32)
    np.testing.assert_allclose(erf(single), erf(single.astype(float)), atol=3e-7)
    np.testing.assert_array_equal(erf(np.array([-np.inf, 0.0, np.inf], np.float32)), [-1, 0, 1])


@pytest.mark.parametrize("value", [1, True, [1, 2]])
def test_whole_numbers_become_floats(value):
    assert as_float(value).dtype == np.float64
