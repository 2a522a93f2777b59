"""Where a formula may have a kink, a jump or a pole."""

from __future__ import annotations

from typing import Any

from nnviz.core.expressions.functions import FUNCTIONS, PAIRS
from nnviz.core.expressions.jets import evaluate
from nnviz.core.expressions.syntax import Call, Node, Operation, children, is_constant


def switches(node: Node, inputs: tuple[Any, ...]) -> list[Any]:
    """Return quantities that change sign where `node` may have a kink, a jump or a pole.

    They are the arguments of abs, relu, sign and step, the difference of what min and max compare,
    denominators and bases of negative powers, the cosine of a tangent's argument.
    """
    if is_constant(node):
        return []
    found = [part for child in children(node) for part in switches(child, inputs)]
    if isinstance(node, Call) and node.name in PAIRS:
        found.append(evaluate(node.arguments[0], inputs) - evaluate(node.arguments[1], inputs))
    elif isinstance(node, Call):
        switch = FUNCTIONS[node.name].switch
        if switch is not None:
            found.append(switch(evaluate(node.arguments[0], inputs)))
    elif isinstance(node, Operation) and node.operator == "/" and not is_constant(node.right):
        found.append(evaluate(node.right, inputs))
    elif _is_negative_power(node, inputs):
        found.append(evaluate(children(node)[0], inputs))
    return found


def _is_negative_power(node: Node, inputs: tuple[Any, ...]) -> bool:
    if not isinstance(node, Operation) or node.operator != "^" or not is_constant(node.right):
        return False
    return bool(evaluate(node.right, inputs) < 0.0)
