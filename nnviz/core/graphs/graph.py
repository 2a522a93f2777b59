"""A formula as a graph of single operations, and backpropagation through it.

Reverse-mode differentiation (Linnainmaa 1970; Rumelhart, Hinton & Williams 1986), one number per edge, so
that every step can be seen. `nnviz.core.expressions` differentiates the same formulas forwards; the tests
hold the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nnviz.core.expressions import Expression, parse
from nnviz.core.expressions.syntax import (
    CONSTANTS,
    Constant,
    Negation,
    Node,
    Number,
    Operation,
    Variable,
)
from nnviz.core.graphs.local_slopes import local_slopes, operate


@dataclass(frozen=True, slots=True)
class GraphNode:
    """One circle of the graph.

    Attributes
    ----------
    kind : str
        ``"variable"``, ``"number"`` or ``"operation"``.
    name : str
        The variable's, the number as written, or the operation (``+ - * / ^``, ``neg``, ``exp`` …).
    inputs : tuple of int
        Where its inputs are among the nodes, all before it.
    value : float
        Of a number; 0 otherwise.
    """

    kind: str
    name: str
    inputs: tuple[int, ...] = ()
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Backward:
    """What comes back through the graph.

    Attributes
    ----------
    gradients : tuple of float
        Of the last node with respect to each node: the sum of what comes back on the edges out of it.
    slopes : dict
        (node, place of the input) -> derivative of the node by this input.
    messages : dict
        (node, place of the input) -> gradient of the node times that slope: what the edge brings back.
    """

    gradients: tuple[float, ...]
    slopes: dict[tuple[int, int], float]
    messages: dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class ComputationGraph:
    """Operations in an order in which each comes after its inputs; the last one is the result.

    Attributes
    ----------
    expression : Expression
    nodes : tuple of GraphNode
    variables : tuple of int
        The node of each variable of the formula, in its order.
    """

    expression: Expression
    nodes: tuple[GraphNode, ...]
    variables: tuple[int, ...]

    def forward(self, inputs: Sequence[float]) -> tuple[float, ...]:
        """Return the value of every node.

        Parameters
        ----------
        inputs : sequence of float
            One for each variable.
        """
        given = dict(zip(self.variables, inputs, strict=True))
        values: list[float] = []
        for index, node in enumerate(self.nodes):
            if node.kind == "operation":
                values.append(operate(node.name, tuple(values[i] for i in node.inputs)))
            else:
                values.append(float(given[index]) if index in given else node.value)
        return tuple(values)

    def backward(self, values: Sequence[float]) -> Backward:
        """Return the gradient of the result with respect to every node, and how it came about.

        Parameters
        ----------
        values : sequence of float
            What `forward` returned.
        """
        gradients = [0.0] * len(self.nodes)
        gradients[-1] = 1.0
        slopes: dict[tuple[int, int], float] = {}
        messages: dict[tuple[int, int], float] = {}
        for index in reversed(range(len(self.nodes))):
            node = self.nodes[index]
            if node.kind != "operation":
                continue
            inputs = tuple(values[i] for i in node.inputs)
            for place, slope in enumerate(local_slopes(node.name, inputs, values[index])):
                slopes[index, place] = slope
                messages[index, place] = gradients[index] * slope
                gradients[node.inputs[place]] += messages[index, place]
        return Backward(tuple(gradients), slopes, messages)

    def needs_gradient(self) -> tuple[bool, ...]:
        """Return for every node whether a variable is in it: what comes back elsewhere is of no use."""
        needed: list[bool] = []
        for node in self.nodes:
            needed.append(node.kind == "variable" or any(needed[i] for i in node.inputs))
        return tuple(needed)

    def consumers(self, index: int) -> list[tuple[int, int]]:
        """Return (node, place of the input) for every edge out of a node."""
        return [
            (other, place)
            for other, node in enumerate(self.nodes)
            for place, source in enumerate(node.inputs)
            if source == index
        ]


def graph_of(text: str, variables: tuple[str, ...]) -> ComputationGraph:
    """Return the graph of a formula: a variable has one node, however often it appears.

    Raises
    ------
    ExpressionError
        If the text is no formula in these variables (see `nnviz.core.expressions.parse`).

    Examples
    --------
    >>> [node.name for node in graph_of("x*x + 2", ("x",)).nodes]
    ['x', '*', '2', '+']
    """
    expression = parse(text, variables)
    nodes: list[GraphNode] = []
    places: dict[str, int] = {}

    def add(node: GraphNode) -> int:
        nodes.append(node)
        return len(nodes) - 1

    def visit(part: Node) -> int:
        if isinstance(part, Variable):
            if part.name not in places:
                places[part.name] = add(GraphNode("variable", part.name))
            return places[part.name]
        if isinstance(part, Number):
            return add(GraphNode("number", f"{part.value:g}", value=part.value))
        if isinstance(part, Constant):
            return add(GraphNode("number", part.name, value=CONSTANTS[part.name]))
        if isinstance(part, Negation):
            return add(GraphNode("operation", "neg", (visit(part.operand),)))
        if isinstance(part, Operation):
            return add(GraphNode("operation", part.operator, (visit(part.left), visit(part.right))))
        return add(GraphNode("operation", part.name, tuple(visit(argument) for argument in part.arguments)))

    visit(expression.root)
    for name in variables:  # one that does not appear still has a value, which nothing uses
        if name not in places:
            raise ValueError(f"{name} does not appear in {text!r}")
    return ComputationGraph(expression, tuple(nodes), tuple(places[name] for name in variables))
