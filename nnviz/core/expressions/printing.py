"""A formula's tree as LaTeX and as NumPy code."""

from __future__ import annotations

from nnviz.core.expressions.functions import FUNCTIONS
from nnviz.core.expressions.syntax import (
    Call,
    Constant,
    Negation,
    Node,
    Number,
    Operation,
    Variable,
    is_constant,
)

_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}
_SIGN, _ATOM = 3, 5


def _strength(node: Node) -> int:
    if isinstance(node, Operation):
        return _STRENGTH[node.operator]
    return _SIGN if isinstance(node, Negation) else _ATOM


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def to_latex(node: Node) -> str:
    """Return LaTeX of `node`."""
    if isinstance(node, Number):
        mantissa, _, exponent = _number(node.value).partition("e")
        return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if exponent else mantissa
    if isinstance(node, Constant):
        return r"\pi" if node.name == "pi" else node.name
    if isinstance(node, Variable):
        return _latex_name(node.name)
    if isinstance(node, Negation):
        return "-" + _latex_after_sign(node.operand, _STRENGTH["*"])
    if isinstance(node, Operation):
        return _latex_operation(node)
    arguments = [to_latex(argument) for argument in node.arguments]
    if node.name in FUNCTIONS:
        return FUNCTIONS[node.name].latex.format(arguments[0])
    return rf"\{node.name}\left({', '.join(arguments)}\right)"


def _latex_name(name: str) -> str:
    """Return a name: ``x1`` with an index, words upright."""
    if len(name) == 1:
        return name
    if name[0].isalpha() and name[1:].isdigit():
        return f"{name[0]}_{{{name[1:]}}}"
    word = name.replace("_", r"\_")
    return rf"\mathrm{{{word}}}"


def _latex_in_brackets(node: Node, minimum: int) -> str:
    text = to_latex(node)
    return text if _strength(node) >= minimum else rf"\left({text}\right)"


def _begins_with_sign(node: Node) -> bool:
    if isinstance(node, Operation) and node.operator not in "/^":
        return _begins_with_sign(node.left)
    return isinstance(node, Negation)


def _latex_after_sign(node: Node, minimum: int) -> str:
    """Return LaTeX that can stand behind an operator: "2 (-x y)" without brackets reads as 2 minus x y."""
    if _begins_with_sign(node):
        return rf"\left({to_latex(node)}\right)"
    return _latex_in_brackets(node, minimum)


def _latex_operation(node: Operation) -> str:
    if node.operator == "/":
        return rf"\frac{{{to_latex(node.left)}}}{{{to_latex(node.right)}}}"
    if node.operator == "^":
        # Functions written as a power (exp) or a root need brackets as a base, too.
        base = node.left
        power_like = isinstance(base, Call) or (isinstance(base, Number) and "e" in _number(base.value))
        text = rf"\left({to_latex(base)}\right)" if power_like else _latex_in_brackets(base, _ATOM)
        return rf"{text}^{{{to_latex(node.right)}}}"
    strength = _STRENGTH[node.operator]
    left = _latex_in_brackets(node.left, strength)
    right = _latex_after_sign(node.right, strength + (node.operator == "-"))
    if node.operator == "*":
        # A number on the right needs the dot, or 2 times 3 reads as 23.
        # So do words, which would run together.
        dotted = right[:1].isdigit() or right.startswith((r"\frac", r"\mathrm"))
        return rf"{left} \cdot {right}" if dotted else rf"{left}\, {right}"
    return f"{left} {node.operator} {right}"


def to_numpy(node: Node) -> str:
    """Return Python code of `node` with ``np`` for NumPy, ``math`` for the error function."""
    if isinstance(node, Number):
        return _number(node.value)
    if isinstance(node, Constant):
        return f"np.{node.name}"
    if isinstance(node, Variable):
        return node.name
    if isinstance(node, Negation):
        return "-" + _code_in_brackets(node.operand, _SIGN)
    if isinstance(node, Operation):
        return _code_operation(node)
    arguments = [to_numpy(argument) for argument in node.arguments]
    if node.name in FUNCTIONS:
        text = FUNCTIONS[node.name].numpy_code.format(arguments[0])
        return f"({text})" if text.startswith("1 /") else text
    return f"np.{node.name}imum({', '.join(arguments)})"


def _code_in_brackets(node: Node, minimum: int) -> str:
    text = to_numpy(node)
    return text if _strength(node) >= minimum else f"({text})"


def _code_operation(node: Operation) -> str:
    constant = is_constant(node)
    if constant and node.operator in "/^":
        # Python's own numbers raise, or grow without bound, where NumPy gives infinity.
        name = "divide" if node.operator == "/" else "float_power"
        return f"np.{name}({to_numpy(node.left)}, {to_numpy(node.right)})"
    strength = _STRENGTH[node.operator]
    if node.operator == "^":
        left = _code_in_brackets(node.left, strength + 1)
        return f"{left} ** {_code_in_brackets(node.right, strength)}"
    left = _code_in_brackets(node.left, strength)
    right = _code_in_brackets(node.right, strength + (node.operator in "-/"))
    return f"{left} {node.operator} {right}"
