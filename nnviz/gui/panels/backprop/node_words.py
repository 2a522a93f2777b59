"""What an operation does, in words and with its numbers."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from nnviz.core.graphs import GraphNode
from nnviz.tasks.backprop_view import BackpropResult

_SYMBOLS = {"*": "×", "-": "−", "/": "÷", "neg": "× (−1)", "sigmoid": "σ"}


def symbol(node: GraphNode) -> str:
    """Return what stands in a node."""
    return _SYMBOLS.get(node.name, node.name) if node.kind == "operation" else node.name.replace("-", "−")


def figure(value: float) -> str:
    """Return a number with four figures and a real minus sign."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return f"{value + 0.0:.4g}".replace("-", "−")


def short_figure(value: float) -> str:
    """Return a number for an edge: three figures, or as many as it has before the point.

    >>> short_figure(9.603e40)
    '9.6e40'
    """
    text = figure(value if abs(value) >= 100.0 or not math.isfinite(value) else float(f"{value:.3g}"))
    if "e" not in text:
        return text
    # Between two nodes there is no room for "9.603e+40".
    digits, _, power = f"{value:.1e}".replace(".0e", "e").replace("-", "−").partition("e")
    return f"{digits}e{power.lstrip('+0')}" if power[0] == "+" else f"{digits}e−{power[1:].lstrip('0')}"


def bracketed(value: float) -> str:
    """Return a number, in brackets if it is negative."""
    return f"({figure(value)})" if value < 0 else figure(value)


def rule_of(node: GraphNode) -> str:
    """Return in one sentence what a kind of node does with what comes back."""
    known = {
        "+": QCoreApplication.translate(
            "NodeWords", "A sum hands what comes back on to both inputs, unchanged."
        ),
        "-": QCoreApplication.translate(
            "NodeWords",
            "A difference hands what comes back on: unchanged to the first input, with the other sign to "
            "the second.",
        ),
        "*": QCoreApplication.translate(
            "NodeWords",
            "A product turns its inputs round: each gets what comes back times the other one. So both had to "
            "be kept on the way forwards.",
        ),
        "/": QCoreApplication.translate(
            "NodeWords", "A quotient a/b: what comes back times 1/b goes to a, times −a/b² to b."
        ),
        "^": QCoreApplication.translate(
            "NodeWords",
            "A power aⁿ: what comes back times n aⁿ⁻¹ goes to a, times aⁿ ln a to an exponent that moves.",
        ),
        "neg": QCoreApplication.translate("NodeWords", "The sign turns, forwards and back."),
        "exp": QCoreApplication.translate(
            "NodeWords", "The exponential is its own derivative: what comes back times the result."
        ),
        "log": QCoreApplication.translate(
            "NodeWords", "The logarithm: what comes back divided by the input."
        ),
        "sigmoid": QCoreApplication.translate(
            "NodeWords", "The sigmoid y: what comes back times y (1 − y), a quarter at most."
        ),
        "tanh": QCoreApplication.translate(
            "NodeWords", "The hyperbolic tangent y: what comes back times 1 − y²."
        ),
        "relu": QCoreApplication.translate(
            "NodeWords", "ReLU is a switch: above zero all that comes back passes, elsewhere nothing."
        ),
        "max": QCoreApplication.translate(
            "NodeWords", "The larger input gets all that comes back, the other one nothing."
        ),
        "min": QCoreApplication.translate(
            "NodeWords", "The smaller input gets all that comes back, the other one nothing."
        ),
    }
    known["ln"] = known["log"]
    otherwise = QCoreApplication.translate(
        "NodeWords", "What comes back is multiplied by the derivative at the input."
    )
    return known.get(node.name, otherwise)


def forward_sum(result: BackpropResult, index: int) -> str:
    """Return how the value of an operation is made, with numbers."""
    node = result.graph.nodes[index]
    inputs = [result.values[i] for i in node.inputs]
    value = figure(result.values[index])
    if node.name == "neg":
        return f"−{bracketed(inputs[0])} = {value}"
    if len(inputs) == 2 and node.name not in ("min", "max"):
        return f"{bracketed(inputs[0])} {symbol(node)} {bracketed(inputs[1])} = {value}"
    return f"{node.name}({', '.join(map(figure, inputs))}) = {value}"


def backward_sums(result: BackpropResult, index: int) -> list[tuple[int, str]]:
    """Return for every input that needs a gradient (its node, how what it gets is made)."""
    graph, backward = result.graph, result.backward
    needed = graph.needs_gradient()
    return [
        (
            source,
            f"{figure(backward.gradients[index])} · {bracketed(backward.slopes[index, place])} = "
            f"{figure(backward.messages[index, place])}",
        )
        for place, source in enumerate(graph.nodes[index].inputs)
        if needed[source]
    ]


def total_of(result: BackpropResult, index: int) -> str:
    """Return the sum of what comes back to a node, with numbers; empty for the result itself."""
    edges = result.graph.consumers(index)
    if not edges:
        return ""
    parts = [result.backward.messages[edge] for edge in sorted(edges, reverse=True)]
    total = figure(result.backward.gradients[index])
    if len(parts) == 1:
        return total
    return f"{figure(parts[0])} + {' + '.join(map(bracketed, parts[1:]))} = {total}"
