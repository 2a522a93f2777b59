import numpy as np
import pytest

from nnviz.core.data.chosen_pictures import ChosenPictures


@pytest.fixture
def chosen():
    pool = np.random.default_rng(0).integers(0, 256, (20, 28, 28), np.uint8)
    return ChosenPictures(pool, np.array([3, 19, 0, 7, 7]))


@pytest.mark.parametrize("part", [slice(None), slice(1, 3), slice(4, 9), np.array([4, 0]), np.empty(0, int)])
def test_parts_are_those_of_a_copy(chosen, part):
    np.testing.assert_array_equal(chosen[part], chosen.pool[chosen.rows][part])


def test_a_part_is_a_copy_and_has_as_many_pictures_as_asked_for(chosen):
    assert len(chosen) == 5
    assert not np.shares_memory(chosen[:], chosen.pool)


def test_taken_are_those_that_are_chosen():
    pool = np.random.default_rng(0).integers(0, 256, (20, 3, 3), np.uint8)
    chosen = ChosenPictures(pool, np.arange(19, 0, -2))
    indices = np.array([3, 0, 3])
    assert (chosen.take(indices, 0) == chosen[indices]).all()
    assert (chosen.take(indices, 0) == pool[[13, 19, 13]]).all()
