"""The passes through a graph as a program that can be run as it stands."""

from __future__ import annotations

import keyword

from nnviz.core.expressions.functions import FUNCTIONS
from nnviz.core.graphs import GraphNode
from nnviz.tasks.backprop_view import BackpropResult

_SLOPES = {
    "sin": "np.cos({a})", "cos": "-np.sin({a})", "tan": "1 + {y} ** 2", "asin": "1 / np.sqrt(1 - {a} ** 2)",
    "acos": "-1 / np.sqrt(1 - {a} ** 2)", "atan": "1 / (1 + {a} ** 2)", "sinh": "np.cosh({a})",
    "cosh": "np.sinh({a})", "tanh": "1 - {y} ** 2", "exp": "{y}", "log": "np.divide(1, {a})",
    "ln": "np.divide(1, {a})", "log10": "1 / ({a} * np.log(10))", "log2": "1 / ({a} * np.log(2))",
    "sqrt": "0.5 / {y}",
    "abs": "np.sign({a})", "sigmoid": "{y} * (1 - {y})", "relu": "float({a} > 0)",
    "softplus": "1 / (1 + np.exp(-{a}))", "erf": "2 / np.sqrt(np.pi) * np.exp(-({a} ** 2))",
    "sign": "0.0", "floor": "0.0", "step": "0.0",
}  # fmt: skip
"""Derivatives of the functions of formulas: ``a`` is the input, ``y`` the result."""
_FORWARD = {
    "neg": "-{0}", "^": "np.float_power({0}, {1})", "/": "np.divide({0}, {1})",
    "min": "np.minimum({0}, {1})", "max": "np.maximum({0}, {1})",
}  # fmt: skip
_BACKWARD = {
    "+": ("1.0", "1.0"), "-": ("1.0", "-1.0"), "*": ("{1}", "{0}"),
    "/": ("np.divide(1, {1})", "np.divide(-{0}, {1} ** 2)"),  # at 0: infinite, as on the screen
    "^": ("{1} * np.float_power({0}, {1} - 1)", "{y} * np.log({0})"), "neg": ("-1.0",),
    "min": ("float({y} == {0})", "float({y} != {0})"), "max": ("float({y} == {0})", "float({y} != {0})"),
}  # fmt: skip


def backprop_code(result: BackpropResult) -> str:
    """Return Python code of both passes that needs NumPy alone; gradients are called ``d_`` and a name.

    Parameters
    ----------
    result : BackpropResult
    """
    graph = result.graph
    names = _names(result)
    needed = graph.needs_gradient()
    lines = ["import math", ""] if any(node.name == "erf" for node in graph.nodes) else []
    lines += ["import numpy as np", ""]
    lines += [f"{names[i]} = {result.values[i]!r}" for i in graph.variables]
    lines += ["", "# Forward: every result is kept, the way back needs it."]
    for index in result.steps:
        node = graph.nodes[index]
        lines.append(f"{names[index]} = {_forward(node, [names[i] for i in node.inputs])}")
    lines += ["", "# Backward: the gradient that comes in, times the node's own derivative."]
    lines.append(f"d_{names[-1]} = 1.0")
    met: set[int] = set()
    for index in reversed(result.steps):
        node = graph.nodes[index]
        inputs = [names[i] for i in node.inputs]
        for source, slope in zip(node.inputs, _backward(node, inputs, names[index]), strict=True):
            if needed[source]:
                sign = "+=" if source in met else "="  # who is used twice gets the sum
                lines.append(f"d_{names[source]} {sign} d_{names[index]} * ({slope})")
                met.add(source)
    lines += ["", f'print("result", {names[-1]})']
    lines += [f'print("by {names[i]}", d_{names[i]})' for i in graph.variables]
    return "\n".join(lines) + "\n"


def _names(result: BackpropResult) -> list[str]:
    """Return a name for every node, or the number itself."""
    taken = {"np", "math", "print", "float"}

    def free(name: str) -> str:
        # Neither a word of Python's, nor another node's, nor what a gradient is called.
        while name in taken or name.startswith("d_") or keyword.iskeyword(name):
            name = f"v_{name}"
        taken.add(name)
        return name

    names: list[str] = []
    for index, node in enumerate(result.graph.nodes):
        if node.kind == "number":
            names.append(f"np.{node.name}" if node.name in ("pi", "e") else repr(node.value))
        else:
            names.append(free(node.name if node.kind == "variable" else f"n{index}"))
    return names


def _forward(node: GraphNode, inputs: list[str]) -> str:
    if node.name in FUNCTIONS:
        return FUNCTIONS[node.name].numpy_code.format(inputs[0])
    return _FORWARD.get(node.name, f"{{0}} {node.name} {{1}}").format(*inputs)


def _backward(node: GraphNode, inputs: list[str], result: str) -> list[str]:
    if node.name in FUNCTIONS:
        return [_SLOPES[node.name].format(a=inputs[0], y=result)]
    return [slope.format(*inputs, y=result) for slope in _BACKWARD[node.name]]
