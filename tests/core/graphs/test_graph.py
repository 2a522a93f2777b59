"""Backpropagation finds what forward differentiation finds, and what the book's fifth chapter says."""

import math

import numpy as np
import pytest

from nnviz.core.expressions import FUNCTIONS, ExpressionError, parse
from nnviz.core.expressions.functions import PAIRS
from nnviz.core.graphs import graph_of

INPUTS = {
    "acosh": 1.5,
    "asin": 0.3,
    "acos": 0.3,
    "log": 0.7,
    "ln": 0.7,
    "log10": 0.7,
    "log2": 0.7,
    "sqrt": 0.7,
}


def both_ways(text, variables, values):
    graph = graph_of(text, variables)
    results = graph.forward(values)
    backward = graph.backward(results)
    found = [backward.gradients[node] for node in graph.variables]
    value, expected = parse(text, variables).gradient(*values)
    np.testing.assert_allclose(results[-1], value, rtol=1e-14)
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-300)
    return graph, results, backward


def test_the_books_apples():
    graph, values, backward = both_ways("apple * count * tax", ("apple", "count", "tax"), (100.0, 2.0, 1.1))
    assert values[-1] == pytest.approx(220)
    assert [backward.gradients[i] for i in graph.variables] == pytest.approx([2.2, 110, 200])


def test_the_books_apples_and_oranges():
    names = ("apple", "apples", "orange", "oranges", "tax")
    graph, values, backward = both_ways(
        "(apple * apples + orange * oranges) * tax", names, (100.0, 2.0, 150.0, 3.0, 1.1)
    )
    assert values[-1] == pytest.approx(715)
    assert [backward.gradients[i] for i in graph.variables] == pytest.approx([2.2, 110, 3.3, 165, 650])


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("x", [-0.8, 0.4])
def test_every_function(name, x):
    both_ways(f"{name}(x) * y + x", ("x", "y"), (INPUTS.get(name, x), 1.7))


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("values", [(1.0, 2.0), (2.0, 1.0), (1.5, 1.5)])
def test_the_larger_or_the_smaller(name, values):
    both_ways(f"{name}(x, y) + 0", ("x", "y"), values)


@pytest.mark.parametrize("text", ["x + y", "x - y", "x * y", "x / y", "x ^ y", "-x * y", "x ^ 2 + y ^ 0"])
@pytest.mark.parametrize("values", [(1.5, 2.5), (0.3, -1.2)])
def test_every_operation(text, values):
    both_ways(text, ("x", "y"), values)


@pytest.mark.parametrize("seed", range(30))
def test_random_formulas(seed):
    rng = np.random.default_rng(seed)

    def part(depth):
        kind = rng.integers(6) if depth else rng.integers(2)
        if kind == 0:
            return str(rng.choice(["x", "y", "z"]))
        if kind == 1:
            return f"{rng.uniform(0.5, 2):.2f}"
        if kind == 2:
            return f"{rng.choice(['sin', 'tanh', 'sigmoid', 'softplus', 'exp'])}({part(depth - 1)} / 4)"
        return f"({part(depth - 1)} {rng.choice(list('+-*'))} {part(depth - 1)})"

    text = f"x + y + z + {part(4)}"
    both_ways(text, ("x", "y", "z"), tuple(rng.uniform(-1, 1, 3)))


def test_a_variable_has_one_node_and_gets_the_sum():
    graph = graph_of("x * x + 3 * x", ("x",))
    assert [node.name for node in graph.nodes].count("x") == 1
    backward = graph.backward(graph.forward((2.0,)))
    messages = [backward.messages[edge] for edge in graph.consumers(graph.variables[0])]
    assert sorted(messages) == [2.0, 2.0, 3.0]
    assert backward.gradients[graph.variables[0]] == 7.0


def test_inputs_come_before_what_uses_them():
    graph = graph_of("(a + b) * exp(a / b) - 2", ("a", "b"))
    assert all(source < index for index, node in enumerate(graph.nodes) for source in node.inputs)


def test_only_what_depends_on_a_variable_needs_a_gradient():
    graph = graph_of("2 ^ 3 * x", ("x",))
    needed = {node.name: need for node, need in zip(graph.nodes, graph.needs_gradient(), strict=True)}
    assert needed == {"2": False, "3": False, "^": False, "x": True, "*": True}


@pytest.mark.parametrize(
    ("text", "value"), [("log(x)", -1.0), ("1 / x", 0.0), ("exp(x)", 1e5), ("x ^ 0.5", -2.0)]
)
def test_no_value_is_no_crash(text, value):
    graph = graph_of(text, ("x",))
    values = graph.forward((value,))
    backward = graph.backward(values)
    assert not math.isfinite(values[-1])
    assert len(backward.gradients) == len(graph.nodes)


def test_softmax_with_cross_entropy_gives_y_minus_t():
    scores = (0.3, 2.9, 4.0)
    graph, _, backward = both_ways("log(exp(a) + exp(b) + exp(c)) - a", ("a", "b", "c"), scores)
    y = np.exp(scores) / np.exp(scores).sum()
    found = [backward.gradients[i] for i in graph.variables]
    np.testing.assert_allclose(found, y - [1, 0, 0], rtol=1e-12)


def test_a_text_that_is_no_formula():
    with pytest.raises(ExpressionError):
        graph_of("x +", ("x",))


def test_a_variable_that_does_not_appear():
    with pytest.raises(ValueError, match="y does not appear"):
        graph_of("x + 1", ("x", "y"))
