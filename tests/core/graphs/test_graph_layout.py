"""Graphs are drawn from left to right, with nothing on anything else."""

import itertools

import pytest

from nnviz.core.graphs import graph_of, lay_out
from nnviz.tasks.backprop_view import EXAMPLES, names_of


def graph(text):
    return graph_of(text, names_of(text))


FORMULAS = [example.formula for example in EXAMPLES.values()]
FORMULAS += ["((a+b)*(c+d))/((a-d)*(b-c))", "sin(x)*cos(y)*tan(z)+x*y*z", "(x+1)^2 + (x+2)^2 + (x+3)^2"]


@pytest.mark.parametrize("text", FORMULAS)
def test_edges_run_to_the_right_column_by_column(text):
    layout = lay_out(graph(text))
    for route in layout.routes.values():
        assert [b[0] - a[0] for a, b in itertools.pairwise(route)] == [1.0] * (len(route) - 1)


@pytest.mark.parametrize("text", FORMULAS)
def test_points_of_a_column_stand_apart(text):
    layout = lay_out(graph(text))
    bends = {point for route in layout.routes.values() for point in route[1:-1]}
    points = [*layout.places, *bends]
    for a, b in itertools.combinations(points, 2):
        assert a[0] != b[0] or abs(a[1] - b[1]) > 1.0 - 1e-9


@pytest.mark.parametrize("text", FORMULAS)
def test_edges_begin_and_end_at_their_nodes(text):
    drawn = graph(text)
    layout = lay_out(drawn)
    for (node, place), route in layout.routes.items():
        assert route[0] == layout.places[drawn.nodes[node].inputs[place]]
        assert route[-1] == layout.places[node]
    assert len(layout.routes) == sum(len(node.inputs) for node in drawn.nodes)


@pytest.mark.parametrize("text", FORMULAS)
def test_it_fits_into_what_it_says(text):
    layout = lay_out(graph(text))
    points = [point for route in layout.routes.values() for point in route]
    assert min(row for _, row in points) == 0.0
    assert max(row for _, row in points) == layout.rows - 1.0
    assert {column for column, _ in layout.places} == set(map(float, range(layout.columns)))


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name not in ("branch", "softmax")])
def test_trees_have_no_crossings(name):
    layout = lay_out(graph(EXAMPLES[name].formula))
    pieces = [piece for route in layout.routes.values() for piece in itertools.pairwise(route)]
    for (a, b), (c, d) in itertools.combinations(pieces, 2):
        assert a[0] != c[0] or (a[1] - c[1]) * (b[1] - d[1]) >= 0


def test_the_same_graph_is_drawn_the_same():
    text = EXAMPLES["softmax"].formula
    assert lay_out(graph(text)) == lay_out(graph(text))
