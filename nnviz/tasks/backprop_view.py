"""Backpropagation through a small formula for the eye: each value, each gradient, and both ways to get it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nnviz.core.errors import ParameterError
from nnviz.core.expressions import ExpressionError, variable_names
from nnviz.core.graphs import Backward, ComputationGraph, GraphLayout, graph_of, lay_out

MOST_VARIABLES, MOST_NODES = 8, 40
LARGEST = 1e6
_STEP = 6e-6
"""Close to the cube root of float64's precision: where central differences err least."""


@dataclass(frozen=True, slots=True)
class Example:
    """A formula to begin with, and values for its variables in the order of their appearance."""

    formula: str
    values: tuple[float, ...]


EXAMPLES: dict[str, Example] = {
    # The book's fifth chapter: two apples with tax, apples and oranges, (x + y)^2, single nodes.
    "apples": Example("apple * count * tax", (100.0, 2.0, 1.1)),
    "fruit": Example("(apple * apples + orange * oranges) * tax", (100.0, 2.0, 150.0, 3.0, 1.1)),
    "chain": Example("(x + y)^2", (1.0, 2.0)),
    "sum": Example("x + y", (10.0, 5.0)),
    "product": Example("x * y", (10.0, 5.0)),
    "branch": Example("x * x + 3 * x", (2.0,)),
    "relu": Example("relu(x)", (1.5,)),
    "sigmoid": Example("1 / (1 + exp(-x))", (1.0,)),
    "neuron": Example("sigmoid(w1 * x1 + w2 * x2 + b)", (0.5, 1.0, -0.3, 2.0, 0.3)),
    "loss": Example("(sigmoid(w * x + b) - t)^2 / 2", (0.8, 1.5, -0.2, 1.0)),
    "softmax": Example("log(exp(a1) + exp(a2) + exp(a3)) - a1", (0.3, 2.9, 4.0)),
}
"""Formulas to begin with, by name. ``softmax`` is softmax with cross entropy where class 1 is right."""


@dataclass(frozen=True, slots=True)
class BackpropRequest:
    """A formula and the values of its variables.

    Attributes
    ----------
    formula : str
        In at most 8 variables of any name, with at most 40 nodes.
    values : tuple of float
        One for each variable in the order of its appearance, at most a million.

    Raises
    ------
    ExpressionError
        If the formula cannot be read or shown.
    ParameterError
        If the values do not fit.
    """

    formula: str = EXAMPLES["apples"].formula
    values: tuple[float, ...] = EXAMPLES["apples"].values

    def __post_init__(self) -> None:
        names = names_of(self.formula)
        if len(self.values) != len(names):
            raise ParameterError(
                f"{self.formula!r} has {len(names)} variables ({', '.join(names)}), not {len(self.values)}."
            )
        for name, value in zip(names, self.values, strict=True):
            if not -LARGEST <= value <= LARGEST:
                raise ParameterError(f"{name} lies between {-LARGEST:g} and {LARGEST:g}; {value:g} does not.")

    @property
    def names(self) -> tuple[str, ...]:
        """The variables in the order of their appearance."""
        return variable_names(self.formula)


def names_of(formula: str) -> tuple[str, ...]:
    """Return the variables of a formula whose graph is small enough to be seen.

    Raises
    ------
    ExpressionError
        If the formula cannot be read, has no variable or operation, or too many of them.
    """
    names = variable_names(formula)
    nodes = len(graph_of(formula, names).nodes)
    message = ""
    if not names:
        message = "The formula has no variable: nothing could have a gradient. Type x, say."
    elif len(names) > MOST_VARIABLES:
        message = f"The formula has {len(names)} variables; at most {MOST_VARIABLES} can be shown."
    elif nodes > MOST_NODES:
        message = f"The graph has {nodes} nodes; at most {MOST_NODES} can be shown."
    elif nodes == len(names):
        message = "The formula computes nothing: a graph needs an operation. Type 2*x, say."
    if message:
        raise ExpressionError(message, formula, 0, len(formula))
    return names


@dataclass(frozen=True, slots=True)
class BackpropResult:
    """Everything that is shown.

    Attributes
    ----------
    request : BackpropRequest
    graph : ComputationGraph
    layout : GraphLayout
    values : tuple of float
        Of every node.
    backward : Backward
    numerical : tuple of float
        Central differences by every variable: two forward passes each.
    steps : tuple of int
        The operations in the order in which they are computed forwards.
    """

    request: BackpropRequest
    graph: ComputationGraph
    layout: GraphLayout
    values: tuple[float, ...]
    backward: Backward
    numerical: tuple[float, ...]
    steps: tuple[int, ...]

    @property
    def gradients(self) -> tuple[float, ...]:
        """By every variable, as backpropagation finds them."""
        return tuple(self.backward.gradients[node] for node in self.graph.variables)

    @property
    def result(self) -> float:
        """The value of the formula."""
        return self.values[-1]


@lru_cache(maxsize=16)
def _drawn(formula: str) -> tuple[ComputationGraph, GraphLayout]:
    """Return graph and layout of a formula; while its values are dragged they stay the same objects."""
    graph = graph_of(formula, variable_names(formula))
    return graph, lay_out(graph)


def run_backprop_view(request: BackpropRequest) -> Iterator[BackpropResult]:
    """Yield the graph of a formula with its values and gradients, once."""
    graph, layout = _drawn(request.formula)
    values = graph.forward(request.values)
    steps = tuple(i for i, node in enumerate(graph.nodes) if node.kind == "operation")
    numerical = tuple(_slope(graph, request.values, i) for i in range(len(request.values)))
    yield BackpropResult(request, graph, layout, values, graph.backward(values), numerical, steps)


def _slope(graph: ComputationGraph, values: tuple[float, ...], index: int) -> float:
    step = _STEP * max(1.0, abs(values[index]))
    ends = []
    for sign in (1.0, -1.0):
        moved = [value + sign * step * (i == index) for i, value in enumerate(values)]
        ends.append(float(graph.expression.value(*moved)))
    return (ends[0] - ends[1]) / (2.0 * step) if all(map(math.isfinite, ends)) else math.nan
