"""The numbers beside the colour bar are those of the surface, not of what happened to be sampled."""

import pytest

from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.map_painting import bar_labels
from nnviz.tasks.surface_picture import surface_picture


@pytest.mark.parametrize("slug", ["book", "rosenbrock", "himmelblau", "ackley"])
def test_the_lowest_label_is_the_known_minimum(slug):
    labels = bar_labels(surface_picture(SURFACES.create(slug), columns=240, rows=240))
    assert labels[0] == "0"
    assert all(labels)


def test_the_highest_label_says_what_else_has_its_shade():
    labels = bar_labels(surface_picture(SURFACES.create("book")))
    assert labels[-1].startswith("≥")


@pytest.mark.parametrize(("formula", "labels"), [("3", ("3", "", "", "", "")), ("sqrt(-1-x^2)", ("",) * 5)])
def test_a_flat_or_empty_surface_has_no_more_labels_than_values(formula, labels):
    assert bar_labels(surface_picture(SURFACES.create("typed", formula_text=formula))) == labels
