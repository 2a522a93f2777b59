"""What cannot be one digit is told without a network; nearly all of MNIST can."""

import numpy as np
import pytest

from nnviz.core.data import load_mnist
from nnviz.core.data.digit_likeness import looks_like_one_digit


def test_digits_of_mnist_look_like_digits():
    images = load_mnist().test_images[:400]
    assert sum(not looks_like_one_digit(image) for image in images) <= 4


def blank():
    return np.zeros((28, 28), np.uint8)


def bars():
    picture = blank()
    for left, top in ((4, 12), (8, 7), (12, 14), (16, 4), (20, 9)):
        picture[top:22, left : left + 2] = 255
    return picture


def two_digits():
    picture = blank()
    images = load_mnist().test_images
    picture[7:21, 0:14] = images[0][::2, ::2]
    picture[7:21, 14:28] = images[2][::2, ::2]
    return picture


def disc():
    y, x = np.mgrid[:28, :28]
    return np.where(np.hypot(x - 13.5, y - 13.5) < 10, 255, 0).astype(np.uint8)


def a_one_and_a_nought():
    picture = blank()
    picture[4:24, 5:7] = 255
    picture[8:22, 14:22] = 255
    picture[10:20, 16:20] = 0
    return picture


@pytest.mark.parametrize("draw", [blank, bars, two_digits, a_one_and_a_nought, disc])
def test_charts_and_words_do_not(draw):
    assert not looks_like_one_digit(draw())
