"""Pictures of synthetic digits: reproducible, balanced, and like what the canvas hands on."""

import numpy as np
import pytest

from nnviz.core.data.digit_pipeline import centre_of_mass, normalise_strokes
from nnviz.core.data.synthetic_digits import synthetic_digits, synthetic_strokes
from nnviz.core.errors import ParameterError


def test_a_seed_fixes_the_pictures_and_digits_are_equally_frequent():
    images, labels = synthetic_digits(40, np.random.default_rng(1))
    again, _ = synthetic_digits(40, np.random.default_rng(1))
    assert images.dtype == np.uint8
    assert images.shape == (40, 28, 28)
    np.testing.assert_array_equal(images, again)
    np.testing.assert_array_equal(np.bincount(labels), np.full(10, 4))


def test_pictures_are_centred_like_mnist_with_about_its_ink():
    images, _ = synthetic_digits(200, np.random.default_rng(2))
    centres = np.array([centre_of_mass(image) for image in images])
    assert np.abs(centres - 14.5).max() < 0.25
    # MNIST's pictures hold 102 pixels of ink on average; ours have a pen of one width and less variety.
    assert 60 < images.sum(axis=(1, 2)).mean() / 255 < 120


@pytest.mark.parametrize("digit", range(10))
def test_the_canvas_takes_every_drawing_for_a_digit(digit):
    rng = np.random.default_rng(digit)
    for _ in range(30):
        strokes = synthetic_strokes(digit, rng)
        left, top, right, bottom = strokes.bounds()
        assert min(left, top) > 0
        assert max(right, bottom) < strokes.side
        assert not normalise_strokes(strokes, pictures=False).refusal


@pytest.mark.parametrize("digit", [-1, 10])
def test_other_numbers_are_refused(digit):
    with pytest.raises(ParameterError, match=str(digit)):
        synthetic_strokes(digit, np.random.default_rng(0))


def test_drawing_ends_when_nobody_wants_the_digits_any_more():
    asked = []
    images, labels = synthetic_digits(
        40, np.random.default_rng(1), given_up=lambda: asked.append(1) or len(asked) > 3
    )
    assert len(asked) == 4
    whole, _ = synthetic_digits(40, np.random.default_rng(1))
    np.testing.assert_array_equal(images[:3], whole[:3])
    assert images.shape == whole.shape
    assert len(labels) == 40
