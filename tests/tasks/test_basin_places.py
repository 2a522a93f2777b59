import numpy as np
import pytest

from nnviz.tasks.basin_places import basin_places, minimum_name


def test_each_half_is_named_in_its_middle():
    labels = np.zeros((64, 64), dtype=np.int16)
    labels[:, 40:] = 1
    found = basin_places(labels)
    assert {p.label for p in found} == {0, 1}
    for place in found:
        assert labels[int(place.y * 64), int(place.x * 64)] == place.label
        assert place.room <= (20 if place.label == 0 else 12) / 64
    best = {label: max(p.room for p in found if p.label == label) for label in (0, 1)}
    assert best[0] == pytest.approx(20 / 64)
    assert best[1] == pytest.approx(12 / 64)


def test_parts_that_lie_apart_are_named_again_but_not_too_often():
    labels = np.full((128, 128), -1, dtype=np.int16)
    for left in (4, 50, 96):
        labels[4:30, left : left + 26] = 0
    labels[60:63, 10:100] = 1  # too narrow for a letter
    found = basin_places(labels, least=0.05)
    assert [p.label for p in found] == [0, 0, 0]
    assert len(basin_places(labels, least=0.05, per_basin=2)) == 2


def test_nothing_is_named_where_nothing_is_reached():
    assert basin_places(np.full((16, 16), -2, dtype=np.int16)) == []


def test_spots_have_the_room_that_they_claim():
    rng = np.random.default_rng(3)
    labels = np.kron(rng.integers(-1, 3, (8, 8)), np.ones((8, 8))).astype(np.int16)
    for place in basin_places(labels):
        row, column, room = int(place.y * 64), int(place.x * 64), round(place.room * 64)
        square = labels[max(row - room + 1, 0) : row + room, max(column - room + 1, 0) : column + room]
        cross = np.concatenate([square[:, square.shape[1] // 2], square[square.shape[0] // 2]])
        assert (cross == place.label).all()


def test_names():
    assert [minimum_name(i, 26) for i in (0, 25)] == ["A", "Z"]
    assert [minimum_name(i, 27) for i in (0, 26)] == ["1", "27"]
